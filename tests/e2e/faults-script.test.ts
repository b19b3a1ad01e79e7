import { expect, test } from 'vitest';
import { hostsIn, inBothBrowsers, type Stage } from './both.js';
import { throughout, until } from './drivers/driver.js';
import { type Fate, setClock, spoil } from './drivers/our-script.js';

const ARTICLE = '/news/glacier-road';
const LONG = '/odd/long-article';
const DAY = 864e5;

/** The article's text with a sentence more, as a page that changes has it. */
const add = ({ driver }: Stage, who: string): Promise<void> =>
  driver.page.evaluate((name) => {
    const line = document.createElement('p');
    line.textContent = `The quartermaster ${name} said on Monday that the northern road had been closed for a week.`;
    document.querySelector('article')!.append(line);
  }, who);

const shows = async ({ driver }: Stage, who: string): Promise<boolean> =>
  (await driver.sidebar())?.statements.some(({ text }) => text.includes(who)) ?? false;

const progress = async ({ driver }: Stage): Promise<boolean> => (await driver.inside('.progress')).length > 0;

/** How many statements there are by the tab; the list itself shows only so many at a time. */
const count = async ({ driver }: Stage): Promise<number> =>
  Number((await driver.inside('[data-view="statements"]'))[0]?.match(/\d+/)?.[0] ?? 0);

/** Closes the sidebar of a page that is read, and opens it anew where messages of a kind have these fates. */
async function openAnew(stage: Stage, kind: string, fates: Fate[]) {
  await stage.driver.press();
  await stage.gone();
  const messages = await spoil(stage.driver.faults, kind, fates);
  await stage.driver.press();
  return messages;
}

/** Opens a long article, up to when all of it is read. */
async function readLong(stage: Stage): Promise<number> {
  await stage.read(LONG);
  await until('all of it is read', async () => !(await progress(stage)));
  return count(stage);
}

inBothBrowsers('messages', (stage) => {
  test('one that is lost is sent once more, and the statements show', async () => {
    await stage.read(ARTICLE);
    const asked = await openAnew(stage, 'analyse', ['lost']);
    expect((await stage.done()).statements.length).toBeGreaterThan(5);
    expect(await asked.sent()).toBe(2);
  });

  test('lost for good: a plain notice; a change of the page or opening it again reads it', async () => {
    await stage.read(ARTICLE);
    const asked = await openAnew(stage, 'analyse', ['lost', 'lost']);
    const view = await stage.done();
    expect([view.notice, view.statements.length, await asked.sent()]).toEqual(['failed', 0, 2]);
    expect(view.text).toMatch(/could not read this page.*try again/is);
    await until('the toolbar says so', async () => /cannot read/.test((await stage.driver.badge()).title));
    await add(stage, 'Ilse Brand');
    await until('the changed page is read', () => shows(stage, 'Ilse Brand'));
    await openAnew(stage, 'analyse', ['lost', 'lost']);
    expect((await stage.done()).notice).toBe('failed');
    await stage.driver.press();
    await stage.gone();
    await stage.driver.press();
    expect((await stage.done()).statements.length).toBeGreaterThan(5);
  });

  test('lost for good after the first part of a long article: what shows stays, and is said to be a part', async () => {
    const all = await readLong(stage);
    const asked = await openAnew(stage, 'analyse', ['held', 'lost', 'lost']);
    await until('it is held', async () => (await asked.sent()) === 1);
    await asked.letGo();
    await until('it says so', async () => (await stage.driver.inside('.partial')).length > 0);
    const { notice, statements } = (await stage.driver.sidebar())!;
    expect([notice, await progress(stage), await asked.sent()]).toEqual([null, false, 3]);
    expect(statements.length).toBeGreaterThan(5);
    expect(await count(stage)).toBeLessThan(all);
  });

  test('a page that changes all the time is read again, but not at every change', async () => {
    await stage.read(ARTICLE);
    const asked = await openAnew(stage, 'analyse', []);
    await stage.done();
    const from = await asked.sent();
    for (let k = 0; k < 8; k++) {
      await add(stage, `Number ${k}`);
      await new Promise((resolve) => setTimeout(resolve, 1200));
    }
    // In ten seconds: at once, and then once in five.
    expect((await asked.sent()) - from).toBeGreaterThan(0);
    expect((await asked.sent()) - from).toBeLessThanOrEqual(3);
  });

  test('late: the sidebar says that it reads, and then has all of the text', async () => {
    const all = await readLong(stage);
    const asked = await openAnew(stage, 'analyse', ['held', 'held']);
    const isReading = async () => (await stage.driver.sidebar())?.notice === 'reading';
    await until('it reads', isReading);
    expect(await throughout(isReading, 1500)).toBe(true);
    await asked.letGo();
    await until('its first part', async () => (await stage.driver.sidebar())?.statements.length);
    expect([await progress(stage), await asked.sent()]).toEqual([true, 2]);
    const first = await count(stage);
    expect(first).toBeLessThan(all);
    await asked.letGo();
    await until('all of it', async () => !(await progress(stage)));
    expect(await count(stage)).toBe(all);
  });

  test('never answered: the sidebar can be closed, and opened again it reads', async () => {
    await stage.read(ARTICLE);
    const asked = await openAnew(stage, 'analyse', ['held']);
    await until('it waits', async () => (await asked.sent()) === 1);
    await stage.driver.clickIn('[data-action="close"]');
    await stage.gone();
    await stage.driver.press();
    const { statements } = await stage.done();
    expect(statements.length).toBeGreaterThan(5);
    // What comes now was for the sidebar that is closed.
    await asked.letGo();
    expect(
      await throughout(
        async () =>
          (await hostsIn(stage)) === 1 && (await stage.driver.sidebar())?.statements.length === statements.length,
        1000,
      ),
    ).toBe(true);
  });

  test('overtaken by the answer for a newer text: the older one is dropped', async () => {
    await stage.read(ARTICLE);
    const asked = await openAnew(stage, 'analyse', ['held']);
    await until('the older is held', async () => (await asked.sent()) === 1);
    await add(stage, 'Ilse Brand');
    await until('the newer shows', () => shows(stage, 'Ilse Brand'));
    await asked.letGo();
    expect(await throughout(() => shows(stage, 'Ilse Brand'), 1500)).toBe(true);
  });

  test('about settings, held back: it opens as it is for most readers, and follows them once they come', async () => {
    await stage.driver.faults.store({ version: 1, side: 'left' });
    await stage.read(ARTICLE);
    const isLeft = async () => (await stage.driver.sidebar())!.box.left === 0;
    await until('it stands left', isLeft);
    const asked = await openAnew(stage, 'settings', ['held']);
    expect((await stage.done()).statements.length).toBeGreaterThan(5);
    expect(await isLeft()).toBe(false);
    await asked.letGo();
    await until('it changes side', isLeft);
    await stage.driver.faults.store(0);
  });

  test('no console shows an error', () => {
    expect(stage.driver.errors).toEqual([]);
  });
});

inBothBrowsers('the clock', (stage) => {
  test('set back by a day: a page that changes afterwards is read again, and again', async () => {
    await stage.read(ARTICLE);
    await add(stage, 'Vera Holm');
    await until('a change before', () => shows(stage, 'Vera Holm'));
    await setClock(stage.driver.faults, -DAY);
    const now = await stage.driver.faults.inOurScript<number>('Date.now()');
    expect(Math.abs(now - Date.now() + DAY)).toBeLessThan(DAY / 2);
    for (const who of ['Ilse Brand', 'Tomas Lind']) {
      await add(stage, who);
      await until('the change is read', () => shows(stage, who));
    }
  });

  test('set back while a page never rests: it is read all the same', async () => {
    await stage.read(ARTICLE);
    await stage.driver.page.evaluate(() => {
      const line = document.createElement('p');
      document.querySelector('article')!.append(line);
      let ticks = 0;
      setInterval(() => {
        line.textContent = `The quartermaster Ilse Brand said on Monday that ${++ticks} ships had come in.`;
      }, 200);
    });
    // By now a change waits to be told, and it is not told before five seconds.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await shows(stage, 'Ilse Brand')).toBe(false);
    await setClock(stage.driver.faults, -DAY);
    await until('it is read', () => shows(stage, 'Ilse Brand'), { timeout: 10_000 });
  });

  test('set forward while a long article is read: no part of it is taken for a slow one', async () => {
    const all = await readLong(stage);
    const asked = await openAnew(stage, 'analyse', ['held']);
    await until('its first part is asked for', async () => (await asked.sent()) === 1);
    await setClock(stage.driver.faults, DAY);
    await asked.letGo();
    await until('all of it is read', async () => (await count(stage)) === all && !(await progress(stage)));
  });

  test('set back before an article comes late: it is seen all the same', async () => {
    await stage.driver.goto(stage.at('/app/'));
    // Its list is drawn by now, was looked at, and was no article.
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await setClock(stage.driver.faults, -DAY);
    await stage.driver.page.evaluate(async (address) => {
      const html = await (await fetch(address)).text();
      const late = new DOMParser().parseFromString(html, 'text/html');
      document.head.append(...late.head.querySelectorAll('meta, script[type="application/ld+json"]'));
      document.querySelector('#root')!.replaceChildren(late.querySelector('article')!);
    }, stage.at(ARTICLE));
    expect((await stage.done()).statements.length).toBeGreaterThan(5);
  });

  test('no console shows an error', () => {
    expect(stage.driver.errors).toEqual([]);
  });
});
