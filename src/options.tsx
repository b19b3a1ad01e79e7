import { render } from 'preact';
import { changeSettings, DEFAULTS, readSettings, type Settings, TEXT_SIZES } from './browser/settings.js';
import { openOwnPage } from './browser/tabs.js';
import { Options, type OptionsSettings } from './options/options.js';
import { speak, t } from './options/words.js';
import { openedOwnPage } from './own-page.js';

const root = document.getElementById('options');

/** Stores a change and draws what then holds: storage may refuse. */
function change(next: OptionsSettings): void {
  changeSettings(false, () => ({ ...next, sitesOff: [...next.sitesOff] })).then(
    (settings) => draw(settings),
    () => readSettings(false).then((settings) => draw(settings, true)),
  );
}

function draw(settings: Settings, failed = false): void {
  if (!root) return;
  render(
    <Options
      settings={settings}
      textSizes={TEXT_SIZES}
      failed={failed}
      onChange={change}
      onReset={() => change(DEFAULTS)}
      onWelcome={() => void openOwnPage('welcome.html').catch(() => undefined)}
    />,
    root,
  );
}

speak(openedOwnPage());
document.title = t('optTitle');
readSettings(false).then(draw, () => undefined);
