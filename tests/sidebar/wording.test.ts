import { describe, expect, it } from 'vitest';
import type { ReasonRule, Statement } from '../../src/claims/statement.js';
import { speak } from '../../src/interface/words.js';
import { openQuestions } from '../../src/sidebar/listing.js';
import { excerptAt, isQuoted, quotation } from '../../src/sidebar/quoting.js';
import { chainLine, explain, explanationLine, labelParts } from '../../src/sidebar/wording.js';
import { listOf, RULES, ruleWords } from '../../src/sidebar/words.js';
import { wordsOf } from '../words.js';
import { at, STATEMENTS, TEXT } from './fixture.js';

speak(wordsOf('en'));

const byId = (id: string): Statement => STATEMENTS.find((statement) => statement.id === id)!;
const line = (statement: Statement): string => labelParts(statement).join(' · ');

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

  it('tells doubt and correction', () => {
    expect(line({ ...byId('s5'), confidence: 0.4 })).toBe('Alleged · label in doubt');
    expect(line({ ...byId('s5'), confidence: 0.9, supersededBy: 's6' })).toBe('Alleged · corrected further down');
    expect(line({ ...byId('s5'), label: 'unclear', confidence: 0.4 })).toBe('Unclear');
  });

  it('says so where no source is named', () => {
    expect(chainLine({ ...byId('s5'), attribution: null })).toBe('no source named');
    expect(chainLine({ ...byId('s5'), attribution: { source: [], cue: [], chain: [] } })).toBe('no source named');
  });

  it('names three parties, and counts where there are more', () => {
    expect(listOf(['A', 'B', 'C'])).toBe('A, B and C');
    expect(listOf(['A', 'B', 'C', 'D'])).toBe('A, B and two others');
    expect(listOf([])).toBe('');
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

describe('an excerpt', () => {
  const excerpt = (text: string, words: string) => {
    const start = text.indexOf(words);
    return excerptAt(text, [start, start + words.length]);
  };
  it('holds the sentence around the words and no other', () => {
    expect(excerpt('It rained. The weir “held”, the mayor said. All was well.', 'the mayor said')).toEqual({
      before: 'The weir held, ',
      words: 'the mayor said',
      after: '',
    });
  });

  it('is cut at words in long sentences, and ends with its paragraph', () => {
    const long = 'many words '.repeat(20);
    const found = excerpt(`One.\n\n${long}the cue ${long}\n\nMore`, 'the cue')!;
    expect(found.before).toMatch(/^… (?:many|words) .*words $/);
    expect(found.after).toMatch(/^ many .* …$/);
    expect(excerpt('A heading\n\nthe cue stands here', 'the cue')).toEqual({
      before: '',
      words: 'the cue',
      after: ' stands here',
    });
  });

  it('shortens long words and is null where a span is empty', () => {
    const long = `${'many words '.repeat(40)}end`;
    const words = excerptAt(long, [0, long.length])!.words;
    expect(words.length).toBeLessThan(160);
    expect(words).toMatch(/many …$|words …$/);
    expect(excerptAt(TEXT, [3, 3])).toBeNull();
  });
});

describe('the reasons', () => {
  const NAMES = Object.keys(RULES) as ReasonRule[];
  it.each(NAMES)('tells %s in a sentence of its own, with the words', (rule) => {
    const statement: Statement = { ...byId('s4'), responses: [], reasons: [{ rule, span: at('ministry of works') }] };
    const [told] = explain(TEXT, statement);
    expect(told?.excerpt?.words).toBe('ministry of works');
    for (const who of [null, 'X']) {
      expect(ruleWords(rule, who)).toMatch(/^[A-Z].*[a-z\u2019X]$/);
      expect(NAMES.filter((other) => ruleWords(other, who) === ruleWords(rule, who))).toEqual([rule]);
    }
  });

  it('are told once where a response tells them with a name', () => {
    expect(explain(TEXT, byId('s6')).map(explanationLine)).toEqual([
      'It rests on the word of farmers’ league: “claims”',
      'Halden Hydro denies it: “Halden Hydro, denied that”',
    ]);
  });

  it('tell of two silent parties in one sentence where the same words do', () => {
    const [silence] = byId('s3').responses;
    const both: Statement = { ...byId('s3'), reasons: [], responses: [silence!, { ...silence!, party: 'Orrel' }] };
    expect(explain(TEXT, both).map(({ sentence }) => sentence)).toEqual([
      'Brannock’s ministry of works and Orrel have not answered',
    ]);
  });

  it('do without words where a span is empty', () => {
    const statement: Statement = { ...byId('s4'), responses: [], reasons: [{ rule: 'hedge', span: [3, 3] }] };
    expect(explain(TEXT, statement)).toEqual([{ sentence: 'The article hedges it', excerpt: null }]);
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
