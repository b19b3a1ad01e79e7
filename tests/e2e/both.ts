import path from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { serveSite } from '../site/serve.mjs';
import { type BrowserName, type Driver, type DriverOptions, type SidebarView, until } from './drivers/driver.js';
import { openBrowser } from './drivers/open.js';

const root = path.join(import.meta.dirname, '../..');

/** One open browser, and the sample site that it looks at. */
export interface Stage {
  name: BrowserName;
  driver: Driver;
  /** Everything that the sample site was asked for, as `GET /path`. */
  asked: string[];
  /** Full address of a page of the sample site. */
  at(path: string): string;
  /** Opens a page and waits until the sidebar has read it. */
  read(path: string): Promise<SidebarView>;
  /** Waits until the sidebar shows statements or a notice other than "reading". */
  done(): Promise<SidebarView>;
  gone(): Promise<unknown>;
}

const isDone = (view: SidebarView | null): SidebarView | null =>
  view && (view.statements.length > 0 || (view.notice !== null && view.notice !== 'reading')) ? view : null;

/** Runs the tests in real Chromium and in real Firefox; one browser serves all tests of the block. */
export function inBothBrowsers(
  title: string,
  tests: (stage: Stage) => void,
  options: Partial<DriverOptions> = {},
): void {
  describe.each(['chromium', 'firefox'] as const)(`${title} (%s)`, (name) => {
    let site: Awaited<ReturnType<typeof serveSite>>;
    let driver: Driver;
    const stage: Stage = {
      name,
      get driver() {
        return driver;
      },
      get asked() {
        return site.requests;
      },
      at: (path) => site.url + path,
      read: async (path) => {
        await driver.goto(stage.at(path));
        return stage.done();
      },
      done: () => until('the sidebar has read the page', async () => isDone(await driver.sidebar())),
      gone: () => until('the sidebar is gone', async () => (await driver.sidebar()) === null),
    };
    beforeAll(async () => {
      site = await serveSite();
      const extension = path.join(root, 'dist', name === 'firefox' ? 'firefox' : 'chrome');
      driver = await openBrowser(name, { extension, site: site.url, ...options });
    });
    afterAll(async () => {
      const requests = driver?.requests ?? [];
      await driver?.close();
      await site?.close();
      // Whatever the tests did: nothing left for anywhere.
      expect(requests).toEqual([]);
    });
    tests(stage);
  });
}

/** The names of all that a page of ours could have kept, wherever browsers keep things. */
export async function keptBy({ driver }: Stage): Promise<Record<string, string[]>> {
  const own = await driver.openOwn('options.html');
  try {
    return await own.run(async () => {
      type Area = { get(): Promise<object> };
      const { browser, chrome } = globalThis as unknown as Record<
        string,
        { storage: Record<string, Area> } | undefined
      >;
      const storage = (browser ?? chrome)!.storage;
      return {
        local: Object.keys(await storage.local!.get()),
        session: Object.keys(await storage.session!.get()),
        databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
        caches: await caches.keys(),
        pages: Object.keys(localStorage),
        cookies: document.cookie === '' ? [] : [document.cookie],
      };
    });
  } finally {
    await own.close();
  }
}

/** How many hosts of sidebars stand in the page. */
export const hostsIn = ({ driver }: Stage): Promise<number> =>
  driver.page.evaluate(() => document.querySelectorAll('sourceline-sidebar').length);

/** Where the middle of these words stands in the page's window, in CSS pixels; null where they are out of sight. */
export function pointOf(stage: Stage, words: string): Promise<{ x: number; y: number } | null> {
  return stage.driver.page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = (node as Text).data.indexOf(wanted);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      const box = range.getClientRects()[0];
      if (!box || box.bottom < 0 || box.top > innerHeight) return null;
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    return null;
  }, words);
}

/** Everything a page could see of itself, without our host. */
export const pageState = (stage: Stage): Promise<{ html: string; scroll: number; width: number }> =>
  stage.driver.page.evaluate(() => {
    const whole = document.documentElement.cloneNode(true) as Element;
    for (const host of whole.querySelectorAll('sourceline-sidebar')) host.remove();
    return {
      html: whole.outerHTML,
      scroll: Math.round(scrollY),
      width: Math.round(document.body.getBoundingClientRect().width),
    };
  });
