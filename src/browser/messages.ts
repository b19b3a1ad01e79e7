import browser from 'webextension-polyfill';
import type { SiteSettings } from '../interface/settings.js';

// One table a direction. Both ends are checked against them, so a message that nobody answers does not compile.
// Payloads and answers must survive JSON: that is all Chromium passes on.

/** What the page's script may ask of the background: `[payload, answer]`. */
export interface PageToBackground {
  /** A news article was found. Should the sidebar show by itself? Never wakes the background on other pages. */
  spotted: [undefined, { show: boolean }];
  /** Load reader.js and the marks' style sheet into this tab. */
  loadReader: [undefined, null];
  /** Make room for the sidebar in this tab, and give back the room that was made before. */
  room: [{ take: Room | null; give: Room | null }, null];
  /** Analyse a text; `unknown` here, since this folder knows none of our shapes. */
  analyse: [{ text: string }, unknown];
  /** The reader's state in this tab, for the toolbar. */
  state: [ReadingState, null];
  settings: [undefined, SiteSettings];
  setSiteOff: [{ off: boolean }, SiteSettings];
  setAutoShow: [{ on: boolean }, SiteSettings];
  setLook: [{ marks?: boolean; width?: number }, SiteSettings];
  openOptions: [undefined, null];
  /** Open a page to print; what it shows waits in memory until that page asks for it. */
  print: [unknown, null];
  /** The page to print asks what to show; null when there is nothing any more. */
  printout: [undefined, unknown];
}

/** What the background may ask of the page's script. */
export interface BackgroundToPage {
  /** The toolbar was pressed; with `open`, the menu asks to open and never to close. */
  toggle: [{ open: true } | undefined, null];
  /** The settings have changed. Which they are now, each page asks for itself: private windows have their own. */
  settingsChanged: [undefined, null];
}

/** `count`: labelled statements, for the badge. */
export interface ReadingState {
  phase: 'off' | 'reading' | 'on' | 'not-article' | 'failed';
  count: number;
}

/** A margin of the page that the sidebar stands in. */
export interface Room {
  side: 'left' | 'right';
  width: number;
}

type Row = [payload: unknown, answer: unknown];
type Payload<Table, K extends keyof Table> = Table[K] extends Row ? Table[K][0] : never;
type Answer<Table, K extends keyof Table> = Table[K] extends Row ? Table[K][1] : never;
type Reply = { ok: true; value: unknown } | { ok: false; message: string };

const isReply = (value: unknown): value is Reply => typeof value === 'object' && value !== null && 'ok' in value;

function unwrap(reply: unknown): unknown {
  if (!isReply(reply)) throw new Error('no answer');
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

/** Asks the background. Rejects when nobody answers: the extension was updated, disabled, or the answer failed. */
export async function askBackground<K extends keyof PageToBackground>(
  kind: K,
  payload: Payload<PageToBackground, K>,
): Promise<Answer<PageToBackground, K>> {
  return unwrap(await browser.runtime.sendMessage({ kind, payload })) as Answer<PageToBackground, K>;
}

/** Asks the script in a tab's top frame. Rejects when there is none. */
export async function askPage<K extends keyof BackgroundToPage>(
  tabId: number,
  kind: K,
  payload: Payload<BackgroundToPage, K>,
): Promise<Answer<BackgroundToPage, K>> {
  return unwrap(await browser.tabs.sendMessage(tabId, { kind, payload }, { frameId: 0 })) as Answer<
    BackgroundToPage,
    K
  >;
}

/** Tells the scripts of all tabs; most have none that listens. */
export async function tellPages(kind: 'settingsChanged'): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.allSettled(tabs.map(async ({ id }) => id !== undefined && askPage(id, kind, undefined)));
}

/** The tab that a message came from. */
export interface PageSender {
  tabId: number;
  /** Missing where the system has no windows. */
  windowId: number | undefined;
  url: string;
  incognito: boolean;
}

type Handlers<Table, Sender> = {
  [K in keyof Table]: (payload: Payload<Table, K>, sender: Sender) => Promise<Answer<Table, K>> | Answer<Table, K>;
};

function dispatch(handlers: object, message: unknown, sender: unknown): Promise<Reply> | undefined {
  if (typeof message !== 'object' || message === null || !('kind' in message)) return undefined;
  const { kind, payload } = message as { kind: unknown; payload?: unknown };
  if (typeof kind !== 'string' || !Object.hasOwn(handlers, kind)) return undefined;
  const handler = (handlers as Record<string, (payload: unknown, sender: unknown) => unknown>)[kind];
  return Promise.resolve()
    .then(() => handler?.(payload, sender))
    .then(
      (value): Reply => ({ ok: true, value: value ?? null }),
      (error: unknown): Reply => ({ ok: false, message: error instanceof Error ? error.message : String(error) }),
    );
}

/** Answers the pages' scripts. Only top frames of tabs, and only our own extension, are heard. */
export function answerPages(handlers: Handlers<PageToBackground, PageSender>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: browser.Runtime.MessageSender) => {
    const { tab, url, frameId, id } = sender;
    if (id !== browser.runtime.id || tab?.id === undefined || frameId !== 0) return undefined;
    return dispatch(handlers, message, {
      tabId: tab.id,
      windowId: tab.windowId,
      url: url ?? '',
      incognito: tab.incognito,
    } satisfies PageSender);
  });
}

/** Answers some of what the background asks, until the signal aborts. Messages from other pages' scripts (they carry a tab) are not heard. */
export function answerBackground(handlers: Partial<Handlers<BackgroundToPage, undefined>>, signal: AbortSignal): void {
  // Answers by callback: this side runs on the browsers' own API, and not every Chrome takes a promise.
  const listener = ((message: unknown, sender: browser.Runtime.MessageSender, answer: (reply: unknown) => void) => {
    const isOurs = sender.id === browser.runtime.id && sender.tab === undefined;
    const reply = isOurs ? dispatch(handlers, message, undefined) : undefined;
    void reply?.then(answer);
    return reply !== undefined;
  }) as browser.Runtime.OnMessageListenerCallback;
  browser.runtime.onMessage.addListener(listener);
  // An extension that is gone has taken its messages along.
  signal.addEventListener('abort', () => browser.runtime?.onMessage.removeListener(listener), { once: true });
}

/** False once the extension was updated, disabled or removed under a page's script. */
export function isAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}
