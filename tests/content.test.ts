// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
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
