// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StartReader } from '../src/reader.js';
import { load, page } from './article/pages.js';

// The page's script between a background and a reader that come late, or unasked.

type Listener = (message: unknown, sender: unknown, answer: (reply: unknown) => void) => unknown;
const world = vi.hoisted(() => ({ listeners: [] as Listener[], asked: [] as string[] }));
const reader = vi.fn<StartReader>();
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'ours',
      onMessage: { addListener: (listener: Listener) => world.listeners.push(listener), removeListener: () => {} },
      sendMessage: async ({ kind }: { kind: string }) => {
        world.asked.push(kind);
        if (kind === 'loadReader') globalThis.sourceline!.reader = reader;
        return { ok: true, value: kind === 'spotted' ? { show: false } : null };
      },
    },
  },
}));

const press = (): Promise<unknown> =>
  new Promise((answer) => world.listeners.at(-1)?.({ kind: 'toggle' }, { id: 'ours' }, answer));

beforeEach(async () => {
  // jsdom has no idle moments.
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  vi.resetModules();
  globalThis.sourceline?.stop();
  globalThis.sourceline = undefined;
  world.asked.length = 0;
  reader.mockClear();
  load(page());
  await import('../src/content.js');
});

describe('the reader', () => {
  it('is loaded at the first press, and once for all presses', async () => {
    for (const _press of ['open', 'close', 'open']) await press();
    await vi.waitFor(() => expect(reader).toHaveBeenCalledTimes(2));
    expect(world.asked.filter((kind) => kind === 'loadReader')).toHaveLength(1);
  });

  it('that came unasked is not taken for loaded: what shows its sidebar may be missing', async () => {
    globalThis.sourceline!.reader = reader;
    await press();
    await vi.waitFor(() => expect(reader).toHaveBeenCalledTimes(1));
    expect(world.asked).toContain('loadReader');
  });
});

describe('a page that is still being parsed', () => {
  const parsing = (state: DocumentReadyState): void => {
    vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue(state);
  };
  const parsed = (): void => {
    parsing('interactive');
    document.dispatchEvent(new Event('DOMContentLoaded'));
  };

  beforeEach(async () => {
    globalThis.sourceline?.stop();
    globalThis.sourceline = undefined;
    vi.resetModules();
    // A front page is no article.
    history.replaceState(null, '', '/news/2031/ferry-landing-closes-after-inspection');
    parsing('loading');
    await import('../src/content.js');
  });
  afterEach(() => vi.restoreAllMocks());

  it('is read at the press of the toolbar once it is whole, not before', async () => {
    document.body.replaceChildren();
    await press();
    expect(world.asked).toEqual([]);
    load(page());
    parsed();
    await vi.waitFor(() => expect(reader).toHaveBeenCalledTimes(1));
    expect(reader.mock.lastCall?.[0].spot.kind).toBe('news');
  });

  it('is looked at for an article once it is whole', async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(world.asked).toEqual([]);
    parsed();
    await vi.waitFor(() => expect(world.asked).toContain('spotted'), { timeout: 4000 });
  });
});

describe('a page whose text comes late', () => {
  beforeEach(async () => {
    globalThis.sourceline?.stop();
    globalThis.sourceline = undefined;
    vi.resetModules();
    history.replaceState(null, '', '/news/2031/ferry-landing-closes-after-inspection');
    document.body.replaceChildren();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    await import('../src/content.js');
    await vi.advanceTimersByTimeAsync(50);
  });
  afterEach(() => void vi.useRealTimers());

  it('is looked at again after it has come', async () => {
    expect(world.asked).toEqual([]);
    document.body.append(...new DOMParser().parseFromString(page(), 'text/html').body.children);
    await vi.advanceTimersByTimeAsync(1100);
    expect(world.asked).toContain('spotted');
  });

  it('waits for nothing while nothing comes, and looks no more after six seconds', async () => {
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(7000);
    document.body.append(...new DOMParser().parseFromString(page(), 'text/html').body.children);
    await vi.advanceTimersByTimeAsync(7000);
    expect(world.asked).toEqual([]);
  });
});
