import { describe, expect, it } from 'vitest';
import { chainOf, statementsOf } from './reading-of.js';

// Speech that a relay, a show or another quotation stands around.

const CHAINS: [text: string, content: string, chain: string[]][] = [
  [
    'The mayor said, according to the Osk Courier, that the bridge had been shut for a week.',
    'the bridge had been shut for a week',
    ['Osk Courier', 'mayor'],
  ],
  [
    '“The valve had been taped over in March,” Ana Holm said, according to the Osk Courier.',
    'The valve had been taped over in March',
    ['Osk Courier', 'Ana Holm'],
  ],
  [
    'Ana Holm runs the yard. The barge was sold in May, according to her lawyer, the Osk Courier reported.',
    'The barge was sold in May',
    ['Osk Courier', 'Ana Holm'],
  ],
  [
    'Ana Holm, the harbour master, ran the yard. “She said that the cranes had been sold,” driver Ivo Marsh said.',
    'the cranes had been sold',
    ['Ivo Marsh', 'Ana Holm'],
  ],
];

describe('speech within a relay', () => {
  it.each(CHAINS)('%s', (text, content, chain) => {
    expect(chainOf(text, content)).toEqual(chain);
  });

  it('is said once', () => {
    const text = '“The valve had been taped over in March,” Ana Holm said, according to the Osk Courier.';
    expect(statementsOf(text).filter(({ attribution }) => attribution)).toHaveLength(1);
  });

  it('has no show and no driver in its words', () => {
    for (const [text, content] of [
      [
        'On KTV’s “Sunday Table,” Ana Holm said 40 boats had been sold to the fund.',
        '40 boats had been sold to the fund',
      ],
      ['“Forty boats were sold to the fund,” driver Ivo Marsh said.', 'Forty boats were sold to the fund'],
    ] as const)
      expect(
        statementsOf(text)
          .filter(({ attribution }) => attribution)
          .map((one) => one.content.map((span) => text.slice(...span)).join(' ')),
      ).toEqual([content]);
  });
});
