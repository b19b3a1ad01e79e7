import type { TextMap } from '../article/text-map.js';
import { closestTo } from '../dom/own.js';
import type { Span } from '../language/span.js';

/** The article's sub-headings with their places in its text, without the headline. */
export function headingsOf(map: TextMap, title: Span | undefined): { span: Span; words: string }[] {
  return map.blocks
    .filter((span) => span[0] !== title?.[0])
    .filter((span) => {
      const start = map.toRange(span)?.startContainer;
      return start && closestTo(start, 'h2, h3, h4, h5, h6');
    })
    .map((span) => ({ span, words: map.text.slice(...span).replace(/\s+/g, ' ') }));
}
