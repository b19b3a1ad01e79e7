import path from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../tests/e2e/drivers/driver.js';
import { openBrowser } from '../tests/e2e/drivers/open.js';
import { COST_PAGES, type CostPage, costPath } from '../tests/site/cost-pages.mjs';
import { serveSite } from '../tests/site/serve.mjs';
import { judge } from './cost/bounds.js';
import { emptied } from './cost/emptied.js';
import { measureIdle } from './cost/idle.js';
import { isOurLongTask, traceVisit } from './cost/our-tasks.js';
import { extensionFolder, measurePairs } from './cost/pairs.js';
import { pageTable, TABLE_HEAD } from './cost/table.js';

/** ms from the load event on in which the last look at a page that changes has come. */
const LONG = 7500;

const USAGE = `npm run bench:cost -- [--pairs 50] [--pages 8] [--only NAME] [--browser chromium|firefox] [--settle 3000] [--floor] [--control] [--idle]

  --pairs    how often each page is loaded with and without the extension
  --pages    only the first so many of the pages
  --only     only the pages whose names contain this
  --settle   ms from the load event to the end of a visit. Looks for an article come 0, 1, 2.5 and 6 s after the first
             where a page goes on changing: without this such pages are watched for ${LONG} ms
  --floor    against an extension whose content script is empty: what is left is our own doing
  --control  no extension on either side: what a difference of nothing looks like on this machine
  --idle     instead: the background at rest, its sleep, the first press after it, thirty tabs`;

const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '50' },
    pages: { type: 'string', default: String(COST_PAGES.length) },
    browser: { type: 'string' },
    only: { type: 'string', default: '' },
    settle: { type: 'string' },
    floor: { type: 'boolean', default: false },
    control: { type: 'boolean', default: false },
    idle: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
/** ms between two visits. */
const REST = 300;
const dist = path.join(process.env.SOURCELINE_ROOT ?? process.cwd(), 'dist');
const pages = COST_PAGES.slice(0, Number(values.pages)).filter(({ name }) => name.includes(values.only));
const settle = Number(values.settle ?? 3000);
const settleOf = ({ changes }: CostPage): number => (changes && values.settle === undefined ? LONG : settle);
const pairs = Number(values.pairs);
const browsers = (['chromium', 'firefox'] as const).filter((name) => !values.browser || name === values.browser);

/** Visits each page a few times with a trace; tells the longest task of ours and whether any was long. */
async function longTasksOfOurs(siteUrl: string): Promise<boolean> {
  const driver = await openBrowser('chromium', { extension: extensionFolder(dist, 'chromium'), site: siteUrl });
  let holds = true;
  try {
    console.log(
      '\nchromium: tasks in which our code ran, in three visits with a trace (a long one is ours where it would be none without us)',
    );
    for (const page of pages) {
      const tasks = [];
      for (let visit = 0; visit < 3; visit++)
        tasks.push(...(await traceVisit(driver, siteUrl + costPath(page), Math.max(settleOf(page), 1500))));
      const long = tasks.filter(isOurLongTask);
      const worst = Math.max(0, ...tasks.map(({ ours }) => ours));
      const all = tasks.reduce((sum, { ours }) => sum + ours, 0) / 3;
      if (long.length > 0) holds = false;
      console.log(
        `  ${page.name.padEnd(27)} ${all.toFixed(1).padStart(6)} ms of ours a visit, at most ${worst.toFixed(1).padStart(5)} ms in one task, long tasks of ours: ${long.length === 0 ? 'none' : `${long.map((task) => `${task.ours.toFixed(0)} of ${task.duration.toFixed(0)} ms`).join(', ')}  MISSED`}`,
      );
    }
  } finally {
    await driver.close();
  }
  return holds;
}

/** Measures one browser and prints its table; does all that is bounded hold? */
async function cost(browser: BrowserName, siteUrl: string): Promise<boolean> {
  const started = Date.now();
  const results = await measurePairs({
    ...{ browser, siteUrl, pages, pairs, settleOf, rest: REST },
    dist: values.control ? undefined : dist,
    against: values.floor ? emptied(dist) : undefined,
    onPair: (done) =>
      process.stderr.write(`${browser}: ${done} of ${pairs} pairs, ${Math.round((Date.now() - started) / 1000)} s\n`),
  });
  console.log(
    `\n${browser}: ${pairs} pairs a page, ${settle} ms from the load event on${values.settle ? '' : ` (${LONG} on pages that change)`}${values.floor ? ', against an empty content script' : values.control ? ', no extension on either side' : ''}\n${TABLE_HEAD}`,
  );
  let holds = true;
  for (const { name, isArticle } of pages) {
    const rows = judge(results.get(name) ?? [], isArticle);
    if (rows.some((row) => row.holds === false)) holds = false;
    console.log(pageTable(`${name} (${isArticle ? 'article' : 'no article'})`, rows));
  }
  return holds;
}

async function main(): Promise<boolean> {
  const site = await serveSite();
  try {
    const results: boolean[] = [];
    for (const browser of browsers) {
      if (values.idle) results.push(await measureIdle(browser, dist, site.url));
      else {
        results.push(await cost(browser, site.url));
        if (browser === 'chromium' && !values.control) results.push(await longTasksOfOurs(site.url));
      }
    }
    return results.every(Boolean);
  } finally {
    await site.close();
  }
}

if (values.help) console.log(USAGE);
else if (![pairs, settle, Number(values.pages), pages.length].every((count) => Number.isInteger(count) && count > 0)) {
  console.error(
    `--pairs, --pages and --settle take whole numbers above 0, and --only a part of a page's name.\n\n${USAGE}`,
  );
  process.exit(2);
} else {
  main().then(
    (holds) => {
      console.log(holds ? '\nall bounds hold' : '\na bound is missed');
      process.exit(holds ? 0 : 1);
    },
    (error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    },
  );
}
