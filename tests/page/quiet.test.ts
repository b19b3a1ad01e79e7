// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenQuiet } from '../../src/page/quiet.js';

let idle: (() => void)[] = [];
let state: DocumentReadyState = 'complete';

beforeEach(() => {
  vi.useFakeTimers();
  idle = [];
  Object.assign(window, {
    requestIdleCallback: (run: () => void) => idle.push(run),
    cancelIdleCallback: (task: number) => delete idle[task - 1],
  });
  Object.defineProperty(document, 'readyState', { configurable: true, get: () => state });
});
afterEach(() => vi.useRealTimers());

const rest = (): void => {
  for (const run of idle.splice(0)) run?.();
};

test('waits for the load event and for a moment of rest after it', () => {
  state = 'interactive';
  const told = vi.fn();
  whenQuiet(window, told, new AbortController().signal);
  rest();
  expect(told).not.toHaveBeenCalled();
  window.dispatchEvent(new Event('load'));
  expect(told).not.toHaveBeenCalled();
  rest();
  vi.advanceTimersByTime(10_000);
  expect(told).toHaveBeenCalledOnce();
});

test('does not wait for ever, and tells but once', () => {
  state = 'interactive';
  const told = vi.fn();
  whenQuiet(window, told, new AbortController().signal);
  vi.advanceTimersByTime(2000);
  expect(told).toHaveBeenCalledOnce();
  window.dispatchEvent(new Event('load'));
  rest();
  expect(told).toHaveBeenCalledOnce();
});

test('tells nothing after the signal', () => {
  state = 'complete';
  const told = vi.fn();
  const life = new AbortController();
  whenQuiet(window, told, life.signal);
  life.abort();
  rest();
  vi.advanceTimersByTime(10_000);
  expect(told).not.toHaveBeenCalled();
});
