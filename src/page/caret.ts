/** A place between two characters of a text node, or between two children of an element. */
export interface Caret {
  node: Node;
  offset: number;
}

/** The range of one character of a text node. */
export function characterRange(document: Document, node: Node, at: number): Range {
  const range = document.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  return range;
}

/** The caret place nearest to a point of the window; null where there is none. */
export function caretAt(document: Document, x: number, y: number): Caret | null {
  if (document.caretPositionFromPoint) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  // Chromium before 128.
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
