import { describe, expect, it } from 'vitest';
import { answersTo, statementOf } from './reading-of.js';

// Where a party's own word, or an office's, is no ground for "confirmed", and what a silence about reasons leaves open.

const LABELS: [label: string | undefined, text: string, content: string][] = [
  ['alleged', 'The Tarn Bakery said all wages had been paid in June.', 'all wages had been paid in June'],
  ['alleged', 'The Tarn Bakery said it had kept to the rules.', 'it had kept to the rules'],
  ['alleged', 'The transport office said 20,000 jobs would be lost.', '20,000 jobs would be lost'],
  ['alleged', 'The central bank of Osk expects prices to rise by 4 percent.', 'prices to rise by 4 percent'],
  ['opinion', '“I am proud of them after the 2-1 win,” coach Ana Lind said.', 'I am proud of them'],
];

describe('no ground for a record', () => {
  it.each(LABELS)('%s: %s', (label, text, content) => {
    expect(statementOf(text, content)?.label).toBe(label);
  });

  it('a denial by those who keep it', () => {
    const claim = 'Two students said police had fired shots at the gate.';
    const denial = 'No shot was fired at the gate, police said.';
    expect(statementOf(`${claim}\n\n${denial}`, 'No shot was fired at the gate')?.label).toBe('alleged');
    expect(answersTo(`${claim}\n\n${denial}`, 'police had fired shots at the gate')).toEqual(['denies police']);
  });

  it('a plea says what was done', () => {
    const text = 'Dr Ana Lind pleaded guilty to billing for treatments that never took place.';
    expect(statementOf(text, 'billing for treatments that never took place')).toBeDefined();
  });
});

describe('a silence about reasons', () => {
  it('leaves the reasons open that others give', () => {
    const text =
      'The Osk Orchestra dismissed its conductor on Friday.\n\nTwo musicians said he had missed 12 rehearsals.\n\nThe Osk Orchestra did not say why it had dismissed him.';
    expect(statementOf(text, 'he had missed 12 rehearsals')?.label).toBe('unaddressed');
  });

  it('or about what is reported', () => {
    const text =
      'Kestria lost a patrol boat off Haldan, two officials said.\n\nKestria has not commented on the reported loss.';
    expect(statementOf(text, 'Kestria lost a patrol boat')?.label).toBe('unaddressed');
  });
});
