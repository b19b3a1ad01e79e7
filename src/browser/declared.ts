import browser from 'webextension-polyfill';
import { CONTENT_SCRIPT } from './tabs.js';

const ID = 'content';

/**
 * Declares the content script to Chromium, which has none in its manifest: there the moment it starts at must follow what
 * the reader lets us see. At the start of the document it costs the load event nothing. But a script that is declared so
 * and held back, since the reader lets us in "on click" alone, comes no sooner than with the page loaded anew; one for the
 * parsed page comes with the click. The browser keeps a declaration until the next update, so nothing but the moment can differ.
 */
async function declare(): Promise<void> {
  const { content_scripts, host_permissions = [] } = browser.runtime.getManifest();
  if (content_scripts) return;
  const seesAll = await browser.permissions.contains({ origins: host_permissions });
  const wanted = {
    id: ID,
    js: [CONTENT_SCRIPT],
    matches: host_permissions,
    runAt: seesAll ? ('document_start' as const) : ('document_end' as const),
  };
  const [declared] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (!declared) await browser.scripting.registerContentScripts([wanted]);
  else if (declared.runAt !== wanted.runAt) await browser.scripting.updateContentScripts([wanted]);
}

// One after the other: two at once would both find nothing declared.
let last: Promise<void> = Promise.resolve();

/** Declares the content script where the manifest does not; resolves when that is done. Never rejects. */
export function declareContent(): Promise<void> {
  // Where it fails, a press of the button brings the script all the same.
  last = last.then(declare).catch(() => undefined);
  return last;
}

/** Calls back when the reader changes which sites we may see. */
export function onAccessChange(callback: () => void): void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
}
