import { own, textsUnder } from '../dom/own.js';
import type { Span } from '../language/span.js';

/** What a block is made of, in reading order. `literal` is text that stands nowhere in the page. */
export type Piece = { readonly node: Text; readonly pre?: boolean } | { readonly literal: string } | 'break';

/** A run of text whose characters lie one by one in one Text node. */
interface Segment {
  readonly start: number;
  readonly end: number;
  readonly node: Text;
  /** Offset in the node's data where the run begins. */
  readonly from: number;
}

const SPACE = /\s/;
/** Soft hyphen, zero-width space, word joiner, byte order mark, direction marks. */
const DROPPED = /[\u00ad\u200b\u2060-\u2064\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** Joiners carry meaning in Arabic and Indic scripts and in emoji, none in Latin, Greek or Cyrillic. */
const JOINER = /[\u200c\u200d]/;
const LAST_PLAIN_SCRIPT = '\u05ff';

/** Words parted by single spaces, of characters that are never dropped. */
const PLAIN_RUN = /[!-~\u00a1-\u00ac\u00ae-\u167f\u2010-\u2027](?: ?[!-~\u00a1-\u00ac\u00ae-\u167f\u2010-\u2027])*/y;

const isSpace = (char: string): boolean => SPACE.test(char) && char !== '\ufeff';
const isDropped = (char: string, before: string): boolean =>
  DROPPED.test(char) || (JOINER.test(char) && before <= LAST_PLAIN_SCRIPT);

/**
 * The article's text and the way back to the page.
 *
 * Offsets are UTF-16 code units, spans half open. Block edges (`\n\n`) and line breaks (`\n`) are real characters of
 * the text that lie in no node. A start at a node's edge belongs to the node that begins there, an end to the node
 * that ends there. White space is collapsed as CSS does, all kinds of space become ' ', invisible characters are
 * dropped; in `pre` spaces and line breaks stay, yet empty lines do not, so `\n\n` is always a block edge.
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
    const build = new Builder();
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

/** Grows the text piece by piece; holds back white space until a word follows it in the same block. */
class Builder {
  text = '';
  readonly blocks: Span[] = [];
  readonly segments: Segment[] = [];
  #blockStart = 0;
  #space: { node: Text; at: number } | null = null;
  /** Spaces that wait in `pre`, where they are not collapsed. */
  #wide: { node: Text; at: number }[] = [];
  #break = false;

  block(pieces: readonly Piece[]): Span | null {
    const before = this.text.length;
    this.#blockStart = before;
    this.#forget();
    for (const piece of pieces) {
      if (piece === 'break') this.#lineBreak();
      else if ('literal' in piece) this.#literal(piece.literal);
      else if (piece.pre) this.#preformatted(piece.node);
      else this.#flowing(piece.node);
    }
    if (this.#blockStart === this.text.length) return null;
    const span: Span = [this.#blockStart, this.text.length];
    this.blocks.push(span);
    return span;
  }

  #forget(): void {
    this.#space = null;
    this.#wide = [];
    this.#break = false;
  }

  #lineBreak(): void {
    this.#forget();
    this.#break = this.text.length > this.#blockStart;
  }

  #literal(words: string): void {
    const flat = words.replace(/\s+/g, ' ').trim();
    if (!flat) return;
    this.#lead();
    this.text += flat;
  }

  #flowing(node: Text): void {
    const { data } = node;
    for (let at = 0; at < data.length; at++) {
      // Most characters are plain letters: they go in whole runs.
      PLAIN_RUN.lastIndex = at;
      const run = PLAIN_RUN.exec(data)?.[0];
      if (run) {
        this.#put(run, node, at);
        at += run.length - 1;
        continue;
      }
      const char = data[at]!;
      if (isSpace(char)) this.#space ??= { node, at };
      else if (!isDropped(char, data[at - 1] ?? '')) this.#put(char, node, at);
    }
  }

  #preformatted(node: Text): void {
    const { data } = node;
    for (let at = 0; at < data.length; at++) {
      const char = data[at]!;
      if (char === '\n') this.#lineBreak();
      else if (isSpace(char)) this.#wide.push({ node, at });
      else if (!isDropped(char, data[at - 1] ?? '')) this.#put(char, node, at);
    }
  }

  /** Writes the block edge, line break or white space that waits before a word. */
  #lead(): void {
    if (this.text.length === this.#blockStart) {
      if (this.blocks.length > 0) this.text += '\n\n';
      this.#blockStart = this.text.length;
    } else if (this.#break) {
      this.text += '\n';
    } else if (this.#space) {
      this.#append(' ', this.#space.node, this.#space.at);
    }
    const wide = this.text.length === this.#blockStart ? [] : this.#wide;
    this.#forget();
    for (const { node, at } of wide) this.#append(' ', node, at);
  }

  #put(words: string, node: Text, at: number): void {
    this.#lead();
    this.#append(words, node, at);
  }

  #append(words: string, node: Text, at: number): void {
    const start = this.text.length;
    const end = start + words.length;
    this.text += words;
    const last = this.segments.at(-1);
    if (last && last.node === node && last.end === start && last.from + start - last.start === at) {
      (last as { end: number }).end = end;
    } else {
      this.segments.push({ start, end, node, from: at });
    }
  }
}
