import { Readability } from '@mozilla/readability';
import { own } from '../dom/own.js';
import type { Article } from './article.js';
import { type Dom, domOf } from './dom.js';
import { currentHeadline, piecesOf } from './headline.js';
import { linkedNodes } from './json-ld.js';
import { guessLanguage } from './language-guess.js';
import { readMetadata } from './metadata.js';
import { isCutOff } from './paywall.js';
import { commonAncestor, selectBlocks } from './select.js';
import { type Block, LEAF, survey } from './survey.js';
import type { Piece } from './text-builder.js';
import { TextMap } from './text-map.js';
import { findUnits } from './units.js';
import { type Prose, type Weights, weighProse } from './weigh.js';

/** An article and its ties to the live page. */
export interface ReadArticle {
  article: Article;
  map: TextMap;
  /** The smallest live element that holds all mapped text; what to observe for changes. */
  root: Element;
}

// Shorter than this is no article: a caption, an error message, a consent form.
const MIN_CHARS = 140;
const MAX_NODES = 120_000;
const MAX_CHARS = 1_000_000;

/**
 * Reads the page's article: text, map back to the live page, headline and metadata. The page is never changed.
 * `null` where no prose is found. On pages beyond the size cap only the main part, or its beginning, is read
 * (`partial`). Takes some tens of milliseconds on common pages; works without layout, as in jsdom.
 */
export function readArticle(document: Document, url: string): ReadArticle | null {
  const dom = domOf(document);
  if (!dom.body) return null;
  const nodes = linkedNodes(dom);
  const metadata = readMetadata(dom, nodes);
  const prose = weighProse(dom, dom.body);
  const { weights } = prose;
  const headline = currentHeadline(dom, metadata.title);
  const top = topOf(dom, dom.body, prose, headline);
  const title = headline ? dom.text(headline).replace(/\s+/g, ' ').trim() : metadata.title;
  const found = survey(document, dom, top, weights, title ?? '');
  const kept = mainColumn(found.copy);
  const usable = widen(dom, found.blocks, kept, weights);
  const chosen = seen(selectBlocks(found.blocks, usable, weights, title, headline));
  const body = chosen.filter((block) => !(headline && dom.holds(headline, block.element)));
  if (body.reduce((sum, { text }) => sum + text.trim().length, 0) < MIN_CHARS) return null;

  const heading: Piece[] = headline ? piecesOf(dom, headline) : title ? [{ literal: title }] : [];
  const map = new TextMap([heading, ...body.map(({ pieces }) => pieces)]);
  const parents = map.nodes().map((node) => dom.parent(node) as Element);
  const article: Article = {
    text: map.text,
    title,
    byline: metadata.byline,
    published: metadata.published,
    publisher: metadata.publisher,
    language: guessLanguage(body.map(({ text }) => text).join(' ')) ?? metadata.language,
  };
  const first = map.blocks[0];
  if (heading.length > 0 && first) article.titleSpan = first;
  if (metadata.updated) article.updated = metadata.updated;
  const units = findUnits(dom, nodes, url, body, map.given.slice(1));
  if (units.length > 0) article.units = units;
  const isPart = isTooLarge(prose) && weights.get(top) !== weights.get(dom.body);
  if (isPart || found.cut || isCutOff(dom, nodes, map.text.length)) article.partial = true;
  return { article, map, root: commonAncestor(parents) ?? dom.body };
}

const isTooLarge = ({ nodes, chars }: Pick<Prose, 'nodes' | 'chars'>): boolean =>
  nodes > MAX_NODES || chars > MAX_CHARS;

// Prose of an article that another one was appended to, and of the one appended.
const MIN_OF_SEVERAL = 500;

/**
 * Where to look for the text: the body; where a page that scrolls on holds several articles, the one whose headline
 * this is; on huge pages the part with most prose that calls itself the main one.
 */
function topOf(dom: Dom, body: Element, { weights, nodes, chars }: Prose, headline: Element | null): Element {
  const home = headline && dom.closest(headline, 'article');
  const isFull = (article: Element): boolean => (weights.get(article) ?? 0) >= MIN_OF_SEVERAL;
  if (home && isFull(home)) {
    const others = dom.all('article h1').flatMap((h1) => dom.closest(h1, 'article') ?? []);
    if (others.some((other) => other !== home && !dom.holds(other, home) && !dom.holds(home, other) && isFull(other)))
      return home;
  }
  if (!isTooLarge({ nodes, chars })) return body;
  const parts = dom.all('article, main, [role="main"], [itemprop="articleBody"]', body).slice(0, 200);
  let best = body;
  let most = 0;
  for (const part of parts) {
    const weight = weights.get(part) ?? 0;
    if (weight > most) [best, most] = [part, weight];
  }
  return most > (weights.get(body) ?? 0) * 0.2 ? best : body;
}

/**
 * Readability without its last two passes, which tidy the found column for display. We only ask which leaves it holds
 * and choose among these ourselves: a fifth of the time less, and lists of links that belong to the text survive.
 */
class MainColumn extends Readability<Node> {
  _postProcessContent(): void {}
  _prepArticle(): void {}
}

/** The leaves that Readability takes for the article. */
function mainColumn(copy: Document): Set<number> {
  const kept = new Set<number>();
  try {
    const content = new MainColumn(copy, { serializer: (node) => node, disableJSONLD: true }).parse()?.content;
    for (const element of (content as Element | null | undefined)?.querySelectorAll(`[${LEAF}]`) ?? []) {
      kept.add(Number(element.getAttribute(LEAF)));
    }
  } catch {
    // Odd trees (very deep ones) break it; then the paragraphs themselves decide.
  }
  return kept;
}

// Below this share of what the page itself calls its main part, the column found is a box beside the article.
const SMALL_SHARE = 0.25;

/** The column as found, or all paragraphs of the page's main part where the column is next to nothing of it. */
function widen(dom: Dom, blocks: readonly Block[], kept: Set<number>, weights: Weights): Set<number> {
  if (kept.size === 0) return proseOf(blocks);
  const mains = dom.all('article, main, [role="main"], [itemprop="articleBody"]').slice(0, 200);
  const main = mains.reduce((a, b) => ((weights.get(b) ?? 0) > (weights.get(a) ?? 0) ? b : a), mains[0] ?? dom.body!);
  const column = blocks.filter(({ leaves }) => leaves.some((leaf) => kept.has(leaf)));
  const chars = column.reduce((sum, { text, linked }) => sum + text.trim().length - linked, 0);
  if (chars >= (weights.get(main) ?? 0) * SMALL_SHARE) return kept;
  return proseOf(blocks.filter(({ element }) => dom.holds(main, element)));
}

/** All leaves of paragraphs, for pages on which Readability finds nothing. */
const proseOf = (blocks: readonly Block[]): Set<number> =>
  new Set(blocks.flatMap(({ text, linked, leaves }) => (text.length > 60 && linked < text.length / 3 ? leaves : [])));

/**
 * Drops what style sheets hide, where the browser can tell: whole blocks, and boxes inside a paragraph that open on
 * hover. Where all is hidden (a page still being built), all stays.
 */
function seen(blocks: readonly Block[]): Block[] {
  const [first] = blocks;
  const visible = first && own(first.element, 'checkVisibility');
  // Missing in jsdom and in old browsers.
  if (!visible || visible.call(first.element) === null) return [...blocks];
  const known = new Map<Element, boolean>();
  const isShown = (element: Element): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const now = visible.call(element, { visibilityProperty: true }) as boolean;
    known.set(element, now);
    return now;
  };
  const shown = blocks
    .map((block) => ({
      ...block,
      pieces: block.pieces.filter(
        (piece) =>
          piece === 'break' || 'literal' in piece || !piece.node.parentElement || isShown(piece.node.parentElement),
      ),
    }))
    .filter((block) => isShown(block.element) && block.pieces.length > 0);
  return shown.length > 0 ? shown : [...blocks];
}
