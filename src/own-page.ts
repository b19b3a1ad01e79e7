import { browserWords } from './browser/words.js';

/** Sets up a page of ours in the reader's language and direction, and gives its words. */
export function openedOwnPage(): ReturnType<typeof browserWords> {
  const words = browserWords();
  document.documentElement.lang = words('locale');
  document.documentElement.dir = words('direction');
  return words;
}
