// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Span } from '../../src/language/span.js';
import { keepReadingPosition } from '../../src/page/anchor.js';
import { onMarkClick, statementAt } from '../../src/page/hit-test.js';
import { scrollToRange } from '../../src/page/scroll-to.js';
import { act } from '../sidebar/reader.js';

// A page without layout: each character of the first text node is a box 10 px wide and 20 px high, on one line at TOP.
let top = 100;
const text = (): Text => document.querySelector('p')!.firstChild as Text;
const boxOf = (range: Range): DOMRect => {
  const { startOffset, endOffset } = range;
  const [left, width] = [startOffset * 10, (endOffset - startOffset) * 10];
  return { left, top, width, height: 20, right: left + width, bottom: top + 20 } as DOMRect;
};

beforeEach(() => {
  top = 100;
  document.body.innerHTML = '<p>One two three four</p><p><a href="#x">link</a> <button>act</button></p>';
  Object.assign(Range.prototype, {
    getClientRects(this: Range) {
      return [boxOf(this)];
    },
    getBoundingClientRect(this: Range) {
      return boxOf(this);
    },
  });
  Object.assign(document, {
    caretPositionFromPoint: (x: number) => ({ offsetNode: text(), offset: Math.min(18, Math.round(x / 10)) }),
  });
});
afterEach(() => {
  Reflect.deleteProperty(document, 'caretPositionFromPoint');
});

const toOffset = (node: Node, offset: number): number | null => (node === text() ? 1000 + offset : null);
const spans: [string, Span[]][] = [
  ['long', [[1000, 1013]]],
  ['short', [[1004, 1007]]],
  ['end', [[1014, 1018]]],
];
const at = (x: number, y = 110): string | null => statementAt(document, x, y, toOffset, spans);

describe('the statement at a point', () => {
  it('is the one whose words lie there, the shortest of several', () => {
    expect(at(5)).toBe('long');
    expect(at(45)).toBe('short');
    expect(at(69)).toBe('short');
    expect(at(71)).toBe('long');
  });

  it('is none between, beside and below the words', () => {
    expect(at(135)).toBeNull();
    expect(at(175)).toBe('end');
    expect(at(190)).toBeNull();
    expect(at(45, 130)).toBeNull();
  });
});

describe('a click on marked text', () => {
  let controller: AbortController;
  const onHit = vi.fn();
  const clickOn = (target: Element, init: MouseEventInit = {}): void => {
    act(
      target,
      new MouseEvent('click', { bubbles: true, cancelable: true, clientX: 45, clientY: 110, detail: 1, ...init }),
    );
  };
  const p = (): Element => document.querySelector('p')!;

  beforeEach(() => {
    controller = new AbortController();
    onHit.mockReset();
    const statements = () => spans.map(([id, content]) => ({ id, content }));
    onMarkClick(document, { toOffset, statements, onHit }, controller.signal);
  });
  afterEach(() => controller.abort());

  it('hits its statement and goes on its way', () => {
    const page = vi.fn((event: Event) => event.defaultPrevented);
    window.addEventListener('click', page, { once: true });
    clickOn(p());
    expect(onHit).toHaveBeenCalledExactlyOnceWith('short');
    expect(page).toHaveReturnedWith(false);
  });

  it('gives way to links, buttons, modifiers, other buttons of the mouse, double clicks and the page', () => {
    clickOn(document.querySelector('a')!);
    clickOn(document.querySelector('button')!);
    clickOn(p(), { ctrlKey: true });
    clickOn(p(), { button: 1 });
    clickOn(p(), { detail: 2 });
    p().addEventListener('click', (event) => event.preventDefault(), { once: true });
    clickOn(p());
    expect(onHit).not.toHaveBeenCalled();
  });

  it('gives way to a text selection', () => {
    document.getSelection()!.selectAllChildren(p());
    clickOn(p());
    expect(onHit).not.toHaveBeenCalled();
    document.getSelection()!.removeAllRanges();
    clickOn(p());
    expect(onHit).toHaveBeenCalledOnce();
  });

  it('does not count when a script sends it, nor after the end', () => {
    p().dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: 45, clientY: 110 }));
    controller.abort();
    clickOn(p());
    expect(onHit).not.toHaveBeenCalled();
  });
});

describe('scrolling', () => {
  const root = document.documentElement;
  const sized = (element: Element, sizes: Record<string, number>): void => {
    for (const [name, value] of Object.entries(sizes)) {
      Object.defineProperty(element, name, { value, configurable: true, writable: true });
    }
  };
  /** Scrolling moves the text, as in a page. */
  const scrolls = (element: Element): ReturnType<typeof vi.fn> => {
    const moved = vi.fn(({ top: by }: ScrollToOptions) => {
      element.scrollTop += by!;
      top -= by!;
    });
    Object.assign(element, {
      scrollBy: moved,
      scrollTo: ({ top: to }: ScrollToOptions) => moved({ top: to! - element.scrollTop }),
    });
    return moved;
  };
  const words = (): Range => {
    const range = document.createRange();
    range.setStart(text(), 4);
    range.setEnd(text(), 7);
    return range;
  };

  beforeEach(() => {
    sized(root, { scrollHeight: 3000, clientHeight: 600, scrollTop: 500 });
    Object.assign(window, { innerWidth: 180, innerHeight: 600 });
  });

  it('brings words into the upper third', () => {
    top = 900;
    const moved = scrolls(root);
    expect(scrollToRange(words(), document)).toBe(true);
    expect(moved).toHaveBeenCalledOnce();
    expect(top).toBeGreaterThan(40);
    expect(top).toBeLessThan(200);
  });

  it('reckons with boxes that scroll inside the page', () => {
    const box = document.querySelector('p')!;
    box.style.overflowY = 'auto';
    sized(box, { scrollHeight: 1000, clientHeight: 300, scrollTop: 0, clientTop: 0 });
    box.getBoundingClientRect = () => ({ top: 700 }) as DOMRect;
    top = 1200;
    const [inner, outer] = [scrolls(box), scrolls(root)];
    scrollToRange(words(), document);
    expect(inner.mock.calls[0]![0].top).toBeCloseTo(1200 - 700 - 66, 0);
    expect(outer.mock.calls[0]![0].top).toBeCloseTo(766 - 132, 0);
  });

  it('leaves hidden words alone', () => {
    const moved = scrolls(root);
    Object.assign(Range.prototype, { getClientRects: () => [] });
    expect(scrollToRange(words(), document)).toBe(false);
    expect(moved).not.toHaveBeenCalled();
  });

  it('keeps the line in place when the layout changes, and restores the position when it changes back', async () => {
    scrolls(root);
    top = 70;
    await keepReadingPosition(document, () => {
      top += 140;
    });
    expect([top, root.scrollTop]).toEqual([70, 640]);
    await keepReadingPosition(document, () => {
      top -= 133;
    });
    expect(root.scrollTop).toBe(500);
  });

  it('keeps the line, not the old position, once the reader has scrolled', async () => {
    scrolls(root);
    top = 70;
    await keepReadingPosition(document, () => {
      top += 140;
    });
    root.scrollTop = 1000;
    await keepReadingPosition(document, () => {
      top -= 140;
    });
    expect([top, root.scrollTop]).toEqual([70, 860]);
  });

  it('keeps the line, not the old position, where a second change does not undo the first', async () => {
    scrolls(root);
    top = 70;
    await keepReadingPosition(document, () => {
      top += 140;
      sized(root, { scrollHeight: 3400 });
    });
    await keepReadingPosition(document, () => {
      top += 30;
      sized(root, { scrollHeight: 3500 });
    });
    expect([top, root.scrollTop]).toEqual([70, 670]);
  });

  it('leaves alone what is scrolled to once the room is given back', async () => {
    scrolls(root);
    top = 70;
    await keepReadingPosition(document, () => {
      top += 140;
    });
    await keepReadingPosition(document, () => {
      top -= 140;
      const answer = new Promise((resolve) => setTimeout(resolve, 20));
      setTimeout(() => {
        expect(root.scrollTop).toBe(500);
        root.scrollTop = 1200;
      }, 5);
      return answer;
    });
    expect(root.scrollTop).toBe(1200);
  });

  it('looks where the reader is before the caller goes on: the layout may change right then', async () => {
    scrolls(root);
    top = 70;
    const opened = keepReadingPosition(document, () => undefined);
    top += 140;
    await opened;
    expect([top, root.scrollTop]).toEqual([70, 640]);
  });

  it('runs a change only when the one before it has settled, and so still knows the way back', async () => {
    scrolls(root);
    top = 70;
    root.scrollTop = 500;
    const opened = keepReadingPosition(document, () => {
      top += 140;
    });
    const closed = keepReadingPosition(document, () => {
      top -= 133;
    });
    await Promise.all([opened, closed]);
    expect(root.scrollTop).toBe(500);
  });
});
