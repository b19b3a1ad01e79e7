import type { Page } from 'puppeteer-core';
import { type Driver, until } from '../../tests/e2e/drivers/driver.js';
import type { Background } from './background.js';
import { told } from './table.js';

const TABS = 30;
const MB = 2 ** 20;
/** Share of what the tabs took that must be back once they are closed. */
const GIVEN_BACK = 0.8;

/** Marks stand in the page once the article has been analysed. */
const marked = (page: Page) =>
  until('the article is marked', () => page.evaluate(() => CSS.highlights.size > 0), { timeout: 60_000 });

const inMB = (bytes: number): string => `${(bytes / MB).toFixed(1)} MB`;

/** Opens many articles with the sidebar in tabs of their own: one model for all, and closing gives it back. */
export async function measureTabs(driver: Driver, background: Background, siteUrl: string): Promise<boolean> {
  await driver.press();
  await until('it is open', () => driver.sidebar());
  const bare = await background.memory();
  await driver.goto(`${siteUrl}/story/0`);
  await marked(driver.page);
  const one = await background.memory();
  const allBefore = await background.browserMemory();
  const tabs: Page[] = [];
  for (let number = 1; number <= TABS; number++) {
    const tab = await driver.page.browser().newPage();
    tabs.push(tab);
    await tab.goto(`${siteUrl}/story/${number}`, { waitUntil: 'load' });
    await marked(tab);
  }
  const many = await background.memory();
  const allWithTabs = await background.browserMemory();
  for (const tab of tabs) await tab.close();
  // Nobody reads any more: the model goes with the background's sleep, and a press wakes one without it.
  await driver.goto(`${siteUrl}/search`);
  await until('the background sleeps', async () => {
    await background.stop();
    return !(await background.isAwake());
  });
  await driver.press();
  await until('it is open', () => driver.sidebar());
  const given = await background.memory();
  // A read of one more article wakes a background that has fallen asleep, with the model in memory as before.
  await driver.goto(`${siteUrl}/story/${TABS + 1}`);
  await marked(driver.page);
  const after = await background.memory();
  let share = 0;
  let allAfter = allWithTabs;
  await until(
    'the tabs have gone',
    async () => {
      allAfter = await background.browserMemory();
      share = (allWithTabs - allAfter) / (allWithTabs - allBefore);
      return share >= GIVEN_BACK;
    },
    { timeout: 20_000, every: 1000 },
  ).catch(() => undefined);
  const model = one - bare;
  return [
    told(
      driver.name,
      `background: ${inMB(bare)} without the model, ${inMB(one)} with one article, ${inMB(many)} with ${TABS} tabs; the tabs add ${inMB(many - one)}, bound one model, ${inMB(model)}`,
      many - one < model,
    ),
    told(
      driver.name,
      `background after closing them: ${inMB(given)} once it has slept, bound half a model above ${inMB(bare)}; ${inMB(after)} with one more article, bound one model above ${inMB(one)}`,
      given - bare < model / 2 && after - one < model,
    ),
    told(
      driver.name,
      `whole browser: ${inMB(allBefore)} with one article, ${inMB(allWithTabs)} with ${TABS} tabs, ${inMB(allAfter)} after closing them; ${(share * 100).toFixed(0)} % given back, bound ${GIVEN_BACK * 100} %`,
      share >= GIVEN_BACK,
    ),
  ].every(Boolean);
}
