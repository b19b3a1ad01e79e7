import {
  direct,
  FAR_SENTENCES,
  type Held,
  isInSight,
  isViolent,
  namesNobody,
  namesSamePerson,
  ofSameActs,
  ofSameVerb,
  pointing,
  type Tie,
  turnsAgainst,
  vouchesFor,
} from './answer-ties.js';
import { isDefinite, isOfClaims, isOfConduct, isOwnActOnThat, partsOf } from './answer-topics.js';
import {
  admits,
  type Core,
  denies,
  harmsAlike,
  keyOf,
  namesParty,
  presupposes,
  sameCore,
  sharedActs,
  sharedNames,
  touchesHalf,
} from './core.js';

// Which claims an answer speaks of, by what it says: "denied that P", "admitted P", "silent on P".

/** Does an answer that has a topic speak of the claim? */
export function answersByTopic(held: Held, topic: Core): Tie | undefined {
  if (held.response.isOwnWord) return byOwnWord(held, topic);
  if (held.response.stance === 'confirms') return byConfirmation(held, topic);
  return held.response.stance === 'denies' ? byDenial(held, topic) : bySilence(held, topic);
}

/** What a party says of its own acts. */
function byOwnWord({ response, party, claim, isConcerned }: Held, topic: Core): Tie | undefined {
  if (response.isPlan && !claim.isToCome) return undefined;
  // "Coach 'slapped junior swimmer'": a headline names nobody.
  const isOfTitle =
    claim.sentence === 0 && namesNobody(claim) && topic.verb !== undefined && claim.core.acts.has(keyOf(topic.verb));
  if (isOfTitle && response.stance === 'denies') return 'direct';
  // "Our soldiers fought bravely": they were there.
  const isMore = response.stance === 'confirms' && presupposes(topic, claim.core);
  if (isConcerned && claim.sentence !== response.sentence && (isMore || admits(topic, claim.core))) return 'direct';
  return pointing(isConcerned && isInSight(response, party, claim) && turnsAgainst(response, party, claim));
}

const OF_DEATH = /^(?:death|die|dead|fatality)$/;
const KILLS = /^(?:kill|murder|slay|shoot|beat|stab|strangle|suffocate|execute|poison)$/;

/** "Acknowledged the death", of guards who killed an inmate: that somebody died says not who killed him. */
const isOfDeathAlone = ({ topicTokens }: Held['response'], { core, isAgentless }: Held['claim']): boolean =>
  !isAgentless &&
  KILLS.test(core.verb ?? '') &&
  topicTokens.some((t) => OF_DEATH.test(t.lemma)) &&
  !topicTokens.some((t) => KILLS.test(t.lemma));

function byConfirmation({ response, party, claim, behind, isConcerned }: Held, topic: Core): Tie | undefined {
  if (isOfDeathAlone(response, claim)) return undefined;
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
  // "She owned up: …", right behind what is said of her.
  const ownsUp =
    response.isConfession === true && isConcerned && behind > 0 && behind <= 2 && !claim.isVouched && !claim.isToCome;
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
    (claim.sentence > 0 || claim.sources.length > 0 || isSameDeed) &&
    behind >= 0 &&
    behind <= FAR_SENTENCES &&
    !claim.isVouched &&
    !claim.isToCome &&
    (sharedActs(topic, claim.core) > 0 ||
      namesSamePerson(response, claim.core, party) ||
      // "Admitted giving the treatment".
      (behind === 1 && isConcerned && (isDefinite(response.topicTokens) || isOwnActOnThat(response.topicTokens))));
  return direct(isVouching) ?? pointing(isSaid || ownsUp);
}

function byDenial({ response, party, claim, behind, isConcerned }: Held, topic: Core): Tie | undefined {
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
    denies(topic, claim.core) ||
    // To fight there they must be there, and the dead were hurt.
    presupposes(claim.core, topic) ||
    harmsAlike(topic, claim.core) ||
    (isConcerned && isOfNoHand(response) && isViolent(claim.core)) ||
    (namesParty(claim.concerned, party.keys) &&
      (ofSameVerb(topic, claim.core) ||
        (topic.main !== undefined && claim.core.acts.has(topic.main)) ||
        (topic.object !== undefined && claim.core.acts.has(topic.object))));
  return direct(isDenied) ?? pointing(isNext);
}

/** "Denied that staff had laid a hand on him". */
const isOfNoHand = ({ topicTokens }: Held['response']): boolean =>
  topicTokens.some((t) => t.lemma === 'lay') && topicTokens.some((t) => /^(?:hand|finger)$/.test(t.lemma));

const SHORT_TOPIC = 6;
const EVENT =
  /^(?:attack|strike|incident|incursion|crash|accident|death|killing|shooting|raid|explosion|blast|fire|arrest|case|affair|deal|talk|negotiation|takeover|suit|lawsuit|purchase|sale|move|plan|transfer|test|result|finding|study|payment|meeting|dispute|bust-up|row|brawl|altercation|scuffle|fight|quarrel|operation|closure|leak|spill|breach|contract|donation|loan|trip|visit|lunch|dinner|party|vote|tender|transfer|bid|offer|search|robbery|theft|heist|assault|shelling|bombing|landing|protest|march|strike|crossing|launch)$/;

function bySilence({ response, party, claim, behind, isNear, isConcerned }: Held, whole: Core): Tie | undefined {
  // "Silent on the claims that P" answers P whoever does it; "declined to say whether he knew" only what concerns him.
  const mayAnswer =
    isOfClaims(response) || isConcerned || claim.concerned.size === 0 || namesParty(claim.core.names, party.keys);
  // "Had no comment on the market attack", right behind what is said of it.
  const isShort = response.topicTokens.length <= SHORT_TOPIC && !response.reach;
  // "On its quarterly results": a thing of its own, of which nothing was claimed.
  const isOwnThing =
    response.topicTokens.slice(0, 3).some((t) => /^(?:its|his|her|their)$/.test(t.lower)) &&
    response.topicTokens.some((t) => t.tag === 'JJ');
  if (isShort && !isOwnThing && isConcerned && isNear && response.topicTokens.some((t) => EVENT.test(t.lemma)))
    return 'direct';
  // "On the raid", "about the money": what the article has spoken of.
  // "Asked whether its guns had fired, the army refused to say": in other words than what was just claimed of it.
  const isAsked =
    response.topicTokens[0] !== undefined && response.topicTokens[0].start < response.span[0] && behind === 1;
  // "Would not say whether Q", right behind P: whatever the words, P is what was asked about.
  const isWhether =
    response.isWhether === true && behind === 1 && response.paragraph === claim.paragraph && !claim.isVouched;
  const isPointing = behind <= 3 && isInSight(response, party, claim) && (isDefinite(response.topicTokens) || isAsked);
  const topics = partsOf(response.topicTokens) ?? [whole];
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
  // "Would not say how many drivers would lose their jobs": on the plan for its drivers.
  const of = response.topicTokens.findIndex((t) => /^NNS?$/.test(t.tag));
  const isOfExtent =
    isConcerned &&
    (isNear || isInSight(response, party, claim)) &&
    of > 0 &&
    of < 4 &&
    /^(?:how|which|what|whose)$/.test(response.topicTokens[0]!.lower) &&
    claim.core.acts.has(keyOf(response.topicTokens[of]!.lemma));
  if (isOfAct || isOfThing || isOfExtent) return 'direct';
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
    direct(
      (mayAnswer && isMet) ||
        ((isNear || isInSight(response, party, claim)) && topics.some((topic) => touchesHalf(topic, claim.core))),
    ) ?? pointing(isPointing || isWhether)
  );
}
