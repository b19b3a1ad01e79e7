import browser from 'webextension-polyfill';

const CONTENT_SCRIPT = 'content.js';
const READER_SCRIPT = 'reader.js';
const MARKS_SHEET = 'page.css';
const ROOM_SHEET = 'room.css';

const sheet = (tabId: number, file: string) => ({ target: { tabId }, files: [file], origin: 'USER' as const });

/** Puts content.js into a tab that has none. Rejects where scripts may not run (store, about: and similar pages). */
export async function loadContent(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
}

/** Loads the reader and the style of its marks into a tab. */
export async function loadReader(tabId: number): Promise<void> {
  // A sheet that is inserted twice would have to be removed twice.
  await browser.scripting.removeCSS(sheet(tabId, MARKS_SHEET)).catch(() => undefined);
  await browser.scripting.insertCSS(sheet(tabId, MARKS_SHEET));
  await browser.scripting.executeScript({ target: { tabId }, files: [READER_SCRIPT] });
}

/** Makes room for the sidebar by a sheet of our own, so that giving it back leaves no trace in the page. */
export async function setRoom(tabId: number, on: boolean): Promise<void> {
  await browser.scripting.removeCSS(sheet(tabId, ROOM_SHEET)).catch(() => undefined);
  if (on) await browser.scripting.insertCSS(sheet(tabId, ROOM_SHEET));
}

/** After install or update, gives the tabs that were already open their content script. */
export function onInstalled(): void {
  browser.runtime.onInstalled.addListener(() => {
    loadIntoOpenTabs().catch(() => undefined);
  });
}

async function loadIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.allSettled(tabs.map(async (tab) => tab.id !== undefined && loadContent(tab.id)));
}
