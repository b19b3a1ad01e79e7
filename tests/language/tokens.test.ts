import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokens.js';

const forms = (text: string): string[] => tokenize(text).map((token) => token.form);

describe('tokenize', () => {
  it('keeps the stop of an abbreviation, a title and initials with the word', () => {
    expect(forms('Mr. J.R. Oduya met Lt. Gov. Anna P. Sorel in the U.S. at 5 p.m.')).toEqual([
      'Mr.',
      'J.R.',
      'Oduya',
      'met',
      'Lt.',
      'Gov.',
      'Anna',
      'P.',
      'Sorel',
      'in',
      'the',
      'U.S.',
      'at',
      '5',
      'p.m.',
    ]);
  });

  it('takes "No." for an abbreviation only before a number', () => {
    expect(forms('Reactor No. 2 stopped.')).toEqual(['Reactor', 'No.', '2', 'stopped', '.']);
    expect(forms('Did it stop? No. It ran.')).toEqual(['Did', 'it', 'stop', '?', 'No', '.', 'It', 'ran', '.']);
  });

  it('parts clitics with either apostrophe, and leaves names whole', () => {
    expect(forms("Brel's mayor didn't say O'Malley’s plan")).toEqual([
      'Brel',
      "'s",
      'mayor',
      'did',
      "n't",
      'say',
      "O'Malley",
      '’s',
      'plan',
    ]);
  });

  it('keeps numbers, ranges and hyphenated words whole', () => {
    expect(forms('3.5 million, 10,000 and a 54-year-old at 1:30')).toEqual([
      '3.5',
      'million',
      ',',
      '10,000',
      'and',
      'a',
      '54-year-old',
      'at',
      '1:30',
    ]);
  });

  it('does not swallow the stop after a web address', () => {
    expect(forms('See https://velm.example/a?b=1.')).toEqual(['See', 'https://velm.example/a?b=1', '.']);
  });

  it('puts every character that is no white space in exactly one token, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const tokens = tokenize(text);
        let at = 0;
        for (const { start, end, form } of tokens) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(form);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
