import { beforeEach, describe, expect, it, vi } from 'vitest';

type Heard = (...args: unknown[]) => void;
const world = vi.hoisted(() => ({
  installed: [] as Heard[],
  clicked: [] as Heard[],
  entries: [] as string[],
  browser: {} as Record<string, unknown>,
}));
vi.mock('webextension-polyfill', () => ({ default: world.browser }));
const { offerMenus } = await import('../../src/browser/menus.js');

const menus = () => ({
  create: ({ id, title }: { id: string; title: string }) => world.entries.push(`${id}: ${title}`),
  removeAll: async () => void world.entries.splice(0),
  onClicked: { addListener: (heard: Heard) => world.clicked.push(heard) },
});

beforeEach(() => {
  for (const list of [world.installed, world.clicked, world.entries]) list.length = 0;
  Object.assign(world.browser, {
    runtime: { onInstalled: { addListener: (heard: Heard) => world.installed.push(heard) } },
    i18n: { getMessage: (key: string) => key },
    contextMenus: menus(),
  });
});

describe('the menu of the page', () => {
  it('is not there in Firefox for Android, and nothing breaks', () => {
    world.browser.contextMenus = undefined;
    offerMenus({ onRead: vi.fn(), onNever: vi.fn() });
    expect(world.installed).toEqual([]);
  });

  it('gets its entries at install, once', async () => {
    offerMenus({ onRead: vi.fn(), onNever: vi.fn() });
    for (let times = 0; times < 2; times++) {
      world.installed[0]?.();
      await new Promise((resolve) => setTimeout(resolve));
    }
    expect(world.entries).toEqual(['read: menuRead', 'never: menuNever']);
  });

  it('reads, or switches the site off; a failure goes no further', async () => {
    const onRead = vi.fn(async () => undefined);
    const onNever = vi.fn(async () => {
      throw new Error('storage is full');
    });
    offerMenus({ onRead, onNever });
    world.clicked[0]?.({ menuItemId: 'read' }, { id: 4, incognito: false });
    world.clicked[0]?.({ menuItemId: 'never', pageUrl: 'https://courier.example/a' }, { id: 4, incognito: true });
    world.clicked[0]?.({ menuItemId: 'read' }, undefined);
    expect(onRead).toHaveBeenCalledExactlyOnceWith(4);
    expect(onNever).toHaveBeenCalledExactlyOnceWith('https://courier.example/a', true);
    await new Promise((resolve) => setTimeout(resolve));
  });
});
