import { describe, expect, it } from 'vitest';
import { answersTo, statementOf } from './reading-of.js';

// People who share a family name, and relatives who answer.

/** What is said of one, what is said of another of that family name, and the answer of the other. */
const NAMESAKES: [text: string, ofOne: string, ofOther: string, answer: string][] = [
  [
    'Two former clerks said Greta Moss had sold the boathouse. Her brother, Henrik Moss, forged the deeds, a clerk said. Asked on Friday, Henrik Moss denied it.',
    'Greta Moss had sold the boathouse',
    'Henrik Moss forged the deeds',
    'denies Henrik Moss',
  ],
  [
    'Old Vane aides said Nora Vane had run out of cash. Her husband, Felix Vane, signs every cheque, an aide said. Reached at home, Felix Vane denied it.',
    'Nora Vane had run out of cash',
    'Felix Vane signs every cheque',
    'denies Felix Vane',
  ],
  [
    'A driver said Ida Rusk had left the depot unlocked. Her father, Jon Rusk, took the keys, the driver said. Jon Rusk denied that.',
    'Ida Rusk had left the depot unlocked',
    'Jon Rusk took the keys',
    'denies Jon Rusk',
  ],
];

/** For whom the family answers. */
const FAMILY_ANSWERS: [text: string, content: string, answers: string[]][] = [
  [
    'Prosecutors say Viktor Salm set fire to the barn. "My son never set fire to the barn," said Helga Salm.',
    'Viktor Salm set fire to the barn',
    ['denies Viktor Salm'],
  ],
  [
    'Police say Dina Corvo stole the necklace. "My sister did not steal it," Marta Corvo told reporters.',
    'Dina Corvo stole the necklace',
    ['denies Dina Corvo'],
  ],
  [
    'The bank says Jonas Pell forged the deed. "Jonas did not forge the deed," his wife, Ruth Pell, testified.',
    'Jonas Pell forged the deed',
    ['denies Jonas Pell'],
  ],
  [
    'The auditor says Ewan Lisk took 90,000 crowns. "My father never took a crown," said Cara Lisk.',
    'Ewan Lisk took 90,000 crowns',
    ['denies Ewan Lisk'],
  ],
  [
    'Prosecutors say Viktor Salm set fire to the barn. They also say Tom Drey drove the car. "My son never drove the car," said Helga Drey.',
    'Tom Drey drove the car',
    ['denies Tom Drey'],
  ],
  // Who is of another family, and praise, which is no answer.
  [
    'Prosecutors say Viktor Salm set fire to the barn. They also say Tom Drey drove the car. "My son never drove the car," said Helga Drey.',
    'Viktor Salm set fire to the barn',
    [],
  ],
  [
    'Prosecutors say Viktor Salm set fire to the barn. "My son loves animals," said Helga Salm.',
    'Viktor Salm set fire to the barn',
    [],
  ],
];

describe('answers of people who share a family name', () => {
  it.each(NAMESAKES)('%s', (text, ofOne, ofOther, answer) => {
    expect(statementOf(text, ofOne)?.responses).toEqual([]);
    expect(answersTo(text, ofOther)).toEqual([answer]);
  });

  it('whoever it is said of answers it, whatever the rest of the family is called', () => {
    const text =
      'Two former clerks said Greta Moss had sold the boathouse. Her brother, Henrik Moss, is a baker. Asked on Friday, Greta Moss denied it.';
    expect(answersTo(text, 'Greta Moss had sold the boathouse')).toEqual(['denies Greta Moss']);
  });

  it.each(FAMILY_ANSWERS)('%s (%s)', (text, content, answers) => {
    const statement = statementOf(text, content);
    expect(statement?.responses.map(({ stance, party }) => `${stance} ${party}`)).toEqual(answers);
  });
});
