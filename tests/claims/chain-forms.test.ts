import { describe, expect, it } from 'vitest';
import { chainOf, statementOf } from './reading-of.js';

// Turns by which a text says through whom something reached it, each beside one that looks alike and names nobody else.

const P = 'the pumps had been idle since May';

const TOLD_AND_QUOTED: [text: string, content: string, chain: string[]][] = [
  // Who was told it.
  [
    `"The pumps were idle," the plumber Ida Crane told Der Tagesbote.`,
    'The pumps were idle',
    ['Der Tagesbote', 'Crane'],
  ],
  [`Ida Crane told Die Hafenpost that ${P}.`, P, ['Die Hafenpost', 'Ida Crane']],
  [`A source close to the board told Kanal 9 that ${P}.`, P, ['Kanal 9', 'source close to the board']],
  [
    `Two people with knowledge of the sale told Marketline that ${P}.`,
    P,
    ['Marketline', 'Two people with knowledge of the sale'],
  ],
  [`"The pumps were idle," Ida Crane told Nordline.`, 'The pumps were idle', ['Nordline', 'Ida Crane']],
  [`Two people with knowledge of the sale told Corvin Foods that ${P}.`, P, ['Two people with knowledge of the sale']],
  // Who quoted it.
  [
    `"The pumps were idle," the Osk Tribune quoted Ida Crane, head of the plumbers' union, as telling a rally.`,
    'The pumps were idle',
    ['Osk Tribune', 'Ida Crane'],
  ],
  [
    'The pumps were idle, the Osk Tribune quotes a former clerk as telling friends.',
    'The pumps were idle',
    ['Osk Tribune', 'former clerk'],
  ],
  [`The Osk Tribune quoted a clerk to the effect that ${P}.`, P, ['Osk Tribune', 'clerk']],
  [
    '"The pumps were idle," the plumber, Ida Crane, is quoted in Nordavis as saying.',
    'The pumps were idle',
    ['Nordavis', 'Ida Crane'],
  ],
  [`Ida Crane was quoted in the Osk Tribune as saying that ${P}.`, P, ['Osk Tribune', 'Ida Crane']],
  // In which number of a paper it stands, and what else has editions.
  [
    "The pumps were idle, Ida Crane was quoted as saying in Friday's edition of Havn.",
    'The pumps were idle',
    ['Havn', 'Ida Crane'],
  ],
  [`A clerk said in the May issue of Osk Monthly that ${P}.`, P, ['Osk Monthly', 'clerk']],
  [`A clerk said in this year's edition of the Osk Games that ${P}.`, P, ['clerk']],
];

/** Papers and speeches that the press has or brings. */
const HELD: [text: string, content: string, chain: string[]][] = [
  [`A memo which the Varn Gazette has seen says ${P}.`, P, ['Varn Gazette', 'memo']],
  [`A memo the Varn Gazette has seen says ${P}.`, P, ['Varn Gazette', 'memo']],
  [
    'The pumps had been idle, according to a memo which the Varn Gazette has seen.',
    'The pumps had been idle',
    ['Varn Gazette', 'memo'],
  ],
  [
    'The pumps had been idle, going by notes that the clerk Ida Crane took and the site Lantern published.',
    'The pumps had been idle',
    ['Lantern', 'Ida Crane'],
  ],
  [`The complaint, which Nordline has read, alleges that ${P}.`, P, ['Nordline', 'complaint']],
  [`The memo, a copy of which the Varn Gazette has obtained, says ${P}.`, P, ['Varn Gazette', 'memo']],
  [`In a letter, which the Varn Gazette has seen, Ida Crane writes that ${P}.`, P, ['Varn Gazette', 'Ida Crane']],
  [`Ida Crane writes, in a letter from which the weekly Lantern quotes, that ${P}.`, P, ['Lantern', 'Ida Crane']],
  [`Ida Crane, whose letter the Varn Gazette printed on Monday, says ${P}.`, P, ['Varn Gazette', 'Ida Crane']],
  [`Ida Crane said in a post reproduced by the daily Lantern that ${P}.`, P, ['Lantern', 'Ida Crane']],
  [`In a letter printed in full by the Osk Times, Ida Crane claimed that ${P}.`, P, ['Osk Times', 'Ida Crane']],
  [
    `The pumps had been idle, Ida Crane wrote in a post picked up by the news site Lantern.`,
    'The pumps had been idle',
    ['Lantern', 'Ida Crane'],
  ],
  [`The plumber Ida Crane, reached by the agency Tarna, claimed that ${P}.`, P, ['Tarna', 'Ida Crane']],
  [`The plumber has said, the weekly Lantern reports, that ${P}.`, P, ['Lantern', 'plumber']],
  [`A nurse told police, the Osk Tribune reported, that ${P}.`, P, ['Osk Tribune', 'nurse']],
  // What else the press does to people and papers, and who else has papers.
  [`The clerk, whose book the Varn Gazette panned, says ${P}.`, P, ['clerk']],
  [`The clerk, whom the Varn Gazette called a coward, says ${P}.`, P, ['clerk']],
  [`A memo which Judge Orla Quist has seen says ${P}.`, P, ['memo']],
  [`The plumber Ida Crane, hired by the agency Tarna, claimed that ${P}.`, P, ['Ida Crane']],
];

const IDLE = 'The pumps were idle for want of oil';

/** Sentences that take up what the one before has said, and claims whose maker stands beside them. */
const TAKEN_UP: [text: string, content: string, chain: string[]][] = [
  [`${IDLE}. So runs the account that the driver Ida Crane gave the Osk Tribune.`, IDLE, ['Osk Tribune', 'Ida Crane']],
  [`${IDLE}. That is the account of the driver Ida Crane.`, IDLE, ['Ida Crane']],
  [`${IDLE}. That, at any rate, is Ida Crane's version.`, IDLE, ['Ida Crane']],
  [`${IDLE}. That, at least, is what the union says.`, IDLE, ['union']],
  [`${IDLE}. At least that is what Ida Crane told the Osk Tribune.`, IDLE, ['Osk Tribune', 'Ida Crane']],
  [`${IDLE}. That is how Ida Crane remembers it.`, IDLE, ['Ida Crane']],
  [`${IDLE}. So says Ida Crane, who drove for the yard.`, IDLE, ['Ida Crane']],
  [`${IDLE}. Or so Ida Crane claims.`, IDLE, ['Ida Crane']],
  [`The claim that ${P} comes from a team led by Ida Crane.`, P, ['Ida Crane']],
  [`The claim that ${P} came from his former driver, Ida Crane.`, P, ['Ida Crane']],
  [`The claim, made by Ida Crane, that ${P} has never been tested.`, P, ['Ida Crane']],
  [`The allegation that ${P} was first made by Ida Crane.`, P, ['Ida Crane']],
  // What is about somebody, or has another origin.
  [`${IDLE}. That is the fault of Ida Crane.`, IDLE, []],
  [`${IDLE}. That is the story of Ida Crane, who grew up in the yard.`, IDLE, []],
  [`${IDLE}. So runs the water down the hill to this day.`, IDLE, []],
  ['The claim that the mayor took bribes comes from a time when nobody kept books.', 'the mayor took bribes', []],
  [`The claim that ${P} came after a long winter.`, P, []],
];

/** Translators' English, and colons behind what somebody issues. */
const AS_REPORTED: [text: string, content: string, chain: string[]][] = [
  [`As the agency Tarna reports, citing two officers, ${P}.`, P, ['Tarna', 'two officers']],
  [`As reported by the agency Tarna with reference to Ida Crane, ${P}.`, P, ['Tarna', 'Ida Crane']],
  [`As the portal Lantern transmits, ${P}.`, P, ['Lantern']],
  [`Channel 5 reported, with reference to a deputy, that ${P}.`, P, ['Channel 5', 'deputy']],
  [
    `Citing two officials who asked not to be named, the agency Tarna put out a flash: ${P}.`,
    P,
    ['Tarna', 'two officials'],
  ],
  [`The union issued a statement: ${P}.`, P, ['union']],
  [
    `Radio Osk, relaying an article in the Varn Gazette, quotes a clerk to the effect that ${P}.`,
    P,
    ['Radio Osk', 'Varn Gazette', 'clerk'],
  ],
  [`As the foreman knows from long years, ${P}.`, P, []],
];

/** Whom the sentence before has named, and through whom it came. */
const NAMED_BEFORE: [text: string, content: string, chain: string[]][] = [
  [
    `Drivers Ida Crane, Abel Quist and Mona Roth spoke up on Monday. All three said ${P}.`,
    P,
    ['Ida Crane, Abel Quist and Mona Roth'],
  ],
  [`Drivers Ida Crane and Abel Quist spoke up on Monday. Both said ${P}.`, P, ['Ida Crane and Abel Quist']],
  [`The report was compiled by the charity Open Yards. It says ${P}.`, P, ['Open Yards']],
  [`A report by the charity Open Yards came out on Monday. It says ${P}.`, P, ['Open Yards']],
  [`The charity Open Yards published a report on Monday. It says ${P}.`, P, ['Open Yards']],
  [
    'A statement from the driver Ida Crane was read to jurors. "The pumps were idle for weeks," it ran.',
    'The pumps were idle for weeks',
    ['Ida Crane'],
  ],
  [
    'The union put out a statement on Monday. "The pumps were idle for weeks," it read.',
    'The pumps were idle for weeks',
    ['union'],
  ],
  [`The Osk Star has followed the case. On Monday the paper reported that ${P}.`, P, ['Osk Star']],
  [`Kanal Fem has been told by two people inside the firm that ${P}.`, P, ['Kanal Fem', 'two people']],
  [
    `According to the Osk Tribune, which picked the story up from the agency Tarna, guards told police that ${P}.`,
    P,
    ['Osk Tribune', 'Tarna', 'guards'],
  ],
  [`A guard, whose account was passed on by Councillor Ida Crane, says ${P}.`, P, ['Ida Crane', 'guard']],
  [`The Osk Tribune said it had obtained minutes showing that ${P}.`, P, ['Osk Tribune', 'minutes']],
  // Not so many, or others: papers of scholars, those who were told.
  [`Ida Crane and Abel Quist met reporters on Monday. All three said ${P}.`, P, ['All three']],
  [`The Osk Star wrote of the study. The paper says ${P}.`, P, ['paper']],
  [`The council has been told by two people inside the firm that ${P}.`, P, ['two people']],
];

/** Who shows, hands on or speaks for what somebody else says. */
const SHOWN: [text: string, content: string, chain: string[]][] = [
  [
    `The prosecutor, Elin Maur, showed the bench a message in which the driver, Ida Crane, boasted to a friend that ${P}.`,
    P,
    ['Elin Maur', 'Ida Crane'],
  ],
  [`Broadcaster TVO read out a letter in which Ida Crane claimed ${P}.`, P, ['TVO', 'Ida Crane']],
  [
    `Lawyer Abel Quist read from a letter his client Ida Crane had written in jail. In it Crane claimed that ${P}.`,
    P,
    ['Abel Quist', 'Ida Crane'],
  ],
  [
    `The Osk Tribune has obtained a letter from the driver Ida Crane. In it, she claims that ${P}.`,
    P,
    ['Osk Tribune', 'Ida Crane'],
  ],
  [`Through her lawyer, Abel Quist, Ida Crane claimed that ${P}.`, P, ['Abel Quist', 'Ida Crane']],
  [
    'The residents had it from a guard that the boss sold the pumps.',
    'the boss sold the pumps',
    ['residents', 'guard'],
  ],
  [`Radio Osk had Minister Ida Crane saying on Friday that ${P}.`, P, ['Radio Osk', 'Ida Crane']],
  [
    'Police in Morva say the suspect, named as Abel Quist, told officers a cousin had locked the pumps.',
    'a cousin had locked the pumps',
    ['Police in Morva', 'Abel Quist'],
  ],
  [
    `Three divers, cousins who have worked the bay and whose fathers worked it before them, say ${P}.`,
    P,
    ['Three divers'],
  ],
  [`Ida Crane said that ${P} in an interview with Radio Osk.`, P, ['Radio Osk', 'Ida Crane']],
  [
    'A nun wrote to the bishop that the wells were foul, files released by the Osk Trust reveal.',
    'the wells were foul',
    ['Osk Trust', 'nun'],
  ],
  // What somebody loses, and what was said in interviews that are spoken of.
  [`Judge Orla Moll lost the letter in which Ida Crane claims ${P}.`, P, ['Ida Crane']],
  [
    'Ida Crane said that her words in a radio interview were twisted.',
    'her words in a radio interview were twisted',
    ['Ida Crane'],
  ],
];

describe('forms of source chains', () => {
  it.each([...TOLD_AND_QUOTED, ...HELD, ...TAKEN_UP, ...AS_REPORTED, ...NAMED_BEFORE, ...SHOWN])(
    '%s',
    (text, content, chain) => {
      expect(chainOf(text, content)).toEqual(chain.map((name) => expect.stringContaining(name)));
    },
  );

  it('takes an admission for one whose maker is named behind the post', () => {
    const text = 'An admission by the driver, Ida Crane, that she had kept the keys overnight came after the trial.';
    expect(statementOf(text, 'she had kept the keys overnight')?.label).toBe('confirmed');
  });

  it('takes the plans of several for first hand', () => {
    const text = 'Ida Crane and Abel Quist met reporters on Monday. Both said they would leave the yard in May.';
    expect(statementOf(text, 'they would leave the yard in May')?.label).toBe('confirmed');
  });

  it('has no record in what its body never released', () => {
    const text = `An audit which the Water Board never published, and which the Varn Gazette has seen, states that ${P}.`;
    expect(statementOf(text, P)?.label).toBe('alleged');
    expect(chainOf(text, P)).toEqual(['Varn Gazette', 'Water Board']);
  });
});
