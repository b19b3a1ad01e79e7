import { SHOWN_LABELS } from '../claims/statement.js';
import { LabelIcon } from './icons.js';
import type { Actions, ReadyModel, ViewState } from './model.js';
import { STRINGS } from './strings.js';
import { trusted } from './trusted.js';
import { countLabels, gistOf } from './wording.js';

interface Props {
  model: ReadyModel;
  state: ViewState;
  actions: Actions;
}

/** The article at a glance: a sentence, a bar, and the labels as filters. */
export const Summary = ({ model, state, actions }: Props) => {
  const counts = countLabels(model.analysis.statements);
  return (
    <div class="summary">
      <p class="gist">{gistOf(model.analysis.statements)}</p>
      {model.partial && <p class="partial">{STRINGS.partial}</p>}
      {/* The chips say the same in words, so the bar is for the eye only. */}
      <div class="bar" aria-hidden="true">
        {SHOWN_LABELS.map(
          (label) => counts[label] > 0 && <i key={label} class={label} style={{ flex: counts[label] }} />,
        )}
      </div>
      <fieldset class="chips">
        <legend class="sr">{STRINGS.filters}</legend>
        {SHOWN_LABELS.map((label) => (
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
            {STRINGS.label[label]} <b>{counts[label]}</b>
          </button>
        ))}
      </fieldset>
    </div>
  );
};
