import type { Statement } from '../claims/statement.js';
import type { Actions, ReadyModel, ViewState } from './model.js';
import { StatementLink } from './statements.js';
import { STRINGS } from './strings.js';
import { openQuestions, sortedSources } from './wording.js';

interface Props {
  model: ReadyModel;
  state: ViewState;
  actions: Actions;
}

/** Everybody whom the article cites, with all that rests on them. */
export const Sources = ({ model, state, actions }: Props) => {
  const byId = new Map(model.analysis.statements.map((statement) => [statement.id, statement]));
  const sources = sortedSources(model.analysis.sources);
  if (sources.length === 0) return <p class="none">{STRINGS.noSources}</p>;
  return (
    <>
      {sources.map((source) => {
        const statements = source.statements
          .map((id) => byId.get(id))
          .filter((one): one is Statement => one !== undefined);
        return (
          <section key={source.name} class="group" data-source={source.name}>
            <h3>{source.name}</h3>
            <p class="hint">
              {[
                STRINGS.kind[source.kind],
                source.onRecord ? STRINGS.onRecord : STRINGS.offRecord,
                STRINGS.statements(statements.length),
              ].join(' · ')}
            </p>
            <ul class="links">
              {statements.map((statement) => (
                <StatementLink key={statement.id} model={model} state={state} actions={actions} statement={statement} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
};

/** Who is reported silent, in which words, on which statements. */
export const Questions = ({ model, state, actions }: Props) => {
  const questions = openQuestions(model.text, model.analysis.statements);
  if (questions.length === 0) return <p class="none">{STRINGS.noQuestions}</p>;
  return (
    <>
      {questions.map(({ party, words, statements }) => (
        <section key={party} class="group" data-silent={party}>
          <h3>{party}</h3>
          {words.map((said) => (
            <p key={said} class="hint">
              {STRINGS.silentWords} <q>“{said}”</q>
            </p>
          ))}
          <p class="hint">{STRINGS.silentOn(statements.length)}</p>
          <ul class="links">
            {statements.map((statement) => (
              <StatementLink key={statement.id} model={model} state={state} actions={actions} statement={statement} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
};
