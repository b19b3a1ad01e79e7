import { describe, expect, it } from 'vitest';
import { findEntities } from '../../src/claims/entities.js';
import { resolveSource } from '../../src/claims/sources.js';
import { readText } from '../../src/language/read-text.js';
import { shippedModels } from '../models.js';
import { answersTo, chainOf, statementOf } from './reading-of.js';

const models = await shippedModels();

/** Contents whose cue or source is easily mistaken: text, content, source, label. */
const FOUND: [text: string, content: string, source: string, label: string][] = [
  [
    'The register kept by Dolm County has 41 barges on the canal for that week.',
    '41 barges on the canal for that week',
    'Dolm County',
    'confirmed',
  ],
  [
    'The Dolm health office has 17 patients on its books, it said.',
    '17 patients on its books',
    'Dolm health office',
    'confirmed',
  ],
  [
    'Dr Mira Solt, a chemist at Dolm University who took no part in the trial, says the dye was old before the flasks were opened.',
    'the dye was old before the flasks were opened',
    'Mira Solt',
    'alleged',
  ],
  [
    'The register of berths, which any sailor may read in the hall, shows that Carl Imber paid for two moorings in June.',
    'Carl Imber paid for two moorings in June',
    'register of berths',
    'confirmed',
  ],
  [
    'Former purser Nils Abram entered a plea of not guilty at Dolm county court to taking 900 crowns from the till.',
    'taking 900 crowns from the till',
    'Nils Abram',
    'alleged',
  ],
  [
    'Paper historian Rosa Kint has authenticated the map as the work of the surveyor Ode Brill.',
    'the map as the work of the surveyor Ode Brill',
    'Rosa Kint',
    'alleged',
  ],
];

describe('who speaks and what is said', () => {
  it.each(FOUND)('%s', (text, content, source, label) => {
    expect(chainOf(text, content)).toEqual([source]);
    expect(statementOf(text, content)?.label).toBe(label);
  });

  it('what a firm owns is no statement of the firm', () => {
    const text = 'The company has three yards on the river. It was founded in 1911.';
    expect(chainOf(text, 'three yards on the river')).toEqual([]);
  });

  it('a plea of not guilty is a denial of what others say', () => {
    const claim = 'Abram took 900 crowns from the till';
    const text = `A cashier told the court that ${claim}. Abram entered a not-guilty plea.`;
    expect(answersTo(text, claim)).toContain('denies Abram');
  });

  it('a phrase about a recording that opens with "by" names somebody or nobody, and does no harm', () => {
    const text = 'The wreck was shown by police video on Monday.';
    const document = readText(text, models);
    const start = text.indexOf('by police');
    const context = { document, entities: findEntities(document) };
    expect(() => resolveSource(context, [[start, start + 'by police video'.length]])).not.toThrow();
  });
});
