import browser from 'webextension-polyfill';
import type { ReadingState } from './messages.js';

type Icon = 'on' | 'off' | 'reading' | 'none';

interface Look {
  icon: Icon;
  title: string;
  badge: string;
}

const message = (key: string): string => browser.i18n.getMessage(key);

/** What the toolbar shows for a state: one place that decides. */
function lookOf(state: ReadingState | 'cannot-read'): Look {
  if (state === 'cannot-read') return { icon: 'none', title: message('actionCannotRead'), badge: '' };
  switch (state.phase) {
    case 'on':
      return { icon: 'on', title: message('actionClose'), badge: state.count > 0 ? String(state.count) : '' };
    case 'reading':
      return { icon: 'reading', title: message('actionReading'), badge: '…' };
    case 'not-article':
      return { icon: 'none', title: message('actionNotArticle'), badge: '' };
    case 'failed':
      return { icon: 'none', title: message('actionCannotRead'), badge: '' };
    case 'off':
      return { icon: 'off', title: message('actionOpen'), badge: '' };
  }
}

const iconPaths = (icon: Icon): Record<string, string> => {
  const stem = icon === 'on' ? 'icons/icon' : `icons/icon-${icon}`;
  return { '16': `${stem}-16.png`, '32': `${stem}-32.png` };
};

// By callback: in Chromium the promise of setIcon says nothing of a tab that closed meanwhile, and its error is logged as
// one that nobody looked at.
const setIcon = (details: { tabId: number; path: Record<string, string> }): Promise<void> =>
  new Promise((done) => {
    chrome.action.setIcon(details, () => done(void chrome.runtime.lastError));
  });

/** Shows a tab's state on the toolbar button. A tab that closed meanwhile is no error. */
export async function showState(tabId: number, state: ReadingState | 'cannot-read'): Promise<void> {
  const { icon, title, badge } = lookOf(state);
  const path = iconPaths(icon);
  await Promise.allSettled([
    browser.action.setTitle({ tabId, title }),
    setIcon({ tabId, path }),
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

/**
 * Says in one sentence why a page cannot be read: in a small window at the button, now where the browser opens it for
 * us, else at the next press. Browsers take it back when the tab goes elsewhere.
 */
export async function explainAt(tabId: number): Promise<void> {
  await browser.action.setPopup({ tabId, popup: 'note.html' });
  await browser.action.openPopup().catch(() => undefined);
}

/** Address of the tab in front, as far as the press of the button lets us know it. */
export async function addressInFront(): Promise<string> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url ?? '';
}
