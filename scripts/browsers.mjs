import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const MAC = (app) => [`/Applications/${app}`, join(homedir(), 'Applications', app)];

/** Where to look, best first: names on the PATH, then the places where macOS keeps programs. */
const PLACES = {
  chromium: {
    override: 'SOURCELINE_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    paths: [
      ...MAC('Google Chrome.app/Contents/MacOS/Google Chrome'),
      ...MAC('Chromium.app/Contents/MacOS/Chromium'),
      '/opt/google/chrome/chrome',
      '/snap/bin/chromium',
    ],
  },
  firefox: {
    override: 'SOURCELINE_FIREFOX',
    names: ['firefox', 'firefox-esr'],
    paths: [...MAC('Firefox.app/Contents/MacOS/firefox'), '/snap/bin/firefox'],
  },
};

export const BROWSER_NAMES = Object.keys(PLACES);

const runs = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * The path of an installed browser, or null. An environment variable decides where it is set, even where it names
 * nothing that runs: a wrong path is told rather than passed over.
 */
export function findBrowser(name) {
  const { override, names, paths } = PLACES[name];
  const chosen = process.env[override];
  if (chosen) {
    if (!runs(chosen)) throw new Error(`${override} names ${chosen}, which cannot be run`);
    return chosen;
  }
  const onPath = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...names.flatMap((file) => onPath.map((folder) => join(folder, file))), ...paths];
  return candidates.find(runs) ?? null;
}
