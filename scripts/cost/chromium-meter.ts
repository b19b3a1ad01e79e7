import type { CDPSession } from 'puppeteer-core';
import type { Driver } from '../../tests/e2e/drivers/driver.js';
import { REST_PATH } from '../../tests/site/cost-pages.mjs';
import { tabProcess } from './chromium-processes.js';
import { type Meter, pause } from './figures.js';
import { pageTimes } from './page-times.js';
import { threadsTime } from './process-figures.js';

/** One document at a time in one process that stays: nothing waits in a cache, and no process is made in advance. */
export const CHROMIUM_SWITCHES = ['--disable-features=BackForwardCache,SpareRendererForSitePerProcess'];

/** ms by which the two accounts of CPU time may differ: one of them ticks. */
const TICKS = 50;
/** So often a page is visited when the process of its tab is not found. */
const TRIES = 3;

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

/** CPU time of the process that is taken for the tab's, and the tab's own account right before and after, in ms. */
interface Look {
  time: number;
  ownBefore: number;
  ownAfter: number;
}

/**
 * Did the process take the time between two looks that the tab tells of? A page works on while it is looked at, so its
 * own account gives a range.
 */
const isOneProcess = (before: Look, after: Look): boolean => {
  const time = after.time - before.time;
  const [least, most] = [after.ownBefore - before.ownAfter, after.ownAfter - before.ownBefore];
  return time >= least * 0.8 - TICKS && time <= most * 1.2 + TICKS;
};

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
  let pid = await tabProcess(whole, busy);
  const look = async (): Promise<Look> => {
    const ownBefore = await ownTime(session);
    const time = pid === null ? null : threadsTime(pid);
    const ownAfter = await ownTime(session);
    return { time: time ?? ownAfter, ownBefore, ownAfter };
  };

  return {
    visit: async (url, settle) => {
      for (let tries = 1; ; tries++) {
        const before = await look();
        await page.goto(url, { waitUntil: 'load' });
        await pause(settle);
        const after = await look();
        if (isOneProcess(before, after)) {
          const times = await pageTimes(page);
          const heap = await heapAfterCollection(session);
          await leave();
          return { ...times, cpu: after.time - before.time, heap };
        }
        // The tab has moved to another process, or another one was taken for its own while the machine was busy.
        if (tries === TRIES) throw new Error(`${url}: the process of the tab was not found`);
        await leave();
        pid = await tabProcess(whole, busy);
      }
    },
    close,
  };
}
