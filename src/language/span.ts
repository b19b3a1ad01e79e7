/** Half-open range of UTF-16 code units in a text: `[start, end)`, `start <= end`. */
export type Span = readonly [start: number, end: number];

/** The words under some spans, joined by ` … ` where the spans are apart. */
export const textOf = (text: string, spans: readonly Span[]): string =>
  spans.map(([start, end]) => text.slice(start, end)).join(' … ');

/** Do the two spans share at least one code unit? */
export const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** Does `outer` hold all of `inner`? */
export const contains = (outer: Span, inner: Span): boolean => outer[0] <= inner[0] && inner[1] <= outer[1];
