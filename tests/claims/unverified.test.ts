import { describe, expect, it } from 'vitest';
import { statementOf } from './reading-of.js';

const of = (text: string, content: string) => statementOf(text, content)!;
const noteOf = (text: string, content: string): string | undefined => {
  const note = of(text, content).reasons.find(({ rule }) => rule === 'not-verified');
  return note && text.slice(...note.span);
};

describe('what an article could not check', () => {
  it.each([
    ['The claim could not be independently verified.', 'could not be independently verified'],
    ['Our reporters could not independently verify the claim.', 'could not independently verify'],
    ['There was no independent confirmation of the report.', 'no independent confirmation'],
    ['The Courier was unable to verify this.', 'unable to verify'],
  ])('a note, and nobody vouches for a deed of arms: %s', (note, words) => {
    const text = `The Olm Front said its fighters had seized the airfield at Kasra. ${note}`;
    expect(of(text, 'its fighters had seized the airfield at Kasra').label).toBe('alleged');
    expect(noteOf(text, 'its fighters had seized the airfield at Kasra')).toBe(words);
    expect(of(text, 'its fighters had seized the airfield at Kasra').responses).toEqual([]);
  });

  it('says nothing of what stands before the claim that it means', () => {
    const text =
      'The Roads Office said it had closed the Lenn bridge. The Olm Front said its fighters had seized the airfield at Kasra. That could not be independently verified.';
    expect(of(text, 'it had closed the Lenn bridge').label).toBe('confirmed');
    expect(noteOf(text, 'it had closed the Lenn bridge')).toBeUndefined();
  });

  it('says nothing of claims where a party could not verify something else', () => {
    const text = 'The Roads Office said it had closed the Lenn bridge. Drivers could not verify their parking permits.';
    expect(of(text, 'it had closed the Lenn bridge').label).toBe('confirmed');
    expect(noteOf(text, 'it had closed the Lenn bridge')).toBeUndefined();
  });
});
