import type { Token } from '../language/document.js';
import { isNounKey, namesParty, nounKey, partyKeys } from './core.js';
import type { Labelled } from './labelled.js';
import { FAULT, NO_CHOICE, OF_OTHERS_FAULT } from './lexicon/accounts.js';
import { isOtherwise, isSameSource, namesOf } from './other-accounts.js';
import { type Context, speakerOf } from './resolved-source.js';
import type { Placed } from './responses.js';
import type { Tied } from './tied.js';
import { isNegated, tokensUnder } from './tree.js';

// What a party grants without a word of admitting: "one of our mains failed", "around 800 colleagues will be leaving", of
// 800 jobs to be cut; "gas was a last resort", of police who used gas.

/**
 * Admissions that lie in what a party says of itself right behind what is held against it.
 * @param answered the responses that are known without them
 */
export function ownedFaults(context: Context, labelled: readonly Labelled[], answered: readonly Placed[]): Tied[] {
  const { document } = context;
  const turnedDown = new Set(answered.flatMap(({ stance, sentence }) => (stance === 'denies' ? [sentence] : [])));
  return labelled.flatMap((account): Tied[] => {
    const { draft, label, sentence, paragraph, reasons } = account;
    const speaker = speakerOf(draft.chain);
    const tokens = tokensUnder(document, draft.content);
    if (!speaker?.onRecord || reasons[0]?.rule === 'record' || turnedDown.has(sentence) || tokens.length === 0)
      return [];
    const names = namesOf(context, account, speaker);
    const words = tokens.map((t) => t.lower).join(' ');
    // "Police chief Marta Dol", of officers.
    const roles = [...(speaker.entity?.roles ?? [])]
      .filter((role) => /^(?:police|army|navy|prison|hospital|school)$/.test(role))
      .map(nounKey);
    const isFault = FAULT.test(words) && !OF_OTHERS_FAULT.test(words) && !blamesNamed(context, tokens, names);
    return labelled.flatMap((claim, at): Tied[] => {
      if (sentence - claim.sentence !== 1 || claim.label !== 'alleged') return [];
      const isOfTheirs = roles.some((key) => claim.concerned.has(key));
      const party =
        names.find((name) => namesParty(claim.concerned, partyKeys(name))) ?? (isOfTheirs ? names[0] : undefined);
      if (party === undefined || isSameSource(claim, names)) return [];
      const said = tokensUnder(document, claim.draft.content);
      const isGranted =
        (isFault && label !== 'own-voice') ||
        (label !== 'opinion' && sharesFigure(tokens, said) && !tokens.some((t) => isNegated(document, t))) ||
        (NO_CHOICE.test(words) && sharesNoun(tokens, said));
      if (!isGranted || isOtherwise(context, tokens, claim, said)) return [];
      const response: Placed = {
        ...{ parties: [party], stance: 'confirms', span: draft.cue[0] ?? draft.content[0]!, topic: null, sentence },
        ...{ paragraph, topicTokens: [], reach: 'near', isOwnWord: true, isAdmission: true },
      };
      return [{ at, response, party, tie: 'direct' }];
    });
  });
}

/** "800 jobs", "around 800 colleagues": the same figure, no year and no small number. */
function sharesFigure(tokens: readonly Token[], claimed: readonly Token[]): boolean {
  const figures = new Set(claimed.filter(isTelling).map((t) => t.form));
  return tokens.some((t) => isTelling(t) && figures.has(t.form));
}

const isTelling = ({ tag, form }: Token): boolean =>
  tag === 'CD' && /^\d[\d,.]*$/.test(form) && form.length > 1 && !/^(?:19|20)\d\d$/.test(form);

const sharesNoun = (tokens: readonly Token[], claimed: readonly Token[]): boolean => {
  const nouns = new Set(claimed.filter((t) => /^NNS?$/.test(t.tag)).map((t) => nounKey(t.lemma)));
  return tokens.some((t) => /^NNS?$/.test(t.tag) && nouns.has(nounKey(t.lemma)));
};

/** "The supplier Kell had made a mistake": does it name somebody else as the doer? */
const blamesNamed = ({ entities }: Context, tokens: readonly Token[], names: readonly string[]): boolean =>
  tokens.some((t) => {
    const entity = /^nsubj/.test(t.relation) ? entities.at[t.index] : undefined;
    return (
      entity !== undefined &&
      entity.kind !== 'LOC' &&
      !names.some((name) => partyKeys(name).some((key) => !isNounKey(key) && partyKeys(entity.name).includes(key)))
    );
  });
