import { LISTED } from '../interface/labels.js';
import { t } from '../interface/words.js';
import { type Glance, gistOf } from './glance.js';
import { LabelIcon } from './icons.js';
import type { Actions, ReadyModel, ViewState } from './model.js';
import { trusted } from './trusted.js';
import { labelName, percent } from './words.js';

interface Props {
  model: ReadyModel;
  state: ViewState;
  actions: Actions;
  glance: Glance;
}

/** The gist names so many; all of them are listed when there are more. */
const NAMED = 3;

/** How much of a long article has been read; the labels so far are not the last word. */
const Progress = ({ share }: { share: number }) => (
  <div class="progress">
    <progress max={1} value={share} aria-label={t('reading')} />
    <p>{t('progress', { percent: percent(share) })}</p>
  </div>
);

/** Where the article gets its statements from, in figures that lead to the names. */
const Facts = ({ glance, actions }: Pick<Props, 'glance' | 'actions'>) => {
  const { independent, anonymous, silent } = glance;
  return (
    <div class="facts">
      <button type="button" data-fact="sources" onClick={trusted(() => actions.show('sources'))}>
        {t('independent', { n: independent.length })} · {t('anonymous', { n: anonymous.length })}
      </button>
      {silent.length > NAMED && (
        <button type="button" data-fact="silent" onClick={trusted(() => actions.show('questions'))}>
          {t('silentList', { names: new Intl.ListFormat(t('locale')).format(silent) })}
        </button>
      )}
      {silent.length === 0 && <span>{t('noneSilent')}</span>}
    </div>
  );
};

/** The article at a glance: a sentence, a bar, sources in figures, and the labels as filters. */
export const Summary = ({ model, state, actions, glance }: Props) => {
  const { counts } = glance;
  const chips = LISTED.filter((label) => label !== 'unclear' || counts.unclear > 0);
  return (
    <div class="summary">
      <p class="gist">{gistOf(model.analysis.statements, glance)}</p>
      {model.partial && <p class="partial">{t('partial')}</p>}
      {model.progress !== undefined && <Progress share={model.progress} />}
      {/* The chips say the same in words, so the bar is for the eye only. */}
      <div class="bar" aria-hidden="true">
        {LISTED.map((label) => counts[label] > 0 && <i key={label} class={label} style={{ flex: counts[label] }} />)}
      </div>
      <fieldset class="chips">
        <legend class="sr">{t('filters')}</legend>
        {chips.map((label) => (
          <button
            key={label}
            type="button"
            class="chip"
            data-filter={label}
            aria-pressed={state.filter.has(label)}
            disabled={counts[label] === 0}
            onClick={trusted(() => actions.filter(label))}
          >
            <LabelIcon label={label} />
            {labelName(label)} <b>{counts[label]}</b>
          </button>
        ))}
      </fieldset>
      <Facts glance={glance} actions={actions} />
    </div>
  );
};
