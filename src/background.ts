import { isWithheld } from './browser/access.js';
import { declareContent, onAccessChange } from './browser/declared.js';
import { readOwnFile } from './browser/files.js';
import { offerMenus } from './browser/menus.js';
import { answerPages, askPage, type PageSender, tellPages } from './browser/messages.js';
import {
  changeSettings,
  forgetPrivateChoices,
  onSettingsChange,
  readSettings,
  siteOf,
  withSite,
} from './browser/settings.js';
import {
  isOwnPage,
  loadContent,
  loadReader,
  onInstalled,
  onLastPrivateClosed,
  openOptions,
  openOwnPage,
  setRoom,
} from './browser/tabs.js';
import { explainAt, onToolbarPress, showState } from './browser/toolbar.js';
import { analyse } from './claims/analyse.js';
import { type Settings, type SiteSettings, settingsFor } from './interface/settings.js';
import { loadModels, type Models } from './language/models.js';

// Wiring only. Every listener is registered at once, in the first turn: a service worker that is woken by an event
// must have its listener by then.

let models: Promise<Models> | null = null;
/** What the page to print shows. In memory only: nothing about a page is stored. */
let printout: unknown = null;

/** The models, loaded once for all tabs; a failed load is tried again at the next need. */
function modelsOnce(): Promise<Models> {
  models ??= loadModels(readOwnFile).catch((error: unknown) => {
    models = null;
    throw error;
  });
  return models;
}

const forSite = (settings: Settings, sender: PageSender): SiteSettings => settingsFor(settings, siteOf(sender.url));

answerPages({
  spotted: async (_, sender) => {
    const { siteOff, autoShow } = forSite(await readSettings(sender.incognito), sender);
    return { show: (autoShow && !siteOff) || (await isWithheld(sender.url)) };
  },
  loadReader: async (_, { tabId }) => {
    await loadReader(tabId);
    return null;
  },
  room: async ({ take, give }, { tabId }) => {
    await setRoom(tabId, take, give);
    return null;
  },
  analyse: async ({ text }) => analyse(text, await modelsOnce()),
  state: async (state, { tabId }) => {
    await showState(tabId, state);
    return null;
  },
  settings: async (_, sender) => forSite(await readSettings(sender.incognito), sender),
  setSiteOff: async ({ off }, sender) =>
    forSite(await changeSettings(sender.incognito, (old) => withSite(old, siteOf(sender.url), off)), sender),
  setAutoShow: async ({ on }, sender) =>
    forSite(await changeSettings(sender.incognito, (old) => ({ ...old, autoShow: on })), sender),
  setLook: async (look, sender) =>
    forSite(await changeSettings(sender.incognito, (old) => ({ ...old, ...look })), sender),
  openOptions: async () => {
    await openOptions();
    return null;
  },
  print: async (page, { incognito, windowId }) => {
    printout = { ...(page as object), isPrivate: incognito };
    await openOwnPage('print.html', windowId);
    return null;
  },
  // Only our own page is shown it: a page's script may be taken over.
  printout: (_nothing, sender) => (isOwnPage(sender.url) ? printout : null),
});

/** Has the page's script open or close the sidebar, and brings it there first where it is missing. */
async function toggle(tabId: number, how: { open: true } | undefined): Promise<void> {
  try {
    await askPage(tabId, 'toggle', how);
    return;
  } catch {
    // No script there yet: the tab was open before the install, or the browser withholds sites until the press.
  }
  try {
    await loadContent(tabId);
    await askPage(tabId, 'toggle', how);
  } catch {
    await showState(tabId, 'cannot-read');
    await explainAt(tabId);
  }
}

onSettingsChange(() => void tellPages('settingsChanged').catch(() => undefined));
onToolbarPress((tabId) => toggle(tabId, undefined));
offerMenus({
  onRead: (tabId) => toggle(tabId, { open: true }),
  onNever: async (url, incognito) => {
    await changeSettings(incognito, (old) => withSite(old, siteOf(url), true));
  },
});
onInstalled(declareContent, () => openOwnPage('welcome.html'));
onAccessChange(declareContent);
onLastPrivateClosed(forgetPrivateChoices);
// Tries again where it failed, and follows what the reader changed while nobody listened.
void declareContent();
