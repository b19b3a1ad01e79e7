import { seeded } from '../../training/random.js';

/** The middle value, or the mean of the middle two; NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

export interface Interval {
  low: number;
  high: number;
}

const RESAMPLES = 2000;

/**
 * Bootstrap interval of 95 % of the median: drawn with replacement, the same for the same seed.
 * @param groups which values belong together, by number: whole groups are drawn, as a cluster bootstrap does (Davison and
 * Hinkley 1997, 3.8); without it each value is one
 */
export function medianInterval(
  values: readonly number[],
  { seed = 1, groups = values.map((_, i) => i) }: { seed?: number; groups?: readonly number[] } = {},
): Interval {
  const random = seeded(seed);
  const clusters = [...new Set(groups)].map((group) => values.filter((_, i) => groups[i] === group));
  const medians = Array.from({ length: RESAMPLES }, () =>
    median(clusters.flatMap(() => clusters[Math.floor(random() * clusters.length)] ?? [])),
  ).sort((a, b) => a - b);
  const at = (share: number): number => medians[Math.round((RESAMPLES - 1) * share)] ?? Number.NaN;
  return { low: at(0.025), high: at(0.975) };
}

/** Least-squares slope of `y` over `x`, in units of y for one of x; NaN for fewer than two different x. */
export function slope(points: readonly { x: number; y: number }[]): number {
  const mean = (of: (point: { x: number; y: number }) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const spread = points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
  return spread === 0 ? Number.NaN : points.reduce((sum, p) => sum + (p.x - x) * (p.y - y), 0) / spread;
}
