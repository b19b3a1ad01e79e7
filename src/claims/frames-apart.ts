import type { Document } from '../language/document.js';
import { contains, type Span } from '../language/span.js';
import { ByPlace } from './by-place.js';
import type { FoundAttribution } from './find-attributions.js';
import { isFiniteVerb, tokensUnder } from './tree.js';

/** UTF-16 units that may follow a frame at the end of a content: a full stop and a quotation mark. */
const LONGEST_CLOSE = 2;

/** UTF-16 units of a frame that are neither its source nor its cue: "in his book". */
const LONGEST_REST = 40;

/**
 * Takes the words by which one attribution is brought out of another's content: "a survey found that [P, the Ledger
 * reported]" found P. And what somebody goes on to say is not what the paper alone says: '"P," Lind writes, according to
 * the Ledger. ["Q."]'.
 */
export function framesApart(document: Document, attributions: readonly FoundAttribution[]): FoundAttribution[] {
  const places = new ByPlace<FoundAttribution>();
  for (const one of attributions) places.add(one, [...one.source, ...one.cue]);
  const more = new Map<FoundAttribution, Span[]>();
  const apart = attributions.map((one): FoundAttribution | undefined => {
    const frames = places.near(one.content).filter((other) => other !== one && other.source.length > 0);
    const inside = frames.find((other) => quotesFurther(document, one, other));
    if (inside) {
      more.set(inside, one.content.slice(1));
      return undefined;
    }
    const content = one.content.map((piece) => {
      const frame = one.source.length > 0 ? frames.find((other) => endsPiece(document, one, other, piece)) : undefined;
      return frame ? ([piece[0], endBefore(document.text, piece, startOf(frame))] as const) : piece;
    });
    return content.every((piece, i) => piece === one.content[i]) ? one : { ...one, content };
  });
  return apart.flatMap((one, i) => {
    const further = more.get(attributions[i]!);
    return one && further ? { ...one, content: [...one.content, ...further] } : (one ?? []);
  });
}

const startOf = ({ source, cue }: FoundAttribution): number => Math.min(...[...source, ...cue].map(([start]) => start));
const endOf = ({ source, cue }: FoundAttribution): number => Math.max(...[...source, ...cue].map(([, end]) => end));

/** Where the words of a piece end before a comma that stands right before `offset`. */
const endBefore = (text: string, [start]: Span, offset: number): number =>
  start + text.slice(start, offset).replace(/,\s*$/, '').length;

/** "[P, the Ledger reported]": does a piece end with the frame of another, behind a comma, that brings the whole sentence? */
function endsPiece(document: Document, one: FoundAttribution, other: FoundAttribution, piece: Span): boolean {
  const [start, end] = [startOf(other), endOf(other)];
  const { text } = document;
  return (
    contains(piece, [start, end]) &&
    start > piece[0] &&
    piece[1] - end <= LONGEST_CLOSE &&
    /,\s*$/.test(text.slice(piece[0], start)) &&
    one.cue.every((span) => other.content.some((content) => contains(content, span))) &&
    tokensUnder(document, [[piece[0], start]]).some(isFiniteVerb)
  );
}

/** '["P," Lind writes], according to the Ledger. ["Q."]': is the first piece another's words with their frame, and the rest quoted? */
function quotesFurther({ text }: Document, one: FoundAttribution, other: FoundAttribution): boolean {
  const [first, ...rest] = one.content;
  const length = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);
  return (
    first !== undefined &&
    rest.length > 0 &&
    length([first]) - length([...other.content, ...other.source, ...other.cue]) <= LONGEST_REST &&
    contains(first, [startOf(other), endOf(other)]) &&
    other.content.length > 0 &&
    other.content.every((span) => contains(first, span)) &&
    rest.every(([start]) => /^["“‘]/.test(text.slice(start)))
  );
}
