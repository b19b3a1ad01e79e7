import { describe, expect, it } from 'vitest';
import { ALL_ANSWERS } from './answer-cases.js';
import { answersTo, chainOf } from './reading-of.js';

describe('answers reach the claim they speak of, in whatever words', () => {
  it.each(ALL_ANSWERS)('%s', (_name, text, content, answers) => {
    expect(answersTo(text, content)).toEqual(answers);
  });
});

describe('who relays', () => {
  it.each([
    [
      'A reported, citing B, that P',
      'Radio Delm reported, citing lawmaker Ilona Varga, that the energy ministry had burned two boxes of contracts.',
      'the energy ministry had burned two boxes of contracts',
      ['Radio Delm', 'Ilona Varga'],
    ],
    [
      'letters that a station obtained',
      'Letters obtained by Channel Six allege that warden Otis Crane sold phones to inmates.',
      'warden Otis Crane sold phones to inmates',
      ['Channel Six', 'Letters'],
    ],
    [
      'the paper has it that P',
      'The Dunmere Advertiser has it that Councillor Teal was sent a warning the night before.',
      'Councillor Teal was sent a warning the night before',
      ['Dunmere Advertiser'],
    ],
    [
      'what the document says is the auditor’s',
      'The ferries were ordered without a tender, the Auditor General has found in a final report. The document puts the cost at 41 million crowns.',
      'the cost at 41 million crowns',
      ['Auditor General'],
    ],
    [
      'an age is no source',
      'Former players said coach Arne Vikdal struck a girl.\n\nVikdal, 51, admitted the insults but denied hitting anyone.',
      'hitting anyone',
      ['Arne Vikdal'],
    ],
    [
      'they are those who spoke before',
      'Walkers say Ridge Plastics pumped dye into the canal at night. They also say the firm shredded its logs.',
      'the firm shredded its logs',
      ['Walkers'],
    ],
  ])('%s', (_name, text, content, chain) => {
    expect(chainOf(text, content).map((name) => name.replace(/^the /i, ''))).toEqual(chain);
  });
});
