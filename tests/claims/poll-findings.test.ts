import { describe, expect, it } from 'vitest';
import { statementsOf } from './reading-of.js';

const POLL =
  'Most voters in Tarn County want the ferry back, according to a new poll by the Corvane Institute of Politics.';

/** Shares of those asked, told behind the poll: grammar makes them the source. */
const SHARES: [sentence: string, content: string][] = [
  ['Sixty-one percent said they had no other way to work.', 'Sixty-one percent said they had no other way to work'],
  [
    'But 16 percent of those asked still say they have not made up their minds.',
    '16 percent of those asked still say they have not made up their minds',
  ],
  ['Older voters favored the ferry 72 percent to 8 percent.', 'Older voters favored the ferry 72 percent to 8 percent'],
];

describe('findings of a poll', () => {
  it.each(SHARES)('%s', (sentence, content) => {
    const text = `${POLL} ${sentence}`;
    const found = statementsOf(text).find((one) => text.slice(...one.content[0]!) === content);
    expect(found?.label).toBe('confirmed');
    expect(found?.attribution?.chain.map(({ name }) => name)).toEqual(['Corvane Institute of Politics']);
  });

  it('takes no share for a finding of whoever spoke before, where no poll is told of', () => {
    const text = 'The ferry will stay, the Tarn Council said. Sixty percent said they would have moved away.';
    const share = statementsOf(text).find(({ content }) => text.slice(...content[0]!).includes('moved away'));
    expect(share?.attribution?.chain.map(({ name }) => name) ?? []).not.toContain('Tarn Council');
  });

  it('does not take the last time a survey was made for its source', () => {
    const text = `${POLL} Seventy percent now trust the mayor, up 21 points from the last time the survey was conducted.`;
    const names = statementsOf(text).flatMap(({ attribution }) => attribution?.chain.map(({ name }) => name) ?? []);
    expect(names.some((name) => name.includes('last time'))).toBe(false);
  });

  it('hedges nothing by "likely voters"', () => {
    const text =
      'According to a Tern College poll, Moss has the support of 27 percent of likely Union voters in the county.';
    expect(statementsOf(text)[0]?.label).toBe('confirmed');
  });
});
