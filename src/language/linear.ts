import type { Features } from './hash.js';

/**
 * A linear classifier over hashed features: `rows` (a power of two) buckets of one signed byte a class.
 * The weights are those of an averaged perceptron, quantised; the scale does not matter for the best class.
 */
export interface Linear {
  readonly rows: number;
  readonly classes: readonly string[];
  /** Row after row; the weight of bucket `r` for class `k` is at `r * classes.length + k`. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** Of a model with one class: the sum of weights from which the answer is yes. */
  readonly threshold?: number;
}

/** Adds up the rows of all features into `out` (one number a class). */
export function score(model: Linear, features: Features, out: Float32Array): void {
  const { weights, rows } = model;
  const n = model.classes.length;
  const mask = rows - 1;
  out.fill(0, 0, n);
  for (let f = 0; f < features.length; f++) {
    const row = (features.values[f]! & mask) * n;
    for (let k = 0; k < n; k++) out[k]! += weights[row + k]!;
  }
}

/** Index of the largest of the first `n` numbers. */
export function best(scores: Float32Array, n: number): number {
  let at = 0;
  for (let k = 1; k < n; k++) if (scores[k]! > scores[at]!) at = k;
  return at;
}

interface Entry {
  name: string;
  rows: number;
  classes: string[];
  scale: number;
  threshold?: number;
}

/** Packs models into one block: length of the header (uint32), header (JSON), weights one after the other. */
export function packModels(models: Record<string, Linear>): Uint8Array {
  const entries: Entry[] = Object.entries(models).map(([name, { weights: _, ...rest }]) => ({
    name,
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
    block.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), at);
    at += weights.length;
  }
  return block;
}

/**
 * The inverse of `packModels`.
 * @throws Error when the block is cut short or is no such block
 */
export function unpackModels(block: ArrayBuffer): Record<string, Linear> {
  try {
    const length = new DataView(block).getUint32(0, true);
    const entries = JSON.parse(new TextDecoder().decode(new Uint8Array(block, 4, length))) as Entry[];
    let at = 4 + length;
    const models: Record<string, Linear> = {};
    for (const { name, ...rest } of entries) {
      const size = rest.rows * rest.classes.length;
      models[name] = { ...rest, weights: new Int8Array(block, at, size) };
      at += size;
    }
    return models;
  } catch (cause) {
    throw new Error('the language model cannot be read', { cause });
  }
}
