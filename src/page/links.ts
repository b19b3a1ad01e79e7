import type { TextMap } from '../article/text-map.js';
import type { Statement, StatementLink } from '../claims/statement.js';
import { safeElement } from '../dom/safe.js';
import { sentenceEnd, sentenceStart } from '../interface/sentence-edges.js';
import type { Span } from '../language/span.js';

/** No sentence goes on further than this from a statement, in code units. */
const REACH = 600;

/** Links of the article that lead to pages elsewhere, with their places in its text. */
function linksOf(root: Element, map: TextMap): StatementLink[] {
  // The root may be a form.
  const { ownerDocument } = safeElement(root);
  const here = ownerDocument.location?.href.replace(/#.*$/s, '');
  const links: StatementLink[] = [];
  for (const link of safeElement(root).querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (!/^https?:$/.test(link.protocol) || link.href.replace(/#.*$/s, '') === here) continue;
    const start = map.toOffset(link, 0);
    const end = map.toOffset(link, link.childNodes.length);
    if (start !== null && end !== null && start < end) links.push({ href: link.href, span: [start, end] });
  }
  return links;
}

const hull = (spans: readonly Span[]): Span => [
  Math.min(...spans.map(([start]) => start)),
  Math.max(...spans.map(([, end]) => end)),
];

/** The sentences that hold a statement and the words that attribute it. */
function sentenceOf(statement: Statement, text: string): Span {
  const { content, attribution } = statement;
  const [start, end] = hull([...content, ...(attribution?.source ?? []), ...(attribution?.cue ?? [])]);
  return [
    sentenceStart(text, start, REACH) ?? Math.max(0, start - REACH),
    sentenceEnd(text, end, REACH) ?? end + REACH,
  ];
}

/**
 * Statements with the links that the article itself gives in their sentences. Links that the analysis found stay as
 * they are; analysis sees text alone, so on pages it is mostly us who find them.
 */
export function withLinks(statements: readonly Statement[], root: Element, map: TextMap): Statement[] {
  const links = linksOf(root, map);
  if (links.length === 0) return [...statements];
  return statements.map((statement) => {
    if (statement.links || statement.content.length === 0) return statement;
    const [start, end] = sentenceOf(statement, map.text);
    const own = links.filter(({ span }) => span[0] < end && start < span[1]);
    return own.length === 0 ? statement : { ...statement, links: own };
  });
}
