import fc from 'fast-check';
import { text } from './hostile-text.js';

/*
 * Pages as hostile as they come: broken and deep trees, names that hide properties, structured data of every wrong kind.
 */

const escaped = (words: string): string => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');

const TAGS = `p p p div span b i em a h1 h2 ul li ol table tr td blockquote article section main aside figure figcaption
  form fieldset output input button select option textarea label svg math title style script template noscript iframe
  object img picture slot details summary pre br wbr ruby rt x-story font center marquee frameset dialog`.split(/\s+/);

const NAMES = `parentNode parentElement attributes childNodes firstChild nextSibling nodeType localName textContent
  getAttribute querySelectorAll closest contains ownerDocument isConnected body head title documentElement
  getElementById createElement createRange defaultView implementation checkVisibility hasAttributes`.split(/\s+/);

const ATTRIBUTES = fc.oneof(
  fc.constantFrom('', 'hidden', 'aria-hidden=true', 'style="display:none"', 'role=navigation', 'slot=a', 'open'),
  fc.constantFrom(
    'class="related sidebar"',
    'class="byline author"',
    'itemprop="articleBody"',
    'itemprop="author name"',
  ),
  fc.constantFrom(
    'itemprop=headline',
    'rel=author',
    'href="#x"',
    'href="javascript:alert(1)"',
    'href="https://a.example/"',
  ),
  fc.constantFrom(...NAMES).map((name) => `name="${name}"`),
  fc.constantFrom(...NAMES).map((name) => `id="${name}"`),
  fc.nat({ max: 300 }).map((n) => `class="${'a-B_c '.repeat(n)}"`),
  fc.nat({ max: 300 }).map((n) => `datetime="${'2031-02-04T'.repeat(n)}"`),
);

/** Mostly shallow: trees multiply. */
const DEPTH = fc.oneof({ weight: 9, arbitrary: fc.nat({ max: 12 }) }, { weight: 1, arbitrary: fc.nat({ max: 600 }) });

/** A tree; `close` false leaves tags open. */
const markup: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'page' },
    text.map(escaped),
    fc
      .tuple(
        fc.constantFrom(...TAGS),
        fc.array(ATTRIBUTES, { maxLength: 2 }),
        fc.array(tie('node'), { maxLength: 4 }),
        fc.boolean(),
      )
      .map(
        ([tag, attributes, inner, close]) =>
          `<${[tag, ...attributes].join(' ')}>${inner.join('')}${close ? `</${tag}>` : ''}`,
      ),
    fc
      .tuple(fc.constantFrom('div', 'b', 'form', 'table', 'x-a', 'blockquote'), DEPTH, tie('node'))
      .map(([tag, n, inner]) => `<${tag}>`.repeat(n) + inner + `</${tag}>`.repeat(n)),
    fc.constantFrom(
      '<!--',
      '<![CDATA[',
      '</',
      '<p',
      '&#xD800;',
      '&#0;',
      '<a href="',
      '</body></html>',
      '<p>'.repeat(50),
    ),
  ),
})).node;

/** Anything at all where JSON-LD has a value of some type. */
const value: fc.Arbitrary<unknown> = fc.oneof(
  text,
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom<unknown>(
    null,
    0,
    -1,
    1e300,
    [],
    {},
    [[[[]]]],
    { '@id': '#a' },
    { '@id': { '@id': '#a' } },
    { name: { name: {} } },
    '',
  ),
  fc.nat({ max: 200 }).map((n) => new Array(n).fill({ '@type': 'Person', name: 'A B' })),
);

const KEYS = `headline name author publisher datePublished dateModified inLanguage isAccessibleForFree mainEntity
  liveBlogUpdate @id @type @graph __proto__ constructor toString length`.split(/\s+/);

const linked: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom<unknown>('NewsArticle', ['Thing', 'NewsArticle'], 'LiveBlogPosting', {}, [[]], 7),
      fc.array(fc.tuple(fc.constantFrom(...KEYS), value), { maxLength: 6 }),
    )
    .map(
      ([type, fields]) =>
        `{"@type":${JSON.stringify(type)}${fields.map(([key, one]) => `,${JSON.stringify(key)}:${JSON.stringify(one) ?? 'null'}`).join('')}}`,
    ),
  // A graph whose nodes point at each other in a ring, and at themselves.
  fc.nat({ max: 100 }).map((n) =>
    JSON.stringify({
      '@graph': Array.from({ length: n }, (_, i) => ({
        '@id': `#${i}`,
        '@type': 'NewsArticle',
        author: { '@id': `#${(i + 1) % n}` },
        publisher: { '@id': `#${i}` },
      })),
    }),
  ),
  fc.tuple(fc.constantFrom('[', '{"@graph":', '{"a":['), fc.nat({ max: 20_000 })).map(([open, n]) => open.repeat(n)),
  fc.nat({ max: 20_000 }).map((n) => `${'['.repeat(n)}${']'.repeat(n)}`),
  text,
);

const PROSE = [
  'The council of Lower Brook will close the old ferry landing in March, its harbour office said on Tuesday.',
  'Engineers found rust in three of the five pillars, according to a report that the office gave to reporters.',
  'Brookline denied that it had known of the damage. Norfrak did not respond to a request for comment.',
];

/** A whole page: hostile parts around, before and inside some plain paragraphs, so that there is an article to bend. */
export const page: fc.Arbitrary<string> = fc
  .record({
    head: fc.array(linked, { maxLength: 2 }),
    metas: fc.array(fc.tuple(fc.constantFrom('og:title', 'og:site_name', 'author', 'article:published_time'), text), {
      maxLength: 3,
    }),
    title: text,
    wrap: fc.constantFrom(
      '',
      '<form><input name=parentNode><input name=parentElement>',
      '<article>',
      '<div hidden>',
      '<table><tr><td>',
    ),
    parts: fc.array(markup, { maxLength: 3 }),
    plain: fc.subarray(PROSE),
    lang: fc.constantFrom('en', '', 'xx-\ud800', 'de'),
  })
  .map(({ head, metas, title, wrap, parts, plain, lang }) => {
    const scripts = head.map((json) => `<script type="application/ld+json">${json.replace(/<\//g, '<\\/')}</script>`);
    const tags = metas.map(
      ([name, content]) => `<meta property="${name}" content="${escaped(content).replace(/"/g, '&quot;')}">`,
    );
    const body = parts.flatMap((part, i) => [part, plain[i] ? `<p>${plain[i]}</p>` : '']).join('\n');
    return `<!doctype html><html lang="${lang}"><head><title>${escaped(title)}</title>${tags.join('')}${scripts.join('')}</head><body>${wrap}<h1>${escaped(title.slice(0, 80))}</h1>${body}${plain
      .slice(parts.length)
      .map((one) => `<p>${one}</p>`)
      .join('')}</body></html>`;
  });
