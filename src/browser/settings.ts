import browser from 'webextension-polyfill';

/** All that is ever stored. Never anything about a page's content. */
export interface Settings {
  /** Show the sidebar by itself on news articles. */
  autoShow: boolean;
  /** Host names where it never shows by itself. */
  sitesOff: string[];
}

const KEY = 'settings';
const DEFAULTS: Settings = { autoShow: true, sitesOff: [] };

/** Whatever storage holds, made into settings: a corrupt field falls back to its default. */
export function settingsFrom(stored: unknown): Settings {
  const raw = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  return {
    autoShow: typeof raw.autoShow === 'boolean' ? raw.autoShow : DEFAULTS.autoShow,
    sitesOff: Array.isArray(raw.sitesOff)
      ? raw.sitesOff.filter((site): site is string => typeof site === 'string')
      : [],
  };
}

/**
 * A site's name for switching it off: the host without `www.`, or '' where the address has none.
 * @param url any address; a malformed one gives ''
 */
export function siteOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return '';
  }
}

/** Is this site switched off, itself or as part of a switched-off one? */
export const isSiteOff = (settings: Settings, site: string): boolean =>
  settings.sitesOff.some((off) => site === off || site.endsWith(`.${off}`));

// Choices made in a private window live in storage.session: in memory, gone with the browser, never on disk.
async function areaOf(incognito: boolean): Promise<browser.Storage.StorageArea> {
  return incognito ? browser.storage.session : browser.storage.local;
}

/**
 * Reads the settings; a private window sees its own choices over the stored ones.
 * Falls back to the defaults where storage fails: a reader with a full disk still gets the sidebar.
 */
export async function readSettings(incognito: boolean): Promise<Settings> {
  try {
    if (incognito) {
      const own = (await browser.storage.session.get(KEY))[KEY];
      if (own !== undefined) return settingsFrom(own);
    }
    return settingsFrom((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return settingsFrom(undefined);
  }
}

// Two quick changes must not overwrite each other: each waits for the one before.
let lastWrite: Promise<unknown> = Promise.resolve();

/**
 * Changes the settings and returns what then holds. Rejects when storage refuses to write.
 * @param change from the settings as they are to the settings as they shall be
 */
export function changeSettings(incognito: boolean, change: (settings: Settings) => Settings): Promise<Settings> {
  const write = lastWrite.then(async () => {
    const next = change(await readSettings(incognito));
    await (await areaOf(incognito)).set({ [KEY]: next });
    return next;
  });
  lastWrite = write.catch(() => undefined);
  return write;
}

/** The settings with one site switched off or on again. */
export function withSite(settings: Settings, site: string, off: boolean): Settings {
  const others = settings.sitesOff.filter((known) => known !== site && !(!off && site.endsWith(`.${known}`)));
  return { ...settings, sitesOff: off && site !== '' ? [...others, site].sort() : others };
}
