import { describe, expect, it } from 'vitest';
import { answersTo, statementOf } from './reading-of.js';

describe('who answers for whom', () => {
  it.each([
    [
      'both of two',
      'A whistleblower said the bank hid losses. Both the bank and its regulator declined to comment.',
      'the bank hid losses',
      ['silent bank', 'silent its regulator'],
    ],
    [
      'representatives of two',
      'The actor will leave the show, two people said. Representatives for the actor and the studio did not immediately respond to requests for comment.',
      'The actor will leave the show',
      ['silent actor', 'silent studio'],
    ],
    [
      'a second party behind a comma',
      'Patients said Pell & Harrow threatened to garnish wages. Lowland declined to comment, and Pell & Harrow did not return three calls.',
      'Pell & Harrow threatened to garnish wages',
      ['silent Pell & Harrow'],
    ],
    [
      'a message left',
      "Mr Dunn told friends that the mayor offered him a job. A message left with the mayor's office was not immediately returned.",
      'the mayor offered him a job',
      ['silent mayor'],
    ],
    [
      'approached for comment',
      'The drug was tested on orphans, a former nurse claims. The company, Velo Pharma, was approached for comment.',
      'The drug was tested on orphans',
      ['silent Velo Pharma'],
    ],
    [
      'a hospital by its spokeswoman',
      'A nurse said the hospital had falsified records. Hospital spokeswoman Jill Dee said she could not discuss personnel matters.',
      'the hospital had falsified records',
      ['silent Hospital'],
    ],
    [
      'a school district by its superintendent',
      'A teacher said the school district had ignored three complaints. Superintendent Gwen Hartley did not return two calls.',
      'the school district had ignored three complaints',
      ['silent Gwen Hartley'],
    ],
    [
      'the military, of soldiers',
      'Soldiers shot at the ambulance, the driver said. No comment came from the military at first.',
      'Soldiers shot at the ambulance',
      ['silent military'],
    ],
  ])('%s', (_name, text, content, answers) => {
    expect(answersTo(text, content)).toEqual(expect.arrayContaining(answers));
  });

  it('a ministry confirms what its police did', () => {
    const text =
      'Police shot a teenager in Corrin on Sunday, residents said. The interior ministry confirmed the shooting.';
    expect(statementOf(text, 'Police shot a teenager in Corrin on Sunday')?.label).toBe('confirmed');
  });

  it('what is shot down denies nothing', () => {
    const text = 'The plane had been shot down, Radio Onda reported, citing the rebels’ spokesman.';
    expect(answersTo(text, 'The plane had been shot down')).toEqual([]);
  });
});
