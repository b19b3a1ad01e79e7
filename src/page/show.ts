import type { TextMap } from '../article/text-map.js';
import type { Analysis } from '../claims/statement.js';
import { isListed } from '../interface/labels.js';
import { flash } from './flash.js';
import { onMarkClick } from './hit-test.js';
import { onMarkHover, type Pointed } from './hover.js';
import { watchInView } from './in-view.js';
import { type Mark, paintMarks } from './marks.js';
import { scrollToRange } from './scroll-to.js';

/** An analysis, and the way from its text to the page. */
export interface Shown {
  analysis: Analysis;
  map: TextMap;
}

export interface ShowTask {
  /** What is to be shown now; null while there is nothing. */
  now(): Shown | null;
  isOurs(target: EventTarget | null): boolean;
  /** The reader clicked the words of this statement. */
  onHit(id: string): void;
  /** The reader points at the words of a statement; null when no longer. */
  onPoint(pointed: Pointed | null): void;
  /** This statement came before the reader's eyes. */
  onInView(id: string | null): void;
}

/** An article's statements in its page. */
export interface PageView {
  /** Paints the marks of what is to be shown now; answers how many statements have one. */
  paint(): number;
  /** Marks on or off; all else stays. */
  showMarks(on: boolean): void;
  /** Scrolls the page to a statement and sets it off, with the words that earned its label. */
  show(id: string): void;
}

/** Shows statements in the page itself: marks, cards, clicks and the one in view. */
export function showInPage(document: Document, task: ShowTask, signal: AbortSignal): PageView {
  const marks = paintMarks(document, [], signal);
  const inView = watchInView(document, task.onInView, signal);
  let visible = true;

  const marked = () => task.now()?.analysis.statements.filter((statement) => isListed(statement.label)) ?? [];
  const rangesOf = (spans: readonly (readonly [number, number])[]): Range[] =>
    spans.flatMap((span) => task.now()?.map.toRanges(span) ?? []);
  const evidenceOf = (id: string): Range[] => {
    const statement = marked().find((one) => one.id === id);
    return rangesOf([...(statement?.reasons ?? []), ...(statement?.responses ?? [])].map(({ span }) => span));
  };
  const draw = (list: readonly Mark[]): void => marks.replace(visible ? list : []);
  const list = (): Mark[] =>
    marked().flatMap(({ id, label, content }) => (isListed(label) ? [{ id, label, ranges: rangesOf(content) }] : []));

  const clicks = {
    toOffset: (node: Node, offset: number) => task.now()?.map.toOffset(node, offset) ?? null,
    statements: () => (visible ? marked() : []),
  };
  onMarkClick(
    document,
    {
      ...clicks,
      onHit: (id) => {
        task.onHit(id);
        marks.setCurrent(id, evidenceOf(id));
      },
    },
    signal,
  );
  onMarkHover(document, { ...clicks, isOurs: task.isOurs, onPoint: task.onPoint }, signal);

  return {
    paint() {
      const next = list();
      draw(next);
      inView.replace(next);
      return next.length;
    },
    showMarks(on) {
      if (on === visible) return;
      visible = on;
      task.onPoint(null);
      draw(list());
    },
    show(id) {
      const statement = task.now()?.analysis.statements.find((one) => one.id === id);
      const [range] = rangesOf(statement?.content ?? []);
      if (visible) marks.setCurrent(id, evidenceOf(id));
      if (!range) return;
      scrollToRange(range, document);
      if (visible) flash(marks, signal);
    },
  };
}
