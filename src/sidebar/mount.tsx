import { render } from 'preact';
import { safeElement } from '../dom/safe.js';
import type { SiteSettings } from '../interface/settings.js';
import { t } from '../interface/words.js';
import { Card } from './card.js';
import { copyWords } from './copy.js';
import { createHost, insertHost, reveal } from './host.js';
import { fits, parted } from './listing.js';
import type { Actions, CardModel, ReadyModel, SidebarCallbacks, SidebarModel, ViewState } from './model.js';
import { saveFile } from './save.js';
import { Sidebar } from './sidebar.js';
import { copyText, exported, printPage } from './take-away.js';
import { FRESH, hidden, toggled } from './view-state.js';

export type { CardModel, Heading, SidebarCallbacks, SidebarModel } from './model.js';

/** A sidebar in the page. */
export interface SidebarHandle {
  update(model: SidebarModel, settings: SiteSettings): void;
  /** Makes a statement the current one; `scroll` brings its row into sight, `focus` puts the keyboard on it. */
  select(id: string, opts: { scroll: boolean; focus?: boolean }): void;
  /** Tells which statement the reader has before their eyes; the list goes along unless it is in use itself. */
  follow(id: string | null): void;
  /** Shows a card beside a mark of the page, or none. */
  card(card: CardModel | null): void;
  hasFocus(): boolean;
  host: HTMLElement;
}

/** How many of the labelled statements a filter leaves, in words for screen readers. */
const narrowedSaid = (model: ReadyModel, state: ViewState): string => {
  const { labelled } = parted(model.analysis.statements);
  const shown = labelled.filter((statement) => fits(model.text, statement, state));
  return t('showing', { shown: shown.length, n: labelled.length });
};

/** Opens the sidebar in a page, without taking the focus. The signal undoes everything. */
export function mountSidebar(
  document: Document,
  callbacks: SidebarCallbacks,
  signal: AbortSignal,
  initial: SiteSettings,
): SidebarHandle {
  const { host, root, panel, float } = createHost(document);
  let model: SidebarModel = { phase: 'reading' };
  let settings = initial;
  let state = FRESH;
  let place: ((settings: Pick<SiteSettings, 'side' | 'width'>) => void) | undefined;
  let card: CardModel | null = null;
  /** Where the keyboard was in the page before it came to us, and in the sidebar before a dialog opened. */
  let before: Element | null = null;
  let opener: HTMLElement | null = null;
  /** The pointer is over the sidebar: the list must not move under it. */
  let hovered = false;
  /** Has the reader scrolled since the list was drawn? Until then the first glance stays in sight. */
  let following = false;

  const draw = (change: Partial<ViewState> = {}): void => {
    state = { ...state, ...change };
    if (!signal.aborted) render(<Sidebar model={model} settings={settings} state={state} actions={actions} />, panel);
  };
  const drawCard = (): void => {
    if (signal.aborted) return;
    const statement = model.phase === 'ready' && model.analysis.statements.find((one) => one.id === card?.id);
    const text = model.phase === 'ready' ? model.text : '';
    render(
      card && statement ? <Card card={card} text={text} statement={statement} settings={settings} /> : null,
      float,
    );
  };
  const find = (id: string): HTMLElement | null =>
    [...root.querySelectorAll<HTMLElement>('[data-statement]')].find((row) => row.dataset.statement === id) ?? null;
  /** Makes a row the current one, and brings into sight what unfolds in it. */
  const unfold = (id: string): void => {
    draw({ current: id, folded: false });
    const row = find(id);
    if (row) reveal(row);
  };
  /** After another filter or search, the list begins at its beginning. */
  const toTop = (): void => {
    const view = root.querySelector('.view');
    if (view) view.scrollTop = 0;
  };
  const ready = <T,>(act: (model: ReadyModel) => T, otherwise: T): T =>
    model.phase === 'ready' ? act(model) : otherwise;

  const actions: Actions = {
    ...callbacks,
    pick: (id) => {
      unfold(id);
      callbacks.onSelect(id);
    },
    fold: (folded) => (folded || state.current === null ? draw({ folded }) : unfold(state.current)),
    rove: (roving) => state.roving !== roving && draw({ roving }),
    show: (view) => draw({ view }),
    filter: (label) =>
      ready((now) => {
        const next = { ...state, filter: toggled(state.filter, label) };
        draw({ ...next, said: narrowedSaid(now, next) });
        toTop();
      }, undefined),
    search: (query) =>
      ready((now) => {
        const next = { ...state, query };
        draw({ ...next, said: query ? narrowedSaid(now, next) : '' });
        toTop();
        if (query === null) root.querySelector<HTMLElement>('[data-action=search]')?.focus();
      }, undefined),
    open: (sheet) => {
      if (sheet) opener = root.activeElement as HTMLElement | null;
      draw({ sheet });
      if (!sheet) (opener?.isConnected ? opener : find(state.current ?? ''))?.focus({ preventScroll: true });
    },
    copy: (id) =>
      ready(async (now) => {
        const statement = now.analysis.statements.find((one) => one.id === id);
        return statement !== undefined && actions.copyWords(copyText(now, statement));
      }, Promise.resolve(false)),
    copyWords: async (words) => {
      const done = await copyWords(root, words);
      draw({ said: t(done ? 'copied' : 'copyFailed') });
      return done;
    },
    save: (format) => ready((now) => saveFile(root, exported(now, format)), undefined),
    print: () => ready((now) => callbacks.onPrint(printPage(now)), undefined),
    resize: (width) => place?.({ ...settings, width }),
    onWidth: (width) => {
      settings = { ...settings, width };
      place?.(settings);
      draw();
      callbacks.onWidth(width);
    },
  };

  root.addEventListener('keydown', (event) => {
    const { key, isTrusted, defaultPrevented } = event as KeyboardEvent;
    if (key === 'Escape' && isTrusted && !defaultPrevented) callbacks.onClose();
  });
  root.addEventListener('focusin', (event) => {
    const from = (event as FocusEvent).relatedTarget as Element | null;
    if (from && !root.contains(from)) before = from;
  });
  // Firefox does not say where the focus came from when it enters a closed root.
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (target !== host) before = target as Element;
    },
    { signal, capture: true },
  );
  panel.addEventListener('pointerenter', () => {
    hovered = true;
  });
  panel.addEventListener('pointerleave', () => {
    hovered = false;
  });

  const remove = (): void => {
    const focused = root.activeElement !== null;
    for (const part of [panel, float]) render(null, part);
    root.replaceChildren();
    host.remove();
    const back = before && safeElement(before as HTMLElement);
    if (focused && back?.isConnected) back.focus({ preventScroll: true });
  };

  if (!signal.aborted) {
    place = insertHost(document, host, root);
    place(settings);
    signal.addEventListener('abort', remove, { once: true });
    draw();
  }

  return {
    host,
    hasFocus: () => root.activeElement !== null,
    update(nextModel, nextSettings) {
      const was = model;
      [model, settings] = [nextModel, nextSettings];
      place?.(settings);
      drawCard();
      if (model.phase !== 'ready') return draw({ ...FRESH, view: state.view });
      const { statements } = model.analysis;
      const known = (id: string | null): boolean => statements.some((statement) => statement.id === id);
      // Ids count from the top of the text, so in another text the same id is another statement.
      const same = was.phase === 'ready' && was.text === model.text;
      following &&= same;
      const kept = (id: string | null): string | null => (same && known(id) ? id : null);
      draw({
        current: kept(state.current),
        roving: kept(state.roving),
        inView: kept(state.inView),
        said: same ? state.said : t('found', { n: parted(statements).labelled.length }),
      });
    },
    select(id, { scroll, focus }) {
      if (model.phase !== 'ready') return;
      const statement = model.analysis.statements.find((one) => one.id === id);
      if (!statement) return;
      const bring = scroll || focus === true;
      draw({
        current: id,
        ...(state.current === id ? {} : { folded: false }),
        ...(bring ? { view: 'statements' as const, roving: id, sheet: null } : {}),
        ...(bring && hidden(model, statement, state) ? { filter: FRESH.filter, query: null } : {}),
      });
      const row = find(id);
      if (scroll && row) reveal(row);
      if (focus) row?.focus({ preventScroll: true });
    },
    follow(id) {
      if (id === state.inView || model.phase !== 'ready') return;
      draw({ inView: id });
      const busy = hovered || root.activeElement?.matches(':focus-visible') === true;
      const row = id !== null && following && !busy ? find(id) : null;
      following = true;
      if (row) reveal(row);
    },
    card(next) {
      card = next;
      drawCard();
    },
  };
}
