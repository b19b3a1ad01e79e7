import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { firesAt, isSum, isTurnedOff, LIGHT } from './act-words.js';
import { CONCEPTS } from './lexicon/concepts.js';
import { STATE_OF } from './lexicon/places.js';
import { APART_BODY } from './lexicon/sources.js';
import { words } from './lexicon/words.js';
import { childIn, clauseHeadOf, tokensUnder } from './tree.js';

/** What a passage speaks of: names on the one hand, doers and acts on the other. */
export interface Core {
  names: Set<string>;
  acts: Set<string>;
  /** The acts that it says were not done, the things that it says there were not. */
  negated: Set<string>;
  /** The main act: what the passage's head says or, behind a light verb, its object. */
  main: string | undefined;
  /** What the main act is done to, where it is a plain noun. */
  object: string | undefined;
  /** Group of words of like use that the main act's word is in (0 for none), and its particle: "turned [off]". */
  like: number;
  particle: string | undefined;
  /** The verb of the passage's head, where it says something by itself. */
  verb: string | undefined;
}

// Say nothing about the core.
const EMPTY = words(`
  be have do say tell make get take go come see use give think want claim report allegation accusation charge
  statement comment request question publication time day week month year percent person people
  thing way number part side case matter issue fact official source spokesman spokeswoman spokesperson article story
  news yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december first last next early late more most other such many
  several new recent initial total approximately about around place true false accurate inaccurate correct
`);

/** Stems so that a country and its people meet: Russia, Russian; Norway, Norwegian. */
const stem = (name: string): string => name.slice(0, 5);

/** A name's key: a capital stands for its state. */
export const nameKeys = (name: string): string[] => {
  const lower = name.toLowerCase();
  const state = STATE_OF.get(lower);
  return (state ?? lower)
    .split(/[\s-]+/)
    .filter((word) => word.length > 2 && !EMPTY.has(word) && word !== 'the')
    .map(stem);
};

/** The core of the tokens under some spans. Numbers, dates and modal words do not count. */
export function coreOf(document: Document, spans: readonly Span[]): Core {
  return coreOfTokens(tokensUnder(document, spans));
}

export function coreOfTokens(tokens: readonly Token[]): Core {
  const core: Core = { names: new Set(), acts: new Set(), negated: new Set(), main: mainOf(tokens), ...actOf(tokens) };
  for (const token of tokens) {
    if (isSum(tokens, token)) core.acts.add(MONEY);
    if (
      token.tag.startsWith('NNP') ||
      (token.tag === 'JJ' && /^\p{Lu}/u.test(token.form)) ||
      STATE_OF.has(token.lower)
    ) {
      if (token.name === 'TIME') continue;
      for (const key of nameKeys(token.form)) core.names.add(key);
      continue;
    }
    if (!/^(?:NN|VB|JJ)/.test(token.tag) || EMPTY.has(token.lemma) || token.name === 'TIME' || token.name === 'NUM')
      continue;
    // "Cut corners": nobody lost a post.
    if (token.lemma === 'cut' && tokens.some((t) => t.lemma === 'corner' && t.index - token.index === 1)) continue;
    const key = keyOf(token.lemma);
    core.acts.add(firesAt(tokens, token) ? SHOT : key);
    if (isTurnedOff(tokens, token)) core.negated.add(key);
    // "Price-fixing" and "fixed prices".
    for (const part of /^\p{L}{3,}-\p{L}{4,}$/u.test(token.lemma) && /^NN/.test(token.tag)
      ? token.lemma.split('-')
      : [])
      core.acts.add(keyOf(part));
  }
  if (tokens.some((t) => /^(?:deliberately|intentionally|purposely|wilfully|willfully)$/.test(t.lower)))
    core.acts.add(ON_PURPOSE);
  // "Had been told in May", and so knew.
  if (tokens.some((t) => t.lemma === 'tell' && childIn(tokens, t, /^auxpass$/))) core.acts.add(KNOWN);
  // "Had opened fire".
  if (tokens.some((t, i) => t.lemma === 'open' && tokens[i + 1]?.lower === 'fire')) core.acts.add(SHOT);
  // "Made the figures up".
  const makes = tokens.find(
    (t, i) =>
      t.lemma === 'make' &&
      tokens
        .slice(i + 1, i + 5)
        .some((up, k, near) => up.lower === 'up' && !/^(?:to|for|with|of|\d)/.test(near[k + 1]?.lower ?? '')),
  );
  if (makes) core.acts.add(MADE_UP);
  if (makes && makes === clauseHeadOf(tokens)) core.main = MADE_UP;
  // "Had fallen asleep".
  if (tokens.some((t) => t.lower === 'asleep') && tokens.some((t) => /^(?:fall|be)$/.test(t.lemma))) core.main = ASLEEP;
  // "Production would end in June".
  const ends = tokens.find((t) => /^(?:end|stop|cease|halt|finish)$/.test(t.lemma) && /^VB/.test(t.tag));
  if (ends && tokens.some((t) => OPERATIONS.test(t.lemma) && (t.head === ends.index || t.index < ends.index))) {
    core.acts.add(CLOSED);
    if (core.main === keyOf(ends.lemma)) core.main = CLOSED;
  }
  // "Let her go", "paid an official".
  const letGo = tokens.some((t) => t.lemma === 'let') && tokens.some((t) => t.lemma === 'go');
  if (letGo) {
    core.acts.add(FIRED);
    core.main = FIRED;
  }
  if (tokens.some((t) => t.lemma === 'pay' && /^VB/.test(t.tag)) && tokens.some((t) => PAID_OFF.test(t.lemma)))
    core.acts.add(BRIBED);
  return core;
}

const PAID_OFF =
  /^(?:official|inspector|judge|officer|policeman|councillor|minister|mayor|referee|guard|customs|senator|lawmaker|juror|umpire)$/;

/** The key of an act: its concept, or the lemma itself. */
export const keyOf = (lemma: string): string => {
  // "Shelled", from which the lemma lost a letter.
  const concept = CONCEPTS.get(lemma) ?? BY_STEM.get(stemOf(lemma)) ?? CONCEPTS.get(lemma + lemma.slice(-1));
  return concept === undefined ? stemOf(lemma) : `#${concept}`;
};

/** "Abduction" and "abduct", "dismissal" and "dismiss": what is left without the ending of a noun for an act. */
const stemOf = (lemma: string): string => {
  const stem = lemma.replace(/(?:ation|ition|ion|ment|al|ing|ance|ence|ery)$/, '').replace(/e$/, '');
  // "Stabbing", "stab".
  const doubled = /^(.{2,})([bdgmnprt])\2ing$/.exec(lemma);
  if (doubled) return doubled[1]! + doubled[2]!;
  // "Beating", "beat".
  return stem.length < (lemma.endsWith('ing') ? SHORTEST_STEM - 1 : SHORTEST_STEM) ? lemma : stem;
};
const SHORTEST_STEM = 5;
const BY_STEM = new Map([...CONCEPTS].reverse().map(([lemma, concept]) => [stemOf(lemma), concept]));

function mainOf(tokens: readonly Token[]): string | undefined {
  const top = clauseHeadOf(tokens);
  // A name does not act by itself: then the verb was misplaced in the tree.
  const head = top?.tag.startsWith('NNP')
    ? (tokens.find((t) => /^VB/.test(t.tag) && !/^(?:have|be|do)$/.test(t.lemma)) ?? top)
    : top;
  if (!head) return undefined;
  // "The use of cluster bombs": the bombs.
  const used =
    head.lemma === 'use' && /^NN/.test(head.tag)
      ? tokens.find((t) => t.index > head.index && /^NNS?$/.test(t.tag) && t.relation !== 'compound')
      : undefined;
  if (used) return keyOf(used.lemma);
  const object = LIGHT.test(head.lemma)
    ? (childIn(tokens, head, /^(?:dobj|obj)$/) ??
      childIn(tokens, head, /^nsubjpass$/) ??
      tokens.find((t) => t.index > head.index && /^NNS?$/.test(t.tag)))
    : undefined;
  // "A call had taken place", "the talks were under way": the call, the talks.
  const subject =
    object?.lemma === 'place' || object?.lemma === 'way' || (head.lemma === 'way' && head.tag === 'NN')
      ? childIn(tokens, head, /^nsubj/)
      : undefined;
  return keyOf((subject ?? object ?? head).lemma);
}

/** The act of a passage's head, and what it acts on: "turned off [the heating]", "[the store] was hit". */
function actOf(tokens: readonly Token[]): Pick<Core, 'object' | 'like' | 'particle' | 'verb'> {
  const head = clauseHeadOf(tokens);
  const particle = head && childIn(tokens, head, /^compound:prt$/)?.lower;
  const object =
    head &&
    tokens.find(
      (t) => t.head === head.index && /^(?:dobj|obj|nsubjpass)$/.test(t.relation) && /^NNS?$/.test(t.tag) && t !== head,
    );
  return {
    object: object && !EMPTY.has(object.lemma) ? keyOf(object.lemma) : undefined,
    like: head?.cluster ?? 0,
    particle,
    verb:
      head && /^VB/.test(head.tag) && !/^(?:be|have|do|get|make|say|go|come)$/.test(head.lemma)
        ? head.lemma
        : undefined,
  };
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let n = 0;
  for (const x of a) if (b.has(x)) n++;
  return n;
};

/**
 * Do the two speak of the same core: the same doer and act, or one that the other presupposes?
 * An act must be common to both, and something more; a passage that names one act alone is met by that act.
 */
export function sameCore(topic: Core, claim: Core): boolean {
  const acts = shared(topic.acts, claim.acts);
  const names = shared(topic.names, claim.names);
  if (acts === 0) return false;
  if (topic.acts.size + topic.names.size <= 1) return true;
  return (
    acts + names >= 2 &&
    (acts + names >= 3 ||
      (acts + names) * 3 >= Math.min(topic.acts.size + topic.names.size, claim.acts.size + claim.names.size))
  );
}

/**
 * Does an admission with this topic vouch for the claim? Stricter than `sameCore`: each must speak of the other's main
 * act, or the topic's main act must be all that it names ("acknowledged the payments").
 */
export function admits(topic: Core, claim: Core): boolean {
  return (meets(topic, claim) && meets(claim, topic) && sameCore(topic, claim)) || actsOnSame(topic, claim);
}

/** Do both act on the same thing, so that the words for the act may differ ("turned off", "switched off the heating")? */
const actsOnSame = (a: Core, b: Core): boolean =>
  a.object !== undefined &&
  a.object === b.object &&
  ((a.like > 0 && a.like === b.like) || (a.particle !== undefined && a.particle === b.particle));

/** Do both say of the same thing or act that there was none? */
export const sharesNegated = (a: Core, b: Core): boolean => shared(a.negated, b.negated) > 0;

export const sharedActs = (a: Core, b: Core): number => shared(a.acts, b.acts);
export const sharedNames = (a: Core, b: Core): number => shared(a.names, b.names);

const FIGHTING = keyOf('fight');
const PRESENCE = keyOf('deploy');

/** To fight in a place they must be there: does the topic say more than the claim, of the same doers and place? */
export const presupposes = (topic: Core, claim: Core): boolean =>
  topic.main === FIGHTING && claim.main === PRESENCE && sharedActs(topic, claim) > 0 && sharedNames(topic, claim) > 0;

const MONEY = keyOf('money');
const KNOWN = keyOf('know');
const SHOT = keyOf('shoot');
const FIRED = keyOf('dismiss');
const ON_PURPOSE = keyOf('deliberate');
const CLOSED = keyOf('close');
const ASLEEP = keyOf('asleep');
const OPERATIONS =
  /^(?:production|manufacturing|operation|publication|trading|business|output|printing|mining|smelting)$/;
export const MADE_UP = keyOf('fabricate');
const BRIBED = keyOf('bribe');

/** Have both the same main act, and one that says something by itself? Enough where it is also the same party's. */
export const sameAct = (a: Core, b: Core): boolean =>
  a.main !== undefined && a.main === b.main && !EMPTY.has(a.main) && a.main !== 'thing';

const meets = ({ main }: Core, other: Core): boolean =>
  main !== undefined && (main === other.main || other.acts.has(main));

/** Does the claim speak of half or more of what the topic names? */
export function touchesHalf(topic: Core, claim: Core): boolean {
  const acts = shared(topic.acts, claim.acts);
  return acts > 0 && (acts + shared(topic.names, claim.names)) * 2 >= topic.acts.size + topic.names.size;
}

/** Nouns for the same body: a government and its forces answer for each other, a firm is one by whatever word. */
const KINDS: readonly [nouns: RegExp, key: string][] = [
  [/^(?:government|army|military|navy|forces?|troops?|soldier|serviceman|marine|state)$/, 'state'],
  [/^(?:police|policeman|policewoman|constabulary)$/, 'police'],
  [/^(?:company|firm|giant|maker|corporation|business|conglomerate|startup|multinational)$/, 'company'],
  [/^(?:owner|landlord|landlady|proprietor)$/, 'owner'],
  [/^minister$/, 'ministry'],
];

/** The key of a body that is called by its noun alone. */
export const nounKey = (lemma: string): string => `=${KINDS.find(([nouns]) => nouns.test(lemma))?.[1] ?? lemma}`;

export const isNounKey = (key: string): boolean => key.startsWith('=');

/** Whose doings a ministry answers for. */
const COMMANDS: readonly [ministry: RegExp, key: string][] = [
  [/\b(?:interior|home) (?:ministry|office|minister|secretary)\b/i, nounKey('police')],
  [
    /\b(?:defen[cs]e (?:ministry|department|minister)|ministry of defen[cs]e|general staff|armed forces)\b/i,
    nounKey('army'),
  ],
];

/** Keys under which the names of a core hold a party: of its name's words, and of the nouns among them. */
export const partyKeys = (party: string): string[] => {
  const words = party.toLowerCase().split(/[\s-]+/);
  // "The central bank" is none of the banks that are named.
  const isApart = party.startsWith(words[0]!) && APART_BODY.test(words[0]!);
  // "The county council" is not the county.
  const nouns = words.filter(
    (word, i) => i === words.length - 1 || !/^(?:county|city|town|village|district|region|country|state)$/.test(word),
  );
  const commanded = COMMANDS.flatMap(([ministry, key]) => (ministry.test(party) ? [key] : []));
  return [...(isApart ? [] : nameKeys(party)), ...nouns.map(nounKey), ...commanded];
};

/** Is one of a party's keys among the names? */
export const namesParty = (names: ReadonlySet<string>, keys: readonly string[]): boolean =>
  keys.some((key) => names.has(key));
