import { describe, expect, it } from 'vitest';
import { WHO_ANSWERS } from './answer-cases.js';
import { BRIEF_ANSWERS } from './brief-answers.js';
import { PRESS_ANSWERS, PRESS_CHAINS } from './press-answers.js';
import { answersTo, chainOf, statementOf } from './reading-of.js';
import { SHORT_ANSWERS } from './short-answers.js';

describe('who answers', () => {
  it.each(WHO_ANSWERS)('%s', (_name, text, content, answer) => {
    expect(answersTo(text, content)).toContain(answer);
  });

  it.each([...SHORT_ANSWERS, ...BRIEF_ANSWERS])('%s', (text, content, answer) => {
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

  it('what a bystander affirms is no answer', () => {
    const text = 'Waiters say the owner, Kai Brandt, kept their tips. "Yes, he did," Tom Oss, a neighbour, said.';
    expect(answersTo(text, 'the owner, Kai Brandt, kept their tips')).toEqual([]);
  });
});

describe('what moves a label', () => {
  it('silence now outweighs a denial of years ago, and both are shown', () => {
    const text =
      'Sprinter Mona Rehl took a banned hormone, her former coach Hal Durr claimed. Rehl, who in 2021 denied ever having taken banned hormones, did not respond to a request for comment on that claim.';
    const content = 'Sprinter Mona Rehl took a banned hormone';
    expect(answersTo(text, content).sort()).toEqual(['denies Mona Rehl', 'silent Mona Rehl']);
    expect(statementOf(text, content)?.label).toBe('unaddressed');
  });

  it('papers keep silent on nothing', () => {
    const text =
      'The consultants say the bill could climb to 90 million crowns. The minutes of the March meeting made no mention of it.';
    expect(answersTo(text, 'the bill could climb to 90 million crowns')).toEqual([]);
  });

  it('a plea to a lesser count admits nothing else', () => {
    const text =
      'Prosecutors say Martin Sell owed 300,000 crowns to a bookmaker. Sell pleaded guilty to a lesser count on Monday.';
    expect(statementOf(text, 'Martin Sell owed 300,000 crowns')?.label).toBe('alleged');
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
    [
      'quoted as saying, behind what is said',
      'The ministry has drawn up a list of 312 names, the news agency Toverin quoted the Selmar foreign ministry as saying.',
      'The ministry has drawn up a list of 312 names',
      ['Toverin', 'Selmar foreign ministry'],
    ],
    [
      'said, and the paper behind it',
      'Ana Lind said the mill would close in May, according to the Kolo Herald.',
      'the mill would close in May',
      ['Kolo Herald', 'Ana Lind'],
    ],
    [
      'what was told a station goes on with a pronoun',
      '"I broke my wrist," passenger Olin Frey told Radio Nord. The captain was nowhere near, he said.',
      'The captain was nowhere near',
      ['Radio Nord', 'Olin Frey'],
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

describe('news of several claims and parties', () => {
  it.each(PRESS_ANSWERS)('%s: %s: %s', (text, content, answer) => {
    const [stance, party] = [answer.slice(0, answer.indexOf(' ')), answer.slice(answer.indexOf(' ') + 1)];
    const given = answersTo(text, content).map((one) => [
      one.slice(0, one.indexOf(' ')),
      one.slice(one.indexOf(' ') + 1),
    ]);
    expect(given.some(([is, by]) => is === stance && (by!.includes(party) || party.includes(by!)))).toBe(true);
  });

  it.each(PRESS_CHAINS)('%s: %s', (text, content, names) => {
    expect(chainOf(text, content)).toEqual(names.map((name) => expect.stringContaining(name)));
  });
});
