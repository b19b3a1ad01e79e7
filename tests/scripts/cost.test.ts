import { expect, test } from 'vitest';
import { judge } from '../../scripts/cost/bounds.js';
import type { Figures, Metric } from '../../scripts/cost/figures.js';
import { isOurLongTask, ourTasks } from '../../scripts/cost/our-tasks.js';
import { median, medianInterval, slope } from '../../scripts/cost/statistics.js';
import { seeded } from '../../training/random.js';

test('the median is the middle, or lies between the middle two', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});

test('the interval holds the median, narrows with the sample and comes the same again', () => {
  const random = seeded(7);
  const sample = Array.from({ length: 120 }, () => 10 + random());
  const wide = medianInterval(sample.slice(0, 12));
  const narrow = medianInterval(sample);
  expect(narrow.low).toBeLessThanOrEqual(median(sample));
  expect(narrow.high).toBeGreaterThanOrEqual(median(sample));
  expect(narrow.high - narrow.low).toBeLessThan(wide.high - wide.low);
  expect(medianInterval(sample)).toEqual(narrow);
});

test('values that belong together are drawn together: two groups are not known better for having many values', () => {
  const random = seeded(9);
  const groups = Array.from({ length: 100 }, (_, i) => i % 2);
  const sample = groups.map((group) => group * 10 + random());
  const { low, high } = medianInterval(sample, { groups });
  expect(low).toBeLessThan(1);
  expect(high).toBeGreaterThan(10);
});

test('of intervals of 95 %, about that share holds the true median', () => {
  const random = seeded(3);
  const held = Array.from({ length: 60 }, () => {
    const { low, high } = medianInterval(Array.from({ length: 25 }, random), { seed: 5 });
    return low <= 0.5 && high >= 0.5;
  }).filter(Boolean).length;
  expect(held).toBeGreaterThan(53);
});

test('the slope is that of the line through the points', () => {
  expect(slope([1, 2, 3, 4].map((x) => ({ x, y: 7 - 3 * x })))).toBeCloseTo(-3);
  expect(slope([{ x: 2, y: 9 }])).toBeNaN();
});

/** Ten pairs of the same difference, hardly scattered. */
const pairs = (metric: Metric, base: number, difference: number) =>
  Array.from({ length: 10 }, (_, i) => {
    const without: Figures = { [metric]: base };
    return { without, with: { [metric]: base + difference + (i % 2) / 1000 } as Figures, browsers: i };
  });
const holds = (metric: Metric, isArticle: boolean, base: number, difference: number) =>
  judge(pairs(metric, base, difference), isArticle)[0]?.holds;

test('pages that are no article are held to 2 %, 5 ms and 1 MB', () => {
  expect(holds('cpu', false, 200, 3)).toBe(true);
  expect(holds('cpu', false, 200, 4.5)).toBe(false);
  expect(holds('cpu', false, 2000, 6)).toBe(false);
  expect(holds('cpu', false, 200, -30)).toBe(true);
  expect(holds('longTasks', false, 1, 1)).toBe(false);
  expect(holds('heap', false, 2 ** 21, 2 ** 20 - 9)).toBe(true);
  expect(holds('heap', false, 2 ** 21, 2 ** 20 + 9)).toBe(false);
});

test('articles are held to 20 ms of blocking time', () => {
  expect(holds('blocking', true, 10, 19)).toBe(true);
  expect(holds('blocking', true, 10, 21)).toBe(false);
  expect(holds('cpu', true, 10, 300)).toBe(null);
});

test('the tasks of a trace are ours as far as our code was on the stack', () => {
  const chunk = (nodes: ReturnType<typeof node>[], samples: number[], timeDeltas: number[]) => ({
    ...{ name: 'ProfileChunk', pid: 1, tid: 9, id: '0x1', ts: 0 },
    args: { data: { cpuProfile: { nodes, samples }, timeDeltas } },
  });
  const task = (ts: number, dur: number, tdur = dur) => ({ name: 'RunTask', pid: 1, tid: 1, ts, dur, tdur, args: {} });
  const node = (id: number, parent: number, url: string) => ({ id, parent, callFrame: { url } });
  const tasks = ourTasks([
    { name: 'Profile', pid: 1, tid: 1, id: '0x1', ts: 0, args: { data: { startTime: 0 } } },
    task(0, 80_000),
    task(100_000, 60_000, 30_000),
    task(200_000, 90_000),
    chunk([node(1, 0, ''), node(2, 1, 'chrome-extension://x/reader.js')], [1, 2], [0, 10_000]),
    // What our code calls is ours too.
    // The last sample of this one comes late.
    chunk([node(3, 2, '')], [3, 1, 1, 2], [20_000, 40_000, 90_000, -60_000]),
  ]);
  expect(tasks).toEqual([
    { duration: 80, ours: 60 },
    { duration: 30, ours: 30 },
  ]);
  expect(tasks.map(isOurLongTask)).toEqual([true, false]);
  expect(isOurLongTask({ duration: 90, ours: 30 })).toBe(false);
  expect(isOurLongTask({ duration: 60, ours: 30 })).toBe(true);
});
