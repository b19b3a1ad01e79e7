import { describe, expect, it } from 'vitest';
import { answersTo } from './reading-of.js';

const P = 'the yard had painted over the cracks';

/** What the party says instead, or thinks of it, in words that no pattern names. */
const DENIED = [
  'Torrin Yard has called the case political.',
  'Torrin Yard insists the deck was sound.',
  'Torrin Yard told the Tribune the man had been dismissed for drinking and bore it a grudge.',
  'Torrin Yard said the cracks were cut out and welded, as its log would show.',
];

describe('denials in other words', () => {
  it.each(DENIED)('%s', (answer) => {
    const text = `A welder at Torrin Yard told the Osk Tribune that ${P}. ${answer}`;
    expect(answersTo(text, P)).toContain('denies Torrin Yard');
  });

  it.each([
    'Torrin Yard does not dispute that the deck was old.',
    'Torrin Yard was denied a licence in May.',
    'Torrin Yard launched two ferries in May.',
    'Torrin Yard said it was sorry for the delay.',
  ])('none: %s', (sentence) => {
    const text = `A welder at Torrin Yard told the Osk Tribune that ${P}. ${sentence}`;
    expect(answersTo(text, P)).not.toContain('denies Torrin Yard');
  });
});
