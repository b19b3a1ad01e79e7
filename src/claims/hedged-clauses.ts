import type { Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { clauseStop } from './by-rule.js';
import { phraseBefore, subjectBefore } from './plain-phrases.js';
import type { Context } from './resolved-source.js';
import { isFiniteVerb, spanOf } from './tree.js';

// What a hedge is said of, read off the words, for trees often part subject and infinitive wrongly.

/** The verb that an adverb or modal belongs to. */
export const governor = ({ document }: Context, token: Token): Token | undefined =>
  token.head >= 0 ? document.tokens[token.head] : undefined;

/** The words around a token up to the next commas or the edges of its sentence, without the token itself. */
export function betweenCommas({ document }: Context, token: Token): Span[] {
  const { first, end } = document.sentences[token.sentence]!;
  const isEdge = (t: Token): boolean => /^[,;:.!?—–]$/.test(t.form);
  const before = document.tokens.slice(first, token.index);
  const after = document.tokens.slice(token.index + 1, end);
  const from = before.findLastIndex(isEdge) + 1;
  const to = after.findIndex(isEdge);
  return [spanOf(before.slice(from)), spanOf(to < 0 ? after : after.slice(0, to))].filter(
    (s): s is Span => s !== undefined,
  );
}

/**
 * "[X] seems [to have …]", read off the words: the subject before token `verb`, the infinitive from token `to` on, in the
 * sentence of the word before it.
 */
export function doerAndInfinitive(
  { document }: Context,
  verb: number,
  to: number,
): { doer: Token; content: [Span, Span] } | undefined {
  const { tokens, sentences } = document;
  const { first, end } = sentences[tokens[to - 1]!.sentence]!;
  const that = tokens[verb - 1];
  if (that?.lower === 'that' && that.tag === 'WDT' && /^(?:NN|,)/.test(tokens[verb - 2]?.tag ?? ''))
    return inRelative({ document }, that.index, to);
  const subject = subjectBefore({ document }, verb, first);
  if (subject && /^(?:who|which|that)$/.test(tokens[subject[0]]!.lower))
    return inRelative({ document }, subject[0], to);
  const doer = subject && spanOf(tokens.slice(...subject));
  const infinitive = spanOf(tokens.slice(to, clauseStop(tokens, to, end)));
  return doer && infinitive ? { doer: tokens[subject[0]]!, content: [doer, infinitive] } : undefined;
}

/** "[The mill], which is thought [to lose orders], confirmed": whom the pronoun takes up, and no word of the main clause. */
export function inRelative(
  { document }: Pick<Context, 'document'>,
  pronoun: number,
  to: number,
): { doer: Token; content: [Span, Span] } | undefined {
  const { tokens, sentences } = document;
  const { first, end } = sentences[tokens[pronoun]!.sentence]!;
  const comma = tokens[pronoun - 1]?.form === ',' ? pronoun - 1 : undefined;
  const from = phraseBefore({ document }, comma ?? pronoun, first);
  const close = tokens.slice(to + 1, end).find((t) => (comma ? t.form === ',' : isFiniteVerb(t)));
  const doer = spanOf(tokens.slice(from, comma ?? pronoun));
  const infinitive = spanOf(tokens.slice(to, Math.min(clauseStop(tokens, to, end), close?.index ?? end)));
  return doer && infinitive ? { doer: tokens[from]!, content: [doer, infinitive] } : undefined;
}
