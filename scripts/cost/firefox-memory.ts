import type { BidiScripts } from '../../tests/e2e/drivers/firefox-bidi.js';
import { pause } from './figures.js';

/** ms in which Firefox' other processes have collected as well. */
const COLLECTED = 1500;

// The same that about:memory's "Minimize memory usage" does.
const COLLECT = `Services.obs.notifyObservers(null, 'child-mmu-request');
  await new Promise((resolve) =>
    Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager).minimizeMemoryUsage(resolve));`;

// Windows and scripts of one process, with their buffers, by the reports that about:memory shows.
const REPORTED = `
  const children = (await ChromeUtils.requestProcInfo()).children;
  const pid = args[0] === 'tab'
    ? gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid
    : children.find(({ type }) => type === 'extension').pid;
  let bytes = 0;
  const add = (process, path, kind, units, amount) => {
    if (process.includes('(pid ' + pid + ')') && /^explicit\\/(?:window-objects|js-non-window)\\//.test(path)) bytes += amount;
  };
  await new Promise((resolve) =>
    Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager)
      .getReports(add, null, resolve, null, false));
  return bytes;`;

/** Has all processes collect what nobody holds any more. */
export async function collect({ inBrowser }: BidiScripts): Promise<void> {
  await inBrowser(COLLECT);
  await pause(COLLECTED);
}

/**
 * Bytes that windows and scripts hold in the process of the tab in front, or in that of the extensions. What the process
 * as a whole holds tells nothing of leaks: its allocator keeps what it once had.
 */
export const scriptMemory = ({ inBrowser }: BidiScripts, which: 'tab' | 'extension'): Promise<number> =>
  inBrowser<number>(REPORTED, which);
