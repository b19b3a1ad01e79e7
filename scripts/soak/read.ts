import { type Driver, until } from '../../tests/e2e/drivers/driver.js';

/** How an article is come to: by a load of its own, or inside a page that stays. */
export type Way = 'loads' | 'moves';

const PATIENCE = { timeout: 60_000, every: 25 };

const gone = (driver: Driver) => until('the sidebar is gone', async () => (await driver.sidebar()) === null, PATIENCE);

/** What the page of stories offers, and where the host is kept that stood there before a move. */
interface Stories {
  showStory(number: number): Promise<void>;
  hostBefore: Element | null;
}

/** Shows the story inside the page, and waits until another sidebar has opened for it. */
async function move({ page }: Driver, number: number): Promise<void> {
  await page.evaluate(async (to) => {
    const stories = globalThis as unknown as Stories;
    stories.hostBefore = document.querySelector('sourceline-sidebar');
    await stories.showStory(to);
  }, number);
  await until(
    'another sidebar opens',
    () =>
      page.evaluate(() => {
        const host = document.querySelector('sourceline-sidebar');
        return host !== null && host !== (globalThis as unknown as Stories).hostBefore;
      }),
    PATIENCE,
  );
}

const listed = (driver: Driver) =>
  until('statements are listed', async () => (await driver.inside('[data-statement]')).length > 0, PATIENCE);

/** What a reader does with one article: scroll, pick a statement, look at the sources, close and open the sidebar. */
export async function readStory(driver: Driver, siteUrl: string, number: number, way: Way): Promise<void> {
  if (way === 'loads') await driver.goto(`${siteUrl}/story/${number}`);
  else await move(driver, number);
  await listed(driver);
  await driver.page.evaluate((y) => scrollTo(0, y), (number % 5) * 200);
  if (number % 2 === 0) await driver.clickIn('[data-statement]');
  if (number % 3 === 0) {
    await driver.press();
    await gone(driver);
    await driver.press();
    await listed(driver);
  }
  if (number % 4 === 0) await driver.clickIn('[data-view=sources]');
}
