// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { flash } from '../../src/page/flash.js';
import { type Mark, paintMarks } from '../../src/page/marks.js';

/** What jsdom lacks: a registry, highlights, and a media query that can change. */
class FakeHighlight {
  priority = 0;
  readonly ranges: Range[];
  constructor(...ranges: Range[]) {
    this.ranges = ranges;
  }
}
let registry: Map<string, FakeHighlight>;
let forced: EventTarget & { matches: boolean };
let controller: AbortController;

const range = (): Range => document.createRange();
const marks: Mark[] = [
  { id: 's1', label: 'confirmed', ranges: [range(), range()] },
  { id: 's2', label: 'alleged', ranges: [range()] },
  { id: 's3', label: 'confirmed', ranges: [range()] },
];
const painted = (): Record<string, number> =>
  Object.fromEntries([...registry].map(([name, { ranges }]) => [name.replace('sourceline-', ''), ranges.length]));

beforeEach(() => {
  registry = new Map();
  controller = new AbortController();
  forced = Object.assign(new EventTarget(), { matches: false });
  Object.assign(window, { CSS: { highlights: registry }, Highlight: FakeHighlight, matchMedia: () => forced });
});
afterEach(() => {
  controller.abort();
  vi.useRealTimers();
});

describe('marks', () => {
  it('are painted one highlight a label, and leave other highlights alone', () => {
    registry.set('of-the-page', new FakeHighlight());
    paintMarks(document, marks, controller.signal);
    expect(painted()).toEqual({ 'of-the-page': 0, confirmed: 3, alleged: 1 });
    controller.abort();
    expect(painted()).toEqual({ 'of-the-page': 0 });
  });

  it('set the current one above the others', () => {
    const handle = paintMarks(document, marks, controller.signal);
    handle.setCurrent('s1');
    expect(registry.get('sourceline-current')?.ranges).toEqual(marks[0]!.ranges);
    expect(registry.get('sourceline-current')?.priority).toBe(1);
    handle.setCurrent('unknown');
    expect(painted()).toEqual({ confirmed: 3, alleged: 1 });
  });

  it('are painted anew, and keep the current one', () => {
    const handle = paintMarks(document, marks, controller.signal);
    handle.setCurrent('s2');
    handle.replace(marks.slice(1, 2));
    expect(painted()).toEqual({ alleged: 1, current: 1 });
    handle.replace([]);
    expect(painted()).toEqual({});
  });

  it('stay away in forced colours and after the end', () => {
    const handle = paintMarks(document, marks, controller.signal);
    forced.matches = true;
    forced.dispatchEvent(new Event('change'));
    handle.setCurrent('s1');
    expect(painted()).toEqual({});
    forced.matches = false;
    forced.dispatchEvent(new Event('change'));
    expect(painted()).toEqual({ confirmed: 3, alleged: 1, current: 2 });
    controller.abort();
    handle.replace(marks);
    handle.setCurrent('s1');
    expect(painted()).toEqual({});
  });

  it('do nothing where the browser has no highlights', () => {
    Object.assign(window, { CSS: {} });
    const handle = paintMarks(document, marks, controller.signal);
    handle.replace(marks);
    handle.setCurrent('s1');
    expect(painted()).toEqual({});
  });
});

describe('the flash', () => {
  const over = (steps: number): void => void vi.advanceTimersByTime(steps * 260);

  it('pulses and leaves the mark on', () => {
    vi.useFakeTimers();
    const handle = paintMarks(document, marks, controller.signal);
    handle.setCurrent('s2');
    flash(handle, controller.signal);
    const seen: boolean[] = [registry.has('sourceline-current')];
    for (let step = 0; step < 6; step++) {
      over(1);
      seen.push(registry.has('sourceline-current'));
    }
    expect(seen).toEqual([true, false, true, false, true, true, true]);
  });

  it('does not bring back a statement that another one has followed', () => {
    vi.useFakeTimers();
    const handle = paintMarks(document, marks, controller.signal);
    handle.setCurrent('s2');
    flash(handle, controller.signal);
    over(1);
    handle.setCurrent('s1');
    expect(painted().current).toBe(2);
    over(6);
    expect(painted().current).toBe(2);
  });

  it('stands still for readers who want less motion', () => {
    vi.useFakeTimers();
    const handle = paintMarks(document, marks, controller.signal);
    forced.matches = true;
    const dim = vi.spyOn(handle, 'dim');
    handle.setCurrent('s2');
    flash(handle, controller.signal);
    over(6);
    expect(dim).not.toHaveBeenCalled();
  });
});

it('has tones that keep 3:1 against white, cream and near-black paper', () => {
  const css = readFileSync('src/page/page.css', 'utf8');
  const tones = [...css.matchAll(/underline[^;]*(#[0-9a-f]{6})/g)].map((match) => match[1]!);
  expect(tones).toHaveLength(4);
  const light = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  for (const tone of tones) {
    for (const paper of ['#ffffff', '#fdf6e3', '#16181b']) {
      const [a, b] = [light(tone), light(paper)];
      expect((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05), `${tone} on ${paper}`).toBeGreaterThanOrEqual(3);
    }
  }
});
