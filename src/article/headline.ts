import type { Dom } from './dom.js';
import { withoutSite } from './metadata.js';
import { flat } from './select.js';
import type { Piece } from './text-builder.js';

/** Share of the words of the shorter text that the longer one holds, 0 to 1. */
function likeness(a: string, b: string): number {
  const [left, right] = [flat(a), flat(b)];
  if (!left || !right) return 0;
  if (left === right) return 1;
  const words = new Set(left.split(' '));
  const others = new Set(right.split(' '));
  const shared = [...words].filter((word) => others.has(word)).length;
  // A section's name is one word of many titles; so both sides count.
  return (2 * shared) / (words.size + others.size);
}

const MAX_HEADLINE = 300;

/** The live heading that says the title; `null` where none is near enough. With no title, the page's only h1. */
export function findHeadline(dom: Dom, title: string | null): Element | null {
  const firsts = dom.all('h1').slice(0, 20);
  const fits = (element: Element): boolean => {
    const { length } = dom.text(element).trim();
    return length > 2 && length <= MAX_HEADLINE;
  };
  if (!title) return firsts.length === 1 && fits(firsts[0]!) ? firsts[0]! : null;
  const others = dom.all('[itemprop~="headline"], h2').slice(0, 30);
  let best: Element | null = null;
  let most = 0;
  for (const element of [...firsts, ...others]) {
    if (dom.tag(element) === 'meta' || !fits(element)) continue;
    // Editors often give the h1 other words than the search engines' title.
    const score = likeness(dom.text(element), title) + (dom.tag(element) === 'h1' ? 0.2 : 0);
    if (score > most) [best, most] = [element, score];
  }
  if (most >= 0.6) return best;
  // A title without a word in common may be the site's name; then the only h1 must stand as the headline by itself.
  const [only] = firsts;
  if (firsts.length !== 1 || !fits(only!)) return null;
  const isHeadline = flat(dom.text(only!)).split(' ').length > 3 && flat(title).split(' ').length < 4;
  return most > 0.3 || isHeadline ? only! : null;
}

// Unlike enough to be another article's title, and alike enough to be this one's.
const OTHER_TITLE = 0.34;
const SAME_TITLE = 0.8;

/**
 * The headline of the article that the page shows now. Pages that go on to another article by script leave the old
 * one's metadata behind, but change the document's title.
 */
export function currentHeadline(dom: Dom, title: string | null): Element | null {
  const declared = findHeadline(dom, title);
  const shown = dom.all('title').map((element) => dom.text(element))[0] ?? '';
  const plain = withoutSite(shown.slice(0, MAX_HEADLINE).trim(), null);
  if (!title || !plain || likeness(plain, title) > OTHER_TITLE) return declared;
  const other = dom.all('h1, article h2').find((element) => likeness(dom.text(element), plain) >= SAME_TITLE);
  return other ?? declared;
}

/** The Text nodes of a heading; scripts and style sheets inside are no text. */
export function piecesOf(dom: Dom, element: Element): Piece[] {
  const pieces: Piece[] = [];
  const visit = (from: Node): void => {
    for (let node = dom.first(from); node; node = dom.next(node)) {
      const type = dom.type(node);
      if (type === 3) pieces.push({ node: node as Text });
      else if (type === 1 && !/^(?:script|style|svg|button|template|noscript)$/.test(dom.tag(node as Element)))
        visit(node);
    }
  };
  visit(element);
  return pieces;
}
