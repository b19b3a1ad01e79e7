// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { READY, SETTINGS, STATEMENTS } from './fixture.js';
import { act, click, drawn, type Opened, open, press } from './reader.js';

let at: Opened;
const row = (id: string): HTMLElement => at.one(`[data-statement=${id}]`);
const ids = (): (string | undefined)[] => at.all('[data-statement]').map((element) => element.dataset.statement);

beforeEach(() => {
  at = open();
  at.sidebar.update(READY, SETTINGS);
});
afterEach(() => {
  at.abort();
  document.documentElement.replaceChildren(document.createElement('head'), document.createElement('body'));
});

describe('the host', () => {
  it('is closed, named and at the end of the root', () => {
    const { host } = at.sidebar;
    expect(host.shadowRoot).toBeNull();
    expect(document.documentElement.lastElementChild).toBe(host);
    expect(host.localName).toBe('sourceline-sidebar');
    expect(Object.fromEntries([...host.attributes].map(({ name, value }) => [name, value]))).toEqual({
      popover: 'manual',
      translate: 'no',
      role: 'complementary',
      'aria-label': 'Sourceline',
    });
    // The reader's language is nothing that a page should see.
    expect([...at.root.children].flatMap((box) => box.getAttribute('lang') ?? [])).toEqual(['en-GB', 'en-GB']);
  });

  it('opens on a page without a body, and takes no focus', () => {
    at.abort();
    document.body.remove();
    at = open();
    at.sidebar.update(READY, SETTINGS);
    expect(ids()).toHaveLength(6);
    expect(at.sidebar.hasFocus()).toBe(false);
  });

  it('leaves nothing behind when the signal ends it', () => {
    at.abort();
    expect(document.querySelector('sourceline-sidebar')).toBeNull();
    expect(at.root.childElementCount).toBe(0);
    at.sidebar.update(READY, SETTINGS);
    expect(at.root.childElementCount).toBe(0);
  });

  it('gives the focus back to where it came from', () => {
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    row('s2').focus();
    act(row('s2'), new FocusEvent('focusin', { relatedTarget: field, bubbles: true }));
    expect(at.sidebar.hasFocus()).toBe(true);
    at.abort();
    expect(document.activeElement).toBe(field);
  });

  it('keeps keys and clicks from the page', () => {
    const heard = vi.fn();
    for (const type of ['keydown', 'click']) document.addEventListener(type, heard);
    press(row('s2'), 'j');
    click(row('s2'));
    expect(at.callbacks.onSelect).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
    for (const type of ['keydown', 'click']) document.removeEventListener(type, heard);
  });

  it('does not act on events that scripts send', () => {
    row('s2').click();
    at.one('[data-action=close]').click();
    at.one('[data-filter=alleged]').click();
    row('s2').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(at.callbacks.onSelect).not.toHaveBeenCalled();
    expect(at.callbacks.onClose).not.toHaveBeenCalled();
    expect(ids()).toHaveLength(6);
  });
});

describe('the list', () => {
  it('holds the labelled statements in the order of the text', () => {
    const shuffled = { ...READY, analysis: { ...READY.analysis, statements: [...STATEMENTS].reverse() } };
    at.sidebar.update(shuffled, SETTINGS);
    expect(ids()).toEqual(['s2', 's3', 's4', 's5', 's6', 's7']);
    expect(row('s2').dataset.label).toBe('confirmed');
  });

  it('says who stands behind each label, who denies and who is silent', () => {
    expect(at.words('.row .label')).toEqual([
      'Confirmed by Saltmere Water Registry',
      'Unaddressed · no answer from Brannock’s ministry of works',
      'Unaddressed · no answer from Brannock’s ministry of works',
      'Alleged',
      'Alleged · denied by Halden Hydro',
      'Confirmed by Halden Hydro',
    ]);
  });

  it('shows the words, in quote marks where the article has them, and the chain', () => {
    expect(at.words('.quote')[3]).toBe('“Somebody has taken our summer away”');
    expect(at.words('.quote')[2]).toBe('The gates were opened on orders from Brannock');
    expect(at.words('.chain')[0]).toBe('Daily Tarn ← Saltmere Water Registry');
    expect(at.words('.chain')[1]).toBe('two lock keepers, not named');
  });

  it('picks a clicked row, unfolds its reasons and tells the owner', () => {
    expect(at.all('.why')).toHaveLength(0);
    click(row('s3'));
    expect(at.callbacks.onSelect).toHaveBeenCalledExactlyOnceWith('s3');
    expect(at.all('.current')).toEqual([row('s3')]);
    expect(row('s3').getAttribute('aria-current')).toBe('true');
    expect(at.words('.why > p')).toEqual([
      'Brannock’s ministry of works has not answered: “The canton’s ministry of works has remained silent on the gates”.',
      'Nobody vouches for it by name: “… have opened the lower gates at night, according to two lock keepers who asked not to be named”.',
      'The article hedges it: “Engineers of the neighbouring canton may have opened the lower gates at night, according to two lock keepers …”.',
    ]);
  });

  it('marks the words that earned the label in their sentence', () => {
    click(row('s3'));
    expect(at.words('.why mark')).toEqual(['has remained silent on the gates', 'who asked not to be named', 'may']);
  });

  it('folds the reasons away and back with their button', () => {
    const button = row('s3').querySelector('[data-action=why]')!;
    click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    click(button);
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(at.all('.why')).toHaveLength(0);
    expect(row('s3').classList.contains('current')).toBe(true);
  });

  it('does not pick a row when words in it are selected with a drag', () => {
    const drag = (type: string, x: number): boolean =>
      act(row('s2'), new MouseEvent(type, { bubbles: true, clientX: x, clientY: 10 }));
    drag('pointerdown', 10);
    drag('click', 60);
    expect(at.callbacks.onSelect).not.toHaveBeenCalled();
    drag('pointerdown', 10);
    drag('click', 12);
    expect(at.callbacks.onSelect).toHaveBeenCalledOnce();
  });

  it('shows the current one in the text again', () => {
    at.sidebar.select('s4', { scroll: true });
    expect(at.callbacks.onSelect).not.toHaveBeenCalled();
    click(at.one('[data-action=show]'));
    expect(at.callbacks.onSelect).toHaveBeenCalledExactlyOnceWith('s4');
  });

  it('lists what carries no label apart, drawn when it is unfolded', async () => {
    expect(at.words('summary')).toEqual(['Not labelled: 3']);
    expect(at.words('details .short')).toEqual([]);
    const fold = at.one('details') as HTMLDetailsElement;
    fold.open = true;
    act(fold, new Event('toggle'));
    await drawn();
    expect(at.words('details .short')).toEqual([
      'Dam at Orrel lost a third of its water in a weekOwn voice',
      'the situation a disgraceOpinion',
      'The town was founded beside the first weir in 1811Own voice',
    ]);
    click(at.one('details [data-go=s9]'));
    expect(at.callbacks.onSelect).toHaveBeenCalledExactlyOnceWith('s9');
  });
});

describe('keys', () => {
  const reachable = (): (string | undefined)[] =>
    at.all('[data-statement][tabindex="0"]').map((element) => element.dataset.statement);

  it('go from row to row and pick', () => {
    expect(reachable()).toEqual(['s2']);
    row('s2').focus();
    for (const key of ['j', 'ArrowDown', 'k']) press(at.root.activeElement!, key);
    expect(at.root.activeElement).toBe(row('s3'));
    expect(reachable()).toEqual(['s3']);
    press(row('s3'), 'End');
    expect(at.root.activeElement).toBe(row('s7'));
    press(row('s7'), 'ArrowDown');
    expect(at.root.activeElement).toBe(row('s7'));
    expect(at.callbacks.onSelect).not.toHaveBeenCalled();
    press(row('s7'), 'Enter');
    expect(at.callbacks.onSelect).toHaveBeenCalledExactlyOnceWith('s7');
  });

  it('leave combinations to the browser', () => {
    row('s2').focus();
    expect(press(row('s2'), 'j', { ctrlKey: true })).toBe(true);
    expect(at.root.activeElement).toBe(row('s2'));
  });

  it('close with Escape', () => {
    row('s2').focus();
    press(row('s2'), 'Escape');
    expect(at.callbacks.onClose).toHaveBeenCalledOnce();
  });

  it('go from tab to tab', () => {
    press(at.one('[data-view=statements]'), 'ArrowRight');
    expect(at.root.activeElement).toBe(at.one('[data-view=sources]'));
    expect(at.one('[data-view=sources]').getAttribute('aria-selected')).toBe('true');
    press(at.one('[data-view=sources]'), 'End');
    press(at.one('[data-view=questions]'), 'ArrowRight');
    expect(at.one('[data-view=statements]').getAttribute('aria-selected')).toBe('true');
  });
});

describe('filters', () => {
  it('show only the pressed labels, and all when none is pressed', () => {
    expect(at.words('.chip')).toEqual(['Confirmed 2', 'Alleged 2', 'Unaddressed 2']);
    click(at.one('[data-filter=alleged]'));
    expect(ids()).toEqual(['s5', 's6']);
    expect(at.one('[data-filter=alleged]').getAttribute('aria-pressed')).toBe('true');
    expect(at.words('[role=status]')).toEqual(['Showing 2 of 6 statements']);
    click(at.one('[data-filter=confirmed]'));
    expect(ids()).toEqual(['s2', 's5', 's6', 's7']);
    click(at.one('[data-filter=alleged]'));
    click(at.one('[data-filter=confirmed]'));
    expect(ids()).toHaveLength(6);
  });

  it('give way when the page asks for a statement that they hide', () => {
    click(at.one('[data-filter=alleged]'));
    at.sidebar.select('s2', { scroll: true, focus: true });
    expect(at.root.activeElement).toBe(row('s2'));
    expect(ids()).toHaveLength(6);
  });
});
