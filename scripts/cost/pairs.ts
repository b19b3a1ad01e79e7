import path from 'node:path';
import type { BrowserName } from '../../tests/e2e/drivers/driver.js';
import { openBrowser } from '../../tests/e2e/drivers/open.js';
import { type CostPage, costPath } from '../../tests/site/cost-pages.mjs';
import { seeded, shuffle } from '../../training/random.js';
import { CHROMIUM_SWITCHES, chromiumMeter } from './chromium-meter.js';
import type { Figures, Meter } from './figures.js';
import { FIREFOX_PREFERENCES, firefoxMeter } from './firefox-meter.js';

/** The same page with and without the extension, one right after the other. */
export interface Pair {
  with: Figures;
  without: Figures;
  /** Which two browsers measured it, by number: what makes one browser faster than another is in all its pairs. */
  browsers: number;
}

/** So many pairs of each page are measured before both browsers are opened anew. */
const RENEWED_AFTER = 5;

export interface PairsTask {
  browser: BrowserName;
  /** Folder that holds `chrome` and `firefox`, built. */
  dist: string | undefined;
  /** Such a folder for the browser "without", too; where a folder is missing, a browser has no extension at all. */
  against?: string | undefined;
  siteUrl: string;
  pages: readonly CostPage[];
  pairs: number;
  /** ms from the load event to the end of a visit of the page. */
  settleOf(page: CostPage): number;
  /** ms of rest between two visits. */
  rest: number;
  onPair?(done: number): void;
}

export const extensionFolder = (dist: string, browser: BrowserName): string =>
  path.join(dist, browser === 'firefox' ? 'firefox' : 'chrome');

async function openMeter({ browser, siteUrl, rest }: PairsTask, dist: string | undefined): Promise<Meter> {
  const driver = await openBrowser(browser, {
    extension: extensionFolder(dist ?? '', browser),
    site: siteUrl,
    install: dist !== undefined,
    switches: CHROMIUM_SWITCHES,
    preferences: FIREFOX_PREFERENCES,
  });
  try {
    return await (browser === 'chromium' ? chromiumMeter : firefoxMeter)(driver, siteUrl, rest);
  } catch (error) {
    await driver.close();
    throw error;
  }
}

/**
 * Visits every page in pairs: once in a browser with the extension and once in another without, which comes first
 * changing from pair to pair. Pages take turns in an order that changes, so that what the machine does besides, and what
 * the page before has left, falls on all of them; and both browsers are opened anew now and then, for no two of them are
 * equally fast.
 * @returns the pairs of each page, by its name
 */
export async function measurePairs(task: PairsTask): Promise<Map<string, Pair[]>> {
  const results = new Map<string, Pair[]>(task.pages.map(({ name }) => [name, []]));
  const random = seeded(1);
  for (let from = 0, browsers = 0; from < task.pairs; from += RENEWED_AFTER, browsers++) {
    const until = Math.min(task.pairs, from + RENEWED_AFTER);
    const meters: Meter[] = [];
    try {
      // Opened first, a browser may be given the better place.
      const both = [task.dist, task.against];
      for (const k of browsers % 2 === 0 ? [0, 1] : [1, 0]) meters[k] = await openMeter(task, both[k]);
      const [ours, bare] = meters as [Meter, Meter];
      // The first visit pays for what the browser itself loads late.
      for (const meter of meters) {
        const [first] = task.pages;
        await meter.visit(task.siteUrl + costPath(first!), task.settleOf(first!));
      }
      for (let turn = from; turn < until; turn++) {
        for (const page of shuffle([...task.pages], random)) {
          const url = task.siteUrl + costPath(page);
          const pair: Partial<Pair> = { browsers };
          for (const which of turn % 2 === 0 ? (['with', 'without'] as const) : (['without', 'with'] as const)) {
            pair[which] = await (which === 'with' ? ours : bare).visit(url, task.settleOf(page));
          }
          results.get(page.name)?.push(pair as Pair);
        }
        task.onPair?.(turn + 1);
      }
    } finally {
      for (const meter of meters) await meter?.close();
    }
  }
  return results;
}
