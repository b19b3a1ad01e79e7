import type { Statement } from '../claims/statement.js';
import { sentenceEnd, sentenceStart } from '../interface/sentence-edges.js';
import { type Span, textOf } from '../language/span.js';

/** The article's words under a span, with what stands around them in the same sentence. */
export interface Excerpt {
  before: string;
  words: string;
  after: string;
}

/** Longer quotations of the article's words end in an ellipsis. */
const MAX_WORDS = 150;
/** So much is shown on either side of the words. */
const AROUND = 70;

export const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

const shortened = (words: string): string => {
  if (words.length <= MAX_WORDS) return words;
  const cut = words.slice(0, MAX_WORDS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MAX_WORDS / 2))} …`;
};

/** The article's words under a span, without quote marks around them; null where there are none. */
export const wordsAt = (text: string, span: Span): string | null => {
  const words = oneLine(text.slice(span[0], span[1])).replace(/^["“‘']+|(?<!["”’'])["”’']+$/g, '');
  return words === '' ? null : shortened(words);
};

/** What of the sentence stands before the words: from its start, or from a word not too far away. */
const lead = (text: string, start: number): string => {
  const from = sentenceStart(text, start, AROUND);
  if (from !== null) return text.slice(from, start);
  const near = text.slice(start - AROUND, start);
  return `… ${near.slice(near.indexOf(' ') + 1)}`;
};

/** What of the sentence stands behind the words. */
const rest = (text: string, end: number): string => {
  const to = sentenceEnd(text, end, AROUND);
  if (to !== null) return text.slice(end, to);
  const near = text.slice(end, end + AROUND);
  return `${near.slice(0, Math.max(0, near.lastIndexOf(' ')))} …`;
};

/** The words under a span in their sentence; null where the span is empty. */
export const excerptAt = (text: string, span: Span): Excerpt | null => {
  const words = oneLine(text.slice(span[0], span[1]));
  if (words === '') return null;
  // Quote marks within our own would only confuse.
  const plain = (part: string): string => part.replace(/\s+/g, ' ').replace(/["“”]/g, '');
  return {
    before: plain(lead(text, span[0])),
    words: shortened(plain(words)),
    after: words.length > MAX_WORDS ? '' : plain(rest(text, span[1])),
  };
};

/** Is this place inside double quote marks? Quotations are counted from the start of the paragraph. */
const quotedAt = (text: string, at: number): boolean => {
  let open = false;
  for (let i = Math.max(0, text.lastIndexOf('\n\n', at - 1)); i < at; i++) {
    const mark = text[i];
    if (mark === '“' || mark === '„') open = true;
    else if (mark === '”') open = false;
    else if (mark === '"') open = !open;
  }
  return open;
};

/** Do quote marks of the article stand around these spans, without being part of them? */
export const isQuoted = (text: string, spans: readonly Span[]): boolean => {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return false;
  const [start, end] = [first[0], last[1]];
  // Single marks count only right at both edges: elsewhere they are apostrophes.
  if (/[‘']/.test(text[start - 1] ?? '') && /[’']/.test(text[end] ?? '')) return true;
  return quotedAt(text, start) && quotedAt(text, end) && !/["“”„]/.test(text.slice(start, end));
};

/** The statement in the article's words, in quote marks where the article has them. */
export const quotation = (text: string, statement: Statement): string => {
  const words = oneLine(textOf(text, statement.content));
  return isQuoted(text, statement.content) ? `“${words}”` : words;
};
