import { addressInFront } from './browser/toolbar.js';
import { openedOwnPage } from './own-page.js';

// The small window at the toolbar button on pages that cannot be read: one plain sentence.

/** Which message fits an address; pages that browsers keep to themselves tell none. */
export function noteFor(address: string): string {
  if (/^about:reader/.test(address)) return 'cannotReaderView';
  if (/\.pdf(?:[?#]|$)/i.test(address)) return 'cannotPdf';
  return address.startsWith('file:') ? 'cannotFile' : 'cannotPage';
}

const place = globalThis.document?.getElementById('note');
if (place) {
  const t = openedOwnPage();
  addressInFront()
    .catch(() => '')
    .then((address) => {
      place.textContent = t(noteFor(address));
    });
}
