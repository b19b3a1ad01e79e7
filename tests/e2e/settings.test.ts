import { expect, test } from 'vitest';
import { inBothBrowsers } from './both.js';
import { until } from './drivers/driver.js';
import type { OwnPage } from './drivers/own-page.js';

const ARTICLE = '/news/glacier-road';

inBothBrowsers('settings', (stage) => {
  const box = async () => (await stage.driver.sidebar())!.box;
  const shows = async (selector: string) => (await stage.driver.inside(selector)).length > 0;
  const marks = () => stage.driver.page.evaluate(() => [...CSS.highlights.keys()].length);
  const margins = () =>
    stage.driver.page.evaluate(() => {
      const { marginLeft, marginRight } = getComputedStyle(document.documentElement);
      return [marginLeft, marginRight];
    });
  const options = async (): Promise<OwnPage> => {
    const own = await stage.driver.openOwn('options.html');
    await until('it is drawn', () => own.run(() => document.querySelector('[name=side]:checked') !== null));
    return own;
  };

  test('chosen on the options page show in an open sidebar at once', async () => {
    const { statements } = await stage.read(ARTICLE);
    await stage.driver.clickIn(`[data-statement="${statements[1]?.id}"] [data-action="why"]`);
    await until('marks', async () => (await marks()) >= 3);
    const { width } = await box();
    expect(await margins()).toEqual(['0px', `${width}px`]);
    const own = await options();

    await own.click('[name=side][value=left]');
    await until('it is on the left', async () => (await box()).left === 0);
    await until('so is its room', async () => `${await margins()}` === `${width}px,0px`);
    await own.click('[name=theme][value=dark]');
    await until('it is dark', () => shows('.panel.dark'));
    await own.click('[name=textSize][value="200"]');
    await until('its text is large', () => shows('.panel.large'));
    await own.run(() => {
      const field = document.querySelector<HTMLInputElement>('[name=width]')!;
      field.value = '480';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until('it is wider', async () => (await box()).width === 480);
    await until('so is its room', async () => `${await margins()}` === '480px,0px');
    await own.click('[name=marks]');
    await until('no marks', async () => (await marks()) === 0);
    // What the reader had opened stays open.
    expect((await stage.driver.sidebar())?.statements[1]?.current).toBe(true);

    await own.click('[data-action=reset]');
    await own.click('[data-action=reset]');
    await until('all is as it was', async () => `${await margins()}` === `0px,${width}px` && (await marks()) >= 3);
    expect(await shows('.panel.dark, .panel.large')).toBe(false);
    await own.close();
  });

  test('changed while the background sleeps wake it', async () => {
    await stage.read(ARTICLE);
    const own = await options();
    await stage.driver.stopBackground();
    await own.click('[name=side][value=left]');
    await until('it is on the left', async () => (await box()).left === 0);
    await own.click('[name=side][value=right]');
    await until('it is on the right', async () => (await box()).left > 0);
    await own.close();
  });

  test('a site that is switched off on the options page is so in the menu, and the other way round', async () => {
    await stage.read(ARTICLE);
    const own = await options();
    const host = new URL(stage.at('/')).hostname;
    await own.run((name) => {
      const field = document.querySelector<HTMLInputElement>('#site')!;
      field.value = name;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, host);
    await until('it is taken in', () =>
      own.run((name) => document.querySelector<HTMLInputElement>('#site')!.value === name, host),
    );
    await own.click('form [type=submit]');
    await until('it is in the list', () => own.run(() => document.querySelector('[data-site]') !== null));
    await stage.driver.page.bringToFront();
    await stage.driver.clickIn('[data-action="menu"]');
    await until('the menu says so', () => shows('[data-action="toggle-site"][aria-checked="true"]'));
    await stage.driver.clickIn('[data-action="toggle-site"]');
    await until('it is gone from the list', () => own.run(() => document.querySelector('[data-site]') === null));
    await own.close();
  });

  test('nothing went wrong in any console', () => {
    expect(stage.driver.errors).toEqual([]);
  });
});
