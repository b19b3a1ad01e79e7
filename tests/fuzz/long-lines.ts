const PARAGRAPHS = [
  'The council of Lower Brook will close the old ferry landing in March, its harbour office said on Tuesday.',
  'Engineers found rust in three of the five pillars, according to a report that the office gave to reporters.',
  'Brookline denied that it had known of the damage. Norfrak did not respond to a request for comment.',
].map((text) => `<p>${text}</p>`);

interface Place {
  head?: string;
  title?: string;
  body?: string;
}

const page = ({ head = '', title = 'Lower Brook closes its landing', body = '' }: Place): string =>
  `<html lang="en"><head><title>${title}</title>${head}</head><body><article><h1>Lower Brook closes its landing</h1>${PARAGRAPHS.join('')}${body}</article></body></html>`;

const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;

/**
 * Very long lines, in each place that a page has for one, inside an article that stays readable.
 * Name and page; made one at a time, since each is large.
 * @param length of the line, in characters
 */
export function longLines(length: number): readonly (readonly [name: string, make: () => string])[] {
  const line = 'the mayor of Lower Brook walked slowly home '.repeat(length / 44);
  const solid = 'a'.repeat(length);
  const spaces = `a${' '.repeat(length)}|`;
  return [
    ['a paragraph of words', () => page({ body: `<p>${line}</p>` })],
    ['a paragraph that is one word', () => page({ body: `<p>${solid}</p>` })],
    ['a paragraph of spaces', () => page({ body: `<p>${spaces}</p>` })],
    ['preformatted spaces', () => page({ body: `<pre>${spaces}</pre>` })],
    [
      'many paragraphs without a break',
      () => page({ body: `<p>${`${line.slice(0, 100_000)}</p><p>`.repeat(100)}</p>` }),
    ],
    ['a headline', () => page({ body: `<h1>${line}</h1>` })],
    ['the title', () => page({ title: line })],
    ['a title of spaces', () => page({ title: spaces })],
    ['a script', () => page({ body: `<script>${line}</script>` })],
    ['a comment', () => page({ body: `<!--${line}-->` })],
    ['a class', () => page({ body: `<div class="${line}">${PARAGRAPHS[0]}</div>` })],
    ['a style', () => page({ body: `<div style="${spaces}">${PARAGRAPHS[0]}</div>` })],
    ['a byline', () => page({ body: `<div class="byline">${line}</div>` })],
    ['a time', () => page({ body: `<time datetime="${solid}">${spaces}</time>` })],
    ['a meta element', () => page({ head: `<meta property="og:title" content="${spaces}">` })],
    ['an author', () => page({ head: `<meta name="author" content="By ${spaces}">` })],
    ['structured data', () => page({ head: ld(JSON.stringify({ '@type': 'NewsArticle', headline: line })) })],
    ['a paywall box', () => page({ body: `<div class="paywall">${line}</div>` })],
  ];
}
