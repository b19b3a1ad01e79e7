// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../src/interface/settings.js';
import { speak } from '../../src/interface/words.js';
import { Options } from '../../src/options/options.js';
import { siteNameFrom, sitesFrom } from '../../src/options/site-name.js';
import { wordsOf } from '../words.js';

speak(wordsOf('en'));

const onChange = vi.fn();
const onReset = vi.fn();
const settings = { ...DEFAULTS, sitesOff: ['tarn.example', 'weir.example'] };
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
const one = <E extends HTMLElement>(selector: string): E => document.body.querySelector<E>(selector)!;

beforeEach(() => {
  onChange.mockReset();
  onReset.mockReset();
  render(
    <Options settings={settings} onChange={onChange} onReset={onReset} onWelcome={() => undefined} />,
    document.body,
  );
});
afterEach(() => render(null, document.body));

const add = async (typed: string): Promise<string> => {
  const field = one<HTMLInputElement>('#site');
  field.value = typed;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn();
  one('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await drawn();
  return one('#site-problem').textContent ?? '';
};

it('changes whether it opens by itself', () => {
  const box = one<HTMLInputElement>('[name=autoShow]');
  expect(box.checked).toBe(true);
  box.click();
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...settings, autoShow: false });
});

it('takes a site off the list', () => {
  one('[data-site="tarn.example"] button').click();
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...settings, sitesOff: ['weir.example'] });
});

it('adds a site, sorted and without its address', async () => {
  expect(await add('https://www.Orrel.example/news?id=1')).toBe('');
  expect(onChange).toHaveBeenCalledExactlyOnceWith({
    ...settings,
    sitesOff: ['orrel.example', 'tarn.example', 'weir.example'],
  });
  expect(one<HTMLInputElement>('#site').value).toBe('');
});

it('says what is wrong and changes nothing', async () => {
  expect(await add('not a site')).toContain('name of a site');
  expect(one('#site').getAttribute('aria-invalid')).toBe('true');
  expect(await add('weir.example')).toContain('already');
  expect(onChange).not.toHaveBeenCalled();
});

it.each([
  ['[name=side][value=left]', { side: 'left' }],
  ['[name=theme][value=dark]', { theme: 'dark' }],
  ['[name=textSize][value="200"]', { textSize: 200 }],
  ['[name=marks]', { marks: false }],
])('changes the look with %s', (selector, change) => {
  one<HTMLInputElement>(selector).click();
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...settings, ...change });
});

it('changes the width', () => {
  const range = one<HTMLInputElement>('[name=width]');
  range.value = '420';
  range.dispatchEvent(new Event('change', { bubbles: true }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...settings, width: 420 });
});

it('resets only when asked twice', async () => {
  const button = one('[data-action=reset]');
  button.click();
  await drawn();
  expect(onReset).not.toHaveBeenCalled();
  expect(button.textContent).toBe('Really reset everything');
  button.click();
  await drawn();
  expect(onReset).toHaveBeenCalledOnce();
  expect(document.body.textContent).toContain('as it was at the start');
});

it('adds the sites of a file, and says when there are none', async () => {
  const load = async (content: string): Promise<void> => {
    const picker = one<HTMLInputElement>('[type=file]');
    Object.defineProperty(picker, 'files', { value: [{ text: async () => content }], configurable: true });
    picker.dispatchEvent(new Event('change', { bubbles: true }));
    await drawn();
  };
  await load('orrel.example\nweir.example\n');
  expect(onChange).toHaveBeenCalledExactlyOnceWith({
    ...settings,
    sitesOff: ['orrel.example', 'tarn.example', 'weir.example'],
  });
  expect(document.body.textContent).toContain('1 site added.');
  await load('nothing here');
  expect(document.body.textContent).toContain('no list of sites');
  expect(onChange).toHaveBeenCalledOnce();
});

it('finds sites in lists, JSON and addresses', () => {
  expect(sitesFrom('b.example\r\nwww.a.example\n')).toEqual(['a.example', 'b.example']);
  expect(sitesFrom('{"sitesOff": ["a.example", "https://b.example/x"]}')).toEqual(['a.example', 'b.example']);
  expect(sitesFrom('')).toEqual([]);
});

describe('the name of a site', () => {
  it.each([
    ['weir.example', 'weir.example'],
    [' WWW.weir.example. ', 'weir.example'],
    ['http://weir.example:8080/a', 'weir.example'],
    ['localhost', 'localhost'],
    ['ftp://weir.example', null],
    ['weir', null],
    ['a b.example', null],
    ['', null],
  ])('in %j is %j', (typed, site) => {
    expect(siteNameFrom(typed)).toBe(site);
  });
});
