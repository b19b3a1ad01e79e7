import type { Browser, CDPSession } from 'puppeteer-core';
import { isExtensionProcess, threadsTime } from './process-figures.js';

interface Renderer {
  pid: number;
  isExtension: boolean;
}

/** The browser's processes that run pages, its own surfaces and extensions. */
export async function renderers(whole: CDPSession): Promise<Renderer[]> {
  const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
  return processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => ({ pid: id, isExtension: isExtensionProcess(id) }));
}

/** The process that runs our background; null while none does. */
export async function backgroundProcess(browser: Browser): Promise<number | null> {
  const whole = await browser.target().createCDPSession();
  try {
    return (await renderers(whole)).find(({ isExtension }) => isExtension)?.pid ?? null;
  } finally {
    await whole.detach();
  }
}

/**
 * The process of a tab, which the protocol does not name: the one that takes the time that the tab itself tells of while
 * it is made to work.
 * @param work has the tab work for so many ms, and gives the CPU time that it took by its own account, in ms
 */
export async function tabProcess(whole: CDPSession, work: (ms: number) => Promise<number>): Promise<number | null> {
  const pids = (await renderers(whole)).filter(({ isExtension }) => !isExtension).map(({ pid }) => pid);
  const before = new Map(pids.map((pid) => [pid, threadsTime(pid) ?? 0]));
  const own = await work(500);
  const off = (pid: number): number => Math.abs((threadsTime(pid) ?? 0) - (before.get(pid) ?? 0) - own);
  return pids.sort((a, b) => off(a) - off(b))[0] ?? null;
}
