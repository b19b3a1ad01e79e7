import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { inBothBrowsers } from './both.js';
import { until } from './drivers/driver.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// BiDi lets nobody into Firefox's pages of extensions; they are the same files.
inBothBrowsers('our own pages', (stage) => {
  const page = () => stage.driver.page;
  const open = async (name: string): Promise<void> => {
    await page().goto(stage.driver.extensionOrigin + name);
    await until(`${name} is drawn`, () => page().evaluate(() => document.body.textContent.trim().length > 40));
  };
  const check = async () => {
    await page().evaluate(`${AXE}; null`);
    return page().evaluate(async () => {
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

  test.each([
    ['options.html', 'light'],
    ['options.html', 'dark'],
    ['welcome.html', 'light'],
    ['welcome.html', 'dark'],
    ['print.html', 'light'],
  ])('axe finds nothing in %s, %s, and nothing is cut off at 320 px', async (name, scheme) => {
    if (stage.name === 'firefox') return;
    await page().setViewport({ width: 1000, height: 800 });
    await page().emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await open(name);
    const { passed, wrong } = await check();
    expect(wrong).toEqual([]);
    expect(passed.length).toBeGreaterThan(10);
    expect(passed).toContain('color-contrast');
    await page().setViewport({ width: 320, height: 800 });
    expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page().setViewport({ width: 1280, height: 800 });
  });

  test('side, colours and text size chosen in the options show in the sidebar; reset takes them back', async () => {
    if (stage.name === 'firefox') return;
    await open('options.html');
    for (const choice of ['[name=side][value=left]', '[name=theme][value=dark]', '[name=textSize][value="130"]']) {
      await page().click(choice);
      await until('it is stored', () =>
        page().evaluate((one) => document.querySelector(`${one}:checked`) !== null, choice),
      );
    }
    const { box } = await stage.read('/news/glacier-road');
    await until('it is on the left', async () => (await stage.driver.sidebar())?.box.left === 0);
    const margin = () => page().evaluate(() => document.documentElement.getBoundingClientRect().left);
    await until('the room is on the left', async () => (await margin()) === box.width);
    await open('options.html');
    await page().click('[data-action=reset]');
    await page().click('[data-action=reset]');
    await until('all is as it was', () =>
      page().evaluate(() => document.querySelector('[name=side][value=right]:checked') !== null),
    );
  });

  test('where the browser lets nobody in, the button says so in a sentence', async () => {
    if (stage.name === 'firefox') return;
    await page().goto('chrome://version/');
    await stage.driver.press();
    const note = await until('the small window', () =>
      page()
        .browser()
        .targets()
        .find((target) => target.url().endsWith('/note.html')),
    );
    const small = await note.asPage();
    await until('its sentence', () =>
      small.evaluate(() => document.body.textContent.includes('keeps extensions out of this page')),
    );
    await until('the title says so, too', async () => (await stage.driver.badge()).title.includes('cannot read'));
  });

  test('nothing went wrong in any console', () => {
    expect(stage.driver.errors).toEqual([]);
  });
});
