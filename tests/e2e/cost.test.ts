import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judge } from '../../scripts/cost/bounds.js';
import { METRICS, type Metric } from '../../scripts/cost/figures.js';
import { traceVisit } from '../../scripts/cost/our-tasks.js';
import { extensionFolder, measurePairs } from '../../scripts/cost/pairs.js';
import { pageTable } from '../../scripts/cost/table.js';
import { soak } from '../../scripts/soak/soak.js';
import { COST_PAGES, costPath } from '../site/cost-pages.mjs';
import { serveSite } from '../site/serve.mjs';
import { openBrowser } from './drivers/open.js';

// Short forms of `npm run bench:cost` and `npm run soak`. They judge no times: machines that run tests are busy.

const dist = path.join(import.meta.dirname, '../../dist');
/** ms; on a quiet machine each test takes ten to fifteen seconds. */
const PATIENCE = 180_000;
const browsers = ['chromium', 'firefox'] as const;
const TOLD: Record<(typeof browsers)[number], Metric[]> = {
  chromium: ['load', 'paint', 'cpu', 'blocking', 'longTasks', 'heap'],
  firefox: ['load', 'paint', 'cpu'],
};

let site: Awaited<ReturnType<typeof serveSite>>;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site.close());

describe('what the extension costs', () => {
  const pages = COST_PAGES.slice(0, 3);

  test('five pairs of three pages give figures in both browsers', { timeout: PATIENCE }, async () => {
    // Both at the same time: the times are not looked at.
    await Promise.all(
      browsers.map(async (browser) => {
        const results = await measurePairs({
          browser,
          dist,
          siteUrl: site.url,
          pages,
          pairs: 5,
          settleOf: () => 0,
          rest: 20,
        });
        for (const { name, isArticle } of pages) {
          const pairs = results.get(name) ?? [];
          expect(pairs).toHaveLength(5);
          for (const figures of pairs.flatMap((pair) => [pair.with, pair.without])) {
            expect(Object.keys(figures).sort()).toEqual([...TOLD[browser]].sort());
            for (const value of Object.values(figures)) expect(value).toBeGreaterThanOrEqual(0);
            expect(figures.load).toBeGreaterThan(0);
            expect(figures.cpu).toBeGreaterThan(0);
          }
          const rows = judge(pairs, isArticle);
          expect(rows.map(({ metric }) => metric)).toEqual(TOLD[browser]);
          for (const { difference, interval } of rows) {
            expect(difference).toBeGreaterThanOrEqual(interval.low);
            expect(difference).toBeLessThanOrEqual(interval.high);
          }
          expect(pageTable(name, rows).split('\n')).toHaveLength(rows.length + 1);
        }
      }),
    );
    expect(Object.keys(METRICS)).toEqual(TOLD.chromium);
  });

  test('only articles are read, and a trace tells which tasks were ours', { timeout: PATIENCE }, async () => {
    const driver = await openBrowser('chromium', { extension: extensionFolder(dist, 'chromium'), site: site.url });
    try {
      const byPage = new Map<boolean, number>();
      for (const page of pages.slice(0, 2)) {
        const tasks = await traceVisit(driver, site.url + costPath(page), 1000);
        for (const { duration, ours } of tasks) expect(ours).toBeLessThanOrEqual(duration * 1.01);
        byPage.set(
          page.isArticle,
          tasks.reduce((sum, { ours }) => sum + ours, 0),
        );
        expect((await driver.sidebar()) !== null, page.name).toBe(page.isArticle);
      }
      expect(byPage.get(false)).toBeGreaterThan(0);
      expect(byPage.get(true)).toBeGreaterThan(byPage.get(false) ?? 0);
    } finally {
      await driver.close();
    }
  });
});

test('a short soak of both browsers ends without an error', { timeout: PATIENCE }, async () => {
  await Promise.all(
    browsers.map(async (browser) => {
      const { parts, errors } = await soak({ browser, dist, siteUrl: site.url, minutes: 0.15, articles: 1000 });
      expect(errors).toEqual([]);
      expect(parts.map(({ way }) => way)).toEqual(['loads', 'moves']);
      for (const { articles, samples, slopes } of parts) {
        expect(articles).toBeGreaterThan(0);
        expect(samples.length).toBeGreaterThanOrEqual(2);
        expect(slopes.page).not.toBeNaN();
        expect(slopes.background).not.toBeNaN();
      }
    }),
  );
});
