import { describe, expect, it } from 'vitest';
import { chainOf } from './reading-of.js';

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

describe('forms of source chains', () => {
  it.each([...TOLD_AND_QUOTED])('%s', (text, content, chain) => {
    expect(chainOf(text, content)).toEqual(chain.map((name) => expect.stringContaining(name)));
  });
});
