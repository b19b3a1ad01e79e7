import { parentOf } from '../dom/own.js';
import { type Caret, caretAt, characterRange } from './caret.js';
import { scrollersOf } from './scrollers.js';

/** A scroller's position and height before the last change, and the position that we left behind after it. */
interface Kept {
  scroller: Element;
  before: number;
  height: number;
  after: number;
}

const kept = new WeakMap<Document, Kept>();
/** The last of the changes that are under way in a document. */
const running = new WeakMap<Document, Promise<unknown>>();

/** Points to look for text at, as shares of the window's width and height: below the usual sticky header first. */
const COLUMNS = [0.3, 0.45, 0.15];
const LINES = [0.12, 0.2, 0.3, 0.4, 0.5, 0.05];

/** Text that stays put while the page scrolls tells nothing about the reading position. */
const isPinned = (node: Node, view: Window): boolean => {
  for (let element = parentOf(node); element; element = parentOf(element)) {
    if (/fixed|sticky/.test(view.getComputedStyle(element).position)) return true;
  }
  return false;
};

/** The character behind a caret, or the last one of its node. */
const characterBehind = (document: Document, { node, offset }: Caret): Range | null => {
  const length = node.nodeType === 3 ? (node as Text).length : 0;
  return length === 0 ? null : characterRange(document, node, Math.min(offset, length - 1));
};

/** A character near the top of the window that scrolls with the page. */
const textInSight = (document: Document, view: Window): Range | null => {
  for (const line of LINES) {
    for (const column of COLUMNS) {
      const [x, y] = [view.innerWidth * column, view.innerHeight * line];
      const caret = caretAt(document, x, y);
      const range = caret && characterBehind(document, caret);
      if (!range || isPinned(range.startContainer, view)) continue;
      const { top, bottom, height } = range.getBoundingClientRect();
      // The nearest character to a point in the margin may lie far away.
      if (height > 0 && bottom > 0 && Math.abs((top + bottom) / 2 - y) < view.innerHeight * 0.1) return range;
    }
  }
  return null;
};

const nextFrame = (view: Window): Promise<void> =>
  new Promise((resolve) => {
    // Hidden tabs draw no frames.
    const timer = setTimeout(resolve, 100);
    view.requestAnimationFrame?.(() => {
      clearTimeout(timer);
      resolve();
    });
  });

/**
 * Runs a change of the page's layout and keeps in place what the reader looks at.
 * A change that undoes a kept one, so that the page is as high as before it, restores the scroll position from before it
 * exactly, if nobody has scrolled in between: closing the sidebar undoes opening it. A change waits until the one before
 * it has settled.
 */
export function keepReadingPosition(document: Document, change: () => unknown): Promise<void> {
  const busy = running.get(document);
  // Measured at once where nothing is under way: the page may lay itself out anew as soon as the caller goes on.
  const mine = busy ? busy.then(() => keep(document, change)) : keep(document, change);
  const settled: Promise<unknown> = mine
    .catch(() => undefined)
    .then(() => {
      if (running.get(document) === settled) running.delete(document);
    });
  running.set(document, settled);
  return mine;
}

async function keep(document: Document, change: () => unknown): Promise<void> {
  const view = document.defaultView;
  if (!view) {
    await change();
    return;
  }
  const anchor = textInSight(document, view);
  const top = anchor?.getBoundingClientRect().top;
  const scroller =
    scrollersOf(anchor?.startContainer ?? document.documentElement, document)[0] ?? document.documentElement;
  const [before, height] = [scroller.scrollTop, scroller.scrollHeight];
  const last = kept.get(document);
  const back = last?.scroller.isConnected && Math.abs(last.scroller.scrollTop - last.after) <= 1 ? last : null;
  kept.delete(document);
  // Never move a reader who scrolls while the change is under way.
  const moved = new AbortController();
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    document.addEventListener(type, () => moved.abort(), { signal: moved.signal, capture: true, passive: true });
  }
  const restored = (): boolean => {
    if (!back || moved.signal.aborted || Math.abs(back.scroller.scrollHeight - back.height) > 1) return false;
    back.scroller.scrollTo({ top: back.before, behavior: 'instant' });
    return true;
  };
  try {
    const changed = change();
    // The caller goes on first: where that alone gives the room back, what the page or its reader scrolls to while the
    // answer is under way is theirs.
    await null;
    const early = restored();
    await changed;
    if (early || restored()) return;
    // At the very top the reader looks at the page's head, not at a line of text.
    if (anchor && top !== undefined && before > 0) {
      if (!moved.signal.aborted) settle(scroller, anchor, top);
      // The browser's own scroll anchoring may act a frame later.
      await nextFrame(view);
      if (!moved.signal.aborted) settle(scroller, anchor, top);
    }
    kept.set(document, { scroller, before, height, after: scroller.scrollTop });
  } finally {
    moved.abort();
  }
}

/** Scrolls so that the character is where it was. */
function settle(scroller: Element, anchor: Range, top: number): void {
  if (!anchor.startContainer.isConnected) return;
  const box = anchor.getBoundingClientRect();
  const by = box.top - top;
  if (box.height > 0 && Math.abs(by) >= 1) scroller.scrollBy({ top: by, behavior: 'instant' });
}
