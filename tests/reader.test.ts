// @vitest-environment jsdom
import { Blob as NodeBlob } from 'node:buffer';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { analyse } from '../src/claims/analyse.js';
import type { Analysis } from '../src/claims/statement.js';
import { DEFAULTS, settingsFor } from '../src/interface/settings.js';
import type { Models } from '../src/language/models.js';
import type { StartReader } from '../src/reader.js';
import { load, page } from './article/pages.js';
import { shippedModels } from './models.js';
import { messagesOf } from './words.js';

// The reader between a background that answers late, twice, in another order or never, and a page.

let models: Models;
let start: StartReader;
let life: AbortController;
let root: ShadowRoot;

beforeAll(async () => {
  // jsdom's own knows no streams, by which models are unpacked.
  vi.stubGlobal('Blob', NodeBlob);
  models = await shippedModels();
  vi.unstubAllGlobals();
  const messages = messagesOf('en');
  const getMessage = (key: string): string => messages[key]?.message ?? '';
  Object.assign(globalThis, {
    chrome: { i18n: { getMessage } },
    sourceline: { isAlive: () => true, stop: () => undefined },
  });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    root = attach.call(this, init);
    return root;
  };
  await import('../src/reader.js');
  start = globalThis.sourceline!.reader!;
});
beforeEach(() => {
  life = new AbortController();
  load(page());
});
afterEach(() => life.abort());

const SITE = settingsFor(DEFAULTS, 'courier.example');
type Answers = Record<string, (payload: unknown) => unknown>;

/** Opens the reader on the page; what is not in the table is answered with null. */
function open(answers: Answers) {
  const task = {
    spot: { kind: 'news' as const, why: [] },
    staleText: null,
    ask: (async (kind: string, payload: unknown) => (kind in answers ? answers[kind]!(payload) : null)) as never,
    signal: life.signal,
    answer: vi.fn() as never,
    onClose: vi.fn(() => life.abort()),
    onText: vi.fn(),
  };
  start(task);
  return task;
}
const shown = (): string => root.textContent ?? '';
const statements = (): number => root.querySelectorAll('[data-statement]').length;
const analysed = (payload: unknown): Analysis => analyse((payload as { text: string }).text, models);
const lost = (): Promise<never> => Promise.reject(new Error('no answer'));

describe('messages', () => {
  it('that are lost once are asked again; the statements show', async () => {
    let asked = 0;
    open({ settings: () => SITE, analyse: (payload) => (++asked === 1 ? lost() : analysed(payload)) });
    await vi.waitFor(() => expect(statements()).toBeGreaterThan(2));
    expect(asked).toBe(2);
  });

  it('that are lost for good end in a plain notice', async () => {
    open({ settings: lost, analyse: lost, state: lost, room: lost });
    await vi.waitFor(() => expect(root.querySelector('[data-notice=failed]')).not.toBeNull());
  });

  it('that never come keep no sidebar from opening, with the settings that most readers have', async () => {
    const never = (): Promise<never> => new Promise(() => undefined);
    open({ settings: never, analyse: analysed, state: never, room: never });
    await vi.waitFor(() => expect(statements()).toBeGreaterThan(2));
    expect(root.querySelector('.panel.right')).not.toBeNull();
  });

  it('that come late change side and look afterwards', async () => {
    let tell: (site: unknown) => void = () => undefined;
    open({
      settings: () =>
        new Promise((resolve) => {
          tell = resolve;
        }),
      analyse: analysed,
    });
    await vi.waitFor(() => expect(statements()).toBeGreaterThan(2));
    tell({ ...SITE, side: 'left' });
    await vi.waitFor(() => expect(root.querySelector('.panel.left')).not.toBeNull());
  });

  it('that overtake each other: the answer for the older text is dropped', async () => {
    const waiting: { text: string; answer(): void }[] = [];
    open({
      settings: () => SITE,
      analyse: (payload) =>
        new Promise((resolve) => {
          waiting.push({ text: (payload as { text: string }).text, answer: () => resolve(analysed(payload)) });
        }),
    });
    await vi.waitFor(() => expect(waiting).toHaveLength(1));
    document.querySelector('.story-text p')!.textContent =
      'The quartermaster Ilse Brand said on Monday that the northern road had been closed for a week.';
    await vi.waitFor(() => expect(waiting).toHaveLength(2), { timeout: 3000 });
    waiting[1]!.answer();
    await vi.waitFor(() => expect(shown()).toContain('northern road'));
    waiting[0]!.answer();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(shown()).toContain('northern road');
    expect(shown()).not.toContain('old ferry landing in March');
  });

  it('that come after the sidebar was closed change nothing', async () => {
    let answer: () => void = () => undefined;
    open({
      settings: () => SITE,
      analyse: (payload) =>
        new Promise((resolve) => {
          answer = () => resolve(analysed(payload));
        }),
    });
    await vi.waitFor(() => expect(document.querySelector('sourceline-sidebar')).not.toBeNull());
    life.abort();
    answer();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(document.querySelector('sourceline-sidebar')).toBeNull();
  });
});

describe('the host', () => {
  it('taken away by the page closes the reader', async () => {
    const task = open({ settings: () => SITE, analyse: analysed });
    await vi.waitFor(() => expect(statements()).toBeGreaterThan(2));
    document.querySelector('sourceline-sidebar')!.remove();
    await vi.waitFor(() => expect(task.onClose).toHaveBeenCalled());
  });
});
