import type { Span } from './span.js';

const OPEN = new Set(['“', '«', '„']);
const CLOSE = new Set(['”', '»']);
// A quotation that is not closed within this many code units is a stray mark.
const LONGEST = 6000;

/**
 * Quotations in double quotation marks (curly, straight, guillemets), marks included, in text order, not nested.
 * A quotation that a paragraph leaves open and the next one opens again (the custom of the press) ends at the
 * paragraph; a straight mark opens after white space or a bracket and closes otherwise.
 */
export function findQuotes(text: string): Span[] {
  const quotes: Span[] = [];
  let open = -1;
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!;
    if (char === '\n') {
      if (open >= 0 && isReopened(text, i)) quotes.push([open, i]);
      open = -1;
      continue;
    }
    if (open >= 0 && i - open > LONGEST) open = -1;
    if (OPEN.has(char)) open = i;
    else if (CLOSE.has(char)) {
      if (open >= 0) quotes.push([open, i + 1]);
      open = -1;
    } else if (char === '"') {
      if (open >= 0) {
        quotes.push([open, i + 1]);
        open = -1;
      } else if (i === 0 || /[\s([—–-]/.test(text[i - 1]!)) open = i;
    }
  }
  if (open >= 0 && text.length - open < LONGEST) quotes.push([open, text.length]);
  return quotes;
}

const isReopened = (text: string, lineEnd: number): boolean =>
  /^[\s]{1,4}[“"„«]/.test(text.slice(lineEnd, lineEnd + 5));
