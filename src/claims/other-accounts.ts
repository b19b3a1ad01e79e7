import type { Document, Token } from '../language/document.js';
import { affiliationOf } from './affiliations.js';
import { isContrary, sameParty } from './answer-ties.js';
import { isOfItsWorkers } from './confirmations.js';
import { keyOf, namesParty, nounKey, partyKeys } from './core.js';
import type { Labelled } from './labelled.js';
import { ALIBI, AMENDS, BEFELL, EVERY, HURTS, LEARNT, THINGS_APART } from './lexicon/accounts.js';
import { FAMILY } from './lexicon/parties.js';
import { partiesOf } from './parties.js';
import { answersFor } from './represented.js';
import { bareName, type Context, type ResolvedSource, speakerOf } from './resolved-source.js';
import type { Placed } from './responses.js';
import type { Tied } from './tied.js';
import { childBy, clauseHeadOf, headOf, isFuture, subtree, tokensUnder } from './tree.js';

// Another account of what a party is said to have done: "the envelopes held birthday cards", of cash in envelopes; "he
// slipped", of a man whom officers pushed. It turns the claim down without saying so.

/** "Was beaten by guards": whoever suffers it does nothing. */
const NOBODY: ReadonlySet<string> = new Set();

/** So many sentences behind a claim its party tells its own account. */
const REACH = 2;

/** How an account is brought, where its cue says nothing of it. */
const TELLS = /^(?:say|tell|explain|insist|add|claim|write|reply|answer|maintain|argue|recall|put|state|assure|swear)$/;

/**
 * Denials that lie in what a party says happened instead.
 * @param answered the responses that are known without them; by what else a party says it answers nothing twice
 */
export function otherAccounts(context: Context, labelled: readonly Labelled[], answered: readonly Placed[]): Tied[] {
  const { document } = context;
  const known = new Set(
    answered.flatMap(({ span, stance, isOwnWord }) => (stance === 'confirms' || isOwnWord ? [] : [span[0]])),
  );
  return labelled.flatMap((account): Tied[] => {
    const { draft, label, reasons, sentence, paragraph } = account;
    const speaker = speakerOf(draft.chain);
    const span = draft.cue[0] ?? draft.content[0]!;
    const isAccount = label === 'alleged' || (label === 'confirmed' && reasons[0]?.rule === 'first-hand');
    const isOfFamily = tokensUnder(document, draft.source).some((t) => FAMILY.test(t.lemma));
    if (
      !(speaker?.onRecord || isOfFamily) ||
      !speaker ||
      !isAccount ||
      known.has(span[0]) ||
      !TELLS.test(draft.cueHead?.lemma ?? '')
    )
      return [];
    const tokens = tokensUnder(document, draft.content);
    const { first, end } = document.sentences[sentence]!;
    // "Apologised, saying that the swab was overlooked".
    const isSorry = [...tokens, ...document.tokens.slice(first, end)].some((t) => AMENDS.test(t.lemma));
    if (tokens.length === 0 || isSorry || tokens.some(isFuture)) return [];
    const names = namesOf(context, account, speaker);
    return labelled.flatMap((claim, at): Tied[] => {
      const behind = sentence - claim.sentence;
      if (behind < 1 || behind > REACH || claim.label !== 'alleged' || claim.isToCome) return [];
      const party = names.find(
        (name) => namesParty(claim.doers, partyKeys(name)) || isOfItsWorkers(name, { ...claim, doers: NOBODY }),
      );
      if (party === undefined || isSameSource(claim, names)) return [];
      const said = tokensUnder(document, claim.draft.content);
      const isOther =
        isOtherwise(context, tokens, claim, said) ||
        isOtherCause(account, claim) ||
        (isContrary(account.core, claim.core) && !said.some((t) => BUT_PARTLY.test(t.lower))) ||
        isInsisted(account, claim) ||
        isApart(document, tokens, said);
      if (!isOther) return [];
      const response: Placed = {
        ...{ parties: [party], stance: 'denies', span, topic: null, sentence, paragraph, topicTokens: [] },
        ...{ reach: 'near', isOwnWord: true },
      };
      return [{ at, response, party, tie: 'direct' }];
    });
  });
}

/** Those for whom the speaker answers: itself, the body that it speaks for or runs, its client. */
export function namesOf(context: Context, { draft }: Labelled, speaker: ResolvedSource): string[] {
  const { entity } = speaker;
  const body = entity && (answersFor(context, entity) ?? affiliationOf(context, entity));
  const head = headOf(tokensUnder(context.document, draft.source));
  return [...new Set([bareName(speaker.name), ...(body ? [body] : []), ...(head ? partiesOf(context, head) : [])])];
}

export const isSameSource = ({ draft }: Labelled, names: readonly string[]): boolean =>
  draft.chain.some(({ name }) => names.some((one) => sameParty(name.toLowerCase(), one.toLowerCase())));

/** Is it told of where the party was, what befell the victim, what it knew: by its words an account that leaves the deed out? */
export function isOtherwise(
  { entities }: Context,
  tokens: readonly Token[],
  claim: Labelled,
  claimed: readonly Token[],
): boolean {
  const words = tokens.map((t) => t.lower).join(' ');
  const opening = tokens.slice(0, OPENING);
  const isOfPerson = opening.some(
    (t) => /^(?:i|he|she|they|we)$/.test(t.lower) || entities.at[t.index]?.kind === 'PERSON',
  );
  const hurts = claimed.some((t) => HURTS.test(t.lemma));
  return (
    (isOfPerson && ALIBI.test(words)) || (hurts && BEFELL.test(words)) || isLearnt(tokens, claim) || EVERY.test(words)
  );
}

const OPENING = 4;

/** "Did not pay until May", "not all of them": it was done later, or in part. */
const BUT_PARTLY =
  /^(?:until|till|before|because|only|all|every|always|enough|just|properly|fully|immediately|promptly|directly|for|in)$/;

/** "It learned of the leak this spring", of a firm that knew for years. */
const isLearnt = (tokens: readonly Token[], { core }: Labelled): boolean =>
  (core.acts.has(keyOf('know')) || core.acts.has(keyOf('warn'))) && LEARNT.test(tokens.map((t) => t.lower).join(' '));

/** "The airline insisted that the chair was delivered": right behind what is held against it. */
const isInsisted = ({ draft, sentence }: Labelled, claim: Labelled): boolean =>
  sentence - claim.sentence === 1 && /^(?:insist|maintain|assure|swear)$/.test(draft.cueHead?.lemma ?? '');

/** "Put the cuts down to falling demand", of cuts that others put down to a strike. */
const isOtherCause = ({ draft, sentence }: Labelled, claim: Labelled): boolean =>
  claim.givesReason && sentence - claim.sentence === 1 && draft.cueHead?.lemma === 'put';

/** "The envelopes held birthday cards": does it tell of a thing of the claim something else than what is claimed? */
function isApart(document: Document, tokens: readonly Token[], claimed: readonly Token[]): boolean {
  const head = clauseHeadOf(tokens);
  const subject = head && childBy(document, head, /^nsubj/);
  if (!head || !subject || !/^NNS?$/.test(subject.tag) || THINGS_APART.test(subject.lemma)) return false;
  if (!/^(?:the|these|those|that|this)$/.test(childBy(document, subject, /^det$/)?.lower ?? '')) return false;
  const deed = clauseHeadOf(claimed);
  const acts = new Set(claimed.filter((t) => /^VB/.test(t.tag)).map((t) => keyOf(t.lemma)));
  const isNamed = claimed.some(
    (t) =>
      /^NNS?$/.test(t.tag) &&
      nounKey(t.lemma) === nounKey(subject.lemma) &&
      /^(?:dobj|obj|nsubjpass|nmod)/.test(t.relation) &&
      (t.head === deed?.index || document.tokens[t.head]?.head === deed?.index),
  );
  const within = new Set(subtree(document, subject.index).map((t) => t.index));
  return isNamed && !tokens.some((t) => !within.has(t.index) && /^VB/.test(t.tag) && acts.has(keyOf(t.lemma)));
}
