import { own } from '../dom/own.js';

/** How often to look at the address where nobody tells of a navigation, in ms. */
const LOOK_EVERY = 1000;

const withoutHash = (href: string): string => href.replace(/#.*$/s, '');

interface Navigating {
  navigation?: EventTarget;
}

/**
 * Tells of navigations inside the page, with the new address; a change of the hash alone is none.
 * Goes by the Navigation API, else by the address itself, looked at while the page is visible.
 */
export function onNavigation(window: Window, callback: (href: string) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  let last = withoutHash(window.location.href);
  const look = (): void => {
    const now = withoutHash(window.location.href);
    if (now === last) return;
    last = now;
    callback(window.location.href);
  };
  const { navigation } = window as Window & Navigating;
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  const timer = setInterval(() => {
    if (own(window.document, 'visibilityState').call(window.document) === 'visible') look();
  }, LOOK_EVERY);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
