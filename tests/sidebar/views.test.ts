// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NoticeModel } from '../../src/sidebar/model.js';
import { READY, SETTINGS } from './fixture.js';
import { click, drawn, type Opened, open, press } from './reader.js';

let at: Opened;
const row = (id: string): HTMLElement => at.one(`[data-statement=${id}]`);
const ids = (): (string | undefined)[] => at.all('[data-statement]').map((element) => element.dataset.statement);
const notice = (model: Omit<NoticeModel, 'phase'>): void => at.sidebar.update({ phase: 'notice', ...model }, SETTINGS);

beforeEach(() => {
  at = open();
  at.sidebar.update(READY, SETTINGS);
});
afterEach(() => {
  at.abort();
  document.documentElement.replaceChildren(document.createElement('head'), document.createElement('body'));
});

describe('sources and questions', () => {
  it('lists sources with kind, record and statements, the busiest first', () => {
    click(at.one('[data-view=sources]'));
    expect(at.words('h3').slice(0, 2)).toEqual(['Ilse Varga', 'Daily Tarn']);
    expect(at.words('.group .hint')[0]).toBe('Person · on the record · 2 statements');
    expect(at.words('[data-source="two lock keepers"] .hint')).toEqual(['Anonymous · not on the record · 1 statement']);
    click(at.one('[data-source="Ilse Varga"] [data-go=s5]'));
    expect(at.callbacks.onSelect).toHaveBeenCalledExactlyOnceWith('s5');
    expect(at.one('[data-source="Ilse Varga"] [data-go=s5]').getAttribute('aria-current')).toBe('true');
  });

  it('stays where the reader is unless a row is to come into sight', () => {
    click(at.one('[data-view=sources]'));
    at.sidebar.select('s5', { scroll: false });
    expect(at.all('[data-source]')).toHaveLength(7);
    at.sidebar.select('s5', { scroll: true });
    expect(row('s5').classList.contains('current')).toBe(true);
  });

  it('lists who is silent on what, in which words', () => {
    expect(at.words('[role=tab]')).toEqual(['Statements 6', 'Sources 7', 'Open questions 1']);
    click(at.one('[data-view=questions]'));
    expect(at.words('h3')).toEqual(['Brannock’s ministry of works']);
    expect(at.words('.group .hint')[0]).toBe('The article says: “has remained silent on the gates”');
    expect(at.all('[data-go]').map((element) => element.dataset.go)).toEqual(['s3', 's4']);
  });
});

describe('menu and notices', () => {
  it('turns the site and the opening by itself on and off', async () => {
    const menu = at.one('[data-action=menu]');
    expect(at.all('[role=menu]')).toHaveLength(0);
    click(menu);
    await drawn();
    expect(menu.getAttribute('aria-expanded')).toBe('true');
    expect(at.words('[role=menuitem]')).toEqual(['Copy, save or print all', 'All options']);
    expect(at.words('[role=menuitemcheckbox]')).toEqual([
      'Marks in the text',
      'Don’t open by itself on weir.example',
      'Open by itself on news articles',
    ]);
    expect(at.root.activeElement).toBe(at.one('[data-action=take-away]'));
    for (let step = 0; step < 3; step++) press(at.root.activeElement!, 'ArrowDown');
    expect(at.root.activeElement).toBe(at.one('[data-action=toggle-auto]'));
    expect(at.root.activeElement!.getAttribute('aria-checked')).toBe('true');
    click(at.one('[data-action=toggle-auto]'));
    expect(at.callbacks.onToggleAuto).toHaveBeenCalledExactlyOnceWith(false);
    await drawn();
    click(menu);
    await drawn();
    click(at.one('[data-action=toggle-site]'));
    expect(at.callbacks.onToggleSite).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('shuts the menu, not the sidebar, with Escape', async () => {
    click(at.one('[data-action=menu]'));
    await drawn();
    press(at.root.activeElement!, 'Escape');
    await drawn();
    expect(at.all('[role=menu]')).toHaveLength(0);
    expect(at.root.activeElement).toBe(at.one('[data-action=menu]'));
    expect(at.callbacks.onClose).not.toHaveBeenCalled();
    click(at.one('[data-action=close]'));
    expect(at.callbacks.onClose).toHaveBeenCalledOnce();
  });

  it('offers to read a page that is no article', () => {
    notice({ notice: 'not-article' });
    expect(at.words('[data-notice=not-article] p')[0]).toBe('This does not look like a news article.');
    expect(ids()).toEqual([]);
    click(at.one('[data-action=read-anyway]'));
    expect(at.callbacks.onReadAnyway).toHaveBeenCalledOnce();
  });

  it('names the language, the failure and the reading', () => {
    notice({ notice: 'other-language', language: 'de' });
    expect(at.words('[data-notice] p')[0]).toContain('seems to be in German.');
    notice({ notice: 'empty' });
    expect(at.words('[data-notice=empty] p')[0]).toBe('There is no text to read here.');
    notice({ notice: 'failed', detail: 'No answer' });
    expect(at.words('.detail')).toEqual(['No answer']);
    at.sidebar.update({ phase: 'reading' }, SETTINGS);
    expect(at.one('[data-notice=reading]').getAttribute('aria-live')).toBe('polite');
  });

  it('says that only part was read', () => {
    expect(at.all('.partial')).toHaveLength(0);
    at.sidebar.update({ ...READY, partial: true }, SETTINGS);
    expect(at.words('.partial')).toEqual(['Only part of this article could be read.']);
  });

  it('forgets the current statement with another text, and keeps it with the same', () => {
    at.sidebar.select('s4', { scroll: false });
    at.sidebar.update({ ...READY }, SETTINGS);
    expect(at.all('.current')).toHaveLength(1);
    at.sidebar.update({ ...READY, text: `${READY.text}\n\nMore.` }, SETTINGS);
    expect(at.all('.current')).toHaveLength(0);
  });
});

describe('copying', () => {
  const copied = [
    '“it had been told of the drop in May”',
    'Alleged · denied by Halden Hydro',
    'Source: farmers’ league',
    'Dam at Orrel lost a third of its water in a week, registry shows, The Weir',
    'https://weir.example/dam#:~:text=it%20had%20been%20told%20of%20the%20drop%20in%20May',
  ].join('\n');
  const copy = async (): Promise<string[]> => {
    at.sidebar.select('s6', { scroll: false });
    click(at.one('[data-action=copy]'));
    await drawn();
    return at.words('[data-action=copy]');
  };

  it('puts statement, label and source on the clipboard', async () => {
    const writeText = vi.fn(async () => undefined);
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { clipboard: { writeText } }));
    Object.defineProperty(window, 'navigator', { value: navigator, configurable: true });
    expect(await copy()).toEqual(['Copied']);
    expect(writeText).toHaveBeenCalledExactlyOnceWith(copied);
    Reflect.deleteProperty(window, 'navigator');
    vi.unstubAllGlobals();
  });

  it('goes by a selection where there is no clipboard, and says when that fails', async () => {
    let selected = '';
    const execCommand = vi.fn(() => {
      selected = at.root.querySelector('textarea')?.value ?? '';
      return true;
    });
    Object.assign(document, { execCommand });
    expect(await copy()).toEqual(['Copied']);
    expect(selected).toBe(copied);
    expect(at.all('textarea')).toHaveLength(0);
    execCommand.mockImplementation(() => {
      throw new Error('forbidden');
    });
    expect(await copy()).toEqual(['Could not copy']);
    Reflect.deleteProperty(document, 'execCommand');
  });
});
