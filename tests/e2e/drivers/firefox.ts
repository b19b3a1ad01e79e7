import { type Browser, launch } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers.mjs';
import { type Driver, type DriverOptions, type SidebarView, until } from './driver.js';
import { type BidiScripts, bidiScripts } from './firefox-bidi.js';
import { firefoxFaults } from './firefox-faults.js';
import { closeView, openInFirefox, tellWishes } from './firefox-own-page.js';
import { readRoot } from './in-page.js';
import { type Call, lookInside, steadyPoint } from './look-inside.js';
import { startProxy } from './proxy.js';

const ID = 'sourceline@sourceline.example';

/** Says in the browser's window what `action` means there. */
const ACTION = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${ID}');
  const action = ExtensionParent.apiManager.global.browserActionFor(extension);
`;

/** Firefox with the extension, driven over WebDriver BiDi. */
export async function openFirefox(options: DriverOptions): Promise<Driver> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('no Firefox found; SOURCELINE_FIREFOX may name one');
  const proxy = await startProxy(options.site, options.openWeb);
  const viewport = options.viewport ?? { width: 1280, height: 800 };
  const headless = options.headless ?? true;
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: headless ? viewport : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      // console.error of the extension reaches us on the standard output.
      'devtools.console.stdout.content': true,
      ...options.preferences,
    },
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
  const scripts = bidiScripts(page);
  let origin = '';
  const errors: string[] = [];
  const gather = watch(browser, scripts, errors);
  const call: Call = (fn, ...args) => scripts.onShadowRoot('sourceline-sidebar', String(fn), ...args);
  const within = lookInside(call);

  return {
    name: 'firefox',
    page,
    errors,
    requests: proxy.requests,
    faults: firefoxFaults({ browser, page, id: ID, scripts }),
    get extensionOrigin() {
      return origin;
    },
    install: async () => {
      await browser.installExtension(options.extension);
      origin = await until('the extension has started', () =>
        scripts.inBrowser<string>(`${ACTION} return action ? extension.baseURL : ''`),
      );
      // The first-run page comes to the front; the tests look at the page behind it.
      await until('the first-run page', () => closeView(scripts, `${origin}welcome.html`));
    },
    goto: async (url) => {
      // A small window that still stands at the button would swallow the next press.
      await scripts.inBrowser(`for (const panel of document.querySelectorAll('panel')) panel.hidePopup?.();`);
      await page.goto(url, { waitUntil: 'load' });
      await gather();
    },
    press: async () => {
      await scripts.inBrowser(`${ACTION} await action.triggerAction(window);`);
      await gather();
    },
    badge: () =>
      scripts.inBrowser(`${ACTION}
        const { badgeText, title } = action.action.getContextData(gBrowser.selectedTab);
        return { text: badgeText ?? '', title: title ?? '' };`),
    stopBackground: async () => {
      await scripts.inBrowser(`${ACTION} await extension.terminateBackground({ disableResetIdleForTest: true });`);
      await until('it is stopped', () =>
        scripts.inBrowser(`${ACTION} return extension.backgroundState === 'stopped';`),
      );
    },
    sidebar: async () => {
      await gather();
      return call(readRoot) as Promise<SidebarView | null>;
    },
    clickIn: async (selector) => {
      const point = await steadyPoint(within.pointIn, selector);
      await page.mouse.click(point.x, point.y);
      await gather();
    },
    ...within,
    asks: async (wishes) => {
      await tellWishes(scripts, wishes);
    },
    openOwn: (name, act) => openInFirefox(scripts, `${origin}${name}`, act),
    screenshot: async (path) => {
      await page.screenshot({ path: path as `${string}.png` });
    },
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: async () => {
      await gather().catch(() => {});
      await browser.close();
      await proxy.close();
    },
  };
}

/**
 * Gathers errors of the sample site and of the extension: uncaught ones from the browser's console service, where all
 * processes meet, and `console.error` from the standard output.
 */
function watch(browser: Browser, scripts: BidiScripts, errors: string[]): () => Promise<void> {
  browser.process()?.stdout?.on('data', (chunk: Buffer) => {
    for (const line of chunk.toString().split('\n')) {
      // The browser's own loggers put their name, without quotation marks, before the message.
      if (line.startsWith('console.error') && !/^console\.error: [\w.]+:\s/.test(line)) errors.push(line);
    }
  });
  let seen = 0;
  return async () => {
    const [count, found] = await scripts.inBrowser<[number, string[]]>(
      `const all = Services.console.getMessageArray();
       const ours = /^(moz-extension|https?):/;
       return [all.length, all.slice(args[0])
         .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag))
         // A page that is left while the background still answers; nobody can keep readers from leaving.
         .filter((one) => !/Promise (?:resolved|rejected) (?:while context is inactive|after context unloaded)/.test(one.errorMessage))
         .filter((one) => ours.test(one.sourceName) || one.innerWindowID > 0 && /javascript|CSP/i.test(one.category))
         .map((one) => one.category + ': ' + one.errorMessage + ' ' + one.sourceName + ':' + one.lineNumber)];`,
      seen,
    );
    seen = count;
    errors.push(...found);
  };
}
