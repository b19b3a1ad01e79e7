import { BIAS, bitCount, type Kept, type Lanes, type Linear } from './linear.js';

interface Entry {
  name: string;
  /** A table of plain bytes, not of square roots. */
  plain?: boolean;
  rows: number;
  classes: string[];
  scale: number;
  threshold?: number;
}

/**
 * Packs models into one block: length of the header (uint32), header (JSON), the models one after the other. A plain
 * table is its bytes; of the others only rows that hold a weight are kept: a bit for each row, then the weights of those
 * rows, one class after the other (weights of one class are more alike than those of one row: a fifth less in a zip).
 */
export function packModels(models: Record<string, Linear>): Uint8Array {
  const entries: Entry[] = Object.entries(models).map(([name, { weights, lanes: _, ...rest }]) => ({
    name,
    plain: weights instanceof Int8Array,
    ...rest,
    classes: [...rest.classes],
  }));
  const header = new TextEncoder().encode(JSON.stringify(entries));
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, header.length, true);
  const parts = Object.values(models).flatMap((model) =>
    model.weights instanceof Int8Array
      ? [new Uint8Array(model.weights.buffer, model.weights.byteOffset, model.weights.length)]
      : packSparse(model.weights, model.rows, model.classes.length),
  );
  const block = new Uint8Array([length, header, ...parts].reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of [length, header, ...parts]) {
    block.set(part, at);
    at += part.length;
  }
  return block;
}

const wordsOf = (rows: number): number => Math.ceil(rows / 32);

function packSparse(weights: Int16Array, rows: number, n: number): [bits: Uint8Array, roots: Uint8Array] {
  const bits = new DataView(new ArrayBuffer(wordsOf(rows) * 4));
  const filled: number[] = [];
  for (let row = 0; row < rows; row++) {
    if (weights.subarray(row * n, row * n + n).every((weight) => weight === 0)) continue;
    const at = (row >> 5) * 4;
    bits.setInt32(at, bits.getInt32(at, true) | (1 << (row & 31)), true);
    filled.push(row);
  }
  const roots = new Int8Array(filled.length * n);
  for (let k = 0, at = 0; k < n; k++)
    for (const row of filled) {
      const weight = weights[row * n + k]!;
      roots[at++] = Math.sign(weight) * Math.sqrt(Math.abs(weight));
    }
  return [new Uint8Array(bits.buffer), new Uint8Array(roots.buffer)];
}

/** `bits` of `rows` rows, read from byte `at` of the block. */
function readKept(block: ArrayBuffer, at: number, rows: number): { kept: Kept; count: number } {
  const view = new DataView(block);
  const bits = Int32Array.from({ length: wordsOf(rows) }, (_, word) => view.getInt32(at + word * 4, true));
  const before = new Int32Array(bits.length);
  let count = 0;
  bits.forEach((word, i) => {
    before[i] = count;
    count += bitCount(word);
  });
  return { kept: { bits, before }, count };
}

/** Places of the rows in a table that has them all. */
function rowsOf({ bits }: Kept, count: number): Int32Array {
  const rows = new Int32Array(count);
  let at = 0;
  bits.forEach((word, i) => {
    for (let bit = 0; bit < 32; bit++) if ((word >>> bit) & 1) rows[at++] = i * 32 + bit;
  });
  return rows;
}

// Tables of few classes are read faster with every row in its place than with its place looked up.
const FEW_CLASSES = 3;

/** The model behind `at`, and how many bytes it took. */
function unpackSparse(
  block: ArrayBuffer,
  at: number,
  { rows, classes }: { rows: number; classes: readonly string[] },
  isNarrow: boolean,
): { weights: Int8Array | Int16Array; lanes?: Lanes; size: number } {
  const n = classes.length;
  const { kept, count } = readKept(block, at, rows);
  const size = wordsOf(rows) * 4 + count * n;
  const roots = new Int8Array(block, at + wordsOf(rows) * 4, count * n);
  if (n > FEW_CLASSES) return { weights: new Int8Array(), lanes: { words: lanesOf(roots, count, n), kept }, size };
  const places = rowsOf(kept, count);
  const weights = isNarrow ? new Int8Array(rows * n) : new Int16Array(rows * n);
  const squares = squaresUpTo(isNarrow ? 127 : 32_767);
  for (let k = 0, from = 0; k < n; k++)
    for (let j = 0; j < count; j++) weights[places[j]! * n + k] = squares[roots[from++]! & 255]!;
  return { weights, size };
}

/** Weights of bytes that are signed square roots, cut at `top`. */
const squaresUpTo = (top: number): Int16Array =>
  Int16Array.from({ length: 256 }, (_, byte) => {
    const root = byte > 127 ? byte - 256 : byte;
    return Math.max(-top, Math.min(top, root * Math.abs(root)));
  });

/** `roots`, one class after the other, as rows of biased bytes. */
function lanesOf(roots: Int8Array, count: number, n: number): Int32Array {
  const size = (n + 3) >> 2;
  const words = new Int32Array(count * size).fill(BIAS * 0x01010101);
  const squares = squaresUpTo(127);
  for (let k = 0, from = 0; k < n; k++) {
    const shift = 8 * (k & 3);
    // A sum in place of a byte put in: the bias is there already, and no byte overflows.
    for (let j = 0; j < count; j++) words[j * size + (k >> 2)]! += squares[roots[from++]! & 255]! << shift;
  }
  return words;
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
      if (plain) {
        const size = rest.rows * rest.classes.length;
        models[name] = { ...rest, weights: new Int8Array(block, at, size).slice() };
        at += size;
        continue;
      }
      const { size, ...model } = unpackSparse(block, at, rest, isNarrow);
      models[name] = { ...rest, ...model };
      at += size;
    }
    return models;
  } catch (cause) {
    throw new Error('the language model cannot be read', { cause });
  }
}
