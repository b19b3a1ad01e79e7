import { describe, expect, it } from 'vitest';
import { sentenceEnd, sentenceStart } from '../../src/interface/sentence-edges.js';

const TEXT = 'The weir stands open. “It will stay so,” Ana Varga said.” Nobody asked why!\n\nThe gate holds';
const around = (words: string, reach = 80): [number | null, number | null] => {
  const at = TEXT.indexOf(words);
  return [sentenceStart(TEXT, at, reach), sentenceEnd(TEXT, at + words.length, reach)];
};
const between = ([from, to]: [number | null, number | null]): string => TEXT.slice(from ?? 0, to ?? undefined);

describe('a sentence is cut', () => {
  it('after a stop with its closing mark, and before the next stop', () => {
    expect(between(around('stay so'))).toBe('“It will stay so,” Ana Varga said');
    expect(between(around('asked'))).toBe('Nobody asked why');
  });

  it('at the ends of the text and at line breaks', () => {
    expect(between(around('weir'))).toBe('The weir stands open');
    expect(between(around('gate'))).toBe('The gate holds');
  });

  it('nowhere, where no edge is near', () => {
    expect(around('Varga', 5)).toEqual([null, null]);
    expect(around('Nobody', 5)).toEqual([TEXT.indexOf('Nobody'), null]);
  });

  it('not at a full stop inside a number or a name', () => {
    const text = 'It rose by 3.5 metres at weir.example today.';
    expect([sentenceStart(text, 30, 80), sentenceEnd(text, 5, 80)]).toEqual([0, text.length - 1]);
  });
});
