import { Header } from './header.js';
import type { Actions, ReadyModel, SidebarModel, SidebarSettings, ViewState } from './model.js';
import { Notice, Reading } from './notice.js';
import { Questions, Sources } from './sources.js';
import { Statements } from './statements.js';
import { STRINGS } from './strings.js';
import { Summary } from './summary.js';
import { Tabs } from './tabs.js';
import { openQuestions, parted } from './wording.js';

interface Props<Model> {
  model: Model;
  state: ViewState;
  actions: Actions;
}

const PAGES = { statements: Statements, sources: Sources, questions: Questions };

const Ready = ({ model, state, actions }: Props<ReadyModel>) => {
  const { statements, sources } = model.analysis;
  const counts = {
    statements: parted(statements).labelled.length,
    sources: sources.length,
    questions: openQuestions(model.text, statements).length,
  };
  const Page = PAGES[state.view];
  return (
    <div class="body scroller">
      <Summary model={model} state={state} actions={actions} />
      <Tabs view={state.view} counts={counts} actions={actions} />
      <div class="view scroller" id="view" role="tabpanel" aria-labelledby={`tab-${state.view}`}>
        <Page model={model} state={state} actions={actions} />
      </div>
    </div>
  );
};

/** The whole sidebar. */
export const Sidebar = ({ model, settings, state, actions }: Props<SidebarModel> & { settings: SidebarSettings }) => (
  <div class="panel">
    <Header settings={settings} actions={actions} />
    {model.phase === 'reading' && <Reading />}
    {model.phase === 'notice' && <Notice model={model} actions={actions} />}
    {model.phase === 'ready' && <Ready model={model} state={state} actions={actions} />}
    <footer>{STRINGS.footer}</footer>
    <p class="sr" role="status">
      {state.said}
    </p>
  </div>
);
