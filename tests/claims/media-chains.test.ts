import { describe, expect, it } from 'vitest';
import { chainOf } from './reading-of.js';

const P = 'the harbour master had sold the berths';

/** Statements that reach the reader through a medium, by how the text says so. */
const THROUGH_MEDIA: [text: string, content: string, chain: string[]][] = [
  [`During a May interview on CVN's Morning Watch, Ruddock said ${P}.`, P, ['Morning Watch', 'Ruddock']],
  [`Ruddock, while being interviewed on Osk Valley Radio on Monday, said ${P}.`, P, ['Osk Valley Radio', 'Ruddock']],
  [`In an interview that aired Sunday on VTV, Mona Ruddock claimed that ${P}.`, P, ['VTV', 'Mona Ruddock']],
  [`In an op-ed for the Osk Tribune, Mona Ruddock claimed that ${P}.`, P, ['Osk Tribune', 'Mona Ruddock']],
  [`Mona Ruddock told reporters from the Osk Tribune that ${P}.`, P, ['Osk Tribune', 'Mona Ruddock']],
  [`Mona Ruddock told The Beacon that ${P}.`, P, ['Beacon', 'Mona Ruddock']],
  [`Mona Ruddock wrote in The Beacon that ${P}.`, P, ['Beacon', 'Mona Ruddock']],
  [`Mona Ruddock said on the podcast Low Tide that ${P}.`, P, ['Low Tide', 'Mona Ruddock']],
  [`Mona Ruddock called in to "Dawn & Company" on Monday and said ${P}.`, P, ['Dawn & Company', 'Mona Ruddock']],
  [`Per the Osk Tribune, Mona Ruddock told donors ${P}.`, P, ['Osk Tribune', 'Mona Ruddock']],
  [`A clerk, quoted anonymously in the Osk Tribune, said ${P}.`, P, ['Osk Tribune', 'clerk']],
  [`The union, quoted by Osknews, said ${P}.`, P, ['Osknews', 'union']],
  [`The Osk Tribune quotes Ruddock: "A clerk sold the berths."`, 'A clerk sold the berths', ['Osk Tribune', 'Ruddock']],
  [`Citing an unnamed clerk, the Osk Tribune claims that ${P}.`, P, ['Osk Tribune', 'clerk']],
  [`The Osk Tribune, which spoke to two clerks, says ${P}.`, P, ['Osk Tribune', 'two clerks']],
  [`The Osk Tribune says it was told by two clerks that ${P}.`, P, ['Osk Tribune', 'two clerks']],
  [`The Osk Tribune reported Friday that, according to two clerks, ${P}.`, P, ['Osk Tribune', 'two clerks']],
  [`Radio Osk spoke to a former clerk, who said ${P}.`, P, ['Radio Osk', 'former clerk']],
  [`Ruddock recalled Tanner telling her that ${P}.`, P, ['Ruddock', 'Tanner']],
  [`Ruddock said her husband had been told by a pilot that ${P}.`, P, ['Ruddock', 'pilot']],
  [`In a guest piece she wrote for the Osk Tribune, Mona Ruddock said ${P}.`, P, ['Osk Tribune', 'Mona Ruddock']],
  [`In a new book by the historian Abel Quist, a former clerk recalls that ${P}.`, P, ['Abel Quist', 'former clerk']],
  [`In Abel Quist's new film, a former clerk says ${P}.`, P, ['Abel Quist', 'former clerk']],
  [`Mona Ruddock told BVN that ${P}.`, P, ['BVN', 'Mona Ruddock']],
  [
    `The Osk Tribune, citing Radio Dale, which quoted a clerk, reported that ${P}.`,
    P,
    ['Osk Tribune', 'Radio Dale', 'clerk'],
  ],
  [`In reply to questions from the Osk Tribune, Mona Ruddock said ${P}.`, P, ['Osk Tribune', 'Mona Ruddock']],
  [
    `The Osk Tribune quoted the head of the port, Captain Owen Tanner, as admitting that ${P}.`,
    P,
    ['Osk Tribune', 'Owen Tanner'],
  ],
  [
    'Exports fell 9%, according to port data cited by the Osk Tribune.',
    'Exports fell 9%',
    ['Osk Tribune', 'port data'],
  ],
  [`Residents were told by a clerk that ${P}.`, P, ['clerk']],
  [`The berths were sold in May, says a leaked memo.`, 'The berths were sold in May', ['memo']],
  [
    'Some 48 per cent back the sale, according to a survey by Norda for the Osk Tribune.',
    '48 per cent back the sale',
    ['Norda'],
  ],
  [`Leaked minutes, published by the site Lantern, show that ${P}.`, P, ['Lantern', 'minutes']],
  [
    `Ilse Marant has governed the valley since 2014. The mayor told the Osk Tribune that ${P}.`,
    P,
    ['Osk Tribune', 'Ilse Marant'],
  ],
];

/** Papers by what they are, not by who printed or paid for them. */
const PAPERS: [text: string, content: string, chain: string[]][] = [
  ['The study, published in Ferrum, found that one bolt in nine had rusted.', 'one bolt in nine had rusted', ['study']],
  [
    'The study, led by Ida Roth of Osk University, found that one bolt in nine had rusted.',
    'one bolt in nine had rusted',
    ['study'],
  ],
  [`A report commissioned by the town says ${P}.`, P, ['report commissioned by the town']],
];

/** What speakers say further on, in sentences that name no medium. */
const GOING_ON: [text: string, content: string, chain: string[]][] = [
  [
    `Owen Tanner spoke to the Osk Tribune about the affair. "A clerk sold the berths," he said.`,
    'A clerk sold the berths',
    ['Osk Tribune', 'Owen Tanner'],
  ],
  [
    `Owen Tanner sat down with the Osk Tribune for an interview last week. He said ${P}.`,
    P,
    ['Osk Tribune', 'Owen Tanner'],
  ],
  [
    `Owen Tanner told the Osk Tribune that the mayor had lied. The mayor once threw a book at him, Tanner said.`,
    'The mayor once threw a book at him',
    ['Osk Tribune', 'Owen Tanner'],
  ],
  [
    `In an interview with the Osk Tribune, Owen Tanner said the mayor had lied.\n\nTanner went on to say ${P}.`,
    P,
    ['Osk Tribune', 'Owen Tanner'],
  ],
  [
    `Owen Tanner told the Osk Tribune that he was sorry.\n\n"But a clerk sold the berths," Tanner said.`,
    'a clerk sold the berths',
    ['Osk Tribune', 'Owen Tanner'],
  ],
  // Nobody but the author goes on.
  [
    `Abel Quist knew the harbour well. The author of the book wrote that it had silted up. He went on to say ${P}.`,
    P,
    ['author'],
  ],
  [
    `Owen Tanner told the Osk Tribune that he was sorry.\n\nThe council met on Monday.\n\n"A clerk sold the berths," Tanner said.`,
    'A clerk sold the berths',
    ['Owen Tanner'],
  ],
  // Another occasion.
  [
    `Owen Tanner told the Osk Tribune that the mayor had lied. In court on Monday, Tanner said ${P}.`,
    P,
    ['Owen Tanner'],
  ],
];

describe('source chains through media', () => {
  it.each([...THROUGH_MEDIA, ...PAPERS, ...GOING_ON])('%s', (text, content, chain) => {
    expect(chainOf(text, content)).toEqual(chain.map((name) => expect.stringContaining(name)));
  });

  it('has a medium once, by its longer name', () => {
    const text = `Tanner was glad that ${P}, according to The New Osk Times. "A clerk sold the berths," the Times quoted Tanner as saying.`;
    expect(chainOf(text, 'A clerk sold the berths').filter((name) => name.endsWith('Times'))).toHaveLength(1);
  });
});
