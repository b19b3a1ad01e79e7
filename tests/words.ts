import { readFileSync } from 'node:fs';
import path from 'node:path';
import { wordsFrom } from '../src/browser/words.js';

/** Scripts bundle this file to another place, so it does not go by its own. */
const root = process.env.SOURCELINE_ROOT ?? '.';

/** The messages of one language, as browsers read them. */
export const messagesOf = (language: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(path.resolve(root, '_locales', language, 'messages.json'), 'utf8'));

/** The interface's words in one language; a key that is not there fails loudly. */
export const wordsOf = (language: string) => {
  const messages = messagesOf(language);
  return wordsFrom((key) => {
    const found = messages[key];
    if (!found) throw new Error(`no message ${key} in ${language}`);
    return found.message;
  });
};
