import { closestTo } from '../dom/own.js';

/** Where the eyes are taken to be: the first statement that ends below this share of the window's height. */
const LINE = 0.2;
/** Least time between two looks while the page scrolls, in ms. */
const EVERY = 250;

/** A statement's place in the page. */
export interface Placed {
  id: string;
  ranges: readonly Range[];
}

export interface InView {
  /** Watches these instead of all before. */
  replace(placed: readonly Placed[]): void;
}

const blockOf = (range: Range | undefined): Element | null =>
  range ? closestTo(range.startContainer, 'p, li, blockquote, h1, h2, h3, h4, h5, h6, td, figcaption, div') : null;

/**
 * Tells which statement the reader has before their eyes as the page scrolls; null where there is none in the window.
 * Only paragraphs in the window are measured, so that a page with many statements scrolls as well as one without.
 */
export function watchInView(document: Document, onInView: (id: string | null) => void, signal: AbortSignal): InView {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  const Observer = view?.IntersectionObserver;
  if (!view || !Observer) return { replace: () => undefined };
  let byBlock = new Map<Element, Placed[]>();
  let seen = new Set<Element>();
  let last: string | null | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (): void => {
    timer = undefined;
    if (signal.aborted) return;
    const line = view.innerHeight * LINE;
    let best: { id: string; top: number } | null = null;
    for (const { id, ranges } of [...seen].flatMap((block) => byBlock.get(block) ?? [])) {
      const box = ranges[0]?.getBoundingClientRect();
      if (!box || box.height === 0 || box.bottom < line || box.top > view.innerHeight) continue;
      if (!best || box.top < best.top) best = { id, top: box.top };
    }
    const id = best?.id ?? null;
    if (id === last) return;
    last = id;
    onInView(id);
  };
  const soon = (): void => {
    timer ??= setTimeout(look, EVERY);
  };

  const observer = new Observer((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) seen.add(target);
      else seen.delete(target);
    }
    soon();
  });
  document.addEventListener('scroll', soon, { signal, capture: true, passive: true });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(timer);
    },
    { once: true },
  );

  return {
    replace(placed) {
      if (signal.aborted) return;
      observer.disconnect();
      [byBlock, seen, last] = [new Map(), new Set(), undefined];
      for (const one of placed) {
        const block = blockOf(one.ranges[0]);
        if (!block) continue;
        const list = byBlock.get(block);
        if (list) list.push(one);
        else byBlock.set(block, [one]);
      }
      for (const block of byBlock.keys()) observer.observe(block);
    },
  };
}
