import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS, settingsFor } from '../../src/interface/settings.js';

type Listener = (message: unknown, sender: unknown, answer: (reply: unknown) => void) => unknown;
const world = vi.hoisted(() => ({
  listeners: [] as Listener[],
  sent: undefined as unknown,
  reply: undefined as unknown,
  told: [] as unknown[],
}));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'ours',
      onMessage: {
        addListener: (listener: Listener) => world.listeners.push(listener),
        removeListener: (listener: Listener) => world.listeners.splice(world.listeners.indexOf(listener), 1),
      },
      sendMessage: async (message: unknown) => {
        world.sent = message;
        return world.reply;
      },
    },
    tabs: {
      query: async () => [{ id: 1 }, {}, { id: 3 }, { id: 4 }],
      sendMessage: async (tabId: number, message: unknown) => {
        world.told.push([tabId, message]);
        if (tabId === 1) throw new Error('nobody listens');
        return world.reply;
      },
    },
  },
}));
const { answerBackground, answerPages, askBackground, tellPages } = await import('../../src/browser/messages.js');

const tab = { id: 5, incognito: false };
const page = { id: 'ours', tab, frameId: 0, url: 'https://courier.example/a' };
const deliver = (message: unknown, sender: unknown, answer: (reply: unknown) => void = () => {}): unknown[] =>
  world.listeners.map((listener) => listener(message, sender, answer));

beforeEach(() => {
  world.listeners.length = 0;
});

const SITE = settingsFor(DEFAULTS, 'a');

const handlers = () => ({
  spotted: vi.fn(() => ({ show: true })),
  loadReader: vi.fn(() => null),
  room: vi.fn(() => null),
  analyse: vi.fn(() => {
    throw new Error('the model is missing');
  }),
  state: vi.fn(() => null),
  settings: vi.fn(() => SITE),
  setSiteOff: vi.fn(() => ({ ...SITE, siteOff: true })),
  setAutoShow: vi.fn(() => ({ ...SITE, autoShow: false })),
  setLook: vi.fn(() => SITE),
  openOptions: vi.fn(() => null),
  print: vi.fn(() => null),
  printout: vi.fn(() => null),
});

describe('messages from pages', () => {
  it('reach their handler with the tab they come from', async () => {
    const table = handlers();
    answerPages(table);
    const [reply] = deliver({ kind: 'spotted' }, page);
    expect(await reply).toEqual({ ok: true, value: { show: true } });
    expect(table.spotted).toHaveBeenCalledWith(undefined, { tabId: 5, url: page.url, incognito: false });
  });

  it('of others are not heard: another extension, a frame, no tab, an unknown or inherited kind, no object', () => {
    answerPages(handlers());
    const heard = [
      deliver({ kind: 'spotted' }, { ...page, id: 'theirs' }),
      deliver({ kind: 'spotted' }, { ...page, frameId: 3 }),
      deliver({ kind: 'spotted' }, { ...page, tab: undefined }),
      deliver({ kind: 'erase' }, page),
      deliver({ kind: 'constructor' }, page),
      deliver('spotted', page),
      deliver(null, page),
    ];
    expect(heard.flat()).toEqual(new Array(7).fill(undefined));
  });

  it('that fail are answered with the reason, and the asker sees it', async () => {
    answerPages(handlers());
    const [reply] = deliver({ kind: 'analyse', payload: { text: '' } }, page);
    expect(await reply).toEqual({ ok: false, message: 'the model is missing' });
    world.reply = await reply;
    await expect(askBackground('analyse', { text: '' })).rejects.toThrow('the model is missing');
  });

  it('that nobody answers reject instead of giving undefined', async () => {
    world.reply = undefined;
    await expect(askBackground('spotted', undefined)).rejects.toThrow('no answer');
    expect(world.sent).toEqual({ kind: 'spotted', payload: undefined });
  });
});

describe('messages from the background', () => {
  it('are heard until the signal aborts, and never from a page', async () => {
    const life = new AbortController();
    const toggle = vi.fn(() => null);
    answerBackground({ toggle }, life.signal);
    const answer = vi.fn();
    expect(deliver({ kind: 'toggle' }, page, answer)).toEqual([false]);
    expect(deliver({ kind: 'toggle' }, { id: 'ours' }, answer)).toEqual([true]);
    await vi.waitFor(() => expect(answer).toHaveBeenCalledWith({ ok: true, value: null }));
    expect(toggle).toHaveBeenCalledTimes(1);
    life.abort();
    expect(world.listeners).toEqual([]);
  });

  it('for all reach every tab, whether or not anybody listens in the others', async () => {
    world.told.length = 0;
    await tellPages('settingsChanged');
    const message = { kind: 'settingsChanged', payload: undefined };
    expect(world.told).toEqual([1, 3, 4].map((tabId) => [tabId, message]));
  });

  it('are heard by those who answer this kind alone', async () => {
    const life = new AbortController();
    const settingsChanged = vi.fn(() => null);
    answerBackground({ settingsChanged }, life.signal);
    expect(deliver({ kind: 'toggle' }, { id: 'ours' })).toEqual([false]);
    expect(deliver({ kind: 'settingsChanged' }, { id: 'ours' })).toEqual([true]);
    await vi.waitFor(() => expect(settingsChanged).toHaveBeenCalledTimes(1));
    life.abort();
  });
});
