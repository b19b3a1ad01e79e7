import type { Room } from './messages.js';

/** Shows the sidebar's host, which its own style hides: when the extension goes, this sheet goes, and the host with it. */
export const SHOWN = '@media not print { sourceline-sidebar { display: block !important; } }';

/**
 * The style sheet that makes way for the sidebar; inserted when it opens, removed when it closes. It holds only while the
 * host is there: where a page takes the host away, or the extension goes and can remove no sheet any more, the room goes
 * with it.
 *
 * On windows wide enough for both, a margin on the root is the least that moves an ordinary page: its width shrinks and
 * the text wraps again.
 * `width` and `min-width` are let go, for a root that is told to be 100% or 100vw wide would keep its width and run under
 * the sidebar. What still reaches under it: bars with `position: fixed` and boxes of `100vw`, which go by the window.
 * Overflow is left alone: a value on the root takes the place of the body's, and that breaks sticky headers.
 * Where the sidebar is a sheet at the bottom, the page's last lines can be scrolled out from under it.
 */
export const roomCss = ({ side, width }: Room): string => `
@media screen and (min-width: 1000px) {
  html:has(> sourceline-sidebar) {
    margin-${side === 'left' ? 'left' : 'right'}: min(${Math.round(Number(width))}px, 60vw) !important;
    width: auto !important;
    min-width: 0 !important;
  }
}
@media screen and (max-width: 699px), screen and (max-width: 999px) and (orientation: portrait) {
  html:has(> sourceline-sidebar) {
    padding-bottom: 46dvh !important;
  }
}`;
