import { NAME_CLASSES } from '../src/language/document.js';
import type { Linear } from '../src/language/linear.js';
import { viewOf, type WordView } from '../src/language/tagger.js';
import type { SilverToken } from './silver.js';
import type { TreeToken } from './treebanks.js';

/** One sentence to learn from; all numbers are indices of classes. */
export interface Example {
  forms: string[];
  words: WordView[];
  tags: number[];
  /** Tags as a tagger gives them that has not seen the sentence; the true ones until that is known. */
  ownTags: number[];
  names: number[];
  /** Index of the head in the sentence; the sentence's length for the root; -2 where it is not known. */
  heads: number[];
  /** -1 where the head is not known. */
  relations: number[];
}

// Longer ones are lists and tables.
const LONGEST = 120;

/** All values of a property, sorted, so that their order is the same twice. */
export const classesOf = (sentences: readonly TreeToken[][], pick: (token: TreeToken) => string): string[] =>
  [...new Set(sentences.flatMap((sentence) => sentence.map(pick)))].sort();

function toExample(sentence: readonly TreeToken[], tags: string[], relations: string[], clusters: Linear): Example {
  const own = sentence.map((token) => tags.indexOf(token.tag));
  return {
    forms: sentence.map(({ form }) => form),
    words: sentence.map((token, i) => viewOf(token.form, i === 0, clusters)),
    tags: own,
    ownTags: own,
    names: sentence.map(() => 0),
    heads: sentence.map((token) => (token.head === -1 ? sentence.length : token.head)),
    relations: sentence.map((token) => relations.indexOf(token.relation)),
  };
}

export const goldExamples = (
  sentences: readonly TreeToken[][],
  tags: string[],
  relations: string[],
  clusters: Linear,
): Example[] => sentences.map((sentence) => toExample(sentence, tags, relations, clusters));

export const silverExamples = (
  sentences: readonly SilverToken[][],
  tags: string[],
  relations: string[],
  clusters: Linear,
): Example[] =>
  sentences
    .filter((sentence) => sentence.length > 0 && sentence.length <= LONGEST)
    .map((sentence) => ({
      ...toExample(sentence, tags, relations, clusters),
      names: sentence.map((token) => NAME_CLASSES.indexOf(token.name)),
      relations: sentence.map((token) => (token.head === -2 ? -1 : relations.indexOf(token.relation))),
    }));
