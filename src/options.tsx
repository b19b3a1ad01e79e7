import { render } from 'preact';
import { changeSettings, onSettingsChange, readSettings } from './browser/settings.js';
import { openOwnPage } from './browser/tabs.js';
import { DEFAULTS, type Settings } from './interface/settings.js';
import { speak, t } from './interface/words.js';
import { Options } from './options/options.js';
import { openedOwnPage } from './own-page.js';

const root = document.getElementById('options');

/** Stores a change and draws what then holds: storage may refuse. */
function change(next: Settings): void {
  changeSettings(false, () => next).then(
    (settings) => draw(settings),
    () => readSettings(false).then((settings) => draw(settings, true)),
  );
}

function draw(settings: Settings, failed = false): void {
  if (!root) return;
  render(
    <Options
      settings={settings}
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
const drawStored = (): void => void readSettings(false).then(draw);
// The sidebar changes settings, too: what stands here would else undo it with the next click.
onSettingsChange(drawStored);
drawStored();
