// Where a sentence is cut to be shown. Rough on purpose: the analysis knows sentences better, yet it runs elsewhere and
// hands over statements alone; a cut at "Mr." shows a shorter quotation and nothing worse.

const BEFORE = /[.!?]["”’)]?\s+|\n/g;
const AFTER = /[.!?]["”’)]?(?:\s|$)|\n/;

/**
 * Where the sentence around an offset begins; line breaks part sentences as well.
 * @param reach how far to look back, in code units; null where no edge lies so near
 */
export function sentenceStart(text: string, at: number, reach: number): number | null {
  const from = Math.max(0, at - reach);
  const edge = [...text.slice(from, at).matchAll(BEFORE)].at(-1);
  if (edge) return from + edge.index + edge[0].length;
  return from === 0 ? 0 : null;
}

/** Where the sentence around an offset ends, without its stop; as {@link sentenceStart} otherwise. */
export function sentenceEnd(text: string, at: number, reach: number): number | null {
  const edge = text.slice(at, at + reach).search(AFTER);
  if (edge >= 0) return at + edge;
  return at + reach >= text.length ? text.length : null;
}
