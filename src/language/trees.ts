/**
 * A sum of small decision trees (Friedman 2001): a number for a row of numbers. Every tree is complete, `depth` levels
 * deep; node `n` of a level-wise tree has the children `2n + 1` and `2n + 2`.
 */
export interface Trees {
  readonly depth: number;
  readonly count: number;
  /** Index of the number that a node asks about; `(2^depth - 1)` nodes a tree. */
  readonly features: Uint8Array;
  /** A row goes right where its number is greater. */
  readonly thresholds: Float32Array;
  /** What a leaf adds; `2^depth` leaves a tree. */
  readonly leaves: Float32Array;
}

/** The sum of all trees for one row. */
export function sumTrees(trees: Trees, row: ArrayLike<number>): number {
  const inner = (1 << trees.depth) - 1;
  let sum = 0;
  for (let t = 0; t < trees.count; t++) {
    let node = 0;
    while (node < inner) {
      const at = t * inner + node;
      node = 2 * node + (row[trees.features[at]!]! > trees.thresholds[at]! ? 2 : 1);
    }
    sum += trees.leaves[t * (inner + 1) + node - inner]!;
  }
  return sum;
}

/** Packs trees: depth and count (a uint32 each), thresholds, leaves, features. */
export function packTrees({ depth, count, features, thresholds, leaves }: Trees): Uint8Array {
  const block = new Uint8Array(8 + 4 * (thresholds.length + leaves.length) + features.length);
  const numbers = new DataView(block.buffer);
  numbers.setUint32(0, depth, true);
  numbers.setUint32(4, count, true);
  [...thresholds, ...leaves].forEach((value, i) => {
    numbers.setFloat32(8 + 4 * i, value, true);
  });
  block.set(features, block.length - features.length);
  return block;
}

/**
 * The inverse of `packTrees`.
 * @throws Error when the block is cut short
 */
export function unpackTrees(block: ArrayBuffer): Trees {
  try {
    const numbers = new DataView(block);
    const [depth, count] = [numbers.getUint32(0, true), numbers.getUint32(4, true)];
    const inner = count * ((1 << depth) - 1);
    const outer = count << depth;
    const floats = (from: number, n: number): Float32Array =>
      Float32Array.from({ length: n }, (_, i) => numbers.getFloat32(8 + 4 * (from + i), true));
    return {
      depth,
      count,
      thresholds: floats(0, inner),
      leaves: floats(inner, outer),
      features: new Uint8Array(block, 8 + 4 * (inner + outer), inner),
    };
  } catch (cause) {
    throw new Error('the judge of attributions cannot be read', { cause });
  }
}
