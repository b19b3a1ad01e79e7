import { describe, expect, it } from 'vitest';
import { chainOf, contentsOf } from './reading-of.js';

describe('speech that a quotation tells of', () => {
  it.each([
    [
      'a body told us',
      '“The clinic told us the machine was broken,” said Mia Hollander, a nurse from Osk.',
      'the machine was broken',
      ['Mia Hollander', 'clinic'],
    ],
    [
      'behind "that"',
      '“The harbour board is claiming today that the crane was checked in May,” said Mia Hollander.',
      'the crane was checked in May',
      ['Mia Hollander', 'harbour board'],
    ],
    [
      'in marks of its own',
      '“A fitter stopped me,” said Mia Hollander. “He said, ‘I shut the valve and the alarm went off.’”',
      'I shut the valve and the alarm went off',
      ['Mia Hollander', 'fitter'],
    ],
    [
      'a pronoun for whoever acts before it',
      '“Ivo Marant was right when he suggested that the board had lied,” said Mia Hollander.',
      'the board had lied',
      ['Mia Hollander', 'Ivo Marant'],
    ],
    [
      'the last of two clauses',
      '“I asked the foreman and he told me the valve had been shut for two days,” said Mia Hollander.',
      'the valve had been shut for two days',
      ['Mia Hollander', 'foreman'],
    ],
    [
      'somebody said again and again',
      '“The ferrymen keep saying that the pier is rotten,” said Mia Hollander.',
      'the pier is rotten',
      ['Mia Hollander', 'ferrymen'],
    ],
    [
      'two single marks as one',
      "''The clinic told us the machine was broken,'' said Mia Hollander, a nurse from Osk.",
      'the machine was broken',
      ['Mia Hollander', 'clinic'],
    ],
  ] as const)('%s', (_name, text, content, chain) => {
    expect(chainOf(text, content)).toEqual(chain);
  });

  it.each([
    ['a condition', '“If the clinic tells you the machine is broken, ring me,” said Mia Hollander.'],
    ['a denial', '“The clinic never told us the machine was broken,” said Mia Hollander.'],
    ['the speaker', '“I told them the machine was broken,” said Mia Hollander.'],
    ['what shows it', '“The attacks show that the machine was broken,” said Mia Hollander.'],
    ['what may be said', '“The clinic will say the machine was broken,” said Mia Hollander.'],
  ] as const)('not %s', (_name, text) => {
    for (const content of contentsOf(text)) expect(content).not.toMatch(/^the machine (?:is|was) broken$/);
  });

  it('lists the words around it once', () => {
    expect(contentsOf('“I asked the foreman and he told me the valve had been shut,” said Mia Hollander.')).toEqual([
      'I asked the foreman',
      'the valve had been shut',
    ]);
  });

  it('says nothing of the sentences behind it', () => {
    const text = '“The clinic told us the machine was broken. We drove home at night,” said Mia Hollander, a nurse.';
    expect(chainOf(text, 'We drove home at night')).toEqual(['Mia Hollander']);
  });
});

describe('names with an initial or a Jr.', () => {
  it.each([
    [
      'without the initial',
      'Ida M. Holm runs the mill. “We will close it,” Ida Holm said.',
      'We will close it',
      'Ida M. Holm',
    ],
    [
      'the family name',
      'Ivo R. Marant Jr. runs the mill. “We will close it,” Marant said.',
      'We will close it',
      'Ivo R. Marant Jr.',
    ],
    [
      'not the father',
      'Ivo Marant Jr. runs the mill. “We will close it,” Ivo Marant said.',
      'We will close it',
      'Ivo Marant',
    ],
  ] as const)('%s', (_name, text, content, name) => {
    expect(chainOf(text, content)).toEqual([name]);
  });
});
