import type { Page } from 'puppeteer-core';
import type { Faults } from './faults.js';
import type { OwnPage, Wishes } from './own-page.js';

export type BrowserName = 'chromium' | 'firefox';

export interface StatementView {
  id: string;
  label: string;
  text: string;
  /** Is it the one that a click on it, or on its mark, has chosen? */
  current: boolean;
}

/** What a reader sees in the sidebar, read from its closed shadow root. */
export interface SidebarView {
  /** The visible text of the whole sidebar. */
  text: string;
  notice: string | null;
  statements: StatementView[];
  /** Text of the header's counts by label. */
  counts: Record<string, string>;
  /** The chosen tab: statements, sources or questions. */
  view: string | null;
  hasFocus: boolean;
  box: { left: number; top: number; width: number; height: number };
}

export interface DriverOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Origin of the sample site: the only place that the browser reaches. */
  site: string;
  headless?: boolean;
  /** Without it the extension comes with `install()`. */
  install?: boolean;
  viewport?: { width: number; height: number };
  /** More switches for Chromium, and more preferences for Firefox. */
  switches?: string[];
  preferences?: Record<string, unknown>;
  /** With false nobody listens to the background: only so may Chromium's service worker fall asleep. */
  hearBackground?: boolean;
  /** Let requests for other hosts through: only for a reader who asks for a page of the open web. */
  openWeb?: boolean;
}

/** One real browser with the extension, the same to a test whichever browser it is. */
export interface Driver {
  name: BrowserName;
  page: Page;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  extensionOrigin: string;
  install(): Promise<void>;
  goto(url: string): Promise<void>;
  /** A real press of the toolbar button. */
  press(): Promise<void>;
  badge(): Promise<{ text: string; title: string }>;
  /** Puts the background to sleep, as browsers do when it has been idle. */
  stopBackground(): Promise<void>;
  /** null where no sidebar is shown. */
  sidebar(): Promise<SidebarView | null>;
  /** Clicks the first match inside the closed root with the mouse. */
  clickIn(selector: string): Promise<void>;
  /** Words of all that match inside the closed root. */
  inside(selector: string): Promise<string[]>;
  /** Where the first match inside the closed root can be hit; null where it cannot. */
  pointIn(selector: string): Promise<{ x: number; y: number } | null>;
  /** Puts the keyboard on the first match inside the closed root. */
  focus(selector: string): Promise<void>;
  /** The action, tab or statement in the closed root that has the focus. */
  focused(): Promise<string | null>;
  /** Tells the page what the system asks for. */
  asks(wishes: Wishes): Promise<void>;
  /** A page of the extension, such as `options.html`: what the act opens, or else a new tab in front. */
  openOwn(name: string, act?: () => Promise<void>): Promise<OwnPage>;
  /** Console errors and uncaught errors of the page, our content world and our background. */
  errors: string[];
  /** Every request for anything but the sample site, as the browser put it to its proxy. */
  requests: string[];
  /** What can go wrong, made to go wrong. */
  faults: Faults;
  screenshot(path: string): Promise<void>;
  /** Resolves when somebody closes the browser. */
  closed: Promise<void>;
  close(): Promise<void>;
}

/**
 * Polls until `probe` gives something truthy. Whatever it throws on the way (a page in mid-navigation) counts as
 * "not yet", and is told only where the time runs out.
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T> | T,
  { timeout = 15_000, every = 100 } = {},
): Promise<NonNullable<T>> {
  const end = Date.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      const value = await probe();
      if (value) return value;
      last = undefined;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${timeout} ms in vain: ${what}${last ? ` (${last})` : ''}`);
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}

/** Does the condition hold all through the time? For what must not happen. */
export async function throughout(probe: () => Promise<boolean> | boolean, time: number): Promise<boolean> {
  const end = Date.now() + time;
  while (Date.now() < end) {
    if (!(await probe())) return false;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return true;
}
