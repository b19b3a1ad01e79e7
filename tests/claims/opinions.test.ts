import { describe, expect, it } from 'vitest';
import { read } from '../../src/claims/analyse.js';
import { OPINION_FROM, opinionIn } from '../../src/claims/opinions.js';
import { shippedModels } from '../models.js';

const models = await shippedModels();
const opinionOf = (text: string) => {
  const { context, labelled } = read(text, models);
  return opinionIn(context, labelled[0]!.draft, models.opinions);
};

describe('opinions', () => {
  it('name the words that show them', () => {
    const text = '"This budget is an insult to every family in the valley," said councillor Ana Lind.';
    const { span, likelihood } = opinionOf(text);
    expect(likelihood).toBeGreaterThan(0.6);
    expect(span && text.slice(...span)).toBe('insult');
  });

  it.each([
    ['Ana Lind, the mayor of Orve, said she would love to see the mill open again.', 'would love to'],
    ['Ana Lind, the mayor of Orve, said she felt no joy about the verdict.', 'felt no joy'],
    ['"Our city will remain calm," mayor Ana Lind said.', 'Our'],
  ])('are feelings, wishes and judgements: %s', (text, words) => {
    const { span, likelihood } = opinionOf(text);
    expect(likelihood).toBeGreaterThan(0.6);
    expect(span && text.slice(...span)).toContain(words);
  });

  it('are judgements of a price, though the model is less sure of them', () => {
    const text = 'Reviewer Ana Lind finds the price indecently low.';
    const { span, likelihood } = opinionOf(text);
    expect(likelihood).toBeGreaterThanOrEqual(OPINION_FROM);
    expect(span && text.slice(...span)).toContain('low');
  });

  it('are pleas by their verb', () => {
    expect(opinionOf('Ana Lind appealed to the government to halt the sale of the mill.').likelihood).toBe(1);
  });

  it.each([
    '"We will appeal against the fine in March," said Ana Lind, the director of Orve Steel.',
    'Ana Lind said the council had sold the bridge for 2 million crowns.',
    '"The decision was mine," former director Ana Lind said.',
  ])('are no claims, plans and confessions: %s', (text) => {
    expect(opinionOf(text).span).toBeUndefined();
  });

  it('need somebody whose opinion it is', () => {
    expect(opinionOf('The old bridge allegedly fell into the river in March.').likelihood).toBe(0);
  });
});
