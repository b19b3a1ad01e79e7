import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS, isSiteOff } from '../../src/interface/settings.js';

type Store = Record<string, unknown>;
const area = vi.hoisted(() => {
  const make = () => {
    const store: Record<string, unknown> = {};
    return {
      store,
      get: async (key: string) => (key in store ? { [key]: structuredClone(store[key]) } : {}),
      remove: async (key: string) => void delete store[key],
      set: async (values: Record<string, unknown>) => void Object.assign(store, structuredClone(values)),
    };
  };
  const onChanged = { addListener: vi.fn() };
  return { local: make(), session: make(), onChanged };
});
vi.mock('webextension-polyfill', () => ({ default: { storage: area } }));

const { changeSettings, forgetPrivateChoices, onSettingsChange, readSettings, settingsFrom, siteOf, withSite } =
  await import('../../src/browser/settings.js');

beforeEach(() => {
  for (const { store } of [area.local, area.session] as { store: Store }[])
    for (const key of Object.keys(store)) delete store[key];
});

describe('settings', () => {
  it('are the defaults where storage holds nothing or rubbish', () => {
    for (const stored of [undefined, null, 7, 'x', [], { autoShow: 'yes', sitesOff: 'a' }]) {
      expect(settingsFrom(stored)).toEqual(DEFAULTS);
    }
    expect(settingsFrom({ autoShow: false, sitesOff: ['a.example', 3] })).toEqual({
      ...DEFAULTS,
      autoShow: false,
      sitesOff: ['a.example'],
    });
  });

  it('fall back field by field, and keep a width within its limits', () => {
    const odd = { version: 2, side: 'top', width: 9000, theme: 'sepia', textSize: 117, marks: 1, autoShow: false };
    expect(settingsFrom(odd)).toEqual({ ...DEFAULTS, autoShow: false, width: 560 });
    const good = { version: 2, side: 'left', width: 320.4, theme: 'dark', textSize: 150, marks: false };
    expect(settingsFrom(good)).toEqual({
      ...DEFAULTS,
      ...{ side: 'left', width: 320, theme: 'dark' },
      textSize: 150,
      marks: false,
    });
  });

  it('of the first version are taken over, their sites in today’s writing', () => {
    const first = { autoShow: false, sitesOff: ['www.Courier.example', 'courier.example', '', 'anchor.example'] };
    expect(settingsFrom(first)).toEqual({
      ...DEFAULTS,
      autoShow: false,
      sitesOff: ['anchor.example', 'courier.example'],
    });
  });

  it('are stored with their version', async () => {
    await changeSettings(false, (old) => ({ ...old, width: 420 }));
    expect(area.local.store).toEqual({ settings: { ...DEFAULTS, version: 2, width: 420 } });
  });

  it('switch a site off with its subdomains, and on again', () => {
    const off = withSite({ ...DEFAULTS }, 'courier.example', true);
    expect(isSiteOff(off, 'courier.example')).toBe(true);
    expect(isSiteOff(off, 'news.courier.example')).toBe(true);
    expect(isSiteOff(off, 'notcourier.example')).toBe(false);
    expect(isSiteOff(withSite(off, 'news.courier.example', false), 'news.courier.example')).toBe(false);
  });

  it('name a site by its host, without www', () => {
    expect(siteOf('https://www.courier.example:8080/a?b')).toBe('courier.example');
    expect(siteOf('about:blank')).toBe('');
    expect(siteOf('no address')).toBe('');
  });

  it('keep both of two changes made at once', async () => {
    await Promise.all([
      changeSettings(false, (old) => withSite(old, 'a.example', true)),
      changeSettings(false, (old) => withSite(old, 'b.example', true)),
    ]);
    expect((await readSettings(false)).sitesOff).toEqual(['a.example', 'b.example']);
  });

  it('made in a private window stay there and never reach the disk', async () => {
    await changeSettings(true, (old) => withSite(old, 'secret.example', true));
    expect((await readSettings(true)).sitesOff).toEqual(['secret.example']);
    expect((await readSettings(false)).sitesOff).toEqual([]);
    expect(area.local.store).toEqual({});
  });

  it('of private windows are forgotten with the last of them, and the stored ones stay', async () => {
    await changeSettings(false, (old) => ({ ...old, theme: 'dark' }));
    await changeSettings(true, (old) => ({ ...withSite(old, 'secret.example', true), theme: 'light' }));
    await forgetPrivateChoices();
    expect(area.session.store).toEqual({});
    expect(await readSettings(true)).toMatchObject({ theme: 'dark', sitesOff: [] });
  });

  it('of a private window stay as they are when those of the others change', async () => {
    await changeSettings(false, (old) => ({ ...old, theme: 'dark' }));
    expect((await readSettings(true)).theme).toBe('dark');
    await changeSettings(true, (old) => ({ ...old, width: 400 }));
    await changeSettings(false, (old) => ({ ...old, theme: 'light', width: 500 }));
    expect(await readSettings(true)).toMatchObject({ theme: 'dark', width: 400 });
  });

  it('tell of their changes, and of nothing else in storage', () => {
    const heard = vi.fn();
    onSettingsChange(heard);
    const [tell] = area.onChanged.addListener.mock.lastCall as [(changes: object, area: string) => void];
    tell({ other: { newValue: 1 } }, 'local');
    expect(heard).not.toHaveBeenCalled();
    tell({ settings: { newValue: {} } }, 'session');
    tell({ settings: { newValue: {} } }, 'local');
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('are the defaults where storage fails, and a failed write says so', async () => {
    const get = vi.spyOn(area.local, 'get').mockRejectedValue(new Error('disk'));
    expect(await readSettings(false)).toEqual(DEFAULTS);
    get.mockRestore();
    const set = vi.spyOn(area.local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(changeSettings(false, (old) => old)).rejects.toThrow('full');
    set.mockRestore();
    await expect(changeSettings(false, (old) => ({ ...old, autoShow: false }))).resolves.toMatchObject({
      autoShow: false,
    });
  });
});
