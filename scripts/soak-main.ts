import path from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../tests/e2e/drivers/driver.js';
import { serveSite } from '../tests/site/serve.mjs';
import { soak } from './soak/soak.js';

const USAGE = `npm run soak -- [--minutes 60] [--articles 1000] [--browser chromium|firefox]

Both browsers at the same time read up to so many articles in so many minutes; one error makes it fail.`;

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
const signed = (value: number): string => `${value < 0 ? '' : '+'}${value.toFixed(1)}`;
const inMB = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);

/** Runs one browser and prints what it showed; the number of errors. */
async function run(browser: BrowserName, siteUrl: string): Promise<number> {
  const { parts, errors } = await soak({
    ...{ browser, dist, siteUrl, minutes: Number(values.minutes), articles: Number(values.articles) },
    onArticle: (read) => read % 50 === 0 && process.stderr.write(`${browser}: ${read} articles\n`),
  });
  for (const { way, articles, samples, slopes } of parts) {
    const [first, last] = [samples[0], samples.at(-1)];
    console.log(`${browser}: ${articles} articles, ${HOW[way]}, ${samples.length} samples`);
    for (const what of ['page', 'background'] as const) {
      const ends = first && last ? `${inMB(first[what])} MB at first, ${inMB(last[what])} MB at last` : '';
      console.log(`  ${what.padEnd(11)} ${signed(slopes[what])} KB per 100 articles; ${ends}`);
    }
  }
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
