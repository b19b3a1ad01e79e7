import type { Spot } from './article/article.js';
import { spotPage } from './article/spot.js';
import { answerBackground, askBackground, isAlive } from './browser/messages.js';
import { twice } from './browser/twice.js';
import { own } from './dom/own.js';
import { onNavigation } from './page/navigation.js';
import { whenQuiet } from './page/quiet.js';
import type { StartReader } from './reader.js';

// Runs on every http(s) page, so it stays tiny: decide whether this is news, answer the toolbar, and ask for reader.js
// only where it is needed. On a page that is no article it sends no message and watches nothing but navigation and whether
// anything comes.

/** How often an open sidebar looks whether its extension is still there, in ms: no browser tells it. */
const LOOK_ALIVE = 2000;

/** How content.js and reader.js, two scripts in one isolated world, find each other. */
export interface Meeting {
  reader?: StartReader;
  isAlive(): boolean;
  stop(): void;
}
declare global {
  var sourceline: Meeting | undefined;
}

// Pages rendered by script have no text yet when we first look; so we look again where something has come, ever more
// rarely (ms after the first look).
const LOOKS_AGAIN = [1000, 2500, 6000];

function start(): void {
  const life = new AbortController();
  const meeting: Meeting = { isAlive, stop: () => life.abort() };
  globalThis.sourceline = meeting;

  let session: AbortController | null = null;
  let isOpening = false;
  let isLoaded = false;
  let looks: AbortController | null = null;
  let lastText: string | null = null;
  let staleText: string | null = null;

  const close = (): void => {
    session?.abort();
    session = null;
  };

  async function open(spot: Spot): Promise<void> {
    const mine = new AbortController();
    session = mine;
    isOpening = true;
    const timer = setInterval(() => isAlive() || life.abort(), LOOK_ALIVE);
    mine.signal.addEventListener('abort', () => clearInterval(timer), { once: true });
    try {
      // A reader that is here unasked was meant for the page before, and came without the sheet that shows its sidebar.
      if (!isLoaded) await twice(() => askBackground('loadReader', undefined));
      isLoaded = true;
      if (mine.signal.aborted || !meeting.reader) return;
      meeting.reader({
        spot,
        staleText,
        ask: askBackground,
        answer: answerBackground,
        signal: mine.signal,
        onClose: close,
        onText: (text) => {
          lastText = text;
        },
      });
    } catch {
      // The extension was updated or switched off under us, or this page refuses scripts: leave no half-open sidebar.
      mine.abort();
      if (session === mine) session = null;
      if (!isAlive()) life.abort();
    } finally {
      if (session === mine || session === null) isOpening = false;
    }
  }

  async function showIfWanted(spot: Spot): Promise<void> {
    try {
      const { show } = await twice(() => askBackground('spotted', undefined));
      if (show && session === null && !life.signal.aborted) await open(spot);
    } catch {
      if (!isAlive()) life.abort();
    }
  }

  /** Runs the callback once the page is parsed: a press may put this script in before that. */
  function onceParsed(callback: () => void, signal: AbortSignal): void {
    if (document.readyState !== 'loading') callback();
    else document.addEventListener('DOMContentLoaded', callback, { once: true, signal });
  }

  /** Looks for an article now and a few times more, until one is found, the reader acts, or the page moves on. */
  function look(): void {
    looks?.abort();
    const mine = new AbortController();
    looks = mine;
    let first: number | undefined;
    const lookNow = (): void => {
      if (session !== null) return;
      const spot = spotPage(document, location.href);
      if (spot.kind === 'news') {
        mine.abort();
        void showIfWanted(spot);
        return;
      }
      first ??= performance.now();
      const since = first;
      // Where nothing changes nothing is waited for: on large pages each waking costs browsers some milliseconds. One
      // change is enough to look again, so that pages which change all the time tell of it a few times alone.
      const changes = new MutationObserver(() => {
        changes.disconnect();
        const past = performance.now() - since;
        const next = LOOKS_AGAIN.find((at) => at > past);
        if (next) setTimeout(() => whenQuiet(window, lookNow, mine.signal), next - past);
      });
      changes.observe(document, { childList: true, subtree: true });
      mine.signal.addEventListener('abort', () => changes.disconnect(), { once: true });
    };
    onceParsed(() => whenQuiet(window, lookNow, mine.signal), mine.signal);
  }

  answerBackground(
    {
      toggle: (how) => {
        looks?.abort();
        onceParsed(() => {
          // Pressed in the moment in which it opens by itself: the reader wants it open.
          if (!session) void open(spotPage(document, location.href));
          else if (!isOpening && !how) close();
        }, life.signal);
        return null;
      },
    },
    life.signal,
  );
  onNavigation(
    window,
    () => {
      close();
      // The old article may stand for a while under the new address.
      staleText = lastText;
      look();
    },
    life.signal,
  );
  life.signal.addEventListener(
    'abort',
    () => {
      looks?.abort();
      close();
    },
    { once: true },
  );
  look();
}

// After an update the new script takes over from the one that lost its extension; while that one lives, it stays.
// An element of the page that is called so is none of ours.
const before = Object.hasOwn(globalThis, 'sourceline') ? globalThis.sourceline : undefined;
if (!before?.isAlive()) {
  before?.stop();
  const stale = own(document, 'querySelectorAll').call(document, 'sourceline-sidebar') as Iterable<Element>;
  for (const host of stale) host.remove();
  start();
}
