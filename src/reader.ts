import type { Spot } from './article/article.js';
import { type ReadArticle, readArticle } from './article/extract.js';
import type { askBackground, SiteSettings } from './browser/messages.js';
import { type Analysis, isShown } from './claims/statement.js';
import { keepReadingPosition } from './page/anchor.js';
import { flash } from './page/flash.js';
import { onMarkClick } from './page/hit-test.js';
import { type Mark, type MarksHandle, paintMarks } from './page/marks.js';
import { onArticleChange } from './page/mutations.js';
import { scrollToRange } from './page/scroll-to.js';
import { mountSidebar, type SidebarModel } from './sidebar/mount.js';

type Ask = typeof askBackground;

/** What content.ts hands over. Everything that the reader starts ends with `signal`. */
export interface ReaderTask {
  spot: Spot;
  /** After a navigation inside the page: the article before, which may still stand there for a moment. */
  staleText: string | null;
  ask: Ask;
  signal: AbortSignal;
  onClose(): void;
  onText(text: string): void;
}
export type StartReader = (task: ReaderTask) => void;

// ms between looks for the new text after a navigation inside the page, and how often.
const STALE_WAIT = 400;
const STALE_TRIES = 15;

/** Opens the sidebar and reads the page into it. Failures end as a plain notice, never as an uncaught rejection. */
function startReader(task: ReaderTask): void {
  const { ask, signal } = task;
  let settings: SiteSettings = { host: location.hostname, siteOff: false, autoShow: true };
  let model: SidebarModel = { phase: 'reading' };
  let read: ReadArticle | null = null;
  let marks: MarksHandle | null = null;
  let watching: AbortController | null = null;
  // Only the newest reading may show its result.
  let turn = 0;

  // Telling the toolbar or making room may fail when the extension goes away; reading goes on all the same.
  const tell: Ask = (kind, payload) => ask(kind, payload).catch(() => null as never);
  const show = (next: SidebarModel): void => {
    model = next;
    sidebar.update(model, settings);
  };
  const change = (request: Promise<SiteSettings>): void => {
    request
      .then(
        (next) => {
          settings = next;
        },
        () => undefined,
      )
      .then(() => sidebar.update(model, settings));
  };

  const sidebar = mountSidebar(
    document,
    {
      onClose: task.onClose,
      onSelect: (id) => select(id),
      onReadAnyway: () => void readPage(),
      onToggleSite: (off) => change(ask('setSiteOff', { off })),
      onToggleAuto: (on) => change(ask('setAutoShow', { on })),
    },
    signal,
  );

  function rangesOf(id: string): Range[] {
    const statement = model.phase === 'ready' ? model.analysis.statements.find((s) => s.id === id) : undefined;
    return statement?.content.flatMap((span) => read?.map.toRanges(span) ?? []) ?? [];
  }

  function select(id: string): void {
    sidebar.select(id, { scroll: false });
    marks?.setCurrent(id);
    const [range] = rangesOf(id);
    if (!range) return;
    scrollToRange(range, document);
    if (marks) flash(marks, id, signal);
  }

  function paint(analysis: Analysis): void {
    const wanted: Mark[] = analysis.statements.flatMap((s) =>
      isShown(s.label) ? [{ id: s.id, label: s.label, ranges: rangesOf(s.id) }] : [],
    );
    if (marks) marks.replace(wanted);
    else marks = paintMarks(document, wanted, signal);
  }

  function watch(root: Element): void {
    watching?.abort();
    watching = new AbortController();
    onArticleChange(root, () => void readPage({ again: true }), AbortSignal.any([signal, watching.signal]));
  }

  /** The article as it stands now; after a navigation, waits for the text to be another than before. */
  async function articleNow(): Promise<ReadArticle | null> {
    for (let tries = 0; ; tries++) {
      const found = readArticle(document, location.href);
      const stale = task.staleText !== null && found?.article.text === task.staleText;
      if (!stale || tries >= STALE_TRIES || signal.aborted) return found;
      await new Promise((resolve) => setTimeout(resolve, STALE_WAIT));
    }
  }

  /** A worker that is stopped in mid-analysis takes the answer with it: ask once more. */
  const analyse = async (text: string): Promise<Analysis> =>
    (await ask('analyse', { text }).catch(() => ask('analyse', { text }))) as Analysis;

  async function readPage({ again = false } = {}): Promise<void> {
    const mine = ++turn;
    const over = (): boolean => signal.aborted || mine !== turn;
    try {
      if (!again) {
        show({ phase: 'reading' });
        void tell('state', { phase: 'reading', count: 0 });
        // Let the sidebar paint before the work starts.
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
      const found = await articleNow();
      if (over()) return;
      const before = read;
      read = found;
      if (!found || found.article.text.trim() === '') return finish({ phase: 'notice', notice: 'empty' });
      task.onText(found.article.text);
      watch(found.root);
      if (again && model.phase === 'ready' && before?.article.text === found.article.text) return paint(model.analysis);
      const { text, language, title, publisher, partial } = found.article;
      if (language !== null && language !== 'en') {
        return finish({ phase: 'notice', notice: 'other-language', language });
      }
      const analysis = await analyse(text);
      if (over()) return;
      if (analysis.statements.length === 0) return finish({ phase: 'notice', notice: 'nothing-found' });
      finish({ phase: 'ready', text, analysis, title, publisher, partial: partial === true });
      paint(analysis);
    } catch (error) {
      if (!over()) finish({ phase: 'notice', notice: 'failed', detail: error instanceof Error ? error.message : '' });
    }
  }

  function finish(next: SidebarModel): void {
    show(next);
    if (next.phase !== 'ready') marks?.replace([]);
    const count = next.phase === 'ready' ? next.analysis.statements.filter((s) => isShown(s.label)).length : 0;
    const failed = next.phase === 'notice' && next.notice !== 'not-article' && next.notice !== 'nothing-found';
    const phase = next.phase === 'notice' && next.notice === 'not-article' ? 'not-article' : failed ? 'failed' : 'on';
    void tell('state', { phase, count });
  }

  onMarkClick(
    document,
    {
      toOffset: (node, offset) => read?.map.toOffset(node, offset) ?? null,
      statements: () => (model.phase === 'ready' ? model.analysis.statements.filter((s) => isShown(s.label)) : []),
      onHit: (id) => {
        sidebar.select(id, { scroll: true });
        marks?.setCurrent(id);
      },
    },
    signal,
  );

  void keepReadingPosition(document, () => tell('room', { on: true }));
  signal.addEventListener(
    'abort',
    () => {
      void keepReadingPosition(document, () => tell('room', { on: false }));
      void tell('state', { phase: 'off', count: 0 });
    },
    { once: true },
  );
  change(ask('settings', undefined));
  if (task.spot.kind === 'none') finish({ phase: 'notice', notice: 'not-article' });
  else void readPage();
}

if (globalThis.sourceline) globalThis.sourceline.reader = startReader;
