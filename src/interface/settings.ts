// What the settings are, without the browser's storage.

/** All that is ever stored. Never anything about a page's content. */
export interface Settings {
  /** Show the sidebar by itself on news articles. */
  autoShow: boolean;
  /** Host names where it never shows by itself. */
  sitesOff: readonly string[];
  side: 'left' | 'right';
  /** Of the sidebar as a column, in CSS pixels. */
  width: number;
  theme: 'auto' | 'light' | 'dark';
  /** In per cent. */
  textSize: number;
  /** Mark statements in the text of the article. */
  marks: boolean;
}

/** What the sidebar needs to know of the settings, for the site that it is on. */
export interface SiteSettings extends Omit<Settings, 'sitesOff'> {
  host: string;
  siteOff: boolean;
}

export const DEFAULTS: Readonly<Settings> = {
  autoShow: true,
  sitesOff: [],
  side: 'right',
  width: 368,
  theme: 'auto',
  textSize: 100,
  marks: true,
};

/** In per cent. */
export const TEXT_SIZES: readonly number[] = [90, 100, 115, 130, 150, 200];

/** Widths that the sidebar may have on windows with room for a column, in CSS pixels. */
export const MIN_WIDTH = 300;
export const MAX_WIDTH = 560;
export const withinWidths = (width: number): number => Math.round(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width)));

/** Is this site switched off, itself or as part of a switched-off one? */
export const isSiteOff = (settings: Settings, site: string): boolean =>
  settings.sitesOff.some((off) => site === off || site.endsWith(`.${off}`));

/** The settings as they are for one site; which other sites are switched off is nothing for a page to know. */
export function settingsFor(settings: Settings, host: string): SiteSettings {
  const { sitesOff: _, ...shared } = settings;
  return { ...shared, host, siteOff: isSiteOff(settings, host) };
}
