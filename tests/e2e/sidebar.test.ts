import { expect, test } from 'vitest';
import { inBothBrowsers, pageState, pointOf } from './both.js';
import { throughout, until } from './drivers/driver.js';
import { PLAIN_HOST } from './drivers/proxy.js';

const ARTICLE = '/news/glacier-road';

inBothBrowsers('the sidebar in use', (stage) => {
  const sidebar = () => stage.driver.sidebar();
  const current = async () => (await sidebar())?.statements.find((one) => one.current)?.id;
  const inView = async () => (await stage.driver.inside('.inview')).map((row) => row.split('\n')[0]);

  test('at first glance: what kind of article, who is silent, which sources', async () => {
    const { text } = await stage.read(ARTICLE);
    expect(text).toMatch(/Part of it is confirmed on the record, .*; Karvia and Odrany have not answered\./);
    expect(text).toMatch(/\d+ independent sources · \d+ anonymous/);
    expect(text).toContain('Convoys at night');
  });

  test('the statement before the reader’s eyes is followed as the page scrolls', async () => {
    await stage.read(ARTICLE);
    const before = await until('one is in view', async () => (await inView())[0]);
    await stage.driver.page.mouse.move(300, 300);
    await stage.driver.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await until('another is in view', async () => {
      const now = await inView();
      return now.length === 1 && now[0] !== before;
    });
    await until('its row is in sight', () => stage.driver.pointIn('.inview'));
    expect(await current()).toBeUndefined();
  });

  test('search and labels narrow all views together', async () => {
    await stage.read(ARTICLE);
    await stage.driver.clickIn('[data-action="search"]');
    await stage.driver.page.keyboard.type('customs');
    await until('few are left', async () => ((await sidebar())?.statements.length ?? 99) < 4);
    await stage.driver.clickIn('[data-view="sources"]');
    const names = await stage.driver.inside('[data-source] h3');
    expect(names).toContain('Karvian Customs Office');
    expect(names.length).toBeLessThan(4);
    await stage.driver.clickIn('[data-filter="unaddressed"]');
    await until('nothing is left', async () => (await stage.driver.inside('[data-source]')).length === 0);
    await stage.driver.clickIn('[data-action="query"]');
    await stage.driver.page.keyboard.press('Escape');
    await until('the search is shut, the sidebar is not', async () => {
      return (await stage.driver.inside('[data-action="query"]')).length === 0 && (await sidebar()) !== null;
    });
  });

  test('a rest on a mark shows its card; Escape and leaving take it away', async () => {
    await stage.read(ARTICLE);
    const { mouse, keyboard } = stage.driver.page;
    const point = await until('the words are in sight', () => pointOf(stage, '18,240 trucks'));
    await mouse.move(point.x - 5, point.y);
    await mouse.move(point.x, point.y);
    const card = await until('the card', async () => (await stage.driver.inside('[data-card]'))[0]);
    expect(card).toContain('Confirmed by Karvian Customs Office');
    expect(card).toContain('Northern Ledger');
    await keyboard.press('Escape');
    await until('no card', async () => (await stage.driver.inside('[data-card]')).length === 0);
    expect(await sidebar()).not.toBeNull();
    await mouse.move(point.x + 9, point.y);
    await until('the card', async () => (await stage.driver.inside('[data-card]'))[0]);
    await mouse.move(20, 300);
    await until('no card', async () => (await stage.driver.inside('[data-card]')).length === 0);
  });

  test('marks go and come back while the sidebar stays, and the choice is remembered', async () => {
    const marks = () => stage.driver.page.evaluate(() => [...CSS.highlights.keys()].length);
    await stage.read(ARTICLE);
    await until('marks', async () => (await marks()) >= 3);
    const { html } = await pageState(stage);
    await stage.driver.clickIn('[data-action="menu"]');
    await stage.driver.clickIn('[data-action="toggle-marks"]');
    await until('no marks', async () => (await marks()) === 0);
    await stage.read(ARTICLE);
    expect(await throughout(async () => (await marks()) === 0, 800)).toBe(true);
    await stage.driver.clickIn('[data-action="menu"]');
    await stage.driver.clickIn('[data-action="toggle-marks"]');
    await until('marks', async () => (await marks()) >= 3);
    expect((await pageState(stage)).html).toBe(html);
  });

  test('one statement is copied on an http page, and pasted with its link', async () => {
    await stage.driver.goto(`http://${PLAIN_HOST}${ARTICLE}`);
    const { statements } = await stage.done();
    expect(await stage.driver.page.evaluate(() => isSecureContext || 'clipboard' in navigator)).toBe(false);
    await stage.driver.page.evaluate(() => {
      const field = document.createElement('textarea');
      field.id = 'paste-here';
      document.querySelector('header')?.append(field);
    });
    const last = statements.findLast(({ text }) => text.includes('a plan for a tunnel'));
    await stage.driver.clickIn(`[data-statement="${last?.id}"] [data-action="why"]`);
    await stage.driver.clickIn('[data-action="copy"]');
    await until('it is copied', async () => (await stage.driver.inside('[data-action="copy"]'))[0] === 'Copied');
    await stage.driver.page.evaluate(() => scrollTo(0, 0));
    await stage.driver.page.click('#paste-here');
    await stage.driver.page.keyboard.down('Control');
    await stage.driver.page.keyboard.press('v');
    await stage.driver.page.keyboard.up('Control');
    const pasted = await until('the words', () =>
      stage.driver.page.evaluate(() => (document.getElementById('paste-here') as HTMLTextAreaElement).value),
    );
    expect(pasted).toContain('Confirmed by');
    expect(pasted).toContain('a plan for a tunnel');
    expect(pasted).toContain(`http://${PLAIN_HOST}${ARTICLE}#:~:text=`);
    // The link leads to the words: they stand at the end of the article.
    await stage.driver.goto('about:blank');
    await stage.driver.goto(pasted.split('\n').at(-1) ?? '');
    await until('the words are in sight', () => stage.driver.page.evaluate(() => scrollY > 400));
  });

  test('a wrong label opens a text to copy; Escape goes back to where the focus was', async () => {
    const { statements } = await stage.read(ARTICLE);
    await stage.driver.clickIn(`[data-statement="${statements[1]?.id}"] [data-action="why"]`);
    await stage.driver.clickIn('[data-action="wrong"]');
    await until('the dialog', async () =>
      (await stage.driver.inside('[role="dialog"]'))[0]?.includes('Nothing is sent'),
    );
    await stage.driver.page.keyboard.press('Escape');
    await until('it is gone', async () => (await stage.driver.inside('[role="dialog"]')).length === 0);
    expect(await stage.driver.focused()).toBe('wrong');
  });

  test('all of it by keyboard', async () => {
    const { statements } = await stage.read(ARTICLE);
    const { keyboard } = stage.driver.page;
    const tabTo = async (wanted: string, back = false): Promise<void> => {
      for (let presses = 0; presses < 40; presses++) {
        if (back) await keyboard.down('Shift');
        await keyboard.press('Tab');
        if (back) await keyboard.up('Shift');
        if ((await stage.driver.focused()) === wanted) return;
      }
      throw new Error(`Tab never came to ${wanted}`);
    };
    await stage.driver.page.evaluate(() => [...document.querySelectorAll<HTMLElement>('footer a')].at(-1)?.focus());
    await tabTo('close');
    for (let presses = 0; presses < 40 && !/^s\d/.test((await stage.driver.focused()) ?? ''); presses++) {
      await keyboard.press('Tab');
    }
    await keyboard.press('Home');
    await until('the first row', async () => (await stage.driver.focused()) === statements[0]?.id);
    await keyboard.press('j');
    expect(await stage.driver.focused()).toBe(statements[1]?.id);
    await keyboard.press('Enter');
    await until('it is picked', async () => (await current()) === statements[1]?.id);
    await tabTo('show');
    await tabTo('copy');
    await tabTo('wrong');
    await tabTo(String(statements[1]?.id), true);
    await keyboard.press('/');
    await until('the search', async () => (await stage.driver.focused()) === 'query');
    await keyboard.press('Escape');
    await tabTo('close');
    // Firefox's window is never the active one here: no key presses a button, and no event tells of a focus.
    if (stage.name === 'firefox') await keyboard.press('Escape');
    else await keyboard.press('Enter');
    await stage.gone();
    if (stage.name === 'firefox') return;
    expect(await stage.driver.page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/privacy');
  });

  test('all statements come as a page to print', async () => {
    await stage.read(ARTICLE);
    await stage.driver.clickIn('[data-action="menu"]');
    await stage.driver.clickIn('[data-action="take-away"]');
    const print = await stage.driver.openOwn('print.html', () => stage.driver.clickIn('[data-action="print"]'));
    const text = await until('it is drawn', () => print.run(() => document.querySelector('main')?.textContent));
    expect(text).toContain('More trucks than ever');
    expect(text).toContain('Convoys at night');
    expect(text).toContain('Confirmed by Karvian Customs Office');
    await print.close();
  });

  test('width by arrow keys, remembered; the page makes as much room', async () => {
    await stage.read(ARTICLE);
    const before = (await sidebar())!.box.width;
    await stage.driver.focus('[data-action="width"]');
    for (let presses = 0; presses < 3; presses++) await stage.driver.page.keyboard.press('ArrowLeft');
    await until('it is wider', async () => (await sidebar())?.box.width === before + 48);
    const window = await stage.driver.page.evaluate(() => innerWidth);
    const madeRoom = async () => (await pageState(stage)).width <= window - before - 48;
    await until('the page makes room', madeRoom);
    await stage.read(ARTICLE);
    await until('it is as wide again', async () => (await sidebar())?.box.width === before + 48);
    await until('as much room', madeRoom);
  });

  test('width by drag, within its limits; the page makes room when the edge is let go', async () => {
    await stage.read(ARTICLE);
    const { mouse } = stage.driver.page;
    const { left, width } = (await sidebar())!.box;
    await mouse.move(left + 3, 300);
    await mouse.down();
    await mouse.move(left - 57, 320, { steps: 5 });
    await until('it goes along', async () => Math.abs((await sidebar())!.box.width - width - 57) < 8);
    await mouse.move(left - 900, 320, { steps: 5 });
    await mouse.up();
    await until('it stops at the widest', async () => (await sidebar())?.box.width === 560);
    const window = await stage.driver.page.evaluate(() => innerWidth);
    await until('the page makes room', async () => (await pageState(stage)).width <= window - 560);
    await stage.read(ARTICLE);
    await until('it is as wide again', async () => (await sidebar())?.box.width === 560);
  });

  test('nothing went wrong in any console, and not one request left for anywhere', () => {
    expect(stage.driver.errors).toEqual([]);
    expect(stage.driver.requests).toEqual([]);
  });
});
