import type { Sentence, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { pairBefore } from './antecedents.js';
import { addressees } from './asked-parties.js';
import { partiesBeside, partyAfter } from './parties.js';
import type { Context } from './resolved-source.js';
import { firstTokenAt, isFiniteVerb } from './tree.js';

// Two who are silent together: "neither X nor Y", "both the bank and its regulator", "nor did Y".

/** "Neither X nor Y responded": the two parties, by the words. */
export function neitherNor(context: Context, sentence: Sentence, span: Span): string[] {
  const { tokens } = context.document;
  const before = tokens.slice(sentence.first, sentence.end).filter((t) => t.end <= span[0]);
  const neither = before.find((t) => t.lower === 'neither');
  const nor = neither && before.find((t) => t.lower === 'nor' && t.index > neither.index);
  if (!neither || !nor) return [];
  return partiesBeside(context, neither.index + 1, nor.index, before.at(-1)!.index + 1);
}

/** "We put it to X and to Y, and neither would comment": the two who were asked, else the pair named last. */
export function neitherOf(context: Context, { first, index }: Sentence, span: Span): string[] {
  const { tokens, sentences } = context.document;
  const silence = firstTokenAt(context.document, span[0]);
  const neither = tokens[silence - 1]?.lower === 'has' ? tokens[silence - 2] : tokens[silence - 1];
  if (neither?.lower !== 'neither' || neither.index < first) return [];
  const start = neither.index - first > 2 ? first : (sentences[index - 1]?.first ?? first);
  const asked = addressees(context, start, neither.index);
  return asked.length === 2 ? asked : pairBefore(context, neither.index);
}

const NOR_REACH = 25;

/** "X did not respond, nor did [Y]". */
export function norDid(context: Context, silence: Token, end: number): string | undefined {
  const { tokens } = context.document;
  const nor = tokens
    .slice(silence.index + 1, Math.min(end, silence.index + NOR_REACH))
    .find(
      (t) =>
        t.lower === 'nor' &&
        /^[,;]$/.test(tokens[t.index - 1]!.form) &&
        /^(?:did|does|has|have|had|would|could|was|were|will)$/.test(tokens[t.index + 1]?.lower ?? ''),
    );
  return nor && partyAfter(context, nor.index + 2, end);
}

/** "Both the bank and its regulator declined": the two parties, by the words. */
export function bothAnd(context: Context, sentence: Sentence, silence: Token): string[] {
  const before = context.document.tokens.slice(sentence.first, silence.index);
  const both = before.findLast((t) => t.lower === 'both');
  const and = both && before.find((t) => t.lower === 'and' && t.index > both.index + 1);
  if (!both || !and || before.slice(both.index - sentence.first).some((t) => isFiniteVerb(t) && t.index < and.index))
    return [];
  return partiesBeside(context, both.index + 1, and.index, silence.index);
}
