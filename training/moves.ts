import { Features } from '../src/language/hash.js';
import { Configuration, LEFT, MOVES, moveFeatures, RIGHT, SHIFT } from '../src/language/parser.js';
import type { Example } from './language-examples.js';
import { Perceptron } from './perceptron.js';
import { shuffle } from './random.js';

/** What a move loses: gold arcs that can no longer be built after it (arc-hybrid; Goldberg and Nivre 2013). */
function costs(c: Configuration, gold: number[]): number[] {
  const s0 = c.stack.at(-1) ?? -1;
  const s1 = c.stack.at(-2) ?? -1;
  const b0 = c.next;
  const cost = [0, 0, 0];
  if (b0 < c.size) {
    if (c.stack.includes(gold[b0]!) && gold[b0] !== s0) cost[SHIFT]!++;
    for (const s of c.stack) if (gold[s] === b0) cost[SHIFT]!++;
  }
  if (s0 >= 0) {
    let inBuffer = 0;
    for (let k = b0; k < c.size; k++) if (gold[k] === s0) inBuffer++;
    const head = gold[s0]!;
    cost[LEFT] = inBuffer + (head === s1 || head > b0 ? 1 : 0);
    cost[RIGHT] = inBuffer + (head >= b0 ? 1 : 0);
  }
  return cost;
}

interface Task {
  /** Buckets, a power of two. */
  rows: number;
  epochs: number;
  random: () => number;
}

/** Learns the parser's moves on the tags that a tagger gives, with a dynamic oracle. */
export function trainMoves(examples: readonly Example[], { rows, epochs, random }: Task): Perceptron {
  const model = new Perceptron(rows, MOVES);
  const features = new Features();
  const scores = new Float32Array(MOVES.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of shuffle([...examples], random)) {
      const c = new Configuration(example.words.length);
      while (!c.done) {
        moveFeatures(features, c, example.words, example.ownTags);
        model.score(features, scores);
        const cost = costs(c, example.heads);
        let guess = -1;
        let right = -1;
        let least = Number.POSITIVE_INFINITY;
        for (let k = 0; k < 3; k++) if (c.can(k)) least = Math.min(least, cost[k]!);
        for (let k = 0; k < 3; k++) {
          if (!c.can(k)) continue;
          if (guess < 0 || scores[k]! > scores[guess]!) guess = k;
          if (cost[k] === least && (right < 0 || scores[k]! > scores[right]!)) right = k;
        }
        if (guess !== right) {
          model.update(features, right, 1);
          model.update(features, guess, -1);
        }
        // Following wrong guesses (after the first epoch) teaches how to go on after a mistake.
        c.apply(epoch > 0 && random() < 0.9 ? guess : right);
        model.tick();
      }
    }
  }
  return model;
}
