import { useRef, useState } from 'preact/hooks';
import { Glyph, Mark } from './icons.js';
import type { Actions, SidebarSettings } from './model.js';
import { STRINGS } from './strings.js';
import { trusted } from './trusted.js';

interface Props {
  settings: SidebarSettings;
  actions: Actions;
}

const items = (menu: HTMLElement | null): HTMLElement[] => [
  ...(menu?.querySelectorAll<HTMLElement>('[role=menuitemcheckbox]') ?? []),
];

/** The menu button and its two choices about opening by itself. */
const Menu = ({ settings, actions }: Props) => {
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

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the button and the menu, caught in one place
    <div class="menu" ref={box} onKeyDown={trusted(onKeyDown)} onFocusOut={onFocusOut}>
      <button
        type="button"
        class="round"
        ref={button}
        data-action="menu"
        aria-label={STRINGS.menu}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={trusted(() => setOpen(!open))}
      >
        <Glyph name="menu" />
      </button>
      {open && (
        <div class="items" role="menu" aria-label={STRINGS.menu} ref={(menu) => items(menu)[0]?.focus()}>
          {choice('toggle-site', STRINGS.toggleSite(settings.host), settings.siteOff, () =>
            actions.onToggleSite(!settings.siteOff),
          )}
          {choice('toggle-auto', STRINGS.toggleAuto, settings.autoShow, () => actions.onToggleAuto(!settings.autoShow))}
        </div>
      )}
    </div>
  );
};

/** Name, menu and close button; always in sight. */
export const Header = ({ settings, actions }: Props) => (
  <header class="top">
    <Mark />
    <h2>{STRINGS.name}</h2>
    <Menu settings={settings} actions={actions} />
    <button
      type="button"
      class="round"
      data-action="close"
      aria-label={STRINGS.close}
      onClick={trusted(() => actions.onClose())}
    >
      <Glyph name="close" />
    </button>
  </header>
);
