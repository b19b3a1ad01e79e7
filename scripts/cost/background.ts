import type { Driver } from '../../tests/e2e/drivers/driver.js';
import { bidiScripts } from '../../tests/e2e/drivers/firefox-bidi.js';
import { backgroundProcess } from './chromium-processes.js';
import { collect, scriptMemory } from './firefox-memory.js';
import { privateMemory, threadsTime } from './process-figures.js';

/** Our background in one browser, looked at from outside so that looking does not keep it awake. */
export interface Background {
  isAwake(): Promise<boolean>;
  /** Puts it to sleep at once, as the browser does after a while. */
  stop(): Promise<void>;
  /** CPU time of its process so far, in ms; 0 where it has none while it sleeps. */
  cpuTime(): Promise<number>;
  /** Bytes that it holds after a collection, in heap and buffers. Other extensions share its process in Firefox. */
  memory(): Promise<number>;
  /** Bytes that all processes of the browser hold for themselves. */
  browserMemory(): Promise<number>;
}

export const backgroundOf = (driver: Driver): Promise<Background> =>
  driver.name === 'chromium' ? inChromium(driver) : inFirefox(driver);

async function inChromium({ page, extensionOrigin }: Driver): Promise<Background> {
  const browser = page.browser();
  const whole = await browser.target().createCDPSession();
  const worker = async (): Promise<string | undefined> => {
    const { targetInfos } = await whole.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(extensionOrigin))?.targetId;
  };
  return {
    isAwake: async () => (await worker()) !== undefined,
    stop: async () => {
      const targetId = await worker();
      if (targetId) await whole.send('Target.closeTarget', { targetId });
    },
    cpuTime: async () => {
      const pid = await backgroundProcess(browser);
      return pid === null ? 0 : (threadsTime(pid) ?? Number.NaN);
    },
    memory: async () => {
      const target = browser.targets().find((one) => one.type() === 'service_worker');
      if (!target) throw new Error('the background sleeps');
      const session = await target.createCDPSession();
      for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
      // Newer than the protocol's types: array buffers, in which the models lie.
      const usage: { usedSize: number; backingStorageSize?: number } = await session.send('Runtime.getHeapUsage');
      await session.detach();
      return usage.usedSize + (usage.backingStorageSize ?? 0);
    },
    browserMemory: async () => {
      const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
      return processInfo.reduce((sum, { id }) => sum + (privateMemory(id) ?? 0), 0);
    },
  };
}

const EXTENSION = `const { extension } = WebExtensionPolicy.getByID('sourceline@sourceline.example');`;
const PROCESSES = `const { memory, children } = await ChromeUtils.requestProcInfo();
  const ours = children.find(({ type }) => type === 'extension');`;
async function inFirefox({ page }: Driver): Promise<Background> {
  const scripts = bidiScripts(page);
  const { inBrowser } = scripts;
  return {
    isAwake: () => inBrowser<boolean>(`${EXTENSION} return extension.backgroundState === 'running';`),
    stop: () => inBrowser(`${EXTENSION} await extension.terminateBackground({ ignoreDevToolsAttached: true });`),
    cpuTime: async () => (await inBrowser<number>(`${PROCESSES} return ours.cpuTime;`)) / 1e6,
    memory: async () => {
      await collect(scripts);
      return scriptMemory(scripts, 'extension');
    },
    browserMemory: async () => {
      await collect(scripts);
      return inBrowser<number>(`${PROCESSES} return children.reduce((sum, one) => sum + one.memory, memory);`);
    },
  };
}
