import { type Answerable, isOfItsThing } from './answer-ties.js';
import { isOfClaims, meansSeveral } from './answer-topics.js';
import { isClaimant, isOfTheirs } from './claimants.js';
import { isNounKey, namesParty, partyKeys, sharedActs } from './core.js';
import { CLAIM_NOUNS } from './lexicon/cues.js';
import type { Placed } from './responses.js';
import type { Tied } from './tied.js';
import { isTurn } from './turned-away.js';

// Which of several claims a party answers, where it says so: "On the brakes it said P. It would not discuss the records".

/**
 * The answers without those that another claim shows to be of that one.
 * @param links silences and denials with the claims they are taken to answer
 */
export function toldApart<T extends Tied>(links: readonly T[], claims: readonly Answerable[]): T[] {
  const shares = ({ at, response: { topic } }: Tied): boolean => !!topic && sharedActs(topic, claims[at]!.core) > 0;
  const isOpen = ({ response }: Tied): boolean => response.stance === 'silent';
  // What a silence names is not looked for in claims that do not speak of it.
  const named = new Set(
    links.filter((one) => isOpen(one) && namesThing(one.response) && shares(one)).map(({ response }) => response),
  );
  const isBeside = (a: Tied, b: Tied): boolean => Math.abs(claims[a.at]!.sentence - claims[b.at]!.sentence) <= 1;
  const left = links.filter(
    (one) =>
      !named.has(one.response) ||
      shares(one) ||
      !links.some(
        (other) =>
          other.response === one.response && shares(other) && (isBeside(one, other) || isOfOneClaim(one.response)),
      ),
  );
  // What a party leaves open by name it does not deny in words that speak of something else.
  const open = new Set(
    left.filter((one) => isOpen(one) && named.has(one.response)).map(({ at, party }) => `${at} ${party}`),
  );
  // "Declined to comment on the aides' account": what the aides say it does not deny elsewhere.
  const kept = left.filter(
    (one) => isOpen(one) && isOfTheirs(one.response.claimants, claims[one.at]!.sources) === true,
  );
  const isKept = ({ at, party, response }: Tied): boolean =>
    kept.some((one) => one.at === at && one.party === party && one.response.sentence !== response.sentence);
  return left.filter(
    (one) =>
      !(one.response.stance === 'denies' && (open.has(`${one.at} ${one.party}`) || isKept(one)) && !shares(one)) &&
      !isOfOtherDoer(one, left, claims) &&
      !isStillToCome(one, left, claims),
  );
}

/** "Karvia has not reacted. The docks are closed, the union said": of what others go on to say, and not of the party. */
function isStillToCome({ at, response, party }: Tied, links: readonly Tied[], claims: readonly Answerable[]): boolean {
  const claim = claims[at]!;
  const isOpen = response.topic === null || response.isParaphrase === true;
  if (response.stance !== 'silent' || !isOpen || claim.sentence <= response.sentence) return false;
  const isAbout =
    namesParty(claim.concerned, partyKeys(party)) ||
    namesParty(claim.core.names, partyKeys(party)) ||
    isOfItsThing(response, claim) ||
    [...(response.aliases ?? [])].some((key) => claim.concerned.has(key));
  const before = links.filter(
    (other) => other.response === response && claims[other.at]!.sentence <= response.sentence,
  );
  // Whoever claimed the rest, too.
  const isMore = before.some((other) => claims[other.at]!.sources.some((source) => isClaimant(claim.sources, source)));
  const isOfOther = [...claim.doers].some((key) => !isNounKey(key));
  return !isAbout && before.length > 0 && (!isMore || isOfOther);
}

/** "Admitted that it had burned the mill": where one claim is of the mill, those of the school are not admitted. */
export function ofOneThing<T extends Tied>(ties: readonly T[], claims: readonly Answerable[]): T[] {
  const isOf = (one: Tied, thing: string): boolean => claims[one.at]!.core.acts.has(thing);
  return ties.filter((one) => {
    const thing = one.response.topic?.object;
    const { core } = claims[one.at]!;
    // "Accepted a loan", "lent the money": one act with two things is one act.
    const isSameDeed = core.object !== undefined && core.verb !== undefined && one.response.topic?.verb === core.verb;
    if (thing === undefined || !isSameDeed || isOf(one, thing)) return true;
    return !ties.some((other) => other.response.span[0] === one.response.span[0] && isOf(other, thing));
  });
}

/** A thing by its noun, no claims as such, no reason. */
const namesThing = (response: Placed): boolean =>
  response.topic !== null &&
  response.topic.acts.size > 0 &&
  (!isOfClaims(response) || isOfOneClaim(response)) &&
  !response.isOfReason;

/** "On the rebels' charge that P": on P, whatever else they claim. */
const isOfOneClaim = ({ topicTokens }: Placed): boolean =>
  topicTokens.some(
    (t, i) => i < 6 && t.tag === 'NN' && CLAIM_NOUNS.has(t.lemma) && topicTokens[i + 1]?.lower === 'that',
  );

/** "Croft missed meetings. Her deputy, Finch, owed tax. Finch declined to comment": is another claim about the party, and this one about somebody else by name? */
function isOfOtherDoer({ at, response, party }: Tied, links: readonly Tied[], claims: readonly Answerable[]): boolean {
  const keys = partyKeys(party);
  const isNamed = ({ doers }: Answerable): boolean => [...doers].some((key) => !isNounKey(key));
  const claim = claims[at]!;
  if (response.topic !== null || response.isOwnWord || meansSeveral(response) || claim.isTitle) return false;
  // "Agents were kept out. One official, Tabor, sent a lorry away; Tabor could not be reached".
  const isBeside = (other: Answerable): boolean =>
    other.sentence === response.sentence && (namesParty(other.doers, keys) || namesParty(other.concerned, keys));
  if (!isNamed(claim) && !links.some((other) => other.response === response && isBeside(claims[other.at]!)))
    return false;
  if (namesParty(claim.doers, keys) || (namesParty(claim.concerned, keys) && !isTurn(response))) return false;
  if ([...(response.aliases ?? [])].some((key) => claim.concerned.has(key))) return false;
  return links.some(({ at: place, ...other }) => {
    if (other.response !== response || place === at) return false;
    const { doers, concerned, sentence } = claims[place]!;
    // "… and the cows were taken by the Guard; the Guard gives no interviews".
    const isLast = sentence > claim.sentence && response.sentence >= sentence && response.sentence - sentence <= 1;
    return (
      (Math.abs(sentence - claim.sentence) <= 1 &&
        (namesParty(doers, keys) || (isTurn(response) && doers.size === 0 && namesParty(concerned, keys)))) ||
      (isLast && namesParty(concerned, keys))
    );
  });
}
