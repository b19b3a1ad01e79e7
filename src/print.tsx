import { render } from 'preact';
import { askBackground } from './browser/messages.js';
import { browserWords } from './browser/words.js';
import { isPrintout, Print } from './options/print.js';
import { speak, t } from './options/words.js';

const root = document.getElementById('print');
speak(browserWords());
document.documentElement.lang = t('locale');
document.documentElement.dir = t('direction');

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
  document.title = printout.title;
  render(<Print printout={printout} onPrint={() => window.print()} />, root);
}

askBackground('printout', undefined).then(draw, () => draw(null));
