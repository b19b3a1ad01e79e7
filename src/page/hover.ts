import { own } from '../dom/own.js';
import type { Span } from '../language/span.js';
import { lineAt, statementAt, type ToOffset } from './hit-test.js';

/** The pointer must rest so long on a mark before its card shows, and may leave it so long on the way to the card. */
const REST = 220;
const LEAVE = 260;

/** A statement that the reader points at, and the box of the line under the pointer or the focus. */
export interface Pointed {
  id: string;
  box: { left: number; right: number; top: number; bottom: number };
}

export interface HoverTask {
  toOffset: ToOffset;
  statements(): Iterable<{ id: string; content: readonly Span[] }>;
  /** null: the card goes. */
  onPoint(pointed: Pointed | null): void;
  /** Is this one of our own elements? The pointer may rest on the card to read it. */
  isOurs(target: EventTarget | null): boolean;
}

/**
 * Tells which mark the pointer rests on, or in which one a link of the page has the focus. Escape, scrolling and
 * leaving take it back. Nothing is measured while the pointer moves.
 */
export function onMarkHover(document: Document, task: HoverTask, signal: AbortSignal): void {
  let shown: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const point = (pointed: Pointed | null): void => {
    clearTimeout(timer);
    if (pointed === null && shown === null) return;
    shown = pointed?.id ?? null;
    task.onPoint(pointed);
  };
  const spans = () => [...task.statements()].map(({ id, content }) => [id, content] as const);
  const at = (x: number, y: number): void => {
    const id = statementAt(document, x, y, task.toOffset, spans());
    if (id === shown) return;
    const box = id === null ? null : lineAt(document, x, y);
    point(id !== null && box ? { id, box } : null);
  };

  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    clearTimeout(timer);
    if (task.isOurs(event.target)) return;
    timer = setTimeout(() => at(event.clientX, event.clientY), shown === null ? REST : LEAVE);
  };
  const onFocus = (event: FocusEvent): void => {
    const element = event.target as Element | null;
    // Links and buttons hide no properties; forms do, and the document is no element.
    if (!event.isTrusted || !element || task.isOurs(element)) return;
    if (own(element, 'matches').call(element, 'a[href], button') !== true) return;
    const box = element.getClientRects()[0];
    if (!box) return;
    const id = statementAt(document, box.left + 2, box.top + box.height / 2, task.toOffset, spans());
    point(id === null ? null : { id, box });
  };
  const options = { signal, passive: true } as const;
  document.addEventListener('pointermove', onMove, options);
  document.addEventListener('pointerdown', () => point(null), { ...options, capture: true });
  document.addEventListener('scroll', () => point(null), { ...options, capture: true });
  document.addEventListener('focusin', onFocus, options);
  document.addEventListener('focusout', () => point(null), options);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && point(null), { ...options, capture: true });
  document.documentElement.addEventListener('pointerleave', () => point(null), options);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
