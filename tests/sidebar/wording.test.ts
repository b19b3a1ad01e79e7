import { describe, expect, it } from 'vitest';
import type { ReasonRule, Statement } from '../../src/claims/statement.js';
import { STRINGS } from '../../src/sidebar/strings.js';
import {
  chainLine,
  explain,
  gistOf,
  isQuoted,
  labelParts,
  openQuestions,
  quotation,
} from '../../src/sidebar/wording.js';
import { ANALYSIS, at, STATEMENTS, TEXT } from './fixture.js';

const byId = (id: string): Statement => STATEMENTS.find((statement) => statement.id === id)!;
const line = (statement: Statement): string => labelParts(statement).join(' · ');
const gist = (confirmed: number, alleged: number, unaddressed: number, ...silent: string[]): string =>
  STRINGS.gist({ confirmed, alleged, unaddressed }, silent);

describe('the gist', () => {
  it.each([
    [
      gist(2, 2, 1, 'Brannock'),
      'Two of five statements are confirmed on the record, two are claimed and one is left unanswered by Brannock.',
    ],
    [gist(1, 3, 0), 'One of four statements is confirmed on the record and three are claimed.'],
    [
      gist(0, 1, 2, 'A', 'B'),
      'None of the three statements is confirmed: one is claimed and two are left unanswered by A and B.',
    ],
    [gist(0, 0, 3, 'A', 'B', 'C', 'D'), 'All three statements are left unanswered by A, B and two others.'],
    [gist(0, 2, 0), 'Both statements are claimed, and nobody in a position to know confirms them.'],
    [gist(1, 0, 0), 'The one statement here is confirmed on the record.'],
    [gist(13, 7, 0), '13 of 20 statements are confirmed on the record and seven are claimed.'],
    [gist(0, 0, 0), 'No statement here rests on a source or a hedge.'],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });

  it('counts labelled statements alone and names the silent once', () => {
    expect(gistOf(ANALYSIS.statements)).toBe(
      'Two of six statements are confirmed on the record, two are claimed and two are left unanswered by Brannock’s ministry of works.',
    );
  });
});

describe('the label', () => {
  it('names the party that admits it', () => {
    const admitted: Statement = {
      ...byId('s4'),
      label: 'confirmed',
      reasons: [{ rule: 'admission', span: at('denied') }],
      responses: [
        { party: 'Brannock', stance: 'confirms', span: at('denied') },
        { party: 'Halden Hydro', stance: 'denies', span: at('Halden Hydro') },
      ],
    };
    expect(line(admitted)).toBe('Confirmed by Brannock · denied by Halden Hydro');
    expect(explain(TEXT, admitted).map(({ sentence }) => sentence)).toEqual([
      'Brannock confirms it',
      'Halden Hydro denies it',
    ]);
  });

  it('never names somebody without a name as the one who vouches', () => {
    const confirmed: Statement = { ...byId('s3'), label: 'confirmed', responses: [], reasons: [] };
    expect(line(confirmed)).toBe('Confirmed');
    const chain = [...byId('s2').attribution!.chain, ...byId('s3').attribution!.chain];
    expect(line({ ...confirmed, attribution: { source: [], cue: [], chain } })).toBe(
      'Confirmed by Saltmere Water Registry',
    );
  });

  it('says so where no source is named', () => {
    expect(chainLine({ ...byId('s5'), attribution: null })).toBe('no source named');
    expect(chainLine({ ...byId('s5'), attribution: { source: [], cue: [], chain: [] } })).toBe('no source named');
  });
});

describe('quote marks', () => {
  const quoted = (text: string, words: string): boolean => {
    const start = text.indexOf(words);
    return isQuoted(text, [[start, start + words.length]]);
  };
  it.each([
    ['He said: “We shut the gate at noon.”', 'We shut the gate', true],
    ['He said: "We shut the gate at noon."', 'shut the gate', true],
    ['“No,” he said of the gate. “Never.”', 'he said of the gate', false],
    ["Chef 'hit waiter' in Orrel", 'hit waiter', true],
    ['It was the canton’s gate that Orrel’s mayor shut', 'gate that Orrel', false],
    ['“An open quotation\n\nThe next paragraph has none', 'next paragraph', false],
    ['The gate is “shut” now', 'gate is “shut” now', false],
  ])('%s', (text, words, expected) => {
    expect(quoted(text, words)).toBe(expected);
  });

  it('come with the words, on one line', () => {
    const text = 'She said: “It is\n gone”';
    const parts: Statement = {
      ...byId('s5'),
      content: [
        [11, 16],
        [18, 22],
      ],
    };
    expect(quotation(text, parts)).toBe('“It is … gone”');
    expect(quotation(text, { ...parts, content: [[11, 22]] })).toBe('“It is gone”');
  });
});

describe('the reasons', () => {
  const RULES = Object.keys(STRINGS.rule) as ReasonRule[];
  it.each(RULES)('tells %s in a sentence of its own, with the words', (rule) => {
    const statement: Statement = { ...byId('s4'), responses: [], reasons: [{ rule, span: at('ministry of works') }] };
    const [told] = explain(TEXT, statement);
    expect(told?.words).toBe('ministry of works');
    expect(told?.sentence).toMatch(/^[A-Z].*[a-z]$/);
    expect(RULES.filter((other) => STRINGS.rule[other]('X') === STRINGS.rule[rule]('X'))).toEqual([rule]);
  });

  it('are told once where a response tells them with a name', () => {
    const told = explain(TEXT, byId('s6')).map(({ sentence, words }) => `${sentence}: ${words}`);
    expect(told).toEqual([
      'It rests on the word of farmers’ league: claims',
      'Halden Hydro denies it: Halden Hydro, denied that',
    ]);
  });

  it('cut long quotations at a word', () => {
    const long = `${'many words '.repeat(40)}end`;
    const statement: Statement = { ...byId('s4'), responses: [], reasons: [{ rule: 'hedge', span: [0, long.length] }] };
    const words = explain(long, statement)[0]!.words!;
    expect(words.length).toBeLessThan(160);
    expect(words).toMatch(/many …$|words …$/);
  });

  it('do without words where a span is empty', () => {
    const statement: Statement = { ...byId('s4'), responses: [], reasons: [{ rule: 'hedge', span: [3, 3] }] };
    expect(explain(TEXT, statement)).toEqual([{ sentence: 'The article hedges it', words: null }]);
  });
});

it('groups what a party leaves open, whatever the case of its name', () => {
  const silent = (id: string, party: string, words: string): Statement => ({
    ...byId(id),
    responses: [{ party, stance: 'silent', span: at(words) }],
  });
  const questions = openQuestions(TEXT, [
    silent('s6', 'the Canton', 'has remained silent on the gates'),
    silent('s4', 'The Canton', 'remained silent'),
    silent('s3', 'Halden Hydro', 'who asked not to be named'),
  ]);
  expect(questions.map(({ party, words, statements }) => [party, words, statements.map(({ id }) => id)])).toEqual([
    ['Halden Hydro', ['who asked not to be named'], ['s3']],
    ['The Canton', ['remained silent', 'has remained silent on the gates'], ['s4', 's6']],
  ]);
});
