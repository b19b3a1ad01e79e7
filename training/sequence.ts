import { Features } from '../src/language/hash.js';
import { best } from '../src/language/linear.js';
import type { Example } from './language-examples.js';
import { Perceptron } from './perceptron.js';
import { shuffle } from './random.js';

interface Task {
  /** Buckets, a power of two. */
  rows: number;
  classes: readonly string[];
  epochs: number;
  random: () => number;
  /** The right classes of an example's words, -1 where nothing is to be learned. */
  pick: (example: Example) => number[];
  /** Fills `features` for word `i`, given the two guesses before it. */
  fill: (features: Features, example: Example, i: number, before: number, beforeThat: number) => void;
}

/** Learns a class for every word of a sentence, from left to right, with the guesses so far as features. */
export function trainSequence(examples: readonly Example[], task: Task): Perceptron {
  const { rows, classes, epochs, random, pick, fill } = task;
  const model = new Perceptron(rows, classes);
  const features = new Features();
  const scores = new Float32Array(classes.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of shuffle([...examples], random)) {
      const gold = pick(example);
      const guessed: number[] = [];
      for (let i = 0; i < gold.length; i++) {
        if (gold[i]! < 0) {
          guessed.push(-1);
          continue;
        }
        fill(features, example, i, guessed[i - 1] ?? -1, guessed[i - 2] ?? -1);
        model.score(features, scores);
        const guess = best(scores, classes.length);
        if (guess !== gold[i]) {
          model.update(features, gold[i]!, 1);
          model.update(features, guess, -1);
        }
        guessed.push(guess);
        model.tick();
      }
    }
  }
  return model;
}
