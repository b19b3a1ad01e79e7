import { closestTo } from '../dom/own.js';
import type { Span } from '../language/span.js';
import { type Caret, caretAt, characterRange } from './caret.js';

/** From a place in the page to a place in the article's text; null outside of it. */
export type ToOffset = (node: Node, offset: number) => number | null;

/** The character of a text node that lies under the point: a caret stands beside it, or even a line away from it. */
const characterAt = (document: Document, x: number, y: number): Caret | null => {
  const caret = caretAt(document, x, y);
  if (caret?.node.nodeType !== 3) return null;
  const { length } = caret.node as Text;
  for (const at of [caret.offset, caret.offset - 1]) {
    if (at < 0 || at >= length) continue;
    for (const box of characterRange(document, caret.node, at).getClientRects()) {
      if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return { node: caret.node, offset: at };
    }
  }
  return null;
};

/** The box of the line of text under a point of the window; null where there is none. */
export function lineAt(document: Document, x: number, y: number): DOMRect | null {
  const character = characterAt(document, x, y);
  return (character && characterRange(document, character.node, character.offset).getClientRects()[0]) ?? null;
}

/** The statement whose words lie under a point of the window; the shortest where statements hold one another. */
export function statementAt(
  document: Document,
  x: number,
  y: number,
  toOffset: ToOffset,
  spansById: Iterable<readonly [id: string, spans: readonly Span[]]>,
): string | null {
  const character = characterAt(document, x, y);
  const at = character && toOffset(character.node, character.offset);
  if (at === null) return null;
  let best: { id: string; length: number } | null = null;
  for (const [id, spans] of spansById) {
    if (!spans.some(([start, end]) => start <= at && at < end)) continue;
    const length = spans.reduce((sum, [start, end]) => sum + end - start, 0);
    if (!best || length < best.length) best = { id, length };
  }
  return best?.id ?? null;
}

/** Whatever takes clicks of its own. */
const OWN_CLICKS = [
  ...['a[href]', 'button', 'input', 'select', 'textarea', 'label', 'summary', 'area', 'video', 'audio', 'iframe'],
  ...['[onclick]', '[role=button]', '[role=link]', '[role=tab]', '[role=checkbox]', '[role=menuitem]', '[role=option]'],
  ...['[contenteditable=""]', '[contenteditable=true]', '[contenteditable=plaintext-only]', 'sourceline-sidebar'],
].join(',');

const isPlainClick = (event: MouseEvent): boolean =>
  event.isTrusted &&
  !event.defaultPrevented &&
  event.button === 0 &&
  event.detail <= 1 &&
  !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

/** What a click on marked text needs to know and does. */
export interface MarkClickTask {
  toOffset: ToOffset;
  /** The marked statements as they are now. */
  statements(): Iterable<{ id: string; content: readonly Span[] }>;
  onHit(id: string): void;
}

/**
 * Listens for clicks on marked text. Links, buttons, fields, a text selection and the page's own doings win over us,
 * and the click goes on its way in any case.
 */
export function onMarkClick(document: Document, task: MarkClickTask, signal: AbortSignal): void {
  const onClick = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    if (closestTo(event.composedPath()[0] as Node, OWN_CLICKS)) return;
    if (document.getSelection()?.isCollapsed === false) return;
    const spans = [...task.statements()].map(({ id, content }) => [id, content] as const);
    const id = statementAt(document, event.clientX, event.clientY, task.toOffset, spans);
    if (id !== null) task.onHit(id);
  };
  document.addEventListener('click', onClick, { signal });
}
