import { type Answerable, isOfItsThing, isTheirOwn, NEAR_SENTENCES } from './answer-ties.js';
import { isNounKey, namesParty, partyKeys, sameAct, sharedActs, sharesNegated } from './core.js';
import type { Labelled } from './labelled.js';
import type { Placed } from './responses.js';

// Answers whose words leave no doubt of which claim they speak: these need no likelihood.

/** "Would not say why it shut the store": the reasons that others give. */
export const isOfReason = (response: Placed, { givesReason, isVouched, sentence }: Answerable): boolean =>
  response.isOfReason === true && givesReason && !isVouched && Math.abs(response.sentence - sentence) <= NEAR_SENTENCES;

/**
 * "The orchestra did not say why", behind "musicians said he had missed rehearsals": where nobody names a reason as such,
 * what others say right before it is one.
 */
export function isOfLikelyReason(text: string, response: Placed, at: number, claims: readonly Answerable[]): boolean {
  const claim = claims[at]!;
  const { topic, sentence, paragraph } = response;
  const behind = sentence - claim.sentence;
  const isNear = behind > 0 && behind <= REASON_REACH && paragraph - claim.paragraph <= 1;
  if (!response.isOfReason || response.stance !== 'silent' || claim.isVouched || !isNear) return false;
  const { span } = response;
  if (!/\b(?:why|reasons?|grounds|motives?)\b/i.test(text.slice(span[0], span[1] + REASON_WORDS))) return false;
  if (isTheirOwn(response.parties, claim) || (topic && sharedActs(topic, claim.core) > 0)) return false;
  // What the silence is about was done: by the party, or so the article says.
  const isKnown = claims.every((other) => other.isVouched || !topic || sharedActs(topic, other.core) === 0);
  return isKnown && !claims.some((other) => isOfReason(response, other));
}

const REASON_REACH = 3;
/** UTF-16 units behind a silence in which it names the reason. */
const REASON_WORDS = 24;

/** "Northmere disputes the finding", of a record that finds against Northmere. */
export const isOfFinding = (
  { stance, parties, topicTokens, sentence }: Placed,
  { reasons }: Labelled,
  claim: Answerable,
): boolean =>
  stance === 'denies' &&
  reasons[0]?.rule === 'record' &&
  sentence - claim.sentence > 0 &&
  sentence - claim.sentence <= NEAR_SENTENCES &&
  topicTokens.slice(0, 4).some((t) => /^(?:finding|ruling|verdict|decision|judge?ment|conclusion)$/.test(t.lemma)) &&
  parties.some((party) => namesParty(claim.concerned, partyKeys(party)));

/** "Not a single warning was ignored", right behind "managers ignored nine warnings": the same act, of whatever stands behind it. */
export const isOfSameAct = (
  { stance, topic, topicTokens, sentence, parties }: Placed,
  { core, ...claim }: Answerable,
): boolean =>
  stance === 'denies' &&
  topic !== null &&
  !parties.some((party) => /^(?:report|study|paper|document|review)$/i.test(party)) &&
  sameAct(topic, core) &&
  sharedActs(topic, core) > 1 &&
  !sharesNegated(topic, core) &&
  sentence - claim.sentence === 1 &&
  // "Its rival said it had never paid a scout", of another club.
  (!/^(?:it|they|we|i|he|she|its|their|our)$/.test(topicTokens[0]?.lower ?? '') ||
    [...claim.doers].every(isNounKey) ||
    parties.some((party) => namesParty(claim.doers, partyKeys(party)))) &&
  !isTheirOwn(parties, claim);

/** "Both claims are false", "denied both allegations": the two that stand right before. */
export const isOfBoth = (text: string, { stance, span, parties, ...response }: Placed, claim: Answerable): boolean =>
  stance === 'denies' &&
  /\bboth (?:of )?(?:the |these |those )?(?:claims|allegations|accusations|charges|accounts|reports|stories)\b/i.test(
    text.slice(span[0], span[1] + BOTH_REACH),
  ) &&
  response.sentence - claim.sentence > 0 &&
  response.sentence - claim.sentence <= NEAR_SENTENCES &&
  response.paragraph - claim.paragraph <= 2 &&
  !claim.isVouched &&
  !isTheirOwn(parties, claim);

const BOTH_REACH = 24;

/** "Had nothing to say on the episode", "on either matter": what stands right before; "on the report": what it tells of the party. */
export function isOfTheMatter(response: Placed, claim: Answerable): boolean {
  const { stance, topicTokens, sentence, parties } = response;
  const at = topicTokens.findIndex((t) => !/^(?:IN|TO)$/.test(t.tag));
  const [which, noun, next] = at < 0 ? [] : topicTokens.slice(at);
  const more = next && /^[.,]$/.test(next.form) ? undefined : next;
  const isThis = /^(?:the|this|that|these|those|either|neither|both|any)$/.test(which?.lower ?? '');
  const isPointing =
    isThis &&
    // "To discuss the accounts": of money.
    !(which?.lower === 'the' && noun?.lower === 'accounts') &&
    /^(?:episode|matter|point|account|suspicion|incident|issue|detail|story|exchange|remark)s?$/.test(
      noun?.lower ?? '',
    ) &&
    (more === undefined || /^(?:when|as|in|at|on)$/.test(more.lower));
  const isOfReport =
    isThis &&
    /^(?:report|claim|allegation|accusation)s?$/.test(noun?.lower ?? '') &&
    (more === undefined || /^(?:when|as|in|at|on|after|before|during)$/.test(more.lower)) &&
    (isOfItsThing(response, claim) || parties.some((party) => namesParty(claim.concerned, partyKeys(party))));
  return (
    stance === 'silent' &&
    (isPointing || isOfReport) &&
    sentence - claim.sentence === 1 &&
    !claim.isVouched &&
    !isTheirOwn(parties, claim)
  );
}
