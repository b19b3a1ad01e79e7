import { describe, expect, it } from 'vitest';
import { read } from '../../src/claims/analyse.js';
import { standsToKnow } from '../../src/claims/standing.js';
import { shippedModels } from '../models.js';

const models = await shippedModels();
const knows = (text: string) => {
  const { context, labelled } = read(text, models);
  return standsToKnow(context, labelled[0]!.draft, models.standing);
};

describe('a source stands to know', () => {
  it.each([
    ['Four people were pulled from a lift shaft at noon, the Orve Fire Service said.', 'record'],
    ['The party of Ana Lind spent 212,000 crowns in March, the Orve Elections Commission said.', 'record'],
    ['Ana Lind, the director of Orve Steel, said she would retire in June.', 'first-hand'],
  ])('what it counts, keeps, does or plans: %s', (text, rule) => {
    expect(knows(text)).toBe(rule);
  });

  it.each([
    'Ana Lind, a neighbour, said the landlord had cut the power on purpose.',
    'The union said Orve Steel had hidden four accidents from the inspectors.',
    'Orve Steel said its rival had bribed two members of the council.',
  ])('not what others do: %s', (text) => {
    expect(knows(text)).toBeUndefined();
  });
});
