import { type BrowserName, type Driver, until } from '../../tests/e2e/drivers/driver.js';
import { openBrowser } from '../../tests/e2e/drivers/open.js';
import { gone, pressToPaint } from '../press-to-paint.js';
import { type Background, backgroundOf } from './background.js';
import { pause } from './figures.js';
import { measureTabs } from './many-tabs.js';
import { extensionFolder } from './pairs.js';
import { median } from './statistics.js';
import { told } from './table.js';

/** CPU time of an idle background, in ms for one second: what the browser itself does in that process now and then. */
const IDLE_CPU = 1;
const IDLE_SECONDS = 10;
/** ms after which browsers have collected what the last work left. */
const COLLECTED = 15_000;
/** Both browsers put a background to sleep after 30 s of rest. */
const ASLEEP_WITHIN = 90_000;
/** ms from the press to the sidebar, with a background that sleeps. */
const FIRST_PRESS = 600;
const PRESSES = 10;

/** CPU time that the background's process takes in one second, in ms. */
async function restingTime(background: Background): Promise<number> {
  const before = await background.cpuTime();
  await pause(IDLE_SECONDS * 1000);
  return ((await background.cpuTime()) - before) / IDLE_SECONDS;
}

/** Awake and at rest, against asleep: Firefox keeps other extensions, and its own doings, in the same process. */
async function rests(driver: Driver, background: Background): Promise<boolean> {
  await driver.press();
  await until('it is open', () => driver.sidebar());
  await driver.press();
  await gone(driver);
  await pause(COLLECTED);
  const awake = await restingTime(background);
  const from = Date.now();
  await until('the background sleeps', async () => !(await background.isAwake()), {
    timeout: ASLEEP_WITHIN,
    every: 1000,
  });
  const seconds = Math.round((Date.now() - from) / 1000) + IDLE_SECONDS + COLLECTED / 1000;
  const asleep = await restingTime(background);
  return told(
    driver.name,
    `background asleep by itself after ${seconds} s; awake and at rest ${awake.toFixed(2)} ms of CPU time a second, its process without it ${asleep.toFixed(2)}, bound ${IDLE_CPU} more`,
    awake - asleep <= IDLE_CPU,
  );
}

/** The first press finds a background that fell asleep by itself; before the others it is stopped. */
async function wakes(driver: Driver, background: Background): Promise<boolean> {
  const times: number[] = [];
  for (let press = 0; press < PRESSES; press++) {
    await until('the background sleeps', async () => {
      // Chromium passes over a stop that meets the last event of the press before.
      if (press > 0) await background.stop();
      return !(await background.isAwake());
    });
    times.push(await pressToPaint(driver));
    await driver.press();
    await gone(driver);
  }
  const worst = Math.max(...times);
  return told(
    driver.name,
    `first press after sleep: ${times[0]} ms; of ${PRESSES} median ${median(times)} ms, longest ${worst} ms, bound ${FIRST_PRESS} ms`,
    worst < FIRST_PRESS,
  );
}

/** The background at rest, its sleep, the first press after it, and many tabs; do all bounds hold? */
export async function measureIdle(browser: BrowserName, dist: string, siteUrl: string): Promise<boolean> {
  const driver = await openBrowser(browser, {
    extension: extensionFolder(dist, browser),
    site: siteUrl,
    hearBackground: false,
  });
  try {
    const background = await backgroundOf(driver);
    await driver.goto(`${siteUrl}/search`);
    const results: boolean[] = [];
    for (const measure of [rests, wakes]) results.push(await measure(driver, background));
    results.push(await measureTabs(driver, background, siteUrl));
    return results.every(Boolean);
  } finally {
    await driver.close();
  }
}
