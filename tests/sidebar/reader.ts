import { afterAll, vi } from 'vitest';
import { speak } from '../../src/interface/words.js';
import { mountSidebar, type SidebarHandle } from '../../src/sidebar/mount.js';
import { wordsOf } from '../words.js';
import { SETTINGS } from './fixture.js';

speak(wordsOf('en'));

// Effects of the last drawing run up to 35 ms later, and need the window that is taken away after the last test.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 60)));

/** The part of jsdom's inside that marks events as the reader's own; pages and tests cannot do it from outside. */
interface Inside {
  isTrusted: boolean;
  _dispatch(event: Inside): boolean;
}

const inside = (outside: object): Inside => {
  const symbol = Object.getOwnPropertySymbols(outside).find((one) => one.description === 'impl');
  return (outside as Record<symbol, Inside>)[symbol!]!;
};

/** Sends an event as if the reader had caused it. */
export const act = (target: EventTarget, event: Event): boolean => {
  const own = inside(event);
  own.isTrusted = true;
  return inside(target)._dispatch(own);
};

export const click = (target: Element): boolean =>
  act(target, new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));

export const press = (target: Element, key: string, init: KeyboardEventInit = {}): boolean =>
  act(target, new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...init }));

/** Lets preact draw what a component's own state asks for. */
export const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

export interface Opened {
  sidebar: SidebarHandle;
  root: ShadowRoot;
  callbacks: Record<
    | 'onClose'
    | 'onSelect'
    | 'onReadAnyway'
    | 'onToggleSite'
    | 'onToggleAuto'
    | 'onToggleMarks'
    | 'onWidth'
    | 'onOptions'
    | 'onPrint',
    ReturnType<typeof vi.fn>
  >;
  abort(): void;
  one(selector: string): HTMLElement;
  all(selector: string): HTMLElement[];
  /** Words of all elements that match, with single spaces. */
  words(selector: string): string[];
}

/** Opens a sidebar in the test's document and looks into its closed root. */
export const open = (): Opened => {
  const spy = vi.spyOn(Element.prototype, 'attachShadow');
  const controller = new AbortController();
  const callbacks = {
    onClose: vi.fn(),
    onSelect: vi.fn(),
    onReadAnyway: vi.fn(),
    onToggleSite: vi.fn(),
    onToggleAuto: vi.fn(),
    onToggleMarks: vi.fn(),
    onWidth: vi.fn(),
    onOptions: vi.fn(),
    onPrint: vi.fn(),
  };
  const sidebar = mountSidebar(document, callbacks, controller.signal, SETTINGS);
  const root = spy.mock.results[0]!.value as ShadowRoot;
  spy.mockRestore();
  const all = (selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  return {
    sidebar,
    root,
    callbacks,
    abort: () => controller.abort(),
    all,
    one: (selector) => {
      const [found] = all(selector);
      if (!found) throw new Error(`nothing matches ${selector}`);
      return found;
    },
    words: (selector) => all(selector).map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()),
  };
};
