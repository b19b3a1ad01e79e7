import { Features, mix } from './hash.js';
import { best, type Linear, score } from './linear.js';
import type { WordView } from './tagger.js';

// Arc-hybrid transitions (Kuhlmann, Gómez-Rodríguez and Satta 2011), greedy, trained with a dynamic oracle
// (Goldberg and Nivre 2013). Relations are chosen afterwards, when the whole tree is known.

export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const MOVES = ['shift', 'left', 'right'] as const;

/** Where a parse stands. Word `n` (one past the last) is the artificial root. */
export class Configuration {
  readonly stack: number[] = [];
  next = 0;
  readonly heads: Int32Array;
  readonly leftmost: Int32Array;
  readonly rightmost: Int32Array;
  readonly dependents: Int32Array;

  constructor(readonly size: number) {
    this.heads = new Int32Array(size + 1).fill(-1);
    this.leftmost = new Int32Array(size + 1).fill(-1);
    this.rightmost = new Int32Array(size + 1).fill(-1);
    this.dependents = new Int32Array(size + 1);
  }

  get done(): boolean {
    return this.next >= this.size && this.stack.length === 0;
  }

  can(move: number): boolean {
    if (move === SHIFT) return this.next < this.size;
    if (move === LEFT) return this.stack.length > 0;
    return this.stack.length > 1;
  }

  apply(move: number): void {
    if (move === SHIFT) {
      this.stack.push(this.next++);
      return;
    }
    const dependent = this.stack.pop()!;
    this.attach(move === LEFT ? this.next : this.stack.at(-1)!, dependent);
  }

  private attach(head: number, dependent: number): void {
    this.heads[dependent] = head;
    this.dependents[head]!++;
    if (dependent < head && (this.leftmost[head] === -1 || dependent < this.leftmost[head]!))
      this.leftmost[head] = dependent;
    if (dependent > head && dependent > this.rightmost[head]!) this.rightmost[head] = dependent;
  }
}

const ROOT = 7919;
const NONE = 104729;

/** Features of the next move. `tags` are class indices. */
export function moveFeatures(
  out: Features,
  c: Configuration,
  words: readonly WordView[],
  tags: readonly number[],
): void {
  const word = (i: number): number => (i < 0 ? NONE : i >= c.size ? ROOT : words[i]!.lower);
  const tag = (i: number): number => (i < 0 ? -1 : i >= c.size ? -2 : tags[i]!);
  const group = (i: number): number => (i < 0 ? -1 : i >= c.size ? -2 : words[i]!.cluster);
  const left = (i: number): number => (i < 0 ? -1 : c.leftmost[i]!);
  const right = (i: number): number => (i < 0 ? -1 : c.rightmost[i]!);
  const s0 = c.stack.at(-1) ?? -1;
  const s1 = c.stack.at(-2) ?? -1;
  const s2 = c.stack.at(-3) ?? -1;
  const b0 = c.next;
  const b1 = b0 + 1 <= c.size ? b0 + 1 : -1;
  const b2 = b0 + 2 <= c.size ? b0 + 2 : -1;
  const [ws0, ts0, ws1, ts1, wb0, tb0] = [word(s0), tag(s0), word(s1), tag(s1), word(b0), tag(b0)];
  const [ts2, tb1, tb2, wb1] = [tag(s2), tag(b1), tag(b2), word(b1)];
  const gap = s0 < 0 ? 0 : Math.min(b0 - s0, 8);
  const gap1 = s1 < 0 ? 0 : Math.min(s0 - s1, 8);
  const dependents = (i: number): number => (i < 0 ? 0 : Math.min(c.dependents[i]!, 4));
  out.clear();
  out.add(101, ws0, ts0);
  out.add(102, ts0);
  out.add(103, wb0, tb0);
  out.add(104, tb0);
  out.add(105, ws1, ts1);
  out.add(106, ts1);
  out.add(107, wb1, tb1);
  out.add(108, tb1);
  out.add(109, mix(ws0, ts0), mix(wb0, tb0));
  out.add(110, mix(ws0, ts0), tb0);
  out.add(111, ts0, mix(wb0, tb0));
  out.add(112, ts0, tb0, tb1);
  out.add(113, ts0, tb0, gap);
  out.add(114, ts1, ts0, tb0);
  out.add(115, ts1, ts0, gap1);
  out.add(116, mix(ws1, ts1), mix(ws0, ts0));
  out.add(117, mix(ws1, ts1), ts0);
  out.add(118, ts1, mix(ws0, ts0));
  out.add(119, tb0, tb1, tb2);
  out.add(120, mix(ts2, ts1), ts0, tb0);
  out.add(121, mix(ts0, tb0), tag(left(s0)), tag(right(s0)));
  out.add(122, mix(ts0, tb0), tag(left(b0)));
  out.add(123, mix(ts1, ts0), tag(left(s0)), tag(right(s1)));
  out.add(124, mix(ts1, ts0), tag(right(s0)), tb0);
  out.add(125, ws0, word(right(s0)), tb0);
  out.add(126, ws0, word(left(s0)), tb0);
  out.add(127, wb0, word(left(b0)), ts0);
  out.add(128, ws0, gap, tb0);
  out.add(129, wb0, gap, ts0);
  out.add(130, ts0, dependents(s0), tb0);
  out.add(131, ts1, dependents(s1), mix(ts0, dependents(s0)));
  out.add(132, ws0, wb0, tb1);
  out.add(133, ws0, wb1, tb0);
  out.add(134, ws1, wb0, ts0);
  out.add(135, mix(ts0, tb0), tb1, tb2);
  out.add(136, mix(ts1, ts0), tb0, tb1);
  out.add(137, ws1, ts0, tb0);
  out.add(138, word(b2), tb0, ts0);
  const [gs0, gs1, gb0] = [group(s0), group(s1), group(b0)];
  out.add(139, gs0, gb0, mix(ts0, tb0));
  out.add(140, gs1, gs0, mix(ts1, ts0));
  out.add(141, ws0, gb0, tb0);
  out.add(142, gs0, wb0, ts0);
  out.add(143, gs1, ws0, ts0);
  out.add(144, ws1, gs0, ts1);
  out.add(145, gs0, tb0, tb1);
  out.add(146, gb0, ts0, ts1);
  out.add(147, mix(ts0, tb0), mix(ts1, ts2), mix(tb1, tb2));
  out.add(148, mix(ts0, tb0), tag(right(s0)), mix(tag(left(b0)), ts1));
  out.add(149, mix(gs1, gb0), ts0, tb0);
  out.add(150, mix(gs1, gs0), gb0, ts0);
  out.add(151, mix(ts1, ts0), word(right(s0)), tb0);
  out.add(152, mix(ts1, ts0), word(right(s1)), tb0);
  // What stands between two words that may be joined: a comma, a verb or a conjunction speaks against it.
  out.add(153, mix(ts0, tb0), b0 > 0 && s0 >= 0 ? tag(b0 - 1) : -3, s0 >= 0 ? tag(s0 + 1) : -3);
  out.add(154, mix(ts1, ts0), s1 >= 0 ? tag(s0 - 1) : -3, tb0);
  out.add(155, mix(wb0, ts0), tb1, ts1);
  out.add(156, ws0, mix(tb0, tb1), ts1);
}

/** Features of the relation of word `i` to its head in a finished tree (`heads`: -1 or `n` for the root). */
export function relationFeatures(
  out: Features,
  heads: ArrayLike<number>,
  words: readonly WordView[],
  tags: readonly number[],
  i: number,
): void {
  const n = words.length;
  const known = (k: number): boolean => k >= 0 && k < n;
  const word = (k: number): number => (known(k) ? words[k]!.lower : ROOT);
  const tag = (k: number): number => (known(k) ? tags[k]! : -2);
  const head = heads[i]!;
  const above = known(head) ? heads[head]! : -1;
  const side = Number(head > i);
  const far = Math.min(Math.abs(head - i), 6);
  // The nearest siblings on the same side, and the first dependent, tell subject from object and clause from phrase.
  let inner = -1;
  for (let k = i + (head > i ? 1 : -1); known(k) && k !== head; k += head > i ? 1 : -1)
    if (heads[k] === head) {
      inner = k;
      break;
    }
  let first = -1;
  for (let k = Math.max(0, i - 12); k < Math.min(n, i + 12); k++)
    if (heads[k] === i) {
      first = k;
      break;
    }
  const wi = words[i]!;
  const [w, t, hw, ht] = [wi.lower, tags[i]!, word(head), tag(head)];
  out.clear();
  out.add(201, w, t, side);
  out.add(202, t, ht, side);
  out.add(203, w, hw, side);
  out.add(204, hw, t, side);
  out.add(205, w, ht, side);
  out.add(206, mix(t, ht), far, side);
  out.add(207, mix(t, ht), tag(first), side);
  out.add(208, mix(t, ht), word(first), side);
  out.add(209, mix(t, ht), tag(inner), side);
  out.add(210, mix(t, ht), tag(above), side);
  out.add(211, t, tag(i - 1), tag(i + 1));
  out.add(212, mix(t, ht), word(i - 1), side);
  out.add(213, mix(t, ht), tag(i + 1), side);
  out.add(214, wi.suffix3, ht, side);
  const [g, hg] = [wi.cluster, known(head) ? words[head]!.cluster : -2];
  out.add(218, g, hg, mix(mix(t, ht), side));
  out.add(219, w, hg, side);
  out.add(220, g, hw, side);
  out.add(221, mix(t, ht), mix(tag(first), tag(inner)), side);
}

/** Heads (indices in the sentence, -1 for the root) of one sentence. Linear in its length. */
export function parseSentence(model: Linear, words: readonly WordView[], tags: readonly number[]): Int32Array {
  const c = new Configuration(words.length);
  const features = new Features();
  const scores = new Float32Array(MOVES.length);
  while (!c.done) {
    moveFeatures(features, c, words, tags);
    score(model, features, scores);
    let move = -1;
    for (let k = 0; k < MOVES.length; k++) if (c.can(k) && (move < 0 || scores[k]! > scores[move]!)) move = k;
    c.apply(move);
  }
  const heads = c.heads.slice(0, words.length);
  for (let i = 0; i < heads.length; i++) if (heads[i] === words.length) heads[i] = -1;
  return heads;
}

/** Relations (class indices of the model) of one parsed sentence. */
export function relateSentence(
  model: Linear,
  heads: ArrayLike<number>,
  words: readonly WordView[],
  tags: readonly number[],
): number[] {
  const features = new Features();
  const scores = new Float32Array(model.classes.length);
  const punct = model.classes.indexOf('punct');
  return words.map((word, i) => {
    // Marks hang on their head in one way only.
    if (word.mark && punct >= 0) return punct;
    relationFeatures(features, heads, words, tags, i);
    score(model, features, scores);
    return best(scores, model.classes.length);
  });
}
