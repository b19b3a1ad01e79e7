import browser from 'webextension-polyfill';
import type { ReadingState } from './messages.js';

interface Look {
  icon: 'on' | 'off';
  title: string;
  badge: string;
}

const message = (key: string): string => browser.i18n.getMessage(key);

/** What the toolbar shows for a state: one place that decides. */
function lookOf(state: ReadingState | 'cannot-read'): Look {
  if (state === 'cannot-read') return { icon: 'off', title: message('actionCannotRead'), badge: '' };
  switch (state.phase) {
    case 'on':
      return { icon: 'on', title: message('actionClose'), badge: state.count > 0 ? String(state.count) : '' };
    case 'reading':
      return { icon: 'on', title: message('actionReading'), badge: '…' };
    case 'not-article':
      return { icon: 'on', title: message('actionNotArticle'), badge: '' };
    case 'failed':
      return { icon: 'on', title: message('actionCannotRead'), badge: '' };
    case 'off':
      return { icon: 'off', title: message('actionOpen'), badge: '' };
  }
}

const iconPaths = (icon: 'on' | 'off'): Record<string, string> => {
  const stem = icon === 'on' ? 'icons/icon' : 'icons/icon-off';
  return { '16': `${stem}-16.png`, '32': `${stem}-32.png` };
};

/** Shows a tab's state on the toolbar button. A tab that closed meanwhile is no error. */
export async function showState(tabId: number, state: ReadingState | 'cannot-read'): Promise<void> {
  const { icon, title, badge } = lookOf(state);
  const path = iconPaths(icon);
  await Promise.allSettled([
    browser.action.setTitle({ tabId, title }),
    browser.action.setIcon({ tabId, path }),
    browser.action.setBadgeText({ tabId, text: badge }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#3d4450' }),
  ]);
}

/** Hears every press of the toolbar button (or its shortcut) with the tab it was pressed in. */
export function onToolbarPress(handler: (tabId: number) => Promise<void>): void {
  browser.action.onClicked.addListener((tab) => {
    if (tab.id !== undefined) handler(tab.id).catch(() => undefined);
  });
}
