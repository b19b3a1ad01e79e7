import { describe, expect, it } from 'vitest';
import { Features } from '../../src/language/hash.js';
import { type Linear, score } from '../../src/language/linear.js';
import { packModels, unpackModels } from '../../src/language/pack-models.js';
import { packTrees, sumTrees, type Trees, unpackTrees } from '../../src/language/trees.js';

const linear: Linear = {
  rows: 2,
  classes: ['a', 'b'],
  weights: Int16Array.from([4, -9, 0, 121]),
  scale: 0.5,
  threshold: -1.25,
};
const stump: Trees = {
  depth: 1,
  count: 2,
  features: Uint8Array.from([1, 0]),
  thresholds: Float32Array.from([0.5, 10]),
  leaves: Float32Array.from([-1, 1, 0.25, 0.5]),
};
const bufferOf = (bytes: Uint8Array): ArrayBuffer => bytes.slice().buffer as ArrayBuffer;

describe('linear models', () => {
  it('come back from their packed form as they were', () => {
    expect(unpackModels(bufferOf(packModels({ linear })))).toMatchObject({ linear });
  });

  it('keep only the rows that hold something, and find them', () => {
    const rows = 128;
    const weights = new Int16Array(rows * 5);
    for (const row of [0, 3, 31, 32, 40, 127]) weights.set([Math.floor(Math.sqrt(row)) ** 2, 1, -4, 9, 0], row * 5);
    const dense: Linear = { rows, classes: ['a', 'b', 'c', 'd', 'e'], weights, scale: 1 };
    const sparse = unpackModels(bufferOf(packModels({ dense }))).dense!;
    expect(sparse.lanes?.words).toHaveLength(6 * 2);
    const sums = (model: Linear, row: number): number[] => {
      const features = new Features();
      features.values[features.length++] = row;
      const out = new Float32Array(5);
      score(model, features, out);
      return [...out];
    };
    for (let row = 0; row < rows; row++) expect(sums(sparse, row)).toEqual(sums(dense, row));
  });

  it('add up more rows than one sum of 16 bits holds', () => {
    const classes = ['a', 'b', 'c', 'd', 'e'];
    const weights = Int16Array.from([121, -121, 0, 4, 121]);
    const model = unpackModels(bufferOf(packModels({ m: { rows: 1, classes, weights, scale: 1 } }))).m!;
    const features = new Features();
    features.length = 500;
    const out = new Float32Array(5);
    score(model, features, out);
    expect([...out]).toEqual([60_500, -60_500, 0, 2000, 60_500]);
  });

  it('keep tables of plain bytes', () => {
    const table: Linear = { ...linear, weights: Int8Array.from([100, -3, 7, 0]) };
    expect(unpackModels(bufferOf(packModels({ table })))).toEqual({ table });
  });

  it('refuse a block that is cut short', () => {
    expect(() => unpackModels(bufferOf(packModels({ linear }).subarray(0, 30)))).toThrow('cannot be read');
  });

  it.each([1, 2, 3, 4, 7])('add up the rows of %i features', (count) => {
    const features = new Features();
    for (let i = 0; i < count; i++) features.values[features.length++] = 1;
    const out = new Float32Array(2);
    score(linear, features, out);
    expect([...out]).toEqual([0, 121 * count]);
  });
});

describe('trees', () => {
  it('go right where the number is greater', () => {
    expect(sumTrees(stump, [0, 0.5])).toBe(-0.75);
    expect(sumTrees(stump, [11, 0.75])).toBe(1.5);
  });

  it('come back from their packed form as they were', () => {
    expect(unpackTrees(bufferOf(packTrees(stump)))).toEqual(stump);
  });

  it('refuse a block that is cut short', () => {
    expect(() => unpackTrees(bufferOf(packTrees(stump).subarray(0, 20)))).toThrow('cannot be read');
  });
});
