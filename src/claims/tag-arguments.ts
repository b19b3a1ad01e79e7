import type { Document } from '../language/document.js';
import { Features } from '../language/hash.js';
import type { Span } from '../language/span.js';
import { argumentFeatures, STATES, stepFeatures } from './argument-features.js';
import type { CueContext } from './cue-context.js';

const N = STATES.length;
export const OUTSIDE = 0;
const [B_CUE, I_CUE] = [3, 4];

/** Names of the steps between states: `from * 7 + to`. */
export const STEPS: readonly string[] = STATES.flatMap((from) => STATES.map((to) => `${from} ${to}`));

/** May `to` follow `from`? An inside needs its own beginning or inside before it; the cue's head is always cue. */
export function isAllowed(from: number, to: number, isCueHead: boolean): boolean {
  if (isCueHead && to !== B_CUE && to !== I_CUE) return false;
  return to === OUTSIDE || to % 2 === 1 || from === to || from === to - 1;
}

/** One reading of a cue's window. */
export interface Tagging {
  /** A state for each token of the window. */
  states: Uint8Array;
  /** Sum of weights; higher is likelier. */
  score: number;
}

/** How the features of a token and of a step are weighed. */
export interface ArgumentScorer {
  /** Fills seven scores. */
  states: (features: Features, out: Float32Array) => void;
  /** Fills 49 scores, `from * 7 + to`. */
  steps: (features: Features, out: Float32Array) => void;
}

/**
 * The `k` best taggings of a cue's window, best first (Viterbi with lists; Seshadri and Sundberg 1994).
 * @param bonus added to the score of state `s` of the window's token `j`; for training against what costs most
 */
export function tagArguments(
  context: CueContext,
  scorer: ArgumentScorer,
  k = 1,
  bonus?: (j: number, s: number) => number,
): Tagging[] {
  const { first, end, cue } = context;
  const size = end - first;
  const features = new Features();
  const emission = new Float32Array(N);
  const step = new Float32Array(N * N);
  const slots = N * k;
  // Of every token, state and rank: the slot of the token before that it comes from.
  const back = new Int16Array(size * slots);
  let before = new Float64Array(slots).fill(Number.NEGATIVE_INFINITY);
  let now = new Float64Array(slots);
  before[OUTSIDE] = 0;
  for (let t = 0; t < size; t++) {
    argumentFeatures(features, context, first + t);
    scorer.states(features, emission);
    stepFeatures(features, context, first + t);
    scorer.steps(features, step);
    now.fill(Number.NEGATIVE_INFINITY);
    for (let s = 0; s < N; s++) {
      const own = emission[s]! + (bonus ? bonus(t, s) : 0);
      for (let p = 0; p < N; p++) {
        if (!isAllowed(p, s, first + t === cue)) continue;
        for (let r = 0; r < k; r++) {
          const so = before[p * k + r]!;
          if (so === Number.NEGATIVE_INFINITY) break;
          const value = so + step[p * N + s]! + own;
          let at = s * k + k - 1;
          if (value <= now[at]!) break;
          while (at > s * k && value > now[at - 1]!) {
            now[at] = now[at - 1]!;
            back[t * slots + at] = back[t * slots + at - 1]!;
            at--;
          }
          now[at] = value;
          back[t * slots + at] = p * k + r;
        }
      }
    }
    [before, now] = [now, before];
  }
  const ends = Array.from({ length: slots }, (_, slot) => slot).filter(
    (slot) => before[slot]! > Number.NEGATIVE_INFINITY,
  );
  ends.sort((a, b) => before[b]! - before[a]! || a - b);
  return ends.slice(0, k).map((slot) => {
    const states = new Uint8Array(size);
    for (let t = size - 1, at = slot; t >= 0; t--) {
      states[t] = Math.floor(at / k);
      at = back[t * slots + at]!;
    }
    return { states, score: before[slot]! };
  });
}

/** Spans of one role (beginning state `b`) in a run of states; a piece that begins anew stands apart. */
export function spansOf(document: Document, first: number, states: ArrayLike<number>, b: number): Span[] {
  const spans: [number, number][] = [];
  for (let k = 0; k < states.length; k++) {
    const state = states[k]!;
    if (state !== b && state !== b + 1) continue;
    const { start, end } = document.tokens[first + k]!;
    const last = spans.at(-1);
    if (last && state === b + 1) last[1] = end;
    else spans.push([start, end]);
  }
  return spans;
}
