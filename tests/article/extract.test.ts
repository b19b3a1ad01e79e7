// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/extract.js';
import { ADDRESS, linkedData, load, NEWS_LD, PARAGRAPHS, page, TITLE } from './pages.js';

const read = (html: string) => readArticle(load(html), ADDRESS);
const paragraphs = (list: readonly string[]): string => list.map((text) => `<p>${text}</p>`).join('');

describe('readArticle', () => {
  it('reads headline and paragraphs, and nothing around them', () => {
    const found = read(page({ head: linkedData(NEWS_LD) }))!;
    expect(found.article.text).toBe([TITLE, ...PARAGRAPHS].join('\n\n'));
    expect(found.article).toMatchObject({
      titleSpan: [0, TITLE.length],
      title: TITLE,
      byline: 'Tova Merrin, Eli Sand',
      published: '2031-02-04T09:30:00+01:00',
      publisher: 'The Brook Courier',
      language: 'en',
    });
    expect(found.article).not.toHaveProperty('partial');
    expect(found.root.localName).toBe('article');
  });

  it('maps the headline to the live h1, and every block to its words', () => {
    const { article, map } = read(page())!;
    expect(map.toRange(article.titleSpan!)!.startContainer.parentElement!.localName).toBe('h1');
    for (const span of map.blocks) expect(map.toRange(span)!.toString()).toBe(article.text.slice(...span));
  });

  it('puts the headline before the text where the page has no such heading', () => {
    const html = page().replace(/<h1>.*<\/h1>/, '');
    const { article, map } = read(html)!;
    expect(article.text.startsWith(`${TITLE}\n\n`)).toBe(true);
    expect(map.toRange(article.titleSpan!)).toBeNull();
  });

  it('never changes the live page', () => {
    const html = page({ head: linkedData(NEWS_LD), body: `${paragraphs(PARAGRAPHS)}<br><br>x<font>y</font>` });
    const before = load(html).documentElement.outerHTML;
    readArticle(document, ADDRESS);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('leaves out captions, share bars, newsletters, related links, bios and comments', () => {
    const [first, ...rest] = PARAGRAPHS;
    const junk = `<figure><img src="a.jpg"><figcaption>The landing in winter, seen from the quay.</figcaption></figure>
      <div class="share-tools"><a href="#">Share</a> <a href="#">Mail</a></div>
      <div class="newsletter-box"><p>Get the Courier in your inbox each morning, free of charge, all year.</p></div>
      <p>Read more: <a href="/b">Storm breaks windows at the quay</a></p>
      <p><a href="/c">Harbour master retires after thirty years</a></p>
      <p>Advertisement</p>`;
    const after = `<h3>Related stories</h3><ul><li><a href="/d">Boats return</a></li><li><a href="/e">New buoys</a></li></ul>
      <div class="author-bio"><p>Tova Merrin writes about the harbour, and has lived on the far shore for years.</p></div>
      <section id="comments"><p>Finally! That pier has been a danger for as long as I can remember, truly.</p></section>`;
    const { article } = read(page({ body: `<p>${first}</p>${junk}${paragraphs(rest)}${after}` }))!;
    expect(article.text).toBe([TITLE, ...PARAGRAPHS].join('\n\n'));
  });

  it('keeps sub-headings, lists and block quotes as blocks', () => {
    const body = `${paragraphs(PARAGRAPHS.slice(0, 3))}<h2>What happens next</h2>
      <ul><li>Boats land at the new quay from April.</li><li>Buses run every half hour.</li></ul>
      <blockquote>We will not leave the far shore alone, the mayor wrote to residents.</blockquote>
      ${paragraphs(PARAGRAPHS.slice(3))}`;
    expect(read(page({ body }))!.article.text.split('\n\n').slice(4, 8)).toEqual([
      'What happens next',
      'Boats land at the new quay from April.',
      'Buses run every half hour.',
      'We will not leave the far shore alone, the mayor wrote to residents.',
    ]);
  });

  it('parts paragraphs at double line breaks, in pages without p', () => {
    const { article, map } = read(page({ body: `<div>${PARAGRAPHS.join('<br>\n<br>')}</div>` }))!;
    expect(article.text).toBe([TITLE, ...PARAGRAPHS].join('\n\n'));
    expect(map.toRange(map.blocks[2]!)!.toString().trim()).toBe(PARAGRAPHS[1]);
  });

  it('takes back a lead that stands outside the main column', () => {
    const lead = 'The landing, built ninety years ago, is the third on this coast to be shut within two years.';
    const html = page().replace('<div class="story-text">', `<div class="intro"><p>${lead}</p></div>$&`);
    expect(read(html)!.article.text).toContain(lead);
  });

  it('keeps a text whose wrapper has an unlucky name', () => {
    const html = page({ bodyAttributes: 'class="has-sidebar related"' }).replace(
      'story-text',
      'story-text sidebar-left',
    );
    expect(read(html)!.article.text).toContain(PARAGRAPHS[4]);
  });

  it('leaves out hidden parts', () => {
    const body = `${paragraphs(PARAGRAPHS)}<p hidden>Hidden by attribute, though it reads like any other text.</p>
      <p style="color:red; display: none">Hidden by style, though it reads like any other text here.</p>`;
    expect(read(page({ body }))!.article.text).not.toContain('Hidden by');
  });

  it('leaves out other articles beside the one under the headline', () => {
    const other = 'A second story follows below, on the price of rope, which nobody in the town had asked for.';
    const after = `<article><h2>Rope gets dearer</h2>${paragraphs([other, `${other} Still.`, `${other} Yet.`])}</article>`;
    expect(read(page().replace('</article>', `</article>${after}`))!.article.text).toBe(
      [TITLE, ...PARAGRAPHS].join('\n\n'),
    );
  });

  it('drops sign-offs at the end, not in the middle', () => {
    const said = 'She said the paper would send its newsletter to the far shore by boat, as it had done for years.';
    const body = paragraphs([
      said,
      ...PARAGRAPHS,
      'Reporting by Tova Merrin; editing by Eli Sand.',
      'Follow Tova Merrin on Twitter.',
    ]);
    expect(read(page({ body }))!.article.text).toBe([TITLE, said, ...PARAGRAPHS].join('\n\n'));
  });

  it('keeps posts that the article quotes', () => {
    const quote = 'The pier is safe, whatever they write about it. I walk there each morning.';
    const body = `${paragraphs(PARAGRAPHS)}<div class="social-media-embed"><blockquote><p>${quote}</p></blockquote></div><p>He deleted the post on Wednesday, and gave no reason for that to anyone.</p>`;
    expect(read(page({ body }))!.article.text).toContain(quote);
  });

  it('is null for pages without prose', () => {
    expect(read('<title>Menu</title><ul><li><a href="/a">A</a></li></ul>')).toBeNull();
    expect(read('<html><frameset><frame src="a.html"></frameset></html>')).toBeNull();
  });

  it('survives controls that hide properties', () => {
    const form = `<form name="body"><input name="parentNode"><input name="firstChild"><input name="nextSibling">
      <input id="children"><input name="textContent"><input name="attributes">${paragraphs(PARAGRAPHS)}</form>
      <img name="documentElement"><img name="querySelectorAll"><img name="title"><img name="implementation"><img name="createTreeWalker"><img name="createRange">`;
    const { article, map } = read(page({ body: form }))!;
    expect(article.text).toContain(PARAGRAPHS[2]);
    for (const span of map.blocks) expect(map.toRange(span)).not.toBeNull();
  });

  it('returns quickly from huge pages, and says that it read a part', () => {
    const rows = '<tr><td>Harbour dues, in crowns.</td><td>12</td></tr>'.repeat(25_000);
    const html = page({ after: `<table>${rows}</table>` });
    const started = performance.now();
    load(html);
    const loaded = performance.now();
    const { article } = readArticle(document, ADDRESS)!;
    expect(article.text).toContain(PARAGRAPHS[4]);
    expect(performance.now() - loaded).toBeLessThan(4 * (loaded - started) + 4000);
  }, 60_000);

  it('survives very deep trees', () => {
    const depth = 3000;
    const found = read(page({ body: '<div>'.repeat(depth) + paragraphs(PARAGRAPHS) + '</div>'.repeat(depth) }));
    expect(found!.article.text).toContain(PARAGRAPHS[0]);
  }, 60_000);
});
