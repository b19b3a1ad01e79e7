import { belongsTo } from '../dom/safe.js';
import type { SiteSettings } from '../interface/settings.js';
import { t } from '../interface/words.js';
import { placeStyle, STYLE } from './style.js';

const TAG = 'sourceline-sidebar';

/** Events that page scripts could take for the reader's doing in the page: shortcuts, clicks beside a dialog, focus traps. */
const KEPT_INSIDE = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'copy', 'cut', 'paste', 'focusin', 'focusout'],
  ...['click', 'dblclick', 'auxclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend'],
];

/** The host, its closed root, and in the root the boxes of the sidebar and of what floats over the page. */
export interface Host {
  host: HTMLElement;
  root: ShadowRoot;
  panel: HTMLElement;
  float: HTMLElement;
}

/**
 * The sidebar's element and its closed root, not yet in the page.
 * Made in a document without a window: were it made in the page's own, a page that defines an element of this name would
 * run its constructor first and get at the root through `attachInternals`.
 */
export const createHost = (document: Document): Host => {
  const host = document.implementation.createHTMLDocument('').createElement(TAG);
  const root = host.attachShadow({ mode: 'closed' });
  const attributes = {
    popover: 'manual',
    translate: 'no',
    role: 'complementary',
    'aria-label': 'Sourceline',
  };
  for (const [name, value] of Object.entries(attributes)) host.setAttribute(name, value);
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation());
  // The language stands here, not at the host, where the page would see what its reader speaks.
  const [panel, float] = [root, root].map((parent) =>
    Object.assign(parent.appendChild(host.ownerDocument.createElement('div')), { lang: t('locale') }),
  );
  // Names that the page gives to its images shall not come between us and its document.
  for (const node of [root, panel!, float!]) belongsTo(node, document);
  return { host, root, panel: panel!, float: float! };
};

/**
 * Puts the host at the end of the page and into the top layer, above whatever z-index the page uses.
 * Answers with what sets its side and width, which touches no attribute that the page could see.
 */
export const insertHost = (
  document: Document,
  host: HTMLElement,
  root: ShadowRoot,
): ((settings: Pick<SiteSettings, 'side' | 'width'>) => void) => {
  document.documentElement.append(host);
  let placed: CSSStyleSheet | undefined;
  // Adopted sheets do not outlive the move between documents, and a sheet must be of the window that uses it.
  const Sheet = document.defaultView?.CSSStyleSheet;
  if (Sheet && 'adoptedStyleSheets' in root && 'replaceSync' in Sheet.prototype) {
    const sheet = new Sheet();
    sheet.replaceSync(STYLE);
    placed = new Sheet();
    root.adoptedStyleSheets = [sheet, placed];
  }
  if (typeof host.showPopover === 'function') host.showPopover();
  return ({ side, width }) => placed?.replaceSync(placeStyle(side, width));
};

/** Scrolls the nearest scroller of ours (never the page) so that the element is in sight. */
export const reveal = (element: HTMLElement): void => {
  let scroller = element.parentElement;
  while (scroller && !(scroller.classList.contains('scroller') && scroller.scrollHeight > scroller.clientHeight + 1)) {
    scroller = scroller.parentElement;
  }
  if (!scroller) return;
  const box = element.getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  // The tabs stick to the top of the scroller on small windows and cover what lies under them.
  const sticky = scroller.querySelector('.tabs')?.getBoundingClientRect().height ?? 0;
  const above = box.top - frame.top - sticky - 8;
  const below = box.bottom - frame.bottom + 8;
  const top = above < 0 ? above : Math.min(Math.max(below, 0), above);
  if (top === 0) return;
  const still = element.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollBy({ top, behavior: still ? 'auto' : 'smooth' });
};
