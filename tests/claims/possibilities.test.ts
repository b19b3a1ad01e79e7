import { describe, expect, it } from 'vitest';
import { contentsOf, statementsOf } from './reading-of.js';

const hedged = (text: string): string[] =>
  statementsOf(text)
    .filter(({ label, reasons }) => label === 'alleged' && reasons.some(({ rule }) => rule === 'hedge'))
    .map(({ content }) => content.map(([start, end]) => text.slice(start, end)).join(' … '));

describe('what may be so, in the publication’s own voice', () => {
  it.each([
    ['likely', 'The dam is likely to hold until Friday.', 'The dam … to hold until Friday'],
    ['that is likely', 'The club lost a match on Tuesday that is likely to cost it the cup.', '… to cost it the cup'],
    ['it seems likely', 'It seems fairly likely the board will meet again.', 'the board will meet again'],
    ['likely so', 'The quarry is likely worth 45 million crowns.', 'The quarry is … worth 45 million crowns'],
    ['a relative', 'Osk turned the plan down, a step that may delay the tunnel.', 'a step … may delay the tunnel'],
    ['that could', 'The bridge is shut. That could delay the tunnel by years.', 'That could delay the tunnel by years'],
    ['a place', 'Though the Varn Council could decide the race, few have come.', 'Varn Council could decide the race'],
    [
      'it appeared',
      'The bill is dead. It appeared to be sailing through on Monday.',
      'It … to be sailing through on Monday',
    ],
    ['an apparent', 'Lind left the hall in an apparent bid to stop the vote.', 'bid to stop the vote'],
    ['perhaps', 'Few came to the hall. Perhaps they were put off by the fees.', 'they were put off by the fees'],
  ] as const)('%s', (_name, text, content) => {
    const found = hedged(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(content.replace(/^… /, ''));
  });

  it.each([
    ['skill', 'Ana Lind could swim before she could walk.'],
    ['the past', 'The club was rich and Lind could buy whom she liked.'],
    ['not so', 'Osk could not find the money.'],
    ['as much as', 'Osk gave as much as it could give.'],
    ['a phrase', 'Perhaps most of all, the town has changed.'],
    ['an expletive', 'It appears to be a good year.'],
    ['what somebody seems to somebody', 'It appeared to me a good year.'],
  ] as const)('not %s', (_name, text) => {
    expect(hedged(text)).toEqual([]);
  });

  it('lists nothing twice', () => {
    const text = 'Osk turned the plan down, a step that may delay the tunnel.';
    expect(new Set(contentsOf(text)).size).toBe(contentsOf(text).length);
  });
});
