import { describe, expect, it } from 'vitest';
import { answersTo } from './reading-of.js';

const CLAIM = 'Cooks say Marlow Foods served old fish.';
const CONTENT = 'Marlow Foods served old fish';

describe('who owns up to what was claimed', () => {
  it.each([
    'The firm owned up to it.',
    'The firm confessed to serving old fish.',
    'The firm accepted full responsibility.',
    'The firm took the blame.',
    'The firm made a clean breast of it.',
    'The firm entered a plea of guilty.',
    'The firm entered a guilty plea on Monday.',
    'Its lawyer entered a plea of guilty on its behalf.',
    'This was admitted by the firm.',
    'The firm said the cooks were right.',
  ])('%s', (answer) => {
    expect(answersTo(`${CLAIM} ${answer}`, CONTENT)).toEqual(['confirms Marlow Foods']);
  });

  it('whoever did it, in short', () => {
    const text =
      'Members said the bell was sold. "It was, and I spent the money," the warden, Ida Holm, wrote to them.';
    expect(answersTo(text, 'the bell was sold')).toEqual(['confirms Ida Holm']);
  });

  it.each([
    'The firm apologised for opening late.',
    'The firm took the blame for the queue.',
    'The firm accepted responsibility for a fire in its yard.',
    'The firm entered a new line of trade.',
    'The firm said the judges were right to wait.',
    'This was admitted to the show by the jury.',
  ])('no admission: %s', (answer) => {
    expect(answersTo(`${CLAIM} ${answer}`, CONTENT).join()).not.toContain('confirms');
  });
});
