import type { Models } from '../../src/language/models.js';
import { RUNS } from './hostile-text.js';
import { cpuTime, documentOf, runPage, runText } from './pipeline.js';

/** Four times the input may take so many times as long; were growth quadratic, it would be sixteen. */
const BOUND = 8;
/** What takes less, in ms, tells nothing of how it grows. */
const ENOUGH = 25;
const MOST = 64_000;

interface Kind {
  name: string;
  /** Prepares an input of about `n` characters, and gives what is to be timed. */
  prepare(n: number): (models: Models) => void;
}

const PROSE = 'The mayor of Lower Brook said on Tuesday that pier number % was safe. Norfrak declined to comment. ';
const prose = (n: number): string =>
  Array.from({ length: Math.ceil(n / PROSE.length) }, (_, i) => PROSE.replace('%', String(i))).join('');
const article = (body: string, head = ''): string =>
  `<html lang="en"><head><title>The pier is safe, the mayor says</title>${head}</head><body><article><h1>The pier is safe, the mayor says</h1>${body}<p>${prose(600)}</p></article></body></html>`;
const times = (one: string, n: number): string => one.repeat(Math.ceil(n / one.length));
const linked = (json: string): string => `<script type="application/ld+json">${json}</script>`;

const text = (name: string, make: (n: number) => string): Kind => ({
  name: `text: ${name}`,
  prepare: (n) => {
    const input = make(n);
    return (models) => runText(input, models);
  },
});
// To parse a page is the browser's business.
const page = (name: string, make: (n: number) => string): Kind => ({
  name: `page: ${name}`,
  prepare: (n) => {
    const document = documentOf(make(n));
    return (models) => runPage(document, models, true);
  },
});

const KINDS: readonly Kind[] = [
  text('reports', prose),
  text('reports in paragraphs', (n) => prose(n).replaceAll('comment. ', 'comment.\n\n')),
  text('one endless sentence', (n) => times('the mayor said that ', n)),
  ...RUNS.map((one) => text(`${JSON.stringify(one)} in a row`, (n) => `x${times(one, n)}!`)),
  ...RUNS.map((one) =>
    page(`${JSON.stringify(one)} in a row`, (n) => article(`<p>x${times(one, n).replace(/</g, '&lt;')}!</p>`)),
  ),
  page('paragraphs', (n) => article(times(`<p>${PROSE}</p>`, n))),
  page('words in spans', (n) => article(`<p>${times('<span>word </span>', n)}</p>`)),
  page('deep', (n) => article(times('<div>', n) + PROSE)),
  page('deep spans', (n) => article(times('<b>', n) + PROSE)),
  page('deep forms', (n) => article(times('<fieldset id="parentNode">', n) + PROSE)),
  page('empty boxes', (n) => article(times('<div class="a b"><i></i></div>', n))),
  page('lists of links', (n) => article(`<ul>${times('<li><a href="/a">Read this</a></li>', n)}</ul>`)),
  page('line breaks', (n) => article(times('word<br><br>', n))),
  page('a table', (n) => article(`<table>${times('<tr><td>one<td>two', n)}</table>`)),
  page('articles in a row', (n) => article(times(`<article><h1>Title</h1><p>${PROSE}</p></article>`, n))),
  page('a long class', (n) => article(`<div class="${times('a-B_c ', n)}"><p>${PROSE}</p></div>`)),
  page('headlines', (n) => article(times('<h2>The pier is safe today</h2>', n))),
  page('posts', (n) => article(times(`<section><time datetime="2031-02-04">x</time><p>${PROSE}</p></section>`, n))),
  page('json-ld: a ring', (n) => {
    const count = Math.ceil(n / 60);
    const nodes = Array.from({ length: count }, (_, i) => ({
      '@type': 'NewsArticle',
      '@id': `${i}`,
      author: { '@id': `${(i + 1) % count}` },
    }));
    return article('', linked(JSON.stringify({ '@graph': nodes })));
  }),
  page('json-ld: deep', (n) => article('', linked(`${'['.repeat(n / 2)}${']'.repeat(n / 2)}`))),
  page('json-ld: many types', (n) => article('', linked(`{"@type":[${times('"a/b",', n)}"NewsArticle"]}`))),
  page('json-ld: many authors', (n) =>
    article('', linked(`{"@type":"NewsArticle","author":[${times('{"name":"A B"},', n)}"C"]}`)),
  ),
  page('title: spaces and bars', (n) => article('').replace(/<title>/, `<title>${times('a  |', n)}`)),
];

/** The shortest of three runs, in ms of the processor. */
function timeOf({ prepare }: Kind, n: number, models: Models): number {
  const run = prepare(n);
  const once = (): number => {
    const start = cpuTime();
    run(models);
    return cpuTime() - start;
  };
  return Math.min(once(), once(), once());
}

/**
 * Measures every kind at n, 2n and 4n, n large enough to tell, and prints a line each.
 * @param only words in the names of the kinds to measure
 * @returns whether time grows no faster than the input, with slack
 */
export function growth(models: Models, beat: () => void, only = ''): boolean {
  let ok = true;
  const kinds = KINDS.filter(({ name }) => name.includes(only));
  for (const kind of kinds) {
    beat();
    let n = 4000;
    let first = timeOf(kind, n, models);
    while (first < ENOUGH && n < MOST) {
      n *= 2;
      first = timeOf(kind, n, models);
    }
    const [second, third] = [timeOf(kind, 2 * n, models), timeOf(kind, 4 * n, models)];
    const ratio = third / Math.max(first, ENOUGH / 4);
    const holds = ratio <= BOUND;
    ok &&= holds;
    const [a, b, c] = [first, second, third].map((ms) => ms.toFixed(0));
    console.log(
      `${holds ? 'ok ' : 'NOT'} ${kind.name}: ${n / 1000}k ${a} ms, twice ${b} ms, four times ${c} ms, ×${ratio.toFixed(1)}`,
    );
  }
  console.log(ok ? `time grows with the input in all ${kinds.length} kinds` : 'time grows faster than the input');
  return ok;
}
