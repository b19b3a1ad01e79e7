import type { Features } from './hash.js';

/**
 * A linear classifier over hashed features: `rows` (a power of two) buckets of one number a class.
 * The weights are those of an averaged perceptron, quantised; the scale does not matter for the best class.
 * They are packed as signed square roots, a byte each: fine steps for the many small weights, coarse ones for the few
 * that stand far out.
 */
export interface Linear {
  readonly rows: number;
  readonly classes: readonly string[];
  /** Row after row, a number a class; without the rows that `kept` leaves out. */
  readonly weights: Int16Array | Int8Array;
  readonly scale: number;
  /** Which rows are there; all where it is missing. */
  readonly kept?: Kept;
  /** Of a model with one class: the sum of weights from which the answer is yes. */
  readonly threshold?: number;
}

/**
 * The rows of a table of which most are empty: a bit for each, and how many are kept before each 32 of them, so that the
 * place of a row is found in two steps ("rank"; Jacobson 1989).
 */
export interface Kept {
  readonly bits: Int32Array;
  readonly before: Int32Array;
}

/** How many bits of a 32-bit number are set. */
export function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const sums = new Int32Array(64);
const found = new Int32Array(512);

/** Adds up the rows of all features into `out` (one number a class, 64 classes at most). */
export function score(model: Linear, features: Features, out: Float32Array): void {
  const { weights } = model;
  const n = model.classes.length;
  const mask = model.rows - 1;
  const { values, length } = features;
  if (n === 1) {
    let sum = 0;
    for (let f = 0; f < length; f++) sum += weights[values[f]! & mask]!;
    out[0] = sum;
    return;
  }
  if (n === 3) {
    let [a, b, c] = [0, 0, 0];
    for (let f = 0; f < length; f++) {
      const row = (values[f]! & mask) * 3;
      a += weights[row]!;
      b += weights[row + 1]!;
      c += weights[row + 2]!;
    }
    out[0] = a;
    out[1] = b;
    out[2] = c;
    return;
  }
  // Most features of a text were never learned: their rows are passed over. Of the others, whole numbers are added
  // faster than fractions, and four rows at a time nearly thrice as fast as one.
  const { kept } = model;
  let count = 0;
  for (let f = 0; f < length; f++) {
    const row = values[f]! & mask;
    if (kept === undefined) {
      found[count++] = row * n;
      continue;
    }
    const bits = kept.bits[row >> 5]!;
    const bit = 1 << (row & 31);
    if (bits & bit) found[count++] = (kept.before[row >> 5]! + bitCount(bits & (bit - 1))) * n;
  }
  sums.fill(0, 0, n);
  let f = 0;
  for (; f + 3 < count; f += 4) {
    const [a, b, c, d] = [found[f]!, found[f + 1]!, found[f + 2]!, found[f + 3]!];
    for (let k = 0; k < n; k++) sums[k]! += weights[a + k]! + weights[b + k]! + weights[c + k]! + weights[d + k]!;
  }
  for (; f < count; f++) {
    const row = found[f]!;
    for (let k = 0; k < n; k++) sums[k]! += weights[row + k]!;
  }
  for (let k = 0; k < n; k++) out[k] = sums[k]!;
}

/** Index of the largest of the first `n` numbers. */
export function best(scores: Float32Array, n: number): number {
  let at = 0;
  for (let k = 1; k < n; k++) if (scores[k]! > scores[at]!) at = k;
  return at;
}
