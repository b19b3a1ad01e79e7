import { expect, test } from 'vitest';
import { isListed } from '../../src/interface/labels.js';
import { inBothBrowsers, pageState, pointOf } from './both.js';
import { throughout, until } from './drivers/driver.js';

const ARTICLE = '/news/glacier-road';

inBothBrowsers('reading an article', (stage) => {
  test('the sidebar shows by itself, with labels, counts and a badge', async () => {
    const view = await stage.read(ARTICLE);
    const labels = new Set(view.statements.map((statement) => statement.label));
    expect(labels).toContain('confirmed');
    expect(labels).toContain('alleged');
    expect(labels).toContain('unaddressed');
    expect(view.text).toContain('Northern Ledger');
    const labelled = view.statements.filter(({ label }) => isListed(label)).length;
    await until('the badge counts', async () => (await stage.driver.badge()).text === String(labelled));
  });

  test('a press of the toolbar button closes it and gives the page back, another opens it again', async () => {
    await stage.read(ARTICLE);
    await stage.driver.press();
    await stage.gone();
    await until('the badge is empty', async () => (await stage.driver.badge()).text === '');
    const closed = await pageState(stage);
    await stage.driver.press();
    await stage.done();
    await until('the page makes room', async () => (await pageState(stage)).width < closed.width);
    expect((await pageState(stage)).html).toBe(closed.html);
    await stage.driver.press();
    await stage.gone();
    await until('the room is given back', async () => (await pageState(stage)).width === closed.width);
    expect(await pageState(stage)).toEqual(closed);
  });

  test('the reading position stays through opening and closing', async () => {
    await stage.read(ARTICLE);
    await stage.driver.press();
    await stage.gone();
    // Closing keeps the reading position, too: what is scrolled before that is done would be taken back.
    await until('the badge is empty', async () => (await stage.driver.badge()).text === '');
    const isAt = async (): Promise<boolean> => (await pageState(stage)).scroll === 600;
    await until('the page stays where it was scrolled to', async () => {
      await stage.driver.page.evaluate(() => scrollTo(0, 600));
      return throughout(isAt, 400);
    });
    const before = await pageState(stage);
    await stage.driver.press();
    await stage.done();
    await stage.driver.press();
    await stage.gone();
    await until('the page is as it was', async () => {
      const now = await pageState(stage);
      return now.html === before.html && Math.abs(now.scroll - before.scroll) <= 2;
    });
  });

  test('the close button closes it', async () => {
    await stage.read(ARTICLE);
    await stage.driver.clickIn('[data-action="close"]');
    await stage.gone();
  });

  test('on a front page and a search page it stays away, and a press says so kindly and reads all the same', async () => {
    for (const path of ['/', '/search']) {
      await stage.driver.goto(stage.at(path));
      expect(await throughout(async () => (await stage.driver.sidebar()) === null, 2500)).toBe(true);
    }
    await stage.driver.press();
    expect((await stage.done()).notice).toBe('not-article');
    await stage.driver.clickIn('[data-action="read-anyway"]');
    await until('the page is read', async () => {
      const view = await stage.driver.sidebar();
      return view !== null && view.notice !== 'not-article' && view.notice !== 'reading';
    });
  });

  test('a click on a statement scrolls the page to its words', async () => {
    const view = await stage.read(ARTICLE);
    const target = view.statements.findLast((s) => s.label === 'alleged' && s.text.length > 40);
    expect(target).toBeDefined();
    await stage.driver.page.evaluate(() => scrollTo(0, 0));
    await stage.driver.clickIn(`[data-statement="${target?.id}"] button`);
    await until('the page has scrolled', () => stage.driver.page.evaluate(() => scrollY > 200));
    await until(
      'the statement is the current one',
      async () => (await stage.driver.sidebar())?.statements.find((s) => s.id === target?.id)?.current,
    );
  });

  test('a click on marked words brings the sidebar to their statement', async () => {
    const view = await stage.read(ARTICLE);
    const words = '18,240 trucks';
    const target = view.statements.find((s) => s.text.includes(words));
    expect(target).toBeDefined();
    const point = await until('the words are in sight', () => pointOf(stage, words));
    await stage.driver.page.mouse.click(point.x, point.y);
    await until(
      'the statement is the current one',
      async () => (await stage.driver.sidebar())?.statements.find((s) => s.id === target?.id)?.current,
    );
  });

  test('Escape closes it only while the focus is inside', async () => {
    await stage.read(ARTICLE);
    await stage.driver.page.mouse.click(300, 300);
    await stage.driver.page.keyboard.press('Escape');
    expect(await throughout(async () => (await stage.driver.sidebar()) !== null, 800)).toBe(true);
    await stage.driver.clickIn('[role="tab"][data-view="sources"]');
    await until('the focus is inside', async () => (await stage.driver.sidebar())?.hasFocus);
    await stage.driver.page.keyboard.press('Escape');
    await stage.gone();
  });

  test('sources, open questions and the filter by label', async () => {
    const all = await stage.read(ARTICLE);
    await stage.driver.clickIn('[data-filter="unaddressed"]');
    await until('only the unaddressed are listed', async () => {
      const shown = (await stage.driver.sidebar())?.statements ?? [];
      return shown.length > 0 && shown.length < all.statements.length && shown.every((s) => s.label === 'unaddressed');
    });
    await stage.driver.clickIn('[data-filter="unaddressed"]');
    await stage.driver.clickIn('[role="tab"][data-view="sources"]');
    await until('the sources', async () => (await stage.driver.sidebar())?.text.includes('Karvian Customs Office'));
    await stage.driver.clickIn('[role="tab"][data-view="questions"]');
    await until('who is silent', async () => /Karvia[\s\S]*Odrany/.test((await stage.driver.sidebar())?.text ?? ''));
  });

  test('navigation inside an app is noticed, and the new article read', async () => {
    await stage.driver.goto(stage.at('/app/'));
    expect(await throughout(async () => (await stage.driver.sidebar()) === null, 1500)).toBe(true);
    await stage.driver.page.click('#go-glacier-road');
    await until('the first story', async () => (await stage.driver.sidebar())?.text.includes('Karvian Customs Office'));
    await stage.driver.page.click('#go-battery-layoffs');
    await until('the second story', async () => {
      const text = (await stage.driver.sidebar())?.text ?? '';
      return text.includes('Voltara') && !text.includes('Karvian');
    });
  });

  test('an article in another language gets a plain sentence instead of labels', async () => {
    const view = await stage.read('/news/bruecke');
    expect(view.notice).toBe('other-language');
    expect(view.text).toMatch(/German/);
  });

  test('a strict content security policy and trusted types change nothing', async () => {
    const view = await stage.read('/strict/glacier-road');
    expect(view.statements.length).toBeGreaterThan(5);
    expect(view.box.width).toBeGreaterThan(250);
  });

  test('switched off on this site, it stays away after a reload, and the toolbar still opens it', async () => {
    await stage.read(ARTICLE);
    await stage.driver.clickIn('[data-action="menu"]');
    await stage.driver.clickIn('[data-action="toggle-site"]');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await stage.driver.goto(stage.at(ARTICLE));
    expect(await throughout(async () => (await stage.driver.sidebar()) === null, 3000)).toBe(true);
    await stage.driver.press();
    await stage.done();
    await stage.driver.clickIn('[data-action="menu"]');
    await stage.driver.clickIn('[data-action="toggle-site"]');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await stage.read(ARTICLE);
  });

  test('reading asks nothing of the site that the page has not asked itself', async () => {
    const before = stage.asked.length;
    await stage.read(ARTICLE);
    await stage.driver.clickIn('[data-statement] button');
    await stage.driver.clickIn('[role="tab"][data-view="sources"]');
    const asked = stage.asked.slice(before).filter((request) => request !== 'GET /favicon.ico');
    expect(asked).toEqual([`GET ${ARTICLE}`]);
  });

  test('nothing went wrong in any console, and not one request left for anywhere', () => {
    expect(stage.driver.errors).toEqual([]);
    expect(stage.driver.requests).toEqual([]);
  });
});
