/** At the latest so long after the asking, and so long after the load event, in ms. */
const LATEST = 2000;
const IDLE_WITHIN = 500;

/**
 * Runs the callback once the page has loaded and its thread has nothing else to do, so that neither its load event nor its
 * first picture waits for us. A page that loads for long, or never rests, is not waited for.
 */
export function whenQuiet(window: Window, callback: () => void, signal: AbortSignal): void {
  const ended = new AbortController();
  const either = AbortSignal.any([signal, ended.signal]);
  if (either.aborted) return;
  const run = (): void => {
    if (either.aborted) return;
    ended.abort();
    callback();
  };
  const onceIdle = (): void => {
    const task = window.requestIdleCallback(run, { timeout: IDLE_WITHIN });
    either.addEventListener('abort', () => window.cancelIdleCallback(task), { once: true });
  };
  const timer = setTimeout(run, LATEST);
  either.addEventListener('abort', () => clearTimeout(timer), { once: true });
  if (window.document.readyState === 'complete') onceIdle();
  else window.addEventListener('load', onceIdle, { once: true, signal: either });
}
