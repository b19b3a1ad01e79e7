import { describe, expect, it } from 'vitest';
import { answersTo, statementOf } from './reading-of.js';

// What a verb of saying stands for when somebody refuses to, stops short of it or comes near it.

const NOTHING_SAID = [
  'The ferry board refused to admit that the crane had failed.',
  'The ferry board stopped short of admitting that the crane had failed.',
  'The ferry board came close to confirming that the crane had failed.',
  'The ferry board never admitted that the crane had failed.',
  'The ferry board has yet to admit that the crane failed.',
  'The ferry board was careful not to say that the crane had failed.',
  'The ferry board avoided saying that the crane had failed.',
  'Neither the port nor the ferry board has confirmed that the crane failed.',
  'Nobody has claimed that the crane failed.',
];

const SAID: [text: string, label: string][] = [
  ['The ferry board had to admit that the crane had failed.', 'confirmed'],
  ['The ferry board all but admitted that the crane had failed.', 'alleged'],
  ['The ferry board seemed to confirm that the crane had failed.', 'alleged'],
  ['A welder broke her silence to say that the crane had failed.', 'alleged'],
];

describe('what is left unsaid', () => {
  it.each(NOTHING_SAID)('%s', (text) => {
    expect(statementOf(text, 'crane')?.label ?? 'own-voice').toBe('own-voice');
  });

  it.each(SAID)('%s', (text, label) => {
    expect(statementOf(text, 'the crane had failed')?.label).toBe(label);
  });

  it('a refusal to admit it is no admission of what others say', () => {
    const text =
      'A welder said that Norrin Port skipped the tests. Norrin Port refused to admit that it had skipped the tests.';
    expect(statementOf(text, 'Norrin Port skipped the tests')?.label).toBe('alleged');
    expect(answersTo(text, 'Norrin Port skipped the tests')).not.toContain('confirms Norrin Port');
  });
});
