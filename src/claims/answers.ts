import { isDefinite, isOfClaims, isOfConduct, partsOf, pointsAtOne } from './answer-topics.js';
import { isClaimant } from './claimants.js';
import {
  admits,
  type Core,
  denies,
  isNounKey,
  keyOf,
  nameKeys,
  namesParty,
  presupposes,
  sameAct,
  sameCore,
  sharedActs,
  sharedNames,
  touchesHalf,
} from './core.js';
import type { FoundResponse } from './responses.js';

// Which claims an answer speaks of.

/** What a response is held against. */
export interface Answerable {
  core: Core;
  /** Keys of its doers and targets. */
  concerned: ReadonlySet<string>;
  /** Keys of its doers, and of whom an accusation is against. */
  doers: ReadonlySet<string>;
  /** Who says it, in lower case: nobody answers their own claim. */
  sources: string[];
  sentence: number;
  paragraph: number;
  /** Where its content ends, UTF-16. */
  end: number;
  /** Does it rest on the word of somebody without office? */
  isMereWord: boolean;
  /** Does somebody in a position to know stand behind it? */
  isVouched: boolean;
  /** Does its verb leave the doer out? */
  isAgentless: boolean;
  /** Does it say what will be? */
  isToCome: boolean;
  /** Does it say why something was done? */
  givesReason: boolean;
  /** Does it rest on a paper or recording? */
  isOfDocument: boolean;
  /** Does anybody deny anything in the article? Then silence on "the report" leaves open which claim is meant. */
  isDisputed: boolean;
}

// A party that is silent, or says "that is not so", right behind a claim that names nobody else speaks of that claim.
const NEAR_SENTENCES = 4;

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

/** So far back a claim may lie that a party it is about calls false without saying which. */
export const FAR_SENTENCES = 8;

/** A party that answers, with the keys of its name ({@link partyKeys}). */
export interface Party {
  name: string;
  lower: string;
  keys: readonly string[];
}

/**
 * How a response is tied to a claim: it speaks of it, or it only points back ("that is not so", "the allegation") and
 * means one that lies near.
 */
export type Tie = 'direct' | 'pointing';

const direct = (holds: boolean | undefined): Tie | undefined => (holds ? 'direct' : undefined);
const pointing = (holds: boolean | undefined): Tie | undefined => (holds ? 'pointing' : undefined);

/** Does the response of this party answer the claim, and how is it tied to it? */
export function answers(
  response: FoundResponse & { paragraph: number },
  party: Party,
  claim: Answerable,
): Tie | undefined {
  if (claim.sources.some((source) => sameParty(source, party.lower))) return undefined;
  const behind = response.sentence - claim.sentence;
  const isNear = behind >= 0 && behind <= NEAR_SENTENCES && response.paragraph - claim.paragraph <= 1;
  const isConcerned =
    namesParty(claim.concerned, party.keys) ||
    [...(response.aliases ?? [])].some((key) => claim.concerned.has(key) || claim.concerned.has(key.slice(1, 6))) ||
    isCalledSo(response, claim) ||
    isOfItsTrade(response, claim) ||
    (isNear && namesParty(claim.core.names, party.keys));
  if (response.claimants?.some((claimant) => isClaimant(claim.sources, claimant))) return direct(!claim.isVouched);
  if (response.isOfCharge) {
    // "A baker set fire to a van, a jury heard": the accused is named behind.
    if (response.stance === 'confirms') {
      // "Pleaded guilty to theft": what is called so; a lesser count is another act.
      const isOther = response.topicTokens.some((t) => /^(?:lesser|other|separate|one)$/.test(t.lower));
      const isNamed = response.topicTokens.some((t) => claim.core.acts.has(keyOf(t.lemma)));
      const isDoer = !claim.isVouched && namesParty(claim.doers, party.keys);
      return direct(isDoer && isNamed) ?? pointing(isDoer && !isOther && behind > 0);
    }
    const isUnnamed = behind >= 0 && behind <= NEAR_SENTENCES && !claim.isVouched && namesNobody(claim);
    return direct(!claim.isVouched && (namesParty(claim.doers, party.keys) || isUnnamed));
  }
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
  if (!response.topic) {
    if (response.reach === 'named') return undefined;
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
    // A state is concerned by what is said to happen in it.
    if (
      /\b(?:government|ministry|army|military)\b/i.test(party.name) &&
      claim.isMereWord &&
      namesParty(claim.core.names, party.keys)
    )
      return 'direct';
    // Right behind what a mere claimant says of nobody in particular, the silent party is meant.
    const isNext = behind >= 0 && behind <= 1 && response.paragraph === claim.paragraph && !claim.isVouched;
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
  if (response.isOwnWord) {
    if (response.isPlan && !claim.isToCome) return undefined;
    if (isConcerned && claim.sentence !== response.sentence && admits(response.topic, claim.core)) return 'direct';
    return pointing(isConcerned && isInSight(response, party, claim) && turnsAgainst(response, party, claim));
  }
  if (response.stance === 'confirms') {
    // What somebody admits of their own doings says nothing of what others are said to have done.
    const isOfClaim =
      response.isAdmission === true &&
      (namesNobody(claim) || sharedNames(response.topic, claim.core) > 0 || isDefinite(response.topicTokens));
    const isVouching =
      ((isConcerned || claim.isAgentless || isOfClaim) &&
        (admits(response.topic, claim.core) || presupposes(response.topic, claim.core))) ||
      (namesParty(claim.concerned, party.keys) && vouchesFor(response, claim.core)) ||
      // "The army had sent soldiers into the monastery", of soldiers who entered it.
      (response.isAdmission === true &&
        namesParty(claim.core.names, party.keys) &&
        namesParty(response.topic.names, party.keys) &&
        sharedActs(response.topic, claim.core) > 1) ||
      // A headline names nobody.
      (claim.sentence === 0 && claim.core.names.size <= 1 && ofSameActs(response.topic, claim.core));
    const isSaid =
      response.isAdmission === true &&
      (isConcerned || namesParty(claim.core.names, party.keys)) &&
      (claim.sentence > 0 || claim.sources.length > 0) &&
      behind >= 0 &&
      behind <= FAR_SENTENCES &&
      !claim.isVouched &&
      !claim.isToCome &&
      (sharedActs(response.topic, claim.core) > 0 || namesSamePerson(response, claim.core, party));
    return direct(isVouching) ?? pointing(isSaid);
  }
  if (response.stance === 'denies') {
    // "X said Y had done it. Y denied that B": right behind what is said of it, a denial in other words means that.
    const isNext =
      // "The charge of misleading the house" means that one.
      !isOfClaims(response) &&
      isConcerned &&
      behind === 1 &&
      response.paragraph === claim.paragraph &&
      !claim.isVouched &&
      !claim.isToCome;
    const isDenied =
      denies(response.topic, claim.core) ||
      (namesParty(claim.concerned, party.keys) &&
        ((response.topic.main !== undefined && claim.core.acts.has(response.topic.main)) ||
          (response.topic.object !== undefined && claim.core.acts.has(response.topic.object))));
    return direct(isDenied) ?? pointing(isNext);
  }
  // "Silent on the claims that P" answers P whoever does it; "declined to say whether he knew" only what concerns him.
  const mayAnswer =
    isOfClaims(response) || isConcerned || claim.concerned.size === 0 || namesParty(claim.core.names, party.keys);
  // "Had no comment on the market attack", right behind what is said of it.
  const isShort = response.topicTokens.length <= SHORT_TOPIC && !response.reach;
  if (isShort && isConcerned && isNear && response.topicTokens.some((t) => EVENT.test(t.lemma))) return 'direct';
  // "On the raid", "about the money": what the article has spoken of.
  // "Asked whether its guns had fired, the army refused to say": in other words than what was just claimed of it.
  const isAsked =
    response.topicTokens[0] !== undefined && response.topicTokens[0].start < response.span[0] && behind === 1;
  const isPointing = behind <= 3 && isInSight(response, party, claim) && (isDefinite(response.topicTokens) || isAsked);
  const topics = partsOf(response.topicTokens) ?? [response.topic];
  // "Questions about the officials' protests", "whether its troops fired": the act itself, whoever is asked.
  const isOfAct =
    !claim.isVouched &&
    claim.core.main !== undefined &&
    topics.some(
      (topic) =>
        topic.acts.has(claim.core.main!) &&
        ([...topic.acts].every((act) => claim.core.acts.has(act)) || sharedActs(topic, claim.core) > 1),
    );
  // "Has kept silent about the lorry": whatever is said of the party and that thing.
  const isOfThing =
    !claim.isVouched &&
    namesParty(claim.concerned, party.keys) &&
    topics.some((topic) => topic.acts.size > 0 && [...topic.acts].every((act) => claim.core.acts.has(act)));
  if (isOfAct || isOfThing) return 'direct';
  const isMet = topics.some(
    (topic) =>
      sameCore(topic, claim.core) ||
      // "The report about the samples": what is said of them, whoever it names.
      (isOfClaims(response) && topic.acts.size > 0 && [...topic.acts].every((act) => claim.core.acts.has(act))) ||
      // "Silent on the reports that its troops are across the border".
      ((isOfClaims(response) || isOfConduct(response)) &&
        namesParty(claim.concerned, party.keys) &&
        sharedActs(topic, claim.core) > 0),
  );
  return (
    direct((mayAnswer && isMet) || (isNear && topics.some((topic) => touchesHalf(topic, claim.core)))) ??
    pointing(isPointing)
  );
}

/** Do both name somebody besides the party itself? A place alone is where many things happen. */
const namesSamePerson = ({ topicTokens }: FoundResponse, core: Core, { keys }: Party): boolean =>
  topicTokens.some(
    (t) =>
      /^NNP/.test(t.tag) &&
      t.name !== 'LOC' &&
      nameKeys(t.form).some((key) => core.names.has(key) && !keys.includes(key)),
  );

/** "He had never laid a finger on [the harp]", "flung her [harp] from the balcony": of one thing, whatever was done to it. */
const ofSameThing = ({ topicTokens }: FoundResponse, { core }: Answerable): boolean =>
  topicTokens.some(
    (t) => /^NNS?$/.test(t.tag) && /^(?:dobj|obj|nmod|nsubjpass)/.test(t.relation) && core.acts.has(keyOf(t.lemma)),
  );

/** Has the claim the act of the topic, and something more of it? */
const ofSameActs = (topic: Core, core: Core): boolean =>
  topic.main !== undefined && core.acts.has(topic.main) && sharedActs(topic, core) > 1;

/** Does what a party admits speak of what is claimed of it, in the same or in other words? */
function vouchesFor({ topic, topicTokens }: FoundResponse, core: Core): boolean {
  if (!topic) return false;
  // "Recognised the drone as its own".
  const isOwn = topicTokens.some((t) => t.lower === 'own') && topic.main !== undefined && core.acts.has(topic.main);
  // "Had given the papers to the pupils", "passed exam papers to six pupils".
  const isOfThing = topic.object !== undefined && topic.object === core.object && sharedActs(topic, core) > 1;
  return isOwn || isOfThing || sameAct(topic, core) || ofSameActs(topic, core);
}

/** Is the claim about the party, not vouched for, and not too far before? */
const isInSight = (response: FoundResponse, party: Party, claim: Answerable): boolean =>
  response.sentence >= claim.sentence &&
  response.sentence - claim.sentence <= FAR_SENTENCES &&
  !claim.isVouched &&
  namesParty(claim.concerned, party.keys);

/** Is it said against the claim right before: by a verb that answers back, or of the same things? */
function turnsAgainst(response: FoundResponse, party: Party, claim: Answerable): boolean {
  const isOther = claim.sources.length > 0 && !claim.sources.includes(response.speaker ?? party.lower);
  const isAgainst = response.stance === 'denies' && !claim.isVouched && namesParty(claim.concerned, party.keys);
  if (!isOther || !isAgainst) return false;
  const behind = response.sentence - claim.sentence;
  const isNext = behind >= 0 && behind <= 1 && response.span[0] > claim.end;
  const alike = sharedActs(response.topic!, claim.core);
  return isNext
    ? response.answersBack === true || alike > 0
    : behind > 0 && (alike > 1 || response.topic!.acts.has(claim.core.main ?? '') || ofSameThing(response, claim));
}

const SHORT_TOPIC = 6;
const EVENT =
  /^(?:attack|strike|incident|incursion|crash|accident|death|killing|shooting|raid|explosion|blast|fire|arrest|case|affair|deal|talk|negotiation|takeover|suit|lawsuit|purchase|sale|move|plan|transfer|test|result|finding|study|payment|meeting|dispute|bust-up|row|brawl|altercation|scuffle|fight|quarrel|operation|closure|leak|spill|breach|contract|donation|loan|trip|visit|lunch|dinner|party|vote|tender|transfer|bid|offer|search|robbery|theft|heist|assault|shelling|bombing|landing|protest|march|strike|crossing|launch)$/;

/** The same, or a short form; a source at the ministry is not the ministry. */
const sameParty = (left: string, right: string): boolean =>
  left === right || isWithin(left, right) || isWithin(right, left);

const isWithin = (long: string, short: string): boolean =>
  long.length > short.length &&
  long.endsWith(` ${short}`) &&
  !/\b(?:at|in|from|within|inside|close to|of)\b/.test(long.slice(0, -short.length));

const namesNobody = ({ concerned, core }: Answerable): boolean =>
  concerned.size === 0 || (core.names.size === 0 && [...concerned].every(isNounKey));
