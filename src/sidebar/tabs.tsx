import { t } from '../interface/words.js';
import { type Actions, VIEWS, type View } from './model.js';
import { trusted } from './trusted.js';

interface Props {
  view: View;
  counts: Record<View, number>;
  actions: Actions;
}

const NAMES: Record<View, string> = {
  statements: 'viewStatements',
  sources: 'viewSources',
  questions: 'viewQuestions',
};

/** The three ways to look at the article, arrow keys go from one to the next. */
export const Tabs = ({ view, counts, actions }: Props) => {
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = VIEWS.indexOf(view);
    const [forth, back] = t('direction') === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const next: Record<string, number> = {
      [forth]: (at + 1) % VIEWS.length,
      [back]: (at + VIEWS.length - 1) % VIEWS.length,
      Home: 0,
      End: VIEWS.length - 1,
    };
    const to = VIEWS[next[event.key] ?? -1];
    if (to === undefined) return;
    event.preventDefault();
    actions.show(to);
    const list = event.currentTarget as HTMLElement;
    list.querySelector<HTMLElement>(`[data-view=${to}]`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={t('views')} tabIndex={-1} onKeyDown={trusted(onKeyDown)}>
      {VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          data-view={name}
          aria-selected={name === view}
          aria-controls="view"
          tabIndex={name === view ? 0 : -1}
          onClick={trusted(() => actions.show(name))}
        >
          {t(NAMES[name])} <b>{counts[name]}</b>
        </button>
      ))}
    </div>
  );
};
