import type { Driver } from '../../tests/e2e/drivers/driver.js';
import { bidiScripts } from '../../tests/e2e/drivers/firefox-bidi.js';
import { backgroundOf } from '../cost/background.js';
import { scriptMemory } from '../cost/firefox-memory.js';
import { heldBytes } from './snapshot.js';

/** Bytes after a collection. */
export interface Sample {
  page: number;
  background: number;
}

/**
 * Samples memory: in Chromium what is held in the heap of the page's process, our world included, and in that of the
 * background; in Firefox what windows and scripts hold in the two processes. Neither counts compiled code.
 */
export async function heapSampler(driver: Driver): Promise<() => Promise<Sample>> {
  if (driver.name === 'chromium') {
    const session = await driver.page.createCDPSession();
    return async () => ({ background: await heldByBackground(driver), page: await heldBytes(session) });
  }
  const background = await backgroundOf(driver);
  const scripts = bidiScripts(driver.page);
  // The first of them collects in all processes.
  return async () => ({ background: await background.memory(), page: await scriptMemory(scripts, 'tab') });
}

async function heldByBackground({ page }: Driver): Promise<number> {
  const target = page
    .browser()
    .targets()
    .find((one) => one.type() === 'service_worker');
  if (!target) throw new Error('the background sleeps');
  const session = await target.createCDPSession();
  try {
    return await heldBytes(session);
  } finally {
    await session.detach();
  }
}
