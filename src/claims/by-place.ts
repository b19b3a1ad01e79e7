import type { Span } from '../language/span.js';

// UTF-16 code units to a bucket: a long paragraph.
const BUCKET = 1024;

/** Things with spans, found again by place: so that reading a text costs in proportion to its length. */
export class ByPlace<T> {
  private readonly buckets = new Map<number, T[]>();

  add(item: T, spans: readonly Span[]): void {
    for (const bucket of bucketsOf(spans)) {
      const list = this.buckets.get(bucket);
      if (list) list.push(item);
      else this.buckets.set(bucket, [item]);
    }
  }

  /** What may lie under the spans, or close to them; each once, in the order of adding. */
  near(spans: readonly Span[]): T[] {
    const buckets = bucketsOf(spans);
    if (buckets.size === 1) return this.buckets.get(buckets.values().next().value as number) ?? [];
    return [...new Set([...buckets].flatMap((bucket) => this.buckets.get(bucket) ?? []))];
  }
}

const bucketsOf = (spans: readonly Span[]): Set<number> => {
  const buckets = new Set<number>();
  for (const [start, end] of spans) {
    for (let bucket = Math.floor(start / BUCKET); bucket * BUCKET < Math.max(end, start + 1); bucket++) {
      buckets.add(bucket);
    }
  }
  return buckets;
};
