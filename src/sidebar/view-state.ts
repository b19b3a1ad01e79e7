import type { Statement } from '../claims/statement.js';
import { isListed, type ListedLabel } from '../interface/labels.js';
import { fits } from './listing.js';
import type { ReadyModel, ViewState } from './model.js';

/** A sidebar in which the reader has done nothing yet. */
export const FRESH: ViewState = {
  view: 'statements',
  filter: new Set(),
  query: null,
  current: null,
  inView: null,
  folded: false,
  roving: null,
  sheet: null,
  said: '',
};

export const toggled = (filter: ReadonlySet<ListedLabel>, label: ListedLabel): ReadonlySet<ListedLabel> => {
  const next = new Set(filter);
  if (!next.delete(label)) next.add(label);
  return next;
};

/** Do filters or the search hide this row? */
export const hidden = (model: ReadyModel, statement: Statement, state: ViewState): boolean =>
  isListed(statement.label) && !fits(model.text, statement, state);
