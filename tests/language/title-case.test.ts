import { describe, expect, it } from 'vitest';
import { countCases, isNoName, isTitleCased } from '../../src/language/title-case.js';

describe('isTitleCased', () => {
  it.each([
    ['Mayor Says the Dam Is Safe', true],
    ['Report: Firm Hid Letters From Auditors .', true],
    ['Mayor says the dam is safe', false],
    ['Maud Perrault met Lyle Orford in Osk', false],
    ['Mayor Sings', false],
    ['MAYOR SAYS DAM SAFE', false],
  ])('%s: %s', (title, expected) => {
    expect(isTitleCased(title.split(' '))).toBe(expected);
  });
});

describe('isNoName', () => {
  const cases = countCases([
    'Lena Bell rang the bell at the town hall'.split(' '),
    'The town Osk lies by a Bell'.split(' '),
  ]);

  it.each([
    ['Town', true],
    ['Arsonist', true],
    ['Lena', false],
    ['Osk', false],
    ['Bell', false],
    ['OSK', false],
  ])('%s: %s', (word, expected) => {
    expect(isNoName(word, cases)).toBe(expected);
  });
});
