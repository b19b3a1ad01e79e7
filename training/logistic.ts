import type { Features } from '../src/language/hash.js';
import type { Linear } from '../src/language/linear.js';

/**
 * Logistic regression over hashed features, one class, with AdaGrad steps (Duchi, Hazan and Singer 2011): a rare feature
 * moves far at once, a common one ever less. The weights of all steps are averaged.
 */
export class Logistic {
  private readonly weights: Float64Array;
  private readonly squares: Float32Array;
  private readonly late: Float64Array;
  private time = 1;
  private readonly mask: number;

  /** @param rate length of the first step @param decay pull towards 0 at every change of a weight */
  constructor(
    readonly rows: number,
    private readonly rate: number,
    private readonly decay: number,
  ) {
    this.weights = new Float64Array(rows);
    this.squares = new Float32Array(rows).fill(1);
    this.late = new Float64Array(rows);
    this.mask = rows - 1;
  }

  /** Log odds. */
  score(features: Features): number {
    let sum = 0;
    for (let f = 0; f < features.length; f++) sum += this.weights[features.values[f]! & this.mask]!;
    return sum;
  }

  /** One step towards `wanted` (0 to 1), `weight` times as long as usual. */
  learn(features: Features, wanted: number, weight = 1): void {
    this.time++;
    const slope = (wanted - 1 / (1 + Math.exp(-this.score(features)))) * weight;
    if (Math.abs(slope) < 0.001) return;
    for (let f = 0; f < features.length; f++) {
      const at = features.values[f]! & this.mask;
      const pull = slope - this.decay * this.weights[at]!;
      this.squares[at]! += pull * pull;
      const by = (this.rate * pull) / Math.sqrt(this.squares[at]!);
      this.weights[at]! += by;
      this.late[at]! += by * this.time;
    }
  }

  /** Averaged and packed as squares of whole numbers up to `levels`; what is under half a step falls away. */
  quantise(name: string, levels: number): Linear {
    const averaged = this.weights.map((w, i) => w - this.late[i]! / this.time);
    const top = averaged.reduce((most, w) => Math.max(most, Math.abs(w)), 1e-9);
    const scale = top / levels ** 2;
    const weights = Int16Array.from(averaged, (w) => Math.sign(w) * Math.round(Math.sqrt(Math.abs(w) / scale)) ** 2);
    return { rows: this.rows, classes: [name], weights, scale };
  }
}
