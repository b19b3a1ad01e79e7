import type { MarksHandle } from './marks.js';

/** How often the mark goes out and comes back, and how long each state lasts, in ms. */
const PULSES = 2;
const STEP = 260;

/** The pulse under way; a new one takes its place. */
const running = new WeakMap<object, AbortController>();

/**
 * Lets the mark of the current statement pulse, so that the eye finds it.
 * Highlights take no animation, hence the timed steps. Readers who want less motion get the mark alone.
 */
export function flash(marks: Pick<MarksHandle, 'dim'>, signal: AbortSignal): void {
  running.get(marks)?.abort();
  const mine = new AbortController();
  running.set(marks, mine);
  if (signal.aborted || globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches) return;

  let step = 0;
  const timer = setInterval(() => {
    step++;
    marks.dim(step % 2 === 1);
    if (step >= PULSES * 2) clearInterval(timer);
  }, STEP);
  for (const end of [signal, mine.signal]) end.addEventListener('abort', () => clearInterval(timer), { once: true });
}
