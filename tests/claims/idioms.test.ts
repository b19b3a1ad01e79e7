import { describe, expect, it } from 'vitest';
import { statementOf } from './reading-of.js';

// Cues of several words, and hearsay for which nobody is named.

const SAID: [text: string, source: string][] = [
  ['A lock keeper let slip that the weir had cracked in May.', 'lock keeper'],
  ['The ministry was at pains to stress that the weir had cracked in May.', 'ministry'],
  ['Vessa Water made it known to its staff that the weir had cracked in May.', 'Vessa Water'],
  ['A lock keeper confided to the Evening Kestrel that the weir had cracked in May.', 'Evening Kestrel'],
  ['The weir had cracked in May, if the daily Lanterna has it right.', 'Lanterna'],
];

describe('cues of several words', () => {
  it.each(SAID)('%s', (text, source) => {
    expect(statementOf(text, 'weir had cracked in May')?.attribution?.chain[0]?.name).toBe(source);
  });

  it('what is understood or believed is a hedge without a source', () => {
    const text = 'The weir was built in 1901. It is understood that Jana Holt sold the weir in May.';
    const statement = statementOf(text, 'Jana Holt sold the weir in May');
    expect(statement?.label).toBe('alleged');
    expect(statement?.reasons[0]?.rule).toBe('hedge');
    expect(statement?.attribution?.chain).toEqual([]);
  });

  it.each(['said', 'Believed.', 'Understood that'])(
    'a participle with nothing before it (%s) is read without a fault',
    (text) => {
      expect(statementOf(text, text)?.label ?? 'own-voice').toBe('own-voice');
    },
  );

  it('a condition that names nobody who tells is no source', () => {
    expect(statementOf('The town will sell its weir, if the price is right.', 'weir')?.label ?? 'own-voice').toBe(
      'own-voice',
    );
  });
});
