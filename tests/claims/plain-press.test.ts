import { describe, expect, it } from 'vitest';
import { chainOf, statementOf, statementsOf } from './reading-of.js';

// Sentences as agencies print them day by day.

const LABELS: [label: string | undefined, text: string, content: string][] = [
  [
    'confirmed',
    'At least nine people were killed and 31 hurt when a drone hit the market in Haldan, the health ministry reported.',
    'At least nine people were killed and 31 hurt',
  ],
  ['confirmed', 'A police officer was shot dead outside a bank on Monday, police said.', 'officer was shot dead'],
  [
    'confirmed',
    'The ferry was carrying more than 200 passengers when it sank, the coastguard said.',
    'ferry was carrying',
  ],
  ['confirmed', 'The army said its aircraft had struck the convoy by mistake.', 'its aircraft had struck the convoy'],
  ['alleged', 'The army said its aircraft had struck the convoy.', 'its aircraft had struck the convoy'],
  ['confirmed', 'A court in Osk has ruled that members may now meet at the old site.', 'members may now meet'],
  ['alleged', 'The mayor said members may now meet at the old site.', 'members may now meet'],
  ['alleged', 'It will snow in the Upper Tarn by Friday, the weather office said.', 'It will snow in the Upper Tarn'],
  ['alleged', 'Three people are feared dead after the fire.', 'Three people dead'],
  [
    'opinion',
    '“I think we have learned a lot from today’s game,” coach Ana Lind said.',
    'I think we have learned a lot',
  ],
  ['alleged', '“I think 40 people were on board,” the skipper, Ana Lind, said.', 'I think 40 people were on board'],
  ['opinion', 'A spokesman for the college said it takes such complaints very seriously.', 'it takes such complaints'],
  [
    'confirmed',
    'The town voted on Sunday. The results show the reform camp kept its majority.',
    'the reform camp kept its majority',
  ],
  ['alleged', 'The firm looked at its bread. The results show that salt kills yeast.', 'salt kills yeast'],
  ['confirmed', 'State news agency KNTA said the leader had inspected the site.', 'the leader had inspected the site'],
  ['alleged', 'Hallet sold rotten fish, its former driver Cole Ames told the Echo.', 'Hallet sold rotten fish'],
  [
    'confirmed',
    'Hallet will sell its fish market, its chairman Cole Ames told the Echo.',
    'Hallet will sell its fish market',
  ],
  ['alleged', 'The baker’s guard, M. Orsk, slept at his post, a cleaner says.', 'guard, M. Orsk, slept at his post'],
];

describe('what agencies print', () => {
  it.each(LABELS)('%s: %s', (label, text, content) => {
    expect(statementOf(text, content)?.label).toBe(label);
  });

  it('clauses on both sides of the cue have labels of their own', () => {
    const text =
      'Four people were killed at a bus stop in Tavna, the health ministry said, and a Kestrian drone had struck it.';
    expect(statementOf(text, 'Four people were killed at a bus stop in Tavna')?.label).toBe('confirmed');
    expect(statementOf(text, 'a Kestrian drone had struck it')?.label).toBe('alleged');
  });

  it('each clause with a “that” is a statement', () => {
    const text =
      'The rector Ana Bell announced that she leaves her post on 1 June, that the dean forged diplomas, and that nobody had stopped him.';
    expect(statementOf(text, 'she leaves her post on 1 June')?.label).toBe('confirmed');
    expect(statementOf(text, 'the dean forged diplomas')?.label).toBe('alleged');
  });

  it('a penalty that is conceded is no admission, nor are places that are announced a claim', () => {
    for (const text of [
      'In the 62nd minute Kim Holm conceded a penalty which the referee gave.',
      'The agency’s head, Carl Bold, announced the venues that would host the three cups.',
    ])
      expect(statementsOf(text).filter(({ label }) => label !== 'own-voice')).toEqual([]);
  });

  it('a charge ends where the next clause begins', () => {
    const text = 'A man has been charged with murder after a woman was found dead in her flat, police said.';
    const charge = statementsOf(text).find(({ attribution }) =>
      attribution?.cue.some((span) => text.slice(...span).startsWith('charged')),
    );
    expect(charge?.content.map((span) => text.slice(...span))).toEqual(['murder']);
  });

  it('“the paper reported that, according to officials” is said once', () => {
    const text = 'The Osk Courier reported that, according to officials, 12 people had been detained.';
    expect(statementsOf(text)).toHaveLength(1);
    expect(chainOf(text, '12 people had been detained')).toEqual(['Osk Courier', 'officials']);
  });
});

describe('a pronoun does not mean whom its clause names further on', () => {
  it.each([
    [
      'The mayor, Andy Warden, sued Kevin Alt. He said Alt had stolen his car.',
      'Alt had stolen his car',
      'Andy Warden',
    ],
    [
      'For Kevin Alt, a teacher, Warden was a legend. He said, “Andy Warden was the centre of his century.”',
      'Andy Warden was the centre of his century',
      'Kevin Alt',
    ],
    ['Andy Warden sued Kevin Alt. He was innocent, Alt said.', 'He was innocent', 'Kevin Alt'],
  ])('%s', (text, content, speaker) => {
    expect(chainOf(text, content)).toEqual([speaker]);
  });
});
