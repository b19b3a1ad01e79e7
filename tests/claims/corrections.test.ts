import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/claims/analyse.js';
import { shippedModels } from '../models.js';
import { statementWith } from './statement-with.js';

const models = await shippedModels();

describe('later wording', () => {
  it.each([
    [
      'a correction',
      'The council says 64 gardens will go.\n\nCorrection: An earlier version of this article said that 46 gardens would go.',
      '46 gardens would go',
      '64 gardens will go',
    ],
    [
      'a revised toll',
      'Police said six people had been injured.\n\nPolice later revised the toll to nine people injured.',
      'six people had been injured',
      'Police later revised the toll to nine people injured',
    ],
    [
      'a raised estimate',
      'The ministry said 12 people had died. On Friday it raised its estimate of the number of people who died to 20.',
      '12 people had died',
      'On Friday it raised its estimate of the number of people who died to 20',
    ],
  ])('marks what %s replaced', (_, text, old, now) => {
    const { statements } = analyse(text, models);
    const [earlier, later] = [old, now].map((content) => statementWith(text, statements, content));
    expect(later).toBeDefined();
    expect(earlier?.supersededBy).toBe(later?.id);
    expect(later?.supersededBy).toBeUndefined();
  });

  it('leaves figures alone that nobody corrected', () => {
    const text = 'Police said six people had been injured. The clinic said nine people had been injured.';
    expect(analyse(text, models).statements.every(({ supersededBy }) => supersededBy === undefined)).toBe(true);
  });
});
