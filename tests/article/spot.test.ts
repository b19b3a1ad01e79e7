// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { spotPage } from '../../src/article/spot.js';
import { ADDRESS, linkedData, load, NEWS_LD, PARAGRAPHS, page } from './pages.js';

const spot = (html: string, url = ADDRESS) => spotPage(load(html), url);
const advice = `<p>${'First you take your brush, and then you paint your boat as you like it, in your own time. '.repeat(2)}</p>`;

describe('spotPage', () => {
  it('knows news by JSON-LD, in a graph and with several types', () => {
    const found = spot(page({ head: linkedData(NEWS_LD) }));
    expect(found.kind).toBe('news');
    expect(found.why[0]).toBe('json-ld ReportageNewsArticle');
  });
  it('knows news by microdata', () => {
    const html = page({ bodyAttributes: 'itemscope itemtype="https://schema.org/NewsArticle"' });
    expect(spot(html, 'https://courier.example/a').why[0]).toBe('microdata NewsArticle');
  });
  it('takes a page without metadata for news when it reads like reporting', () => {
    expect(spot(page(), 'https://courier.example/town/lower-brook-closes-its-landing').kind).toBe('news');
  });
  it('reads text that stands in no paragraphs', () => {
    const html = page({ body: `<div>${PARAGRAPHS.join('<br><br>')}</div>` });
    expect(spot(html).kind).toBe('news');
  });
  it('takes blogs and guides for articles, not news', () => {
    const head = '<meta property="og:type" content="article"><meta name="author" content="Eli Sand">';
    expect(spot(page({ head, body: advice.repeat(6) }), 'https://boats.example/blog/paint-your-boat').kind).toBe(
      'article',
    );
  });
  it('takes front pages and lists of news for none', () => {
    expect(spot(page({ head: linkedData(NEWS_LD) }), 'https://courier.example/').kind).toBe('none');
    const items = Array.from({ length: 8 }, (_, i) => ({ '@type': 'NewsArticle', headline: `Story ${i}` }));
    const list = JSON.stringify({ '@type': 'CollectionPage', hasPart: items });
    expect(spot(page({ head: linkedData(list), body: '' }), 'https://courier.example/town').kind).toBe('none');
  });
  it('takes shops and forums for none', () => {
    const product = linkedData(JSON.stringify({ '@type': 'Product', name: 'Boat paint' }));
    expect(spot(page({ head: product, body: advice }), 'https://boats.example/products/paint').kind).toBe('none');
    const forum = '<meta name="generator" content="Discourse 3.2">';
    expect(spot(page({ head: forum }), 'https://talk.example/t/which-paint-is-best-for-boats/12').kind).not.toBe(
      'news',
    );
  });
  it('never throws: broken JSON, no body, framesets, hidden properties', () => {
    expect(spot(page({ head: linkedData('{"@type": "NewsArticle",') })).kind).toBe('news');
    expect(spot(page({ head: linkedData('null') + linkedData('[[[[7]]]]') + linkedData('') })).kind).toBe('news');
    expect(spot('<html><frameset><frame src="a.html"></frameset></html>').kind).toBe('none');
    const named = ['body', 'documentElement', 'querySelectorAll', 'firstChild', 'parentNode', 'textContent'];
    const images = named.map((name) => `<img name="${name}"><form><input name="${name}"></form>`).join('');
    expect(spot(page({ before: images })).kind).toBe('news');
    load('');
    document.documentElement?.remove();
    expect(spotPage(document, ADDRESS)).toEqual({ kind: 'none', why: [] });
    expect(spotPage(document.implementation.createDocument(null, 'x'), 'not an address').kind).toBe('none');
  });
});
