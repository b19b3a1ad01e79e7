import { expect, test } from 'vitest';
import { inBothBrowsers } from './both.js';
import { until } from './drivers/driver.js';

const SLUG = 'glacier-road';

inBothBrowsers('a page that hides every property of its forms and of its document', (stage) => {
  const page = () => stage.driver.page;
  const words = async () => (await stage.driver.sidebar())?.statements.map(({ text, label }) => [label, text]);

  test('hides them indeed', async () => {
    await stage.driver.goto(stage.at(`/clobbered/${SLUG}`));
    const hidden = await page().evaluate(() => {
      const kind = (value: unknown) => Object.prototype.toString.call(value);
      const form = globalThis.document.forms as unknown;
      return [kind(globalThis.document.body), kind(globalThis.document.querySelector), kind(form)];
    });
    expect(hidden).toEqual(new Array(3).fill('[object HTMLImageElement]'));
  });

  test('is read as if it did not', async () => {
    await stage.read(`/news/${SLUG}`);
    const clean = await words();
    await stage.read(`/clobbered/${SLUG}`);
    expect(await words()).toEqual(clean);
  });

  test('gets clicks on marks and on statements where they belong', async () => {
    await stage.read(`/clobbered/${SLUG}`);
    const marked = '18,240 trucks';
    const point = await page().evaluate(
      (text) => (globalThis as never as { pointOf(t: string): { x: number; y: number } }).pointOf(text),
      marked,
    );
    await page().mouse.click(point.x, point.y);
    await until(
      'its statement is current',
      async () => (await stage.driver.sidebar())?.statements.find(({ text }) => text.includes(marked))?.current,
    );
    const last = (await stage.driver.sidebar())!.statements.at(-1)!;
    await stage.driver.clickIn(`[data-statement="${last.id}"] [data-action="why"]`);
    await until('the page has scrolled', () => page().evaluate(() => scrollY > 200));
  });

  test('is given back whole, and read again after a change', async () => {
    await stage.read(`/clobbered/${SLUG}`);
    await stage.driver.press();
    await stage.gone();
    await stage.driver.press();
    await stage.done();
    await page().evaluate(() => {
      const first = Document.prototype.querySelector.call(document, 'article p:not(.meta)')!;
      first.textContent =
        'The quartermaster Ilse Brand said on Monday that the northern road had been closed for a week.';
    });
    await until('the new words', async () => (await stage.driver.sidebar())?.text.includes('Ilse Brand'));
  });

  test('brings no error into any console', () => {
    expect(stage.driver.errors).toEqual([]);
  });
});

inBothBrowsers('a page that defines an element of the name of our host', (stage) => {
  const page = () => stage.driver.page;
  const words = async () => (await stage.driver.sidebar())?.statements.map(({ text, label }) => [label, text]);

  for (const [when, query] of [
    ['beforehand', ''],
    ['once the host is there', '?late'],
  ]) {
    test(`${when}: its code runs in the host and never comes by the root, and the sidebar works`, async () => {
      await stage.read(`/news/${SLUG}`);
      const clean = await words();
      await stage.read(`/impostor/${SLUG}${query}`);
      expect(await words()).toEqual(clean);
      // What happens inside goes by the page's listeners.
      await stage.driver.clickIn('[data-view="sources"]');
      await until('it answers', async () => (await stage.driver.sidebar())?.view === 'sources');
      const { tried, caught } = await page().evaluate(() => {
        const own = globalThis as never as {
          tried: Set<string>;
          caught: Set<string>;
          tryAll(host: Element | null, from: string): void;
        };
        own.tryAll(document.querySelector('sourceline-sidebar'), 'later');
        return { tried: [...own.tried].sort(), caught: [...own.caught] };
      });
      // Were one of them missing, the page would not have tried what this test is about.
      expect(tried).toEqual(['connected', 'constructor', 'later', 'observer']);
      expect(caught).toEqual([]);
    });
  }

  test('brings no error into any console', () => {
    expect(stage.driver.errors).toEqual([]);
  });
});
