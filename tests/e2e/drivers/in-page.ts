import type { SidebarView } from './driver.js';

/*
 * These functions travel into the browser as text: each must stand alone. Both get the closed shadow root, which the
 * page itself cannot reach; how they get at it is the driver's business.
 */

/** Reads what a reader sees. */
export function readRoot(root: ShadowRoot): SidebarView | null {
  const host = root.host as HTMLElement;
  const { left, top, width, height } = host.getBoundingClientRect();
  if (!host.isConnected || width === 0 || height === 0) return null;
  // As rendered: with line breaks, without what is hidden.
  const words = (element: Element | null): string =>
    // biome-ignore lint/performance/useDomNodeTextContent: textContent would run labels and names together
    ((element as HTMLElement | null)?.innerText ?? '').replace(/[ \t]+/g, ' ').trim();
  const shown = (element: Element): boolean => element.getClientRects().length > 0;
  const counts: Record<string, string> = {};
  for (const button of root.querySelectorAll('[data-filter]')) {
    counts[button.getAttribute('data-filter') ?? ''] = words(button);
  }
  const notice = [...root.querySelectorAll('[data-notice]')].find(shown);
  return {
    text: [...root.children]
      .filter((child) => child.localName !== 'style' && shown(child))
      .map(words)
      .join('\n'),
    notice: notice?.getAttribute('data-notice') ?? null,
    statements: [...root.querySelectorAll('[data-statement]')].filter(shown).map((element) => ({
      id: element.getAttribute('data-statement') ?? '',
      label: element.getAttribute('data-label') ?? '',
      text: words(element),
      current:
        element.classList.contains('current') ||
        element.getAttribute('aria-current') === 'true' ||
        element.querySelector('[aria-current="true"]') !== null,
    })),
    counts,
    view: root.querySelector('[role="tab"][aria-selected="true"]')?.getAttribute('data-view') ?? null,
    hasFocus: root.activeElement !== null,
    box: { left, top, width, height },
  };
}

/** Scrolls the element into the sidebar's view and tells where its first line can be hit, and null where it cannot. */
export function pointIn(root: ShadowRoot, selector: string): { x: number; y: number } | null {
  const element = root.querySelector(selector);
  if (!element) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.height === 0) return null;
  // A statement may hold links and buttons of its own: its upper left part is plain text.
  const point = { x: box.left + Math.min(box.width / 2, 60), y: box.top + Math.min(box.height / 2, 24) };
  const hit = root.elementFromPoint(point.x, point.y);
  return hit && (hit === element || element.contains(hit)) ? point : null;
}

/** The words of all that match. */
export function wordsIn(root: ShadowRoot, selector: string): string[] {
  // biome-ignore lint/performance/useDomNodeTextContent: textContent would run labels and names together
  return [...root.querySelectorAll<HTMLElement>(selector)].map((element) => element.innerText ?? '');
}

/** Gives the first match the focus; true where it has it then. */
export function focusIn(root: ShadowRoot, selector: string): boolean {
  const element = root.querySelector<HTMLElement>(selector);
  element?.focus();
  return element !== null && root.activeElement === element;
}

/** Names what has the focus. */
export function focusedIn(root: ShadowRoot): string | null {
  const data = (root.activeElement as HTMLElement | null)?.dataset;
  return data?.action ?? data?.statement ?? data?.view ?? data?.filter ?? (root.activeElement ? 'other' : null);
}
