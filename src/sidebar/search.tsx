import { t } from '../interface/words.js';
import type { Actions, ViewState } from './model.js';
import { trusted } from './trusted.js';

/** The field to search the lists with. Escape empties and shuts it, and leaves the sidebar open. */
export const Search = ({ state, actions }: { state: ViewState; actions: Actions }) => (
  <search class="search">
    <input
      type="search"
      data-action="query"
      aria-label={t('search')}
      placeholder={t('searchHint')}
      autocomplete="off"
      spellcheck={false}
      value={state.query ?? ''}
      ref={(field) => {
        if (field && state.query === '' && !field.dataset.seen) {
          field.dataset.seen = 'true';
          field.focus({ preventScroll: true });
        }
      }}
      onInput={trusted((event: InputEvent) => actions.search((event.currentTarget as HTMLInputElement).value))}
      onKeyDown={trusted((event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        actions.search(null);
      })}
    />
  </search>
);
