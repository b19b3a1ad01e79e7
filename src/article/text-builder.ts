import type { Span } from '../language/span.js';

/** What a block is made of, in reading order. `literal` is text that stands nowhere in the page. */
export type Piece = { readonly node: Text; readonly pre?: boolean } | { readonly literal: string } | 'break';

/** A run of text whose characters lie one by one in one Text node. */
export interface Segment {
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
 * Grows the text piece by piece, and remembers where each character came from. White space is collapsed as CSS does, all
 * kinds of space become ' ', invisible characters are dropped; in `pre` spaces and line breaks stay, yet empty lines do
 * not, so `\n\n` is always a block edge. White space is held back until a word follows it in the same block.
 */
export class TextBuilder {
  text = '';
  readonly blocks: Span[] = [];
  readonly segments: Segment[] = [];
  #blockStart = 0;
  #space: { node: Text; at: number } | null = null;
  /** Spaces that wait in `pre`, where they are not collapsed. */
  #wide: { node: Text; at: number }[] = [];
  #break = false;

  /** Adds a block; the span of what it brought to the text, null where that is nothing. */
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
