import { t } from '../interface/words.js';
import { Mark } from './icons.js';
import type { Actions, NoticeKind, NoticeModel } from './model.js';
import { trusted } from './trusted.js';
import { languageName } from './words.js';

const SENTENCES: Record<NoticeKind, { key: string; hint?: string }> = {
  'not-article': { key: 'noticeNotArticle', hint: 'hintNotArticle' },
  'other-language': { key: 'noticeOtherLanguageBare' },
  'nothing-found': { key: 'noticeNothingFound', hint: 'hintNothingFound' },
  empty: { key: 'noticeEmpty', hint: 'hintEmpty' },
  failed: { key: 'noticeFailed', hint: 'hintFailed' },
};

const sentenceOf = ({ notice, language }: NoticeModel): string =>
  notice === 'other-language' && language
    ? t('noticeOtherLanguage', { language: languageName(language) })
    : t(SENTENCES[notice].key);

/** Stands in for the list while the article is read. */
export const Reading = () => (
  <div class="notice" data-notice="reading" aria-live="polite">
    <p>{t('reading')}</p>
    <div class="bones" aria-hidden="true">
      <i />
      <i />
      <i />
    </div>
  </div>
);

/** Says plainly why there is nothing to list, and what the reader can do. */
export const Notice = ({ model, actions }: { model: NoticeModel; actions: Actions }) => {
  const { hint } = SENTENCES[model.notice];
  return (
    <div class="notice" data-notice={model.notice} aria-live="polite">
      <Mark />
      <p>{sentenceOf(model)}</p>
      {hint !== undefined && <p class="hint">{t(hint)}</p>}
      {model.detail && <p class="hint detail">{model.detail}</p>}
      {model.notice === 'not-article' && (
        <button type="button" class="act" data-action="read-anyway" onClick={trusted(() => actions.onReadAnyway())}>
          {t('readAnyway')}
        </button>
      )}
    </div>
  );
};
