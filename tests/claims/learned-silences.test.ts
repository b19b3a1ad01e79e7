import { describe, expect, it } from 'vitest';
import { answersBehindClaim } from './behind-a-claim.js';

/** Silences in words that no pattern names, behind a claim about whoever is silent. */
const SILENT: [answer: string, party: string][] = [
  ['Nothing from Torrin Yard so far, on its site or in reply to our messages.', 'Torrin Yard'],
  ['Torrin Yard would not be pinned down on the cracks.', 'Torrin Yard'],
  ['The management of Torrin Yard has left all our letters without an answer.', 'Torrin Yard'],
  ["The yard's press office did not pick up.", 'Torrin Yard'],
  ["Torrin Yard's side has not said a thing about the cracks.", 'Torrin Yard'],
];

describe('silences in other words', () => {
  it.each(SILENT)('%s', (answer, party) => {
    expect(answersBehindClaim(answer)).toContain(`silent ${party}`);
  });

  it.each([
    'The welder has not worked there since May.',
    'The yard has no crane of its own.',
    'Nobody was hurt when the deck gave way.',
    'The Tribune could not verify his account.',
  ])('no silence: %s', (sentence) => {
    expect(answersBehindClaim(sentence)).toEqual([]);
  });
});
