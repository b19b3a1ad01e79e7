import browser from 'webextension-polyfill';
import type { Room } from './messages.js';
import { roomCss, SHOWN } from './room.js';

export const CONTENT_SCRIPT = 'content.js';
const READER_SCRIPT = 'reader.js';
const MARKS_SHEET = 'page.css';

// Of user origin: wins over the sidebar's own style, and over the page's.
const shown = (tabId: number) => ({ target: { tabId }, css: SHOWN, origin: 'USER' as const });
// Of author origin: Chromium paints no background of a highlight that comes from a user's sheet.
const sheet = (tabId: number, file: string) => ({ target: { tabId }, files: [file], origin: 'AUTHOR' as const });

/** Puts content.js into a tab that has none. Rejects where scripts may not run (store, about: and similar pages). */
export async function loadContent(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [CONTENT_SCRIPT] });
}

/** Loads the reader, what shows its sidebar, and the style of its marks into a tab. */
export async function loadReader(tabId: number): Promise<void> {
  // A sheet that is inserted twice would have to be removed twice.
  for (const one of [shown(tabId), sheet(tabId, MARKS_SHEET)]) {
    await browser.scripting.removeCSS(one).catch(() => undefined);
    await browser.scripting.insertCSS(one);
  }
  await browser.scripting.executeScript({ target: { tabId }, files: [READER_SCRIPT] });
}

const roomSheet = (tabId: number, room: Room) => ({
  target: { tabId },
  css: roomCss(room),
  origin: 'USER' as const,
});

/** Makes room for the sidebar by a sheet of our own, so that giving it back leaves no trace in the page. */
export async function setRoom(tabId: number, take: Room | null, give: Room | null): Promise<void> {
  if (take) await browser.scripting.insertCSS(roomSheet(tabId, take));
  // Taken away after the new one is there: the page never jumps to its full width in between.
  if (give) await browser.scripting.removeCSS(roomSheet(tabId, give)).catch(() => undefined);
}

/** Opens a page of ours in a new tab, in the window given; Chromium shows our pages in no private window, but in another. */
export async function openOwnPage(path: string, windowId?: number): Promise<void> {
  const url = browser.runtime.getURL(path);
  await browser.tabs.create(windowId === undefined ? { url } : { url, windowId });
}

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Hears when the last private window is gone. A browser without windows keeps private tabs until it quits. */
export function onLastPrivateClosed(handler: () => Promise<void>): void {
  const whereNoneBut = (one: number | undefined): void => {
    browser.windows
      .getAll()
      .then((all) => (all.some(({ incognito, id }) => incognito && id !== one) ? undefined : handler()))
      .catch(() => undefined);
  };
  // The list may still hold the one that goes, and a new one may open before the last has gone.
  browser.windows?.onRemoved.addListener(whereNoneBut);
  browser.windows?.onCreated.addListener(({ incognito, id }) => {
    if (incognito) whereNoneBut(id);
  });
}

/** After install or update, gives the tabs that were already open their content script, once new ones will have it. */
export function onInstalled(declare: () => Promise<void>, firstTime: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    declare()
      .then(loadIntoOpenTabs)
      .catch(() => undefined);
    if (reason === 'install') firstTime().catch(() => undefined);
  });
}

async function loadIntoOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.allSettled(tabs.map(async (tab) => tab.id !== undefined && loadContent(tab.id)));
}

/** Is this the address of a page of ours? */
export const isOwnPage = (url: string): boolean => url.startsWith(browser.runtime.getURL(''));
