import type { Features } from '../src/language/hash.js';
import type { Linear } from '../src/language/linear.js';

/**
 * Averaged perceptron over hashed features (Freund and Schapire 1999; Collins 2002), with the lazy average of
 * Daumé: the weights minus the time-weighted updates over the time.
 */
export class Perceptron {
  readonly weights: Float32Array;
  private readonly late: Float32Array;
  private time = 1;
  private readonly mask: number;

  constructor(
    readonly rows: number,
    readonly classes: readonly string[],
  ) {
    this.weights = new Float32Array(rows * classes.length);
    this.late = new Float32Array(rows * classes.length);
    this.mask = rows - 1;
  }

  tick(): void {
    this.time++;
  }

  score(features: Features, out: Float32Array): void {
    const n = this.classes.length;
    out.fill(0, 0, n);
    for (let f = 0; f < features.length; f++) {
      const row = (features.values[f]! & this.mask) * n;
      for (let k = 0; k < n; k++) out[k]! += this.weights[row + k]!;
    }
  }

  /** Adds `by` to the weight of class `k` for every feature. */
  update(features: Features, k: number, by: number): void {
    const n = this.classes.length;
    for (let f = 0; f < features.length; f++) {
      const at = (features.values[f]! & this.mask) * n + k;
      this.weights[at]! += by;
      this.late[at]! += by * this.time;
    }
  }

  /** The averaged weights as signed bytes. Weights under `prune` of the scale's top are dropped. */
  quantise(prune = 0.006): Linear {
    const averaged = new Float32Array(this.weights.length);
    let top = 0;
    for (let i = 0; i < averaged.length; i++) {
      averaged[i] = this.weights[i]! - this.late[i]! / this.time;
      top = Math.max(top, Math.abs(averaged[i]!));
    }
    // A few weights stand far out; clipping them costs less than a coarse scale for all.
    const clip = clipOf(averaged, top);
    const scale = clip / 127;
    const weights = new Int8Array(averaged.length);
    for (let i = 0; i < averaged.length; i++) {
      const value = averaged[i]!;
      if (Math.abs(value) >= prune * clip) weights[i] = Math.max(-127, Math.min(127, Math.round(value / scale)));
    }
    return { rows: this.rows, classes: this.classes, weights, scale };
  }
}

function clipOf(values: Float32Array, top: number): number {
  const bins = new Uint32Array(1000);
  let n = 0;
  for (const value of values)
    if (value !== 0) {
      bins[Math.min(999, Math.floor((Math.abs(value) / top) * 1000))]!++;
      n++;
    }
  let above = 0;
  for (let bin = 999; bin > 0; bin--) {
    above += bins[bin]!;
    if (above > n * 0.0003) return ((bin + 1) / 1000) * top;
  }
  return top;
}

/** A small generator with a fixed seed (mulberry32), so that training gives the same weights twice. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Fisher–Yates, in place. */
export function shuffle<T>(list: T[], random: () => number): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}
