import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { isSomebody } from './eyewitness.js';
import { ANONYMOUS_NOUNS, DOCUMENT_NOUNS } from './lexicon/sources.js';
import { type Context, kindOfEntity, named, namesIn } from './resolved-source.js';
import { resolveSource } from './sources.js';
import type { Relay } from './told-media.js';
import { spanOf } from './tree.js';

// Whom a report cites: "citing *two nurses*", "quoting *the ministry*".

/** "Citing what it described as [a captured order]": where the thing itself begins. */
function described(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'what') return at;
  const verb = tokens.slice(at, at + 6).find((t) => /^(?:describe|call|say|claim|believe)$/.test(t.lemma));
  if (!verb) return at;
  return /^(?:as|was|were|is|are)$/.test(tokens[verb.index + 1]?.lower ?? '') ? verb.index + 2 : verb.index + 1;
}

/** By the words, not the tree: what follows "citing" is short, and a misplaced head would cut the body off. */
export function citing(context: Context, token: Token, end: number): Relay | undefined {
  const { tokens } = context.document;
  const from = described(tokens, token.index + 1);
  let until = from;
  while (
    until < end &&
    !/^[,;:.()—–"“”]$/.test(tokens[until]!.form) &&
    (!/^(?:VB[DZP]|MD|WDT|WP)$/.test(tokens[until]!.tag) || isLeaked(tokens, until)) &&
    // "a doctor it did not name"
    !(until > from && /^(?:it|he|she|they)$/.test(tokens[until]!.lower)) &&
    tokens[until]!.lower !== 'that'
  )
    until++;
  // "Citing the bank's spokeswoman, Irma Sole".
  const person = tokens[until]?.form === ',' ? context.entities.at[until + 1] : undefined;
  const isApposed =
    person?.kind === 'PERSON' &&
    tokens[until - 1]!.tag === 'NN' &&
    (person.roles.has(tokens[until - 1]!.lemma) || /^an?$/.test(tokens[from]?.lower ?? ''));
  let nameEnd = until + 1;
  while (isApposed && context.entities.at[nameEnd] === person) nameEnd++;
  const part = isApposed ? tokens.slice(until + 1, nameEnd) : tokens.slice(from, until);
  if (part.length === 0) return undefined;
  const cue = recordCue(context.document, token, part);
  // "South Belvar's main news agency SBNA": the agency, not the state that owns it.
  const media = namesIn(context, part).filter((entity) => kindOfEntity(entity) === 'media');
  const isDocument = part.some((t) => DOCUMENT_NOUNS.has(t.lemma));
  if (media.length > 0 && !isDocument) return { link: named(media.at(-1)!, spanOf(part)), cue, outer: false };
  const link = resolveSource(context, [[part[0]!.start, part.at(-1)!.end]]);
  // "Citing privacy rules", "citing high waves" give a reason, not a source.
  const isSource =
    token.lemma === 'cite'
      ? part.some((t) => isPersonLike(t) || /^(?:unnamed|anonymous|unidentified)$/.test(t.lower))
      : /^NNS?$/.test(part.at(-1)!.tag) || part.some(isPersonLike);
  return link && (link.entity || isDocument || link.kind !== 'anonymous' || isSource)
    ? { link, cue, outer: false }
    : undefined;
}

const isPersonLike = ({ tag, lemma }: Token): boolean =>
  /^NN/.test(tag) && (ANONYMOUS_NOUNS.has(lemma) || isSomebody(lemma) || KIN.test(lemma));

const KIN = /^(?:parent|family|victim|student|refugee|patient|veteran|expert|relative|circle|kin)$/;

/** "Citing two leaked/VBD letters": a participle that the tagger took for a past tense. */
const isLeaked = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.tag === 'VBD' &&
  /^(?:CD|DT|JJ)$/.test(tokens[at - 1]?.tag ?? '') &&
  /^NN/.test(tokens[at + 1]?.tag ?? '');

/** "citing figures from": up to the body, where a document stands between. */
function recordCue(document: Document, token: Token, part: readonly Token[]): Span {
  const noun = part.find((t) => DOCUMENT_NOUNS.has(t.lemma));
  const after = noun && document.tokens[noun.index + 1];
  return [token.start, noun ? (after && /^(?:IN|TO)$/.test(after.tag) ? after.end : noun.end) : token.end];
}
