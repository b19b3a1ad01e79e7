import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { rootIn } from './chromium-root.js';
import { until } from './driver.js';
import type { Faults } from './faults.js';
import { besideOf } from './look-inside.js';

/** Without developer mode, what is loaded from a folder stays off when it is loaded anew. */
const AS_DEVELOPER = 'await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });';

/** What the driver knows of the extension. */
export interface Known {
  browser: Browser;
  page: Page;
  id(): string;
  /** The background as it runs now; null while it sleeps. */
  background(): CDPSession | null;
}

export function chromiumFaults({ browser, page, id, background }: Known): Faults {
  /** Runs a function on the browser's own page for extensions, where their API has no bounds. */
  const manage = async (body: string): Promise<void> => {
    const manager = await browser.newPage();
    await manager.goto('chrome://extensions/');
    await manager.evaluate(`(async (id) => { ${body} })(${JSON.stringify(id())})`);
    await manager.close();
    await page.bringToFront();
  };
  const inBackground = async (expression: string): Promise<unknown> => {
    const session = await until('the background is awake', background);
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const look = async (opened: Page) => {
    const session = await opened.createCDPSession();
    await session.send('Runtime.enable');
    return besideOf(opened, rootIn(session));
  };

  const store: Faults['store'] = async (value, key = 'settings') => {
    await inBackground(`chrome.storage.local.set({ ${key}: ${JSON.stringify(value)} })`);
  };

  const inOurScript = async <T>(expression: string): Promise<T> => {
    const session = await page.createCDPSession();
    try {
      const ours: number[] = [];
      session.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin === `chrome-extension://${id()}`) ours.push(context.id);
      });
      await session.send('Runtime.enable');
      const contextId = await until('our script in the page', () => ours[0]);
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId,
        expression,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as T;
    } finally {
      await session.detach();
    }
  };

  return {
    killBackground: async () => {
      const target = browser
        .targets()
        .find((one) => one.type() === 'service_worker' && one.url().startsWith(`chrome-extension://${id()}/`));
      const worker = await target?.worker();
      // A session of ours would keep it alive.
      await background()
        ?.detach()
        .catch(() => undefined);
      await worker?.close();
    },
    disable: () => manage('await chrome.management.setEnabled(id, false);'),
    enable: () => manage('await chrome.management.setEnabled(id, true);'),
    reload: () => manage(`${AS_DEVELOPER} await chrome.developerPrivate.reload(id, { failQuietly: true });`),
    store,
    fillStorage: async () => {
      const taken = (await inBackground('chrome.storage.local.getBytesInUse()')) as number;
      const bound = (await inBackground('chrome.storage.local.QUOTA_BYTES')) as number;
      // Key, quotation marks and all, ten bytes remain.
      await store('x'.repeat(bound - taken - 'filler""'.length - 10), 'filler');
    },
    stored: () => inBackground('chrome.storage.local.get().then(({ settings }) => settings ?? null)'),
    allowPrivate: async () => {
      const before = background();
      await manage(
        `${AS_DEVELOPER} await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });`,
      );
      await until('the background is back', () => background() !== before && background());
    },
    open: async (url, where) => {
      if (where !== 'private') {
        const opened = await browser.newPage({ type: where });
        await opened.goto(url, { waitUntil: 'load' });
        return look(opened);
      }
      await inBackground(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(url)} }).then(() => null)`);
      const target = await browser.waitForTarget(
        (one) => one.type() === 'page' && one.url() === url && one !== page.target(),
      );
      const beside = await look((await target.page())!);
      const close = async (): Promise<void> => {
        await beside.close();
        // A page is closed before its window is.
        await until('the private window is gone', () =>
          inBackground('chrome.windows.getAll().then((all) => all.every(({ incognito }) => !incognito))'),
        );
      };
      return { ...beside, close };
    },
    discarded: async (url) => {
      const badgeOf = (id: number) =>
        until('its badge', () =>
          inBackground(`chrome.action.getBadgeText({ tabId: ${id} }).then((text) => Number(text) && text)`),
        );
      const opened = (await inBackground(
        `chrome.tabs.create({ url: ${JSON.stringify(url)}, active: false }).then(({ id }) => id)`,
      )) as number;
      await badgeOf(opened);
      const gone = (await inBackground(
        `chrome.tabs.discard(${opened}).then((tab) => (tab?.discarded ? tab.id : null))`,
      )) as number | null;
      if (gone === null) throw new Error('the browser keeps the tab');
      await inBackground(`chrome.tabs.update(${gone}, { active: true }).then(() => null)`);
      const back = await until('the tab is back', async () =>
        (await browser.pages()).find((one) => one !== page && one.url() === url),
      );
      return look(back);
    },
    zoom: async (factor) => {
      await inBackground(
        `chrome.tabs.query({ active: true }).then(([{ id }]) => chrome.tabs.setZoom(id, ${factor})).then(() => null)`,
      );
    },
    inOurScript,
    hideHighlights: async () => {
      const hidden = await inOurScript(
        'delete globalThis.Highlight && delete CSS.highlights && !("Highlight" in document.defaultView)',
      );
      if (hidden !== true) throw new Error('the highlights stay');
    },
    paper: (on) => page.emulateMediaType(on ? 'print' : undefined),
  };
}
