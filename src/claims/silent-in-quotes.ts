import type { Sentence, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { askedBefore } from './asked-parties.js';
import { partiesOf } from './parties.js';
import type { Context } from './resolved-source.js';
import { tellerBefore, tellerBehind } from './tellers.js';

/**
 * Who is silent by their own words: '"No comment," she said', '"My client has nothing to say," his lawyer wrote'.
 * @param subject of the words of silence, where they have one
 * @returns undefined where the words are not quoted, or say who is silent
 */
export function silentInQuotes(
  context: Context,
  sentence: Sentence,
  span: Span,
  tokens: readonly Token[],
  subject: Token | undefined,
): string[] | undefined {
  const { document } = context;
  if (!tokens.every((t) => t.quoted)) return undefined;
  if (subject?.lower === 'client') {
    const lawyer = tellerBehind(document, sentence, span);
    return lawyer && partiesOf(context, lawyer);
  }
  const isBare = /^(?:no|next|let|i)$/.test(tokens[0]!.lower);
  if (!isBare && !/^(?:i|we)$/.test(subject?.lower ?? '')) return undefined;
  const speaker = tellerBehind(document, sentence, span) ?? tellerBefore(document, sentence, subject ?? tokens[0]!);
  if (speaker) return /^(?:i|we)$/.test(speaker.lower) ? [] : partiesOf(context, speaker);
  // "We asked the firm. 'We do not comment,' came the answer."
  const isAnswer = /^[^.]{0,60}?["”] came (?:the|an?|its|his|her|their) /.test(
    document.text.slice(span[1], sentence.span[1]),
  );
  const asked = isAnswer ? askedBefore(context, sentence) : undefined;
  return asked ? [asked] : [];
}
