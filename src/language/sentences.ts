import { ANYWHERE, BEFORE_NAME, SENTENCE_OPENERS } from './abbreviations.js';
import { isSpeechVerb } from './speech-verbs.js';
import type { RawToken } from './tokens.js';

/** Tokens `first` to `end` (exclusive); `paragraph` counts the blocks that line breaks part. */
export interface RawSentence {
  first: number;
  end: number;
  paragraph: number;
}

// Lists and tables without full stops must not become one endless sentence: later steps look at all of it.
const LONGEST = 240;

const STOPS = new Set(['.', '!', '?', '…', '...', '....', '?!', '!!']);
const CLOSERS = new Set(['"', '”', "''", '’', "'", ')', ']', '»']);
const OPENERS = new Set(['"', '“', '``', '‘', "'", '(', '[', '«']);

const NOWHERE: ReadonlySet<number> = new Set();

/**
 * Groups tokens into sentences. A line break always ends one.
 * @param openings offsets at which a sentence begins, whatever stands before
 */
export function splitSentences(
  text: string,
  tokens: readonly RawToken[],
  openings: ReadonlySet<number> = NOWHERE,
): RawSentence[] {
  const sentences: RawSentence[] = [];
  let first = 0;
  let paragraph = 0;
  const close = (end: number): void => {
    if (end > first) sentences.push({ first, end, paragraph });
    first = end;
  };
  // Straight quotes look alike at both ends: whether one is open tells which end it is.
  let open = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const gap = i > 0 ? text.slice(tokens[i - 1]!.end, token.start) : '';
    if (gap.includes('\n')) {
      close(i);
      paragraph++;
      open = false;
    }
    if (openings.has(token.start)) close(i);
    if (token.form === '"') open = !open;
    if (i - first >= LONGEST) {
      close(i);
      continue;
    }
    if (!endsHere(tokens, i)) continue;
    let end = i + 1;
    while (end < tokens.length && CLOSERS.has(tokens[end]!.form) && isTight(tokens, end)) {
      if (tokens[end]!.form === '"') {
        if (!open) break;
        open = false;
      }
      end++;
    }
    const hasQuote = tokens.slice(i + 1, end).some((t) => t.form !== ')' && t.form !== ']');
    if (end < tokens.length && goesOn(tokens, i, end, hasQuote)) {
      i = end - 1;
      continue;
    }
    close(end);
    i = end - 1;
  }
  close(tokens.length);
  return sentences;
}

const isTight = (tokens: readonly RawToken[], i: number): boolean => tokens[i - 1]!.end === tokens[i]!.start;

function endsHere(tokens: readonly RawToken[], i: number): boolean {
  const { form } = tokens[i]!;
  // "The .45-calibre round".
  const isFraction = form === '.' && /^\d/.test(tokens[i + 1]?.form ?? '') && tokens[i]!.end === tokens[i + 1]!.start;
  if (isFraction && i > 0 && tokens[i - 1]!.end < tokens[i]!.start) return false;
  if (STOPS.has(form)) return true;
  if (!form.endsWith('.') || form.length < 2) return false;
  const word = form.slice(0, -1).toLowerCase();
  if (BEFORE_NAME.has(word) || !(ANYWHERE.has(word) || form.includes('.', 1))) return false;
  const next = tokens[i + 1];
  if (!next) return true;
  const opener = OPENERS.has(next.form) ? tokens[i + 2] : next;
  return opener !== undefined && /^\p{Lu}/u.test(opener.form) && SENTENCE_OPENERS.has(opener.form.toLowerCase());
}

/** Does the sentence go on after its stop (`"Is it so?" she asked`, `the U.S. … said`, `3 p.m. on Friday`)? */
function goesOn(tokens: readonly RawToken[], stop: number, next: number, hasQuote: boolean): boolean {
  const { form } = tokens[next]!;
  if (/^\p{Ll}/u.test(form)) return true;
  if (/^[,;:–—)-]/.test(form)) return true;
  if (!hasQuote) return false;
  // "Never!" Mayor Ana Petrescu said. / "Never!" said Petrescu.
  for (let i = next; i < Math.min(tokens.length, next + 6); i++) {
    const word = tokens[i]!.form;
    if (isSpeechVerb(word.toLowerCase())) return i > next ? tokens[stop]!.form !== '.' : true;
    if (!/^\p{Lu}/u.test(word) || SENTENCE_OPENERS.has(word.toLowerCase())) {
      // A pronoun may speak, too.
      if (i === next && /^(?:He|She|They|I|We)$/.test(word)) continue;
      return false;
    }
  }
  return false;
}
