import { own, textsUnder } from '../dom/own.js';
import type { Span } from '../language/span.js';
import { type Piece, type Segment, TextBuilder } from './text-builder.js';

/**
 * The article's text and the way back to the page.
 *
 * Offsets are UTF-16 code units, spans half open. Block edges (`\n\n`) and line breaks (`\n`) are real characters of
 * the text that lie in no node. A start at a node's edge belongs to the node that begins there, an end to the node
 * that ends there.
 */
export class TextMap {
  readonly text: string;
  /** The half-open span of each block, in order; empty blocks are left out. */
  readonly blocks: readonly Span[];
  /** The span of each block as it was given; null where nothing of it is text. */
  readonly given: readonly (Span | null)[];
  readonly #segments: readonly Segment[];
  readonly #byNode = new Map<Node, Segment[]>();
  /** Text nodes that stood between mapped ones when the map was made: known to be no part of the text. */
  readonly #passed = new WeakSet<Node>();

  /** @param blocks the pieces of each block, in the order in which the text shall have them. */
  constructor(blocks: readonly (readonly Piece[])[]) {
    const build = new TextBuilder();
    this.given = blocks.map((block) => build.block(block));
    this.text = build.text;
    this.blocks = build.blocks;
    this.#segments = build.segments;
    for (const segment of build.segments) {
      const list = this.#byNode.get(segment.node);
      if (list) list.push(segment);
      else this.#byNode.set(segment.node, [segment]);
    }
    this.#eachGap(0, build.segments.length, (node) => {
      if (!this.#byNode.has(node)) this.#passed.add(node);
      return true;
    });
  }

  /**
   * The place of a span in the page: a Range that begins and ends in Text nodes. Characters that lie in no node are
   * trimmed from both ends. `null` where nothing is left, nodes are gone, or the words are no longer the same.
   */
  toRange(span: Span): Range | null {
    const ends = this.#ends(span);
    if (!ends) return null;
    const [first, last, start, end] = ends;
    const from = this.#segments[first]!;
    const to = this.#segments[last]!;
    return range(from.node, from.from + start - from.start, to.node, to.from + end - to.start);
  }

  /**
   * As {@link toRange}, but one Range for each Text node, so that an advert or a picture's caption between two
   * paragraphs stays outside. Empty where `toRange` would be null.
   */
  toRanges(span: Span): Range[] {
    const ends = this.#ends(span);
    if (!ends) return [];
    const [first, last, start, end] = ends;
    const ranges: Range[] = [];
    for (let i = first; i <= last; ) {
      const head = this.#segments[i]!;
      let tail = head;
      while (++i <= last && this.#segments[i]!.node === head.node) tail = this.#segments[i]!;
      const from = head.from + Math.max(start, head.start) - head.start;
      const to = tail.from + Math.min(end, tail.end) - tail.start;
      const made = range(head.node, from, head.node, to);
      if (!made) return [];
      ranges.push(made);
    }
    return ranges;
  }

  /**
   * The offset in the text of a place in the page, as `caretPositionFromPoint` or a selection gives it. A place in
   * collapsed white space goes to the next word of its node, else to the end of the last. `null` outside the text.
   */
  toOffset(node: Node, offset: number): number | null {
    const segments = this.#byNode.get(node);
    if (segments) {
      const at = segments[upper(segments, offset, (segment) => segment.from) - 1];
      if (!at) return segments[0]!.start;
      if (offset - at.from <= at.end - at.start) return at.start + offset - at.from;
      return segments[segments.indexOf(at) + 1]?.start ?? at.end;
    }
    if (node.nodeType !== 1) return null;
    const child = node.childNodes[offset];
    const after = child && this.#within(child)[0];
    if (after) return after.start;
    const before = node.childNodes[offset - 1];
    return (before && this.#within(before).at(-1)?.end) ?? null;
  }

  /** All Text nodes that carry text, in the order of the text. */
  nodes(): Text[] {
    return [...this.#byNode.keys()] as Text[];
  }

  /** Segments that the span touches and the span cut to them; null where the page no longer bears it out. */
  #ends([from, to]: Span): [first: number, last: number, start: number, end: number] | null {
    const first = upper(this.#segments, from, (segment) => segment.end);
    const last = upper(this.#segments, to - 1, (segment) => segment.start) - 1;
    if (from >= to || first > last) return null;
    for (let i = first; i <= last; i++) if (!this.#stands(this.#segments[i]!)) return null;
    if (!this.#eachGap(first, last + 1, (node) => this.#byNode.has(node) || this.#passed.has(node))) return null;
    return [first, last, Math.max(from, this.#segments[first]!.start), Math.min(to, this.#segments[last]!.end)];
  }

  /** Does the page still hold this segment's characters? */
  #stands({ node, from, start, end }: Segment): boolean {
    if (!node.isConnected) return false;
    const now = node.data.slice(from, from + end - start);
    const then = this.text.slice(start, end);
    return now === then || now.replace(/\s/g, ' ') === then.replace(/\s/g, ' ');
  }

  /**
   * Calls `visit` for each Text node with words that lies between two neighbouring nodes of one block; stops at the
   * first `false`. Words that a page puts between our own change the sentence; those between blocks do not.
   */
  #eachGap(first: number, end: number, visit: (node: Node) => boolean): boolean {
    for (let i = first + 1; i < end; i++) {
      const left = this.#segments[i - 1]!;
      const right = this.#segments[i]!;
      if (left.node === right.node || this.text.slice(left.end, right.start).includes('\n\n')) continue;
      const walker = textsUnder(left.node.getRootNode());
      walker.currentNode = left.node;
      for (let node = walker.nextNode(), steps = 0; node !== right.node; node = walker.nextNode(), steps++) {
        if (!node || steps > 1000) return visit(right.node) && true;
        if (/\S/.test((node as Text).data) && !visit(node)) return false;
      }
    }
    return true;
  }

  #within(node: Node): Segment[] {
    const own = this.#byNode.get(node);
    if (own) return own;
    if (node.nodeType !== 1) return [];
    const walker = textsUnder(node);
    const found: Segment[] = [];
    while (walker.nextNode()) found.push(...(this.#byNode.get(walker.currentNode) ?? []));
    return found;
  }
}

/** How many items have `key(item) <= value`; keys ascend. */
function upper<T>(items: readonly T[], value: number, key: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (key(items[middle]!) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function range(startNode: Text, start: number, endNode: Text, end: number): Range | null {
  if (start > startNode.length || end > endNode.length) return null;
  const made = own(startNode.ownerDocument, 'createRange').call(startNode.ownerDocument) as Range;
  made.setStart(startNode, start);
  made.setEnd(endNode, end);
  // Nodes that have swapped places make the browser move the start.
  return made.startContainer === startNode && made.startOffset === start ? made : null;
}
