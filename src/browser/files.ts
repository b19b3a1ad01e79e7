import browser from 'webextension-polyfill';

/**
 * Reads a file that ships with the extension. The only fetch in the code, and it never leaves the extension.
 * @param path inside the extension, without a leading slash
 */
export async function readOwnFile(path: string): Promise<ArrayBuffer> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok) throw new Error(`the extension misses its file ${path}`);
  return response.arrayBuffer();
}
