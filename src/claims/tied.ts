import type { Tie } from './answer-ties.js';
import { meansSeveral } from './answer-topics.js';
import { admits, isNounKey, sameAct, sharedActs } from './core.js';
import type { Draft } from './draft.js';
import type { Labelled } from './labelled.js';
import { DENYING, DISMISSING } from './lexicon/cues.js';
import type { Placed } from './responses.js';

// Which of the ties between responses and statements stand.

/** A response that answers a statement, by its place in the list. */
export interface Tied {
  at: number;
  response: Placed;
  party: string;
  tie: Tie;
}

/** What is only pointed at is the nearest: of the statements that one response points at, those of one sentence or core. */
export function nearestOnly(ties: readonly Tied[], labelled: readonly Labelled[]): Tied[] {
  const nearest = new Map<Placed, number>();
  for (const { at, response, tie } of ties) {
    const known = nearest.get(response);
    if (tie === 'pointing' && (known === undefined || labelled[at]!.sentence > labelled[known]!.sentence))
      nearest.set(response, at);
  }
  const responsesOf = (holds: (tie: Tied) => boolean): Set<Placed> =>
    new Set(ties.filter(holds).map(({ response }) => response));
  const isMet = responsesOf(
    ({ tie, response, at }) => tie === 'direct' && response.isAdmission === true && !isOfDenial(labelled[at]!.draft),
  );
  const isDenied = responsesOf(
    ({ tie, response, at }) =>
      tie === 'direct' && response.stance === 'denies' && !isOwnDenial(response, labelled[at]!.draft),
  );
  // "Would not talk about the dog", of her dog: what is met in its own words is not looked for in other claims.
  const isSilent = responsesOf(
    ({ tie, response, at }) =>
      tie === 'direct' &&
      response.stance === 'silent' &&
      response.topic !== null &&
      labelled[at]!.sentence !== response.sentence,
  );
  // Of the claims that a party's own words may turn down, those that they share a word with.
  const isOfWords = responsesOf(
    ({ response, at }) => isByWord(response) && sharedActs(response.topic!, labelled[at]!.core) > 0,
  );
  const denied = new Set(
    ties.filter(({ response }) => response.stance === 'denies').map(({ at, party }) => `${at} ${party}`),
  );
  return ties.filter(({ at, response, party, tie }) => {
    if (isOfWords.has(response) && sharedActs(response.topic!, labelled[at]!.core) === 0) return false;
    // What is admitted in the claim's own words is not looked for in others, nor where the party turns the claim down.
    if (tie === 'pointing' && response.isAdmission && (isMet.has(response) || denied.has(`${at} ${party}`)))
      return false;
    if (tie === 'pointing' && (isDenied.has(response) || isSilent.has(response)) && response.topic) return false;
    if (tie === 'direct' || meansSeveral(response)) return true;
    const meant = labelled[nearest.get(response)!]!;
    const { core, sentence } = labelled[at]!;
    return sentence === meant.sentence || sameAct(core, meant.core) || admits(core, meant.core);
  });
}

/** "Silent on the claims": what the same claimant goes on to say, of nobody else that is named, is one of them. */
export function withFurther(ties: readonly Tied[], labelled: readonly Labelled[]): Tied[] {
  const nameOf = ({ draft }: Labelled): string | undefined => draft.chain.at(-1)?.name;
  const further = ties.flatMap((tie): Tied[] => {
    const { response, at } = tie;
    const claim = labelled[at]!;
    if (response.stance !== 'silent' || claim.label !== 'alleged') return [];
    const isOfSeveral = meansSeveral(response);
    return labelled.flatMap((one, k): Tied[] => {
      const behind = one.sentence - claim.sentence;
      const isBefore = isOfSeveral && behind >= 0 && behind <= 2 && one.sentence < response.sentence;
      // "Declined to comment on the book. She also writes that Q."
      const isBehind =
        (!response.topic || response.isParaphrase === true) &&
        one.isMore &&
        one.sentence > response.sentence &&
        one.sentence <= response.sentence + 2;
      const isOne =
        k !== at &&
        one.label === 'alleged' &&
        nameOf(one) !== undefined &&
        nameOf(one) === nameOf(claim) &&
        (isBefore || isBehind) &&
        [...one.concerned].every((key) => isNounKey(key) || claim.concerned.has(key));
      return isOne ? [{ ...tie, at: k }] : [];
    });
  });
  return [...ties, ...further];
}

/** "Her client had never bribed anyone": a denial in the party's own words. */
const isByWord = ({ isOwnWord, stance, topic }: Placed): boolean =>
  isOwnWord === true && stance === 'denies' && !!topic;

/** "Y denied that P": P is Y's denial, not what was said before. */
const isOfDenial = ({ cueHead }: Draft): boolean => cueHead !== undefined && DENYING.has(cueHead.lemma);

/** "X denied that P": the statement P is denied by its own cue. */
export const isOwnDenial = (response: Placed, { cueHead }: Draft): boolean =>
  cueHead !== undefined &&
  response.span[0] === cueHead.start &&
  response.stance === 'denies' &&
  (DENYING.has(cueHead.lemma) || DISMISSING.has(cueHead.lemma) || cueHead.lemma === 'plead');
