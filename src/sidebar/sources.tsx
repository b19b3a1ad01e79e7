import type { Statement } from '../claims/statement.js';
import { t } from '../interface/words.js';
import { sortedSources } from './glance.js';
import { fits, isNarrowed, openQuestions } from './listing.js';
import type { Actions, ReadyModel, ViewState } from './model.js';
import { StatementLink } from './statements.js';
import { kindName } from './words.js';

interface Props {
  model: ReadyModel;
  state: ViewState;
  actions: Actions;
}

const Links = ({ statements, ...props }: Props & { statements: Statement[] }) => (
  <ul class="links">
    {statements.map((statement) => (
      <StatementLink key={statement.id} {...props} statement={statement} />
    ))}
  </ul>
);

/** Everybody whom the article cites, with all that rests on them. */
export const Sources = ({ model, state, actions }: Props) => {
  const byId = new Map(model.analysis.statements.map((statement) => [statement.id, statement]));
  const sources = sortedSources(model.analysis.sources)
    .map((source) => ({
      ...source,
      own: source.statements.flatMap((id) => byId.get(id) ?? []).filter((one) => fits(model.text, one, state)),
    }))
    .filter(({ own }) => own.length > 0 || !isNarrowed(state));
  if (sources.length === 0) return <p class="none">{t(isNarrowed(state) ? 'noneWithFilter' : 'noSources')}</p>;
  return (
    <>
      {sources.map(({ name, kind, onRecord, own }) => (
        <section key={name} class="group" data-source={name}>
          <h3>{name}</h3>
          <p class="hint">
            {[kindName(kind), t(onRecord ? 'onRecord' : 'offRecord'), t('statements', { n: own.length })].join(' · ')}
          </p>
          <Links model={model} state={state} actions={actions} statements={own} />
        </section>
      ))}
    </>
  );
};

/** Who is reported silent, in which words, on which statements. */
export const Questions = ({ model, state, actions }: Props) => {
  const questions = openQuestions(model.text, model.analysis.statements)
    .map((question) => ({
      ...question,
      statements: question.statements.filter((one) => fits(model.text, one, state)),
    }))
    .filter(({ statements }) => statements.length > 0);
  if (questions.length === 0) return <p class="none">{t(isNarrowed(state) ? 'noneWithFilter' : 'noQuestions')}</p>;
  return (
    <>
      {questions.map(({ party, words, statements }) => (
        <section key={party} class="group" data-silent={party}>
          <h3>{party}</h3>
          {words.map((said) => (
            <p key={said} class="hint">
              {t('silentWords')} <q>“{said}”</q>
            </p>
          ))}
          <p class="hint">{t('silentOn', { number: statements.length })}</p>
          <Links model={model} state={state} actions={actions} statements={statements} />
        </section>
      ))}
    </>
  );
};
