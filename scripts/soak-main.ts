import path from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../tests/e2e/drivers/driver.js';
import { serveSite } from '../tests/site/serve.mjs';
import { soak } from './soak/soak.js';

/** Growth of a heap that is called flat, in KB per 100 articles: a megabyte in a thousand of them. */
const FLAT = 100;
/** Shorter runs, in minutes, have too few samples to tell growth from chance. */
const JUDGED = 30;

const USAGE = `npm run soak -- [--minutes 60] [--articles 1000] [--browser chromium|firefox]

Both browsers at the same time read up to so many articles in so many minutes. One error makes it fail; from ${JUDGED}
minutes on also a heap that grows by more than ${FLAT} KB per 100 articles in the second half, and fewer articles.`;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    articles: { type: 'string', default: '1000' },
    browser: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const dist = path.join(process.env.SOURCELINE_ROOT ?? process.cwd(), 'dist');
const browsers = (['chromium', 'firefox'] as const).filter((name) => !values.browser || name === values.browser);

const HOW = { loads: 'each loaded', moves: 'inside one page' };
const signed = (value: number): string =>
  Number.isNaN(value) ? 'unknown' : `${value < 0 ? '' : '+'}${value.toFixed(1)}`;
const inMB = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);

const isJudged = Number(values.minutes) >= JUDGED;

/** Runs one browser and prints what it showed; the number of errors, with what a long run must hold. */
async function run(browser: BrowserName, siteUrl: string): Promise<number> {
  const { parts, errors } = await soak({
    ...{ browser, dist, siteUrl, minutes: Number(values.minutes), articles: Number(values.articles) },
    onArticle: (read) => read % 50 === 0 && process.stderr.write(`${browser}: ${read} articles\n`),
  });
  for (const { way, articles, samples, slopes, later } of parts) {
    const [first, last] = [samples[0], samples.at(-1)];
    console.log(`${browser}: ${articles} articles, ${HOW[way]}, ${samples.length} samples`);
    for (const what of ['page', 'background'] as const) {
      const ends = first && last ? `${inMB(first[what])} MB at first, ${inMB(last[what])} MB at last` : '';
      const [all, half] = [signed(slopes[what]), signed(later[what])];
      const grows = isJudged && !(later[what] <= FLAT);
      if (grows) errors.push(`${HOW[way]}: the heap of the ${what} grows`);
      console.log(
        `  ${what.padEnd(11)} ${all} KB per 100 articles, ${half} in the second half${grows ? '  MISSED' : ''}; ${ends}`,
      );
    }
  }
  const read = parts.reduce((sum, { articles }) => sum + articles, 0);
  if (isJudged && read < Number(values.articles)) errors.push(`${read} of ${values.articles} articles in the time`);
  console.log(`${browser}: ${errors.length} errors`);
  for (const error of errors) console.log(`  ${error}`);
  return errors.length;
}

async function main(): Promise<boolean> {
  const site = await serveSite();
  try {
    const counts = await Promise.all(browsers.map((browser) => run(browser, site.url)));
    return counts.every((count) => count === 0);
  } finally {
    await site.close();
  }
}

if (values.help) console.log(USAGE);
else {
  main().then(
    (clean) => process.exit(clean ? 0 : 1),
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    },
  );
}
