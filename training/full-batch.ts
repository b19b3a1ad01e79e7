import type { Linear } from '../src/language/linear.js';

/** A case to learn from: which features hold, what is wanted (0 or 1), and how much it counts. */
export interface Case {
  features: readonly number[];
  wanted: number;
  weight: number;
}

const STEPS = 300;
const RATE = 0.05;

/**
 * Logistic regression with L2 over sparse cases, all cases in every step, steps by Adam (Kingma and Ba 2015): nothing is
 * random. Features that fewer than `least` cases have are left out; the bias is a feature that every case has.
 */
export function fitLogistic(cases: readonly Case[], ridge: number, least: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of cases) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= least).map(([name]) => name);
  const place = new Map(names.map((name, i) => [name, i]));
  const rows = cases.map(({ features }) => features.flatMap((f) => place.get(f) ?? []));
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  const n = names.length;
  const [weights, first, second] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(n);
    cases.forEach(({ wanted, weight }, i) => {
      const row = rows[i]!;
      const sum = row.reduce((all, f) => all + weights[f]!, 0);
      const error = (1 / (1 + Math.exp(-sum)) - wanted) * weight;
      for (const f of row) gradient[f]! += error;
    });
    for (let f = 0; f < n; f++) {
      const slope = (gradient[f]! + ridge * weights[f]!) / total;
      first[f] = 0.9 * first[f]! + 0.1 * slope;
      second[f] = 0.99 * second[f]! + 0.01 * slope * slope;
      weights[f]! -= (RATE * (first[f]! / (1 - 0.9 ** step))) / (Math.sqrt(second[f]! / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return new Map(names.map((name, i) => [name, weights[i]!]));
}

/** What the weights make of features, 0 to 1. */
export const likelihoodOf = (weights: ReadonlyMap<number, number>, features: readonly number[]): number =>
  1 / (1 + Math.exp(-features.reduce((sum, f) => sum + (weights.get(f) ?? 0), 0)));

const LEVELS = 11;

/** Weights as a table of one number a row, as squares of whole numbers. */
export function packLogistic(name: string, weights: ReadonlyMap<number, number>, rows: number): Linear {
  const full = new Float64Array(rows);
  for (const [row, weight] of weights) full[row] = weight;
  const scale = full.reduce((most, w) => Math.max(most, Math.abs(w)), 1e-9) / LEVELS ** 2;
  const packed = Int16Array.from(full, (w) => Math.sign(w) * Math.round(Math.sqrt(Math.abs(w) / scale)) ** 2);
  return { rows, classes: [name], weights: packed, scale };
}
