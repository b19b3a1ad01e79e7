import browser from 'webextension-polyfill';

export interface MenuTask {
  /** Read the page of this tab. */
  onRead(tabId: number): Promise<void>;
  /** Never open by itself on the site of this address. */
  onNever(url: string, incognito: boolean): Promise<void>;
}

/**
 * The entries of the page's own menu. Firefox for Android has no such menus: there this does nothing.
 * Browsers keep the entries, so they are made at install and update only; the listener must be there in every start.
 */
export function offerMenus(task: MenuTask): void {
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  if (!menus) return;
  browser.runtime.onInstalled.addListener(() => {
    const entry = (id: string, key: string): void => {
      menus.create({
        id,
        title: browser.i18n.getMessage(key),
        contexts: ['page', 'selection'],
        documentUrlPatterns: ['http://*/*', 'https://*/*'],
      });
    };
    menus.removeAll().then(
      () => {
        entry('read', 'menuRead');
        entry('never', 'menuNever');
      },
      () => undefined,
    );
  });
  menus.onClicked.addListener((clicked, tab) => {
    if (tab?.id === undefined) return;
    const done =
      clicked.menuItemId === 'read'
        ? task.onRead(tab.id)
        : task.onNever(clicked.pageUrl ?? tab.url ?? '', tab.incognito);
    done.catch(() => undefined);
  });
}
