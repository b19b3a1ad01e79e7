import browser from 'webextension-polyfill';
import { DEFAULTS, type Settings, TEXT_SIZES, withinWidths } from '../interface/settings.js';

const KEY = 'settings';
/** Goes up when a stored field changes its meaning; `migrated` then tells how the old ones are read. */
const VERSION = 2;

/** Version 1 knew sites by whatever was stored, `www.` and capitals included, and had no look. */
function migrated(raw: Record<string, unknown>): Record<string, unknown> {
  if (raw.version === VERSION || !Array.isArray(raw.sitesOff)) return raw;
  const sites = raw.sitesOff
    .filter((site): site is string => typeof site === 'string' && site !== '')
    .map((site) => site.toLowerCase().replace(/^www\./, ''));
  return { ...raw, sitesOff: [...new Set(sites)].sort() };
}

/** Whatever storage holds, made into settings: a corrupt field falls back to its default. */
export function settingsFrom(stored: unknown): Settings {
  const raw = migrated(typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {});
  const bool = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise);
  const one = <T>(value: unknown, known: readonly T[], otherwise: T): T =>
    known.includes(value as T) ? (value as T) : otherwise;
  const width = typeof raw.width === 'number' && Number.isFinite(raw.width) ? raw.width : DEFAULTS.width;
  return {
    autoShow: bool(raw.autoShow, DEFAULTS.autoShow),
    sitesOff: Array.isArray(raw.sitesOff)
      ? raw.sitesOff.filter((site): site is string => typeof site === 'string')
      : [],
    side: one(raw.side, ['left', 'right'], DEFAULTS.side),
    width: withinWidths(width),
    theme: one(raw.theme, ['auto', 'light', 'dark'], DEFAULTS.theme),
    textSize: one(raw.textSize, TEXT_SIZES, DEFAULTS.textSize),
    marks: bool(raw.marks, DEFAULTS.marks),
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
    const next = settingsFrom({ version: VERSION, ...change(await readSettings(incognito)) });
    await (await areaOf(incognito)).set({ [KEY]: { version: VERSION, ...next } });
    return next;
  });
  lastWrite = write.catch(() => undefined);
  return write;
}

/** Takes back what was chosen in private windows. */
export const forgetPrivateChoices = (): Promise<void> => browser.storage.session.remove(KEY);

/** Hears of every change of the settings, whoever made it and in whichever window. */
export function onSettingsChange(handler: () => void): void {
  browser.storage.onChanged.addListener((changes) => {
    if (KEY in changes) handler();
  });
}

/** The settings with one site switched off or on again. */
export function withSite(settings: Settings, site: string, off: boolean): Settings {
  const others = settings.sitesOff.filter((known) => known !== site && !(!off && site.endsWith(`.${known}`)));
  return { ...settings, sitesOff: off && site !== '' ? [...others, site].sort() : others };
}
