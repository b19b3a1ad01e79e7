import type { Span } from '../language/span.js';

/** What kind of page this is; only `news` starts the sidebar by itself. */
export type PageKind = 'news' | 'article' | 'none';

/** The spotting decision with the evidence it rests on, strongest first. */
export interface Spot {
  kind: PageKind;
  why: string[];
}

/** An article read from a page. `null` where the page does not tell. */
export interface Article {
  /** Blocks (headline, paragraphs, sub-headings, list items, block quotes) parted by `\n\n`. */
  text: string;
  /** The headline, first block of `text`; absent where none was found. */
  titleSpan?: Span;
  title: string | null;
  byline: string | null;
  /** ISO 8601 time. */
  published: string | null;
  /** ISO 8601 time of the last change, where the page tells one that is not `published`. */
  updated?: string;
  publisher: string | null;
  /** BCP 47 primary language subtag of the text. */
  language: string | null;
  /** Only part of the text could be read (paywall, frames, size cap). */
  partial?: true;
  /** The posts of a live blog, in text order; absent on other pages. */
  units?: Unit[];
}

/** A part of the text that is a piece of its own. */
export interface Unit {
  span: Span;
  title: string | null;
  /** ISO 8601 time. */
  published: string | null;
}
