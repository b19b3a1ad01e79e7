import type { Analysis } from '../claims/statement.js';
import type { ListedLabel } from '../interface/labels.js';
import type { Printout } from '../interface/printout.js';
import type { Span } from '../language/span.js';

/** What the sidebar tells its owner; the owner decides what follows. */
export interface SidebarCallbacks {
  onClose(): void;
  /** The reader picked a statement: bring it into view in the article. */
  onSelect(id: string): void;
  /** The reader wants a page read that does not look like an article. */
  onReadAnyway(): void;
  onToggleSite(off: boolean): void;
  onToggleAuto(on: boolean): void;
  onToggleMarks(on: boolean): void;
  /** The reader dragged the edge and let go of it. */
  onWidth(width: number): void;
  onOptions(): void;
  /** Show this on a page of its own, to be printed. */
  onPrint(page: Printout): void;
}

export type NoticeKind = 'not-article' | 'other-language' | 'nothing-found' | 'empty' | 'failed';

export interface NoticeModel {
  phase: 'notice';
  notice: NoticeKind;
  /** BCP 47 subtag, for `other-language`. */
  language?: string;
  /** What went wrong, for `failed`. */
  detail?: string | undefined;
}

/** A sub-heading of the article, and where it stands in the text. */
export interface Heading {
  span: Span;
  words: string;
}

export interface ReadyModel {
  phase: 'ready';
  text: string;
  analysis: Analysis;
  title: string | null;
  publisher: string | null;
  /** Only part of the article could be read. */
  partial: boolean;
  /** Address of the article, without a fragment. */
  url: string;
  headings: readonly Heading[];
  /** The report's `article` part, handed through to the JSON export. */
  article: Readonly<Record<string, unknown>>;
  /** Share of the text that has been read; absent once all of it has. */
  progress?: number | undefined;
}

export type SidebarModel = { phase: 'reading' } | NoticeModel | ReadyModel;

export const VIEWS = ['statements', 'sources', 'questions'] as const;
export type View = (typeof VIEWS)[number];

/** What lies over the lists until the reader goes back. */
export type Sheet = { kind: 'export' } | { kind: 'wrong'; id: string };

/** What the reader has opened, picked and filtered; lives as long as the sidebar. */
export interface ViewState {
  view: View;
  /** Labels to show; empty means all. */
  filter: ReadonlySet<ListedLabel>;
  /** The words searched for; null while the search is shut. */
  query: string | null;
  current: string | null;
  /** The statement that the reader has before their eyes in the article. */
  inView: string | null;
  /** The current statement's reasons are folded away. */
  folded: boolean;
  /** The row that Tab reaches. */
  roving: string | null;
  sheet: Sheet | null;
  /** Said to screen readers, seen by nobody. */
  said: string;
}

export type Format = 'markdown' | 'csv' | 'json';

/** What components ask for. Every one of them starts from a trusted event. */
export interface Actions extends SidebarCallbacks {
  /** Pick a statement and tell the owner. */
  pick(id: string): void;
  fold(folded: boolean): void;
  rove(id: string): void;
  show(view: View): void;
  filter(label: ListedLabel): void;
  /** Search for words; null shuts the search. */
  search(query: string | null): void;
  open(sheet: Sheet | null): void;
  copy(id: string): Promise<boolean>;
  copyWords(words: string): Promise<boolean>;
  save(format: Format): void;
  print(): void;
  /** Show a width while the edge is dragged. */
  resize(width: number): void;
}

/** A small card beside a mark in the page. */
export interface CardModel {
  id: string;
  /** Box of the line of text that it belongs to, in CSS pixels of the window. */
  box: { left: number; right: number; top: number; bottom: number };
}
