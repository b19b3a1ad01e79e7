import {
  type Answerable,
  direct,
  FAR_SENTENCES,
  type Held,
  isContrary,
  isInSight,
  isOfItsThing,
  isOfPlaceAlone,
  NEAR_SENTENCES,
  namesNobody,
  namesSamePerson,
  ofSameActs,
  type Party,
  pointing,
  sameParty,
  type Tie,
  vouchesFor,
} from './answer-ties.js';
import { isBarePronoun, isDefinite, isOwnActOnThat } from './answer-topics.js';
import { isOfTheirs } from './claimants.js';
import {
  admits,
  type Core,
  isNounKey,
  keyOf,
  MADE_UP,
  namesParty,
  presupposes,
  sameAct,
  sharedActs,
  sharedNames,
} from './core.js';
import { EXAMINERS } from './lexicon/records.js';
import type { FoundResponse, Placed } from './responses.js';

// Which claims a confirmation or an admission speaks of.

/** "Mayor 'used council van'", of the mayor who is silent further down: nobody else is named. */
const isCalledSo = ({ roles }: FoundResponse, { core, concerned, sentence, isVouched }: Answerable): boolean =>
  roles !== undefined &&
  sentence === 0 &&
  !isVouched &&
  [...core.names].every((name) => roles.has(name)) &&
  [...roles].some((key) => concerned.has(key));

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
/** @param name of the party */
export const isOfItsWorkers = (name: string, { core, doers }: Pick<Answerable, 'core' | 'doers'>): boolean =>
  doers.size === 0 && WORKERS.some(([party, keys]) => party.test(name) && keys.some((key) => core.acts.has(key)));

/** Bodies whose confirmation of what others say is worth as much as that of those concerned. */
const FINDS_OUT = new RegExp(`\\bpolice\\b|\\bfire (?:service|brigade)\\b|${EXAMINERS.source}`, 'i');

/** Does what this party confirms or admits speak of the claim, and how is it tied to it? */
export function confirms(response: Placed, party: Party, claim: Answerable): Tie | undefined {
  if (claim.sources.some((source) => sameParty(source, party.lower))) return undefined;
  // "Confirmed that, adding that P": P is its own account.
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
    (!claim.isVouched && isOfItsWorkers(party.name, claim)) ||
    (isNear && namesParty(claim.core.names, party.keys));
  const held: Held = { response, party, claim, behind, isNear, isConcerned };
  // "Police have confirmed it": whose work it is to find out.
  if (isBarePronoun(response) && behind === 1 && isNear && !claim.isVouched && FINDS_OUT.test(party.name))
    return 'pointing';
  const isTheirs = isOfTheirs(response.claimants, claim.sources);
  if (isTheirs) return direct(!claim.isVouched);
  if (response.isOfCharge) return byCharge(held);
  // "Acknowledged Moll's allegations": not what others say.
  if (isTheirs === false) return undefined;
  if (response.isOfDocument) return direct(claim.isOfDocument && behind >= 0);
  // "Acknowledged the long shifts": what was said of shifts, not what was said last.
  if (response.isOfThat && response.topic && isConcerned && behind > 0 && sharedActs(response.topic, claim.core) > 0)
    return 'direct';
  if (response.isHere) return direct(behind === 0 && !claim.isVouched);
  if (
    response.isOfThat &&
    isNear &&
    behind > 0 &&
    (isConcerned || (response.isAdmission && behind <= 1 && !claim.isVouched))
  )
    return 'pointing';
  if (response.isOfThat && response.isAdmission && isConcerned && behind > 0 && isInSight(response, party, claim))
    return 'pointing';
  // What stands between may be of something else, where the party is one that the claim is about.
  if (response.reach === 'near')
    return pointing((isNear && behind > 0 && (isConcerned || behind <= 1)) || isInSight(response, party, claim));
  if (!response.topic) return withoutTopic(held);
  if (isContrary(response.topic, claim.core)) return undefined;
  return response.isOwnWord ? byOwnWord(held, response.topic) : byConfirmation(held, response.topic);
}

/** "Pleaded guilty to theft": what is called so; a lesser count is another act. */
function byCharge({ response, party, claim, behind }: Held): Tie | undefined {
  const isOther = response.topicTokens.some(
    (t, i) =>
      /^(?:lesser|other|separate)$/.test(t.lower) ||
      // "To one of the charges", but "to one count of theft".
      (t.lower === 'one' && response.topicTokens[i + 1]?.lemma !== 'count'),
  );
  const isNamed = response.topicTokens.some((t) => claim.core.acts.has(keyOf(t.lemma)));
  const isDoer = !claim.isVouched && namesParty(claim.doers, party.keys);
  return direct(isDoer && isNamed) ?? pointing(isDoer && !isOther && behind > 0);
}

/** "It is true", "confirmed the report": a confirmation that does not say of what. */
function withoutTopic({ response, party, claim, behind, isNear, isConcerned }: Held): Tie | undefined {
  if (response.reach === 'named') return undefined;
  if (response.refersBack && isNear && behind <= 2 && (!claim.isDisputed || behind <= 1)) return 'pointing';
  // A state is concerned by what is said to happen in it.
  if (
    /\b(?:government|ministry|army|military)\b/i.test(party.name) &&
    claim.isMereWord &&
    namesParty(claim.core.names, party.keys)
  )
    return 'direct';
  return direct(
    isConcerned ||
      (claim.isMereWord &&
        namesNobody(claim) &&
        behind >= 0 &&
        behind <= 2 &&
        response.paragraph - claim.paragraph <= (claim.isAgentless && claim.core.names.size === 0 ? 2 : 0)),
  );
}

/** What a party says of its own acts: "our soldiers fought bravely" tells that they were there. */
function byOwnWord({ response, party, claim, behind, isConcerned }: Held, topic: Core): Tie | undefined {
  if (response.isPlan && !claim.isToCome) return undefined;
  // "Three nurses had been dismissed for sleeping on duty", of nurses who slept.
  const deed = claim.core.verb === undefined ? undefined : keyOf(claim.core.verb);
  const isPunished =
    deed !== undefined && deed !== topic.main && topic.acts.has(deed) && PUNISHED.has(topic.main ?? '');
  // "Using the card for those trips was my mistake".
  const isRegretted =
    response.isAdmission === true && (sharedActs(topic, claim.core) > 1 || sameAct(topic, claim.core));
  // "Its jets had carried out the raid", right behind what the state is accused of.
  const isNext =
    behind === 1 &&
    response.paragraph === claim.paragraph &&
    topic.negated.size === 0 &&
    namesParty(claim.doers, party.keys) &&
    sameAct(topic, claim.core);
  const isOfClaim =
    isPunished ||
    isRegretted ||
    isNext ||
    isMadeUp(topic, claim.core) ||
    presupposes(topic, claim.core) ||
    admits(topic, claim.core);
  return direct(isConcerned && claim.sentence !== response.sentence && isOfClaim);
}

/** "I made the numbers up", of whoever is said to have invented data. */
const isMadeUp = (topic: Core, { main }: Core): boolean => topic.main === MADE_UP && main === MADE_UP;

/** What a body does to those of its own who did what they are said to have done. */
const PUNISHED = new Set(['dismiss', 'suspend', 'discipline', 'reprimand', 'punish', 'leave'].map(keyOf));

const OF_DEATH = /^(?:death|die|dead|fatality)$/;
const KILLS = /^(?:kill|murder|slay|shoot|beat|stab|strangle|suffocate|execute|poison)$/;

/** "Acknowledged the death", of guards who killed an inmate: that somebody died says not who killed him. */
const isOfDeathAlone = ({ topicTokens }: Held['response'], { core, isAgentless }: Held['claim']): boolean =>
  !isAgentless &&
  KILLS.test(core.verb ?? '') &&
  topicTokens.some((t) => OF_DEATH.test(t.lemma)) &&
  !topicTokens.some((t) => KILLS.test(t.lemma));

function byConfirmation({ response, party, claim, behind, isConcerned }: Held, topic: Core): Tie | undefined {
  if (isOfDeathAlone(response, claim) || isOfPlaceAlone(topic, claim)) return undefined;
  // "Its troops had looted the museum", "troops looted the museum in Harsk": doer, deed and thing.
  const isSameDeed = sharedActs(topic, claim.core) > 2;
  // What somebody admits of their own doings says nothing of what others are said to have done.
  const isOfClaim =
    response.isAdmission === true &&
    (namesNobody(claim) || sharedNames(topic, claim.core) > 0 || isSameDeed || isDefinite(response.topicTokens));
  // "That the meeting took place": an act alone.
  const isActAlone =
    topic.acts.size === 1 &&
    topic.names.size === 0 &&
    topic.main !== undefined &&
    topic.acts.has(topic.main) &&
    claim.core.acts.has(topic.main);
  const isVouching =
    (isConcerned && isActAlone) ||
    // "The club confirmed that Faro had failed the test": of the one who is named.
    (response.isVouched === true && sharedNames(topic, claim.core) > 0 && admits(topic, claim.core)) ||
    ((isConcerned || claim.isAgentless || isOfClaim) &&
      (admits(topic, claim.core) || presupposes(topic, claim.core))) ||
    (namesParty(claim.concerned, party.keys) && vouchesFor(response, claim.core)) ||
    // "The army had sent soldiers into the monastery", of soldiers who entered it.
    (response.isAdmission === true &&
      namesParty(claim.core.names, party.keys) &&
      namesParty(topic.names, party.keys) &&
      sharedActs(topic, claim.core) > 1) ||
    // A headline names nobody.
    (claim.sentence === 0 && claim.core.names.size <= 1 && ofSameActs(topic, claim.core));
  // "The aircraft was one of its own", of a drone that may have been Palvian.
  const isOwned =
    response.isAdmission === true &&
    behind > 0 &&
    behind <= NEAR_SENTENCES &&
    !claim.isVouched &&
    namesParty(claim.core.names, party.keys) &&
    response.topicTokens.some(
      (t, i) =>
        t.lower === 'own' &&
        /^(?:its|their|our)$/.test(response.topicTokens[i - 1]?.lower ?? '') &&
        i + 2 >= response.topicTokens.length - 1,
    );
  // "She owned up: …", right behind what is said of her.
  const ownsUp =
    response.isConfession === true &&
    (!response.isApology || sharedActs(topic, claim.core) > 0) &&
    isConcerned &&
    behind > 0 &&
    behind <= 2 &&
    !claim.isVouched &&
    !claim.isToCome;
  const isSaid =
    response.isAdmission === true &&
    // Right behind it, whoever owns up to it.
    (isConcerned ||
      isSameDeed ||
      // "A bomb was dropped on Sellin", by nobody that is named: whoever owns up to bombing it.
      (claim.isAgentless &&
        topic.main !== undefined &&
        claim.core.acts.has(topic.main) &&
        sharedNames(topic, claim.core) > 0) ||
      namesParty(claim.core.names, party.keys) ||
      (behind === 1 &&
        response.paragraph === claim.paragraph &&
        claim.core.main !== undefined &&
        topic.acts.has(claim.core.main))) &&
    (!claim.isTitle || claim.sources.length > 0 || isSameDeed) &&
    behind >= 0 &&
    behind <= FAR_SENTENCES &&
    !claim.isVouched &&
    !claim.isToCome &&
    (sharedActs(topic, claim.core) > 0 ||
      namesSamePerson(response, claim.core, party) ||
      // "Admitted giving the treatment".
      (behind === 1 && isConcerned && (isDefinite(response.topicTokens) || isOwnActOnThat(response.topicTokens))));
  return direct(isVouching) ?? pointing(isSaid || ownsUp || isOwned);
}
