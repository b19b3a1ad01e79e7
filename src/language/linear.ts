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
  /** Row after row; the weight of bucket `r` for class `k` is at `r * classes.length + k`. */
  readonly weights: Int16Array | Int8Array;
  readonly scale: number;
  /** A bit for each row, 1 where it holds a weight; made when a model is unpacked. */
  readonly filled?: Uint8Array;
  /** Of a model with one class: the sum of weights from which the answer is yes. */
  readonly threshold?: number;
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
  const { filled } = model;
  let count = 0;
  for (let f = 0; f < length; f++) {
    const row = values[f]! & mask;
    if (filled === undefined || (filled[row >> 3]! >> (row & 7)) & 1) found[count++] = row * n;
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

interface Entry {
  name: string;
  /** A table of plain bytes, not of square roots. */
  plain?: boolean;
  rows: number;
  classes: string[];
  scale: number;
  threshold?: number;
}

/** Packs models into one block: length of the header (uint32), header (JSON), weights one after the other. */
export function packModels(models: Record<string, Linear>): Uint8Array {
  const entries: Entry[] = Object.entries(models).map(([name, { weights, filled: _, ...rest }]) => ({
    name,
    plain: weights instanceof Int8Array,
    ...rest,
    classes: [...rest.classes],
  }));
  const header = new TextEncoder().encode(JSON.stringify(entries));
  const size = Object.values(models).reduce((n, model) => n + model.weights.length, 4 + header.length);
  const block = new Uint8Array(size);
  new DataView(block.buffer).setUint32(0, header.length, true);
  block.set(header, 4);
  let at = 4 + header.length;
  for (const { weights } of Object.values(models)) {
    const bytes = new Int8Array(block.buffer, at, weights.length);
    for (let i = 0; i < weights.length; i++) {
      const weight = weights[i]!;
      bytes[i] = weights instanceof Int8Array ? weight : Math.sign(weight) * Math.sqrt(Math.abs(weight));
    }
    at += weights.length;
  }
  return block;
}

function squares(roots: Int8Array, isNarrow: boolean): Int8Array | Int16Array {
  const weights = isNarrow ? new Int8Array(roots.length) : new Int16Array(roots.length);
  const top = isNarrow ? 127 : 32_767;
  for (let i = 0; i < roots.length; i++) {
    const root = roots[i]!;
    if (root !== 0) weights[i] = Math.max(-top, Math.min(top, root * Math.abs(root)));
  }
  return weights;
}

function filledRows(roots: Int8Array, n: number): Uint8Array {
  const filled = new Uint8Array(Math.ceil(roots.length / n / 8));
  for (let row = 0, at = 0; at < roots.length; row++, at += n) {
    let k = 0;
    while (k < n && roots[at + k] === 0) k++;
    if (k < n) filled[row >> 3]! |= 1 << (row & 7);
  }
  return filled;
}

/**
 * The inverse of `packModels`.
 * @param isNarrow keep weights in a byte each, the few above 127 cut: half the memory, and rows that fit the cache; for
 * models of which only the best class counts
 * @throws Error when the block is cut short or is no such block
 */
export function unpackModels(block: ArrayBuffer, isNarrow = false): Record<string, Linear> {
  try {
    const length = new DataView(block).getUint32(0, true);
    const entries = JSON.parse(new TextDecoder().decode(new Uint8Array(block, 4, length))) as Entry[];
    let at = 4 + length;
    const models: Record<string, Linear> = {};
    for (const { name, plain, ...rest } of entries) {
      const size = rest.rows * rest.classes.length;
      const bytes = new Int8Array(block, at, size);
      models[name] = plain
        ? { ...rest, weights: bytes.slice() }
        : { ...rest, weights: squares(bytes, isNarrow), filled: filledRows(bytes, rest.classes.length) };
      at += size;
    }
    return models;
  } catch (cause) {
    throw new Error('the language model cannot be read', { cause });
  }
}
