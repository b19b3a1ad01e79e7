import type { Document, Token } from '../language/document.js';
import type { DocumentView } from './document-view.js';
import type { Reading } from './judge-features.js';

// "Prices fell last year, the weekly Kolo reported, citing …": a clause, a comma, who, a likely cue, and the clause ends.
// Grammar leaves one reading of this, also where the parser hangs the parts on the wrong words.

const isPhrase = ({ tag, lower }: Token): boolean =>
  /^(?:DT|JJ|NN|NNS|NNP|NNPS|POS|PRP|PRP\$|CD|VBN|HYPH)$/.test(tag) || /^(?:of|for|and|in)$/.test(lower);

/** The reading of a cue that trails its content in this way, or undefined. */
export function trailingReading({ finite }: DocumentView, document: Document, cue: number): Reading | undefined {
  const { tokens, sentences } = document;
  const token = tokens[cue]!;
  const { first, end } = sentences[token.sentence]!;
  const next = cue + 1 < end ? tokens[cue + 1]!.form : '.';
  if (!/^VB[DZP]$/.test(token.tag) || !/^[.,]$/.test(next)) return undefined;
  let from = cue;
  while (from > first && isPhrase(tokens[from - 1]!)) from--;
  const comma = from - 1;
  if (from === cue || cue - from > 9 || comma <= first + 2 || tokens[comma]!.form !== ',') return undefined;
  const range = (a: number, b: number): number[] => Array.from({ length: b - a }, (_, i) => a + i);
  const content = range(first, comma);
  if (!content.some((k) => finite[k] === 1) || !range(from, cue).some((k) => /^(?:NN|PRP$)/.test(tokens[k]!.tag)))
    return undefined;
  return { source: range(from, cue), cue: [cue], content };
}
