import { own } from '../dom/own.js';

/** Reads of the page that no page can bend; see {@link own}. Its getters are looked up once. */
export interface Dom {
  first(node: Node): Node | null;
  next(node: Node): Node | null;
  parent(node: Node): Node | null;
  /** Does the element hold the other one, or are they the same? */
  holds(element: Element, other: Element): boolean;
  /** The nearest element around this one, itself included, that the selector matches. */
  closest(element: Element, selector: string): Element | null;
  /** `nodeType`: 1 element, 3 text. */
  type(node: Node): number;
  /** The local name, lower case in HTML pages. */
  tag(element: Element): string;
  /** An attribute's value, '' where it is absent. */
  attr(element: Element, name: string): string;
  has(element: Element, name: string): boolean;
  /** All text under a node, as the source has it. */
  text(node: Node): string;
  /** The first 2,000 elements under `root` (default: the whole page) in document order. */
  all(selector: string, root?: Element): Element[];
  /** The first `most` text nodes under `root` in document order: the browser's own walk, which is the cheapest. */
  texts(root: Element, most: number): Iterable<Text>;
  /** What an element holds besides its children: an open shadow root, the body of a frame of the same origin. */
  inner(element: Element): Node | null;
  /** The nodes that a `slot` shows in its place; empty for all other elements. */
  slotted(element: Element): Node[];
  /** Is there any such element in the page? */
  any(selector: string): boolean;
  /** Has the element any attribute at all? */
  isBare(element: Element): boolean;
  body: Element | null;
  root: Element | null;
}

/** The safe reads for one document. Never throws for pages without a body or with a frameset. */
export function domOf(document: Document): Dom {
  const root = own(document, 'documentElement').call(document) as Element | null;
  const body = own(document, 'body').call(document) as Element | null;
  const sample: object = root ?? document;
  const firstOf = own(sample, 'firstChild');
  const nextOf = own(sample, 'nextSibling');
  const parentOf = own(sample, 'parentNode');
  const typeOf = own(sample, 'nodeType');
  const holding = own(sample, 'contains') as (this: unknown, other: Element) => boolean;
  const nearest = own(sample, 'closest') as (this: unknown, selector: string) => Element | null;
  const contentOf = own(sample, 'textContent');
  const tagOf = own(sample, 'localName');
  const attrOf = own(sample, 'getAttribute') as (this: unknown, name: string) => string | null;
  const under = own(sample, 'querySelectorAll') as (this: unknown, selector: string) => NodeListOf<Element>;
  const shadowOf = own(sample, 'shadowRoot');
  const one = own(document, 'querySelector');
  const walkerOf = own(document, 'createTreeWalker');
  const attributed = own(sample, 'hasAttributes');
  const whole = own(document, 'querySelectorAll') as (this: unknown, selector: string) => NodeListOf<Element>;
  return {
    first: (node) => firstOf.call(node) as Node | null,
    next: (node) => nextOf.call(node) as Node | null,
    parent: (node) => parentOf.call(node) as Node | null,
    holds: (element, other) => holding.call(element, other),
    closest: (element, selector) => nearest.call(element, selector),
    type: (node) => typeOf.call(node) as number,
    tag: (element) => tagOf.call(element) as string,
    attr: (element, name) => attrOf.call(element, name) ?? '',
    has: (element, name) => attrOf.call(element, name) !== null,
    text: (node) => (contentOf.call(node) as string | null) ?? '',
    all: (selector, from) =>
      Array.prototype.slice.call(from ? under.call(from, selector) : whole.call(document, selector), 0, 2000),
    *texts(from, most) {
      const walker = walkerOf.call(document, from, 4) as TreeWalker;
      for (let left = most; left > 0 && walker.nextNode(); left--) yield walker.currentNode as Text;
    },
    inner: (element) => {
      const tag = tagOf.call(element);
      if (tag !== 'iframe') return shadowOf.call(element) as Node | null;
      try {
        const framed = (element as HTMLIFrameElement).contentDocument;
        return framed && (own(framed, 'body').call(framed) as Element | null);
      } catch {
        return null;
      }
    },
    slotted: (element) =>
      tagOf.call(element) === 'slot' && 'assignedNodes' in element ? (element as HTMLSlotElement).assignedNodes() : [],
    any: (selector) => Boolean(one.call(document, selector)),
    isBare: (element) => !attributed.call(element),
    body: body && tagOf.call(body) === 'body' ? body : null,
    root,
  };
}
