import type { Browser } from 'webextension-polyfill';

// Stands in for the polyfill in scripts that run in pages: 3 KB gzip less on every page. Chrome's own API gives promises
// too; only listeners differ, and ours answer by callback, as both understand.
const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome?: Browser };
export default (browser?.runtime ? browser : chrome) as Browser;
