import type { Browser } from 'webextension-polyfill';

// Stands in for the polyfill in scripts that run in pages: 3 KB gzip less on every page. Both browsers' own API gives
// promises too; only listeners differ, and ours answer by callback, as both understand. `browser`, which Chromium may
// lack, would there be whatever element of the page is called so.
export default (globalThis as unknown as { chrome: Browser }).chrome;
