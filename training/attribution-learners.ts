import { argumentFeatures, STATES, stepFeatures } from '../src/claims/argument-features.js';
import { type CueContext, contextOf } from '../src/claims/cue-context.js';
import { canBeCue, cueFeatures } from '../src/claims/cue-features.js';
import { readingFeatures } from '../src/claims/reading-features.js';
import { type ArgumentScorer, STEPS, tagArguments } from '../src/claims/tag-arguments.js';
import { Features } from '../src/language/hash.js';
import type { Linear } from '../src/language/linear.js';
import { goldStates } from './gold-attributions.js';
import type { JudgeRow } from './judge-rows.js';
import { Logistic } from './logistic.js';
import { Perceptron } from './perceptron.js';
import { seeded, shuffle } from './random.js';
import type { Read } from './read-articles.js';

/** Learns which tokens are heads of cues, as log odds. */
export function trainCues(reads: readonly Read[], random: () => number, epochs: number): Logistic {
  const model = new Logistic(1 << 20, 0.1, 0);
  const features = new Features();
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { view, cues } of shuffle([...reads], random)) {
      for (const token of view.document.tokens) {
        if (!canBeCue(token)) continue;
        cueFeatures(features, view, token.index);
        model.learn(features, cues.has(token.index) ? 1 : 0);
      }
    }
  }
  return model;
}

/** The two models of a cue's arguments. */
export interface ArgumentLearner {
  states: Perceptron;
  steps: Perceptron;
}

/**
 * Learns which tokens around a cue are source, cue and content: a structured perceptron (Collins 2002).
 * @param cost margin: what each wrong token of a guess is ahead by, so that the right tagging must win by as much
 */
export function trainArguments(
  reads: readonly Read[],
  random: () => number,
  epochs: number,
  { rows = 1 << 18, cost = 1 } = {},
): ArgumentLearner {
  const states = new Perceptron(rows, STATES);
  const steps = new Perceptron(1 << 15, STEPS);
  const features = new Features();
  const scorer: ArgumentScorer = {
    states: (f, out) => states.score(f, out),
    steps: (f, out) => steps.score(f, out),
  };
  const examples = reads.flatMap(({ view, cues }) => [...cues].map(([cue, gold]) => ({ view, cue, gold })));
  const update = (context: CueContext, wanted: ArrayLike<number>, guess: ArrayLike<number>): void => {
    for (let k = 0; k < wanted.length; k++) {
      const right = (k > 0 ? wanted[k - 1]! : 0) * STATES.length + wanted[k]!;
      const wrong = (k > 0 ? guess[k - 1]! : 0) * STATES.length + guess[k]!;
      if (right === wrong) continue;
      if (wanted[k] !== guess[k]) {
        argumentFeatures(features, context, context.first + k);
        states.update(features, wanted[k]!, 1);
        states.update(features, guess[k]!, -1);
      }
      stepFeatures(features, context, context.first + k);
      steps.update(features, right, 1);
      steps.update(features, wrong, -1);
    }
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { view, cue, gold } of shuffle([...examples], random)) {
      const context = contextOf(view, cue);
      const wanted = goldStates(view.document, gold, context.first, context.end);
      const bonus = cost > 0 ? (t: number, s: number): number => (s === wanted[t] ? 0 : cost) : undefined;
      const { states: guess } = tagArguments(context, scorer, 1, bonus)[0]!;
      if (wanted.some((state, k) => state !== guess[k])) update(context, wanted, guess);
      states.tick();
      steps.tick();
    }
  }
  return { states, steps };
}

/** Learns how right a whole reading is by its words. */
export function trainReadings(reads: readonly Read[], rows: readonly JudgeRow[][]): Linear {
  const random = seeded(5);
  const model = new Logistic(1 << 19, 0.05, 0);
  const features = new Features();
  const articles = reads.map(({ view }, i) => ({ view, rows: rows[i]! }));
  for (let epoch = 0; epoch < 2; epoch++) {
    for (const { view, rows: of } of shuffle([...articles], random)) {
      for (const { candidate, reading, rank, worth } of of) {
        readingFeatures(features, view, candidate, reading, rank);
        model.learn(features, worth);
      }
    }
  }
  return model.quantise('worth', 11);
}
