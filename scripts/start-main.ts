import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName, Driver, SidebarView } from '../tests/e2e/drivers/driver.js';
import { until } from '../tests/e2e/drivers/driver.js';
import { openBrowser } from '../tests/e2e/drivers/open.js';
import { serveSite } from '../tests/site/serve.mjs';

const HELP = `npm start -- [options]
  --browser chromium|firefox   which browser (chromium)
  --url URL                    a page of the open web instead of the sample site
  --headless                   without a window, also where there is a display
  --out FILE.png               where the screenshot goes (artifacts/start-<browser>.png)`;

const FIRST_PAGE = '/news/glacier-road';
const root = process.env.SOURCELINE_ROOT ?? process.cwd();

interface Choice {
  name: BrowserName;
  url: string | undefined;
  headless: boolean;
  out: `${string}.png`;
}

/** @throws Error with a plain sentence when the arguments make no sense */
function choose(): Choice {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      url: { type: 'string' },
      out: { type: 'string' },
      headless: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) throw new Error(HELP);
  const name = values.browser === 'chrome' ? 'chromium' : values.browser;
  if (name !== 'chromium' && name !== 'firefox') throw new Error(`unknown browser "${name}"\n\n${HELP}`);
  if (values.url !== undefined && !/^https?:/.test(values.url)) throw new Error('--url needs an http or https address');
  const out = path.resolve(values.out ?? path.join(root, `artifacts/start-${name}.png`));
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  return {
    name,
    url: values.url,
    headless: values.headless || !hasDisplay,
    out: (out.endsWith('.png') ? out : `${out}.png`) as `${string}.png`,
  };
}

const isRead = (view: SidebarView | null): SidebarView | null =>
  view && (view.statements.length > 0 || (view.notice !== null && view.notice !== 'reading')) ? view : null;

/** Waits for the sidebar to show by itself; where the page is no news to it, presses the toolbar button. */
async function read(driver: Driver): Promise<SidebarView> {
  const look = async () => isRead(await driver.sidebar());
  try {
    return await until('the sidebar shows by itself', look, { timeout: 20_000 });
  } catch {
    console.log('The page is no news article to Sourceline; pressing the toolbar button.');
    await driver.press();
    return until('the sidebar shows after the press', look, { timeout: 20_000 });
  }
}

async function main(): Promise<void> {
  const choice = choose();
  const site = await serveSite();
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  try {
    const driver = await openBrowser(choice.name, {
      extension: path.join(root, 'dist', choice.name === 'firefox' ? 'firefox' : 'chrome'),
      site: site.url,
      headless: choice.headless,
      openWeb: choice.url !== undefined,
    });
    try {
      await driver.goto(choice.url ?? site.url + FIRST_PAGE);
      if (choice.headless) {
        const view = await read(driver);
        mkdirSync(path.dirname(choice.out), { recursive: true });
        await driver.screenshot(choice.out);
        console.log(`\n${view.text}\n\nScreenshot: ${path.relative(process.cwd(), choice.out)}`);
      } else {
        console.log(`Sample site: ${site.url}\nClose the browser, or press Ctrl+C, to end.`);
        const aborted = new Promise((resolve) => stop.signal.addEventListener('abort', resolve, { once: true }));
        await Promise.race([driver.closed, aborted]);
      }
    } finally {
      await driver.close().catch(() => undefined);
    }
  } finally {
    await site.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
