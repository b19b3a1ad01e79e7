// What a denial or confirmation is said of: "denied [the charge]", "confirmed [that it had happened]".

import type { Token } from '../language/document.js';
import { type Core, coreOfTokens } from './core.js';
import { CLAIM_NOUNS } from './lexicon/cues.js';
import { CHARGES } from './lexicon/denials.js';
import { isFiniteVerb, isWord } from './tree.js';

export const beforeSemicolon = (tokens: readonly Token[]): Token[] => {
  const stop = tokens.findIndex((t) => t.form === ';');
  return tokens.slice(0, stop < 0 ? undefined : stop);
};

/** "This [out of hand]". */
export const beforePreposition = (tokens: readonly Token[]): Token[] => {
  const stop = tokens.findIndex((t, i) => i > 0 && /^(?:IN|RB|TO|,)$/.test(t.tag));
  return tokens.slice(0, stop < 0 ? undefined : stop);
};

/** "The bribes [in a letter to shareholders]": the thing itself, where it is a noun and not a clause. */
export function thingOf(object: readonly Token[]): readonly Token[] {
  if (!/^(?:the|its|his|her|their|this|that|these|those)$/.test(object[0]?.lower ?? '') || object.some(isFiniteVerb))
    return object;
  const cut = object.findIndex(
    (t, i) => i > 1 && /^(?:at|in|as|during|after|before|to|with|by|from|through|via|without|when)$/.test(t.lower),
  );
  return cut < 0 ? object : object.slice(0, cut);
}

/** Nothing but a colon or an end: "had come clean: …". */
export const isBare = ([first, second]: readonly Token[]): boolean =>
  first === undefined ||
  /^[:.,;]$/.test(first.form) ||
  // "Owned up on Friday", "came clean to police".
  first.name === 'TIME' ||
  (/^(?:on|in|at)$/.test(first.lower) &&
    (second?.name === 'TIME' || /^(?:court|public|full)$/.test(second?.lower ?? ''))) ||
  (first.lower === 'to' &&
    /^(?:police|reporters|detectives|investigators|officers|journalists)$/.test(second?.lower ?? ''));

/** "For it", "for this", "for what happened": nothing but what was just spoken of. */
export const isPoint = ([first, second, third]: readonly Token[]): boolean =>
  (/^(?:it|this|that)$/.test(first?.lower ?? '') &&
    (second === undefined || /^(?:[:.,;]|on|in|and)$/.test(second.lower))) ||
  (first?.lower === 'what' && second?.lemma === 'happen' && (third === undefined || !/^to$/.test(third.lower)));

/** "To 4,100 such entries": of what was just spoken of. */
export const isOfSuch = (object: readonly Token[]): boolean => object.slice(0, 4).some((t) => t.lower === 'such');

/** "Their presence", "his part": what was just said of them. */
const OF_THEIRS =
  /^(?:presence|involvement|participation|role|part|responsibility|withdrawal|departure|arrest|visit|existence|mistake|error|failure|guilt)$/;

/** "The plan on Tuesday", "this report": a noun that means what was just spoken of. */
export function isBareDefinite(object: readonly Token[]): boolean {
  const words = object.filter(isWord).filter((t, i) => i !== 1 || t.tag !== 'JJ');
  const [first, noun, next] = words;
  if (/^(?:its|his|her|their)$/.test(first?.lower ?? '') && OF_THEIRS.test(noun?.lemma ?? '') && next === undefined)
    return true;
  return (
    /^(?:the|this|that|these|those|it)$/.test(first?.lower ?? '') &&
    (first!.lower === 'it' || (noun !== undefined && /^NNS?$/.test(noun.tag))) &&
    (next === undefined ||
      first!.lower === 'it' ||
      /^(?:IN|TO|RB)$/.test(next.tag) ||
      // "The arrest a few hours later".
      words.slice(2, 6).some((t) => t.name === 'TIME')) &&
    !words.some(isFiniteVerb) &&
    !words.slice(2).some((t) => /^of$/.test(t.lower))
  );
}

/** "(Denied) it happened": the event that was just spoken of. */
export const saysItHappened = (object: readonly Token[]): boolean =>
  object.some(
    (t, i) =>
      i < 3 &&
      /^(?:it|this|that)$/.test(t.lower) &&
      object.slice(i + 1, i + 4).some((next) => /^(?:happen|occur)$/.test(next.lemma)),
  );

/** "(Denies) arson", "the charge": all that the party is accused of. */
export const namesCharge = (object: readonly Token[]): boolean =>
  object
    .slice(0, 4)
    .some((t, i) => CHARGES.test(t.lower) && object.slice(0, i).every((b) => !/^(?:VB|,|IN)/.test(b.tag)));

/** What is pleaded guilty to: nothing, in "entered a plea of guilty on Monday". */
export function pleadedTo(object: readonly Token[]): Token[] {
  const to = object.findIndex((t, i) => i < PLEA_WORDS && t.lower === 'to');
  return to < 0 ? [] : object.slice(to + 1);
}

/** "A plea of guilty in court [to]". */
const PLEA_WORDS = 7;

/** "(Rejected) all that the tenants say of him", "everything she claims". */
export const isAllTheySay = ([first, ...rest]: readonly Token[]): boolean =>
  /^(?:all|everything|whatever|what)$/.test(first?.lower ?? '') &&
  rest.slice(0, 8).some((t) => /^VB/.test(t.tag) && /^(?:say|claim|allege|tell|write|report|assert)$/.test(t.lemma)) &&
  !rest.some((t) => t.form === ',');

/** "(Denied) these allegations", "all claims". */
export const isBlanket = (object: readonly Token[]): boolean => {
  if (isAllTheySay(object)) return true;
  const at = object.findIndex((t) => CLAIM_NOUNS.has(t.lemma));
  return (
    at >= 0 &&
    at < 4 &&
    object[at]!.tag === 'NNS' &&
    /^(?:the|these|those|all|any|his|her|their)$/.test(object[0]!.lower) &&
    !object.slice(at + 1, at + 3).some((t) => /^(?:that|of|about|by|from|made|regarding|concerning)$/.test(t.lower))
  );
};

/** "That its employees had done so". */
export const saysSo = (object: readonly Token[]): boolean =>
  isBareClause(object) ||
  isOfThem(object) ||
  isBareGerund(object) ||
  // "Conceded as much".
  (object[0]?.lower === 'as' && object[1]?.lower === 'much') ||
  object.some((t, i) => /^(?:do|happen)$/.test(t.lemma) && /^(?:so|that|this|it)$/.test(object[i + 1]?.lower ?? ''));

/** "(Conceded) that it had processed them": an act on what was just spoken of. */
function isOfThem(object: readonly Token[]): boolean {
  const words = object.filter(isWord).filter((t) => t.lower !== 'that');
  return (
    words.length <= 5 &&
    /^(?:it|he|she|they)$/.test(words[0]?.lower ?? '') &&
    /^(?:them|it|this)$/.test(words.at(-1)?.lower ?? '') &&
    !words.some((t) => /^NN/.test(t.tag))
  );
}

/** "(Admitted) having used them", "doing it". */
function isBareGerund(object: readonly Token[]): boolean {
  const words = object.filter(isWord);
  const [first, ...rest] = words;
  return (
    first?.tag === 'VBG' &&
    rest.length > 0 &&
    rest.length < (first.lower === 'having' ? 3 : 2) &&
    /^(?:it|them|this|that|so|him|her)$/.test(words.at(-1)!.lower)
  );
}

/** "(Admitted that) it had known": a pronoun and its verb, and nothing that is said of. */
function isBareClause(object: readonly Token[]): boolean {
  const [subject, ...rest] = object.filter(isWord);
  const last = rest.at(-1);
  return (
    /^(?:it|he|she|they)$/.test(subject?.lower ?? '') &&
    last !== undefined &&
    rest.length < 4 &&
    rest.every((t) => /^(?:VB[DNPZ]?|RB)$/.test(t.tag)) &&
    // "(Admits) he did", "that it had".
    (/^(?:did|does|do|had|has|have|was|were)$/.test(last.lower) || /^VB[DN]$/.test(last.tag))
  );
}

/** Up to a semicolon or a comma with a new clause behind it. */
export function clauseOf(tokens: readonly Token[]): Token[] {
  const stop = tokens.findIndex(
    (t, i) =>
      t.form === ';' ||
      // "Disputes that, arguing P".
      (i === 1 && t.form === ',' && /^(?:it|this|that)$/.test(tokens[0]!.lower)) ||
      // "Acknowledged having used them but declined further comment".
      (t.lower === 'but' && /^VB[DZ]$/.test(tokens[i + 1]?.tag ?? '')) ||
      (t.form === ',' &&
        /^(?:and|but|while|who|which|as|after|saying|adding|calling)$/.test(tokens[i + 1]?.lower ?? '')),
  );
  return tokens.slice(0, stop < 0 ? undefined : stop);
}

/** "(Admitted) that P": P, since the tree takes "that" for its object. */
export const withoutThat = (object: Token[]): Token[] =>
  object[0]?.lower === 'that' && object.slice(2).some(isFiniteVerb) ? object.slice(1) : object;

/** "The charge [of misleading the house] as a fabrication": what the claim that is turned down says; undefined where it is not told. */
export function namedClaim(object: readonly Token[]): Core | undefined {
  const at = object.findIndex((t, i) => i < 5 && CLAIM_NOUNS.has(t.lemma));
  // "The contract claim as fantasy".
  const isBefore = at > 1 && isOfMatter(object, at);
  if (isBefore) return coreOfTokens([object[at - 1]!]);
  if (at < 0 || !/^(?:of|that)$/.test(object[at + 1]?.lower ?? '')) return undefined;
  const rest = object.slice(at + 2);
  const end = rest.findIndex((t) => /^(?:as|[,;:"“”])$/.test(t.lower));
  const core = coreOfTokens(rest.slice(0, end < 0 ? undefined : end));
  return core.acts.size > 0 && core.main !== undefined ? core : undefined;
}

/** "Denied rumours that it was about to be sold", "rejected the contract claim": the claim is told apart from others. */
export const isOfClaimNamed = (object: readonly Token[]): boolean =>
  object.some(
    (t, i) =>
      i < 5 && CLAIM_NOUNS.has(t.lemma) && (object[i + 1]?.lower === 'that' || (i > 1 && isOfMatter(object, i))),
  );

/** "The *contract* claim", not "the newspaper report": does a noun before the claim at `at` tell what it is about? */
const isOfMatter = (object: readonly Token[], at: number): boolean =>
  /^(?:claim|allegation|charge|accusation|rumou?r)$/.test(object[at]!.lemma) &&
  object[at - 1]!.tag === 'NN' &&
  !/^(?:newspaper|media|press|police|bank|audit|news|magazine|tv|radio|government|opposition|union)$/.test(
    object[at - 1]!.lower,
  ) &&
  /^(?:the|a|an|this|that)$/.test(object[at - 2]!.lower);
