import { render } from 'preact';
import { askBackground } from './browser/messages.js';
import { isPrintout } from './interface/printout.js';
import { speak, t } from './interface/words.js';
import { Print } from './options/print.js';
import { openedOwnPage } from './own-page.js';

const root = document.getElementById('print');
speak(openedOwnPage());

function draw(printout: unknown): void {
  if (!root) return;
  if (!isPrintout(printout)) {
    render(
      <header>
        <h1>Sourceline</h1>
        <p>{t('printGone')}</p>
      </header>,
      root,
    );
    return;
  }
  if (!printout.isPrivate) document.title = printout.title;
  render(<Print printout={printout} onPrint={() => window.print()} />, root);
}

askBackground('printout', undefined).then(draw, () => draw(null));
