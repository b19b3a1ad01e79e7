import { describe, expect, it } from 'vitest';
import { findTurns } from '../../src/language/transcripts.js';

const turnsOf = (text: string): string[] =>
  findTurns(text).map(({ label, speech }) => `${text.slice(...label)} | ${text.slice(...speech)}`);

describe('findTurns', () => {
  it('finds the turns of a transcript, with the line that goes on in one', () => {
    const text = [
      'The mayor spoke to us on Monday.',
      'RAMIREZ: Why did you close the bridge?',
      'LIND: It was cracked.',
      'The board had told us so.',
      '(LAUGHTER)',
      'RAMIREZ: Who paid?',
      'LIND: The port paid.',
      'The bridge opens in June.',
    ].join('\n\n');
    expect(turnsOf(text)).toEqual([
      'RAMIREZ | Why did you close the bridge?',
      'LIND | It was cracked.',
      'LIND | The board had told us so.',
      'RAMIREZ | Who paid?',
      'LIND | The port paid.',
    ]);
  });

  it('finds questions and answers, and turns in quotation marks', () => {
    expect(turnsOf('Q: When?\nA: In May.\nQ: Why?\nA: Nobody told us.')).toHaveLength(4);
    expect(turnsOf('"LIND: It closed.\n"RAMIREZ: Why?\n"LIND: Nobody told us."')).toEqual([
      'LIND | It closed.',
      'RAMIREZ | Why?',
      'LIND | Nobody told us."',
    ]);
  });

  it.each([
    ['a list of facts', 'Venue: Osk Park.\nDate: May 5.\nReferee: Ivo Marant.\nVenue: Osk Park.\nWhat next?'],
    ['two lines', 'LIND: It closed.\nRAMIREZ: Why?'],
    ['nothing asked', 'OSK: The bridge is shut.\nVARN: The bridge is open.\nOSK: The bridge is open again.'],
    ['a newsreader', 'NEWSREADER: Is it over?\nWILLET: It is not.\nNEWSREADER: Why?\nWILLET: Nobody says.'],
    ['captions', 'PHOTO: The bridge.\nPHOTO: The port.\nWATCH: Who paid?\nWATCH: The port.'],
    ['prose', 'The mayor put it so: the bridge is shut. Why?\nShe went on: it was cracked.'],
  ])('takes %s for no transcript', (_name, text) => {
    expect(turnsOf(text)).toEqual([]);
  });
});
