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
}

export interface PairsTask {
  browser: BrowserName;
  /** Folder that holds `chrome` and `firefox`, built. */
  dist: string;
  /** Such a folder for the browser "without", too; else it has no extension at all. */
  against?: string | undefined;
  siteUrl: string;
  pages: readonly CostPage[];
  pairs: number;
  /** ms from the load event to the end of a visit. */
  settle: number;
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
 * the page before has left, falls on all of them.
 * @returns the pairs of each page, by its name
 */
export async function measurePairs(task: PairsTask): Promise<Map<string, Pair[]>> {
  const { siteUrl, pages, settle } = task;
  const meters: Meter[] = [];
  try {
    for (const dist of [task.dist, task.against]) meters.push(await openMeter(task, dist));
    const [ours, bare] = meters as [Meter, Meter];
    const results = new Map<string, Pair[]>(pages.map(({ name }) => [name, []]));
    // The first visit pays for what the browser itself loads late.
    for (const meter of meters) await meter.visit(siteUrl + costPath(pages[0]!), settle);
    const random = seeded(1);
    for (let turn = 0; turn < task.pairs; turn++) {
      for (const page of shuffle([...pages], random)) {
        const url = siteUrl + costPath(page);
        const pair: Partial<Pair> = {};
        for (const which of turn % 2 === 0 ? (['with', 'without'] as const) : (['without', 'with'] as const)) {
          pair[which] = await (which === 'with' ? ours : bare).visit(url, settle);
        }
        results.get(page.name)?.push(pair as Pair);
      }
      task.onPair?.(turn + 1);
    }
    return results;
  } finally {
    for (const meter of meters) await meter.close();
  }
}
