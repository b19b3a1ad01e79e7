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

/** The process of a tab: the one that works while the tab is made to. The protocol does not name it. */
export async function tabProcess(whole: CDPSession, work: (ms: number) => Promise<unknown>): Promise<number | null> {
  const pids = (await renderers(whole)).filter(({ isExtension }) => !isExtension).map(({ pid }) => pid);
  const before = new Map(pids.map((pid) => [pid, threadsTime(pid) ?? 0]));
  await work(250);
  const grown = pids.map((pid) => ({ pid, by: (threadsTime(pid) ?? 0) - (before.get(pid) ?? 0) }));
  return grown.sort((a, b) => b.by - a.by)[0]?.pid ?? null;
}
