import type { Document } from '../language/document.js';
import { Features } from '../language/hash.js';
import { type Linear, score } from '../language/linear.js';
import type { Span } from '../language/span.js';
import {
  argumentFeatures,
  type CueContext,
  canBeCue,
  contextOf,
  cueFeatures,
  type DocumentView,
  STATES,
  stepFeatures,
  viewDocument,
} from './attribution-features.js';
import { repair } from './repair.js';
import type { Attribution } from './statement.js';

/** An attribution with the tokens that it was found by. */
export interface FoundAttribution extends Attribution {
  /** Index of the cue's head among the document's tokens. */
  cueHead: number;
  /** Quotation marks in a headline that keep a distance. */
  isScareQuote?: true;
  /** Sum of the cue model's weights; higher is surer. */
  score: number;
}

/** The models of the claims layer. */
export interface AttributionModels {
  cues: Linear;
  arguments: Linear;
}

const N = STATES.length;
export const OUTSIDE = 0;
const [B_CUE, I_CUE] = [3, 4];

/** May `to` follow `from`? An inside needs its own beginning or inside before it; the cue's head is always cue. */
export function isAllowed(from: number, to: number, isCueHead: boolean): boolean {
  if (isCueHead && to !== B_CUE && to !== I_CUE) return false;
  return to === OUTSIDE || to % 2 === 1 || from === to || from === to - 1;
}

/**
 * Viterbi over the window of a cue.
 * @param scoreOf fills seven scores for the given features
 * @returns a state for each token from `context.first` on
 */
export function tagArguments(context: CueContext, scoreOf: (features: Features, out: Float32Array) => void): number[] {
  const { first, end, cue } = context;
  const features = new Features();
  const emission = new Float32Array(N);
  const step = new Float32Array(N);
  const back: Int8Array[] = [];
  let before = new Float64Array(N).fill(Number.NEGATIVE_INFINITY);
  before[OUTSIDE] = 0;
  for (let j = first; j < end; j++) {
    argumentFeatures(features, context, j);
    scoreOf(features, emission);
    const now = new Float64Array(N).fill(Number.NEGATIVE_INFINITY);
    const from = new Int8Array(N);
    for (let p = 0; p < N; p++) {
      if (before[p] === Number.NEGATIVE_INFINITY) continue;
      stepFeatures(features, context, j, p);
      scoreOf(features, step);
      for (let s = 0; s < N; s++) {
        if (!isAllowed(p, s, j === cue)) continue;
        const value = before[p]! + step[s]! + emission[s]!;
        if (value > now[s]!) {
          now[s] = value;
          from[s] = p;
        }
      }
    }
    back.push(from);
    before = now;
  }
  let state = 0;
  for (let s = 1; s < N; s++) if (before[s]! > before[state]!) state = s;
  const states: number[] = new Array(end - first);
  for (let k = states.length - 1; k >= 0; k--) {
    states[k] = state;
    state = back[k]![state]!;
  }
  return states;
}

/** Spans of one role (beginning state `b`) in a run of states; neighbouring pieces that only white space parts are one. */
export function spansOf(document: Document, first: number, states: readonly number[], b: number): Span[] {
  const spans: [number, number][] = [];
  states.forEach((state, k) => {
    if (state !== b && state !== b + 1) return;
    const { start, end } = document.tokens[first + k]!;
    const last = spans.at(-1);
    if (last && state === b + 1) last[1] = end;
    else spans.push([start, end]);
  });
  return spans;
}

/** Which tokens are heads of cues, with their scores. */
function findCues(view: DocumentView, model: Linear): { cue: number; score: number }[] {
  const features = new Features();
  const out = new Float32Array(1);
  return view.document.tokens.flatMap((token) => {
    if (!canBeCue(token)) return [];
    cueFeatures(features, view, token.index);
    score(model, features, out);
    return out[0]! > (model.threshold ?? 0) ? [{ cue: token.index, score: out[0]! }] : [];
  });
}

const key = (spans: readonly Span[]): string => spans.join(';');

/**
 * Attributions of a text, spans as the PolNeAR corpus draws them (Newell, Margolin and Ruths 2018), by cue order.
 * A cue without content is none; two cues with the same content and source are one, the surer.
 */
export function findAttributions(document: Document, models: AttributionModels): FoundAttribution[] {
  const view = viewDocument(document);
  const scoreOf = (features: Features, out: Float32Array): void => score(models.arguments, features, out);
  const found = new Map<string, FoundAttribution>();
  for (const { cue, score: sureness } of findCues(view, models.cues)) {
    const context = contextOf(view, cue);
    const states = tagArguments(context, scoreOf);
    const [source, cueSpans, content] = [1, 3, 5].map((b) => spansOf(document, context.first, states, b));
    if (!content!.length) continue;
    const mended = repair(document, {
      source: source!,
      cue: cueSpans!,
      content: content!,
      cueHead: cue,
      score: sureness,
    });
    if (!mended) continue;
    const same = `${key(mended.content)}|${key(mended.source)}`;
    const rival = found.get(same);
    if (rival && rival.score >= sureness) continue;
    found.set(same, mended);
  }
  return [...found.values()].sort((a, b) => a.cueHead - b.cueHead);
}
