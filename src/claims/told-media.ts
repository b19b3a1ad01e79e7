import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { FAR_REACH, latest } from './doers.js';
import type { Entity } from './entities.js';
import { MEDIUM_KIND, MEDIUM_NOUN } from './lexicon/relays.js';
import { MEDIA_WORDS, PRESS_KINDS } from './lexicon/sources.js';
import { MONTH } from './names.js';
import { type Context, kindOfEntity, named, namesIn, type ResolvedSource } from './resolved-source.js';
import { isCapitalised, openingName, spanOf, subtree } from './tree.js';

// The press as hearer: who was told it, by name or by a noun that means one.

/** Somebody who relays what another says, or whom the source relays. */
export interface Relay {
  link: ResolvedSource;
  cue: Span;
  /** Nearer to the reader than the source. */
  outer: boolean;
}

const PRESS_PEOPLE = /^(?:journalist|reporter|host|anchor|correspondent|interviewer|presenter)$/;

export const mediaIn = (context: Context, tokens: readonly Token[]) =>
  namesIn(context, tokens).find(
    (entity) =>
      kindOfEntity(entity) === 'media' ||
      (entity.kind === 'PERSON' && [...entity.roles].some((role) => PRESS_PEOPLE.test(role))),
  );

const RESEARCHERS = /^(?:researcher|investigator|monitor|inspector|delegate|observer|reporter|journalist)$/;

/** "Told [the Herald]", "told [the agency]": the medium that heard it. */
export function toldMedia(context: Context, token: Token): Relay | undefined {
  const { document } = context;
  const hearer = token.children.map((c) => document.tokens[c]!).find((c) => /^(?:dobj|obj|iobj)$/.test(c.relation));
  const behind = /^(?:the|a)$/.test(document.tokens[token.index + 1]?.lower ?? '') ? token.index + 2 : token.index + 1;
  const next = context.entities.at[behind];
  const word = document.tokens[behind];
  if (!word) return undefined;
  // "Told WQXT": the call sign of a station.
  const isStation = /^(?:[KW]\p{Lu}{2,3}(?:-(?:TV|FM|AM))?|\p{Lu}{2,5}-?\d{1,2})$/u.test(word.form);
  const isPaper = behind > token.index + 1 && /^\p{Lu}\p{Ll}/u.test(word.form) && MEDIA_WORDS.has(word.lower);
  if ((isStation || isPaper) && !next) {
    const { start, end, form } = document.tokens[behind]!;
    // "Told the Tribune", of the Calder Tribune.
    const full = latest(
      context.entities,
      behind,
      (e) => kindOfEntity(e) === 'media' && e.name.endsWith(` ${form}`),
      FAR_REACH,
    );
    if (full) return { link: named(full, [start, end]), cue: [token.start, token.end], outer: true };
    return mediumLink(form, [start, end], token);
  }
  // "Told Kanal 4", not "told Kanal 40 staff had left".
  const number = document.tokens[behind + 1];
  const isNumbered =
    next?.kind === 'ORG' &&
    context.entities.at[behind + 1] !== next &&
    /^\d{1,2}$/.test(number?.form ?? '') &&
    !/^(?:NN|JJ|CD|:)/.test(document.tokens[behind + 2]?.tag ?? '');
  if (isNumbered) return mediumLink(document.text.slice(word.start, number!.end), [word.start, number!.end], token);
  if (next && (isStation || kindOfEntity(next) === 'media')) {
    const { start, end } = document.tokens[behind]!;
    return { link: named(next, [start, end]), cue: [token.start, token.end], outer: true };
  }
  if (next && (isCalledByLetters(context, next, behind) || isHearerAlone(context, token, next, behind)))
    return { link: named(next, [word.start, word.end], { kind: 'media' }), cue: [token.start, token.end], outer: true };
  // "Sources told Sportline", "a person close to the club told Sportline": those without a name talk to the press.
  const { first } = document.sentences[token.sentence]!;
  const isOfSources =
    document.tokens
      .slice(Math.max(first, token.index - (token.lower === 'to' ? SOURCES_REACH : 4)), token.index)
      .some((t) => /^(?:source|insider|pal)s?$/.test(t.lower)) ||
    NAMELESS.test(document.text.slice(document.tokens[Math.max(first, token.index - 9)]!.start, token.start));
  if (next && isOfSources && behind === token.index + 1 && next.kind !== 'LOC' && !next.name.includes(' '))
    return { link: named(next, [word.start, word.end], { kind: 'media' }), cue: [token.start, token.end], outer: true };
  const staff = toldStaff(context, token, behind);
  if (staff) return staff;
  // "Told The Beacon".
  const titled = titledMedium(context, token);
  if (titled) return titled;
  const media = hearer && (mediaIn(context, subtree(document, hearer.index)) ?? mediumMeant(context, token.index + 1));
  if (!media) return calledMedia(context, token);
  return hearer && { link: named(media, [hearer.start, hearer.end]), cue: [token.start, token.end], outer: true };
}

/** "A source at the club has confirmed to Sportline". */
const SOURCES_REACH = 8;

/** "A person close to the club", "two people with knowledge of the sale". */
const NAMELESS =
  /\b(?:source|person|people|individuals?|friend|someone) (?:with (?:direct )?knowledge of|close to|familiar with|briefed on) [^,;.]{1,50}$/i;

/**
 * "Told Newsline on Sunday that P", '"P," X told Newsline.': a body that is named here alone, and hears what somebody says
 * on some day or what is quoted, is of the press.
 */
function isHearerAlone({ document: { tokens }, entities }: Context, cue: Token, entity: Entity, at: number): boolean {
  let end = at;
  while (entities.at[end] === entity) end++;
  const [on, day] = [tokens[end], tokens[end + 1]];
  const isBehindQuote =
    on?.form === '.' && tokens.slice(Math.max(0, cue.index - 9), cue.index).some((t) => /^[”"]$/.test(t.form));
  const own = new Set(entity.name.toLowerCase().split(' '));
  return (
    /^(?:ORG|MISC)$/.test(entity.kind) &&
    kindOfEntity(entity) === 'organisation' &&
    entity.mentions.length === 1 &&
    at === cue.index + 1 &&
    [...entity.roles].every((role) => own.has(role)) &&
    (isBehindQuote || (/^(?:on|last|yesterday)$/.test(on?.lower ?? '') && (on?.lower !== 'on' || day?.name === 'TIME')))
  );
}

/** Tokens in which a dateline names the agency. */
const DATELINE = 60;

/** "Told BNC that P": who is called by capitals alone and hears what is said is mostly a station, save the article's own agency. */
function isCalledByLetters({ document: { tokens } }: Context, entity: Entity, at: number): boolean {
  const { name, kind, roles } = entity;
  return (
    kind === 'ORG' &&
    /^\p{Lu}{3,4}$/u.test(name) &&
    kindOfEntity(entity) === 'organisation' &&
    !isCapitalised(tokens[at + 1] ?? tokens[at]!) &&
    [...roles].every((role) => role === name.toLowerCase()) &&
    // "HALVIK, March 4 (ANP) -".
    !tokens.slice(0, DATELINE).some((t, i) => t.form === name && tokens[i - 1]?.form === '(')
  );
}

/** "Told [reporters from the Gazette]", "told [Ovid's researchers]": the body whose people heard it. */
function toldStaff(context: Context, { index, start, end }: Token, behind: number): Relay | undefined {
  const { tokens } = context.document;
  const people = tokens[behind]!;
  const preposition = tokens[behind + 1];
  const isOfPress = PRESS_PEOPLE.test(people.lemma) && /^(?:from|of|at|with|for)$/.test(preposition?.lower ?? '');
  const employer = isOfPress && mediaIn(context, tokens.slice(behind + 2, behind + 5));
  if (employer) return { link: named(employer, [people.start, preposition!.end]), cue: [start, end], outer: true };
  const owner = context.entities.at[index + 1];
  const mark = tokens.slice(index + 1, index + 7).find((t) => t.tag === 'POS');
  const isOwned = owner?.kind === 'ORG' && RESEARCHERS.test(tokens[(mark?.index ?? -2) + 1]?.lemma ?? '');
  return isOwned && mark
    ? { link: named(owner, [tokens[index + 1]!.start, mark.end]), cue: [start, end], outer: true }
    : undefined;
}

const isMediumNoun = (word: string): boolean =>
  PRESS_KINDS.has(word) || /^(?:agency|programme|program|site|journal|podcast|blog)$/.test(word);

/** "Told the agency": the medium that was named before it. */
function mediumMeant({ document: { tokens }, entities }: Context, at: number): Entity | undefined {
  // "Told the same outlet".
  const same = tokens[at + 1]?.lower === 'same' ? 1 : 0;
  const [article, noun, next] = [tokens[at], tokens[at + 1 + same], tokens[at + 2 + same]];
  if (article?.lower !== 'the' || !isMediumNoun(noun?.lower ?? '') || /^\p{Lu}/u.test(next?.form ?? ''))
    return undefined;
  return entities.at.slice(Math.max(0, at - MEDIUM_REACH), at).findLast((e) => e && kindOfEntity(e) === 'media');
}

/** "[The paper] reports": the medium that was named, where no paper of scholars or offices can be meant. */
export function pressMeant(context: Context, [article, noun, ...rest]: readonly Token[]): Entity | undefined {
  if (article?.lower !== 'the' || !/^(?:paper|newspaper|daily|weekly)$/.test(noun?.lower ?? '') || rest.length > 0)
    return undefined;
  const { document } = context;
  const { start } = document.tokens[Math.max(0, article.index - MEDIUM_REACH)]!;
  return OTHER_PAPERS.test(document.text.slice(start, article.start)) ? undefined : mediumMeant(context, article.index);
}

const OTHER_PAPERS =
  /\b(?:stud(?:y|ies)|journal|scientists?|researchers?|academics?|authors?|(?:white|green|working|discussion|position|policy|draft|leaked) paper)\b/i;

/** Tokens back to the name of the medium that "the agency" means. */
const MEDIUM_REACH = 120;

/** "Told local radio", "carried by the state television". */
function mediumWithoutName({ document: { tokens, text } }: Context, token: Token): Relay | undefined {
  const at = token.index + (/^(?:the|an?)$/.test(tokens[token.index + 1]?.lower ?? '') ? 2 : 1);
  const [kind, noun, next] = tokens.slice(at, at + 3);
  if (!kind || !noun || !MEDIUM_KIND.test(kind.lower) || !MEDIUM_NOUN.test(noun.lower)) return undefined;
  // "The public radio Palenia": by its name.
  if (/^\p{Lu}/u.test(next?.form ?? '') || /^NN/.test(next?.tag ?? '')) return undefined;
  return mediumLink(text.slice(kind.start, noun.end), [kind.start, noun.end], token);
}

/** A medium by its words alone. */
export const mediumLink = (name: string, span: Span, token: Token): Relay => ({
  link: { name, kind: 'media', onRecord: true, record: false, filing: false, span },
  cue: [token.start, token.end],
  outer: true,
});

/** "told the weekly Kolo": what the noun says, where the name was not known as one. */
export function calledMedia(context: Context, token: Token): Relay | undefined {
  const { document } = context;
  const general = mediumWithoutName(context, token);
  if (general) return general;
  const { end } = document.sentences[token.sentence]!;
  const behind = document.tokens.slice(token.index + 1, Math.min(end, token.index + 8));
  const isNoun = (t: Token | undefined): boolean =>
    t !== undefined &&
    (MEDIA_WORDS.has(t.lower) ||
      /^(?:agency|newsletter|pod|site|portal|station|channel|programme|program|show)$/.test(t.lower)) &&
    !/^\p{Lu}/u.test(t.form);
  // "The news agency Tarna": the noun that closes the run.
  const noun = behind.findIndex((t, i) => isNoun(t) && !isNoun(behind[i + 1]));
  if (noun < 0 || behind.slice(0, noun).some((t) => /^(?:VB|IN|[,;:])/.test(t.tag))) return undefined;
  // "the weekly Kolo", "the BCN news channel"
  const named = behind.slice(noun + 1);
  // "Told the podcast "Shop Talk"".
  const following = openingName(/^["“]$/.test(named[0]?.form ?? '') ? named.slice(1) : named);
  const name = following.length > 0 ? following : behind.slice(0, noun).filter(isCapitalised);
  const span = spanOf(name);
  if (!span) return undefined;
  return mediumLink(document.text.slice(...span), span, token);
}

/** "In the journal Cardia": a noun for a medium, and its name right behind. */
export function calledByName(context: Context, preposition: Token): Relay | undefined {
  const { tokens } = context.document;
  const noun = tokens[preposition.index + 2];
  if (
    tokens[preposition.index + 1]?.lower !== 'the' ||
    !noun ||
    !isMediumNoun(noun.lower) ||
    !isCapitalised(tokens[noun.index + 1] ?? noun)
  )
    return undefined;
  return calledMedia(context, preposition);
}

/** "The Beacon", within a sentence: no place or body, nor part of a longer phrase ("The Hague tribunal"). */
function isTitled(document: Document, at: number): boolean {
  const { tokens } = document;
  if (tokens[at]?.form !== 'The' || !tokens[at + 1] || !isCapitalised(tokens[at + 1]!)) return false;
  const last = programmeAt(document, at).at(-1);
  return (
    last !== undefined &&
    last.tag !== 'NNPS' &&
    !NO_TITLE.test(last.form) &&
    !/^NNS?$/.test(tokens[last.index + 1]?.tag ?? '')
  );
}

const NO_TITLE =
  /^(?:Hague|Gambia|Bahamas|Netherlands|Philippines|Vatican|Kremlin|Trust|Commission|Committee|Council|Union|Court|Association|Society|Foundation|Bank|Company|Party|Institute)$/;

/** "Wrote in The Beacon", "told The Beacon", 'said on "Deep Water"': a title, by how it is written behind a word. */
export function titledMedium({ document }: Context, before: Token): Relay | undefined {
  const { tokens } = document;
  const at = before.index + 1;
  const isQuoted = before.lower === 'on' && /^["“]$/.test(tokens[at]?.form ?? '');
  if (!isQuoted && !isTitled(document, at)) return undefined;
  const name = programmeAt(document, at);
  const span = spanOf(name);
  if (!span || (isQuoted && !/^[."”,]$/.test(tokens[name.at(-1)!.index + 1]?.form ?? ''))) return undefined;
  return mediumLink(document.text.slice(...span), span, before);
}

/** The capitalised words that a programme is called by, from a token on: "CBN's Morning Desk", "Meet the Press". */
export function programmeAt({ tokens }: Document, at: number): Token[] {
  const isInQuotes = /^["“]$/.test(tokens[at]?.form ?? '');
  const open = isInQuotes ? at + 1 : at;
  const from = /^(?:the|a)$/.test(tokens[open]?.lower ?? '') ? open + 1 : open;
  const isPart = (k: number): boolean =>
    tokens[k] !== undefined &&
    // "Fox News Sunday", but "on Radio Osk Sunday".
    (!MONTH.test(tokens[k]!.form) || (isInQuotes && k >= from + 2)) &&
    (isCapitalised(tokens[k]!) || /^\d+$/.test(tokens[k]!.form));
  let until = from;
  while (isPart(until) || (until > from && INSIDE_NAME.test(tokens[until]?.form ?? '') && isPart(until + 1))) until++;
  const name = tokens.slice(from, until);
  return name.some(isCapitalised) ? name : [];
}

const INSIDE_NAME = /^(?:['’]s|and|the|of|&|this|with)$/;
