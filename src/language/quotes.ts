import type { Span } from './span.js';

const OPEN = new Set(['“', '«', '„']);
const CLOSE = new Set(['”', '»']);
// A quotation that is not closed within this many code units is a stray mark.
const LONGEST = 6000;

const DOUBLED = /^(?:''|``)(?!['`])/;

/** 'P,' in single marks: opened before a letter, closed behind a mark of punctuation, so that no apostrophe is taken for one. */
const SINGLE = /['‘](?=\p{Lu})[^\n'‘’"“”]{8,600}(?:['’]\p{L}[^\n'‘’"“”]{0,600}){0,9}[,.!?…]['’](?![\p{L}\d])/uy;

const BEFORE_SPEECH = /(?:^|\n|[.,:;!?…)—–-]\s{1,2}|["”’']\s|\b(?:said|says|added|adds|told \w+)\s)$/;
const LONGEST_BEFORE = 12;

/** Where a quotation in single marks ends that begins at `i`; -1 where none does. */
function singleEnd(text: string, i: number): number {
  // "Guns are ‘a crisis,’" keeps a distance from words; a sentence that is quoted begins behind one.
  if (!BEFORE_SPEECH.test(text.slice(Math.max(0, i - LONGEST_BEFORE), i))) return -1;
  SINGLE.lastIndex = i;
  const match = SINGLE.exec(text);
  return match ? i + match[0].length : -1;
}

/**
 * Quotations in double quotation marks (curly, straight, guillemets, two single ones) or in single ones, marks included, in text order, not nested.
 * A quotation that a paragraph leaves open and the next one opens again (the custom of the press) ends at the
 * paragraph.
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
    // Two single marks, straight or grave, as some wires set the double one.
    if ((char === "'" || char === '`') && DOUBLED.test(text.slice(i, i + 3))) {
      if (open >= 0) {
        quotes.push([open, i + 2]);
        open = -1;
      } else if (opensAt(text, i)) open = i;
      i++;
      continue;
    }
    const end = open < 0 && (char === "'" || char === '‘') ? singleEnd(text, i) : -1;
    if (end > 0) {
      quotes.push([i, end]);
      i = end - 1;
      continue;
    }
    if (OPEN.has(char)) open = i;
    else if (CLOSE.has(char)) {
      if (open >= 0) quotes.push([open, i + 1]);
      open = -1;
    } else if (char === '"') {
      if (open >= 0) {
        quotes.push([open, i + 1]);
        open = -1;
      } else if (opensAt(text, i)) open = i;
    }
  }
  if (open >= 0 && text.length - open < LONGEST) quotes.push([open, text.length]);
  return quotes;
}

/** A straight mark opens after white space or a bracket and closes otherwise. */
const opensAt = (text: string, i: number): boolean => i === 0 || /[\s([—–-]/.test(text[i - 1]!);

const isReopened = (text: string, lineEnd: number): boolean =>
  /^[\s]{1,4}(?:[“"„«]|''|``)/.test(text.slice(lineEnd, lineEnd + 6));
