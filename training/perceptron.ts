import { gzipSync } from 'node:zlib';
import type { Features } from '../src/language/hash.js';
import type { Linear } from '../src/language/linear.js';
import { packModels } from '../src/language/pack-models.js';

/**
 * Averaged perceptron over hashed features (Freund and Schapire 1999; Collins 2002), with the lazy average of
 * Daumé: the weights minus the time-weighted updates over the time.
 */
export class Perceptron {
  readonly weights: Float32Array;
  private readonly late: Float32Array;
  /** How often each bucket was changed, up to 65,535. */
  private readonly changes: Uint16Array;
  private time = 1;
  private readonly mask: number;

  constructor(
    readonly rows: number,
    readonly classes: readonly string[],
  ) {
    this.weights = new Float32Array(rows * classes.length);
    this.late = new Float32Array(rows * classes.length);
    this.changes = new Uint16Array(rows);
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
      const row = features.values[f]! & this.mask;
      if (this.changes[row]! < 65_535) this.changes[row]!++;
      const at = row * n + k;
      this.weights[at]! += by;
      this.late[at]! += by * this.time;
    }
  }

  /**
   * The averaged weights as squares of whole numbers, `levels` at most to either side.
   * Buckets changed fewer than `rare` times are dropped: they learned from single words, not from the language.
   */
  quantise({ levels = 11, rare = 3 } = {}): Linear {
    const averaged = new Float32Array(this.weights.length);
    const n = this.classes.length;
    let top = 0;
    for (let i = 0; i < averaged.length; i++) {
      if (this.changes[Math.floor(i / n)]! < rare) continue;
      averaged[i] = this.weights[i]! - this.late[i]! / this.time;
      top = Math.max(top, Math.abs(averaged[i]!));
    }
    const scale = top / levels ** 2;
    const weights = new Int16Array(averaged.length);
    for (let i = 0; i < averaged.length; i++)
      weights[i] = Math.sign(averaged[i]!) * Math.round(Math.sqrt(Math.abs(averaged[i]!) / scale)) ** 2;
    return { rows: this.rows, classes: this.classes, weights, scale };
  }

  /** Quantised with as few buckets dropped as fit into `budget` bytes of gzip. */
  fit(budget: number, levels: number): Linear {
    const packed = (rare: number): number =>
      gzipSync(packModels({ model: this.quantise({ levels, rare }) }), { level: 6 }).length;
    let low = 2;
    let high = 200;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (packed(middle) <= budget) high = middle;
      else low = middle + 1;
    }
    return this.quantise({ levels, rare: low });
  }
}
