import { overlaps, type Span } from '../language/span.js';
import type { Answerable, Tie } from './answer-ties.js';
import { isOfClaims, meansSeveral } from './answer-topics.js';
import { admits, isNounKey, sameAct, sharedActs } from './core.js';
import type { Draft } from './draft.js';
import type { Labelled } from './labelled.js';
import { CLAIM_NOUNS, DENYING, DISMISSING } from './lexicon/cues.js';
import { speakerOf } from './resolved-source.js';
import type { Placed } from './responses.js';
import { spanOf } from './tree.js';

// Which of the ties between responses and statements stand.

/** A response that answers a statement, by its place in the list. */
export interface Tied {
  at: number;
  response: Placed;
  party: string;
  tie: Tie;
}

/**
 * What is only pointed at is the nearest: of the statements that one confirmation points at, those of one sentence or
 * core.
 * @param denied the statements that a party turns down, by place and party
 */
export function nearestOnly(ties: readonly Tied[], labelled: readonly Labelled[], denied: ReadonlySet<string>): Tied[] {
  const nearest = new Map<Placed, number>();
  for (const { at, response, tie } of ties) {
    const known = nearest.get(response);
    if (tie === 'pointing' && (known === undefined || labelled[at]!.sentence > labelled[known]!.sentence))
      nearest.set(response, at);
  }
  const met = new Set(
    ties
      .filter(
        ({ tie, response, at }) =>
          tie === 'direct' && response.isAdmission === true && !isOfDenial(labelled[at]!.draft),
      )
      .map(({ response }) => response),
  );
  return ties.filter(({ at, response, party, tie }) => {
    // What is admitted in the claim's own words is not looked for in others, nor where the party turns the claim down.
    if (tie === 'pointing' && response.isAdmission && (met.has(response) || denied.has(`${at} ${party}`))) return false;
    if (tie === 'direct' || meansSeveral(response)) return true;
    const meant = labelled[nearest.get(response)!]!;
    const { core, sentence } = labelled[at]!;
    return sentence === meant.sentence || sameAct(core, meant.core) || admits(core, meant.core);
  });
}

/** "Silent on the claims": what the same claimant goes on to say, of nobody else that is named, is one of them. */
export function withFurther(ties: readonly Tied[], labelled: readonly Labelled[]): Tied[] {
  const nameOf = ({ draft }: Labelled): string | undefined => speakerOf(draft.chain)?.name;
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

/** "Y denied that P": P is Y's denial, not what was said before. */
const isOfDenial = ({ cueHead }: Draft): boolean => cueHead !== undefined && DENYING.has(cueHead.lemma);

/** "X denied that P", "X rejected the claim, made by Y, that P": the statement P is denied by its own cue. */
export const isOwnDenial = (response: Placed, { cueHead }: Draft): boolean =>
  cueHead !== undefined &&
  response.stance === 'denies' &&
  ((response.span[0] === cueHead.start &&
    (DENYING.has(cueHead.lemma) || DISMISSING.has(cueHead.lemma) || cueHead.lemma === 'plead')) ||
    (/^NN/.test(cueHead.tag) &&
      CLAIM_NOUNS.has(cueHead.lemma) &&
      response.sentence === cueHead.sentence &&
      cueHead.start > response.span[1] &&
      cueHead.start - response.span[1] < OBJECT_REACH));

/** UTF-16 units from a verb to the head of its object: "the old claim". */
const OBJECT_REACH = 20;

/** Is the response the statement itself, or one that leaves its record open? */
export function isOfItself(response: Placed, { draft, reasons }: Labelled): boolean {
  // Who is silent on claims leaves no record open.
  if (response.stance === 'silent' && reasons[0]?.rule === 'record' && isOfClaims(response)) return true;
  const own = draft.cueHead !== undefined && response.span[0] === draft.cueHead.start;
  // "A's service confirmed that P, B reported": the confirmation is part of what B says.
  const isWithin = draft.content.some(([start, end]) => start <= response.span[0] && response.span[1] <= end);
  return (
    (response.stance === 'confirms' && (own || isWithin)) ||
    // '"There is no word of truth in it," she said': the denial is all that is said.
    (response.stance === 'denies' && Math.abs(response.span[0] - draft.content[0]![0]) <= 1) ||
    (response.isOwnWord === true && response.span[0] === (draft.cue[0] ?? draft.content[0])?.[0])
  );
}

/** "Police say no shot was fired", of police who are said to have fired: what denies a claim is no record of its speaker's. */
export const deniedByOwnWord = (
  labelled: readonly Labelled[],
  claims: readonly Answerable[],
  linked: readonly Tied[],
): number[] =>
  linked.flatMap(({ at, response }) => {
    const { topic } = response;
    if (
      !response.isOwnWord ||
      response.stance !== 'denies' ||
      !topic ||
      topic.negated.size === 0 ||
      sharedActs(topic, claims[at]!.core) === 0
    )
      return [];
    const own = labelled.findIndex(
      ({ draft, sentence }) =>
        sentence === response.sentence && draft.content.some((piece) => overlaps(piece, spanOfTopic(response))),
    );
    const rule = labelled[own]?.reasons[0]?.rule;
    return labelled[own]?.label === 'confirmed' && /^(?:first-hand|record)$/.test(rule ?? '') ? [own] : [];
  });

/** The words that a response speaks of; [0, 0] where it names nothing. */
export const spanOfTopic = ({ topicTokens }: Placed): Span => spanOf(topicTokens) ?? [0, 0];
