import { describe, expect, it } from 'vitest';
import { speak } from '../../src/interface/words.js';
import { textFragment } from '../../src/sidebar/fragment.js';
import { copyText, exported, printPage, wrongLabelText } from '../../src/sidebar/take-away.js';
import { wordsOf } from '../words.js';
import { at, READY, STATEMENTS, TEXT } from './fixture.js';

speak(wordsOf('en'));

const model = { ...READY, headings: [{ span: at('The gates were opened'), words: 'Orders' }] };
const byId = (id: string) => STATEMENTS.find((one) => one.id === id)!;

describe('the link to a statement', () => {
  it('names short passages whole, with signs of its own escaped', () => {
    const text = 'First: a well-known, wet & cold weir.';
    expect(textFragment(text, [[7, 36]])).toBe('#:~:text=a%20well%2Dknown%2C%20wet%20%26%20cold%20weir');
  });

  it('names long passages by their ends', () => {
    expect(textFragment(TEXT, byId('s3').content)).toBe(
      '#:~:text=Engineers%20of%20the%20neighbouring%20canton,the%20lower%20gates%20at%20night',
    );
  });

  it('says what stands before where the same words stand earlier', () => {
    const text = 'It rained.\n\nOn Monday again it rained.\n\nOn Tuesday it rained.';
    const last = text.lastIndexOf('it rained');
    expect(textFragment(text, [[last, last + 9]])).toBe('#:~:text=On%20Tuesday-,it%20rained');
  });

  it('is empty without words', () => {
    expect(textFragment(TEXT, [])).toBe('');
  });
});

describe('taking away', () => {
  it('copies one statement with label, source, article and link', () => {
    expect(copyText(model, byId('s5')).split('\n')).toEqual([
      '“Somebody has taken our summer away”',
      'Alleged',
      'Source: Ilse Varga',
      'Dam at Orrel lost a third of its water in a week, registry shows, The Weir',
      'https://weir.example/dam#:~:text=Somebody%20has%20taken%20our%20summer%20away',
    ]);
  });

  it('writes Markdown under the article’s headings, with its signs escaped', () => {
    const { name, content } = exported({ ...model, title: 'Dam *at* Orrel' }, 'markdown');
    expect(name).toBe('dam-at-orrel.md');
    expect(content).toMatch(/^# Dam \\\*at\\\* Orrel\n\nThe Weir\n<https:\/\/weir\.example\/dam>\n\n/);
    expect(content).toContain(
      '\n\n## Orders\n\n- **Unaddressed · no answer from Brannock’s ministry of works:** “The gates',
    );
    expect(content.match(/^- \*\*/gm)).toHaveLength(6);
  });

  it('writes a table that no program takes for formulas', () => {
    const evil = { ...model, text: TEXT.replace('it had been told', '=1+"told it"    '), title: null };
    const { name, content } = exported(evil, 'csv');
    expect(name).toBe('sourceline.csv');
    expect(content.startsWith('\ufeff"Section","Label","Statement","Source","Why","Link"\r\n')).toBe(true);
    expect(content).toContain(`"'=1+""told it"" of the drop in May"`);
    expect(content.trimEnd().split('\r\n')).toHaveLength(7);
  });

  it('writes the report as JSON', () => {
    const { content, type } = exported(model, 'json');
    expect(type).toBe('application/json;charset=utf-8');
    expect(JSON.parse(content)).toEqual({
      id: 'https://weir.example/dam',
      article: { isNews: true, kind: 'news' },
      text: TEXT,
      ...JSON.parse(JSON.stringify(READY.analysis)),
    });
  });

  it('makes a page to print', () => {
    const page = printPage(model);
    expect(page.gist).toContain('Brannock’s ministry of works has not answered.');
    expect(page.sections.map(({ heading, rows }) => [heading, rows.length])).toEqual([
      ['', 2],
      ['Orders', 4],
    ]);
    expect(page.sections[0]?.rows[0]).toMatchObject({
      label: 'Confirmed by Saltmere Water Registry',
      tone: 'confirmed',
      source: 'Daily Tarn ← Saltmere Water Registry',
    });
  });

  it('words a report of a wrong label, to be passed on by hand', () => {
    const words = wrongLabelText(model, byId('s6'));
    expect(words).toContain('Label: Alleged · denied by Halden Hydro');
    expect(words).toContain('Why: Halden Hydro denies it: “Halden Hydro, denied that”');
    expect(words).toMatch(/What is wrong, in my words: $/);
  });
});
