import { describe, expect, it } from 'vitest';
import { answersBehindClaim } from './behind-a-claim.js';

/** What the party says instead, or thinks of it, in words that no pattern names. */
const DENIED = [
  'Torrin Yard has called the case political.',
  'Torrin Yard insists the deck was sound.',
  'Torrin Yard told the Tribune the man had been dismissed for drinking and bore it a grudge.',
  'Torrin Yard said the cracks were cut out and welded, as its log would show.',
];

describe('denials in other words', () => {
  it.each(DENIED)('%s', (answer) => {
    expect(answersBehindClaim(answer)).toContain('denies Torrin Yard');
  });

  it.each([
    'Torrin Yard does not dispute that the deck was old.',
    'Torrin Yard was denied a licence in May.',
    'Torrin Yard launched two ferries in May.',
    'Torrin Yard said it was sorry for the delay.',
  ])('none: %s', (sentence) => {
    expect(answersBehindClaim(sentence)).not.toContain('denies Torrin Yard');
  });
});
