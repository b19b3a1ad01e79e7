// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onArticleChange } from '../../src/page/mutations.js';
import { onNavigation } from '../../src/page/navigation.js';

let controller: AbortController;
const called = vi.fn();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'] });
  controller = new AbortController();
  called.mockReset();
  document.body.replaceChildren(document.createElement('article'));
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
  Reflect.deleteProperty(window, 'navigation');
  history.replaceState(null, '', '/');
});

describe('a change of the article', () => {
  const article = (): HTMLElement => document.querySelector<HTMLElement>('article')!;
  /** Observers are told in a microtask. */
  const add = async (node: Node | string, to: Element = article()): Promise<void> => {
    to.append(node);
    await Promise.resolve();
  };
  const watch = (): void => onArticleChange(article(), called, controller.signal);

  it('is told once it is quiet', async () => {
    watch();
    await add('one');
    vi.advanceTimersByTime(700);
    await add('two');
    vi.advanceTimersByTime(799);
    expect(called).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(called).toHaveBeenCalledOnce();
  });

  it('is told at most once in five seconds, even while the text never rests', async () => {
    watch();
    for (let ms = 0; ms < 20_000; ms += 400) {
      await add('tick');
      vi.advanceTimersByTime(400);
    }
    expect(called.mock.calls.length).toBeGreaterThanOrEqual(2);
    expect(called.mock.calls.length).toBeLessThanOrEqual(4);
  });

  it('waits its turn after another one', async () => {
    watch();
    await add('one');
    vi.advanceTimersByTime(800);
    await add('two');
    vi.advanceTimersByTime(4999);
    expect(called).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(1);
    expect(called).toHaveBeenCalledTimes(2);
  });

  it('is told in time though somebody sets the clock back by a day', async () => {
    watch();
    await add('one');
    vi.advanceTimersByTime(800);
    expect(called).toHaveBeenCalledOnce();
    vi.setSystemTime(Date.now() - 864e5);
    await add('two');
    vi.advanceTimersByTime(5000);
    expect(called).toHaveBeenCalledTimes(2);
  });

  it('is none without text, in our own host, outside or after the end', async () => {
    watch();
    await add(document.createElement('img'));
    const host = document.createElement('sourceline-sidebar');
    host.textContent = 'ours';
    await add(host);
    await add('beside it', document.body);
    vi.advanceTimersByTime(10_000);
    expect(called).not.toHaveBeenCalled();
    await add('text');
    controller.abort();
    vi.advanceTimersByTime(10_000);
    expect(called).not.toHaveBeenCalled();
  });

  it('may be one of style, after a click in the page but not one in our own host', async () => {
    watch();
    const host = document.createElement('sourceline-sidebar');
    document.body.append(host);
    host.click();
    vi.advanceTimersByTime(10_000);
    expect(called).not.toHaveBeenCalled();
    article().click();
    vi.advanceTimersByTime(800);
    expect(called).toHaveBeenCalledOnce();
    host.remove();
    controller.abort();
    article().click();
    vi.advanceTimersByTime(10_000);
    expect(called).toHaveBeenCalledOnce();
  });

  it('may be one of characters alone', async () => {
    article().textContent = 'one';
    watch();
    (article().firstChild as Text).data = 'two';
    await Promise.resolve();
    vi.advanceTimersByTime(800);
    expect(called).toHaveBeenCalledOnce();
  });
});

describe('a navigation inside the page', () => {
  it('is told by the Navigation API, but for the hash', () => {
    const navigation = new EventTarget();
    Object.assign(window, { navigation });
    onNavigation(window, called, controller.signal);
    history.pushState(null, '', '/second');
    navigation.dispatchEvent(new Event('currententrychange'));
    history.pushState(null, '', '/second#part');
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(called).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/\/second$/));
    controller.abort();
    history.pushState(null, '', '/third');
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(called).toHaveBeenCalledOnce();
  });

  it('is seen by the address elsewhere, while the page is visible', () => {
    const visibility = vi.spyOn(Document.prototype, 'visibilityState', 'get').mockReturnValue('hidden');
    onNavigation(window, called, controller.signal);
    history.pushState(null, '', '/second');
    vi.advanceTimersByTime(3000);
    expect(called).not.toHaveBeenCalled();
    visibility.mockReturnValue('visible');
    vi.advanceTimersByTime(1000);
    expect(called).toHaveBeenCalledOnce();
    controller.abort();
    history.pushState(null, '', '/third');
    vi.advanceTimersByTime(3000);
    expect(called).toHaveBeenCalledOnce();
    visibility.mockRestore();
  });
});
