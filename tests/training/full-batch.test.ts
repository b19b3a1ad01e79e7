import { expect, it } from 'vitest';
import { fitLogistic, likelihoodOf } from '../../training/full-batch.js';

const cases = [
  ...Array.from({ length: 30 }, () => ({ features: [0, 1], wanted: 1, weight: 1 })),
  ...Array.from({ length: 30 }, () => ({ features: [0, 2], wanted: 0, weight: 1 })),
  { features: [0, 3], wanted: 1, weight: 1 },
];

it('learns which features speak for a yes, and leaves rare ones out', () => {
  const weights = fitLogistic(cases, 0.1, 4);
  expect(likelihoodOf(weights, [0, 1])).toBeGreaterThan(0.9);
  expect(likelihoodOf(weights, [0, 2])).toBeLessThan(0.1);
  expect(weights.has(3)).toBe(false);
});

it('gives the same weights twice', () => {
  expect([...fitLogistic(cases, 1, 1)]).toEqual([...fitLogistic(cases, 1, 1)]);
});
