import type { CDPSession } from 'puppeteer-core';
import type { Driver } from '../../tests/e2e/drivers/driver.js';
import { REST_PATH } from '../../tests/site/cost-pages.mjs';
import { tabProcess } from './chromium-processes.js';
import { type Meter, pause } from './figures.js';
import { pageTimes } from './page-times.js';
import { threadsTime } from './process-figures.js';

/** One document at a time in one process that stays: nothing waits in a cache, and no process is made in advance. */
export const CHROMIUM_SWITCHES = ['--disable-features=BackForwardCache,SpareRendererForSitePerProcess'];

/** CPU time of the tab's process by its own account, in ms; in steps of 10 ms on Linux. */
async function ownTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ProcessTime')?.value ?? Number.NaN) * 1000;
}

/** The heap of the tab's process, with our isolated world in it, after two collections, in bytes. */
export async function heapAfterCollection(session: CDPSession): Promise<number> {
  // The first one leaves what was kept by what it took away.
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Measures visits in Chromium; the tab rests for `rest` ms after each. */
export async function chromiumMeter({ page, close }: Driver, siteUrl: string, rest: number): Promise<Meter> {
  const session = await page.createCDPSession();
  const whole = await page.browser().target().createCDPSession();
  await session.send('Performance.enable');
  const leave = async (): Promise<void> => {
    await page.goto(siteUrl + REST_PATH, { waitUntil: 'load' });
    await pause(rest);
  };
  await leave();
  const busy = async (ms: number): Promise<number> => {
    const before = await ownTime(session);
    await page.evaluate((time) => {
      for (const end = performance.now() + time; performance.now() < end; );
    }, ms);
    return (await ownTime(session)) - before;
  };
  const pid = await tabProcess(whole, busy);
  const cpuTime = async (): Promise<number> => (pid === null ? null : threadsTime(pid)) ?? (await ownTime(session));

  return {
    visit: async (url, settle) => {
      const [before, ownBefore] = [await cpuTime(), await ownTime(session)];
      await page.goto(url, { waitUntil: 'load' });
      await pause(settle);
      const [cpu, own] = [(await cpuTime()) - before, (await ownTime(session)) - ownBefore];
      // The two clocks are read one after the other, and one of them ticks.
      if (Math.abs(cpu - own) > 50 + own * 0.2) throw new Error(`${url}: the tab has moved to another process`);
      const times = await pageTimes(page);
      const heap = await heapAfterCollection(session);
      await leave();
      return { ...times, cpu, heap };
    },
    close,
  };
}
