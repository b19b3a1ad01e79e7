import { render } from 'preact';
import { openOptions } from './browser/tabs.js';
import { speak } from './interface/words.js';
import { Welcome } from './options/welcome.js';
import { openedOwnPage } from './own-page.js';

const root = document.getElementById('welcome');
speak(openedOwnPage());
document.title = 'Sourceline';
if (root) render(<Welcome onOptions={() => void openOptions().catch(() => undefined)} />, root);
