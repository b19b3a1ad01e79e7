import type { Driver } from '../../tests/e2e/drivers/driver.js';
import { bidiScripts } from '../../tests/e2e/drivers/firefox-bidi.js';
import { REST_PATH } from '../../tests/site/cost-pages.mjs';
import { type Meter, pause } from './figures.js';
import { pageTimes } from './page-times.js';

/** No document waits in a cache, and times are as exact as the browser has them. */
export const FIREFOX_PREFERENCES = {
  'browser.sessionhistory.max_total_viewers': 0,
  'privacy.reduceTimerPrecision': false,
};

const NS_PER_MS = 1e6;

/** In the browser's window: the process of the tab in front, and the CPU time that it has had, in ns. */
const TAB_TIME = `
  const { osPid } = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal;
  const { children } = await ChromeUtils.requestProcInfo();
  return [osPid, children.find(({ pid }) => pid === osPid)?.cpuTime ?? null];`;

/** Measures visits in Firefox, which tells nothing of long tasks and of one tab's heap; after each the tab rests for `rest` ms. */
export async function firefoxMeter({ page, close }: Driver, siteUrl: string, rest: number): Promise<Meter> {
  const { inBrowser } = bidiScripts(page);
  const leave = async (): Promise<void> => {
    await page.goto(siteUrl + REST_PATH, { waitUntil: 'load' });
    await pause(rest);
  };
  await leave();

  return {
    visit: async (url, settle) => {
      const [pidBefore, before] = await inBrowser<[number, number | null]>(TAB_TIME);
      await page.goto(url, { waitUntil: 'load' });
      await pause(settle);
      const [pid, after] = await inBrowser<[number, number | null]>(TAB_TIME);
      if (pid !== pidBefore || before === null || after === null)
        throw new Error(`${url}: the tab has moved to another process`);
      const times = await pageTimes(page);
      await leave();
      return { ...times, cpu: (after - before) / NS_PER_MS };
    },
    close,
  };
}
