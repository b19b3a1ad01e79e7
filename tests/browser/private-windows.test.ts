import { beforeEach, describe, expect, it, vi } from 'vitest';

interface Window {
  id: number;
  incognito: boolean;
}
const world = vi.hoisted(() => ({
  open: [] as Window[],
  created: (_: Window): void => undefined,
  removed: (_: number): void => undefined,
  browser: {} as Record<string, unknown>,
}));
vi.mock('webextension-polyfill', () => ({ default: world.browser }));
const { onLastPrivateClosed } = await import('../../src/browser/tabs.js');

const handler = vi.fn(async () => undefined);
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => {
  handler.mockClear();
  world.open = [{ id: 1, incognito: false }];
  world.browser.windows = {
    getAll: async () => [...world.open],
    onCreated: { addListener: (listener: typeof world.created) => Object.assign(world, { created: listener }) },
    onRemoved: { addListener: (listener: typeof world.removed) => Object.assign(world, { removed: listener }) },
  };
  onLastPrivateClosed(handler);
});

describe('the last private window', () => {
  it('is told of, also while the list still holds it', async () => {
    world.open.push({ id: 2, incognito: true });
    world.removed(2);
    await settled();
    expect(handler).toHaveBeenCalledOnce();
  });

  it('is not another one than the last', async () => {
    world.open.push({ id: 2, incognito: true }, { id: 3, incognito: true });
    world.removed(2);
    world.created({ id: 3, incognito: true });
    await settled();
    expect(handler).not.toHaveBeenCalled();
  });

  it('has gone where a new one finds no other', async () => {
    world.open.push({ id: 4, incognito: true });
    world.created({ id: 4, incognito: true });
    await settled();
    expect(handler).toHaveBeenCalledOnce();
  });

  it('has nothing to do with plain windows that open, nor with a browser that has no windows', async () => {
    world.created({ id: 5, incognito: false });
    await settled();
    expect(handler).not.toHaveBeenCalled();
    world.browser.windows = undefined;
    expect(() => onLastPrivateClosed(handler)).not.toThrow();
  });
});
