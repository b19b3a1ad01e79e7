import { render } from 'preact';
import { openOptions } from './browser/tabs.js';
import { browserWords } from './browser/words.js';
import { Welcome } from './options/welcome.js';
import { speak, t } from './options/words.js';

const root = document.getElementById('welcome');
speak(browserWords());
document.documentElement.lang = t('locale');
document.documentElement.dir = t('direction');
document.title = 'Sourceline';
if (root) render(<Welcome onOptions={() => void openOptions().catch(() => undefined)} />, root);
