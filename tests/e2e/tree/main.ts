import { wordsFrom } from '../../../src/browser/words.js';
import type { SiteSettings } from '../../../src/interface/settings.js';
import { speak } from '../../../src/interface/words.js';
import { mountSidebar, type SidebarHandle, type SidebarModel } from '../../../src/sidebar/mount.js';

/**
 * The sidebar as readers get it, in a page without the extension and in a root that can be looked into: checkers see
 * nothing inside a closed one.
 */
export interface Tree {
  show(model: SidebarModel, settings: SiteSettings): void;
  sidebar: SidebarHandle;
  root: ShadowRoot;
  close(): void;
}

declare global {
  var openTree: (messages: Record<string, { message: string }>, settings: SiteSettings) => Tree;
  var tree: Tree;
}

globalThis.openTree = (messages, initial) => {
  speak(wordsFrom((key) => messages[key]?.message ?? ''));
  const attach = Element.prototype.attachShadow;
  let root: ShadowRoot | undefined;
  Element.prototype.attachShadow = function (init) {
    root = attach.call(this, { ...init, mode: 'open' });
    return root;
  };
  const life = new AbortController();
  const nothing = (): void => undefined;
  const sidebar = mountSidebar(
    document,
    {
      onClose: nothing,
      onSelect: nothing,
      onReadAnyway: nothing,
      onToggleSite: nothing,
      onToggleAuto: nothing,
      onToggleMarks: nothing,
      onWidth: nothing,
      onOptions: nothing,
      onPrint: nothing,
    },
    life.signal,
    initial,
  );
  Element.prototype.attachShadow = attach;
  // In place of the sheet that the extension would insert.
  const shown = new CSSStyleSheet();
  shown.replaceSync('@media not print { :host { display: block !important; } }');
  root!.adoptedStyleSheets = [...root!.adoptedStyleSheets, shown];
  return {
    sidebar,
    root: root!,
    show: (model, settings) => sidebar.update(model, settings),
    close: () => life.abort(),
  };
};
