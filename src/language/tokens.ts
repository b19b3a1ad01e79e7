import { ANYWHERE, BEFORE_NAME, BEFORE_NUMBER } from './abbreviations.js';

/** A token before any analysis: UTF-16 offsets into the text. */
export interface RawToken {
  start: number;
  end: number;
  form: string;
}

// Tried in this order at each place. None of them nests one repetition in another over the same characters.
const PIECES = [
  /(?:https?:\/\/|www\.)[^\s<>"“”]+/y,
  /[\w.+-]+@[\w-]+\.[\w.-]*\w/y,
  // U.S., J.R., e.g., p.m.
  /(?:\p{L}\.){2,}/uy,
  // 3.5, 10,000, 1:30, 9/11, 54-year-old, 2nd
  /\d+(?:[.,:/]\d+)*(?:[-–]?\p{L}+(?:-\p{L}+)*)?/uy,
  // words with inner hyphens, apostrophes and dots between letters (O'Neill, well-known, AT&T)
  /[\p{L}\p{M}_][\p{L}\p{M}\p{N}_]*(?:[-'’&./][\p{L}\p{N}][\p{L}\p{M}\p{N}_]*)*/uy,
  /[@#][\p{L}\p{N}_]+/uy,
  /\.{2,}|-{2,}|``|''/y,
];

const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
// Soft hyphens and other marks without width stand for nothing where they stand alone.
const SPACE = /[\s\u00ad\u200b\u2060\ufeff]/;

/**
 * Splits a text into tokens as the Penn Treebank does: clitics (’s, n’t) and punctuation apart, hyphenated words whole,
 * the full stop of an abbreviation part of it. Every character that is neither white space nor without width lies in
 * exactly one token.
 */
export function tokenize(text: string): RawToken[] {
  const tokens: RawToken[] = [];
  const push = (start: number, end: number): void => {
    tokens.push({ start, end, form: text.slice(start, end) });
  };
  let at = 0;
  while (at < text.length) {
    if (SPACE.test(text[at]!)) {
      at++;
      continue;
    }
    let end = matchAt(text, at);
    // A web address does not swallow the punctuation that closes its sentence.
    if (end > at + 8 && text.startsWith('http', at)) while (/[.,;:!?)]/.test(text[end - 1]!)) end--;
    end = withStop(text, at, end);
    const form = text.slice(at, end);
    const clitic = CLITIC.exec(form);
    if (clitic && clitic.index > 0) {
      push(at, at + clitic.index);
      push(at + clitic.index, end);
    } else push(at, end);
    at = end;
  }
  return tokens;
}

function matchAt(text: string, at: number): number {
  for (const piece of PIECES) {
    piece.lastIndex = at;
    const match = piece.exec(text);
    if (match) return at + match[0].length;
  }
  // A lone symbol: a whole code point, so that no surrogate pair is torn.
  const code = text.codePointAt(at)!;
  return at + (code > 0xffff ? 2 : 1);
}

/** Takes the full stop in where the token is an abbreviation. */
function withStop(text: string, start: number, end: number): number {
  if (text[end] !== '.' || text[end + 1] === '.') return end;
  const word = text.slice(start, end).toLowerCase();
  if (BEFORE_NAME.has(word) || (ANYWHERE.has(word) && /^\p{Lu}|\./u.test(text.slice(start, end)))) {
    // "…was sent to the Mass. The next day": a plain word in lower case is no abbreviation.
    return BEFORE_NAME.has(word) && !isTitleLike(text, start, end) ? end : end + 1;
  }
  // An initial: one capital letter before a further name. "I" alone is the pronoun.
  if (/^\p{Lu}$/u.test(text.slice(start, end)) && /^\. ?\p{Lu}/u.test(text.slice(end, end + 4))) {
    return word === 'i' && !/\p{Lu}\p{L}* $/u.test(text.slice(Math.max(0, start - 20), start)) ? end : end + 1;
  }
  if (BEFORE_NUMBER.has(word)) return /^\.\s?\d/.test(text.slice(end, end + 3)) ? end + 1 : end;
  return end;
}

const LOWER_ABBREVIATIONS = new Set(['vs', 'v', 'cf', 'eg', 'ie', 'approx', 'dept']);
const isTitleLike = (text: string, start: number, end: number): boolean =>
  /\p{Lu}/u.test(text[start]!) || LOWER_ABBREVIATIONS.has(text.slice(start, end));
