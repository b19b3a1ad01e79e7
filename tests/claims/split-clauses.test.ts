import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../src/claims/split-clauses.js';
import { readText } from '../../src/language/read-text.js';
import { shippedModels } from '../models.js';

const models = await shippedModels();
const partsOf = (text: string): string[] =>
  clausesOf(readText(text, models), [[0, text.length]]).map((spans) =>
    spans.map((span) => text.slice(...span)).join(' … '),
  );

describe('clauses that stand side by side', () => {
  it.each([
    [
      'The repair takes two more years, but we will open the gates in May.',
      ['The repair takes two more years', 'we will open the gates in May'],
    ],
    [
      'Minister Orla Fenn must resign because she took money from the builders.',
      ['Minister Orla Fenn must resign', 'she took money from the builders'],
    ],
    [
      'Two pupils had been sent home for a week and bag checks would begin in March.',
      ['Two pupils had been sent home for a week', 'bag checks would begin in March'],
    ],
  ])('%s', (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  it.each([
    'The bank and its chief executive were told of the losses in March.',
    'If the river rises again, we will open the gates in May.',
    'I woke up and the floor was hot.',
  ])('stay one: %s', (text) => {
    expect(partsOf(text)).toHaveLength(1);
  });
});
