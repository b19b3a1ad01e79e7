import type { Page } from 'puppeteer-core';
import type { SidebarView } from './driver.js';

/** Firefox's preferences for an extension's storage of a megabyte: without them its bound is a share of the disk. */
export const STORAGE_BOUND = { 'dom.quotaManager.temporaryStorage.fixedLimit': 1024 };

/** What can befall an extension, or the tab that it is in; each browser has its own way. */
export interface Faults {
  /** Stops the background, as browsers do when it idles. What it was at is lost. */
  killBackground(): Promise<void>;
  disable(): Promise<void>;
  enable(): Promise<void>;
  /** Loads the extension anew from its folder, as an update does. */
  reload(): Promise<void>;
  /** Puts anything into the extension's storage, by default where the settings are. */
  store(value: unknown, key?: string): Promise<void>;
  /** Fills the extension's storage until the browser takes no more; Firefox needs `STORAGE_BOUND` for it. */
  fillStorage(): Promise<void>;
  /** What is stored where the settings are. */
  stored(): Promise<unknown>;
  /** Lets the extension into private windows. */
  allowPrivate(): Promise<void>;
  /** Opens another tab, a window or a private window beside the tab that the driver looks at. */
  open(url: string, where: 'tab' | 'window' | 'private'): Promise<Beside>;
  /**
   * Opens a tab behind, has the browser throw it out of memory once it is read, and comes back to it.
   */
  discarded(url: string): Promise<Beside>;
  /** Enlarges the page by a factor, as the reader can. */
  zoom(factor: number): Promise<void>;
  /** Runs code where our script in the page runs, and gives its last value, which must survive JSON. */
  inOurScript<T>(code: string): Promise<T>;
  /** Takes CSS highlights away from our script in the page, as in a browser that has none. The page keeps its own. */
  hideHighlights(): Promise<void>;
  /** Shows the page as it would be on paper. */
  paper(on: boolean): Promise<void>;
}

/** A tab beside the one that the driver looks at. */
export interface Beside {
  page: Page;
  sidebar(): Promise<SidebarView | null>;
  clickIn(selector: string): Promise<void>;
  close(): Promise<void>;
}
