import { useState } from 'preact/hooks';
import type { Statement } from '../claims/statement.js';
import { t } from '../interface/words.js';
import { useGrowing } from './growing.js';
import { LabelIcon } from './icons.js';
import { fits, isNarrowed, parted, sectionsOf } from './listing.js';
import type { Actions, ReadyModel, ViewState } from './model.js';
import { quotation } from './quoting.js';
import { Row } from './row.js';
import { trusted } from './trusted.js';
import { labelName } from './words.js';

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
      <span class="sr">{labelName(statement.label)}: </span>
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

/** Keys of the list. Single letters count only while the focus is on one of its rows. */
const onListKey =
  (actions: Actions) =>
  (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const list = event.currentTarget as HTMLElement;
    const rows = [...list.querySelectorAll<HTMLElement>('[data-statement]')];
    const row = (event.target as Element).closest<HTMLElement>('[data-statement]');
    if (!row) return;
    const next = rowAfter(event.key, rows, rows.indexOf(row));
    const id = row.dataset.statement;
    if (next) next.focus();
    else if ((event.key === 'Enter' || event.key === ' ') && event.target === row && id) actions.pick(id);
    else if (event.key === '/') actions.search('');
    else return;
    event.preventDefault();
  };

/** What carries no label, folded away. Long articles have hundreds: they are drawn only while unfolded. */
const Unlabelled = ({ model, state, actions, statements }: Props & { statements: Statement[] }) => {
  const [open, setOpen] = useState(false);
  return (
    <details class="fold" data-fold="unlabelled" onToggle={trusted((event) => setOpen(event.currentTarget.open))}>
      <summary>{t('unlabelled', { number: statements.length })}</summary>
      <p class="hint">{t('unlabelledHint')}</p>
      <ul class="links">
        {open &&
          statements.map((statement) => (
            <StatementLink
              key={statement.id}
              model={model}
              state={state}
              actions={actions}
              statement={statement}
              note={labelName(statement.label)}
            />
          ))}
      </ul>
    </details>
  );
};

/** The labelled statements in text order under the article's sub-headings, and a fold with the others. */
export const Statements = ({ model, state, actions }: Props) => {
  const { labelled, unlabelled } = parted(model.analysis.statements);
  const shown = labelled.filter((statement) => fits(model.text, statement, state));
  const others = state.filter.size > 0 ? [] : unlabelled.filter((one) => fits(model.text, one, state));
  const indexOf = (id: string | null): number => shown.findIndex((statement) => statement.id === id);
  const needed = Math.max(indexOf(state.current), indexOf(state.roving), indexOf(state.inView)) + 1;
  const narrowing = `${[...state.filter].join()}/${state.query ?? ''}`;
  const { limit, end } = useGrowing(shown.length, needed, narrowing);
  const reachable = [state.roving, state.current, state.inView].find((id) => indexOf(id) >= 0) ?? shown[0]?.id;
  const sections = sectionsOf(shown.slice(0, limit), model.headings);

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the rows, caught in one place */}
      <div class="sections" onKeyDown={trusted(onListKey(actions))}>
        {sections.map(({ heading, statements }) => (
          <section key={heading} data-section={heading}>
            {(heading !== '' || sections.length > 1) && (
              <h3 class="subheading">{heading === '' ? t('opening') : heading}</h3>
            )}
            <ul class="rows">
              {statements.map((statement) => (
                <Row
                  key={statement.id}
                  text={model.text}
                  statement={statement}
                  current={statement.id === state.current}
                  inView={statement.id === state.inView}
                  folded={state.folded}
                  reachable={statement.id === reachable}
                  actions={actions}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
      <div ref={end} />
      {shown.length === 0 && <p class="none">{isNarrowed(state) ? t('noneWithFilter') : `${t('gistNone')}.`}</p>}
      {others.length > 0 && <Unlabelled model={model} state={state} actions={actions} statements={others} />}
    </>
  );
};
