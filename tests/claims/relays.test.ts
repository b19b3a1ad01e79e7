import { describe, expect, it } from 'vitest';
import { chainOf } from './reading-of.js';

describe('source chains', () => {
  it.each([
    [
      'minutes that a paper has',
      'Minutes obtained by the Varn Gazette indicate that the board shelved a repair plan in May.',
      'the board shelved a repair plan in May',
      ['Varn Gazette', 'Minutes'],
    ],
    [
      'emails in which',
      'The Varn Gazette has seen emails in which managers promised the contract to a friend of the mayor.',
      'managers promised the contract to a friend of the mayor',
      ['Varn Gazette', 'emails'],
    ],
    [
      'documents which suggest',
      'The Varn Gazette has seen documents which suggest that ministers knew of the leak.',
      'ministers knew of the leak',
      ['Varn Gazette', 'documents'],
    ],
    [
      'papers leaked to a paper',
      'Documents leaked to the Varn Gazette suggest ministers knew of the leak.',
      'ministers knew of the leak',
      ['Varn Gazette', 'Documents'],
    ],
    [
      'on the strength of letters',
      'The Evening Post, on the strength of two leaked letters, reported that the bishop had known for years.',
      'the bishop had known for years',
      ['Evening Post', 'two leaked letters'],
    ],
    [
      'relying on people',
      'The Evening Post reported, relying on two people close to the talks, that the merger had collapsed.',
      'the merger had collapsed',
      ['Evening Post', 'two people close to the talks'],
    ],
    [
      'attributing it to officials',
      'The minister will resign this week, the Evening Post reported, attributing the information to two party officials.',
      'The minister will resign this week',
      ['Evening Post', 'two party officials'],
    ],
    [
      'quotes somebody acknowledging',
      'The filings quote Mr Stahl acknowledging that he never met the tenants.',
      'he never met the tenants',
      ['filings', 'Stahl'],
    ],
    [
      'quoted as telling reporters',
      'State media quoted a police chief as telling reporters that the suspect had fled abroad.',
      'the suspect had fled abroad',
      ['State media', 'police chief'],
    ],
    [
      'a paper that quotes',
      'The leaked cable quotes the ambassador as warning that the army would split.',
      'the army would split',
      ['leaked cable', 'ambassador'],
    ],
    [
      'quoted by an agency',
      'A senior officer quoted by the state news agency Tarna said the bridge had been mined.',
      'the bridge had been mined',
      ['Tarna', 'senior officer'],
    ],
    [
      'told local radio',
      'Mr Marsh told local radio that the fire had been set on purpose.',
      'the fire had been set on purpose',
      ['local radio', 'Marsh'],
    ],
    [
      'carried by state television',
      'Ms Dahl said in comments carried by state television that the border would stay shut.',
      'the border would stay shut',
      ['state television', 'Dahl'],
    ],
    [
      'an interview goes on',
      'A former clerk, Ilse Brandt, made more accusations in an interview with Radio Onda. She said the treasurer had shredded two ledgers.',
      'the treasurer had shredded two ledgers',
      ['Radio Onda', 'Ilse Brandt'],
    ],
    [
      'a call sign with a number',
      "The mayor's chief of staff told KTV7 that the mayor had been in the room.",
      'the mayor had been in the room',
      ['KTV7', "mayor's chief of staff"],
    ],
    [
      'speaking on a programme',
      'Speaking on the Dawn programme, Ms Dahl said the trust had ignored her.',
      'the trust had ignored her',
      ['Dawn', 'Dahl'],
    ],
    [
      'what somebody told the speaker',
      'Lawyers for the family say a witness told police that the guard had fired first.',
      'a witness told police that the guard had fired first',
      ['family', 'witness'],
    ],
    [
      'a spokesperson when contacted',
      '“We received an inquiry,” said a BrightWorks spokesperson when contacted by the Varn Gazette.',
      'We received an inquiry',
      ['Varn Gazette', 'BrightWorks'],
    ],
    [
      'those who were told do not speak',
      'In a letter sent by chairman Marcel Clare, the crews were told that the docks will shut in May.',
      'the docks will shut in May',
      ['Marcel Clare'],
    ],
    [
      'who speaks behind a relative clause',
      'The mill, which is expected to lose orders as its debts grow, confirmed on Friday that it had been visited by the watchdog.',
      'it had been visited by the watchdog',
      ['mill'],
    ],
    [
      'a statement speaks for its issuer',
      'Borrow Lane issued a statement on Monday. “We do not own the songs,” the statement said.',
      'We do not own the songs',
      ['Borrow Lane'],
    ],
    [
      'named right behind the post',
      'Castell sporting director Ines Roca said the clubs had agreed a fee.',
      'the clubs had agreed a fee',
      ['Ines Roca'],
    ],
    [
      'the sources of a paper',
      "The Courier's sources say the mayor hid a loan.",
      'the mayor hid a loan',
      ['Courier', "Courier's sources"],
    ],
    [
      'a paper told on condition of anonymity',
      'The mayor hid a loan, two officials told the Courier on condition of anonymity.',
      'The mayor hid a loan',
      ['Courier', 'two officials'],
    ],
    [
      'told an agency that only its name tells',
      '"We will travel to Lissa," the foreign minister, Ada Rehn, told Nordpress.',
      'We will travel to Lissa',
      ['Nordpress', 'Ada Rehn'],
    ],
    [
      'figures relayed by an agency',
      'Figures from the port authority, relayed by the agency Nordpress, show that 312 ships docked in May.',
      '312 ships docked in May',
      ['Nordpress', 'Figures from the port authority'],
    ],
    [
      'obtained by a site',
      'Statistics from the border agency, obtained by the news site Kolo, show that 3,765 people crossed in May.',
      '3,765 people crossed in May',
      ['Kolo', 'Statistics from the border agency'],
    ],
    [
      'said first by somebody else, within a quotation',
      '"Rook says she is with the workers," union boss Rick Trum said.',
      'she is with the workers',
      ['Rick Trum', 'Rook'],
    ],
    [
      'no relay by a mere mention',
      '“He spoke of the firm,” Ms Varga told the panel, referring to Norgas, which digs for coal.',
      'He spoke of the firm',
      ['Varga'],
    ],
  ] as const)('%s', (_name, text, content, chain) => {
    expect(chainOf(text, content).map((name) => name.replace(/^the /i, ''))).toEqual(chain);
  });
});
