// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../src/options/options.js';
import { siteNameFrom } from '../../src/options/site-name.js';

const onChange = vi.fn();
const settings = { autoShow: true, sitesOff: ['tarn.example', 'weir.example'] };
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
const one = <E extends HTMLElement>(selector: string): E => document.body.querySelector<E>(selector)!;

beforeEach(() => {
  onChange.mockReset();
  render(<Options settings={settings} onChange={onChange} />, document.body);
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
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ autoShow: true, sitesOff: ['weir.example'] });
});

it('adds a site, sorted and without its address', async () => {
  expect(await add('https://www.Orrel.example/news?id=1')).toBe('');
  expect(onChange).toHaveBeenCalledExactlyOnceWith({
    autoShow: true,
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
