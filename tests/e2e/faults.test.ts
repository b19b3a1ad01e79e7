import { expect, test } from 'vitest';
import { hostsIn, inBothBrowsers, pageState } from './both.js';
import { until } from './drivers/driver.js';
import { STORAGE_BOUND } from './drivers/faults.js';

const ARTICLE = '/news/glacier-road';
const OTHER = '/news/battery-layoffs';
const LONG = '/odd/long-article';

inBothBrowsers('the background goes', (stage) => {
  const { page, faults } = {
    page: () => stage.driver.page,
    faults: () => stage.driver.faults,
  };
  const reading = async () => (await stage.driver.inside('.progress')).length > 0;

  test('in mid-analysis: the rest is read all the same', { timeout: 90_000 }, async () => {
    await stage.driver.goto(stage.at(LONG));
    await until('its first part is read', reading, { every: 20 });
    await faults().killBackground();
    expect(await reading()).toBe(true);
    await until('all is read', async () => !(await reading()), { timeout: 60_000 });
    const [tab] = await stage.driver.inside('[data-view="statements"]');
    expect(Number(tab?.match(/\d+/)?.[0])).toBeGreaterThan(300);
  });

  test('while it idles: buttons, settings and the toolbar work again at once', async () => {
    await stage.read(ARTICLE);
    await faults().killBackground();
    await stage.driver.press();
    await stage.gone();
    await faults().killBackground();
    await stage.driver.press();
    await stage.done();
    await faults().killBackground();
    await stage.driver.clickIn('[data-action="menu"]');
    await stage.driver.clickIn('[data-action="toggle-marks"]');
    const marks = () => page().evaluate(() => CSS.highlights.size);
    await until('no marks', async () => (await marks()) === 0);
    await stage.driver.clickIn('[data-action="menu"]');
    await stage.driver.clickIn('[data-action="toggle-marks"]');
    await until('marks', async () => (await marks()) > 0);
  });

  test('with a tab that is closed while its text is read: others do not notice', async () => {
    await stage.read(ARTICLE);
    const beside = await faults().open(stage.at(LONG), 'tab');
    await until('it reads', async () => (await beside.sidebar()) !== null, { every: 20 });
    await beside.close();
    await page().bringToFront();
    await stage.driver.press();
    await stage.gone();
    await stage.driver.press();
    await stage.done();
  });

  test('no console shows an error', () => {
    expect(stage.driver.errors).toEqual([]);
  });
});

inBothBrowsers('the extension goes', (stage) => {
  const page = () => stage.driver.page;
  const hosts = () => hostsIn(stage);
  const marks = () => page().evaluate(() => CSS.highlights.size);
  /** What a reader sees of us in a page that we left. */
  const remains = async () => ({ sidebar: await stage.driver.sidebar(), width: (await pageState(stage)).width });

  test('switched off: the sidebar goes, the page has its room back, and the press brings all of it back', async () => {
    await stage.driver.goto(stage.at('/search'));
    const { width } = await pageState(stage);
    await stage.read(ARTICLE);
    await until('room is made', async () => (await pageState(stage)).width < width);
    await stage.driver.faults.disable();
    await until('nothing of it is left', async () => {
      const now = await remains();
      return now.sidebar === null && now.width === width;
    });
    if (stage.name === 'chromium') expect([await hosts(), await marks()]).toEqual([0, 0]);
    await stage.driver.faults.enable();
    await until('a press opens it', async () => {
      await stage.driver.press();
      return stage.done();
    });
    expect(await hosts()).toBe(1);
  });

  test('loaded anew, as for an update: every tab has one sidebar at most, and it works', async () => {
    await stage.read(ARTICLE);
    const beside = await stage.driver.faults.open(stage.at(OTHER), 'tab');
    await until('both are open', async () => (await beside.sidebar())?.statements.length);
    await page().bringToFront();
    await stage.driver.faults.reload();
    await page().bringToFront();
    await until('the new one has opened', async () => (await stage.done()) && (await hosts()) === 1);
    // Longer than the old script takes to see that it is alone: what it clears away must be its own.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(await hosts()).toBe(1);
    expect(await marks()).toBeGreaterThanOrEqual(3);
    expect((await stage.driver.sidebar())?.statements.length).toBeGreaterThan(5);
    await stage.driver.clickIn('[data-view="sources"]');
    await until('it answers', async () => (await stage.driver.sidebar())?.view === 'sources');
    await until('the other one, too', async () => (await beside.sidebar())?.statements.length);
    await beside.close();
    await page().bringToFront();
  });

  test('no console shows an error', () => {
    expect(stage.driver.errors).toEqual([]);
  });
});

inBothBrowsers(
  'storage',
  (stage) => {
    const GARBAGE = [
      'no object',
      [1, [2, [3]]],
      { version: 99, autoShow: 'yes', sitesOff: { length: 1e9 }, side: 7, width: 'NaN', theme: null, textSize: -1 },
      { version: 2, sitesOff: [null, {}, 5, '\ud800'], width: 1e308, marks: [] },
    ];

    test('that holds garbage gives the defaults, and is written over by the next choice', async () => {
      for (const garbage of GARBAGE) {
        await stage.driver.faults.store(garbage);
        const view = await stage.read(ARTICLE);
        expect(view.statements.length).toBeGreaterThan(5);
        expect(view.box.width).toBeGreaterThan(250);
      }
      await stage.driver.clickIn('[data-action="menu"]');
      await stage.driver.clickIn('[data-action="toggle-marks"]');
      await until('a choice is stored', async () => {
        const stored = (await stage.driver.faults.stored()) as { marks?: unknown; side?: unknown } | null;
        return stored?.marks === false && stored.side === 'right';
      });
    });

    test('that is full loses a choice and nothing else', async () => {
      await stage.driver.faults.store(0);
      await stage.driver.faults.fillStorage();
      await stage.read(ARTICLE);
      await stage.driver.clickIn('[data-action="menu"]');
      await stage.driver.clickIn('[data-action="toggle-site"]');
      await stage.driver.press();
      await stage.gone();
      expect((await stage.read(ARTICLE)).statements.length).toBeGreaterThan(5);
      expect(await stage.driver.faults.stored()).toBe(0);
    });

    test('no console shows an error', () => {
      expect(stage.driver.errors).toEqual([]);
    });
  },
  { preferences: STORAGE_BOUND },
);
