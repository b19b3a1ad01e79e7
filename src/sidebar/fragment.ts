import type { Span } from '../language/span.js';

/** Longer passages are named by their first and last words. */
const WHOLE = 10;
const ENDS = 5;

/** Commas and hyphens part the pieces of a text directive, so they must not stand in them. */
const encoded = (words: string): string =>
  // Half a character, which a page may well hold, has no address.
  encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/-/g, '%2D');

/** The last words before a place, in its paragraph: they tell the passage from others of the same wording. */
const wordsBefore = (text: string, at: number): string => {
  const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim();
  return before.split(/\s+/).slice(-3).join(' ');
};

/** The part of an address, from its `#`, that makes browsers scroll to these words; '' for no words. */
export const textFragment = (text: string, spans: readonly Span[]): string => {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return '';
  const passage = text.slice(first[0], last[1]).trim();
  const words = passage.split(/\s+/);
  const short = words.length <= WHOLE && !passage.includes('\n');
  const start = short ? passage.replace(/\s+/g, ' ') : words.slice(0, ENDS).join(' ');
  const end = short ? '' : `,${encoded(words.slice(-ENDS).join(' '))}`;
  const before = text.indexOf(start) < first[0] ? wordsBefore(text, first[0]) : '';
  return `#:~:text=${before === '' ? '' : `${encoded(before)}-,`}${encoded(start)}${end}`;
};
