import { METRICS, type Metric } from './figures.js';
import type { Pair } from './pairs.js';
import { type Interval, median, medianInterval } from './statistics.js';

/** Times of a page that is no article: below both, as a share of the page's own time and in ms. */
const SHARE = 0.02;
const TIME = 5;
/** Bytes of heap on a page that is no article. */
const HEAP = 2 ** 20;
/** ms of blocking time on an article, by the upper end of the interval. */
const BLOCKING = 20;

export interface Row {
  metric: Metric;
  /** Median without the extension. */
  base: number;
  /** Median of the paired differences, and its interval of 95 %. */
  difference: number;
  interval: Interval;
  /** Null where no bound is set. */
  holds: boolean | null;
}

/** Does the interval hold 0, or lie under the bound? What lies below 0 costs nothing. */
const costsNothing = ({ low, high }: Interval, bound: number): boolean => low <= 0 || high < bound;

function holdsBound(
  metric: Metric,
  isArticle: boolean,
  { base, interval }: Pick<Row, 'base' | 'interval'>,
): boolean | null {
  if (isArticle) return metric === 'blocking' ? interval.high <= BLOCKING : null;
  if (metric === 'longTasks') return costsNothing(interval, 0);
  if (metric === 'heap') return interval.high <= HEAP;
  // A page that blocks nobody has no time of which a share could be taken.
  return costsNothing(interval, base > 0 ? Math.min(base * SHARE, TIME) : TIME);
}

/** One row for every metric that the browser tells. */
export function judge(pairs: readonly Pair[], isArticle: boolean): Row[] {
  return (Object.keys(METRICS) as Metric[]).flatMap((metric): Row[] => {
    const both = pairs.filter((pair) => pair.with[metric] !== undefined && pair.without[metric] !== undefined);
    if (both.length === 0) return [];
    const differences = both.map((pair) => pair.with[metric]! - pair.without[metric]!);
    const row = {
      base: median(both.map((pair) => pair.without[metric]!)),
      difference: median(differences),
      interval: medianInterval(differences, { groups: both.map(({ browsers }) => browsers) }),
    };
    return [{ metric, ...row, holds: holdsBound(metric, isArticle, row) }];
  });
}
