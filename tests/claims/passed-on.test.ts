import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/claims/analyse.js';
import { shippedModels } from '../models.js';
import { chainOf, statementOf } from './reading-of.js';

// Who passes on what somebody says, by turns of their own, and verbs of saying that bring only a thing.

const models = await shippedModels();

const P = 'the vault had been empty since May';

/** By whom it is read or given out. */
const READ_OUT: [text: string, content: string, chain: string[]][] = [
  [`In a note read out by lawyer Piet Haan, Dana Orme said ${P}.`, P, ['Piet Haan', 'Dana Orme']],
  [
    `In a message read out by Bishop Alois Trenn on Sunday, General Iver Stang said ${P}.`,
    P,
    ['Alois Trenn', 'Iver Stang'],
  ],
  [
    `In a statement handed out by agent Rosa Quill, striker Ollie Branch claimed that ${P}.`,
    P,
    ['Rosa Quill', 'Ollie Branch'],
  ],
  [`In a statement put out by the Ostby Foundation, Mira Sand said ${P}.`, P, ['Ostby Foundation', 'Mira Sand']],
  [`Through a statement read out by mayor Petra Voss, the bishop said ${P}.`, P, ['Petra Voss', 'bishop']],
  // What is ruled or carried out passes on no words, and a courtroom is nobody.
  [`In a letter read out in court, Dana Orme said ${P}.`, P, ['Dana Orme']],
  [`In a case thrown out by Judge Alois Trenn, Dana Orme said ${P}.`, P, ['Dana Orme']],
  [`In a raid carried out by Captain Piet Haan, General Iver Stang said ${P}.`, P, ['Iver Stang']],
];

/** Papers and stations that carry a claim. */
const CARRIED: [text: string, content: string, chain: string[]][] = [
  [`The Pellow Times runs Tomas Reeve's allegation that ${P}.`, P, ['Pellow Times', 'Tomas Reeve']],
  [`On Monday the Ostby Herald carried Dana Orme's claim that ${P}.`, P, ['Ostby Herald', 'Dana Orme']],
  [`The weekly Lantern reprinted Dana Orme's claim that ${P}.`, P, ['Lantern', 'Dana Orme']],
  [`On Monday Radio Kestra aired a mediator saying that ${P}.`, P, ['Radio Kestra', 'mediator']],
  // What else a paper, a council or a ferry runs and carries.
  [`The Ostby Herald runs a theatre in the town, and Dana Orme claims that ${P}.`, P, ['Dana Orme']],
  [`Kestrel Wire prints cards for Dana Orme, who claims that ${P}.`, P, ['Dana Orme']],
  [`The council carried out a check after Dana Orme's claim that ${P}.`, P, ['Dana Orme']],
  [`The old ferry carries Dana Orme, a clerk claiming that ${P}.`, P, ['clerk']],
];

/** On whom a report says that it rests. */
const RESTING: [text: string, content: string, chain: string[]][] = [
  [`The Nordlin agency, which gave the Hydro Institute as its source, said ${P}.`, P, ['Nordlin', 'Hydro Institute']],
  [`Kestrel Wire, which named two officers as its sources, said ${P}.`, P, ['Kestrel Wire', 'two officers']],
  [
    `The Ostby Herald, listing a retired warden as its source, reported that ${P}.`,
    P,
    ['Ostby Herald', 'retired warden'],
  ],
  [
    `Radio Kestra, which gave the customs office as the source, reported that ${P}.`,
    P,
    ['Radio Kestra', 'customs office'],
  ],
  [`Kestrel Wire, picking up a report in the Pellow Times, said ${P}.`, P, ['Kestrel Wire', 'Pellow Times']],
  [`Nordpress, picking up a scoop by the Evening Courier, reported that ${P}.`, P, ['Nordpress', 'Evening Courier']],
  [`Radio Osk, repeating a report by the Ostby Herald, said ${P}.`, P, ['Radio Osk', 'Ostby Herald']],
  [`The Calder Tribune, picking up an item in the weekly Lantern, wrote that ${P}.`, P, ['Calder Tribune', 'Lantern']],
  [`According to the daily Morgen, which spoke to four welders, ${P}.`, P, ['Morgen', 'four welders']],
  [`According to the weekly Lantern, which interviewed two tenants, ${P}.`, P, ['Lantern', 'two tenants']],
  [`According to the Ostby Herald, which talked to a former warden, ${P}.`, P, ['Ostby Herald', 'former warden']],
  [`According to Radio Kestra, which has spoken to three divers, ${P}.`, P, ['Radio Kestra', 'three divers']],
  // What else a paper gives, picks up or has to do with.
  [`The Nordlin agency, which gave the Hydro Institute a prize, said ${P}.`, P, ['Nordlin']],
  [`The Hydro Institute, which named mercury as its main worry, said ${P}.`, P, ['Hydro Institute']],
  [`Kestrel Wire, picking up a prize in Ostby, said ${P}.`, P, ['Kestrel Wire']],
  [`According to the daily Morgen, which was founded by four welders, ${P}.`, P, ['Morgen']],
  [`According to the weekly Lantern, which employs two tenants, ${P}.`, P, ['Lantern']],
];

/** What a station or paper brought of somebody. */
const BROADCAST: [text: string, content: string, chain: string[]][] = [
  [
    '"The bridge was never mined," ran a message from Colonel Varro that Radio Osk broadcast at dawn.',
    'The bridge was never mined',
    ['Radio Osk', 'Varro'],
  ],
  [
    '"The port is closed until Friday," read a notice from the harbour authority that Radio Kestra aired on Sunday.',
    'The port is closed until Friday',
    ['Radio Kestra', 'harbour authority'],
  ],
  [
    '"The tenants were never paid," ran a letter from Ida Crane that the Ostby Herald printed on Tuesday.',
    'The tenants were never paid',
    ['Ostby Herald', 'Ida Crane'],
  ],
  [
    '"The bridge was never mined," ran a message from Colonel Varro that his driver burned at dawn.',
    'The bridge was never mined',
    ['Varro'],
  ],
  [
    '"The port is closed until Friday," ran a statement from Admiral Lodd that a navy office issued at noon.',
    'The port is closed until Friday',
    ['Lodd'],
  ],
];

describe('who passes it on', () => {
  it.each([...READ_OUT, ...CARRIED, ...RESTING, ...BROADCAST])('%s', (text, content, chain) => {
    expect(chainOf(text, content)).toEqual(chain.map((name) => expect.stringContaining(name)));
  });
});

/** Papers that show something as far as one can see. */
const PAPERS: [text: string, chain: string[]][] = [
  [`Emails obtained by the Pellow Times appear to show that ${P}.`, ['Pellow Times', 'Emails']],
  [`Text messages seen by Radio Kestra seem to suggest that ${P}.`, ['Radio Kestra', 'Text messages']],
  [`Invoices leaked to the Ostby Herald appear to confirm that ${P}.`, ['Ostby Herald', 'Invoices']],
  [`A memo reviewed by the Calder Tribune appears to indicate that ${P}.`, ['Calder Tribune', 'memo']],
];

describe('papers that appear to show it', () => {
  it.each(PAPERS)('%s', (text, chain) => {
    const statement = statementOf(text, P);
    expect(statement?.label).toBe('alleged');
    expect(statement?.attribution?.chain.map(({ name }) => name)).toEqual(
      chain.map((name) => expect.stringContaining(name)),
    );
  });

  // Whoever only appears to believe or to do something is no source.
  it.each([
    `Guards who spoke to the Ostby Herald appear to believe that ${P}.`,
    `The Ostby Herald appears to believe that ${P}.`,
    'Two guards seen by the Ostby Herald appear to have left the vault empty since May.',
  ])('%s', (text) => {
    expect(statementOf(text, 'the vault empty since May')?.attribution?.chain ?? []).toEqual([]);
    expect(statementOf(text, 'the vault empty since May')?.reasons[0]?.rule).toBe('hedge');
  });
});

describe('verbs that bring only a thing', () => {
  it.each([
    'The treasurer wrote a cheque for 40,000 crowns to the rowing club.',
    'The mayor wrote a 70,000 crown cheque to the orphanage.',
    'Her uncle wrote an opera about the lighthouse in 1931.',
    'The two captains are showing signs of fatigue.',
    'The goalkeeper showed great courage in the second half.',
    'The family found shelter in a chapel near Ostby.',
    'Teague still holds a narrow lead over her rival.',
    'Strake maintains a large garden behind the marina.',
    'It was first noticed when she stood on the ferry.',
    'The mistake was discovered when the clerk opened the safe.',
  ])('%s', (text) => {
    expect(analyse(text, models).statements.map(({ label }) => label)).toEqual(['own-voice']);
  });

  it.each([
    ['The treasurer wrote that the club had lost 40,000 crowns.', 'the club had lost 40,000 crowns', ['treasurer']],
    ['The ledgers show that the club had lost 40,000 crowns.', 'the club had lost 40,000 crowns', ['ledgers']],
    ['An inspector noted that the club had lost 40,000 crowns.', 'the club had lost 40,000 crowns', ['inspector']],
    ['Strake maintains that the club had lost 40,000 crowns.', 'the club had lost 40,000 crowns', ['Strake']],
    ['It was noted by two auditors that the club had lost money.', 'the club had lost money', ['two auditors']],
  ])('%s', (text, content, chain) => {
    expect(chainOf(text, content)).toEqual(chain);
  });
});
