import { describe, expect, it } from 'vitest';
import { statementOf } from './reading-of.js';

const speaker = (text: string, content: string): string | undefined =>
  statementOf(text, content)?.attribution?.chain.at(-1)?.name;

describe('who is meant by a name or a pronoun', () => {
  it.each([
    [
      'a family name, though a body opens with it',
      'Donald Fairley ran for mayor in May.\n\nThe judge in the Fairley College case is retired. On top of that, Fairley said on Sunday that the college had been sold.',
      'the college had been sold',
      'Donald Fairley',
    ],
    [
      'another than whom the sentence goes on to name',
      'William Corrin and Hanna Corrin have run the town for years.\n\n"The bridge was closed in 2019," Corrin told the guests of Hanna Corrin.',
      'The bridge was closed in 2019',
      'William Corrin',
    ],
    [
      'her by her own name, whoever is her husband',
      'Helen\'s husband spoke in Wellin on Monday.\n\nRobert Crane has known Helen Crane since 1971. "The hall was full," he said. "The bridge was closed," she said.',
      'The bridge was closed',
      'Helen Crane',
    ],
    [
      'who holds a post in a body',
      'A spokesman for House Speaker Paul Ledden said the bridge had been closed.',
      'the bridge had been closed',
      'Paul Ledden',
    ],
    [
      'who gave the help',
      'The deal was struck over the past 13 days with help from Labor Secretary Tomas Perrin, who said the bridge had been closed.',
      'the bridge had been closed',
      'Tomas Perrin',
    ],
    [
      'nobody by where it was written',
      'BREMARK — Sen. Chuck Garrow on Wednesday played down the row over the levy — a row that has thrown the party into chaos all week — and said the bridge had been closed.',
      'the bridge had been closed',
      'Chuck Garrow',
    ],
    [
      'the subject, not what a preposition brings into it',
      'The homeless woman accused of driving onto a packed pavement along the Velden Strip told police the brakes had failed, a police report indicates.',
      'the brakes had failed',
      'homeless woman accused of driving onto a packed pavement along the Velden Strip',
    ],
    [
      'the author of a study',
      'A study by Ines Roth of Wellin University and Margo Anders of the University of Arden proved that the office gave away the names.',
      'the office gave away the names',
      'Ines Roth',
    ],
    [
      'the body, not those many who spoke last',
      'For years, the Harbour Office denied any role in the sale. But in 2000, researchers disclosed papers that the Harbour Office had kept. Even so, it declared that the bridge had been closed.',
      'the bridge had been closed',
      'Harbour Office',
    ],
    [
      'who speaks, not of whom',
      'Editor Philippa Schaller has died.\n\nHer paper was read in Wellin. "The trip reminds me of the visit that President Rehnborg made to Arden in 1985," she wrote.',
      'The trip reminds me of the visit that President Rehnborg made to Arden in 1985',
      'Philippa Schaller',
    ],
    [
      'whom the words behind a comma name',
      'First his wife, longtime Hanna Corrin aide Huma Abeden, announced that the bridge had been closed.',
      'the bridge had been closed',
      'Huma Abeden',
    ],
    [
      'the subject that follows "in what he"',
      'Donald Fairley spoke for an hour.\n\nIn what he said was a mistake by the clerk, President Barnaby Orsay had signed the wrong paper for Donald Fairley.',
      'was a mistake by the clerk',
      'Barnaby Orsay',
    ],
    [
      'nobody of whom it is charged',
      'Lena Holman, 24, will be charged with arson and other counts on Monday.',
      'arson and other counts',
      undefined,
    ],
  ])('%s', (_, text, content, name) => {
    expect(speaker(text, content)).toBe(name);
  });
});
