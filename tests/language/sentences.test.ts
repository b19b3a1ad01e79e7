import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/language/sentences.js';
import { tokenize } from '../../src/language/tokens.js';

function sentences(text: string): string[] {
  const tokens = tokenize(text);
  return splitSentences(text, tokens).map(({ first, end }) => text.slice(tokens[first]!.start, tokens[end - 1]!.end));
}

describe('splitSentences', () => {
  it.each([
    ['Mr. Dahl arrived. He left.', ['Mr. Dahl arrived.', 'He left.']],
    ['The U.S. Senate met. The U.S. The vote failed.', ['The U.S. Senate met.', 'The U.S.', 'The vote failed.']],
    ['Lt. Gov. Maro Pell and J.R. Tamm spoke.', ['Lt. Gov. Maro Pell and J.R. Tamm spoke.']],
    ['It rose 3.5 percent. Line No. 2 closed.', ['It rose 3.5 percent.', 'Line No. 2 closed.']],
    ['“It is over.” The crowd left.', ['“It is over.”', 'The crowd left.']],
    ['"Is it over?" he asked. Nobody spoke.', ['"Is it over?" he asked.', 'Nobody spoke.']],
    ['“Never!” Mayor Ilka Brandt said. “Go.”', ['“Never!” Mayor Ilka Brandt said.', '“Go.”']],
    ['They meet at 5 p.m. on Friday.', ['They meet at 5 p.m. on Friday.']],
    ['Nolvik Inc. said profits fell.', ['Nolvik Inc. said profits fell.']],
    ['Wait... what? Yes.', ['Wait... what?', 'Yes.']],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected));

  it('ends a sentence at a line break, also without a stop', () => {
    expect(sentences('Storm hits Velm\n\nThe storm came at night')).toEqual([
      'Storm hits Velm',
      'The storm came at night',
    ]);
  });

  it('closes a straight quotation with its own sentence and leaves the next opening mark to the next', () => {
    expect(sentences('"It broke." "We knew," she said.')).toEqual(['"It broke."', '"We knew," she said.']);
  });

  it('never makes a sentence of boundless length', () => {
    const text = 'word '.repeat(5000);
    const tokens = tokenize(text);
    expect(Math.max(...splitSentences(text, tokens).map(({ first, end }) => end - first))).toBeLessThan(300);
  });
});
