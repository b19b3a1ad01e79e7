import {
  type Answerable,
  direct,
  type Held,
  isInSight,
  isOfItsThing,
  NEAR_SENTENCES,
  namesNobody,
  type Party,
  pointing,
  sameParty,
  type Tie,
} from './answer-ties.js';
import { isBarePronoun, pointsAtOne } from './answer-topics.js';
import { answersByTopic } from './answers-by-topic.js';
import { isClaimant } from './claimants.js';
import { isNounKey, keyOf, namesParty, sharedActs } from './core.js';
import type { FoundResponse, Placed } from './responses.js';

// Which claims an answer speaks of.

/** "Mayor 'used council van'", of the mayor who is silent further down: nobody else is named. */
const isCalledSo = ({ roles }: FoundResponse, { core, concerned, sentence, isVouched }: Answerable): boolean =>
  roles !== undefined &&
  sentence === 0 &&
  !isVouched &&
  [...core.names].every((name) => roles.has(name)) &&
  [...roles].some((key) => concerned.has(key));

const ON_PURPOSE = ['target', 'deliberate', 'intentional', 'purpose', 'aim'].map(keyOf);

// By these an article means one body again and again.
const TRADES =
  /^=(?:company|contractor|builder|developer|operator|manufacturer|supplier|owner|employer|landlord|brewer)$/;

/** "The builders had stopped", of Harrow & Lisle, the builders: by what they are to the story. */
const isOfItsTrade = ({ roles, topic }: FoundResponse, { concerned, isVouched }: Answerable): boolean =>
  topic === null && !isVouched && [...(roles ?? [])].some((key) => TRADES.test(key) && concerned.has(key));

/** "Rovers chairman Max Iden confirmed the offer", of Lenn Rovers: by the name of the body that is part of what he is. */
const isOfItsHead = ({ roles, isOfThat }: FoundResponse, { concerned }: Answerable): boolean =>
  isOfThat === true && [...(roles ?? [])].some((key) => !isNounKey(key) && concerned.has(key));

/** "Officers kept him face down", of the police; "guards", of the prison service: by those who do its work. */
const WORKERS: readonly [party: RegExp, keys: readonly string[]][] = [
  [/\b(?:police|sheriff|constabulary|garda)\b/i, ['officer', 'policeman', 'deputy', 'constable', 'trooper'].map(keyOf)],
  [/\b(?:prison|jail|corrections?|detention|camp)\b/i, ['guard', 'warder', 'officer', 'jailer'].map(keyOf)],
];
const isOfItsWorkers = ({ lower }: Party, { core, isVouched, doers }: Answerable): boolean =>
  !isVouched &&
  doers.size === 0 &&
  WORKERS.some(([party, keys]) => party.test(lower) && keys.some((key) => core.acts.has(key)));

const STATE_BODY = /\b(?:government|ministry|army|navy|air force|military|general staff|presidency|palace|police)$/;

/** "Sovana's air force", "Sovana's defence ministry": a state is not silent on what it says itself. */
function isOfSameState(source: string, party: string): boolean {
  const owner = /^([\p{L}-]+)['’]s? /u.exec(party)?.[1];
  return (
    owner !== undefined &&
    STATE_BODY.test(source) &&
    STATE_BODY.test(party) &&
    /^['’]s? /.test(source.slice(owner.length)) &&
    source.startsWith(owner)
  );
}

/** Does the response of this party answer the claim, and how is it tied to it? */
export function answers(response: Placed, party: Party, claim: Answerable): Tie | undefined {
  if (claim.sources.some((source) => sameParty(source, party.lower))) return undefined;
  if (response.stance === 'silent' && claim.sources.some((source) => isOfSameState(source, party.lower)))
    return undefined;
  // "Disputes that, arguing P": P is its own account.
  if (isBarePronoun(response) && response.sentence === claim.sentence && claim.end > response.span[1]) return undefined;
  const behind = response.sentence - claim.sentence;
  const isNear = behind >= 0 && behind <= NEAR_SENTENCES && response.paragraph - claim.paragraph <= 1;
  const isConcerned =
    namesParty(claim.concerned, party.keys) ||
    [...(response.aliases ?? [])].some(
      (key) => claim.concerned.has(key) || (isNounKey(key) && claim.concerned.has(key.slice(1, 6))),
    ) ||
    isCalledSo(response, claim) ||
    isOfItsTrade(response, claim) ||
    isOfItsHead(response, claim) ||
    (!claim.isVouched && isOfItsThing(response, claim)) ||
    isOfItsWorkers(party, claim) ||
    (isNear && namesParty(claim.core.names, party.keys));
  // "It does not target journalists" says that no such act was meant, not that there was none.
  if (response.stance === 'denies' && response.topic?.verb === 'target')
    return direct(isNear && (isConcerned || namesNobody(claim)) && ON_PURPOSE.some((key) => claim.core.acts.has(key)));
  const held: Held = { response, party, claim, behind, isNear, isConcerned };
  if (response.claimants?.some((claimant) => isClaimant(claim.sources, claimant))) return direct(!claim.isVouched);
  if (response.isOfCharge) return answersCharge(held);
  // "Rejected Moll's allegations": not what others say.
  if (response.claimants?.length && claim.sources.length > 0) return undefined;
  if (response.isOfReason) return direct(claim.givesReason && !claim.isVouched && Math.abs(behind) <= NEAR_SENTENCES);
  if (response.isOfDocument && (response.stance === 'confirms' || claim.isOfDocument))
    return direct(claim.isOfDocument && behind >= 0);
  // "Had no comment on the memo", of what no paper says: only what stands right before.
  if (response.isOfDocument) return pointing(isNear && behind > 0 && isConcerned && !claim.isVouched);
  // "Acknowledged the long shifts": what was said of shifts, not what was said last.
  if (response.isOfThat && response.topic && isConcerned && behind > 0 && sharedActs(response.topic, claim.core) > 0)
    return 'direct';
  if (
    response.isOfThat &&
    isNear &&
    behind > 0 &&
    (isConcerned || (response.isAdmission && behind <= 1 && !claim.isVouched))
  )
    return 'pointing';
  if (response.isOfThat && response.isAdmission && isConcerned && behind > 0 && isInSight(response, party, claim))
    return 'pointing';
  if (response.reach === 'near') {
    const isBehind = response.stance === 'denies' || behind > 0;
    // What stands between may be of something else, where the party is one that the claim is about.
    return pointing((isNear && isBehind && (isConcerned || behind <= 1)) || isInSight(response, party, claim));
  }
  return response.topic ? answersByTopic(held, response.topic) : answersWithoutTopic(held);
}

/** "Denies arson", "pleaded guilty to theft": by the name of the offence. */
function answersCharge({ response, party, claim, behind }: Held): Tie | undefined {
  if (response.stance === 'confirms') {
    // "Pleaded guilty to theft": what is called so; a lesser count is another act.
    const isOther = response.topicTokens.some((t) => /^(?:lesser|other|separate|one)$/.test(t.lower));
    const isNamed = response.topicTokens.some((t) => claim.core.acts.has(keyOf(t.lemma)));
    const isDoer = !claim.isVouched && namesParty(claim.doers, party.keys);
    return direct(isDoer && isNamed) ?? pointing(isDoer && !isOther && behind > 0);
  }
  // "A baker set fire to a van, a jury heard": the accused is named behind.
  const isUnnamed = behind >= 0 && behind <= NEAR_SENTENCES && !claim.isVouched && namesNobody(claim);
  return direct(!claim.isVouched && (namesParty(claim.doers, party.keys) || isUnnamed));
}

const OFFICERS = ['officer', 'constable', 'detective', 'policeman', 'prosecutor', 'judge'].map(keyOf);

/** "Declined to comment", "called it a lie": an answer that does not say to what. */
function answersWithoutTopic({ response, party, claim, behind, isNear, isConcerned }: Held): Tie | undefined {
  if (response.reach === 'named') return undefined;
  // "Police declined to comment on her story": whom nobody has accused.
  const isBystander =
    response.stance === 'silent' &&
    !isConcerned &&
    !claim.isAgentless &&
    [...claim.concerned].some((key) => !isNounKey(key)) &&
    !OFFICERS.some((key) => claim.core.acts.has(key)) &&
    /\b(?:police|prosecutors?|court|coroner|ombudsman)\b/i.test(party.name);
  if (isBystander) return undefined;
  if (
    response.refersBack &&
    isNear &&
    behind <= 2 &&
    (response.stance === 'denies' ? !claim.isVouched : !claim.isDisputed || behind <= 1)
  )
    return 'pointing';
  // "Called the allegation wrong": one claim, the last of those about the party.
  if (response.refersBack && response.stance === 'denies' && pointsAtOne(response))
    return pointing(isConcerned && behind >= 0 && !claim.isVouched);
  // Only what was said can be pointed back to.
  if (response.refersBack && response.stance === 'denies' && behind < 0) return undefined;
  // What a body vouches for further down was not put to the party.
  if (response.stance === 'silent' && behind < 0 && claim.isVouched) return undefined;
  // A state is concerned by what is said to happen in it.
  if (
    /\b(?:government|ministry|army|military)\b/i.test(party.name) &&
    claim.isMereWord &&
    namesParty(claim.core.names, party.keys)
  )
    return 'direct';
  // Right behind what a mere claimant says of nobody in particular, the silent party is meant.
  const isNext = behind >= 0 && behind <= 1 && response.paragraph === claim.paragraph && !claim.isVouched;
  // "Rival drugmaker Tessin did not respond": whom nobody has accused.
  const isRival = [...(response.roles ?? [])].some((key) => /^=(?:rival|competitor)$/.test(key));
  if (!isConcerned && isRival) return undefined;
  if (!isConcerned && isNext && response.stance === 'silent' && claim.isMereWord) return 'pointing';
  return direct(
    isConcerned ||
      (claim.isMereWord &&
        namesNobody(claim) &&
        behind >= 0 &&
        behind <= 2 &&
        response.paragraph - claim.paragraph <= (claim.isAgentless && claim.core.names.size === 0 ? 2 : 0)),
  );
}
