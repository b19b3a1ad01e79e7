import type { Document } from '../language/document.js';
import type { Span } from '../language/span.js';
import type { Trees } from '../language/trees.js';
import { likeliestAdmitted } from './admissions.js';
import { type Answerable, FAR_SENTENCES, isAgreement, partiesByName } from './answer-ties.js';
import { attributionOf } from './attribution-of.js';
import { ByAct } from './by-act.js';
import { isClaimant } from './claimants.js';
import { confirms } from './confirmations.js';
import { admits, nameKeys, namesParty, partyKeys, sharedActs } from './core.js';
import type { Labelled } from './labelled.js';
import { ANSWERS, BODIES, ORGANISATION_WORDS } from './lexicon/sources.js';
import { linkAnswers } from './link.js';
import { ofTheHedge } from './owned-hedges.js';
import { type ResolvedSource, speakerOf } from './resolved-source.js';
import type { FoundResponse, Placed } from './responses.js';
import { isShown, type Label, type Reason, type Response, type Statement } from './statement.js';
import { deniedByOwnWord, isOfItself, nearestOnly, type Tied, withFurther } from './tied.js';
import { ofOneThing } from './told-apart.js';
import { tokensUnder } from './tree.js';

/** What {@link respond} holds against each other. */
export interface Sides {
  /** One for each statement, in the same order. */
  claims: Answerable[];
  /** What the parties answer, and what they say of their own acts. */
  responses: Placed[];
}

/** Makes statements and answers ready to be held against each other. */
export function heldAgainst(labelled: readonly Labelled[], responses: readonly Placed[]): Sides {
  const isDisputed = responses.some(({ stance }) => stance === 'denies');
  const vouched = new Set(
    labelled.flatMap(({ label, draft }) => (label === 'confirmed' && draft.cueHead ? [draft.cueHead.start] : [])),
  );
  return {
    claims: labelled.map((one) => answerable(one, isDisputed)),
    responses: responses.map((one) => {
      if (one.isOwnWord) return one;
      const told = withAccuser(withKnownClaimants(one, labelled), labelled);
      return told.stance === 'confirms' && vouched.has(told.span[0]) ? { ...told, isVouched: true as const } : told;
    }),
  };
}

/**
 * Brings the parties' answers to the claims they speak of and moves the labels: an admission confirms, silence leaves
 * unaddressed where nobody answered, a denial is shown beside "alleged".
 * @param trees the linker, which tells what silences and denials speak of
 * @param accounts answers that lie in what a party says happened; they stand where it gives no other
 */
export function respond(
  document: Document,
  labelled: readonly Labelled[],
  { claims, responses }: Sides,
  trees: Trees,
  accounts: readonly Tied[],
): Omit<Statement, 'id'>[] {
  const earlier = new Set(responses.filter(({ isEarlier }) => isEarlier).map(({ span }) => span));
  const statements = labelled.map(({ draft, label, reasons }) => ({
    content: draft.content,
    label,
    attribution: attributionOf(draft),
    responses: [] as Response[],
    reasons: [...reasons],
  }));
  const linked = withFurther(linkAnswers(document, labelled, claims, responses, trees), labelled);
  const answers = [...linked, ...admitted(document, labelled, { claims, responses }, linked)];
  const given = new Set(answers.map(({ at, party }) => `${at} ${party}`));
  const further = accounts.filter(({ at, party }) => !given.has(`${at} ${party}`));
  for (const { at, response, party } of [...answers, ...further]) {
    const { responses: given } = statements[at]!;
    const { person } = labelled[at]!;
    const name = person && isOnlyCalled(party) ? person : (response.shownAs?.get(party) ?? party);
    if (given.some((r) => r.party === name && r.stance === response.stance)) continue;
    given.push({ party: name, stance: response.stance, span: response.span });
  }
  for (const at of deniedByOwnWord(labelled, claims, linked)) {
    const { cue, content } = labelled[at]!.draft;
    statements[at] = {
      ...statements[at]!,
      label: 'alleged',
      reasons: [{ rule: 'word-of-source', span: cue[0] ?? content[0]! }],
    };
  }
  const answered = statements.map((statement) =>
    isShown(statement.label) ? relabel(statement, statement.label, earlier) : statement,
  );
  return answered.map((statement, i) => {
    const { core, sentence, label } = labelled[i]!;
    if (sentence > 0 || label !== 'alleged' || statement.responses.length > 0) return statement;
    // What the body's statement of the same core was answered reaches the headline, too.
    const alike = answered.filter(
      ({ responses: given, content }, k) =>
        given.length > 0 &&
        labelled[k]!.paragraph > 0 &&
        content[0] !== statement.content[0] &&
        (admits(labelled[k]!.core, core) ||
          (labelled[k]!.paragraph <= OPENING && sharedActs(labelled[k]!.core, core) > 0)),
    );
    const same = alike.find(({ responses: given }) => given.some(({ stance }) => stance === 'confirms')) ?? alike[0];
    return same ? relabel({ ...statement, responses: [...same.responses] }, label, earlier) : statement;
  });
}

/** "The winger": somebody called by a trade or a part, whom the claim names if it names one alone. */
const isOnlyCalled = (party: string): boolean => {
  const noun = party.slice(party.lastIndexOf(' ') + 1);
  return (
    party === party.toLowerCase() &&
    !noun.endsWith('s') &&
    !/^(?:his|her|their|its) /.test(party) &&
    ![BODIES, ORGANISATION_WORDS].some((nouns) => nouns.has(noun)) &&
    !ANSWERS.test(noun) &&
    !NO_PERSON.test(noun)
  );
};

const NO_PERSON =
  /^(?:family|side|camp|team|staff|office|press|public|opposition|prosecution|defen[cs]e|union|police|court|army|embassy|service|operator|owner|maker|brand|duo|trio|couple|pair|crew|network|state|country|capital|lawyer|prosecutor|judge)$/;

/** Admissions and confirmations with the claims that they speak of. */
function admitted(
  document: Document,
  labelled: readonly Labelled[],
  { claims, responses }: Sides,
  linked: readonly Tied[],
): Tied[] {
  const confirming = responses.filter(({ stance }) => stance === 'confirms');
  const others = confirming.filter(({ isOwnWord }) => !isOwnWord);
  const ownWords = new ByAct(confirming.filter(({ isOwnWord }) => isOwnWord));
  const partyOf = partiesByName();
  const ties = labelled.flatMap((one, at): Tied[] => {
    const { label, core, sentence } = one;
    if (!isShown(label)) return [];
    const claim = claims[at]!;
    return [...others, ...ownWords.near(core, sentence)].flatMap((response): Tied[] => {
      if (Math.abs(response.sentence - sentence) > LONGEST_REACH || isOfItself(response, one)) return [];
      return response.parties.flatMap((party): Tied[] => {
        const { person } = response;
        const own = person === undefined ? undefined : confirms(response, partyOf(person), claim);
        if (person !== undefined && own && namesParty(one.concerned, partyOf(person).keys))
          return [{ at, response, party: person, tie: own }];
        const tie = confirms(response, partyOf(party), claim);
        // Of a claim against the body that somebody runs, the body gives the answer.
        const body = response.bodies?.get(party);
        const isOfBody =
          body !== undefined &&
          namesParty(one.concerned, partyOf(body).keys) &&
          !namesParty(one.concerned, nameKeys(party));
        if (isOfBody) {
          const theirs = tie ?? confirms(response, partyOf(body), claim);
          return theirs ? [{ at, response, party: body, tie: theirs }] : [];
        }
        return tie ? [{ at, response, party, tie }] : [];
      });
    });
  });
  const denials = linked.filter(({ response }) => response.stance === 'denies');
  const turned = new Set(denials.map(({ at, party }) => `${at} ${party}`));
  // "Confirmed the dismissal but declined to comment on the reason": the reason that is claimed is left open.
  const open = new Set(responses.filter(({ isOfReason }) => isOfReason).flatMap(({ parties }) => parties));
  const given = ties.filter(({ at, party }) => !(claims[at]!.givesReason && open.has(party)));
  const told = ofOneThing(nearestOnly(given, labelled, turned), claims);
  const turnedDown = new Set(denials.map(({ at }) => at));
  const met = new Set(told.map(({ response }) => response));
  const admissible = labelled.map(({ label, draft }, at) =>
    isShown(label) ? { claim: claims[at]!, tokens: tokensUnder(document, draft.content) } : undefined,
  );
  const likeliest = others
    .filter((response) => !met.has(response))
    .flatMap((response) =>
      [...response.parties, ...(response.person === undefined ? [] : [response.person])].flatMap((party) =>
        likeliestAdmitted(response, partyOf(party), admissible)
          .filter((at) => !turnedDown.has(at) && !isOfItself(response, labelled[at]!))
          .map((at): Tied => ({ at, response, party, tie: 'pointing' })),
      ),
    );
  const known = [...told, ...likeliest];
  const hedges = ofTheHedge(document, labelled, claims, others, new Set(known.map(({ response }) => response)));
  return [...known, ...hedges.filter(({ at }) => !turnedDown.has(at)), ...agreed(labelled, { claims, responses })];
}

/** "There was no tender", of a contract given without a tender: who says so, too, agrees. */
function agreed(labelled: readonly Labelled[], { claims, responses }: Sides): Tied[] {
  const turning = responses.filter(({ topic }) => topic !== null && topic.negated.size > 0);
  return turning.flatMap((response) =>
    response.parties.flatMap((party) => {
      const keys = partyKeys(party);
      return claims.flatMap((claim, at): Tied[] => {
        const behind = response.sentence - claim.sentence;
        const isTheirs =
          behind > 0 &&
          behind <= FAR_SENTENCES &&
          isShown(labelled[at]!.label) &&
          !claim.isVouched &&
          namesParty(claim.concerned, keys) &&
          isAgreement(response, claim);
        return isTheirs ? [{ at, response: { ...response, stance: 'confirms' }, party, tie: 'direct' }] : [];
      });
    }),
  );
}

/** "Two ministers say he told colleagues P": he has not said so to the reader. */
function speakersOf(chain: readonly ResolvedSource[]): readonly ResolvedSource[] {
  const nameless = chain.findIndex(({ kind }) => kind === 'anonymous');
  return chain.filter(({ within }, i) => within !== 'told' && !(nameless >= 0 && i > nameless));
}

/** What a response is held against. */
function answerable(one: Labelled, isDisputed: boolean): Answerable {
  const { draft, label, core, concerned, doers, sentence, paragraph, isTitle, isAgentless, givesReason, isToCome } =
    one;
  return {
    ...{ core, concerned, doers, sentence, paragraph, isTitle, isAgentless, givesReason, isToCome, isDisputed },
    sources: speakersOf(draft.chain).map((link) => link.name.toLowerCase()),
    end: draft.content.at(-1)![1],
    isMereWord: label === 'alleged' && !draft.chain.some(({ kind }) => kind === 'official'),
    isVouched: label === 'confirmed',
    isOfDocument: draft.chain.some(({ kind }) => kind === 'document'),
  };
}

/** "The women's allegations", made by "three former members": where no source bears the noun, it tells nobody apart. */
function withKnownClaimants<R extends FoundResponse>(response: R, labelled: readonly Labelled[]): R {
  const { claimants } = response;
  if (!claimants?.every((one) => one === one.toLowerCase())) return response;
  const isKnown = labelled.some(({ draft }) =>
    claimants.some((one) =>
      isClaimant(
        draft.chain.map(({ name }) => name),
        one,
      ),
    ),
  );
  return isKnown ? response : { ...response, claimants: undefined };
}

/** "Denied these allegations" behind what one source claims again and again: whatever that source claims. */
function withAccuser<R extends FoundResponse>(response: R, labelled: readonly Labelled[]): R {
  if (!response.isBlanket || response.claimants) return response;
  const before = labelled.filter(
    ({ label, sentence, draft }) =>
      label === 'alleged' &&
      sentence < response.sentence &&
      !response.parties.includes(speakerOf(draft.chain)?.name ?? ''),
  );
  const counts = new Map<string, number>();
  for (const { draft } of before) {
    const name = speakerOf(draft.chain)?.name;
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= FEWEST_CLAIMS && most[1] > before.length / 2
    ? { ...response, claimants: [most[0]] }
    : response;
}

const FEWEST_CLAIMS = 3;

/** In the first paragraphs the body tells again what its headline says, in other words. */
const OPENING = 2;

// In so many sentences there is more than one article; what is said that far apart answers nothing.
const LONGEST_REACH = 500;

/**
 * The label that the answers leave.
 * @param earlier spans of answers that lie back: where that party is silent now, its silence decides
 */
function relabel<S extends { label: Label; responses: Response[]; reasons: Reason[] }>(
  statement: S,
  label: Label,
  earlier: ReadonlySet<Span>,
): S {
  const by = (stance: Response['stance'], among = statement.responses): Response | undefined =>
    among.find((r) => r.stance === stance);
  const admission = by('confirms');
  const silence = by('silent');
  const denial = by(
    'denies',
    statement.responses.filter(({ party, span }) => !(silence?.party === party && earlier.has(span))),
  );
  if (label === 'confirmed') return statement;
  if (admission) {
    statement.label = 'confirmed';
    statement.reasons.unshift({ rule: 'admission', span: admission.span });
  } else if (denial) {
    statement.reasons.push({ rule: 'denial', span: denial.span });
  } else if (silence) {
    statement.label = 'unaddressed';
    statement.reasons.unshift({ rule: 'silence', span: silence.span });
  }
  return statement;
}
