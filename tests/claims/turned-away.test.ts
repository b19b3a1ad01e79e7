import { describe, expect, it } from 'vitest';
import { answersTo, statementOf } from './reading-of.js';

const CLAIM = 'Cooks say Marlow Foods served old fish.';
const CONTENT = 'Marlow Foods served old fish';

describe('denials by a turn of phrase', () => {
  it.each([
    'Marlow Foods gave that short shrift.',
    'The firm poured cold water on the claim.',
    'The firm would have none of it.',
    'Marlow begged to differ.',
    'The firm saw things differently.',
    'The firm tells a different story.',
    'The firm issued a flat denial.',
    'A denial came from the firm within the hour.',
    'The claim was met with a denial from the firm.',
    'This was contradicted by the firm.',
    'The firm dismissed this out of hand.',
    'The firm repudiated the charge.',
    'The firm said the cooks were mistaken.',
    'The firm said the cooks had misread the labels.',
    'The firm said that was impossible.',
    'The firm called the idea that anything in its kitchen was ever old "a tale for children and a lie".',
  ])('%s', (answer) => {
    expect(answersTo(`${CLAIM} ${answer}`, CONTENT)).toEqual(['denies Marlow Foods']);
  });

  it.each([
    // Bystanders.
    'Guests at a bar nearby would not hear of it.',
    'A waiter at the inn saw things differently.',
    // Of something else, or not said.
    'Marlow Foods gave its guests a different soup.',
    'The firm stopped short of issuing a denial.',
    'The firm did not issue a denial.',
    'The firm poured cold water on the pans.',
    'Its vans were denied entry by the port.',
  ])('none: %s', (answer) => {
    expect(answersTo(`${CLAIM} ${answer}`, CONTENT).join()).not.toContain('denies');
  });

  it('who says that others got it wrong owns no fault', () => {
    expect(statementOf(`${CLAIM} The firm said the cooks had got it wrong.`, CONTENT)?.label).toBe('alleged');
  });
});
