import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readSet } from '../scripts/labelled-articles.mjs';
import type { Features } from '../src/language/hash.js';
import type { Linear } from '../src/language/linear.js';
import { packModels } from '../src/language/pack-models.js';
import { foldOf } from './folds.js';
import { type Case, fitLogistic, likelihoodOf, packLogistic } from './full-batch.js';
import { labelledArticles, labelledNews, labelledPieces } from './labelled.js';
import { option, say } from './options.js';

// What the models that judge a statement by its hashed features share: the texts, how they are learned, tried and packed.

const ROWS = 1 << 17;
const RIDGE = 5;
const LEAST = 4;
const FOLDS = 8;
/** What a careful editor could read either way counts less, and our own pieces are plainer than the press. */
export const DOUBTFUL = 0.4;
export const OWN = 0.7;

/** The labelled texts, never the held ones: our articles, our pieces, and with DIR the real ones. */
export const labelledSets = (data: string) => [
  { set: 'articles', isReal: false, articles: [...readSet('work'), ...readSet('further')] },
  { set: 'pieces', isReal: false, articles: labelledPieces() },
  { set: 'real', isReal: true, articles: [...labelledArticles(data), ...labelledNews(data)] },
];

/** The rows of the table that a list of features names, each once. */
export const rowsOf = ({ values, length }: Features): number[] => [
  ...new Set(values.slice(0, length).map((value) => value & (ROWS - 1))),
];

/** Tries each example on a model that has not seen its text. */
export function eachUnseen<T extends Case & { id: string }>(
  examples: readonly T[],
  take: (one: T, likelihood: number) => void,
): void {
  for (let fold = 0; fold < FOLDS; fold++) {
    const isIn = ({ id }: T): boolean => foldOf(id, FOLDS) === fold;
    const model = fitLogistic(
      examples.filter((one) => !isIn(one)),
      RIDGE,
      LEAST,
    );
    for (const one of examples.filter(isIn)) take(one, likelihoodOf(model, one.features));
  }
}

/**
 * A model that holds nothing likely and nothing unlikely, so that what the rules say is the rules' alone, and not what was
 * learned before.
 */
export const knowsNothing = (name: string): Linear => ({
  rows: 1,
  classes: [name],
  weights: Int16Array.of(-1),
  scale: 0.001,
});

/** Learns each model from all its examples and writes `models/FILE.bin`, or into the folder of --out. */
export function ship(file: string, cases: Readonly<Record<string, readonly Case[]>>): void {
  const models = Object.fromEntries(
    Object.entries(cases).map(([name, examples]) => [
      name,
      packLogistic(name, fitLogistic(examples, RIDGE, LEAST), ROWS),
    ]),
  );
  const block = gzipSync(packModels(models), { level: 9 });
  writeFileSync(path.join(option('--out', 'models'), `${file}.bin`), block);
  say(`${file}.bin: ${block.length} bytes`);
}
