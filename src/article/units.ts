import type { Span } from '../language/span.js';
import type { Unit } from './article.js';
import type { Dom } from './dom.js';
import { type LinkedNode, typesOf } from './json-ld.js';
import { isoTime } from './metadata.js';
import type { Block } from './survey.js';

const MIN_POSTS = 3;
const LIVE_NAME = /live|ticker|minuto|direct|trực tiếp/i;
const TIME = 'time, [itemprop~="datePublished"], [datetime], [data-timestamp], [class*="time" i], [class*="date" i]';

/** Is this a live blog: by its structured data, or by address and names? */
function isLive(dom: Dom, nodes: readonly LinkedNode[], url: string): boolean {
  if (nodes.some((node) => typesOf(node).includes('LiveBlogPosting'))) return true;
  return dom.any('[itemtype*="LiveBlogPosting"], [itemprop~="liveBlogUpdate"]') || LIVE_NAME.test(url);
}

/**
 * The posts of a live blog, each with its place in the text. A post is one of at least three siblings of the same kind
 * that hold the text's blocks and a time each. Empty on other pages.
 * @param chosen the blocks of the text, in order
 * @param spans their spans in the text, null for blocks without any
 */
export function findUnits(
  dom: Dom,
  nodes: readonly LinkedNode[],
  url: string,
  chosen: readonly Block[],
  spans: readonly (Span | null)[],
): Unit[] {
  if (!isLive(dom, nodes, url)) return [];
  const posts = postsOf(dom, chosen);
  const units: Unit[] = [];
  let open: Element | null = null;
  chosen.forEach((block, i) => {
    const span = spans[i];
    const post = posts.get(block) ?? null;
    if (!span) return;
    if (post && post === open) {
      const last = units.at(-1)!;
      last.span = [last.span[0], span[1]];
    } else if (post) units.push({ span, title: titleOf(dom, post), published: timeOf(dom, post) });
    open = post;
  });
  return units.length >= MIN_POSTS ? units : [];
}

/** For each block the post that holds it: the outermost repeated sibling with a time of its own. */
function postsOf(dom: Dom, chosen: readonly Block[]): Map<Block, Element> {
  const found = new Map<Block, Element>();
  const kinds = new Map<Element, Map<string, Set<Element>>>();
  const kindOf = (element: Element): string =>
    `${dom.tag(element)}.${dom.attr(element, 'class').split(/\s+/)[0] ?? ''}`;
  const paths = chosen.map((block) => {
    const path: Element[] = [];
    for (let at: Element | null = block.element; at && at !== dom.body; at = dom.parent(at) as Element | null)
      path.push(at);
    return path;
  });
  for (const path of paths)
    path.forEach((element, i) => {
      const parent = path[i + 1];
      if (!parent) return;
      const byKind = kinds.get(parent) ?? new Map<string, Set<Element>>();
      kinds.set(parent, byKind.set(kindOf(element), (byKind.get(kindOf(element)) ?? new Set()).add(element)));
    });
  const hasTime = new Map<Element, boolean>();
  const isPost = (element: Element): boolean => {
    const known = hasTime.get(element) ?? dom.all(TIME, element).length > 0;
    hasTime.set(element, known);
    return known;
  };
  chosen.forEach((block, i) => {
    const path = paths[i]!;
    const post = path.findLast((element, k) => {
      const twins = path[k + 1] && kinds.get(path[k + 1]!)?.get(kindOf(element));
      return (
        twins !== undefined &&
        twins.size >= MIN_POSTS &&
        [...twins].filter(isPost).length >= MIN_POSTS &&
        isPost(element)
      );
    });
    if (post) found.set(block, post);
  });
  return found;
}

function titleOf(dom: Dom, post: Element): string | null {
  const heading = dom.all('h1, h2, h3, h4, [itemprop~="headline"]', post)[0];
  const text = heading ? dom.text(heading).replace(/\s+/g, ' ').trim() : '';
  return text.length > 2 && text.length < 300 ? text : null;
}

function timeOf(dom: Dom, post: Element): string | null {
  for (const element of dom.all('time, [datetime], [itemprop~="datePublished"]', post).slice(0, 5)) {
    const time = isoTime(dom.attr(element, 'datetime') || dom.attr(element, 'content'));
    if (time) return time;
  }
  return null;
}
