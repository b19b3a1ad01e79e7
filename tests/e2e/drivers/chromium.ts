import { type Browser, type CDPSession, CDPSessionEvent, launch, type Target } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { chromiumFaults } from './chromium-faults.js';
import { openInChromium, wishesOf } from './chromium-own-page.js';
import { rootIn } from './chromium-root.js';
import { type Driver, type DriverOptions, type SidebarView, until } from './driver.js';
import { readRoot } from './in-page.js';
import { lookInside, steadyPoint } from './look-inside.js';
import { startProxy } from './proxy.js';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication',
];

/** Chromium (or Chrome) with the extension, driven over the DevTools protocol. */
export async function openChromium(options: DriverOptions): Promise<Driver> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium or Chrome found; SOURCELINE_CHROMIUM may name one');
  const proxy = await startProxy(options.site, options.openWeb);
  const viewport = options.viewport ?? { width: 1280, height: 800 };
  const headless = options.headless ?? true;
  const browser = await launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? viewport : null,
    args: [
      ...ARGUMENTS,
      `--proxy-server=127.0.0.1:${proxy.port}`,
      // The loopback too goes through the proxy.
      '--proxy-bypass-list=<-loopback>',
      ...(options.switches ?? []),
    ],
  });
  try {
    const driver = await drive(browser, options, proxy);
    if (options.install ?? true) await driver.install();
    return driver;
  } catch (error) {
    await browser.close();
    await proxy.close();
    throw error;
  }
}

async function drive(
  browser: Browser,
  options: DriverOptions,
  proxy: Awaited<ReturnType<typeof startProxy>>,
): Promise<Driver> {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const errors: string[] = [];
  const whole = await browser.target().createCDPSession();
  const session = await page.createCDPSession();
  await watch(session, 'page', errors);
  let id = '';
  let background: CDPSession | null = null;

  // Attached sessions also keep the service worker awake, so that the badge can be asked for at any time.
  const attach = async (target: Target): Promise<void> => {
    if (target.type() !== 'service_worker' || !target.url().startsWith('chrome-extension://')) return;
    try {
      const worker = await target.createCDPSession();
      await watch(worker, 'background', errors);
      background = worker;
      worker.once((CDPSessionEvent as unknown as { Disconnected: never }).Disconnected, () => {
        if (background === worker) background = null;
      });
    } catch {
      // The worker was gone again.
    }
  };
  const hears = options.hearBackground ?? true;
  if (hears) browser.on('targetcreated', attach);

  const call = rootIn(session);
  const within = lookInside(call);

  return {
    name: 'chromium',
    page,
    errors,
    requests: proxy.requests,
    faults: chromiumFaults({ browser, page, id: () => id, background: () => background }),
    get extensionOrigin() {
      return `chrome-extension://${id}/`;
    },
    install: async () => {
      id = await browser.installExtension(options.extension);
      if (hears) await until('the background is attached', () => background);
      // The first-run page comes to the front; the tests look at the page behind it.
      const first = await until('the first-run page', () =>
        browser.targets().find((target) => target.url() === `chrome-extension://${id}/welcome.html`),
      );
      await (await first.page())?.close();
      await page.bringToFront();
    },
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
    },
    press: async () => {
      // biome-ignore lint/suspicious/noExplicitAny: newer than the protocol's types
      const { targetInfos } = await whole.send('Target.getTargets', { filter: [{}] } as any);
      const tabs = targetInfos.filter((target) => target.type === 'tab');
      const tab = tabs.find((target) => target.url === page.url()) ?? tabs[0];
      // biome-ignore lint/suspicious/noExplicitAny: newer than the protocol's types
      await whole.send('Extensions.triggerAction' as any, { id, targetId: tab?.targetId } as any);
    },
    badge: async () => {
      if (!background) throw new Error('no background to ask');
      const { result } = await background.send('Runtime.evaluate', {
        awaitPromise: true,
        returnByValue: true,
        expression: `(async () => {
          const [{ id: tabId }] = await chrome.tabs.query({ active: true });
          return { text: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
        })()`,
      });
      return result.value as { text: string; title: string };
    },
    stopBackground: async () => {
      const target = browser.targets().find((one) => one.type() === 'service_worker');
      // While anybody is attached to it, it only seems to stop.
      await background?.detach();
      background = null;
      await (await target?.worker())?.close();
    },
    sidebar: () => call(readRoot) as Promise<SidebarView | null>,
    clickIn: async (selector) => {
      const point = await steadyPoint(within.pointIn, selector);
      await page.mouse.click(point.x, point.y);
    },
    ...within,
    asks: wishesOf(page),
    openOwn: async (name, act) => {
      const own = await openInChromium(browser, `chrome-extension://${id}/${name}`, act);
      return { ...own, close: () => own.close().then(() => page.bringToFront()) };
    },
    screenshot: async (path) => {
      await page.screenshot({ path: path as `${string}.png` });
    },
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: async () => {
      await browser.close();
      await proxy.close();
    },
  };
}

/** Gathers what a console would show in red, and what nobody caught. */
async function watch(session: CDPSession, who: string, errors: string[]): Promise<void> {
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text, url } }) => {
    errors.push(`${who}: ${exception?.description ?? `${text} ${exception?.value ?? ''}`} ${url ?? ''}`);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type !== 'error' && type !== 'assert') return;
    errors.push(`${who}: console.${type} ${args.map((arg) => arg.description ?? String(arg.value)).join(' ')}`);
  });
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') errors.push(`${who}: ${entry.source} ${entry.text} ${entry.url ?? ''}`);
  });
  await session.send('Runtime.enable');
  await session.send('Log.enable');
}
