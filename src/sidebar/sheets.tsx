import type { ComponentChildren } from 'preact';
import { t } from '../interface/words.js';
import { Glyph } from './icons.js';
import type { Actions, Format, ReadyModel, Sheet } from './model.js';
import { exported, wrongLabelText } from './take-away.js';
import { trusted } from './trusted.js';
import { CopyButton } from './why.js';

interface FrameProps {
  title: string;
  actions: Actions;
  children: ComponentChildren;
}

/** A dialog over the lists. It takes the focus; what lies below is inert, so Tab stays inside until it is left. */
const Frame = ({ title, actions, children }: FrameProps) => (
  <div
    class="sheet"
    role="dialog"
    aria-modal="true"
    aria-labelledby="sheet-title"
    onKeyDown={trusted((event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      actions.open(null);
    })}
  >
    <div class="sheet-top">
      <button
        type="button"
        class="round"
        data-action="back"
        aria-label={t('back')}
        ref={(button) => {
          if (button && !button.dataset.seen) {
            button.dataset.seen = 'true';
            button.focus({ preventScroll: true });
          }
        }}
        onClick={trusted(() => actions.open(null))}
      >
        <Glyph name="back" />
      </button>
      <h3 id="sheet-title">{title}</h3>
    </div>
    {children}
  </div>
);

const FORMATS: readonly (readonly [Format, string])[] = [
  ['markdown', 'formatMarkdown'],
  ['csv', 'formatCsv'],
  ['json', 'formatJson'],
];

const Export = ({ model, actions }: { model: ReadyModel; actions: Actions }) => (
  <Frame title={t('takeAway')} actions={actions}>
    <p class="hint">{t('takeAwayHint')}</p>
    <ul class="formats">
      {FORMATS.map(([format, key]) => (
        <li key={format} data-format={format}>
          <span id={`format-${format}`}>{t(key)}</span>
          <CopyButton
            action="copy-all"
            label={t('copy')}
            copy={() => actions.copyWords(exported(model, format).content)}
          />
          <button type="button" data-action="save" onClick={trusted(() => actions.save(format))}>
            {t('save')}
          </button>
        </li>
      ))}
    </ul>
    <button type="button" class="act" data-action="print" onClick={trusted(() => actions.print())}>
      {t('printPage')}
    </button>
  </Frame>
);

const Wrong = ({ model, id, actions }: { model: ReadyModel; id: string; actions: Actions }) => {
  const statement = model.analysis.statements.find((one) => one.id === id);
  const words = statement ? wrongLabelText(model, statement) : '';
  return (
    <Frame title={t('wrongTitle')} actions={actions}>
      <p class="hint">{t('wrongHint')}</p>
      <textarea class="report" data-action="report-text" aria-label={t('wrongTitle')} rows={14} defaultValue={words} />
      <CopyReport actions={actions} />
    </Frame>
  );
};

/** Copies what stands in the field now: readers may have added their own words. */
const CopyReport = ({ actions }: { actions: Actions }) => {
  let box: HTMLElement | null = null;
  return (
    <div
      class="acts"
      ref={(element) => {
        box = element;
      }}
    >
      <CopyButton
        action="copy-report"
        label={t('copyText')}
        copy={() => actions.copyWords(box?.parentElement?.querySelector('textarea')?.value ?? '')}
      />
    </div>
  );
};

/** The dialog that is open. */
export const SheetView = ({ model, sheet, actions }: { model: ReadyModel; sheet: Sheet; actions: Actions }) =>
  sheet.kind === 'export' ? (
    <Export model={model} actions={actions} />
  ) : (
    <Wrong model={model} id={sheet.id} actions={actions} />
  );
