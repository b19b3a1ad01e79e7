import type { Spot } from './article/article.js';
import { type ReadArticle, readArticle } from './article/extract.js';
import type { answerBackground, askBackground, ReadingState, Room } from './browser/messages.js';
import { twice } from './browser/twice.js';
import { browserWords } from './browser/words.js';
import type { Analysis } from './claims/statement.js';
import { safe } from './dom/safe.js';
import { DEFAULTS, type SiteSettings, settingsFor } from './interface/settings.js';
import { speak } from './interface/words.js';
import { keepReadingPosition } from './page/anchor.js';
import { headingsOf } from './page/headings.js';
import { withLinks } from './page/links.js';
import { onArticleChange, onHostGone } from './page/mutations.js';
import { type Shown, showInPage } from './page/show.js';
import { portionsOf } from './portions.js';
import type { ReadyModel } from './sidebar/model.js';
import { mountSidebar, type SidebarModel } from './sidebar/mount.js';

type Ask = typeof askBackground;

/** What content.ts hands over. Everything that the reader starts ends with `signal`. */
export interface ReaderTask {
  spot: Spot;
  /** After a navigation inside the page: the article before, which may still stand there for a moment. */
  staleText: string | null;
  ask: Ask;
  answer: typeof answerBackground;
  signal: AbortSignal;
  onClose(): void;
  onText(text: string): void;
}
export type StartReader = (task: ReaderTask) => void;

// ms between looks for the new text after a navigation inside the page, and how often.
const STALE_WAIT = 400;
const STALE_TRIES = 15;

/** Where the background does not tell: the look that most readers have. */
const UNTOLD: SiteSettings = settingsFor(DEFAULTS, location.hostname);

/** The page's document, whatever names its elements have. */
const here = safe(document);

/** A portion that takes longer, in ms, is the last: texts can be made so that each word takes a hundred times as long. */
const SLOW = 15_000;

/** An answer that takes longer, in ms, must have been lost. */
const ANSWER_WITHIN = 60_000;

const after = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms));
const tooLate = (): Promise<never> => after(ANSWER_WITHIN).then(() => Promise.reject());

/** So long the sidebar waits for the settings, in ms: side, colours and marks shall not change before the eyes. */
const TELL_WITHIN = 250;

/** Opens the sidebar and reads the page into it. Failures end as a plain notice, never as an uncaught rejection. */
function startReader(task: ReaderTask): void {
  const told = task.ask('settings', undefined).catch(() => UNTOLD);
  const late = after(TELL_WITHIN).then(() => UNTOLD);
  Promise.race([told, late])
    .then((settings) => {
      if (!task.signal.aborted) openReader(task, settings, told);
    })
    // A page in which no sidebar can be opened is left as it was.
    .catch(() => task.onClose());
}

function openReader(task: ReaderTask, first: SiteSettings, told: Promise<SiteSettings>): void {
  const { ask, signal } = task;
  let settings = first;
  let model: SidebarModel = { phase: 'reading' };
  let read: ReadArticle | null = null;
  let watching: AbortController | null = null;
  let watched: Element | null = null;
  let room: Room | null = null;
  // Only the newest reading may show its result.
  let turn = 0;
  let changes = 0;
  let state: ReadingState = { phase: 'reading', count: 0 };

  // Telling the toolbar or making room may fail when the extension goes away; reading goes on all the same.
  const tell: Ask = (kind, payload) => ask(kind, payload).catch(() => null as never);
  const say = (next: ReadingState): void => {
    state = next;
    void tell('state', next);
  };
  const show = (next: SidebarModel): void => {
    model = next;
    sidebar.update(model, settings);
  };
  /** Takes the settings as the background now has them; what failed to change stays as it was. */
  const change = async (request: Promise<SiteSettings>): Promise<void> => {
    const mine = ++changes;
    const next = await request.catch(() => settings);
    // Of two quick changes, the answer to the first does not know of the second.
    if (signal.aborted || mine !== changes) return;
    settings = next;
    sidebar.update(model, settings);
    page.showMarks(settings.marks);
    await makeRoom({ side: settings.side, width: settings.width });
  };
  async function makeRoom(take: Room | null): Promise<void> {
    const give = room;
    if (give?.side === take?.side && give?.width === take?.width) return;
    room = take;
    // Pages can break what we measure with; room is then made all the same, without keeping the place.
    await keepReadingPosition(here, () => tell('room', { take, give })).catch(() => undefined);
  }

  // First of all, since the reading position is measured before the sidebar is gone.
  signal.addEventListener(
    'abort',
    () => {
      void makeRoom(null);
      void tell('state', { phase: 'off', count: 0 });
    },
    { once: true },
  );
  speak(browserWords());
  const sidebar = mountSidebar(
    here,
    {
      onClose: task.onClose,
      onSelect: (id) => {
        sidebar.select(id, { scroll: false });
        page.show(id);
      },
      onReadAnyway: () => void readPage(),
      onToggleSite: (off) => void change(ask('setSiteOff', { off })),
      onToggleAuto: (on) => void change(ask('setAutoShow', { on })),
      onToggleMarks: (on) => void change(ask('setLook', { marks: on })),
      onWidth: (width) => void change(ask('setLook', { width })),
      onOptions: () => void tell('openOptions', undefined),
      onPrint: (printout) => void tell('print', printout),
    },
    signal,
    settings,
  );
  onHostGone(here, sidebar.host, task.onClose, signal);
  const page = showInPage(
    here,
    {
      now: (): Shown | null => (model.phase === 'ready' && read ? { analysis: model.analysis, map: read.map } : null),
      isOurs: (target) => target === sidebar.host,
      onHit: (id) => sidebar.select(id, { scroll: true }),
      onPoint: (pointed) => sidebar.card(pointed),
      onInView: (id) => sidebar.follow(id),
    },
    signal,
  );

  function watch(root: Element): void {
    // Anew only for another root: the watch keeps the time of its last word, so that no page is read at every change.
    if (root === watched) return;
    watched = root;
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
      await after(STALE_WAIT);
    }
  }

  const analyse = async (text: string): Promise<Analysis> =>
    (await twice(() => Promise.race([ask('analyse', { text }), tooLate()]))) as Analysis;

  async function readPage({ again = false } = {}): Promise<void> {
    const mine = ++turn;
    const over = (): boolean => signal.aborted || mine !== turn;
    try {
      if (!again) {
        show({ phase: 'reading' });
        say({ phase: 'reading', count: 0 });
        // Let the sidebar paint before the work starts.
        await after(0);
      }
      const found = await articleNow();
      if (over()) return;
      const before = read;
      read = found;
      if (!found || found.article.text.trim() === '') return finish({ phase: 'notice', notice: 'empty' });
      task.onText(found.article.text);
      watch(found.root);
      if (again && model.phase === 'ready' && before?.article.text === found.article.text) {
        page.paint();
        return;
      }
      const { language } = found.article;
      if (language !== null && language !== 'en') {
        return finish({ phase: 'notice', notice: 'other-language', language });
      }
      await analysePortions(found, again, over);
    } catch (error) {
      if (!over()) finish({ phase: 'notice', notice: 'failed', detail: (error as Error | undefined)?.message });
    }
  }

  /** Shows the first statements of a long article while the rest of it is read. */
  async function analysePortions(found: ReadArticle, again: boolean, over: () => boolean): Promise<void> {
    const { text, title, publisher, partial, titleSpan, ...about } = found.article;
    const { kind, why } = task.spot;
    const headings = headingsOf(found.map, titleSpan);
    // A page that is read again has its statements on show already.
    for (const end of again ? [text.length] : portionsOf(text)) {
      const start = performance.now();
      const analysis = await analyse(text.slice(0, end)).catch((error: unknown): undefined => {
        // What shows already stays, as a part of the whole.
        if (again || model.phase !== 'ready') throw error;
      });
      if (over()) return;
      if (!analysis) return finish({ ...(model as ReadyModel), partial: true, progress: undefined });
      const stops = end < text.length && performance.now() - start > SLOW;
      const isLast = stops || end === text.length;
      if (analysis.statements.length === 0) {
        if (isLast) finish({ phase: 'notice', notice: 'nothing-found' });
        continue;
      }
      finish({
        phase: 'ready',
        text,
        analysis: { ...analysis, statements: withLinks(analysis.statements, found.root, found.map) },
        title,
        publisher,
        partial: partial === true || stops,
        url: location.href.replace(/#.*$/s, ''),
        headings,
        article: { isNews: kind === 'news', kind, why, title, publisher, ...about },
        progress: isLast ? undefined : end / text.length,
      });
      if (stops) return;
    }
  }

  function finish(next: SidebarModel): void {
    show(next);
    const count = page.paint();
    const notice = next.phase === 'notice' && next.notice;
    const done = notice === 'not-article' ? notice : notice && notice !== 'nothing-found' ? 'failed' : 'on';
    say({ phase: next.phase === 'ready' && next.progress !== undefined ? 'reading' : done, count });
  }

  // Back from the browser's memory, the toolbar has forgotten us and the settings may have changed.
  window.addEventListener(
    'pageshow',
    ({ persisted, isTrusted }) => {
      if (!persisted || !isTrusted) return;
      void tell('state', state);
      void change(ask('settings', undefined));
    },
    { signal },
  );
  void change(told);
  task.answer(
    {
      settingsChanged: () => {
        void change(ask('settings', undefined));
        return null;
      },
    },
    signal,
  );
  if (task.spot.kind === 'none') finish({ phase: 'notice', notice: 'not-article' });
  else void readPage();
}

if (globalThis.sourceline) globalThis.sourceline.reader = startReader;
