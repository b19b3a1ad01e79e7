import type { Span } from './span.js';
import type { Turn } from './transcripts.js';

/** Name classes, O for no name. `TIME`: dates, times, durations; `NUM`: counts, money, percentages, ranks. */
export const NAME_CLASSES = ['O', 'PERSON', 'ORG', 'LOC', 'MISC', 'TIME', 'NUM'] as const;
export type NameClass = (typeof NAME_CLASSES)[number];

/** One token; `start`/`end` are UTF-16 offsets into the text. */
export interface Token {
  /** Index among all tokens of the document. */
  index: number;
  start: number;
  end: number;
  form: string;
  lower: string;
  /** Dictionary form, lower case, except for names. */
  lemma: string;
  /** Group of words of like use, 0 where the word is in none. */
  cluster: number;
  /** Penn Treebank tag. */
  tag: string;
  name: NameClass;
  /** Index of the head among all tokens of the document; -1 for the root of a sentence. */
  head: number;
  /** Relation to the head, Stanford/Universal Dependencies v1 (nsubj, dobj, ccomp, nmod …). */
  relation: string;
  /** Index of the sentence. */
  sentence: number;
  /** Inside quotation marks? */
  quoted: boolean;
  /** Indices of the dependents, in text order. */
  children: number[];
}

/** Tokens `first` to `end` (exclusive) of the document. */
export interface Sentence {
  index: number;
  first: number;
  end: number;
  /** Index of the block (paragraph) that it stands in. */
  paragraph: number;
  span: Span;
}

/** A text with all that the language layer knows about it. */
export interface Document {
  text: string;
  tokens: Token[];
  sentences: Sentence[];
  /** Spans of the quotations with their marks, in text order, not nested. */
  quotes: Span[];
  /** Who says what in an interview, a transcript or a signed post; their words are quotations, too. */
  turns: Turn[];
}
