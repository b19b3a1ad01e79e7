import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { until } from './driver.js';
import { callOf, type OwnPage, type Wishes } from './own-page.js';

/** How to tell a page what the system asks for: puppeteer's own way knows no forced colours. */
export function wishesOf(page: Page): (wishes: Wishes) => Promise<void> {
  // One session for all: what one has said, another cannot take back.
  let session: Promise<CDPSession> | undefined;
  return async (wishes) => {
    session ??= page.createCDPSession();
    await (await session).send('Emulation.setEmulatedMedia', {
      media: wishes.print ? 'print' : '',
      features: [
        { name: 'prefers-color-scheme', value: wishes.scheme ?? '' },
        { name: 'forced-colors', value: wishes.forcedColors ? 'active' : '' },
        { name: 'prefers-reduced-motion', value: wishes.lessMotion ? 'reduce' : '' },
      ],
    });
  };
}

async function pageAt(browser: Browser, url: string, act?: () => Promise<void>): Promise<Page> {
  if (!act) {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }
  await act();
  // The small window at the button is a page, yet no tab.
  const target = await until(`${url} opens`, () => browser.targets().find((one) => one.url() === url));
  return (await target.page()) ?? target.asPage();
}

/** A page of the extension in Chromium: what the act opens, or else a new tab. */
export async function openInChromium(browser: Browser, url: string, act?: () => Promise<void>): Promise<OwnPage> {
  const page = await pageAt(browser, url, act);
  return {
    run: (fn, ...args) => page.evaluate(callOf(fn as never, args)) as never,
    load: async (script) => {
      await page.evaluate(`${script}; null`);
    },
    click: (selector) => page.click(selector),
    asks: wishesOf(page),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async (path) => {
      await page.screenshot({ path: path as `${string}.png`, fullPage: true });
    },
    close: () => page.close(),
  };
}
