import { beforeEach, describe, expect, it, vi } from 'vitest';

type Script = { id: string; js: string[]; matches: string[]; runAt: string };
const SITES = ['http://*/*', 'https://*/*'];
const world = vi.hoisted(() => ({
  declared: [] as Script[],
  calls: [] as string[],
  seesAll: true,
  manifest: {} as Record<string, unknown>,
  heard: [] as (() => void)[],
  browser: {} as Record<string, unknown>,
}));
vi.mock('webextension-polyfill', () => ({ default: world.browser }));
const { declareContent, onAccessChange } = await import('../../src/browser/declared.js');

beforeEach(() => {
  Object.assign(world, { declared: [], calls: [], seesAll: true, manifest: { host_permissions: SITES }, heard: [] });
  const hears = { addListener: (listener: () => void) => world.heard.push(listener) };
  Object.assign(world.browser, {
    runtime: { getManifest: () => world.manifest },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins === SITES && world.seesAll,
      onAdded: hears,
      onRemoved: hears,
    },
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
        world.declared.filter(({ id }) => ids.includes(id)),
      registerContentScripts: async ([script]: Script[]) => {
        world.calls.push('register');
        if (!script || world.declared.some(({ id }) => id === script.id)) throw new Error('declared twice');
        world.declared.push(script);
      },
      updateContentScripts: async ([script]: Script[]) => {
        world.calls.push('update');
        if (script) world.declared = [script];
      },
    },
  });
});

describe('the content script, where the manifest declares none', () => {
  it('starts with the document where every site may be seen, on the sites of the manifest', async () => {
    await declareContent();
    expect(world.declared).toEqual([{ id: 'content', js: ['content.js'], matches: SITES, runAt: 'document_start' }]);
  });

  it('waits for the parsed page where the reader lets it in on click', async () => {
    world.seesAll = false;
    await declareContent();
    expect(world.declared[0]?.runAt).toBe('document_end');
  });

  it('follows the reader’s choice, and is declared anew only when that changes', async () => {
    onAccessChange(() => void declareContent());
    await declareContent();
    for (const seesAll of [false, false, true]) {
      world.seesAll = seesAll;
      world.heard[0]?.();
      await declareContent();
      expect(world.declared[0]?.runAt).toBe(seesAll ? 'document_start' : 'document_end');
    }
    expect(world.heard.length).toBe(2);
    expect(world.calls).toEqual(['register', 'update', 'update']);
  });

  it('is declared once by two who ask at the same time', async () => {
    await Promise.all([declareContent(), declareContent()]);
    expect(world.calls).toEqual(['register']);
  });

  it('a failure goes no further, and the next one who asks tries again', async () => {
    const { contains } = world.browser.permissions as { contains: unknown };
    Object.assign(world.browser.permissions as object, { contains: () => Promise.reject(new Error('shutting down')) });
    await declareContent();
    expect(world.declared).toEqual([]);
    Object.assign(world.browser.permissions as object, { contains });
    await declareContent();
    expect(world.declared.length).toBe(1);
  });
});

it('the content script that the manifest declares is left to it', async () => {
  world.manifest = { ...world.manifest, content_scripts: [{ matches: SITES, js: ['content.js'] }] };
  await declareContent();
  expect(world.calls).toEqual([]);
});
