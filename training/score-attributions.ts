import { common, likeness } from '../src/claims/judge-features.js';
import type { Span } from '../src/language/span.js';

// The rules of the attribution scorer, inside the training: which words a span covers, what counts as found.

export const ROLES = ['content', 'source', 'cue'] as const;
export type Role = (typeof ROLES)[number];
export type Spans = Record<Role, readonly Span[]>;
/** Indices of the scorer's words under each role, ascending. */
export type Words = Record<Role, number[]>;

/** Start and end of every word of a text; punctuation and spaces do not count. */
export const wordsOf = (text: string): Span[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu)].map((m) => [m.index, m.index + m[0].length]);

/** Indices of the words that the spans touch, ascending. */
function covered(words: readonly Span[], spans: readonly Span[]): number[] {
  const found = new Set<number>();
  for (const [start, end] of spans) {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words[middle]![1] <= start) low = middle + 1;
      else high = middle;
    }
    for (let k = low; k < words.length && words[k]![0] < end; k++) found.add(k);
  }
  return [...found].sort((a, b) => a - b);
}

export const toWords = (words: readonly Span[], spans: Spans): Words => ({
  content: covered(words, spans.content),
  source: covered(words, spans.source),
  cue: covered(words, spans.cue),
});

/** Are the two one attribution: most of the content and most of the source the same? */
export const isLinked = (a: Words, b: Words): boolean =>
  likeness(a.content, b.content) >= 0.5 &&
  (a.source.length + b.source.length === 0 || likeness(a.source, b.source) >= 0.5);

/** Sums over articles; `row` gives F1 from 0 to 1. */
export class Tally {
  private readonly counts = new Map<string, [hit: number, predicted: number, gold: number]>();

  private add(name: string, hit: number, predicted: number, gold: number): void {
    const [h, p, g] = this.counts.get(name) ?? [0, 0, 0];
    this.counts.set(name, [h + hit, p + predicted, g + gold]);
  }

  article(gold: readonly Words[], predicted: readonly Words[]): void {
    for (const role of ROLES) {
      const left = new Map<string, number>();
      for (const a of gold) if (a[role].length) left.set(a[role].join(), (left.get(a[role].join()) ?? 0) + 1);
      let hit = 0;
      for (const a of predicted) {
        const key = a[role].join();
        const n = left.get(key) ?? 0;
        if (!a[role].length || n === 0) continue;
        hit++;
        left.set(key, n - 1);
      }
      const filled = (list: readonly Words[]): number => list.filter((a) => a[role].length > 0).length;
      this.add(`${role} exact`, hit, filled(predicted), filled(gold));
      const all = (list: readonly Words[]): number[] =>
        [...new Set(list.flatMap((a) => a[role]))].sort((a, b) => a - b);
      const [g, p] = [all(gold), all(predicted)];
      this.add(`${role} overlap`, common(g, p), p.length, g.length);
    }
    const pairs = gold.flatMap((a, i) =>
      predicted.flatMap((b, j) =>
        isLinked(a, b) ? [{ i, j, sum: likeness(a.content, b.content) + likeness(a.source, b.source) }] : [],
      ),
    );
    pairs.sort((a, b) => b.sum - a.sum);
    const [usedGold, usedPredicted] = [new Set<number>(), new Set<number>()];
    for (const { i, j } of pairs) {
      if (usedGold.has(i) || usedPredicted.has(j)) continue;
      usedGold.add(i);
      usedPredicted.add(j);
    }
    this.add('linked', usedGold.size, predicted.length, gold.length);
  }

  f1(name: string): number {
    const [hit, predicted, gold] = this.counts.get(name) ?? [0, 0, 0];
    return (2 * hit) / (predicted + gold || 1);
  }

  line(): string {
    const [hit, predicted, gold] = this.counts.get('linked') ?? [0, 0, 0];
    return `linked ${this.f1('linked').toFixed(3)} (P ${(hit / predicted).toFixed(3)} R ${(hit / gold).toFixed(3)})  content exact ${this.f1('content exact').toFixed(3)} overlap ${this.f1('content overlap').toFixed(3)}  source exact ${this.f1('source exact').toFixed(3)}  cue exact ${this.f1('cue exact').toFixed(3)}`;
  }
}
