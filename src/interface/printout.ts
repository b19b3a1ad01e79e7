import type { ListedLabel } from './labels.js';

/** One statement as it is printed. Words only: whoever prints them needs to know nothing. */
export interface PrintRow {
  label: string;
  tone: ListedLabel;
  words: string;
  source: string;
  why: string[];
}

/** All that goes on a page to print. */
export interface Printout {
  title: string;
  publisher: string;
  url: string;
  gist: string;
  sections: { heading: string; rows: PrintRow[] }[];
  /** Read in a private window: then its title must not come into a history. */
  isPrivate?: boolean;
}

/** Is this what the sidebar sends? It came through a message, so it is looked at. */
export const isPrintout = (value: unknown): value is Printout =>
  typeof value === 'object' &&
  value !== null &&
  'sections' in value &&
  Array.isArray(value.sections) &&
  'title' in value &&
  typeof value.title === 'string';
