import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserName, Driver } from '../tests/e2e/drivers/driver.js';
import { until } from '../tests/e2e/drivers/driver.js';
import { openBrowser } from '../tests/e2e/drivers/open.js';
import { mirrored, openTree, RICH, treeScript, withAllForms } from '../tests/e2e/tree/stage.js';
import { serveSite } from '../tests/site/serve.mjs';

const root = process.env.SOURCELINE_ROOT ?? process.cwd();
const STORE = path.join(root, 'store/screenshots');
const LOOK = path.join(root, 'artifacts/screenshots');
const ARTICLE = '/news/glacier-road';
/** What both stores take, and what they show largest. */
const SIZE = { width: 1280, height: 800 };

type File = `${string}.png`;
const rest = (ms = 700): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Opens a page of the sample site and does what the reader would. */
async function read(driver: Driver, url: string, clicks: readonly string[]): Promise<void> {
  await driver.goto(url);
  await until('the sidebar has read the page', async () => (await driver.sidebar())?.statements.length);
  for (const selector of clicks) {
    await driver.clickIn(selector);
    await rest();
  }
  await driver.page.mouse.move(5, 5);
  await rest(1400);
}

/** The pictures for the stores, from Chromium; Firefox's store takes the same. */
async function forStores(driver: Driver, site: string): Promise<void> {
  const { page } = driver;
  const scheme = (value: string) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
  const shoot = async (name: string): Promise<void> => {
    await page.screenshot({ path: path.join(STORE, `${name}.png`) as File });
    console.log(`store/screenshots/${name}.png`);
  };
  await page.setViewport(SIZE);
  await scheme('light');
  await read(driver, site + ARTICLE, []);
  await shoot('1-first-glance');
  await read(driver, site + ARTICLE, ['[data-label=unaddressed] [data-action=why]']);
  await shoot('2-why-this-label');
  await read(driver, site + ARTICLE, ['[data-view=sources]']);
  await shoot('3-sources');
  await scheme('dark');
  await read(driver, `${site}/dark/glacier-road`, ['[data-filter=alleged]']);
  await shoot('4-dark');
  await scheme('light');
  await page.goto(`${driver.extensionOrigin}welcome.html`);
  await rest();
  await shoot('5-what-labels-mean');
  await tile(page);
  await shoot('promo-tile-440x280');
}

/** The small tile that one of the stores asks for: name, sign and one sentence. */
async function tile(page: Page): Promise<void> {
  const icon = readFileSync(path.join(root, 'icons/icon.svg'), 'utf8');
  await page.setViewport({ width: 440, height: 280 });
  await page.goto('about:blank');
  await page.setContent(`<body style="margin:0;height:280px;display:grid;place-content:center;justify-items:center;gap:12px;
    background:#f7f6f3;color:#1b1d21;font:600 32px system-ui,sans-serif"><div style="width:88px">${icon}</div>Sourceline
    <div style="font:17px/1.4 system-ui,sans-serif;color:#5d6168">Who says it, and has anyone confirmed it?</div></body>`);
  await page.evaluate(() => document.querySelector('svg')?.setAttribute('width', '88'));
}

/** The pictures to be looked at: every window and every look, in both browsers. */
async function toLookAt(driver: Driver, site: string): Promise<void> {
  const { page, name } = driver;
  const shoot = async (what: string): Promise<void> => {
    await driver.screenshot(path.join(LOOK, `${name}-${what}.png`));
    console.log(`artifacts/screenshots/${name}-${what}.png`);
  };
  const views: [string, { width: number; height: number }, string, string[]][] = [
    ['wide', { width: 1440, height: 900 }, ARTICLE, ['[data-label=alleged] [data-action=why]']],
    ['narrow', { width: 390, height: 780 }, ARTICLE, []],
    ['dark-page', SIZE, '/dark/glacier-road', ['[data-view=questions]']],
    ['menu', SIZE, ARTICLE, ['[data-action=menu]']],
  ];
  for (const [what, size, address, clicks] of views) {
    await page.setViewport(size);
    await read(driver, site + address, clicks);
    await shoot(what);
  }
  await page.setViewport(SIZE);
  await driver.goto(`${site}/odd/empty`);
  await page.evaluate(`${await treeScript()}; null`);
  await openTree(page, RICH, { side: 'left' }, withAllForms(mirrored()));
  await rest();
  await shoot('right-to-left');
  for (const theme of ['light', 'dark'] as const) {
    await openTree(page, RICH, { theme, width: 420 });
    await rest();
    await shoot(`everything-${theme}`);
  }
  await openTree(page, RICH, { textSize: 200 });
  await rest();
  await shoot('large-text');
  for (const own of ['options', 'welcome', 'print', 'note']) {
    const act = own === 'print' ? () => toPrint(driver, site) : undefined;
    const tab = await driver.openOwn(`${own}.html`, act);
    await tab.resize(own === 'note' ? 320 : 1000, own === 'note' ? 120 : 800);
    for (const scheme of ['light', 'dark'] as const) {
      await tab.asks({ scheme });
      await rest();
      const file = `${name}-${own}-${scheme}.png`;
      await tab.screenshot(path.join(LOOK, file));
      console.log(`artifacts/screenshots/${file}`);
    }
    await tab.close();
  }
}

async function toPrint(driver: Driver, site: string): Promise<void> {
  await read(driver, site + ARTICLE, ['[data-action=menu]', '[data-action=take-away]']);
  await driver.clickIn('[data-action=print]');
}

async function main(): Promise<void> {
  for (const folder of [STORE, LOOK]) mkdirSync(folder, { recursive: true });
  const site = await serveSite();
  try {
    for (const name of ['chromium', 'firefox'] as const satisfies readonly BrowserName[]) {
      const extension = path.join(root, 'dist', name === 'firefox' ? 'firefox' : 'chrome');
      const driver = await openBrowser(name, { extension, site: site.url });
      try {
        if (name === 'chromium') await forStores(driver, site.url);
        await toLookAt(driver, site.url);
      } finally {
        await driver.close();
      }
    }
  } finally {
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
