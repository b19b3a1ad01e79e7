import fc from 'fast-check';

/*
 * Texts as hostile as they come: what reports are made of, what Unicode allows, and what regular expressions choke on.
 */

const REPORTING =
  `The mayor of Lower Brook said on Tuesday that the dam was safe . According to the harbour office , two ships
  were lost ; Norfrak declined to comment and its spokeswoman , Dr. Ilse Brand , denied it . “ Nobody knew , ” she added .
  Police confirmed U.S. officials ' claim ( allegedly ) that 3.5 million people , 54-year-old men included , would not n't
  's who which that whether not verified did not respond to a request for comment sources familiar with the matter quoted
  as saying told reporters : " We saw it , " acknowledged Mr. J.R. O'Neill — the paper reported . http://a.example/b?c=d
  a@b.example #tag @name 10,000 9/11 p.m. ... -- \`\` ''`.split(/\s+/);

const UNICODE = [
  ...['\ud800', '\udfff', '\udc00\ud800', '\u0000', '\ufffe', '\u0085', '\u2028', '\u2029', '\ufeff', '\u00ad'],
  ...['\u202e', '\u2066', '\u2069', '\u200f', '\u200b', '\u200d', '\u2060', '\u034f', '\u180e', '\u3000', '\u00a0'],
  ...[
    '👩‍👩‍👧‍👦',
    '🏳️‍🌈',
    '\u{10ffff}',
    '\u{e0041}',
    'ﷺ',
    'ǅ',
    'ß',
    'İ',
    'ı',
    '\u0345',
    'ﬃ',
    '١٢٣',
    '日本語',
    'עברית',
    'संस्कृत',
  ],
];

/** What looks harmless once and is hostile in a row. */
const REPEATED = [
  ...[
    'a',
    'A',
    ' ',
    '\t',
    '\n',
    '\n\n',
    '.',
    '-',
    '–',
    "'",
    '’',
    '"',
    '“',
    '”',
    '(',
    ')',
    ',',
    ':',
    '1',
    '1,',
    '1:',
    '/',
  ],
  ...[
    'A.',
    'a.b',
    'a-',
    'Aa ',
    'A ',
    'a, ',
    'said ',
    'that ',
    '“a” ',
    '"a" said ',
    'by ',
    'http://',
    'www.',
    '@a',
    'a@',
  ],
  ...[
    'not ',
    "n't",
    '’s ',
    '\u0301',
    '\u200b',
    '\u202e',
    '\ud800',
    '😀',
    'the Mayor of ',
    'and ',
    ' - ',
    '|',
    '&amp;',
    '<',
  ],
];

const word = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...REPORTING) },
  { weight: 2, arbitrary: fc.constantFrom(...UNICODE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  // Marks piled upon a letter.
  { weight: 1, arbitrary: fc.nat({ max: 300 }).map((n) => `e${'\u0301\u0489'.repeat(n)}`) },
);

/** A prefix, a long run of the same, and an end that makes a match fail. */
const run = fc
  .tuple(
    fc.constantFrom('', 'x', '“', 'By ', '\n'),
    fc.constantFrom(...REPEATED),
    fc.nat({ max: 800 }),
    fc.constantFrom('', '!', '\u0000', 'z', '.'),
  )
  .map(([before, one, n, after]) => before + one.repeat(n / one.length) + after);

const sentence = fc.array(word, { maxLength: 30 }).map((list) => list.join(' '));

/** A hostile text of some thousand characters at most. */
export const text: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 5, arbitrary: sentence }, { weight: 1, arbitrary: run }), { maxLength: 6 })
  .chain((parts) => fc.constantFrom(' ', '\n\n', '\n', '').map((glue) => parts.join(glue)));

/** The kinds of runs, for measuring how time grows with their length. */
export const RUNS: readonly string[] = REPEATED;
