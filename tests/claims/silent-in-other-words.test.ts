import { describe, expect, it } from 'vitest';
import { answersTo, statementOf } from './reading-of.js';

// Answers and silences in words that the press uses less often.

const TRIPS = 'Planning chief Rolf Hagen took three trips at the builder’s cost, the Osk Courier says.';
const SILENT = [
  'Hagen cut the line.',
  'Hagen thanked the reporter for her interest.',
  'Hagen told reporters to look elsewhere.',
  'Hagen refused to come to the door.',
  'Hagen has let three messages of this paper fall into the void.',
  'Hagen was not located by the newsroom.',
  'Hagen offered neither a yes nor a no.',
  'Hagen would neither vouch for the bill nor call it a fake.',
  'Hagen did not dispute it.',
  'Hagen himself does not answer the telephone.',
  '“My client has nothing to say,” Hagen’s lawyer, Pia Roth, wrote.',
];

describe('silence in rarer words', () => {
  it.each(SILENT)('%s', (silence) => {
    const text = `${TRIPS}\n\n${silence}`;
    expect(answersTo(text, 'Rolf Hagen took three trips at the builder’s cost')).toEqual(['silent Rolf Hagen']);
    expect(statementOf(text, 'Rolf Hagen took three trips at the builder’s cost')?.label).toBe('unaddressed');
  });

  it('both of two who are silent together', () => {
    const text =
      'Delegates of both parties met in a mill, the weekly Osk reported.\n\nNeither the Farmers’ League nor the Civic Front would be drawn on it.';
    expect(answersTo(text, 'Delegates of both parties met in a mill')).toEqual([
      "silent Farmers' League",
      'silent Civic Front',
    ]);
  });

  it('nobody of a body that was called', () => {
    const text =
      'The school board has read pupils’ letters, the teachers’ guild says.\n\nNo member of the school board came to the phone all week.';
    expect(answersTo(text, 'The school board has read pupils’ letters')).toEqual(['silent school board']);
  });

  it('no grounds given leave the claimed reason open', () => {
    const text =
      'The authority revoked the licence of tug operator Sel.\n\nDockers’ leader Mik Tarr said the licence went because Sel had helped strikers. The authority gave no grounds for the step.';
    expect(statementOf(text, 'the licence went because Sel had helped strikers')?.label).toBe('unaddressed');
  });

  it('a post without a name means whoever has it', () => {
    const text = 'Colonel Rolf Hagen led the raid, exiles say.\n\nThe Colonel leaves all our messages unanswered.';
    expect(answersTo(text, 'Colonel Rolf Hagen led the raid')).toEqual(['silent Rolf Hagen']);
  });

  it('a committee that has drawn up a plan is not silent', () => {
    const text = 'Two senior party figures confirmed that neither the club nor the committee has drawn up a plan.';
    expect(answersTo(text, 'the committee has drawn up a plan')).toEqual([]);
  });
});

const GIFTS = 'Judge Ilsa Corr took gifts from breeders, a rival says.';
const DENIED = [
  'Corr told us it was “absolute tripe”.',
  'Corr dismissed that as “stable talk”.',
  'Corr said no such thing had ever happened.',
  '“There is not a grain of truth in any of it,” Corr wrote.',
];

describe('denial in rarer words', () => {
  it.each(DENIED)('%s', (denial) => {
    expect(answersTo(`${GIFTS}\n\n${denial}`, 'Judge Ilsa Corr took gifts from breeders')).toEqual([
      'denies Ilsa Corr',
    ]);
  });

  it('the claim, made by somebody else, that is turned down', () => {
    const text =
      'The abbot of Sant Orre rejected the claim, made by a former cook, Una Strand, that monks had sold relics.';
    expect(answersTo(text, 'monks had sold relics')).toEqual(['denies abbot of Sant Orre']);
  });

  it('who admits a lie denies nothing', () => {
    const text = 'Corr took gifts, a rival says. Corr admitted on Friday that she had lied to the council.';
    expect(answersTo(text, 'Corr took gifts')).not.toContain('denies Ilsa Corr');
    expect(answersTo(text, 'Corr took gifts')).not.toContain('denies Corr');
  });

  it('a board that stands before an aside admits', () => {
    const text =
      'Exiles claim Kestria jammed their radio for a month.\n\nKestria’s telecoms board, in a notice to mariners, admitted to the jamming.';
    expect(statementOf(text, 'Kestria jammed their radio for a month')?.label).toBe('confirmed');
  });
});

describe('an admission behind a hedge that nobody stands behind', () => {
  const admitted = (behind: string): string | undefined =>
    statementOf(`The nurse may have stolen morphine for a friend.\n\n${behind}`, 'The nurse may have stolen morphine')
      ?.label;

  it('confirms what it says in other words', () => {
    expect(admitted('On Friday the nurse, Sia Holm, conceded that she had carried out eleven phials.')).toBe(
      'confirmed',
    );
  });

  it('of another time does not', () => {
    expect(admitted('Last year another nurse, Sia Holm, conceded that she had carried out eleven phials.')).toBe(
      'alleged',
    );
  });
});
