import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CueContext, contextOf } from '../../src/claims/cue-context.js';
import { viewDocument } from '../../src/claims/document-view.js';
import { type ArgumentScorer, isAllowed, tagArguments } from '../../src/claims/tag-arguments.js';
import { readText } from '../../src/language/read-text.js';
import { shippedModels } from '../models.js';

let context: CueContext;
let cue: number;
beforeAll(async () => {
  const document = readText('The mayor said the dam was safe. It was not.', await shippedModels());
  cue = document.tokens.findIndex((token) => token.form === 'said');
  context = contextOf(viewDocument(document), cue);
});

/** Weighs by what the features happen to be: any weights will do. */
const scorerFrom = (seed: number): ArgumentScorer => {
  const weigh =
    (size: number): ArgumentScorer['states'] =>
    (features, out) => {
      for (let k = 0; k < size; k++)
        out[k] = ((Math.imul(features.values[k % 7]! ^ seed, 0x9e3779b1) >>> 16) % 101) - 50;
    };
  return { states: weigh(7), steps: weigh(49) };
};

describe('taggings', () => {
  it('are different, best first, and keep to the allowed steps', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 6 }), (seed, k) => {
        const found = tagArguments(context, scorerFrom(seed), k);
        expect(found.length).toBe(k);
        expect(new Set(found.map(({ states }) => states.join())).size).toBe(k);
        found.forEach(({ states, score }, i) => {
          if (i > 0) expect(score).toBeLessThanOrEqual(found[i - 1]!.score);
          states.forEach((state, t) => {
            expect(isAllowed(t > 0 ? states[t - 1]! : 0, state, context.first + t === cue)).toBe(true);
          });
        });
      }),
    );
  });

  it('begin with the same one however many are asked for', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const [one] = tagArguments(context, scorerFrom(seed), 1);
        const [first] = tagArguments(context, scorerFrom(seed), 4);
        expect(first!.score).toBeCloseTo(one!.score, 6);
      }),
    );
  });
});
