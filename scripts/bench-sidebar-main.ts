import path from 'node:path';
import type { Driver } from '../tests/e2e/drivers/driver.js';
import { until } from '../tests/e2e/drivers/driver.js';
import { openBrowser } from '../tests/e2e/drivers/open.js';
import { serveSite } from '../tests/site/serve.mjs';
import { gone, pressToPaint } from './press-to-paint.js';

const root = process.env.SOURCELINE_ROOT ?? process.cwd();
const RUNS = 20;

const sorted = (times: number[]): number[] => [...times].sort((a, b) => a - b);
const median = (times: number[]): number => sorted(times)[Math.floor(times.length / 2)] ?? Number.NaN;
const p95 = (times: number[]): number => sorted(times)[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN;
const told = (times: number[]): string => `median ${median(times).toFixed(0)} ms, p95 ${p95(times).toFixed(0)} ms`;

/** Warm: the reader is in the page already. Cold: the page is new, and so is everything in it. */
async function opening(driver: Driver, url: string): Promise<{ warm: number[]; cold: number[] }> {
  const [warm, cold]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run++) {
    await driver.goto(url);
    cold.push(await pressToPaint(driver));
    await driver.press();
    await gone(driver);
    warm.push(await pressToPaint(driver));
    await driver.press();
    await gone(driver);
  }
  return { warm, cold };
}

/** Times from frame to frame while the page scrolls from top to bottom. */
const frames = (driver: Driver): Promise<number[]> =>
  driver.page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        const end = document.documentElement.scrollHeight - innerHeight;
        let last = performance.now();
        scrollTo(0, 0);
        const step = (now: number): void => {
          times.push(now - last);
          last = now;
          scrollBy(0, 60);
          if ((times.length > 20 && scrollY >= end - 1) || times.length > 400) resolve(times.slice(5));
          else requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
  );

const mean = (times: number[]): number => times.reduce((sum, time) => sum + time, 0) / times.length;

async function main(): Promise<void> {
  const site = await serveSite();
  const driver = await openBrowser('chromium', { extension: path.join(root, 'dist/chrome'), site: site.url });
  try {
    const { warm, cold } = await opening(driver, `${site.url}/search`);
    console.log(`press to first paint, warm: ${told(warm)}; cold: ${told(cold)} (${RUNS} runs each)`);
    await driver.goto(`${site.url}/odd/long-article`);
    await until('it has read', async () => (await driver.sidebar())?.statements.length, { timeout: 60_000 });
    await until('all of it', async () => (await driver.inside('.progress')).length === 0, { timeout: 60_000 });
    const marks = await driver.page.evaluate(() =>
      [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0),
    );
    const marked = mean(await frames(driver));
    await driver.press();
    await gone(driver);
    // Closing gives the scroll position back a moment later.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const plain = mean(await frames(driver));
    console.log(
      `scrolling with ${marks} marks: ${marked.toFixed(2)} ms a frame, without: ${plain.toFixed(2)}, ratio ${(marked / plain).toFixed(3)}`,
    );
  } finally {
    await driver.close();
    await site.close();
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
