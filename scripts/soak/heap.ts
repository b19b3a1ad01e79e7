import type { Driver } from '../../tests/e2e/drivers/driver.js';
import { bidiScripts } from '../../tests/e2e/drivers/firefox-bidi.js';
import { backgroundOf } from '../cost/background.js';
import { heapAfterCollection } from '../cost/chromium-meter.js';

/** Bytes after a collection. */
export interface Sample {
  page: number;
  background: number;
}

/**
 * Samples memory: in Chromium the JS heap of the page's process, our world included, and the heap and buffers of the
 * background; in Firefox, which tells of no single heap, what the two processes hold for themselves.
 */
export async function heapSampler(driver: Driver): Promise<() => Promise<Sample>> {
  const background = await backgroundOf(driver);
  if (driver.name === 'chromium') {
    const session = await driver.page.createCDPSession();
    return async () => ({ background: await background.memory(), page: await heapAfterCollection(session) });
  }
  const { inBrowser } = bidiScripts(driver.page);
  return async () => ({
    // Collects in all processes.
    background: await background.memory(),
    page: await inBrowser<number>(`
      const { osPid } = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal;
      return (await ChromeUtils.requestProcInfo()).children.find(({ pid }) => pid === osPid).memory;`),
  });
}
