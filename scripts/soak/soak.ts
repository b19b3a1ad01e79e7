import type { BrowserName } from '../../tests/e2e/drivers/driver.js';
import { openBrowser } from '../../tests/e2e/drivers/open.js';
import { CHROMIUM_SWITCHES } from '../cost/chromium-meter.js';
import { pause } from '../cost/figures.js';
import { FIREFOX_PREFERENCES } from '../cost/firefox-meter.js';
import { extensionFolder } from '../cost/pairs.js';
import { slope } from '../cost/statistics.js';
import { heapSampler, type Sample } from './heap.js';
import { readStory, type Way } from './read.js';

export interface SoakTask {
  browser: BrowserName;
  dist: string;
  siteUrl: string;
  minutes: number;
  /** At most so many articles, spread over the time. */
  articles: number;
  onArticle?(read: number): void;
}

/** What one part of the run showed. */
export interface Part {
  way: Way;
  articles: number;
  samples: (Sample & { article: number })[];
  /** Growth by least squares, in KB per 100 articles. */
  slopes: Sample;
  /** The same over the second half of the samples: what fills once has been filled, and what leaks goes on. */
  later: Sample;
}

export interface SoakResult {
  parts: Part[];
  errors: string[];
}

const KB = 1024;
/** About so many samples in each part, and not more than one in so many ms: a collection of all processes takes time. */
const SAMPLES = 20;
const APART = 10_000;
/** The first articles fill what is filled once: models, compiled code, fonts. */
const WARM_UP = 3;

const slopeOf = (samples: Part['samples'], of: keyof Sample): number =>
  (slope(samples.map((sample) => ({ x: sample.article, y: sample[of] }))) * 100) / KB;
const slopesOf = (samples: Part['samples']): Sample => ({
  page: slopeOf(samples, 'page'),
  background: slopeOf(samples, 'background'),
});

/**
 * Reads stories one after the other: in the first half of the time each is loaded anew, in the second half all are shown
 * inside one page that stays, where a leak would add up. Heap is sampled on the way.
 */
export async function soak(task: SoakTask): Promise<SoakResult> {
  const { browser, siteUrl, minutes } = task;
  // Documents that wait in a cache for the reader to come back are no leak.
  const driver = await openBrowser(browser, {
    extension: extensionFolder(task.dist, browser),
    site: siteUrl,
    switches: CHROMIUM_SWITCHES,
    preferences: FIREFOX_PREFERENCES,
  });
  const errors: string[] = [];
  const parts: Part[] = [];
  let number = 0;
  try {
    const sample = await heapSampler(driver);
    for (const way of ['loads', 'moves'] as const) {
      const part: Part = { way, articles: 0, samples: [], slopes: slopesOf([]), later: slopesOf([]) };
      parts.push(part);
      const time = (minutes / 2) * 60_000;
      const most = Math.ceil(task.articles / 2);
      if (way === 'moves') await driver.goto(`${siteUrl}/stories`);
      for (let warm = 0; warm < WARM_UP; warm++) await readStory(driver, siteUrl, number++, way);
      const from = Date.now();
      let next = 0;
      while (part.articles < most && Date.now() - from < time) {
        if (Date.now() - from >= next) {
          part.samples.push({ article: part.articles, ...(await sample()) });
          next = Date.now() - from + Math.max(time / SAMPLES, APART);
        }
        await readStory(driver, siteUrl, number++, way);
        task.onArticle?.(number);
        part.articles++;
        await pause(Math.max(0, from + (time / most) * part.articles - Date.now()));
      }
      part.samples.push({ article: part.articles, ...(await sample()) });
      part.slopes = slopesOf(part.samples);
      part.later = slopesOf(part.samples.slice(Math.floor(part.samples.length / 2)));
    }
  } catch (error) {
    errors.push(`story ${number} of ${browser}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    // What Firefox' console has is gathered with the last look.
    await driver.sidebar().catch(() => undefined);
    errors.push(...driver.errors);
    await driver.close();
  }
  return { parts, errors };
}
