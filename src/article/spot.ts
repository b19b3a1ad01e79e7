import type { Spot } from './article.js';
import { ARTICLE_TYPE, NEWS_TYPE, OTHER_TYPE } from './article-types.js';
import { domOf } from './dom.js';
import { linkedNodes, typesOf } from './json-ld.js';

// Runs on every page, so: no styles, no layout, a fixed number of paragraphs, and only evidence that costs little.

const GUIDE_PATH =
  /\/(?:blogs?|docs?|guides?|how-to|tutorials?|learn|wiki|help|support|reference|recipes?|reviews?|best-[^/]*|products?|services?|shop|forums?|threads?|topic|questions|category|tags?|search|authors?|jobs?)(?:[/-]|$)/;
const NEWS_PATH = /\/(?:news|politics|world|crime|sports?|breaking|noticias?|notizie)(?:[/-]|$)/;
const DATE_PATH = /\/(?:19|20)\d\d[/-]?(?:\d\d?|[a-z]{3})[/-]?/;
const SLUG = /(?:[^/]*[-_]){3}|\d{4}/;
// Words of reporting in several languages, and quotations.
const REPORTING =
  /\b(?:said|told|according to|announced|reported|spokes\w+|statement|sagte|laut|erklärte|déclaré|selon|dijo|según|ha detto|secondo|disse|segundo|zei|volgens|powiedział|według)\b|заявил|сообщ|по словам|за словами|повідом|表示|记者|記者|기자|말했다|と述べ|قال|[“„«][^”“»]{40}/gi;
const ADVISING = /\b(?:your?|you're)\b/gi;
const FORUM_SOFTWARE = /discourse|phpbb|bulletin|xenforo/i;

const MAX_PARAGRAPHS = 80;
const PARAGRAPH = 80;
const MAX_NODES = 5000;
const NO_PROSE = /^(?:script|style|noscript|template|a|p|svg|nav|footer|form|button)$/;
const NEWS_SCORE = 2;

/**
 * Decides from cheap evidence what kind of page this is. Reads only; never throws, whatever the page does to its
 * document. `why` names the evidence for an article, strongest first; it is empty for `none`.
 */
export function spotPage(document: Document, url: string): Spot {
  const dom = domOf(document);
  if (!dom.body) return { kind: 'none', why: [] };
  const evidence: [name: string, weight: number][] = [];
  const add = (is: unknown, name: string, weight: number): void => {
    if (is) evidence.push([name, weight]);
  };
  const metas: Record<string, string> = {};
  for (const m of dom.all('meta[content]')) {
    metas[(dom.attr(m, 'property') || dom.attr(m, 'name') || dom.attr(m, 'itemprop')).toLowerCase()] = dom.attr(
      m,
      'content',
    );
  }
  const meta = (...names: string[]): string => names.map((name) => metas[name] ?? '').join('');

  const types = linkedNodes(dom).flatMap(typesOf);
  const microdata = dom.all('[itemtype*="NewsArticle"]').length;
  const news = types.filter((type) => NEWS_TYPE.test(type));
  const article = types.find((type) => ARTICLE_TYPE.test(type));
  const other = types.find((type) => OTHER_TYPE.test(type));
  const ogType = meta('og:type');
  const path = url.toLowerCase().replace(/^[^:]+:\/\/[^/?#]*|[?#].*$/g, '');
  const isFront = /^\/?(?:index\.\w+|[a-z]{2})?\/?$/.test(path) && !/[?&](?:p|id)=\d/.test(url);
  const prose = readProse();
  const times = dom.all('time').length;
  const advice = prose.advising / (prose.chars + 500);
  const hasByline = dom.all('[rel~="author"],[itemprop~="author"],[class*="byline"],[class*="author"]').length > 0;

  add(news[0], `json-ld ${news[0]}`, 5);
  add(!news[0] && microdata, 'microdata NewsArticle', 5);
  add(!news[0] && article, `json-ld ${article}`, article === 'Article' ? 0.5 : 0);
  add(prose.reporting > 4 && prose.reporting > prose.advising, 'reporting style', 2);
  add(prose.reporting > 1, 'quotations', 1);
  add(/article/.test(ogType), 'og:type article', 1);
  add(meta('article:published_time', 'datepublished', 'pubdate', 'date'), 'date published', 1);
  add(meta('news_keywords', 'article:section') || dom.all('link[rel="amphtml"]').length, 'keywords or section', 1);
  add(DATE_PATH.test(path), 'date in address', 1);
  add(NEWS_PATH.test(path), 'news in address', 1);
  add(hasByline || meta('author'), 'byline', 0.5);
  add(times, 'time', 0.5);
  const why = evidence.map(([name]) => name);
  add(isFront, '', -20);
  add(GUIDE_PATH.test(path), '', -2);
  add(!SLUG.test(path), '', -1);
  add(advice > 0.0025, '', advice > 0.005 ? -2 : -1);
  add(other, '', -2);
  add(dom.all('[class*="add-to-cart"],[itemprop="price"]').length, '', -2);
  add(FORUM_SOFTWARE.test(meta('generator')), '', -4);
  add(
    news.length > 3 || microdata > 3,
    '',
    types.some((type) => /ItemList|CollectionPage/.test(type)) || microdata > 3 ? -6 : -1,
  );
  add(times > 9 && dom.all('article').length > 9, '', -1);
  add(dom.all('h1').length === 0, '', -0.5);

  const score = evidence.reduce((sum, [, weight]) => sum + weight, 0);
  // A first report may be three sentences long; then the page itself must say more clearly what it is.
  const isText = prose.paragraphs > 1 && prose.chars > (score > NEWS_SCORE ? 200 : 400);
  if (score >= NEWS_SCORE && (isText || (news[0] && prose.paragraphs))) return { kind: 'news', why };
  const isArticle = isText && !isFront && (article || /article/.test(ogType) || (prose.paragraphs > 3 && hasByline));
  return isArticle && score > -4 ? { kind: 'article', why } : { kind: 'none', why: [] };

  /** Long paragraphs, and what stands in them. Pages with hardly any `p` are read text node by text node. */
  function readProse() {
    const sum = { paragraphs: 0, chars: 0, reporting: 0, advising: 0 };
    const weigh = (words: string): void => {
      const text = words.slice(0, 3000).trim();
      if (text.length < PARAGRAPH) return;
      sum.paragraphs++;
      sum.chars += text.length;
      sum.reporting += text.match(REPORTING)?.length ?? 0;
      sum.advising += text.match(ADVISING)?.length ?? 0;
    };
    for (const p of dom.all('p').slice(0, MAX_PARAGRAPHS)) weigh(dom.text(p));
    if (sum.paragraphs > 2) return sum;
    const queue: Node[] = [dom.body!];
    for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
      for (let node = dom.first(queue[i]!); node && queue.length < MAX_NODES; node = dom.next(node)) {
        if (dom.type(node) === 3) weigh((node as Text).data);
        else if (dom.type(node) === 1 && !NO_PROSE.test(dom.tag(node as Element))) queue.push(node);
      }
    }
    return sum;
  }
}
