import { useRef, useState } from 'preact/hooks';
import type { SiteSettings } from '../interface/settings.js';
import { t } from '../interface/words.js';
import { Glyph, Mark } from './icons.js';
import type { Actions } from './model.js';
import { trusted } from './trusted.js';

interface Props {
  settings: SiteSettings;
  actions: Actions;
  /** Is there anything to search in and to take away? */
  ready: boolean;
  searching: boolean;
}

const items = (menu: HTMLElement | null): HTMLElement[] => [
  ...(menu?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? []),
];

/** The menu button, the choices that matter while reading, and the way to all others. */
const Menu = ({ settings, actions, ready }: Omit<Props, 'searching'>) => {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!open) return;
    const all = items(box.current);
    const at = all.indexOf(event.target as HTMLElement);
    const next: Record<string, number> = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: (at <= 0 ? all.length : at) - 1,
      Home: 0,
      End: all.length - 1,
    };
    const to = next[event.key];
    if (event.key === 'Escape') close();
    else if (to !== undefined) all[to]?.focus();
    else return;
    // Escape shuts the menu only: the sidebar leaves prevented keys alone.
    event.preventDefault();
  };
  const onFocusOut = (event: FocusEvent): void => {
    if (!box.current?.contains(event.relatedTarget as Node | null)) setOpen(false);
  };

  const choice = (action: string, words: string, checked: boolean, act: () => void) => (
    <button
      type="button"
      role="menuitemcheckbox"
      aria-checked={checked}
      tabIndex={-1}
      data-action={action}
      onClick={trusted(() => {
        act();
        close();
      })}
    >
      {/* The place of the tick is kept when it is off, so that the words line up. */}
      <span class="tick">{checked && <Glyph name="tick" />}</span>
      <span>{words}</span>
    </button>
  );

  const errand = (action: string, words: string, act: () => void) => (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      data-action={action}
      onClick={trusted(() => {
        close();
        act();
      })}
    >
      <span class="tick" />
      <span>{words}</span>
    </button>
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the button and the menu, caught in one place
    <div class="menu" ref={box} onKeyDown={trusted(onKeyDown)} onFocusOut={onFocusOut}>
      <button
        type="button"
        class="round"
        ref={button}
        data-action="menu"
        aria-label={t('menu')}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={trusted(() => setOpen(!open))}
      >
        <Glyph name="menu" />
      </button>
      {open && (
        <div class="items" role="menu" aria-label={t('menu')} ref={(menu) => items(menu)[0]?.focus()}>
          {ready && errand('take-away', t('takeAway'), () => actions.open({ kind: 'export' }))}
          {choice('toggle-marks', t('toggleMarks'), settings.marks, () => actions.onToggleMarks(!settings.marks))}
          {choice('toggle-site', t('toggleSite', { host: settings.host }), settings.siteOff, () =>
            actions.onToggleSite(!settings.siteOff),
          )}
          {choice('toggle-auto', t('toggleAuto'), settings.autoShow, () => actions.onToggleAuto(!settings.autoShow))}
          {errand('options', t('openOptions'), () => actions.onOptions())}
        </div>
      )}
    </div>
  );
};

/** Name, search, menu and close button; always in sight. */
export const Header = ({ settings, actions, ready, searching }: Props) => (
  <div class="top">
    <Mark />
    <h2>Sourceline</h2>
    {ready && (
      <button
        type="button"
        class="round"
        data-action="search"
        aria-label={t('search')}
        aria-expanded={searching}
        onClick={trusted(() => actions.search(searching ? null : ''))}
      >
        <Glyph name="search" />
      </button>
    )}
    <Menu settings={settings} actions={actions} ready={ready} />
    <button
      type="button"
      class="round"
      data-action="close"
      aria-label={t('close')}
      onClick={trusted(() => actions.onClose())}
    >
      <Glyph name="close" />
    </button>
  </div>
);
