import type { Spot } from './article.js';
import { ARTICLE_TYPE, NEWS_TYPE, OTHER_TYPE } from './article-types.js';
import { domOf } from './dom.js';
import { linkedNodes, typesOf } from './json-ld.js';
import { readProse } from './prose.js';

// Runs on every page, so: no styles, no layout, a fixed number of paragraphs, and only evidence that costs little.

const GUIDE_PATH =
  /\/(?:blogs?|docs?|guides?|how-to|tutorials?|learn|wiki|help|support|reference|recipes?|reviews?|products?|services?|shop|forums?|threads?|topics?|questions|category|tags?|search|authors?|jobs?|resources?|insights?|academy|knowledge|p)(?:[/-]|$)/;
const NEWS_PATH =
  /\/(?:\w*news\w*|politic\w*|world|crime|sports?|breaking|local|nation\w*|international|noticias?|notizie|nachrichten|nyheter|actualites?|haber\w*|novosti|berita|deportes?|economia)(?:[/-]|$)/;
const DATE_PATH = /\/(?:19|20)\d\d[/-]?(?:\d\d?|[a-z]{3})[/-]?/;
const SLUG = /(?:[^/]*[-_]){3}|\d{4}/;
const STORY_NUMBER = /[-_/.a-z]\d{5,}|[?&](?:\w*id\w*|no|seq|art\w*|news\w*|story)=\w*\d{3}/;
// What a title or address promises: advice, tests, lists, recipes.
const ADVICE =
  /\b(?:best|how[ -]to|guides?|tips|top[ -]\d+|\d+\+?[ -](?:\w+[ -])?(?:best|ways|things|tips|ideas|types|steps|benefits|trends|top|most)|reviews?|checklist|recipes?|what[ -](?:is|are)|beginners?|vs|buying|benefits[ -]of|history[ -]of|pros[ -]and[ -]cons|strategies|essentials|explained[ -]simply)\b/i;
const FORUM_SOFTWARE = /discourse|phpbb|bulletin|xenforo/i;
const BLOG_HOST = /^\w+:\/\/(?:blog|newsletter|docs|help|support|learn|shop|store)\.|\.substack\.com/;

// Longer addresses are data; what a story's address tells stands at its beginning.
const MAX_ADDRESS = 500;
const NEWS_SCORE = 2.5;

/**
 * Decides from cheap evidence what kind of page this is. Reads only; never throws, whatever the page does to its
 * document. `why` names the evidence for an article, strongest first; it is empty for `none`.
 */
export function spotPage(document: Document, url: string): Spot {
  const dom = domOf(document);
  const lower = url.slice(0, MAX_ADDRESS).toLowerCase();
  const path = lower.replace(/^[^:]+:\/\/[^/?#]*|[?#].*$/g, '');
  // A front page is no article, whatever stands on it.
  const isFront = /^\/?(?:index\.\w+|[a-z]{2})?\/?$/.test(path) && !/[?&](?:p|id)=\d/.test(url);
  if (!dom.body || isFront) return { kind: 'none', why: [] };
  const prose = readProse(dom);
  const nodes = linkedNodes(dom);
  const types = nodes.flatMap(typesOf);
  const news = types.filter((type) => NEWS_TYPE.test(type));
  // Without text nothing else counts; most pages end here.
  if (prose.paragraphs < (news[0] ? 1 : 2)) return { kind: 'none', why: [] };
  const evidence: [name: string, weight: number][] = [];
  const add = (is: unknown, name: string, weight: number): void => {
    if (is) evidence.push([name, weight]);
  };
  const against = (is: unknown, weight: number): void => add(is, '', -weight);
  const metas: Record<string, string> = {};
  for (const m of dom.all('meta[content]')) {
    metas[(dom.attr(m, 'property') || dom.attr(m, 'name') || dom.attr(m, 'itemprop')).toLowerCase()] = dom.attr(
      m,
      'content',
    );
  }
  const meta = (...names: string[]): string => names.map((name) => metas[name] ?? '').join('');

  const marked = dom.all('[itemtype*="NewsArticle"],[typeof*="NewsArticle"]').length;
  const article = types.find((type) => ARTICLE_TYPE.test(type));
  const other = types.find((type) => OTHER_TYPE.test(type));
  const ogType = meta('og:type');
  const isStory = STORY_NUMBER.test(lower.replace(/^[^:]+:\/\/[^/?#]*/, ''));
  const times = dom.all('time').length;
  const advice = prose.advising / (prose.chars + 500);
  const isReporting = prose.reporting > 4 && prose.reporting > prose.advising;
  const title = dom.all('h1').map((h1) => dom.text(h1))[0] ?? meta('og:title');
  const hasByline = dom.any('[rel~="author"],[itemprop~="author"],[class*="byline"],[class*="author"]');

  add(news[0], `json-ld ${news[0]}`, 5);
  add(!news[0] && marked, 'microdata NewsArticle', 5);
  add(!news[0] && article, `json-ld ${article}`, article === 'Article' ? 0.5 : 0);
  add(isReporting, 'reporting style', 2);
  add(prose.reporting > 1, 'quotations', 1);
  add(prose.days > 0 && prose.days > prose.chars / 4000, 'weekdays', 1.5);
  add(prose.dateline, 'dateline', 1.5);
  add(types.includes('NewsMediaOrganization'), 'news organisation', 1);
  add(
    nodes.some((node) => 'isAccessibleForFree' in node || 'dateline' in node || 'printEdition' in node),
    'press metadata',
    1,
  );
  add(/article/.test(ogType), 'og:type article', 0.25);
  add(
    meta(
      'article:published_time',
      'datepublished',
      'pubdate',
      'date',
      'dc.date.issued',
      'parsely-pub-date',
      'sailthru.date',
    ),
    'date published',
    1,
  );
  add(
    meta('news_keywords', 'article:section', 'parsely-section') || dom.any('link[rel="amphtml"]'),
    'keywords or section',
    1,
  );
  add(DATE_PATH.test(path), 'date in address', 1);
  add(NEWS_PATH.test(path), 'news in address', 2);
  add(isStory, 'story number', 0.5);
  add(hasByline || meta('author'), 'byline', 0.5);
  add(times, 'time', 0.5);
  const why = evidence.map(([name]) => name);
  against(GUIDE_PATH.test(path), 2);
  against(BLOG_HOST.test(lower), 1.5);
  against(article === 'BlogPosting', 0.5);
  against(!SLUG.test(path) && !isStory, 1);
  against(ADVICE.test(title) || ADVICE.test(path.replace(/.*\/(?=.)/, '').replace(/[-_]/g, ' ')), isReporting ? 1 : 2);
  against(prose.affiliate, 2);
  against(advice > 0.0025, advice > 0.005 ? 2 : 1);
  against(other, 2);
  against(dom.any('[class*="add-to-cart"],[itemprop="price"]'), 2);
  against(FORUM_SOFTWARE.test(meta('generator')), 4);
  against(
    news.length > 3 || marked > 3,
    types.some((type) => /ItemList|CollectionPage/.test(type)) || marked > 3 ? 6 : 1,
  );
  against(times > 9 && dom.all('article').length > 9, 1);
  against(!dom.any('h1'), 0.5);

  const score = evidence.reduce((sum, [, weight]) => sum + weight, 0);
  // A first report may be three sentences long; then the page itself must say more clearly what it is.
  const isText = prose.paragraphs > 1 && prose.chars > (score > NEWS_SCORE ? 200 : 400);
  if (score >= NEWS_SCORE && (isText || (news[0] && prose.paragraphs))) return { kind: 'news', why };
  const isArticle = isText && (article || /article/.test(ogType) || (prose.paragraphs > 3 && hasByline));
  return isArticle && score > -6 ? { kind: 'article', why } : { kind: 'none', why: [] };
}
