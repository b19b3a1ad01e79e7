import { isShown, type Statement } from '../claims/statement.js';
import { LabelIcon } from './icons.js';
import type { Actions, ReadyModel, ViewState } from './model.js';
import { Row } from './row.js';
import { STRINGS } from './strings.js';
import { trusted } from './trusted.js';
import { parted, quotation } from './wording.js';

interface Props {
  model: ReadyModel;
  state: ViewState;
  actions: Actions;
}

/** A statement in short, to be picked; used wherever it is not a row of the list. */
export const StatementLink = ({
  model,
  state,
  actions,
  statement,
  note,
}: Props & { statement: Statement; note?: string }) => (
  <li>
    <button
      type="button"
      class="link"
      data-go={statement.id}
      aria-current={statement.id === state.current ? 'true' : undefined}
      onClick={trusted(() => actions.pick(statement.id))}
    >
      <LabelIcon label={statement.label} />
      <span class="sr">{STRINGS.label[statement.label]}: </span>
      <span class="short">
        {quotation(model.text, statement)}
        {note !== undefined && <span class="note">{note}</span>}
      </span>
    </button>
  </li>
);

/** Which row a key leads to; undefined for keys that are not ours. */
const rowAfter = (key: string, rows: HTMLElement[], at: number): HTMLElement | undefined => {
  if (key === 'ArrowDown' || key === 'j') return rows[Math.min(at + 1, rows.length - 1)];
  if (key === 'ArrowUp' || key === 'k') return rows[Math.max(at - 1, 0)];
  if (key === 'Home') return rows[0];
  return key === 'End' ? rows.at(-1) : undefined;
};

/** The labelled statements in text order, and a fold with the others. */
export const Statements = ({ model, state, actions }: Props) => {
  const { labelled, unlabelled } = parted(model.analysis.statements);
  const shown = labelled.filter(({ label }) => state.filter.size === 0 || (isShown(label) && state.filter.has(label)));
  const has = (id: string | null): boolean => shown.some((statement) => statement.id === id);
  const reachable = [state.roving, state.current].find(has) ?? shown[0]?.id;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const list = event.currentTarget as HTMLElement;
    const rows = [...list.querySelectorAll<HTMLElement>('[data-statement]')];
    const row = (event.target as Element).closest<HTMLElement>('[data-statement]');
    if (!row) return;
    const next = rowAfter(event.key, rows, rows.indexOf(row));
    const id = row.dataset.statement;
    if (next) next.focus();
    else if ((event.key === 'Enter' || event.key === ' ') && event.target === row && id) actions.pick(id);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <ul class="rows" onKeyDown={trusted(onKeyDown)}>
        {shown.map((statement) => (
          <Row
            key={statement.id}
            text={model.text}
            statement={statement}
            current={statement.id === state.current}
            folded={state.folded}
            reachable={statement.id === reachable}
            actions={actions}
          />
        ))}
      </ul>
      {shown.length === 0 && (
        <p class="none">
          {labelled.length > 0
            ? STRINGS.noneWithFilter
            : STRINGS.gist({ confirmed: 0, alleged: 0, unaddressed: 0 }, [])}
        </p>
      )}
      {unlabelled.length > 0 && (
        <details class="fold" data-fold="unlabelled">
          <summary>{STRINGS.unlabelled(unlabelled.length)}</summary>
          <p class="hint">{STRINGS.unlabelledHint}</p>
          <ul class="links">
            {unlabelled.map((statement) => (
              <StatementLink
                key={statement.id}
                model={model}
                state={state}
                actions={actions}
                statement={statement}
                note={STRINGS.label[statement.label]}
              />
            ))}
          </ul>
        </details>
      )}
    </>
  );
};
