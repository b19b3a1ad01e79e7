import { describe, expect, it } from 'vitest';
import { statementsOf } from './reading-of.js';

const chainsOf = (text: string): string[][] =>
  statementsOf(text).map(({ attribution }) => attribution?.chain.map(({ name }) => name) ?? []);

describe('papers that somebody has gone through', () => {
  it.each([
    [
      'Rent rose fivefold in July, according to a Harbour Post review of Election Board filings.',
      ['Harbour Post', 'Election Board'],
    ],
    [
      'Forty percent of the gifts came from women, according to an analysis of Election Board data by Givewatch, a campaign site.',
      ['Givewatch', 'Election Board'],
    ],
    [
      'An Associated Press examination of court records found that 40 cases were dropped.',
      ['Associated Press', 'court records'],
    ],
  ])('%s', (text, chain) => {
    expect(chainsOf(text)).toContainEqual(chain);
  });

  it('a review by an office is its own', () => {
    expect(chainsOf('A review by the Tarn Audit Office found that the town paid twice.')[0]).toHaveLength(1);
  });
});
