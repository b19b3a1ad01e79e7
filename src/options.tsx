import { render } from 'preact';
import { changeSettings, readSettings, type Settings } from './browser/settings.js';
import { Options } from './options/options.js';

const root = document.getElementById('options');

/** Draws the page anew with the settings as they are stored. */
function draw(settings: Settings): void {
  if (!root) return;
  const onChange = (next: { autoShow: boolean; sitesOff: readonly string[] }): void => {
    changeSettings(false, () => ({ autoShow: next.autoShow, sitesOff: [...next.sitesOff] }))
      // Storage may refuse; what is shown is then what still holds.
      .catch(() => readSettings(false))
      .then(draw, () => undefined);
  };
  render(<Options settings={settings} onChange={onChange} />, root);
}

readSettings(false).then(draw, () => undefined);
