import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import type { Entity } from './entities.js';
import { pronounOf } from './gender.js';
import { BODIES } from './lexicon/sources.js';
import type { Context, ResolvedSource } from './resolved-source.js';

// May a pronoun that somebody says mean another than the speaker?

/** Those who tell of others' acts. */
export const TELLERS =
  /^(?:prosecutors?|detective|inspector|investigator|superintendent|coroner|judge|magistrate|sheriff|pathologist|attorney)$/;

/** Is the speaker named for the first time behind the pronoun, and somebody else before it in its paragraph? */
export function isIntroducedLater(
  { tokens, sentences }: Document,
  { at }: Context['entities'],
  pronoun: Token,
  { entity }: ResolvedSource,
): boolean {
  if (entity?.kind !== 'PERSON' || (entity.mentions[0] ?? 0) < pronoun.index) return false;
  // "He had let fees flow abroad, explained prosecutor Irma Sollak."
  if ([...entity.roles].some((role) => TELLERS.test(role))) return true;
  const { paragraph } = sentences[pronoun.sentence]!;
  let first = pronoun.sentence;
  while (first > 0 && sentences[first - 1]!.paragraph === paragraph) first--;
  return tokens
    .slice(sentences[first]!.first, pronoun.index)
    .some((t) => at[t.index]?.kind === 'PERSON' && at[t.index] !== entity);
}

/** Is somebody else than the speaker, whom the pronoun fits by name, named before in its paragraph or the one above? */
export function isKnownOther(
  { tokens, sentences }: Document,
  { at }: Context['entities'],
  pronoun: Token,
  speaker: Entity,
): boolean {
  const { paragraph } = sentences[pronoun.sentence]!;
  let first = pronoun.sentence;
  while (first > 0 && paragraph - sentences[first - 1]!.paragraph <= 1) first--;
  return tokens.slice(sentences[first]!.first, pronoun.index).some((t) => {
    const other = at[t.index];
    return other?.kind === 'PERSON' && other !== speaker && pronounOf(other) === pronoun.lower;
  });
}

/** Is no person named before in the sentence, outside the words for the speaker? */
export const isAlone = (document: Document, entities: Context['entities'], subject: Token, speaker?: Span): boolean =>
  !document.tokens
    .slice(document.sentences[subject.sentence]!.first, subject.index)
    .some((t) => entities.at[t.index]?.kind === 'PERSON' && !(speaker && speaker[0] <= t.start && t.end <= speaker[1]));

/** Does "its" of what a person says take up a body that the sentence before is about, and not the person's own? */
export function isOfBodyBefore(
  { document }: Pick<Context, 'document'>,
  owner: Token,
  { entity }: ResolvedSource,
): boolean {
  const before = document.sentences[owner.sentence - 1];
  if (!/^(?:its|their)$/.test(owner.lower) || entity?.kind !== 'PERSON' || !before) return false;
  const subject = document.tokens.slice(before.first, before.end).find((t) => /^nsubj/.test(t.relation));
  return (
    subject !== undefined &&
    (BODIES.has(subject.lemma) || ARMED.test(subject.lemma)) &&
    !entity.roles.has(subject.lemma)
  );
}

const ARMED = /^(?:militia|gang|cartel|rebel|faction|junta|insurgent|mob|squad|battalion|regiment)s?$/;
