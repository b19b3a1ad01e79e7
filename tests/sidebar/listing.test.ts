import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/claims/statement.js';
import { speak } from '../../src/interface/words.js';
import { fits, parted, sectionsOf } from '../../src/sidebar/listing.js';
import { FRESH, toggled } from '../../src/sidebar/view-state.js';
import { wordsOf } from '../words.js';
import { at, STATEMENTS, TEXT } from './fixture.js';

speak(wordsOf('en'));

const { labelled } = parted(STATEMENTS);
const heading = (words: string) => ({ span: at(words), words });

describe('sections', () => {
  const shape = (headings: { span: readonly [number, number]; words: string }[]) =>
    sectionsOf(labelled, headings).map((one) => [one.heading, one.statements.map(({ id }) => id)]);

  it('follow the article’s sub-headings, and leave out those without a statement', () => {
    expect(shape([heading('The town was founded'), heading('The gates were opened')])).toEqual([
      ['', ['s2', 's3']],
      ['The gates were opened', ['s4', 's5', 's6', 's7']],
    ]);
  });

  it('are one where the article has no sub-heading', () => {
    expect(shape([])).toEqual([['', ['s2', 's3', 's4', 's5', 's6', 's7']]]);
  });
});

describe('filters and search', () => {
  const found = (query: string, ...filter: ('confirmed' | 'alleged' | 'unaddressed')[]): string[] =>
    labelled.filter((one) => fits(TEXT, one, { ...FRESH, query, filter: new Set(filter) })).map(({ id }) => id);

  it('look in words, sources, parties and labels, whatever case or accents', () => {
    expect(found('RESERVOIR')).toEqual(['s2']);
    expect(found('várga')).toEqual(['s4', 's5']);
    expect(found('ministry of works')).toEqual(['s3', 's4']);
    expect(found('confirmed')).toEqual(['s2', 's7']);
    expect(found('gates varga')).toEqual(['s4']);
    expect(found('nowhere')).toEqual([]);
  });

  it('combine', () => {
    expect(found('gates', 'unaddressed')).toEqual(['s3', 's4']);
    expect(found('gates', 'alleged')).toEqual([]);
    expect(found(' ', 'alleged', 'confirmed')).toEqual(['s2', 's5', 's6', 's7']);
  });

  it('toggle', () => {
    expect([...toggled(new Set(['alleged']), 'confirmed')]).toEqual(['alleged', 'confirmed']);
    expect([...toggled(new Set(['alleged']), 'alleged')]).toEqual([]);
  });
});

it('keeps statements in doubt in the list', () => {
  const unclear: Statement = { ...STATEMENTS[4]!, id: 'u', label: 'unclear' };
  expect(parted([unclear]).labelled).toEqual([unclear]);
  expect(fits(TEXT, unclear, { ...FRESH, filter: new Set(['unclear']) })).toBe(true);
});
