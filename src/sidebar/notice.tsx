import { Mark } from './icons.js';
import type { Actions, NoticeModel } from './model.js';
import { STRINGS } from './strings.js';
import { trusted } from './trusted.js';

/** Stands in for the list while the article is read. */
export const Reading = () => (
  <div class="notice" data-notice="reading" aria-live="polite">
    <p>{STRINGS.reading}</p>
    <div class="bones" aria-hidden="true">
      <i />
      <i />
      <i />
    </div>
  </div>
);

/** Says plainly why there is nothing to list, and what the reader can do. */
export const Notice = ({ model, actions }: { model: NoticeModel; actions: Actions }) => {
  const hint = STRINGS.noticeHint[model.notice];
  return (
    <div class="notice" data-notice={model.notice} aria-live="polite">
      <Mark />
      <p>{STRINGS.notice[model.notice](model.language)}</p>
      {hint !== null && <p class="hint">{hint}</p>}
      {model.detail && <p class="hint detail">{model.detail}</p>}
      {model.notice === 'not-article' && (
        <button type="button" class="act" data-action="read-anyway" onClick={trusted(() => actions.onReadAnyway())}>
          {STRINGS.readAnyway}
        </button>
      )}
    </div>
  );
};
