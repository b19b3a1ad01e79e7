/** So much text is read at once, in UTF-16 code units; each further portion is longer than all before it together. */
const FIRST = 6000;
const GROWTH = 4;

/**
 * Ends of the portions in which a text is read, at paragraphs, the last one its own end. Every portion begins at the
 * top, since what an article says further down can change the labels of what stands above.
 */
export function portionsOf(text: string): number[] {
  const ends: number[] = [];
  for (let wanted = FIRST; wanted * 2 < text.length; wanted *= GROWTH) {
    const edge = text.indexOf('\n\n', wanted);
    if (edge > 0 && edge > (ends.at(-1) ?? 0)) ends.push(edge);
  }
  return [...ends, text.length];
}
