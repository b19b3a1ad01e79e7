import { own } from '../dom/own.js';
import { ASIDE_ROLES, ASIDE_TAGS, BLOCKS, JUNK_NAMES, NO_TEXT, PHRASE_TAGS } from './boilerplate.js';
import { type Content, contentOf } from './content.js';
import type { Dom } from './dom.js';
import type { Piece } from './text-builder.js';
import type { Weights } from './weigh.js';

/** A run of text between two block edges of the live page. */
export interface Block {
  pieces: Piece[];
  /** Indices of its Text nodes in {@link Survey.leaves}. */
  leaves: number[];
  /** The nearest block element. */
  element: Element;
  tag: string;
  /** Roughly what it says: white space collapsed. */
  text: string;
  /** How many of its characters stand in links. */
  linked: number;
  /** Inside a list item, block quote or table. */
  within: 'li' | 'blockquote' | 'td' | null;
}

/** What one walk over the page found. */
export interface Survey {
  blocks: Block[];
  leaves: Text[];
  /** A bare copy of the page for Readability; text carries `data-leaf="index"` on the element right around it. */
  copy: Document;
  /** The size cap cut the walk short. */
  cut: boolean;
}

/** Attribute of the copy that leads back to the live Text nodes. */
export const LEAF = 'data-leaf';

const MAX_ELEMENTS = 20_000;
const MAX_CHARS = 300_000;
// Longer than any paragraph: data that a page writes into its text.
const MAX_NODE_CHARS = 200_000;
const MAX_DEPTH = 200;

/** So much of an attribute is looked at. */
const MAX_NAMES = 400;

/** The parts of `class` and `id`, with every two neighbours joined by `-` as well. */
export function nameParts(names: string): string[] {
  const parts: string[] = [];
  for (const name of names.slice(0, MAX_NAMES).split(/\s+/)) {
    const bits = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[-_:./]+/)
      .filter(Boolean);
    for (let i = 0; i < bits.length; i++) {
      parts.push(bits[i]!);
      if (i > 0) parts.push(`${bits[i - 1]}-${bits[i]}`);
    }
  }
  return parts;
}

// Pages repeat their class names; each is taken apart once.
const junk = new Map<string, boolean>();
const MAX_KNOWN = 5000;

function isJunk(names: string): boolean {
  const before = junk.get(names);
  if (before !== undefined) return before;
  if (junk.size > MAX_KNOWN) junk.clear();
  const found = nameParts(names).some((part) => JUNK_NAMES.has(part));
  junk.set(names, found);
  return found;
}

/** Is this element, by its name, role, class or id, a part of the page that is no article text? */
function looksAside(dom: Dom, element: Element, tag: string): boolean {
  if (ASIDE_TAGS.has(tag)) return true;
  if (dom.isBare(element)) return false;
  if (ASIDE_ROLES.has(dom.attr(element, 'role').toLowerCase())) return true;
  if (PHRASE_TAGS.has(tag)) return false;
  if (/\b(?:author|datePublished|dateModified|caption)\b/.test(dom.attr(element, 'itemprop'))) return true;
  const names = `${dom.attr(element, 'class')} ${dom.attr(element, 'id')}`;
  if (names === ' ' || !isJunk(names)) return false;
  // Posts that the article quotes come in boxes named for social media.
  return !(/social|embed/i.test(names) && dom.all('blockquote', element).length > 0);
}

/** Do others speak here: readers' comments, other articles? These may well hold more prose than the article. */
const looksForeign = (dom: Dom, element: Element): boolean =>
  /comment|disqus|related|recommend|footer/i.test(`${dom.attr(element, 'class')} ${dom.attr(element, 'id')}`);

/** Hidden by attribute. Style sheets are not asked here: that costs too much on every node. */
function isHidden(dom: Dom, element: Element): boolean {
  if (dom.isBare(element)) return false;
  if (dom.has(element, 'hidden') && dom.attr(element, 'hidden') !== 'until-found') return true;
  if (dom.attr(element, 'aria-hidden') === 'true') return true;
  return /(?:^|[\s;])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(dom.attr(element, 'style'));
}

interface Frame extends Content {
  element: Element;
  copy: Element;
  block: Element;
  blockTag: string;
  within: Block['within'];
  linked: boolean;
  pre: boolean;
  isBlock: boolean;
}

/**
 * Walks the live page once, from `top` down, and gives its blocks of text and a bare copy. Boilerplate and hidden parts
 * are left out of both. The page is only read.
 *
 * @param title goes into the copy's head, for Readability compares headings with it.
 */
export function survey(document: Document, dom: Dom, top: Element, weights: Weights, title: string): Survey {
  const copy = (own(document, 'implementation').call(document) as DOMImplementation).createHTMLDocument(title);
  // A known author keeps Readability from removing what it takes for the byline.
  const meta = copy.createElement('meta');
  meta.setAttribute('name', 'author');
  meta.setAttribute('content', '-');
  copy.head.append(meta);
  const leaves: Text[] = [];
  const blocks: Block[] = [];
  const allProse = weights.get(top) ?? 0;
  let open: Block | null = null;
  let breaks = 0;
  let elements = 0;
  let chars = 0;
  let cut = false;

  const close = (): void => {
    if (open?.text.trim()) blocks.push(open);
    open = null;
    breaks = 0;
  };
  const share = (element: Element): number => (allProse ? (weights.get(element) ?? 0) / allProse : 0);
  // A wrapper of the whole page may carry any name ("has-sidebar", one big form) or wait hidden for its script.
  const isLeftOut = (element: Element, tag: string): boolean => {
    if (isHidden(dom, element)) return share(element) < 0.4;
    return looksAside(dom, element, tag) && share(element) < (looksForeign(dom, element) ? 0.9 : 0.4);
  };
  const read = (node: Text, frame: Frame): void => {
    const { data } = node;
    if (data.length > MAX_NODE_CHARS) {
      cut = true;
      return;
    }
    if (!/\S/.test(data)) {
      frame.copy.append(' ');
      if (open) {
        open.pieces.push({ node, pre: frame.pre });
        open.text += ' ';
      }
      return;
    }
    if (breaks > 1) close();
    if (!open) {
      const { block, blockTag, within } = frame;
      open = { pieces: [], leaves: [], element: block, tag: blockTag, text: '', linked: 0, within };
    } else if (breaks === 1) open.pieces.push('break');
    breaks = 0;
    const index = leaves.push(node) - 1;
    const words = data.replace(/\s+/g, ' ');
    chars += words.length;
    open.pieces.push({ node, pre: frame.pre });
    open.leaves.push(index);
    open.text += words;
    if (frame.linked) open.linked += words.trim().length;
    if (dom.first(frame.element) === node && !dom.next(node)) {
      frame.copy.setAttribute(LEAF, String(index));
      frame.copy.append(data);
    } else {
      const wrap = copy.createElement('data');
      wrap.setAttribute(LEAF, String(index));
      wrap.append(data);
      frame.copy.append(wrap);
    }
  };

  const enter = (element: Element, frame: Frame): Frame | null => {
    const tag = dom.tag(element);
    if (tag === 'br') {
      breaks++;
      if (open) open.text += ' ';
      frame.copy.append(copy.createElement('br'));
      return null;
    }
    if (tag === 'img' || tag === 'picture' || tag === 'input') {
      // Readability counts pictures and inputs; they need a source to count, and nothing shall be fetched.
      const stub = copy.createElement(tag === 'input' ? 'input' : 'img');
      if (tag !== 'input') stub.setAttribute('data-src', 'x');
      frame.copy.append(stub);
      return null;
    }
    if ((NO_TEXT.has(tag) && tag !== 'iframe') || tag === 'wbr' || isLeftOut(element, tag)) {
      if (BLOCKS.has(tag)) close();
      return null;
    }
    elements++;
    const isBlock = BLOCKS.has(tag) || tag === 'iframe';
    if (isBlock) close();
    const flat = stack.length > MAX_DEPTH;
    const twin = flat ? frame.copy : bare(dom, copy, element, tag === 'iframe' || tag === 'slot' ? 'div' : tag);
    if (!flat) frame.copy.append(twin);
    return {
      ...contentOf(dom, element, tag),
      element,
      copy: twin,
      block: isBlock ? element : frame.block,
      blockTag: isBlock ? tag : frame.blockTag,
      within: tag === 'li' || tag === 'blockquote' || tag === 'td' ? tag : tag === 'dd' ? 'li' : frame.within,
      linked: frame.linked || tag === 'a',
      pre: frame.pre || tag === 'pre',
      isBlock,
    };
  };

  const stack: Frame[] = [
    {
      node: top === dom.body ? dom.first(top) : top,
      element: top,
      copy: copy.body,
      block: top,
      blockTag: 'body',
      within: null,
      linked: false,
      pre: false,
      isBlock: true,
    },
  ];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.node;
    if (!node || cut) {
      if (frame.isBlock) close();
      stack.pop();
      continue;
    }
    frame.node = node === top ? null : frame.rest ? (frame.rest.shift() ?? null) : dom.next(node);
    const type = dom.type(node);
    if (type === 3) read(node as Text, frame);
    else if (type === 1) {
      const inner = enter(node as Element, frame);
      if (inner) stack.push(inner);
    }
    cut ||= elements > MAX_ELEMENTS || chars > MAX_CHARS;
  }
  return { blocks, leaves, copy, cut };
}

// Readability reads the copy's forms by plain properties, which controls hide by their ids; of these, only two are copied.
const CONTROLS = new Set(['fieldset', 'output']);
// What Readability weighs.
const KEPT_ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'rel', 'summary'];

/** The element's copy: only what Readability looks at. No `name`, and no `id` on what could hide a property by it. */
function bare(dom: Dom, copy: Document, element: Element, tag: string): Element {
  let twin: Element;
  try {
    twin = copy.createElement(tag);
  } catch {
    twin = copy.createElement('span');
  }
  if (dom.isBare(element)) return twin;
  for (const name of KEPT_ATTRIBUTES) {
    // Longer than any name: Readability would go over it again and again.
    const value = dom.attr(element, name).slice(0, MAX_NAMES);
    if (value && !(name === 'id' && CONTROLS.has(tag))) twin.setAttribute(name, value);
  }
  if (tag === 'a') twin.setAttribute('href', dom.attr(element, 'href').startsWith('#') ? '#x' : 'x:');
  return twin;
}
