import type { Browser, Page } from 'puppeteer-core';
import { until } from './driver.js';
import type { Faults } from './faults.js';
import { type BidiScripts, bidiScripts } from './firefox-bidi.js';
import { besideOf } from './look-inside.js';

/** What the driver knows of the extension. */
export interface Known {
  browser: Browser;
  page: Page;
  id: string;
  scripts: BidiScripts;
}

export function firefoxFaults({ browser, page, id, scripts }: Known): Faults {
  const asExtension = <T>(body: string, ...args: unknown[]): Promise<T> =>
    scripts.inBrowser<T>(`const { extension } = WebExtensionPolicy.getByID('${id}'); ${body}`, ...args);
  const asAddon = (body: string): Promise<unknown> =>
    scripts.inBrowser(
      `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
       const addon = await AddonManager.getAddonByID('${id}');
       ${body}`,
    );
  // Not persisted, like the extension's own: it has no permission for unlimited storage.
  const STORAGE = `
    const { ExtensionStorageIDB } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorageIDB.sys.mjs');
    const openArea = () => ExtensionStorageIDB.open(ExtensionStorageIDB.getStoragePrincipal(extension), false);
    const area = await openArea();`;
  const look = (opened: Page) => {
    const { onShadowRoot } = bidiScripts(opened);
    return besideOf(opened, (fn, ...args) => onShadowRoot('sourceline-sidebar', String(fn), ...args));
  };

  const inOurScript = async <T>(expression: string): Promise<T> => {
    const inTab = `{
      const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
      const ours = ExtensionContent.getContextByExtensionId('${id}', content)?.cloneScope;
      let answer;
      try {
        if (!ours) throw new Error('no script of ours in the page');
        answer = { json: JSON.stringify(Cu.evalInSandbox(${JSON.stringify(expression)}, ours) ?? null) };
      } catch (error) {
        answer = { error: String(error) };
      }
      sendAsyncMessage('in-our-script', answer);
    }`;
    const { json, error } = await scripts.inBrowser<{ json: string; error?: string }>(
      `const { messageManager } = gBrowser.selectedBrowser;
       return new Promise((resolve) => {
         messageManager.addMessageListener('in-our-script', function hear({ data }) {
           messageManager.removeMessageListener('in-our-script', hear);
           resolve(data);
         });
         messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(args[0]), false);
       });`,
      inTab,
    );
    if (error !== undefined) throw new Error(error);
    return JSON.parse(json) as T;
  };

  return {
    killBackground: async () => {
      await asExtension(
        `await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`,
      );
    },
    disable: async () => {
      await asAddon('await addon.disable();');
    },
    enable: async () => {
      await asAddon('await addon.enable();');
    },
    reload: async () => {
      await asAddon('await addon.reload();');
    },
    store: async (value, key = 'settings') => {
      await asExtension(`${STORAGE} await area.set({ [args[1]]: args[0] });`, value, key);
    },
    fillStorage: async () => {
      // Smaller and smaller pieces, of random words for the database compresses; after an error it must be opened anew.
      await asExtension(`${STORAGE}
        const words = (length) => {
          let all = '';
          while (all.length < length) all += Math.random().toString(36).slice(2);
          return all.slice(0, length);
        };
        let pieces = 0;
        for (let size = 262144; size >= 64; size /= 4) {
          const area = await openArea();
          try {
            for (;;) {
              if (pieces > 200) throw new Error('this storage has no bound');
              await area.set({ ['filler' + pieces++]: words(size) });
            }
          } catch (error) {
            if (error.name !== 'QuotaExceededError') throw error;
          }
        }`);
    },
    stored: () => asExtension(`${STORAGE} return (await area.get('settings')).settings ?? null;`),
    allowPrivate: async () => {
      await asExtension(`
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        await ExtensionPermissions.add('${id}', { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);`);
      await asAddon('await addon.reload();');
    },
    open: async (url, where) => {
      if (where === 'tab') {
        const opened = await browser.newPage();
        await opened.goto(url, { waitUntil: 'load' });
        return look(opened);
      }
      await scripts.inBrowser(
        `const opened = OpenBrowserWindow({ private: args[1] });
         await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
         await opened.delayedStartupPromise;
         opened.gBrowser.fixupAndLoadURIString(args[0], {
           triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
         });`,
        url,
        where === 'private',
      );
      const opened = await until('the window', async () =>
        (await browser.pages()).find((one) => one !== page && one.url() === url),
      );
      return look(opened);
    },
    discarded: async (url) => {
      const tab = `const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === args[0]);`;
      const badge = (): Promise<string> =>
        until('its badge', () =>
          asExtension<string>(
            `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
             ${tab}
             const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
             const { badgeText } = action.getContextData(tab);
             return Number(badgeText) ? badgeText : '';`,
            url,
          ),
        );
      await scripts.inBrowser(
        `gBrowser.addTab(args[0], { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });`,
        url,
      );
      await badge();
      const isGone = await scripts.inBrowser(
        `${tab} await gBrowser.prepareDiscardBrowser?.(tab); return gBrowser.discardBrowser(tab, true);`,
        url,
      );
      if (!isGone) throw new Error('the browser keeps the tab');
      await until('nothing is left of it', () => scripts.inBrowser(`${tab} return !tab.linkedPanel;`, url));
      await scripts.inBrowser(`${tab} gBrowser.selectedTab = tab;`, url);
      const back = await until('the tab is back', async () =>
        (await browser.pages()).find((one) => one !== page && one.url() === url),
      );
      return look(back);
    },
    zoom: async (factor) => {
      await scripts.inBrowser('gBrowser.selectedBrowser.fullZoom = args[0];', factor);
    },
    inOurScript,
    hideHighlights: async () => {
      // Our script sees the page's objects through a layer of its own, in which things can be covered, not deleted.
      const left = await inOurScript(
        `Object.defineProperty(document.defaultView, 'CSS', { value: {} });
         'highlights' in document.defaultView.CSS`,
      );
      if (left !== false) throw new Error(`the highlights stay: ${left}`);
    },
    paper: async (on) => {
      await scripts.inBrowser(`gBrowser.selectedBrowser.browsingContext.mediumOverride = args[0];`, on ? 'print' : '');
    },
  };
}
