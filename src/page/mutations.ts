import { own } from '../dom/own.js';
import { safe, safeElement } from '../dom/safe.js';

/** Quiet time before a change is told, and least time from one telling to the next, in ms. */
const QUIET = 800;
const APART = 5000;

const HOST = 'sourceline-sidebar';

const hasText = (node: Node): boolean =>
  own(node, 'localName').call(node) !== HOST && String(own(node, 'textContent').call(node) ?? '').trim() !== '';

/** Did text come, go or change? Pictures, empty slots for advertisements and our own host do not count. */
const touchesText = (record: MutationRecord): boolean =>
  record.type === 'characterData' || [...record.addedNodes, ...record.removedNodes].some(hasText);

/**
 * Tells when the page has taken our host away, itself or with the whole tree. Looks at what comes and goes at the top of
 * the tree alone, where the host stands.
 */
export function onHostGone(document: Document, host: Element, callback: () => void, signal: AbortSignal): void {
  const Observer = (document.defaultView as (Window & typeof globalThis) | null)?.MutationObserver;
  if (!Observer || signal.aborted) return;
  const observer = new Observer(() => {
    if (!host.isConnected) callback();
  });
  const top = document.documentElement;
  for (const node of [top, top.parentNode]) if (node) observer.observe(node, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

/**
 * Tells when the article's text may have changed and is quiet again: its nodes did, or the reader clicked in the page.
 * A text that never rests (a ticker, a live blog) is told of all the same, but at most once in five seconds.
 */
export function onArticleChange(root: Element, callback: () => void, signal: AbortSignal): void {
  const document = safe(safeElement(root).ownerDocument);
  const Observer = (document.defaultView as (Window & typeof globalThis) | null)?.MutationObserver;
  if (!Observer || signal.aborted) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = Number.NEGATIVE_INFINITY;
  /** When the oldest change that is not told yet came. */
  let since: number | undefined;

  const tell = (): void => {
    told = performance.now();
    since = undefined;
    callback();
  };
  const changed = (): void => {
    // A clock that nobody sets back.
    const now = performance.now();
    since ??= now;
    const due = Math.max(told + APART, Math.min(now + QUIET, since + APART));
    clearTimeout(timer);
    timer = setTimeout(tell, Math.max(0, due - now));
  };
  const observer = new Observer((records) => {
    if (records.some(touchesText)) changed();
  });
  // "Read more" often shows by style what stood there all along; no text comes then, but somebody has clicked.
  document.addEventListener(
    'click',
    ({ target }) => {
      if (target && own(target, 'localName').call(target) !== HOST) changed();
    },
    { signal, capture: true, passive: true },
  );
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );
}
