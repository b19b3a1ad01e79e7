// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/extract.js';
import type { Statement } from '../../src/claims/statement.js';
import { headingsOf } from '../../src/page/headings.js';
import { withLinks } from '../../src/page/links.js';

const REGISTRY = 'https://registry.example/levels';
const FIRST = 'The reservoir above Orrel fell by 31 centimetres in seven days, the Daily Tarn reported';

beforeEach(() => {
  document.body.innerHTML = `<main><article><h1>Dam at Orrel lost a third of its water</h1>
    <p>${FIRST}, citing <a href="${REGISTRY}">readings of the registry</a>. The town lies below the dam and drinks from it.</p>
    <h2>The gates</h2>
    <p>The gates were opened on orders, the deputy Ilse Varga said on Monday. See <a href="#top">the top</a> or
    <a href="mailto:desk@weir.example">write to us</a>. Nobody has answered her so far, and the river has not risen.</p>
    </article></main>`;
});

const read = () => readArticle(document, location.href)!;
const statement = (text: string, words: string, cue: string): Statement => {
  const at = (part: string): [number, number] => [text.indexOf(part), text.indexOf(part) + part.length];
  return {
    id: 's1',
    content: [at(words)],
    label: 'alleged',
    attribution: { source: [], cue: [at(cue)], chain: [] },
    responses: [],
    reasons: [],
  };
};

it('finds the sub-headings, and not the headline', () => {
  const { article, map } = read();
  const found = headingsOf(map, article.titleSpan);
  expect(found.map(({ words }) => words)).toEqual(['The gates']);
  expect(article.text.slice(...found[0]!.span)).toBe('The gates');
});

describe('the article’s own links', () => {
  it('go with the statements of their sentence', () => {
    const { article, map, root } = read();
    const [first, other] = withLinks(
      [
        statement(article.text, 'The reservoir above Orrel fell', 'reported'),
        statement(article.text, 'The town lies below the dam', 'drinks'),
      ],
      root,
      map,
    );
    expect(first?.links?.map(({ href, span }) => [href, article.text.slice(...span)])).toEqual([
      [REGISTRY, 'readings of the registry'],
    ]);
    expect(other?.links).toBeUndefined();
  });

  it('are those to pages elsewhere', () => {
    const { article, map, root } = read();
    const [only] = withLinks([statement(article.text, 'The gates were opened on orders', 'said')], root, map);
    expect(only?.links).toBeUndefined();
  });

  it('that the analysis has found stay as they are', () => {
    const { article, map, root } = read();
    const known = { ...statement(article.text, 'The reservoir above Orrel fell', 'reported'), links: [] };
    expect(withLinks([known], root, map)).toEqual([known]);
  });
});
