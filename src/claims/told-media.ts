import type { Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import type { Entity } from './entities.js';
import { MEDIUM_KIND, MEDIUM_NOUN } from './lexicon/relays.js';
import { MEDIA_WORDS, PRESS_KINDS } from './lexicon/sources.js';
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

/** "Told [the Herald]", "told [the agency]": the medium that heard it. */
export function toldMedia(context: Context, token: Token): Relay | undefined {
  const { document } = context;
  const hearer = token.children.map((c) => document.tokens[c]!).find((c) => /^(?:dobj|obj|iobj)$/.test(c.relation));
  const behind = /^(?:the|a)$/.test(document.tokens[token.index + 1]?.lower ?? '') ? token.index + 2 : token.index + 1;
  const next = context.entities.at[behind];
  // "Told WQXT": the call sign of a station.
  const isStation = /^(?:[KW]\p{Lu}{2,3}|\p{Lu}{2,5}-?\d{1,2})$/u.test(document.tokens[behind]?.form ?? '');
  const word = document.tokens[behind];
  const isPaper = behind > token.index + 1 && /^\p{Lu}\p{Ll}/u.test(word?.form ?? '') && MEDIA_WORDS.has(word!.lower);
  if ((isStation || isPaper) && !next) {
    const { start, end, form } = document.tokens[behind]!;
    return mediumLink(form, [start, end], token);
  }
  if (next && (isStation || kindOfEntity(next) === 'media')) {
    const { start, end } = document.tokens[behind]!;
    return { link: named(next, [start, end]), cue: [token.start, token.end], outer: true };
  }
  const media = hearer && (mediaIn(context, subtree(document, hearer.index)) ?? mediumMeant(context, token.index + 1));
  if (!media) return calledMedia(context, token);
  return hearer && { link: named(media, [hearer.start, hearer.end]), cue: [token.start, token.end], outer: true };
}

/** "Bret made further accusations in an interview with [Radio Onda]. She said P": the medium of the sentence before. */
export function interviewedBy(context: Context, cueHead: number, speaker: Entity): ResolvedSource | undefined {
  const { document, entities } = context;
  const { index, paragraph } = document.sentences[document.tokens[cueHead]!.sentence]!;
  const before = document.sentences[index - 1];
  if (before?.paragraph !== paragraph) return undefined;
  const words = document.tokens.slice(before.first, before.end);
  const at = words.findIndex(
    (t, i) =>
      /^(?:interview|conversation|appearance)$/.test(t.lower) && /^(?:with|on|to)$/.test(words[i + 1]?.lower ?? ''),
  );
  if (at < 0 || !words.some((t, i) => i < at && entities.at[t.index] === speaker)) return undefined;
  const media = mediaIn(context, words.slice(at + 2, at + 8));
  const { start, end } = words[at + 1]!;
  return media ? named(media, [start, end], { kind: 'media' }) : calledMedia(context, words[at + 1]!)?.link;
}

const isMediumNoun = (word: string): boolean =>
  PRESS_KINDS.has(word) || /^(?:agency|programme|program|site)$/.test(word);

/** "Told the agency": the medium that was named before it. */
function mediumMeant({ document: { tokens }, entities }: Context, at: number): Entity | undefined {
  const [article, noun] = [tokens[at], tokens[at + 1]];
  if (article?.lower !== 'the' || !isMediumNoun(noun?.lower ?? '') || /^\p{Lu}/u.test(tokens[at + 2]?.form ?? ''))
    return undefined;
  return entities.at.slice(Math.max(0, at - MEDIUM_REACH), at).findLast((e) => e && kindOfEntity(e) === 'media');
}

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

const mediumLink = (name: string, span: Span, token: Token): Relay => ({
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
    (MEDIA_WORDS.has(t.lower) || /^(?:agency|pod|site|portal|station|channel|programme|program|show)$/.test(t.lower)) &&
    !/^\p{Lu}/u.test(t.form);
  // "The news agency Tarna": the noun that closes the run.
  const noun = behind.findIndex((t, i) => isNoun(t) && !isNoun(behind[i + 1]));
  if (noun < 0 || behind.slice(0, noun).some((t) => /^(?:VB|IN|[,;:])/.test(t.tag))) return undefined;
  // "the weekly Kolo", "the BCN news channel"
  const following = openingName(behind.slice(noun + 1));
  const name = following.length > 0 ? following : behind.slice(0, noun).filter(isCapitalised);
  const span = spanOf(name);
  if (!span) return undefined;
  return mediumLink(document.text.slice(...span), span, token);
}
