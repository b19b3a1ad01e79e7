import type { Analysis, ShownLabel } from '../claims/statement.js';

/** What the sidebar tells its owner; the owner decides what follows. */
export interface SidebarCallbacks {
  onClose(): void;
  /** The reader picked a statement: bring it into view in the article. */
  onSelect(id: string): void;
  /** The reader wants a page read that does not look like an article. */
  onReadAnyway(): void;
  onToggleSite(off: boolean): void;
  onToggleAuto(on: boolean): void;
}

export type NoticeKind = 'not-article' | 'other-language' | 'nothing-found' | 'empty' | 'failed';

export interface NoticeModel {
  phase: 'notice';
  notice: NoticeKind;
  /** BCP 47 subtag, for `other-language`. */
  language?: string;
  /** What went wrong, for `failed`. */
  detail?: string;
}

export interface ReadyModel {
  phase: 'ready';
  text: string;
  analysis: Analysis;
  title: string | null;
  publisher: string | null;
  /** Only part of the article could be read. */
  partial: boolean;
}

export type SidebarModel = { phase: 'reading' } | NoticeModel | ReadyModel;

export interface SidebarSettings {
  host: string;
  siteOff: boolean;
  autoShow: boolean;
}

export const VIEWS = ['statements', 'sources', 'questions'] as const;
export type View = (typeof VIEWS)[number];

/** What the reader has opened, picked and filtered; lives as long as the sidebar. */
export interface ViewState {
  view: View;
  /** Labels to show; empty means all. */
  filter: ReadonlySet<ShownLabel>;
  current: string | null;
  /** The current statement's reasons are folded away. */
  folded: boolean;
  /** The row that Tab reaches. */
  roving: string | null;
  /** Said to screen readers, seen by nobody. */
  said: string;
}

/** What components ask for. Every one of them starts from a trusted event. */
export interface Actions extends SidebarCallbacks {
  /** Pick a statement and tell the owner. */
  pick(id: string): void;
  fold(folded: boolean): void;
  rove(id: string): void;
  show(view: View): void;
  filter(label: ShownLabel): void;
  copy(id: string): Promise<boolean>;
}
