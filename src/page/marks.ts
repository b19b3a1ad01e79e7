import { LISTED, type ListedLabel } from '../interface/labels.js';

/** One statement's place in the page. */
export interface Mark {
  id: string;
  label: ListedLabel;
  ranges: Range[];
}

/** Marks in a page, until the signal that they were painted with ends them. */
export interface MarksHandle {
  /** Paints these marks in place of all before; the current one stays current if it is among them. */
  replace(marks: readonly Mark[]): void;
  /** Sets off one statement from the others, and the words that earned its label; null sets off none. */
  setCurrent(id: string | null, evidence?: readonly Range[]): void;
  /** Hides what sets off the current one, until it is called again or another becomes current. */
  dim(dimmed: boolean): void;
}

const CURRENT = 'sourceline-current';
const EVIDENCE = 'sourceline-evidence';
const NAMES = [...LISTED.map((label) => `sourceline-${label}`), CURRENT, EVIDENCE];

/**
 * Marks statements through the CSS Custom Highlight API, so that the page's nodes stay as they are.
 * Paints nothing where the API is missing, and nothing in forced colours, where all marks would look alike.
 */
export function paintMarks(document: Document, marks: readonly Mark[], signal: AbortSignal): MarksHandle {
  // Of the page's window: highlights made by another global are refused.
  const view = document.defaultView as (Window & typeof globalThis) | null;
  const registry = view && 'Highlight' in view ? view.CSS?.highlights : undefined;
  const forced = view?.matchMedia?.('(forced-colors: active)');
  let painted = marks;
  let current: string | null = null;
  let dimmed = false;
  let earned: readonly Range[] = [];

  // After an update of the extension, another script's marks may stand under the same names.
  const own = new Map<string, Highlight>();
  const drop = (name: string): void => {
    if (own.has(name) && registry?.get(name) === own.get(name)) registry?.delete(name);
    own.delete(name);
  };
  const clear = (): void => {
    for (const name of NAMES) drop(name);
  };
  const put = (name: string, ranges: readonly Range[], priority: number): void => {
    if (!registry || !view || ranges.length === 0) return;
    const highlight = new view.Highlight(...ranges);
    highlight.priority = priority;
    registry.set(name, highlight);
    own.set(name, highlight);
  };
  const putCurrent = (): void => {
    drop(CURRENT);
    drop(EVIDENCE);
    if (dimmed || signal.aborted || forced?.matches) return;
    put(CURRENT, painted.find((mark) => mark.id === current)?.ranges ?? [], 1);
    if (painted.some((mark) => mark.id === current)) put(EVIDENCE, earned, 2);
  };
  const paint = (): void => {
    clear();
    if (signal.aborted || forced?.matches) return;
    for (const label of LISTED) {
      const ranges = painted.filter((mark) => mark.label === label).flatMap((mark) => mark.ranges);
      put(`sourceline-${label}`, ranges, 0);
    }
    putCurrent();
  };

  paint();
  forced?.addEventListener('change', paint, { signal });
  signal.addEventListener('abort', clear, { once: true });

  return {
    replace(next) {
      painted = next;
      paint();
    },
    setCurrent(id, evidence = []) {
      current = id;
      earned = evidence;
      dimmed = false;
      putCurrent();
    },
    dim(next) {
      dimmed = next;
      putCurrent();
    },
  };
}
