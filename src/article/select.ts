import { closestTo, holds, parentOf } from '../dom/own.js';
import { END_HEADING, LEAD_AWAY, META_LINE, SIGN_OFF } from './boilerplate.js';
import type { Block } from './survey.js';
import type { Weights } from './weigh.js';

const HEADING = /^h[1-6]$/;
// How many blocks at the end may be sign-offs, and how long these are at most.
const TAIL = 6;
// Characters of prose from which an `article` around the headline is the article itself.
const MIN_HOME = 300;
const MAX_SIGN_OFF = 400;
const SENTENCE_END = /[.!?…:;。！？؟।]["'”’»)\]]*$/;

/** Text for comparisons: letters and digits alone, lower case. */
export const flat = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const linkShare = ({ text, linked }: Block): number => linked / (text.trim().length || 1);
const isHeading = ({ tag }: Block): boolean => HEADING.test(tag);

/** Reads like a paragraph: long enough, with the marks of sentences, not made of links. */
function isProse(block: Block): boolean {
  const text = block.text.trim();
  return text.length >= 60 && linkShare(block) < 0.35 && SENTENCE_END.test(text);
}

/** Does a short block lead away from the article, or say only who wrote it and when? */
function isFurniture(block: Block): boolean {
  const text = block.text.trim();
  if (/^[\p{P}\p{S}\s]*$/u.test(text)) return true;
  const enough = SENTENCE_END.test(text) ? 0.85 : 0.7;
  if (block.within !== 'li' && linkShare(block) > enough && text.length > 3 && !isHeading(block)) return true;
  if (text.length > 220) return false;
  const lower = text.toLowerCase();
  const leads = LEAD_AWAY.some((pattern) => pattern.test(lower));
  if (leads && (text.length < 60 || linkShare(block) > 0.25 || isHeading(block))) return true;
  return text.length < 160 && META_LINE.some((pattern) => pattern.test(text));
}

/** Drops the sign-offs among the last blocks, and headings with nothing under them. */
function trimEnd(blocks: Block[]): Block[] {
  const tail = Math.max(blocks.length - TAIL, Math.ceil(blocks.length / 2));
  const kept = blocks.filter((block, i) => {
    const text = block.text.trim().toLowerCase();
    return i < tail || text.length > MAX_SIGN_OFF || !SIGN_OFF.some((pattern) => pattern.test(text));
  });
  while (kept.length > 1 && isHeading(kept.at(-1)!)) kept.pop();
  return kept;
}

/** Items of a list that is nothing but links. */
function linkLists(blocks: readonly Block[]): Set<Block> {
  const lists = new Map<Element, Block[]>();
  for (const block of blocks) {
    const list = block.within === 'li' ? closestTo(block.element, 'ul, ol, dl') : null;
    if (list) lists.set(list, [...(lists.get(list) ?? []), block]);
  }
  const found = new Set<Block>();
  for (const items of lists.values()) {
    const chars = items.reduce((sum, { text }) => sum + text.trim().length, 0);
    const linked = items.reduce((sum, block) => sum + block.linked, 0);
    if (linked > chars * 0.7) for (const item of items) found.add(item);
  }
  return found;
}

/** The smallest element that holds all of these. */
export function commonAncestor(elements: readonly Element[]): Element | null {
  let common: Element | null = elements[0] ?? null;
  for (const element of elements) while (common && !holds(common, element)) common = parentOf(common);
  return common;
}

/** The element in which dropped text may be taken back: what the page itself calls the article, if it is one. */
function articleScope(prose: readonly Block[], weights: Weights): Element | null {
  const column = commonAncestor(prose.map(({ element }) => element));
  if (!column) return null;
  const named = closestTo(column, '[itemprop="articleBody"], article');
  const limit = 4 * (weights.get(column) ?? 0);
  return named && (weights.get(named) ?? 0) <= limit ? named : column;
}

/** Does the element belong to another article inside the scope, such as a card of a related one? */
const isOther = (element: Element, scope: Element): boolean => {
  const own = closestTo(element, 'article');
  return own !== null && own !== scope && holds(scope, own);
};

/** Where the text after this point belongs to the article no more: a closing heading with little prose behind it. */
function endOf(blocks: readonly Block[]): number {
  const total = blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);
  let before = 0;
  for (const [i, block] of blocks.entries()) {
    if (isProse(block)) before += block.text.length;
    else if (block.text.length < 60 && before > total * 0.65 && END_HEADING.test(block.text.trim().toLowerCase()))
      return i;
  }
  return blocks.length;
}

/**
 * Chooses, among all blocks of the page, those that are the article's text.
 *
 * @param kept the leaves that the main column holds, as Readability sees it.
 * @param headline the live heading; other `article` elements beside its own are other articles.
 * @param title the headline's words; a block that repeats it is left out.
 */
export function selectBlocks(
  blocks: readonly Block[],
  kept: ReadonlySet<number>,
  weights: Weights,
  title: string | null,
  headline: Element | null,
): Block[] {
  const isKept = new Set(blocks.filter((block) => block.leaves.some((leaf) => kept.has(leaf))));
  const lists = linkLists(blocks);
  const home = headline && closestTo(headline, 'article');
  const isAtHome = home && (weights.get(home) ?? 0) > MIN_HOME;
  const isElsewhere = ({ element }: Block): boolean => {
    const own = isAtHome ? closestTo(element, 'article') : null;
    return own !== null && own !== home && !holds(own, home!) && !holds(home!, own);
  };
  const fits = (block: Block): boolean => !isFurniture(block) && !lists.has(block) && !isElsewhere(block);
  const main = [...isKept].filter((block) => isProse(block) && fits(block));
  const scope = articleScope(main.length > 0 ? main : [...isKept], weights);
  const first = blocks.findIndex((block) => isKept.has(block));
  const last = blocks.findLastIndex((block) => isKept.has(block));
  const wanted = blocks.filter((block, i) => {
    if (!fits(block)) return false;
    if (isKept.has(block)) return true;
    if (!scope || !holds(scope, block.element) || isOther(block.element, scope)) return false;
    // Before the main column stand a lead or the standfirst; a div or a heading there is a kicker or a teaser.
    return (
      (isProse(block) && (i > first || block.tag === 'p')) ||
      (i > first && i < last && (block.within !== null || isHeading(block)))
    );
  });
  const heading = title ? flat(title) : '';
  const seen = new Set<string>();
  const chosen = wanted.slice(0, endOf(wanted)).filter((block) => {
    const words = flat(block.text);
    if (heading && words === heading) return false;
    if (words.length < 60) return true;
    if (seen.has(words)) return false;
    seen.add(words);
    return true;
  });
  return trimEnd(chosen);
}
