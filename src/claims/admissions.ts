import type { Token } from '../language/document.js';
import { type Answerable, FAR_SENTENCES, isOfPlaceAlone, namesNobody, type Party, sameParty } from './answer-ties.js';
import { isNounKey, nameKeys, namesParty, sharedActs } from './core.js';
import type { Placed } from './responses.js';

// Who admits something admits what was claimed. Where no claim says it in the same words, it is the one that has most in
// common with what is admitted: things and acts, names, figures and days, whoever claims it, and whom it is about.

/** A claim, and the tokens of its content. */
export interface Admissible {
  claim: Answerable;
  tokens: readonly Token[];
}

/** So much must an admission have in common with a claim. */
const LEAST_ADMITTED = 2;
/** What is confirmed need not have been claimed by anybody. */
const LEAST_CONFIRMED = 3;

/** "He had spent a week in the villa", of what he is said to have done: his own act, and so as good as admitted. */
const isOwnAct = ({ topic, topicTokens }: Placed, { keys }: Party, { doers }: Answerable): boolean =>
  /^(?:he|she|it|they)$/.test(topicTokens.find((t) => t.tag !== 'IN')?.lower ?? '') &&
  namesParty(doers, keys) &&
  !KNOWS.test(topic?.verb ?? '');

/** "He knew the builder", "it was looking into the complaints": nothing of what is claimed. */
const KNOWS =
  /^(?:know|meet|look|investigate|review|examine|consider|study|hear|read|see|understand|discuss|speak|talk)$/;

/** Figures, and days with a number: "May 9". */
const figuresIn = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.filter((t) => t.name === 'NUM' || (t.name === 'TIME' && /\d/.test(t.form))).map((t) => t.lower));

/** How much what is admitted and a claim have in common; 0 where the one cannot be the other. */
function common(response: Placed, party: Party, { claim, tokens }: Admissible): number {
  const { topic, topicTokens } = response;
  const behind = response.sentence - claim.sentence;
  const isReached = (behind > 0 && behind <= 2 * FAR_SENTENCES) || (claim.isTitle && behind > 0);
  if (!topic || !isReached || claim.isVouched || claim.isToCome || isOfPlaceAlone(topic, claim)) return 0;
  if (claim.sources.some((source) => sameParty(source, party.lower))) return 0;
  const things = sharedActs(topic, claim.core);
  const names = [...topic.names].filter((key) => claim.core.names.has(key) && !party.keys.includes(key)).length;
  const figures = figuresIn(tokens);
  const sharesFigure = [...figuresIn(topicTokens)].some((one) => figures.has(one));
  const shared = things + Math.min(names, 2) + Number(sharesFigure);
  if (things === 0 && names < 2 && !sharesFigure) return 0;
  // A headline tells of the whole: one word of it is little.
  if (claim.isTitle && shared < 2) return 0;
  // Of what somebody else is said to have done, who is not named in the admission.
  const doers = [...claim.doers].filter((key) => !isNounKey(key));
  const isOfOther = doers.length > 0 && !doers.some((key) => party.keys.includes(key) || topic.names.has(key));
  if (isOfOther && shared < LEAST_CONFIRMED) return 0;
  const source = claim.sources.at(-1);
  const namesSource = source !== undefined && nameKeys(source).some((key) => topic.names.has(key));
  // "The ward had one nurse": of nobody that is named, right before a body answers.
  const isOpen = namesNobody(claim) && behind <= 2 && shared >= 2;
  const isConcerned = isOpen || namesParty(claim.concerned, party.keys);
  if (!isConcerned && !response.isAdmission) return 0;
  return shared + Number(namesSource) + Number(isConcerned);
}

/** The claims, by place, that an admission or confirmation has most in common with; none where that is too little. */
export function likeliestAdmitted(
  response: Placed,
  party: Party,
  claims: readonly (Admissible | undefined)[],
): number[] {
  const scores = claims.map((one) => (one ? common(response, party, one) : 0));
  const most = Math.max(0, ...scores);
  return scores.flatMap((score, at) => {
    const { claim } = claims[at] ?? {};
    if (!claim || score === 0) return [];
    const least = response.isAdmission || isOwnAct(response, party, claim) ? LEAST_ADMITTED : LEAST_CONFIRMED;
    // What the headline says, the body tells again.
    return score >= least && (score === most || (claim.isTitle && score >= most - 1)) ? [at] : [];
  });
}
