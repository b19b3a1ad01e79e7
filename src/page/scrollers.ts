import { parentOf } from '../dom/own.js';
import { safeElement } from '../dom/safe.js';

const canScroll = (element: Element, view: Window): boolean =>
  safeElement(element).scrollHeight > safeElement(element).clientHeight + 1 &&
  /auto|scroll/.test(view.getComputedStyle(element).overflowY);

/** The boxes that scroll a node, as safe stand-ins, innermost first; the page itself always comes last. */
export function scrollersOf(node: Node, document: Document): Element[] {
  const page = document.scrollingElement ?? document.documentElement;
  const view = document.defaultView;
  const found: Element[] = [];
  if (view) {
    for (let element = parentOf(node); element; element = parentOf(element)) {
      // Overflow of the root and, mostly, of the body belongs to the window.
      const ofWindow = element === page || element === document.documentElement || element === document.body;
      if (!ofWindow && canScroll(element, view)) found.push(safeElement(element));
    }
    const { body } = document;
    // A body that scrolls by itself: the root must clip it for that.
    if (
      body &&
      body !== page &&
      body.contains(node) &&
      canScroll(body, view) &&
      clips(document.documentElement, view)
    ) {
      found.push(body);
    }
  }
  return [...found, page];
}

const clips = (root: Element, view: Window): boolean => view.getComputedStyle(root).overflowY !== 'visible';

/** Where a scroller's frame lies in the window: the window's own frame for the page. */
export function frameOf(scroller: Element, document: Document): { top: number; height: number } {
  const page = document.scrollingElement ?? document.documentElement;
  if (scroller === page) return { top: 0, height: document.documentElement.clientHeight || scroller.clientHeight };
  return { top: scroller.getBoundingClientRect().top + scroller.clientTop, height: scroller.clientHeight };
}

/** Does the reader want still pages? */
export const wantsStill = (document: Document): boolean =>
  document.defaultView?.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
