import { describe, expect, it } from 'vitest';
import { findPosts } from '../../src/language/posts.js';

const postsOf = (text: string): string[] =>
  findPosts(text).map(({ label, speech }) => `${text.slice(...label)} | ${text.slice(...speech)}`);

describe('findPosts', () => {
  it('finds signed posts, without their links and what is left of mark-up', () => {
    const signed = '— Ana Lind (@analind) May 5, 2031';
    expect(postsOf(`The row grew.\n\nWe closed the bridge in May. https://osk.example/x ${signed}`)).toEqual([
      'Ana Lind | We closed the bridge in May.',
    ]);
    expect(postsOf(`<post id="1">We closed the bridge in May. ${signed}</post>.`)).toEqual([
      'Ana Lind | We closed the bridge in May.',
    ]);
  });

  it('finds posts in a mark that names their author', () => {
    expect(
      postsOf(
        'The row grew.\n\n<post id="1" author="@AnaLind" date="May 5">We closed the bridge in May. pic.osk/x</post>.',
      ),
    ).toEqual(['AnaLind | We closed the bridge in May.']);
    expect(postsOf('<post author="AnaLind">\nWe closed it.\nIt was May. https://osk.example/x</post>')).toEqual([
      'AnaLind | We closed it.\nIt was May.',
    ]);
    expect(postsOf('<post author="AnaLind">Too short</post>')).toEqual([]);
    expect(postsOf('<post author="AnaLind">We closed the bridge in May, and nothing ends it.')).toEqual([]);
  });

  it.each([
    ['a credit', 'Reporting by Ana Lind (@analind)'],
    ['a signature without words', '— Ana Lind (@analind) May 5, 2031'],
    ['a handle within a sentence', 'The mayor — Ana Lind (@analind) May 5, 2031 — closed the bridge.'],
    ['no name', 'We closed the bridge in May. — (@analind) May 5, 2031'],
  ])('takes %s for no post', (_name, text) => {
    expect(postsOf(text)).toEqual([]);
  });
});
