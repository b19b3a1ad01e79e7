import { type Driver, until } from '../tests/e2e/drivers/driver.js';

/** In the page: when the host has come, and the frame after it has been drawn. */
const PAINTED = `new Promise((resolve) => {
  const drawn = () => requestAnimationFrame(() => setTimeout(() => resolve(Date.now())));
  new MutationObserver((_, watch) => {
    if (!document.querySelector('sourceline-sidebar')) return;
    watch.disconnect();
    drawn();
  }).observe(document.documentElement, { childList: true });
})`;

/** From the press to the frame that shows the sidebar, in ms; the way of the press into the browser is part of it. */
export async function pressToPaint(driver: Driver): Promise<number> {
  const painted = driver.page.evaluate(PAINTED) as Promise<number>;
  await new Promise((resolve) => setTimeout(resolve, 100));
  const pressed = Date.now();
  await driver.press();
  return (await painted) - pressed;
}

/** Waits until no sidebar is shown. */
export const gone = (driver: Driver) => until('it is gone', async () => (await driver.sidebar()) === null);
