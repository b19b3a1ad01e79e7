// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/extract.js';
import { ADDRESS, linkedData, load, PARAGRAPHS, page, TITLE } from './pages.js';

const read = (html: string, url = ADDRESS) => readArticle(load(html), url);
const paragraphs = (list: readonly string[]): string => list.map((text) => `<p>${text}</p>`).join('');

describe('paywalls', () => {
  const [first, second] = PARAGRAPHS as [string, string];
  const closed = linkedData('{"@type": "NewsArticle", "isAccessibleForFree": "False"}');
  const gate = '<div class="paywall-box"><p>Subscribe to continue reading this story.</p></div>';

  it('are told by structured data with a short text, or by a box that asks for a subscription', () => {
    expect(read(page({ head: closed, body: paragraphs([first, second]) }))!.article.partial).toBe(true);
    expect(read(page({ body: paragraphs([first, second]) + gate }))!.article.partial).toBe(true);
  });
  it('are none where the text is there, or a box only advertises', () => {
    const long = [1, 2, 3, 4].flatMap((n) => PARAGRAPHS.map((text) => `${text} So it stands in chapter ${n}.`));
    expect(read(page({ head: closed, body: paragraphs(long) }))!.article).not.toHaveProperty('partial');
    const ad = '<div class="subscription-box"><p>Subscribe to our weekly letter about boats and tides.</p></div>';
    expect(read(page({ body: paragraphs(PARAGRAPHS) + ad }))!.article).not.toHaveProperty('partial');
  });
});

describe('live blogs', () => {
  const post = (hour: number): string =>
    `<article class="post"><time datetime="2031-02-04T${hour}:00:00Z">${hour}:00</time><h2>Update number ${hour}</h2>
     ${paragraphs([PARAGRAPHS[hour % 5]!, `The ferry's crew counted ${hour} boats near the pier, the harbour office said at ${hour} o'clock.`])}</article>`;
  const body = [14, 13, 12, 11].map(post).join('');

  it('give each post its own unit with title, time and span', () => {
    const { article } = read(page({ body }), 'https://courier.example/live/ferry-landing-closes-latest')!;
    expect(article.units?.map(({ title, published }) => [title, published])).toEqual(
      [14, 13, 12, 11].map((hour) => [`Update number ${hour}`, `2031-02-04T${hour}:00:00Z`]),
    );
    for (const [i, { span }] of article.units!.entries()) {
      const words = article.text.slice(...span);
      expect(words.startsWith('Update number')).toBe(true);
      expect(words).toContain(`counted ${14 - i} boats`);
      expect(words).not.toContain(`counted ${13 - i} boats`);
    }
  });
  it('are no ordinary articles, and no lists of paragraphs', () => {
    expect(read(page())!.article).not.toHaveProperty('units');
    expect(read(page(), 'https://courier.example/live/ferry')!.article).not.toHaveProperty('units');
  });
});

describe('text in odd places', () => {
  it('is read from open shadow roots, slots in their place', () => {
    load(page({ body: '<story-body><p slot="lead"></p></story-body>' }));
    const host = document.querySelector('story-body')!;
    host.querySelector('p')!.textContent = PARAGRAPHS[0]!;
    host.attachShadow({
      mode: 'open',
    }).innerHTML = `<slot name="lead"></slot>${paragraphs(PARAGRAPHS.slice(1))}<p>${PARAGRAPHS[0]!.replace('March', 'April')}</p>`;
    const { article, map } = readArticle(document, ADDRESS)!;
    expect(article.text.startsWith(`${TITLE}\n\n${PARAGRAPHS.join('\n\n')}`)).toBe(true);
    const at = article.text.indexOf('Engineers found rust');
    expect(map.toRange([at, at + 20])!.toString()).toBe('Engineers found rust');
  });
  it('is read from frames of the same origin', () => {
    load(page({ body: '<iframe></iframe>' }));
    document.querySelector('iframe')!.contentDocument!.body.innerHTML = paragraphs(PARAGRAPHS);
    expect(readArticle(document, ADDRESS)!.article.text).toBe([TITLE, ...PARAGRAPHS].join('\n\n'));
  });
});

describe('a page that scrolls on to the next article', () => {
  const other = 'Storm breaks the windows of the old customs house';
  const second = PARAGRAPHS.map((text) => text.replace('ferry', 'customs boat').replace('pier', 'roof'));
  const html = page({ after: `<article><h1>${other}</h1>${paragraphs(second)}</article>` });

  it('gives the first article alone', () => {
    expect(read(html)!.article.text).toBe([TITLE, ...PARAGRAPHS].join('\n\n'));
  });
  it('gives the next one when the title of the document moves on, whatever the metadata still say', () => {
    const head = `<meta property="og:title" content="${TITLE}">`;
    const next = html.replace(/<title>.*?<\/title>/, `<title>${other} | The Brook Courier</title>${head}`);
    expect(read(next)!.article).toMatchObject({ title: other, text: [other, ...second].join('\n\n') });
  });
});
