import { ARTICLE_TYPE } from './article-types.js';
import type { Dom } from './dom.js';
import { type LinkedNode, linkedNodes, typesOf } from './json-ld.js';

/** What the page tells of its article; `null` where it does not. */
export interface Metadata {
  title: string | null;
  byline: string | null;
  published: string | null;
  /** When it was last changed; `null` also where that is when it was published. */
  updated: string | null;
  publisher: string | null;
  /** The primary subtag that the page declares; it may be wrong. */
  language: string | null;
}

const MAX_TITLE = 300;
const MAX_BYLINE = 200;

const clean = (value: unknown): string => {
  if (typeof value !== 'string') return '';
  const plain = value.slice(0, 2000).replace(/&(#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,6});/gi, entity);
  return plain
    .replace(/<[^<>]{0,200}>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
};
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};
/** Some systems escape twice, so entities stand in the value itself. */
function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

const isAddress = (text: string): boolean => /^(?:https?:)?\/\/|^www\.|@/i.test(text);

/** First value of the meta elements with one of these names (`name`, `property` or `itemprop`), names in order. */
function meta(values: ReadonlyMap<string, string[]>, ...names: string[]): string[] {
  for (const name of names) {
    const found = values.get(name)?.filter((value) => !isAddress(value));
    if (found?.length) return found;
  }
  return [];
}

function metaValues(dom: Dom): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const element of dom.all('meta[content]').slice(0, 500)) {
    const value = clean(dom.attr(element, 'content'));
    if (!value) continue;
    for (const key of ['property', 'name', 'itemprop']) {
      for (const name of dom.attr(element, key).toLowerCase().split(/\s+/)) {
        if (name) values.set(name, [...(values.get(name) ?? []), value]);
      }
    }
  }
  return values;
}

/** Names of people or organisations in a JSON-LD value: a string, an object with `name`, or a list of these. */
function namesIn(value: unknown, nodes: readonly LinkedNode[]): string[] {
  return [value]
    .flat()
    .slice(0, 10)
    .flatMap((item): string[] => {
      if (typeof item === 'string') return isAddress(item) ? [] : [clean(item)];
      if (!item || typeof item !== 'object') return [];
      const node = item as LinkedNode;
      if (typeof node.name === 'string') return [clean(node.name)];
      if (Array.isArray(node.name))
        return namesIn(
          node.name.filter((name) => typeof name === 'string'),
          nodes,
        );
      // `{ "@id": … }` points to a node elsewhere in the graph.
      const target = nodes.find((other) => other['@id'] === node['@id'] && typeof other.name === 'string');
      return node['@id'] && target ? [clean(target.name)] : [];
    });
}

/** Accounts of the publishing system, and dates that stand where names should. */
const NO_NAME =
  /^(?:admin\w*|\w*admin|editor|staff|webmaster|user|guest|root|unknown|none|null|\p{L}{3,9} \d{1,2})$|\.\w+\./iu;

/** A byline as names: without "By", dates, roles after a comma and what follows a bar. */
export function tidyByline(text: string): string | null {
  const names = clean(text)
    .replace(
      /^(?:(?:written|posted|reported|story|words|text|author|текст)(?=[ :]):?\s*)?(?:by|von|par|por|di|door|автор)(?:\s|:)\s*/i,
      '',
    )
    .replace(/^(?:authors?|written by)\s*:?\s*/i, '')
    .replace(/\s*(?:\||•|·|—|\bpublished\b|\bupdated\b|\bposted\b|\bon (?=\w+ \d)|\d{1,2}[:/.]\d|\b\d{4}\b).*$/i, '')
    .replace(/\s+(?:\d{1,2}\.? \p{L}{3,10}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}* \d{1,2})$/iu, '')
    .replace(/(?:\s+(?:contributing |staff |senior )?(?:writer|reporter|correspondent|editor))?[\s,;-]*$/i, '')
    .trim();
  if (NO_NAME.test(names)) return null;
  return names.length > 1 && names.length <= MAX_BYLINE && /\p{L}/u.test(names) && !isAddress(names) ? names : null;
}

/** ISO 8601 from the forms that pages use; dates without a time stay dates. `null` for what is no date. */
export function isoTime(value: unknown): string | null {
  const text = clean(value);
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(text);
  if (iso) {
    const [, day, time, zone = ''] = iso;
    const made = time ? `${day}T${time}${zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}` : day!;
    return Number.isNaN(Date.parse(made)) ? null : made;
  }
  // Words and slashes depend on the reader's own zone and custom; only a clear year makes them worth a try.
  if (!/[a-z]{3}/i.test(text) || !/\b(?:19|20)\d{2}\b/.test(text)) return null;
  const time = Date.parse(text.replace(/(\d)(?:st|nd|rd|th)\b/g, '$1').replace(/\bat\b/g, ''));
  if (Number.isNaN(time)) return null;
  if (/\bGMT\b|\bUTC\b|[+-]\d{4}\b|Z$/.test(text)) return new Date(time).toISOString();
  const local = new Date(time - new Date(time).getTimezoneOffset() * 60_000).toISOString();
  return /\d:\d{2}/.test(text) ? local.slice(0, 19) : local.slice(0, 10);
}

/** The title without the site's name before or behind a separator. */
export function withoutSite(title: string, publisher: string | null): string {
  if (publisher && title.toLowerCase().startsWith(`${publisher.toLowerCase()}: `))
    return title.slice(publisher.length + 2);
  const parts = title.split(/\s+[|–—•·»:-]\s+|\s*\|\s*/);
  if (parts.length < 2) return title;
  const site = publisher?.toLowerCase() ?? '';
  const tail = parts.at(-1)!.toLowerCase();
  const head = parts[0]!.toLowerCase();
  if (site && (tail === site || tail.includes(site) || (site.includes(tail) && tail.length > 2))) {
    return title.slice(0, title.toLowerCase().lastIndexOf(tail)).replace(/[\s|–—•·»:-]+$/, '');
  }
  if (site && head === site) return title.slice(parts[0]!.length).replace(/^[\s|–—•·»:-]+/, '');
  const bar = title.search(/\s+[|•»]\s+/);
  if (bar > 0 && title.slice(0, bar).split(/\s+/).length >= 4) return title.slice(0, bar);
  const dash = Math.max(title.lastIndexOf(' - '), title.lastIndexOf(' – '), title.lastIndexOf(' — '));
  const isShort = title.slice(dash + 3).split(/\s+/).length <= 4;
  return dash > 0 && isShort && title.slice(0, dash).split(/\s+/).length >= 4 ? title.slice(0, dash) : title;
}

/** First short text among the elements that a selector finds. */
function visible(dom: Dom, selector: string, max: number): string {
  for (const element of dom.all(selector).slice(0, 8)) {
    const text = clean(dom.text(element));
    if (text.length > 1 && text.length <= max) return text;
  }
  return '';
}

const BYLINES = `[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"], .byline, .author-name,
  .author, [class*="byline"], [class*="Byline"], [class*="author-name"]`;

/** The byline that readers see: the names that are links, else the whole line. */
function visibleByline(dom: Dom): string {
  for (const element of dom.all(BYLINES).slice(0, 8)) {
    const text = clean(dom.text(element));
    if (text.length < 3 || text.length > 160) continue;
    const links = dom.all('a', element).map((link) => clean(dom.text(link)));
    const names = [...new Set(links)].filter((name) => name.length > 2 && name.length < 50 && !isAddress(name));
    if (names.length > 0) return names.slice(0, 4).join(', ');
    if (text.length <= 120) return text;
  }
  return '';
}

/** Reads what the page tells of its article: JSON-LD first, then meta elements, microdata, and what is seen. */
export function readMetadata(dom: Dom, nodes: readonly LinkedNode[] = linkedNodes(dom)): Metadata {
  const node: LinkedNode = nodes.find((each) => typesOf(each).some((type) => ARTICLE_TYPE.test(type))) ?? {};
  const values = metaValues(dom);
  const publisher =
    namesIn(node.publisher, nodes)[0] ||
    meta(values, 'og:site_name', 'application-name', 'dc.publisher', 'article:publisher')[0] ||
    null;
  const headline =
    clean(node.headline) ||
    meta(values, 'og:title', 'twitter:title', 'headline', 'dc.title', 'parsely-title')[0] ||
    visible(dom, '[itemprop~="headline"]', MAX_TITLE) ||
    clean(dom.all('title').map((element) => dom.text(element))[0] ?? '');
  const title = headline ? withoutSite(headline, publisher) : visible(dom, 'h1', MAX_TITLE);
  const authors = namesIn(node.author, nodes).filter((name) => name && name.length <= MAX_BYLINE);
  const declared = authors.length
    ? authors
    : meta(values, 'author', 'article:author', 'parsely-author', 'dc.creator', 'byl', 'sailthru.author', 'byline');
  const byline = [...new Set(declared.map(tidyByline))].filter(Boolean).join(', ') || visibleByline(dom);
  const times = dom.all('time[datetime], [itemprop~="datePublished"]').slice(0, 5);
  const candidates = [
    node.datePublished,
    ...meta(values, 'article:published_time', 'datepublished', 'parsely-pub-date', 'dc.date.issued', 'dc.date'),
    ...meta(values, 'date', 'pubdate', 'publish-date', 'sailthru.date', 'publishdate', 'og:published_time'),
    ...times.map((time) => dom.attr(time, 'datetime') || dom.attr(time, 'content') || dom.text(time).slice(0, 60)),
  ];
  const changed = [
    node.dateModified,
    ...meta(values, 'article:modified_time', 'og:updated_time', 'datemodified', 'last-modified', 'lastmod'),
    ...dom.all('[itemprop~="dateModified"]').map((e) => dom.attr(e, 'datetime') || dom.attr(e, 'content')),
  ];
  const published = candidates.map(isoTime).find((time) => time !== null) ?? null;
  const updated = changed.map(isoTime).find((time) => time !== null) ?? null;
  const language =
    clean(node.inLanguage) || (dom.root ? dom.attr(dom.root, 'lang') : '') || meta(values, 'og:locale')[0];
  return {
    title: title.slice(0, MAX_TITLE) || null,
    byline: (byline && tidyByline(byline)) || null,
    published,
    updated: updated !== published ? updated : null,
    publisher,
    language: /^[a-z]{2,3}(?=$|[-_])/i.exec(language ?? '')?.[0].toLowerCase() ?? null,
  };
}
