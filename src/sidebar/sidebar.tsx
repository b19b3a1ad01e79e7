import type { SiteSettings } from '../interface/settings.js';
import { t } from '../interface/words.js';
import { glanceAt } from './glance.js';
import { Handle } from './handle.js';
import { Header } from './header.js';
import { openQuestions, parted } from './listing.js';
import type { Actions, ReadyModel, SidebarModel, ViewState } from './model.js';
import { Notice, Reading } from './notice.js';
import { Search } from './search.js';
import { SheetView } from './sheets.js';
import { Questions, Sources } from './sources.js';
import { Statements } from './statements.js';
import { Summary } from './summary.js';
import { Tabs } from './tabs.js';

interface Props<Model> {
  model: Model;
  state: ViewState;
  actions: Actions;
}

/** From this text size on, the summary scrolls with the list, as in low windows. */
const LARGE = 130;

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
    <div class="body scroller" inert={state.sheet !== null}>
      <Summary model={model} state={state} actions={actions} glance={glanceAt(statements)} />
      <Tabs view={state.view} counts={counts} actions={actions} />
      {state.query !== null && <Search state={state} actions={actions} />}
      <div class="view scroller" id="view" role="tabpanel" aria-labelledby={`tab-${state.view}`}>
        <Page model={model} state={state} actions={actions} />
      </div>
    </div>
  );
};

/** The whole sidebar. */
export const Sidebar = ({ model, settings, state, actions }: Props<SidebarModel> & { settings: SiteSettings }) => (
  <div
    class={`panel themed ${settings.theme} ${settings.side}${settings.textSize >= LARGE ? ' large' : ''}`}
    dir={t('direction') === 'rtl' ? 'rtl' : 'ltr'}
    style={settings.textSize === 100 ? undefined : { zoom: settings.textSize / 100 }}
  >
    <Header
      settings={settings}
      actions={actions}
      ready={model.phase === 'ready' && state.sheet === null}
      searching={state.query !== null}
    />
    {model.phase === 'reading' && <Reading />}
    {model.phase === 'notice' && <Notice model={model} actions={actions} />}
    {model.phase === 'ready' && <Ready model={model} state={state} actions={actions} />}
    {model.phase === 'ready' && state.sheet && <SheetView model={model} sheet={state.sheet} actions={actions} />}
    <p class="foot">{t('footer')}</p>
    <p class="sr" role="status">
      {state.said}
    </p>
    <Handle settings={settings} actions={actions} />
  </div>
);
