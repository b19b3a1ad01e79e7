import type { Trees } from '../src/language/trees.js';

const BINS = 64;

/** Values that part a column into bins of like size; at most `BINS - 1`, ascending. */
function edgesOf(rows: readonly Float32Array[], column: number): number[] {
  const step = Math.max(1, Math.floor(rows.length / 20_000));
  const values: number[] = [];
  for (let i = 0; i < rows.length; i += step) values.push(rows[i]![column]!);
  values.sort((a, b) => a - b);
  const edges: number[] = [];
  const different = [...new Set(values)];
  if (different.length <= BINS) {
    for (let i = 0; i + 1 < different.length; i++) edges.push(Math.fround((different[i]! + different[i + 1]!) / 2));
    return edges;
  }
  for (let b = 1; b < BINS; b++) {
    const value = values[Math.floor((b * values.length) / BINS)]!;
    if (edges.at(-1) !== value) edges.push(value);
  }
  return edges;
}

interface Options {
  count: number;
  depth: number;
  rate: number;
  /** Least sum of second derivatives in a leaf. */
  least: number;
  /** Penalty on the size of what a leaf adds. */
  ridge: number;
  weights?: Float32Array;
}

/**
 * Gradient boosting for yes and no (or shares between 0 and 1) with logistic loss and second-order steps, on binned
 * columns (Friedman 2001; Chen and Guestrin 2016). Columns and rows are all used in every tree: nothing is random.
 */
export function boost(rows: readonly Float32Array[], wanted: Float32Array, options: Options): Trees {
  const { count, depth, rate, least, ridge, weights } = options;
  const n = rows.length;
  const columns = rows[0]!.length;
  const edges = Array.from({ length: columns }, (_, c) => edgesOf(rows, c));
  const bins = edges.map((list, c) => {
    const out = new Uint8Array(n);
    for (let i = 0; i < n; i++) {
      const value = rows[i]![c]!;
      let low = 0;
      let high = list.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value > list[middle]!) low = middle + 1;
        else high = middle;
      }
      out[i] = low;
    }
    return out;
  });
  const inner = (1 << depth) - 1;
  const features = new Uint8Array(count * inner);
  const thresholds = new Float32Array(count * inner).fill(Number.POSITIVE_INFINITY);
  const leaves = new Float32Array(count * (inner + 1));
  const sum = new Float64Array(n);
  const [first, second] = [new Float64Array(n), new Float64Array(n)];
  const node = new Uint16Array(n);
  for (let t = 0; t < count; t++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-sum[i]!));
      const w = weights ? weights[i]! : 1;
      first[i] = (wanted[i]! - p) * w;
      second[i] = Math.max(1e-6, p * (1 - p)) * w;
    }
    node.fill(0);
    for (let level = 0; level < depth; level++) {
      const from = (1 << level) - 1;
      const width = 1 << level;
      const [bestGain, bestColumn, bestBin] = [
        new Float64Array(width).fill(1e-6),
        new Int32Array(width).fill(-1),
        new Int32Array(width),
      ];
      const histogram = new Float64Array(width * BINS * 2);
      for (let c = 0; c < columns; c++) {
        if (edges[c]!.length === 0) continue;
        histogram.fill(0);
        const column = bins[c]!;
        for (let i = 0; i < n; i++) {
          const at = ((node[i]! - from) * BINS + column[i]!) * 2;
          histogram[at]! += first[i]!;
          histogram[at + 1]! += second[i]!;
        }
        for (let k = 0; k < width; k++) {
          let [g, h] = [0, 0];
          for (let b = 0; b < BINS; b++) {
            g += histogram[(k * BINS + b) * 2]!;
            h += histogram[(k * BINS + b) * 2 + 1]!;
          }
          const whole = (g * g) / (h + ridge);
          let [gl, hl] = [0, 0];
          for (let b = 0; b < edges[c]!.length; b++) {
            gl += histogram[(k * BINS + b) * 2]!;
            hl += histogram[(k * BINS + b) * 2 + 1]!;
            const hr = h - hl;
            if (hl < least || hr < least) continue;
            const gr = g - gl;
            const gain = (gl * gl) / (hl + ridge) + (gr * gr) / (hr + ridge) - whole;
            if (gain > bestGain[k]!) [bestGain[k], bestColumn[k], bestBin[k]] = [gain, c, b];
          }
        }
      }
      for (let k = 0; k < width; k++) {
        if (bestColumn[k]! < 0) continue;
        features[t * inner + from + k] = bestColumn[k]!;
        thresholds[t * inner + from + k] = edges[bestColumn[k]!]![bestBin[k]!]!;
      }
      for (let i = 0; i < n; i++) {
        const k = node[i]! - from;
        const right = bestColumn[k]! >= 0 && bins[bestColumn[k]!]![i]! > bestBin[k]!;
        node[i] = 2 * node[i]! + (right ? 2 : 1);
      }
    }
    const [g, h] = [new Float64Array(inner + 1), new Float64Array(inner + 1)];
    for (let i = 0; i < n; i++) {
      g[node[i]! - inner]! += first[i]!;
      h[node[i]! - inner]! += second[i]!;
    }
    for (let k = 0; k <= inner; k++) leaves[t * (inner + 1) + k] = (rate * g[k]!) / (h[k]! + ridge);
    for (let i = 0; i < n; i++) sum[i]! += leaves[t * (inner + 1) + node[i]! - inner]!;
  }
  return { depth, count, features, thresholds, leaves };
}
