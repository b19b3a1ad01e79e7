import type { Dom } from './dom.js';

/** One object of a page's JSON-LD; values are whatever the page wrote. */
export type LinkedNode = Readonly<Record<string, unknown>>;

const MAX_SCRIPTS = 20;
const MAX_CHARS = 300_000;
const MAX_NODES = 500;

/** The types of a node, without the vocabulary's address: `https://schema.org/NewsArticle` gives `NewsArticle`. */
export const typesOf = (node: LinkedNode): string[] =>
  [node['@type']].flat().flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/:#]/, '')] : []));

/**
 * All typed objects of a page's JSON-LD, outer before inner, `@graph` and lists opened. Broken or huge scripts are
 * skipped: this runs on every page.
 */
export function linkedNodes(dom: Dom): LinkedNode[] {
  const found: LinkedNode[] = [];
  for (const script of dom.all('script[type*="ld+json"]').slice(0, MAX_SCRIPTS)) {
    const first = dom.first(script) as Text | null;
    if (!first || first.length > MAX_CHARS) continue;
    try {
      // Some systems write raw line breaks into strings, which JSON forbids.
      const queue: unknown[] = [JSON.parse(first.data.replace(/\s+/g, ' '))];
      for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
        const value = queue[i];
        if (!value || typeof value !== 'object') continue;
        if (!Array.isArray(value) && '@type' in value) found.push(value as LinkedNode);
        queue.push(...Object.values(value).slice(0, MAX_NODES));
      }
    } catch {
      // Not JSON; the page has other evidence or none.
    }
  }
  return found;
}
