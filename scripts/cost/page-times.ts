import type { Page } from 'puppeteer-core';
import type { Figures } from './figures.js';

/** A task is long beyond this, and blocks by what goes beyond it, in ms. */
export const LONG_TASK = 50;

/**
 * What the page's own timeline tells. Nothing of ours is in the page before this: long tasks come from the browser's
 * buffer. Blocking time counts from the first contentful paint to now.
 */
export function pageTimes(page: Page): Promise<Figures> {
  return page.evaluate(async (limit) => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    // A busy machine may draw its first picture after the load event.
    const painted = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    for (let wait = 0; wait < 100 && painted() === undefined; wait++)
      await new Promise((resolve) => setTimeout(resolve, 30));
    const paint = painted();
    const times = {
      ...(navigation ? { load: navigation.loadEventEnd } : {}),
      ...(paint === undefined ? {} : { paint }),
    };
    if (!PerformanceObserver.supportedEntryTypes.includes('longtask')) return times;
    const tasks: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
    observer.observe({ type: 'longtask', buffered: true });
    // The buffer is delivered in a task of its own.
    await new Promise((resolve) => setTimeout(resolve, 20));
    observer.disconnect();
    const after = tasks.filter((task) => task.startTime >= (paint ?? 0));
    return {
      ...times,
      longTasks: tasks.length,
      blocking: after.reduce((sum, task) => sum + task.duration - limit, 0),
    };
  }, LONG_TASK);
}
