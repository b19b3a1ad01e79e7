import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { inBothBrowsers, keptBy } from './both.js';
import { until } from './drivers/driver.js';
import type { OwnPage, Wishes } from './drivers/own-page.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ARTICLE = '/news/glacier-road';

inBothBrowsers('our own pages', (stage) => {
  const drawn = (own: OwnPage): Promise<unknown> =>
    until('it is drawn', () => own.run(() => (document.querySelector('main')?.textContent.trim().length ?? 0) > 40));
  const opened = async (name: string, act?: () => Promise<void>): Promise<OwnPage> => {
    const own = await stage.driver.openOwn(name, act);
    await drawn(own);
    return own;
  };
  /** A page with statements on it, as the sidebar hands them over. */
  const printout = async (): Promise<OwnPage> => {
    await stage.read(ARTICLE);
    await stage.driver.clickIn('[data-action="menu"]');
    await stage.driver.clickIn('[data-action="take-away"]');
    return opened('print.html', () => stage.driver.clickIn('[data-action="print"]'));
  };
  const check = async (own: OwnPage): Promise<{ passed: string[]; wrong: string[] }> => {
    await own.load(AXE);
    return own.run(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: a global of the checker
      const found = await (globalThis as any).axe.run(document);
      return {
        passed: found.passes.map((rule: { id: string }) => rule.id),
        wrong: found.violations.map(
          (rule: { id: string; nodes: { html: string }[] }) => `${rule.id}: ${rule.nodes[0]?.html}`,
        ),
      };
    });
  };

  describe.each([
    ['options', () => opened('options.html')],
    ['the first-run page', () => opened('welcome.html')],
    ['the page to print', printout],
    ['the page to print with nothing to show', () => opened('print.html')],
    ['the sentence at the button', () => opened('note.html')],
  ])('%s', (_, open) => {
    test.each<[string, Wishes]>([
      ['light', { scheme: 'light' }],
      ['dark', { scheme: 'dark' }],
      ['forced colours', { forcedColors: true }],
      ['on paper', { print: true }],
    ])('axe finds nothing, and nothing is cut off at 320 px: %s', async (_wish, wishes) => {
      const own = await open();
      await own.asks(wishes);
      await own.resize(1000, 800);
      expect(
        await own.run(() => ({
          scheme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
          forcedColors: matchMedia('(forced-colors: active)').matches,
          print: matchMedia('print').matches,
        })),
      ).toEqual({ scheme: 'light', forcedColors: false, print: false, ...wishes });
      const { passed, wrong } = await check(own);
      expect(wrong).toEqual([]);
      expect(passed.length).toBeGreaterThan(10);
      expect(passed).toContain('color-contrast');
      await own.resize(320, 800);
      expect(await own.run(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await own.close();
    });
  });

  test('on paper there are words in black on white, and no buttons', async () => {
    const own = await printout();
    await own.asks({ print: true, scheme: 'dark' });
    const look = await own.run(() => {
      const style = getComputedStyle(document.body);
      const buttons = [...document.querySelectorAll('button')].filter((one) => one.getClientRects().length > 0);
      return { ink: style.color, paper: style.backgroundColor, buttons: buttons.length };
    });
    expect(look).toEqual({ ink: 'rgb(0, 0, 0)', paper: 'rgb(255, 255, 255)', buttons: 0 });
    await own.close();
  });

  test('where the browser lets nobody in, the button says so in a sentence', async () => {
    const closed = stage.name === 'firefox' ? 'about:license' : 'chrome://version/';
    // BiDi never tells that such a page is there.
    await stage.driver.page.goto(closed, { timeout: 3000 }).catch(() => undefined);
    const note = await stage.driver.openOwn('note.html', () => stage.driver.press());
    await until('its sentence', () =>
      note.run(() => document.body.textContent.includes('keeps extensions out of this page')),
    );
    await until('the title says so, too', async () => (await stage.driver.badge()).title.includes('cannot read'));
    await note.close();
  });

  test('after reading, choosing and printing, the settings are all that is kept', async () => {
    await (await printout()).close();
    await stage.driver.clickIn('[data-action="menu"]');
    await stage.driver.clickIn('[data-action="toggle-marks"]');
    const kept = async () => Object.entries(await keptBy(stage)).filter(([, names]) => names.length > 0);
    await until('the choice is kept', async () => (await kept()).length > 0);
    expect(await kept()).toEqual([['local', ['settings']]]);
  });

  test('nothing went wrong in any console', () => {
    expect(stage.driver.errors).toEqual([]);
  });
});
