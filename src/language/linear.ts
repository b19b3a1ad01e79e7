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
  /** Row after row, a number a class; none where there are lanes. */
  readonly weights: Int16Array | Int8Array;
  /** The weights of a model of many classes; see {@link scoreLanes}. */
  readonly lanes?: Lanes;
  readonly scale: number;
  /** Of a model with one class: the sum of weights from which the answer is yes. */
  readonly threshold?: number;
}

/**
 * Rows of bytes, four classes in each number, a weight stored as itself and {@link BIAS}; the last number of a row is
 * filled up with zero weights. Only rows that hold a weight are there.
 */
export interface Lanes {
  readonly words: Int32Array;
  readonly kept: Kept;
}

/** What is added to a weight so that it is never negative in a byte. */
export const BIAS = 128;

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

const found = new Int32Array(512);
// Sums of two classes in each number: 16 bits hold the bytes of this many rows.
const MOST_ROWS = 256;
const even = new Int32Array(16);
const odd = new Int32Array(16);

/**
 * Adds up rows of bytes, two classes in one addition ("SIMD within a register"; Fisher and Dietz 1998). Most features of
 * a text were never learned: their rows are passed over. Four rows at a time are faster than one.
 */
function scoreLanes({ words, kept }: Lanes, n: number, rows: number, { values, length }: Features, out: Float32Array) {
  const size = (n + 3) >> 2;
  const mask = rows - 1;
  let count = 0;
  for (let f = 0; f < length; f++) {
    const row = values[f]! & mask;
    const bits = kept.bits[row >> 5]!;
    const bit = 1 << (row & 31);
    if (bits & bit) found[count++] = (kept.before[row >> 5]! + bitCount(bits & (bit - 1))) * size;
  }
  out.fill(0, 0, n);
  for (let first = 0; first < count; first += MOST_ROWS) {
    const end = Math.min(count, first + MOST_ROWS);
    even.fill(0, 0, size);
    odd.fill(0, 0, size);
    let f = first;
    for (; f + 3 < end; f += 4) {
      const [a, b, c, d] = [found[f]!, found[f + 1]!, found[f + 2]!, found[f + 3]!];
      for (let k = 0; k < size; k++) {
        const [p, q, r, s] = [words[a + k]!, words[b + k]!, words[c + k]!, words[d + k]!];
        even[k]! += (p & 0xff00ff) + (q & 0xff00ff) + (r & 0xff00ff) + (s & 0xff00ff);
        odd[k]! += ((p >>> 8) & 0xff00ff) + ((q >>> 8) & 0xff00ff) + ((r >>> 8) & 0xff00ff) + ((s >>> 8) & 0xff00ff);
      }
    }
    for (; f < end; f++) {
      for (let k = 0; k < size; k++) {
        const word = words[found[f]! + k]!;
        even[k]! += word & 0xff00ff;
        odd[k]! += (word >>> 8) & 0xff00ff;
      }
    }
    const bias = BIAS * (end - first);
    for (let k = 0; k < n; k++) {
      const pair = (k & 1 ? odd : even)[k >> 2]!;
      out[k]! += (k & 2 ? pair >>> 16 : pair & 0xffff) - bias;
    }
  }
}

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
  if (model.lanes) {
    scoreLanes(model.lanes, n, model.rows, features, out);
    return;
  }
  out.fill(0, 0, n);
  for (let f = 0; f < length; f++) {
    const row = (values[f]! & mask) * n;
    for (let k = 0; k < n; k++) out[k]! += weights[row + k]!;
  }
}

const sum = new Float32Array(1);

/** The likelihood, 0 to 1, that a model of one class gives; its weights are those of a logistic regression. */
export function likelihood(model: Linear, features: Features): number {
  score(model, features, sum);
  return 1 / (1 + Math.exp(-sum[0]! * model.scale));
}

/** Index of the largest of the first `n` numbers. */
export function best(scores: Float32Array, n: number): number {
  let at = 0;
  for (let k = 1; k < n; k++) if (scores[k]! > scores[at]!) at = k;
  return at;
}
