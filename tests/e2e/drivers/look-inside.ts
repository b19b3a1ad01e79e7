import type { Page } from 'puppeteer-core';
import { type Driver, until } from './driver.js';
import type { Beside } from './faults.js';
import { focusedIn, focusIn, pointIn, readRoot, wordsIn } from './in-page.js';

/** Runs a function of in-page.ts on the sidebar's closed root; null where there is no sidebar. Each driver has its own. */
export type Call = <T>(fn: (root: ShadowRoot, ...rest: never[]) => T, ...args: unknown[]) => Promise<T | null>;

/** What a driver can do inside the closed root, once it can reach it. */
export const lookInside = (call: Call): Pick<Driver, 'inside' | 'pointIn' | 'focus' | 'focused'> => ({
  inside: async (selector) => (await call(wordsIn as never, selector)) ?? [],
  pointIn: (selector) => call(pointIn as never, selector),
  focus: async (selector) => {
    await until(`${selector} takes the focus`, () => call(focusIn as never, selector));
  },
  focused: () => call(focusedIn),
});

/** A point to click that stays where it is for two looks in a row: nothing is on its way any more. */
export async function steadyPoint(look: Driver['pointIn'], selector: string): Promise<{ x: number; y: number }> {
  let last: { x: number; y: number } | null = null;
  return until(`${selector} can be clicked`, async () => {
    const next = await look(selector);
    const still = next && last && Math.abs(next.x - last.x) < 1 && Math.abs(next.y - last.y) < 1;
    last = next;
    return still ? next : null;
  });
}

/** A look at the sidebar in any page, and the mouse in it. */
export function besideOf(page: Page, call: Call): Beside {
  const { pointIn } = lookInside(call);
  return {
    page,
    sidebar: () => call(readRoot),
    clickIn: async (selector) => {
      const point = await steadyPoint(pointIn, selector);
      await page.mouse.click(point.x, point.y);
    },
    close: () => page.close(),
  };
}
