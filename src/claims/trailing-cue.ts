import type { Token } from '../language/document.js';
import type { DocumentView } from './document-view.js';
import type { Reading } from './judge-features.js';

// "Prices fell last year, the weekly Kolo reported, citing …", "…, reports the weekly Kolo.": a clause, a comma, who and a
// likely cue in either order, and the clause ends. Grammar leaves one reading of this, also where the parser hangs the
// parts on the wrong words.

const isPhrase = ({ tag, lower }: Token): boolean =>
  /^(?:DT|JJ|NN|NNS|NNP|NNPS|POS|PRP|PRP\$|CD|VBN|HYPH)$/.test(tag) || /^(?:of|for|and|in|from|at|by)$/.test(lower);

const REPORTING =
  /^(?:say|report|add|show|write|announce|confirm|claim|note|warn|state|find|suggest|indicate|reveal|insist|explain|argue|allege|admit|declare)$/;

/** A verb that may well stand behind its clause, also where the cue model passes it over. */
export const isTrailingVerb = (token: Token): boolean =>
  /^VB[DZP]$/.test(token.tag) && REPORTING.test(token.lemma) && !token.quoted;

const range = (from: number, end: number): number[] => Array.from({ length: end - from }, (_, i) => from + i);

/** The reading of a cue that trails its content in this way, or undefined. */
export function trailingReading({ document, finite }: DocumentView, cue: number): Reading | undefined {
  const { tokens, sentences } = document;
  const token = tokens[cue]!;
  const { first, end } = sentences[token.sentence]!;
  if (!/^VB[DZP]$/.test(token.tag)) return undefined;
  const isEdge = (k: number): boolean => k >= end || /^[.,]$/.test(tokens[k]!.form);
  let [from, to] = [cue, cue + 1];
  if (isEdge(to)) while (from > first && isPhrase(tokens[from - 1]!)) from--;
  else while (to < end && isPhrase(tokens[to]!)) to++;
  const comma = from - 1;
  const source = to > cue + 1 ? range(cue + 1, to) : range(from, cue);
  if (!isEdge(to) || source.length === 0 || source.length > 9) return undefined;
  if (comma <= first + 2 || tokens[comma]!.form !== ',') return undefined;
  if (!source.some((k) => /^(?:NN|PRP$)/.test(tokens[k]!.tag))) return undefined;
  const content = range(first, comma);
  return content.some((k) => finite[k] === 1) ? { source, cue: [cue], content } : undefined;
}
