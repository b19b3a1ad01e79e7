import {
  type Core,
  isNounKey,
  keyOf,
  nameKeys,
  namesParty,
  partyKeys,
  sameAct,
  sharedActs,
  sharesNegated,
} from './core.js';
import type { FoundResponse, Placed } from './responses.js';

// What a response is held against, and what ties the two.

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
  /** Does it stand in a headline? */
  isTitle: boolean;
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
export const NEAR_SENTENCES = 4;

/** So far back a claim may lie that a party it is about calls false without saying which. */
export const FAR_SENTENCES = 8;

/** A party that answers, with the keys of its name ({@link partyKeys}). */
export interface Party {
  name: string;
  lower: string;
  keys: readonly string[];
}

/** Looks parties up by their names; the keys of each are made once. */
export function partiesByName(): (name: string) => Party {
  const parties = new Map<string, Party>();
  return (name) => {
    const known = parties.get(name) ?? { name, lower: name.toLowerCase(), keys: partyKeys(name) };
    parties.set(name, known);
    return known;
  };
}

/**
 * How a response is tied to a claim: it speaks of it, or it only points back ("that is not so", "the allegation") and
 * means one that lies near.
 */
export type Tie = 'direct' | 'pointing';

export const direct = (holds: boolean | undefined): Tie | undefined => (holds ? 'direct' : undefined);
export const pointing = (holds: boolean | undefined): Tie | undefined => (holds ? 'pointing' : undefined);

/** A response at its place, the party that gives it, and the claim it is held against. */
export interface Held {
  response: Placed;
  party: Party;
  claim: Answerable;
  /** Sentences from the claim to the response. */
  behind: number;
  isNear: boolean;
  /** Is the claim about the party? */
  isConcerned: boolean;
}

/** Do both name somebody besides the party itself? A place alone is where many things happen. */
export const namesSamePerson = ({ topicTokens }: FoundResponse, core: Core, { keys }: Party): boolean =>
  topicTokens.some(
    (t) =>
      /^NNP/.test(t.tag) &&
      t.name !== 'LOC' &&
      nameKeys(t.form).some((key) => core.names.has(key) && !keys.includes(key)),
  );

/** Has the claim the act of the topic, and something more of it? */
export const ofSameActs = (topic: Core, core: Core): boolean =>
  topic.main !== undefined && core.acts.has(topic.main) && sharedActs(topic, core) > 1;

/** Does what a party admits speak of what is claimed of it, in the same or in other words? */
export function vouchesFor({ topic, topicTokens }: FoundResponse, core: Core): boolean {
  if (!topic) return false;
  // "Recognised the drone as its own".
  const isOwn = topicTokens.some((t) => t.lower === 'own') && topic.main !== undefined && core.acts.has(topic.main);
  // "Had given the papers to the pupils", "passed exam papers to six pupils".
  const isOfThing = topic.object !== undefined && topic.object === core.object && sharedActs(topic, core) > 1;
  return isOwn || isOfThing || sameAct(topic, core) || ofSameActs(topic, core);
}

/** "The spray kills bees", of Phytera, which makes the spray: is the claim about what the party answers for? */
export const isOfItsThing = ({ things }: FoundResponse, { concerned, core }: Answerable): boolean =>
  [...(things ?? [])].some((key) => concerned.has(key) || core.names.has(key) || core.acts.has(key));

/** Is the claim about the party, or about what is the party's: "its owner, Bastion Minerals"? */
const isAbout = (response: FoundResponse, { keys }: Party, claim: Answerable): boolean =>
  namesParty(claim.concerned, keys) || isOfItsThing(response, claim);

/** "There was no tender", of a contract given without a tender: what is not so by both is agreed. */
export const isAgreement = (
  { stance, isOwnWord, topic, parties }: FoundResponse,
  { core, sources }: Answerable,
): boolean =>
  stance === 'denies' &&
  isOwnWord === true &&
  topic !== null &&
  sharesNegated(topic, core) &&
  !isTheirOwn(parties, { sources });

/** "Had paid them in full", of who "never paid them": the act that the claim says was not done. */
export const isContrary = ({ main, acts, negated }: Core, claim: Core): boolean =>
  claim.main !== undefined &&
  // "Had sat/VBD every one".
  (main === claim.main || (main === HAVE && acts.has(claim.main))) &&
  claim.negated.has(claim.main) &&
  !negated.has(claim.main);
const HAVE = keyOf('have');

/** Is the claim about the party, not vouched for, and not too far before? */
export const isInSight = (response: FoundResponse, party: Party, claim: Answerable): boolean =>
  response.sentence >= claim.sentence &&
  response.sentence - claim.sentence <= FAR_SENTENCES &&
  !claim.isVouched &&
  isAbout(response, party, claim);

const BEING_THERE = /^(?:station|deploy|base|garrison)$/;

/** "Had been stationed in the town", of those who looted there: that they were there says not what they did. */
export const isOfPlaceAlone = ({ verb, main }: Core, { core }: Answerable): boolean =>
  BEING_THERE.test(verb ?? '') && core.verb !== undefined && main !== core.main && !(main && core.acts.has(main));

/** The same, or a short form; a source at the ministry is not the ministry. */
export const sameParty = (left: string, right: string): boolean =>
  left === right || isWithin(left, right) || isWithin(right, left) || isOffice(left, right) || isOffice(right, left);

/** "The prosecutors' office", "prosecutors". */
const isOffice = (long: string, short: string): boolean =>
  long.startsWith(short) && /^(?:['’]s?)? office$/.test(long.slice(short.length));

/** Is one of those who answer whoever says it? Nobody answers their own claim. */
export const isTheirOwn = (parties: readonly string[], { sources }: Pick<Answerable, 'sources'>): boolean =>
  parties.some((party) => sources.some((source) => sameParty(source, party.toLowerCase())));

const isWithin = (long: string, short: string): boolean =>
  long.length > short.length &&
  long.endsWith(` ${short}`) &&
  !/\b(?:at|in|from|within|inside|close to|of)\b/.test(long.slice(0, -short.length)) &&
  // "A former driver for Swiftbox" does not speak for it.
  !/^(?:former|ex-?)\b.* for (?:the )?$/.test(long.slice(0, -short.length));

export const namesNobody = ({ concerned, core }: Answerable): boolean =>
  concerned.size === 0 || (core.names.size === 0 && [...concerned].every(isNounKey));

/** "Standish may drop out; his aide declined to say whether he would": of the clause that the semicolon parts from it. */
export const isBehindSemicolon = (text: string, response: Placed, claim: Answerable): boolean =>
  response.stance === 'silent' &&
  response.sentence === claim.sentence &&
  response.span[0] > claim.end &&
  !claim.isVouched &&
  !response.isRest &&
  !response.isOfReason &&
  response.reach !== 'named' &&
  (response.topic === null ||
    response.topic.acts.size < 2 ||
    response.isWhether === true ||
    sharedActs(response.topic, claim.core) > 0) &&
  /^\s*;[^;.]*$/.test(text.slice(claim.end, response.span[0])) &&
  !isTheirOwn(response.parties, claim);

/** "Ingersoll said the firm paid for a trip. The firm said it \"never bought him a coffee\"": right behind what is said of it. */
export const isRightBehind = (response: Placed, claim: Answerable): boolean =>
  response.stance === 'denies' &&
  response.isOwnWord === true &&
  !response.isPlan &&
  response.sentence - claim.sentence === 1 &&
  response.paragraph === claim.paragraph &&
  !claim.isVouched &&
  !claim.isToCome &&
  [...response.parties, ...(response.bodies?.values() ?? [])].some(
    (party) => namesParty(claim.doers, partyKeys(party)) && !isTheirOwn([party], claim),
  );
