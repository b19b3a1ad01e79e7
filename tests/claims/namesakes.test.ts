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
      'A truce came about within 13 days through advice from Harbour Secretary Tomas Perrin, who said the bridge had been closed.',
      'the bridge had been closed',
      'Tomas Perrin',
    ],
    [
      'nobody by where it was written',
      'BREMARK — Sen. Ludo Garrow opposed the levy on Friday — one that had split the council since May — and said the bridge had been closed.',
      'the bridge had been closed',
      'Ludo Garrow',
    ],
    [
      'the subject, not what a preposition brings into it',
      'The idle carpenter accused of calmly walking into a crowded market behind the Velden Gate told police the lock had been open, a court paper shows.',
      'the lock had been open',
      'idle carpenter accused of calmly walking into a crowded market behind the Velden Gate',
    ],
    [
      'the author of a study',
      'A study by Ines Roth of Wellin University showed that the office sold the lists.',
      'the office sold the lists',
      'Ines Roth',
    ],
    [
      'the body, not those many who spoke last',
      'The Harbour Office has always denied the sale. In May, researchers found papers that the Harbour Office had kept. Later it declared that the bridge had been closed.',
      'the bridge had been closed',
      'Harbour Office',
    ],
    [
      'who speaks, not of whom',
      'Editor Philippa Schaller has left the paper.\n\nHer column was read in Wellin. "The bill is like the one that President Rehnborg signed in 1985," she wrote.',
      'The bill is like the one that President Rehnborg signed in 1985',
      'Philippa Schaller',
    ],
    [
      'whom the words behind a comma name',
      'On Friday her brother, Hanna Corrin aide Ivo Brenn, announced that the bridge had been closed.',
      'the bridge had been closed',
      'Ivo Brenn',
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
