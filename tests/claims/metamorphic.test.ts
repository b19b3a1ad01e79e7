import { describe, expect, it } from 'vitest';
import { GUIDE } from './guide.js';
import { statementOf } from './reading-of.js';

const labelOf = (text: string, content: string): string | undefined => statementOf(text, content)?.label;

/** Names of the guide's cases and others of the same kind. */
const NAMES: [from: string, to: string][] = [
  ['Brisk', 'Tallow'],
  ['Mila Hoven', 'Greta Sund'],
  ['Hoven', 'Sund'],
  ['Dario Kest', 'Marco Brell'],
  ['Kest', 'Brell'],
  ['Velmark', 'Ostrand'],
  ['Tarvos', 'Merrin'],
  ['Lorne', 'Harrow'],
];
const SPELLINGS: [british: string, american: string][] = [
  ['organis', 'organiz'],
  ['recognis', 'recogniz'],
  ['apologis', 'apologiz'],
  ['criticis', 'criticiz'],
  ['labour', 'labor'],
  ['harbour', 'harbor'],
  ['neighbour', 'neighbor'],
  ['colour', 'color'],
  ['rumour', 'rumor'],
  ['centre', 'center'],
  ['defence', 'defense'],
  ['licence', 'license'],
  ['programme', 'program'],
  ['tonne', 'ton'],
  ['metre', 'meter'],
  ['per cent', 'percent'],
];

/** Changes that leave what the article reports as it is. */
const SAME: [name: string, change: (text: string) => string, isOfWords?: true][] = [
  ['an unrelated paragraph behind it', (text) => `${text}\n\nThe harbour museum opens at nine on weekdays.`],
  ['an unrelated paragraph before it', (text) => `The harbour museum opens at nine on weekdays.\n\n${text}`],
  [
    'other numbers',
    (text) => text.replace(/\b[1-9]\d*\b/g, (n) => (/^(?:19|20)\d\d$/.test(n) ? n : String(Number(n) + 3))),
    true,
  ],
  ['other names', (text) => NAMES.reduce((all, [from, to]) => all.replaceAll(from, to), text), true],
  [
    'American spelling',
    (text) => SPELLINGS.reduce((all, [british, american]) => all.replaceAll(british, american), text),
    true,
  ],
  [
    'British spelling',
    (text) => SPELLINGS.reduce((all, [british, american]) => all.replaceAll(american, british), text),
    true,
  ],
  ['each sentence a paragraph', (text) => text.replace(/(?<=[a-z]{2}[.!?]["”]?) (?=["“]?[A-Z])/g, '\n\n')],
  ['all paragraphs in one', (text) => text.replace(/\n\n/g, ' ')],
  ['curly quotation marks', (text) => text.replace(/"([^"]*)"/g, '“$1”').replace(/'/g, '’')],
];
const isHeadline = (row: string): boolean => row === 'headline';

describe('labels stay', () => {
  for (const [name, change, isOfWords] of SAME) {
    it(`with ${name}`, () => {
      const moved = GUIDE.filter(({ row }) => !isHeadline(row))
        .filter(({ text, content, label }) => labelOf(change(text), isOfWords ? change(content) : content) !== label)
        .map(({ content }) => content);
      expect(moved).toEqual([]);
    });
  }
});

describe('labels move as the guide says', () => {
  const CLAIM = 'Velmark sold rotten meat';
  const ACT = 'it had cancelled forty flights';
  it.each([
    ['denied instead of confirmed', 'Tarvos Airways denied that it had cancelled forty flights.', ACT, 'alleged'],
    ['confirmed', 'Tarvos Airways confirmed that it had cancelled forty flights.', ACT, 'confirmed'],
    ['silence', `A former cook says that ${CLAIM}. Velmark declined to comment.`, CLAIM, 'unaddressed'],
    ['silence taken away', `A former cook says that ${CLAIM}. Velmark has 40 shops.`, CLAIM, 'alleged'],
    ['denial in its place', `A former cook says that ${CLAIM}. Velmark denied the claim.`, CLAIM, 'alleged'],
    [
      'an admission in its place',
      `A former cook says that ${CLAIM}. Velmark admitted that it sold rotten meat.`,
      CLAIM,
      'confirmed',
    ],
    ['a record', 'Figures from the Border Office show that 900 people arrived.', '900 people arrived', 'confirmed'],
    [
      'a hedge added',
      'Figures from the Border Office suggest that perhaps 900 people arrived.',
      '900 people arrived',
      'alleged',
    ],
    ['a name taken away', 'An official confirmed that the envoy had resigned.', 'the envoy had resigned', 'alleged'],
  ])('%s', (_, text, content, label) => {
    expect(labelOf(text, content)).toBe(label);
  });
});
