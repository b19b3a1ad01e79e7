import type { Driver } from '../../tests/e2e/drivers/driver.js';
import { bidiScripts } from '../../tests/e2e/drivers/firefox-bidi.js';
import { backgroundOf } from '../cost/background.js';
import { heapAfterCollection } from '../cost/chromium-meter.js';
import { scriptMemory } from '../cost/firefox-memory.js';

/** Bytes after a collection. */
export interface Sample {
  page: number;
  background: number;
}

/**
 * Samples memory: in Chromium the JS heap of the page's process, our world included, and the heap and buffers of the
 * background; in Firefox what windows and scripts hold in the two processes.
 */
export async function heapSampler(driver: Driver): Promise<() => Promise<Sample>> {
  const background = await backgroundOf(driver);
  if (driver.name === 'chromium') {
    const session = await driver.page.createCDPSession();
    return async () => ({ background: await background.memory(), page: await heapAfterCollection(session) });
  }
  const scripts = bidiScripts(driver.page);
  // The first of them collects in all processes.
  return async () => ({ background: await background.memory(), page: await scriptMemory(scripts, 'tab') });
}
