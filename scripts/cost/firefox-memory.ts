import type { BidiScripts } from '../../tests/e2e/drivers/firefox-bidi.js';
import { pause } from './figures.js';

/** ms in which Firefox' other processes have collected as well. */
const COLLECTED = 1500;

// The same that about:memory's "Minimize memory usage" does.
const COLLECT = `Services.obs.notifyObservers(null, 'child-mmu-request');
  await new Promise((resolve) =>
    Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager).minimizeMemoryUsage(resolve));`;

// Windows and scripts of one process, with their buffers, by the reports that about:memory shows. Left out: compiled
// code, which is made and thrown away by the MB whatever is held; and the zones of the browser's own scripts, where each
// command that drives it leaves some KB.
const REPORTED = `
  const children = (await ChromeUtils.requestProcInfo()).children;
  const pid = args[0] === 'tab'
    ? gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid
    : children.find(({ type }) => type === 'extension').pid;
  const compiled = /\\/(?:code|jit-zone|cacheir-stubs|jit-scripts|baseline|ion-data)(?:\\/|$)/;
  const zones = new Map();
  let bytes = 0;
  const add = (process, path, kind, units, amount) => {
    if (!process.includes('(pid ' + pid + ')') || compiled.test(path)) return;
    const [, root, part, name, realm] = path.match(/^explicit\\/([^/]+)\\/([^/]+)\\/?([^/]*)\\/?([^/]*)/) ?? [];
    if (root === 'window-objects') bytes += amount;
    if (root !== 'js-non-window' || part !== 'zones') return;
    const zone = zones.get(name) ?? { bytes: 0, isBrowsers: false };
    zone.bytes += amount;
    zone.isBrowsers ||= realm.startsWith('realm([System Principal]');
    zones.set(name, zone);
  };
  await new Promise((resolve) =>
    Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager)
      .getReports(add, null, resolve, null, false));
  for (const zone of zones.values()) if (!zone.isBrowsers) bytes += zone.bytes;
  return bytes;`;

/** Has all processes collect what nobody holds any more. */
export async function collect({ inBrowser }: BidiScripts): Promise<void> {
  await inBrowser(COLLECT);
  await pause(COLLECTED);
}

/**
 * Bytes that windows and scripts of pages and extensions hold in the process of the tab in front, or in that of the
 * extensions. What the process as a whole holds tells nothing of leaks: its allocator keeps what it once had.
 */
export const scriptMemory = ({ inBrowser }: BidiScripts, which: 'tab' | 'extension'): Promise<number> =>
  inBrowser<number>(REPORTED, which);
