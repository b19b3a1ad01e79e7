import { writeFileSync } from 'node:fs';
import { until } from './driver.js';
import type { BidiScripts } from './firefox-bidi.js';
import { callOf, type OwnPage, type Wishes } from './own-page.js';

// BiDi does not count pages of extensions among its contexts. The browser's own window does: from there a script goes
// into the tab's process, and answers what it is asked.

/** In the tab's process: runs code in the page's own world, and sends it clicks as a mouse does. */
const INSIDE = `
  const answers = {
    run: (code) => Cu.evalInSandbox(code, Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false })),
    click: (selector) => {
      const element = content.document.querySelector(selector);
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = element.getBoundingClientRect();
      for (const [type, buttons] of [['mousemove', 0], ['mousedown', 1], ['mouseup', 0]]) {
        const mouse = { button: 0, buttons, clickCount: 1 };
        content.synthesizeMouseEvent(type, left + width / 2, top + height / 2, mouse, { isDOMEventSynthesized: false });
      }
    },
  };
  addMessageListener('ask', ({ data: { turn, kind, what } }) => {
    new Promise((resolve) => resolve(answers[kind](what))).then(
      (value) => sendAsyncMessage('answer', { turn, value: JSON.stringify(value ?? null) }),
      (error) => sendAsyncMessage('answer', { turn, error: String(error) }),
    );
  });
`;

/** In the browser's window: finds what shows an address, be it a tab or the small window at the button. */
const VIEW = `const view = [...gBrowser.browsers, ...document.querySelectorAll('panel browser')]
  .find((one) => one.currentURI?.spec === args[0]);`;

const ASK = `${VIEW}
  const { messageManager } = view;
  if (!view.answersUs) {
    messageManager.loadFrameScript('data:application/javascript,' + encodeURIComponent(args[1]), false);
    view.answersUs = true;
  }
  const turn = Math.random();
  return new Promise((resolve, reject) => {
    const hear = ({ data }) => {
      if (data.turn !== turn) return;
      messageManager.removeMessageListener('answer', hear);
      if (data.error) reject(new Error(data.error));
      else resolve(data.value);
    };
    messageManager.addMessageListener('answer', hear);
    messageManager.sendAsyncMessage('ask', { turn, kind: args[2], what: args[3] });
  });`;

const WISHES = `
  const { browsingContext } = view;
  const wishes = args[1];
  browsingContext.prefersColorSchemeOverride = wishes.scheme ?? 'none';
  browsingContext.forcedColorsOverride = wishes.forcedColors ? 'active' : 'none';
  browsingContext.prefersReducedMotionOverride = wishes.lessMotion ? 'reduce' : 'none';
  browsingContext.mediumOverride = wishes.print ? 'print' : '';`;

/** Tells the page in the tab in front what the system asks for. */
export const tellWishes = (scripts: BidiScripts, wishes: Wishes): Promise<null> =>
  scripts.inBrowser(`const view = gBrowser.selectedBrowser; ${WISHES}`, '', wishes);

/** Takes away the tab or small window that shows an address; false where there is none. */
export const closeView = (scripts: BidiScripts, url: string): Promise<boolean> =>
  scripts.inBrowser(
    `${VIEW}
     const tab = view && gBrowser.getTabForBrowser(view);
     if (tab) gBrowser.removeTab(tab);
     else view?.closest('panel').hidePopup();
     return Boolean(view);`,
    url,
  );

/** The page of the extension at this address, which Firefox shows. */
function shownInFirefox(scripts: BidiScripts, url: string): OwnPage {
  const ask = (kind: 'run' | 'click', what: string): Promise<string> => scripts.inBrowser(ASK, url, INSIDE, kind, what);
  const run: OwnPage['run'] = async (fn, ...args) => JSON.parse(await ask('run', callOf(fn as never, args)));
  const resize = async (width: number, height: number): Promise<void> => {
    await scripts.inBrowser(
      `${VIEW} view.style.width = args[1] + 'px'; view.style.height = args[2] + 'px';`,
      ...[url, width, height],
    );
    await until('the page has its new size', () => run((w, h) => innerWidth === w && innerHeight === h, width, height));
  };
  return {
    run,
    resize,
    load: async (script) => {
      await ask('run', `${script}; null`);
    },
    click: async (selector) => {
      await ask('click', selector);
    },
    asks: async (wishes) => {
      await scripts.inBrowser(`${VIEW} ${WISHES}`, url, wishes);
    },
    screenshot: async (path) => {
      const base64 = await scripts.inBrowser<string>(
        `${VIEW} const { currentWindowGlobal } = view.browsingContext;
         const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
         [canvas.width, canvas.height] = args[1];
         const whole = new DOMRect(0, 0, ...args[1]);
         canvas.getContext('2d').drawImage(await currentWindowGlobal.drawSnapshot(whole, 1, 'white'), 0, 0);
         return canvas.toDataURL().split(',')[1];`,
        url,
        await run(() => [innerWidth, Math.max(innerHeight, document.documentElement.scrollHeight)]),
      );
      writeFileSync(path, Buffer.from(base64, 'base64'));
    },
    close: async () => {
      await closeView(scripts, url);
    },
  };
}

/** A page of the extension in Firefox: what the act opens, or else a new tab. */
export async function openInFirefox(scripts: BidiScripts, url: string, act?: () => Promise<void>): Promise<OwnPage> {
  if (act) await act();
  else await scripts.inBrowser('gBrowser.selectedTab = gBrowser.addTrustedTab(args[0]);', url);
  await until(`${url} is there`, () =>
    scripts.inBrowser(`${VIEW} return view && !view.webProgress.isLoadingDocument;`, url),
  );
  return shownInFirefox(scripts, url);
}
