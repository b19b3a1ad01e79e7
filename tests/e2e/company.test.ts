import { describe, expect, test } from 'vitest';
import { inBothBrowsers, pageState, pointOf } from './both.js';
import { throughout, until } from './drivers/driver.js';

const ARTICLE = '/news/glacier-road';

inBothBrowsers('odd company', (stage) => {
  const page = () => stage.driver.page;
  const marks = () => page().evaluate(() => [...CSS.highlights.keys()].length);
  const drawnMarks = () =>
    page().evaluate(
      () => [...CSS.highlights.values()].flatMap((mark) => [...mark]).filter((range) => !range.collapsed).length,
    );

  test('a translated page: our words stay, stale marks vanish, the text is read again', async () => {
    await stage.read(ARTICLE);
    await until('marks', async () => (await marks()) >= 3);
    expect(await page().evaluate(() => document.querySelector('sourceline-sidebar')?.getAttribute('translate'))).toBe(
      'no',
    );
    await page().evaluate(() => {
      document.documentElement.lang = 'de';
      for (const [i, block] of document.querySelectorAll('article p, article h1, article h2').entries()) {
        const font = document.createElement('font');
        font.textContent = `Die Behörde sagte in der Woche ${i}, dass mehr Lastwagen über die Straße gefahren sind als in der Woche ${i + 30} und dass niemand von ihnen auch nur ${i + 7} gezählt hat.`;
        block.replaceChildren(font);
      }
    });
    expect(await drawnMarks()).toBe(0);
    const view = await until('it is read again', async () => {
      const now = await stage.driver.sidebar();
      return now?.notice === 'other-language' ? now : null;
    });
    expect(view.text).toContain('German');
  });

  test('a modal dialog of the page: the sidebar waits, and is there again afterwards', async () => {
    await stage.read(ARTICLE);
    await page().evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.id = 'modal';
      dialog.textContent = 'Cookies?';
      document.body.append(dialog);
      dialog.showModal();
    });
    const point = (await stage.driver.inside('[data-view="sources"]')).length;
    expect(point).toBe(1);
    const box = (await stage.driver.sidebar())!.box;
    await page().mouse.click(box.left + 100, box.top + 260);
    expect((await stage.driver.sidebar())?.view).toBe('statements');
    await page().evaluate(() => (document.getElementById('modal') as HTMLDialogElement).close());
    await stage.driver.clickIn('[data-view="sources"]');
    await until('it answers', async () => (await stage.driver.sidebar())?.view === 'sources');
  });

  test('a long article is read to its end, under all its sub-headings', async () => {
    await stage.read('/odd/long-article');
    await until('all is read', async () => (await stage.driver.inside('.progress')).length === 0, { timeout: 30_000 });
    const [tab] = await stage.driver.inside('[data-view="statements"]');
    expect(Number(tab?.match(/\d+/)?.[0])).toBeGreaterThan(300);
    await page().evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await until('its last part is followed', async () => {
      const [row] = await stage.driver.inside('.inview');
      return row !== undefined && (await stage.driver.inside('.subheading')).includes('Week 12');
    });
  });

  test('leaving in the middle of reading leaves nothing behind', async () => {
    await page().goto(stage.at('/odd/long-article'));
    // The first statements are on show while the background is at the rest.
    await until('it is being read', async () => (await stage.driver.inside('.progress')).length > 0, { every: 20 });
    await page().goto(stage.at('/search'));
    const nothing = async () => (await stage.driver.sidebar()) === null && (await stage.driver.badge()).text === '';
    await until('the badge is empty', nothing);
    expect(await throughout(nothing, 1500)).toBe(true);
  });

  test('links in a mark and the selection of text work as before', async () => {
    await stage.read(ARTICLE);
    await page().evaluate(() => {
      const text = document.querySelector('article p:nth-of-type(2)')!.firstChild as Text;
      const at = text.data.indexOf('18,240 trucks');
      const words = text.splitText(at);
      words.splitText('18,240 trucks'.length);
      const link = document.createElement('a');
      link.href = '#sorn';
      words.replaceWith(link);
      link.append(words);
    });
    await until('the marks are painted anew', async () => (await drawnMarks()) > 10);
    const point = await until('the link is in sight', () => pointOf(stage, '18,240 trucks'));
    await page().mouse.click(point.x, point.y);
    await until('the link is followed', () => page().evaluate(() => location.hash === '#sorn'));
    expect((await stage.driver.sidebar())?.statements.some((one) => one.current)).toBe(false);
    const words = await until('more words', () => pointOf(stage, 'drivers held'));
    await page().mouse.move(words.x - 30, words.y);
    await page().mouse.down();
    await page().mouse.move(words.x + 40, words.y, { steps: 4 });
    await page().mouse.up();
    expect(await page().evaluate(() => String(getSelection()).length)).toBeGreaterThan(3);
    expect((await stage.driver.sidebar())?.statements.some((one) => one.current)).toBe(false);
  });

  test('closing gives back layout and scroll to the pixel', async () => {
    await stage.driver.goto(stage.at('/search'));
    await stage.read(ARTICLE);
    await stage.driver.press();
    await stage.gone();
    await until('the room is given back', () =>
      page().evaluate(() => getComputedStyle(document.documentElement).marginRight === '0px'),
    );
    await page().evaluate(() => scrollTo(0, 613));
    const before = await pageState(stage);
    await stage.driver.press();
    await stage.done();
    await until('the page makes room', async () => (await pageState(stage)).width < before.width);
    await stage.driver.press();
    await stage.gone();
    await until('it is as it was', async () => JSON.stringify(await pageState(stage)) === JSON.stringify(before));
  });

  test('nothing went wrong in any console', () => {
    expect(stage.driver.errors).toEqual([]);
  });
});

inBothBrowsers('what a reader asks of the system', (stage) => {
  const page = () => stage.driver.page;
  test('forced colours: no marks, and a sidebar all the same', async () => {
    await stage.read(ARTICLE);
    await until('marks', () => page().evaluate(() => [...CSS.highlights.keys()].length >= 3));
    await stage.driver.asks({ forcedColors: true });
    await until('no marks', () => page().evaluate(() => [...CSS.highlights.keys()].length === 0));
    expect((await stage.driver.sidebar())?.statements.length).toBeGreaterThan(5);
    await stage.driver.asks({});
    await until('marks again', () => page().evaluate(() => [...CSS.highlights.keys()].length >= 3));
  });

  test('less motion: a picked statement is there at once', async () => {
    await stage.driver.asks({ lessMotion: true });
    const { statements } = await stage.read(ARTICLE);
    await page().evaluate(() => scrollTo(0, 0));
    await page().evaluate(() => {
      const seen: number[] = [];
      (globalThis as { seen?: number[] }).seen = seen;
      addEventListener('scroll', () => seen.push(scrollY));
    });
    await stage.driver.clickIn(`[data-statement="${statements.at(-1)?.id}"] [data-action="why"]`);
    await until('the page has scrolled', () => page().evaluate(() => scrollY > 200));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await page().evaluate(() => new Set((globalThis as { seen?: number[] }).seen).size)).toBe(1);
  });

  test('print: the sidebar is not on the paper', async () => {
    await stage.read(ARTICLE);
    await stage.driver.asks({ print: true });
    expect(await stage.driver.sidebar()).toBeNull();
    await stage.driver.asks({});
    expect(await stage.driver.sidebar()).not.toBeNull();
  });

  test('“on click”: the press that lets the script in opens the sidebar', async () => {
    if (stage.name === 'firefox') return;
    const letIn = async (hostAccess: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> => {
      await page().goto('chrome://extensions/');
      await page().evaluate(
        ([extensionId, hostAccess]) =>
          // biome-ignore lint/suspicious/noExplicitAny: known to this page alone
          (chrome as any).developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
        [new URL(stage.driver.extensionOrigin).host, hostAccess],
      );
      // A page that comes before the extension has heard of it would get the script at the moment of before.
      const runAt = hostAccess === 'ON_CLICK' ? 'document_end' : 'document_start';
      await stage.driver.goto(`${stage.driver.extensionOrigin}options.html`);
      await until('the script is declared anew', () =>
        page().evaluate(async (wanted) => {
          const [declared] = await chrome.scripting.getRegisteredContentScripts();
          return declared?.runAt === wanted;
        }, runAt),
      );
    };
    await letIn('ON_CLICK');
    await stage.driver.goto(stage.at(ARTICLE));
    expect(await throughout(async () => (await stage.driver.sidebar()) === null, 1500)).toBe(true);
    await stage.driver.press();
    expect((await stage.done()).statements.length).toBeGreaterThan(5);
    await letIn('ON_ALL_SITES');
    await stage.driver.goto(stage.at(ARTICLE));
    expect((await stage.done()).statements.length).toBeGreaterThan(5);
  });
});

describe('the sidebar on a telephone', () => {
  inBothBrowsers(
    'a narrow window',
    (stage) => {
      test('is a sheet at the bottom, and the page can be scrolled out from under it', async () => {
        const { box } = await stage.read(ARTICLE);
        const size = await stage.driver.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
        if (size.width >= 640) return;
        expect(box.left).toBe(0);
        expect(box.width).toBe(size.width);
        expect(Math.round(box.top + box.height)).toBe(size.height);
        expect(box.height).toBeLessThan(size.height * 0.6);
        await stage.driver.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
        await until('the last lines are above it', () =>
          stage.driver.page.evaluate(
            (top) => (document.querySelector('footer')?.getBoundingClientRect().bottom ?? 1e9) <= top + 1,
            box.top,
          ),
        );
      });
    },
    { viewport: { width: 390, height: 780 } },
  );
});
