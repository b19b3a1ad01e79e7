import { describe, expect, it } from 'vitest';
import { answersTo, chainOf, statementOf } from './reading-of.js';

describe('who answers', () => {
  it.each([
    [
      'admitted in part: the act that the other presupposes',
      'Soldiers of the Olm Guard reportedly entered the Kasra monastery at night. Later a spokesman admitted that the Olm Guard had sent soldiers into the monastery.',
      'entered the Kasra monastery at night',
      'confirms Olm Guard',
    ],
    [
      'talks that are under way',
      'Lenn Bank is in talks to buy the insurer Karsten, the daily Courier reported. Karsten confirmed that the talks were under way.',
      'Lenn Bank is in talks to buy the insurer Karsten',
      'confirms Karsten',
    ],
    [
      'a plea, on a day, to an act',
      'Driver Ola Kest pleaded not guilty on Monday to setting fire to a barn in Lenn.',
      'setting fire to a barn in Lenn',
      'denies Ola Kest',
    ],
    [
      'silent on a reason: the reasons that others give',
      'Wardens have not said why the footbridge was shut. Surveyors say it was closed because two piers had cracked.',
      'it was closed because two piers had cracked',
      'silent Wardens',
    ],
    [
      'denied where it was told',
      'Mila Kest accused the trainer of shoving her into a rack. Two rowers say the trainer shoved her. The boathouse has denied it happened.',
      'shoving her into a rack',
      'denies boathouse',
    ],
    [
      'a blanket denial: every claim of the one accuser',
      'Ida Foss claims that she was kept in a laundry for two years. She claims that her papers were burned. Foss also claims that she was never paid.\n\nIn a letter to the station, Bruna Home denied these allegations.',
      'she was never paid',
      'denies Bruna Home',
    ],
    [
      'past the cameras without a word',
      'A driver says the depot kept two sets of books. Depot chief Rita Horn stomped past the cameras without a word.',
      'the depot kept two sets of books',
      'silent Rita Horn',
    ],
    [
      'not a thing',
      'A neighbour says the mill dumped dye in the brook. The mill hasn’t said a thing about it.',
      'the mill dumped dye in the brook',
      'silent mill',
    ],
    [
      'turned down interviews',
      'A former aide says the minister knew. The minister turned down three interview requests.',
      'the minister knew',
      'silent minister',
    ],
    [
      'neither confirmed nor denied what a paper says',
      'A letter seen by the Courier says Dunmark Bank will shut 60 branches. Dunmark would neither confirm nor deny what is in the letter.',
      'Dunmark Bank will shut 60 branches',
      'silent Dunmark Bank',
    ],
    [
      'would not discuss it',
      'Radio Nord reported that minister Ada Bell had phoned Governor Lund to press for lower rates. Lund would not discuss it.',
      'minister Ada Bell had phoned Governor Lund',
      'silent Lund',
    ],
    [
      'a lawyer answers for the client, not for the other one',
      'Prosecutors say the pair took bribes at the port. Ida Holm, a lawyer for the younger man, said her client denied the accusations.',
      'the pair took bribes at the port',
      'denies younger man',
    ],
    [
      'who denies arson denies what it rests on',
      'Dario Prell, 41, denies arson. Prosecutor Ana Wist said Prell had set fire to a rival’s van.',
      'Prell had set fire to a rival',
      'denies Dario Prell',
    ],
  ])('%s', (_name, text, content, answer) => {
    expect(answersTo(text, content)).toContain(answer);
  });

  it.each([
    [
      'an option is no denial',
      'The marina said berths are booked online, and that the firm kept the right to reject a boat.',
      'berths are booked online',
    ],
    [
      'the other lawyer is not the client',
      'Prosecutors say the pair took bribes at the port. Ida Holm, a lawyer for the younger man, spoke first. The older man’s lawyer declined to comment.',
      'the pair took bribes at the port',
    ],
  ])('%s', (_name, text, content) => {
    expect(answersTo(text, content).join()).not.toMatch(/denies|Ida Holm/);
  });
});

describe('who relays whom', () => {
  it.each([
    [
      'told reporters, according to an agency',
      '"I opened the gate for the ferry crew," Bishop Olen told reporters, according to Tern News.',
      'I opened the gate for the ferry crew',
      ['Tern News', 'Olen'],
    ],
    [
      'said, according to a paper',
      'According to the Harbour Herald, Professor Jon Burr, the chairman of the panel, said three towers were left out of the plan.',
      'three towers were left out of the plan',
      ['Harbour Herald', 'Jon Burr'],
    ],
    [
      'reports of customers',
      'Heater maker Lumara said on Monday it was recalling 80,000 stoves following customer reports that some had caught fire.',
      'some had caught fire',
      ['Lumara', 'customer'],
    ],
  ])('%s', (_name, text, content, chain) => {
    expect(chainOf(text, content).map((name) => name.replace(/^(?:the|Bishop|Professor) /i, ''))).toEqual(chain);
  });

  it('keeps the speaker of a second verb, and its content apart', () => {
    const text = 'Marta Ruiz admitted that the driver slept but said that the bus was late.';
    expect(chainOf(text, 'the bus was late')).toEqual(['Marta Ruiz']);
    expect(statementOf(text, 'the driver slept')?.label).toBe('confirmed');
    expect(statementOf(text, 'the bus was late')?.label).toBe('alleged');
  });
});

describe('first hand or not', () => {
  it.each([
    ['alleged', '"The senator hit me," Mr Orbin told reporters.', 'The senator hit me'],
    ['confirmed', '"I’ve been sick for five hours," says Ronja Beck, a passenger.', 'been sick for five hours'],
    [
      'confirmed',
      'The data office said it was notified on 7 October and had opened an inquiry.',
      'it was notified on 7 October',
    ],
    [
      'confirmed',
      'The mayor, Ines Roth, said the council would bring a suit before Friday.',
      'the council would bring a suit before Friday',
    ],
    ['alleged', 'The firm has denied links to the banned group.', 'links to the banned group'],
    [
      'alleged',
      'The results of the lake study, published in May, revealed that perch carry more lead than in 1990.',
      'perch carry more lead than in 1990',
    ],
  ])('%s: %s', (label, text, content) => {
    expect(statementOf(text, content)?.label).toBe(label);
  });
});
