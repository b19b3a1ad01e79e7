import { frameOf, scrollersOf, wantsStill } from './scrollers.js';

/** Where the range comes to lie, from the top of the frame that scrolls it: inside the upper third. */
const AT = 0.22;

/**
 * Scrolls every box around the range so that it lies in the upper third of the window.
 * Hidden text (a closed `<details>`, say) stays hidden: answers false and scrolls nothing.
 */
export function scrollToRange(range: Range, document: Document): boolean {
  const box = [...range.getClientRects()].find((rect) => rect.width > 0 && rect.height > 0);
  if (!box) return false;
  const behavior = wantsStill(document) ? 'instant' : 'smooth';
  // Smooth scrolling has not happened yet when the next box is asked: reckon with what the inner ones will do.
  let { top } = box;
  for (const scroller of scrollersOf(range.startContainer, document)) {
    const frame = frameOf(scroller, document);
    const wanted = top - (frame.top + frame.height * AT);
    const room = scroller.scrollHeight - frame.height - scroller.scrollTop;
    const by = Math.max(-scroller.scrollTop, Math.min(wanted, room));
    if (Math.abs(by) >= 1) scroller.scrollBy({ top: by, behavior });
    top -= by;
  }
  return true;
}
