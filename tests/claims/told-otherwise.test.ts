import { describe, expect, it } from 'vitest';
import { answersTo, statementOf } from './reading-of.js';

/** Answers that say neither yes nor no: the text, words of the claim, the answer. */
const ACCOUNTS: [text: string, content: string, answer: string][] = [
  [
    'Two stewards say captain Ivor Hask pushed a deckhand. Hask said the boy slipped on the wet stairs.',
    'captain Ivor Hask pushed a deckhand',
    'denies Ivor Hask',
  ],
  [
    'Mona Rell says organist Piet Brand grabbed her arm. Brand said he was abroad that week.',
    'organist Piet Brand grabbed her arm',
    'denies Piet Brand',
  ],
  [
    'A neighbour said Ola Tveit had burned the shed. His sister said Tveit had been asleep since nine.',
    'Ola Tveit had burned the shed',
    'denies Ola Tveit',
  ],
  [
    'Clerks say the harbour master Nils Tanner took money in parcels. Tanner says the parcels held samples of tea.',
    'the harbour master Nils Tanner took money in parcels',
    'denies Nils Tanner',
  ],
  [
    'Memos suggest that Tolmac Paints knew of the fumes for a year. Tolmac says it learned of the fumes in June.',
    'Tolmac Paints knew of the fumes for a year',
    'denies Tolmac',
  ],
  [
    'Singers say choirmaster Abel Dorn pocketed the fees. "Every crown went to the choir," Dorn said.',
    'choirmaster Abel Dorn pocketed the fees',
    'denies Abel Dorn',
  ],
  [
    'A source told the court that deputy Ilka Stave took a flat as a bribe. Stave does not admit guilt.',
    'deputy Ilka Stave took a flat as a bribe',
    'denies',
  ],
  // The act that the claim says was not done.
  [
    'The union says Osk Marine never paid the divers. Osk Marine said it had paid them in full.',
    'Osk Marine never paid the divers',
    'denies Osk Marine',
  ],
  [
    'Clerks say Mayor Ilka Stave never sat her finals. Her husband said that she had sat every one of them.',
    'Mayor Ilka Stave never sat her finals',
    'denies Ilka Stave',
  ],
  // Words alone that say nothing.
  [
    'His players say coach Rolf Amery shouted at a child. "Next question," Amery said.',
    'coach Rolf Amery shouted at a child',
    'silent Rolf Amery',
  ],
  [
    'His players say coach Rolf Amery shouted at a child. "No comment," he said.',
    'coach Rolf Amery shouted at a child',
    'silent Rolf Amery',
  ],
  [
    'His players say coach Rolf Amery shouted at a child. "I\'m not going to get into that," Amery said.',
    'coach Rolf Amery shouted at a child',
    'silent Rolf Amery',
  ],
  [
    'Actor Lena Voy allegedly kicked a driver. Her lawyer said she would not be discussing the night.',
    'kicked a driver',
    'silent Lena Voy',
  ],
  [
    'Two cooks said that the canteen had served old fish. The town had nothing to say on the episode.',
    'the canteen had served old fish',
    'silent town',
  ],
  // A record that the party does not accept.
  [
    'The tribunal ruled that Osk Bank had underpaid its clerks. Osk Bank disputes the ruling.',
    'Osk Bank had underpaid its clerks',
    'denies Osk Bank',
  ],
];

/** What owns up without a word of admitting. */
const OWNED: [text: string, content: string][] = [
  [
    "The charity said soldiers had fired at its van. The army's spokesman called the shooting a grave mistake by one of its units.",
    'soldiers had fired at its van',
  ],
  [
    'Parents said the school had lost the exam papers. The school apologised, saying they had been mislaid.',
    'the school had lost the exam papers',
  ],
  [
    'Prosecutors say the nurse Ada Brisk took the pills. "My client does not dispute that she took them," her lawyer said.',
    'the nurse Ada Brisk took the pills',
  ],
  [
    'A reader wrote that the chemist Karl Teal had invented his data. "I made the numbers up," Teal said.',
    'the chemist Karl Teal had invented his data',
  ],
];

/** Answers to something else, or of somebody else. */
const APART: [text: string, content: string][] = [
  // Done late, as the claim has it.
  [
    'Cleaners say Lessing Dairies did not pay them until May. Lessing Dairies said it had paid them in May.',
    'Lessing Dairies did not pay them until May',
  ],
  [
    'Clerks say Osk Bank hid the losses. In a separate case, Osk Bank denied that it had underpaid its staff.',
    'Osk Bank hid the losses',
  ],
  [
    'Clerks say Osk Bank hid the losses. Osk Bank declined to comment on rumours of a merger.',
    'Osk Bank hid the losses',
  ],
  [
    'A pilot says the airline Kerr flew without permits. The pilots’ union had no comment.',
    'the airline Kerr flew without permits',
  ],
  [
    'Jon Brill says Radnor Foods sold old meat. Its rival Kell said it had never sold old meat.',
    'Radnor Foods sold old meat',
  ],
];

describe('what a party says happened instead', () => {
  it.each(ACCOUNTS)('%s', (text, content, answer) => {
    expect(answersTo(text, content)).toContainEqual(expect.stringContaining(answer));
  });

  it.each(OWNED)('%s', (text, content) => {
    expect(statementOf(text, content)?.label).toBe('confirmed');
  });

  it.each(APART)('%s', (text, content) => {
    expect(answersTo(text, content)).toEqual([]);
  });

  it('what a party will do about it is no account of its own', () => {
    const text = 'Guests say the cook Ivor Hask pushed a boy. Hask said the boy had fallen and that he was sorry.';
    expect(answersTo(text, 'the cook Ivor Hask pushed a boy')).not.toContain('denies Ivor Hask');
  });

  it('what the same words turn down is what a report found, and nothing before it', () => {
    const text =
      'Lessing Dairies paid for 40 tankers that never came, the state auditor concluded in a report. ' +
      'Foremen ignored six warnings from vets, the report said. “No warning was ignored,” Lessing Dairies wrote.';
    expect(answersTo(text, 'Foremen ignored six warnings from vets')).toContain('denies Lessing Dairies');
    expect(answersTo(text, 'Lessing Dairies paid for 40 tankers that never came')).toEqual([]);
    expect(statementOf(text, 'Foremen ignored six warnings from vets')?.label).toBe('confirmed');
  });

  it('what is owned of one thing is not owned of another', () => {
    const text =
      'War came back to the hills on Friday.\n\nVillagers said soldiers had burned a school in Ludden. A teacher wept.' +
      '\n\nShepherds said soldiers had burned a mill in Osk. The army admitted that it had burned the mill.';
    expect(statementOf(text, 'soldiers had burned a school in Ludden')?.label).toBe('alleged');
    expect(statementOf(text, 'soldiers had burned a mill in Osk')?.label).toBe('confirmed');
  });

  it('not a line of a lawsuit is true', () => {
    const text =
      'Lessing Dairies sold sour milk for a year, a lawsuit filed by former drivers says. ' +
      '“Not one line of it is true,” a spokesman for Lessing Dairies said.';
    expect(answersTo(text, 'Lessing Dairies sold sour milk for a year')).toContain('denies Lessing Dairies');
  });
});
