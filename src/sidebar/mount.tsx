import { render } from 'preact';
import { isShown, type ShownLabel } from '../claims/statement.js';
import { copyWords } from './copy.js';
import { createHost, insertHost, reveal } from './host.js';
import type { Actions, ReadyModel, SidebarCallbacks, SidebarModel, SidebarSettings, ViewState } from './model.js';
import { Sidebar } from './sidebar.js';
import { STRINGS } from './strings.js';
import { WIDTH } from './style.js';
import { copyText, parted } from './wording.js';

export type { SidebarCallbacks, SidebarModel, SidebarSettings } from './model.js';

/** A sidebar in the page. */
export interface SidebarHandle {
  update(model: SidebarModel, settings: SidebarSettings): void;
  /** Makes a statement the current one; `scroll` brings its row into sight, `focus` puts the keyboard on it. */
  select(id: string, opts: { scroll: boolean; focus?: boolean }): void;
  hasFocus(): boolean;
  host: HTMLElement;
  /** In CSS pixels, on windows wide enough for a column. */
  width: number;
}

const FRESH: ViewState = {
  view: 'statements',
  filter: new Set(),
  current: null,
  folded: false,
  roving: null,
  said: '',
};

const toggled = (filter: ReadonlySet<ShownLabel>, label: ShownLabel): ReadonlySet<ShownLabel> => {
  const next = new Set(filter);
  if (!next.delete(label)) next.add(label);
  return next;
};

/** How many of the labelled statements a filter leaves, in words for screen readers. */
const filterSaid = (model: ReadyModel, filter: ReadonlySet<ShownLabel>): string => {
  const { labelled } = parted(model.analysis.statements);
  const shown = labelled.filter(({ label }) => filter.size === 0 || (isShown(label) && filter.has(label)));
  return STRINGS.showing(shown.length, labelled.length);
};

/** Opens the sidebar in a page, without taking the focus. The signal undoes everything. */
export function mountSidebar(document: Document, callbacks: SidebarCallbacks, signal: AbortSignal): SidebarHandle {
  const { host, root } = createHost(document);
  let model: SidebarModel = { phase: 'reading' };
  let settings: SidebarSettings = { host: '', siteOff: false, autoShow: true };
  let state = FRESH;
  /** Where the keyboard was in the page before it came to us. */
  let before: Element | null = null;

  const draw = (change: Partial<ViewState> = {}): void => {
    state = { ...state, ...change };
    if (!signal.aborted) render(<Sidebar model={model} settings={settings} state={state} actions={actions} />, root);
  };
  const find = (id: string): HTMLElement | null =>
    [...root.querySelectorAll<HTMLElement>('[data-statement]')].find((row) => row.dataset.statement === id) ?? null;

  const actions: Actions = {
    ...callbacks,
    pick: (id) => {
      draw({ current: id, folded: false });
      callbacks.onSelect(id);
    },
    fold: (folded) => draw({ folded }),
    rove: (roving) => state.roving !== roving && draw({ roving }),
    show: (view) => draw({ view }),
    filter: (label) => {
      if (model.phase !== 'ready') return;
      const filter = toggled(state.filter, label);
      draw({ filter, view: 'statements', said: filterSaid(model, filter) });
    },
    copy: async (id) => {
      if (model.phase !== 'ready') return false;
      const statement = model.analysis.statements.find((one) => one.id === id);
      const done =
        statement !== undefined &&
        (await copyWords(root, copyText(model.text, statement, model.title, model.publisher)));
      draw({ said: done ? STRINGS.copied : STRINGS.copyFailed });
      return done;
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

  const remove = (): void => {
    const focused = root.activeElement !== null;
    render(null, root);
    host.remove();
    if (focused && before?.isConnected) (before as HTMLElement).focus({ preventScroll: true });
  };

  if (!signal.aborted) {
    insertHost(document, host, root);
    signal.addEventListener('abort', remove, { once: true });
    draw();
  }

  return {
    host,
    width: WIDTH,
    hasFocus: () => root.activeElement !== null,
    update(nextModel, nextSettings) {
      const was = model;
      [model, settings] = [nextModel, nextSettings];
      if (model.phase !== 'ready') return draw({ ...FRESH, view: state.view });
      const { statements } = model.analysis;
      const known = (id: string | null): boolean => statements.some((statement) => statement.id === id);
      // Ids count from the top of the text, so in another text the same id is another statement.
      const same = was.phase === 'ready' && was.text === model.text;
      draw({
        current: same && known(state.current) ? state.current : null,
        roving: same && known(state.roving) ? state.roving : null,
        said: same ? state.said : STRINGS.found(parted(statements).labelled.length),
      });
    },
    select(id, { scroll, focus }) {
      if (model.phase !== 'ready') return;
      const statement = model.analysis.statements.find((one) => one.id === id);
      if (!statement) return;
      const { label } = statement;
      const hidden = state.filter.size > 0 && isShown(label) && !state.filter.has(label);
      const bring = scroll || focus === true;
      draw({
        current: id,
        ...(state.current === id ? {} : { folded: false }),
        ...(bring ? { view: 'statements' as const, roving: id } : {}),
        ...(bring && hidden ? { filter: FRESH.filter } : {}),
      });
      const row = find(id);
      if (scroll && row) reveal(row);
      if (focus) row?.focus({ preventScroll: true });
    },
  };
}
