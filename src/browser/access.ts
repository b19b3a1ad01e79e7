import browser from 'webextension-polyfill';

/**
 * Does the browser withhold this site until the reader presses the button? Then a script that runs there was let in by a
 * press, and Chrome tells of that press in no other way.
 */
export async function isWithheld(url: string): Promise<boolean> {
  try {
    return !(await browser.permissions.contains({ origins: [`${new URL(url).origin}/*`] }));
  } catch {
    return false;
  }
}
