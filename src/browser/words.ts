import type { Say } from '../interface/words.js';

/**
 * Words out of a table of messages. Where `n` is among the values, the plural form of the language is taken:
 * `found_one`, `found_few`, `found_many` or `found_other`. Numbers are written as the language writes them; `{count}`
 * is `n` in words, where the table has words for it.
 * @param message gives a message by its key, and '' where there is none
 */
export function wordsFrom(message: (key: string) => string): Say {
  const language = message('locale') || 'en';
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  const spelled = message('numberWords').split(' ').filter(Boolean);
  return (key, values = {}) => {
    const { n } = values;
    // Only keys that are there: Firefox writes an error for every other.
    const found = message(typeof n === 'number' ? `${key}_${plural.select(n)}` : key) || key;
    return found.replace(/\{(\w+)\}/g, (place, name: string) => {
      if (name === 'count' && typeof n === 'number') return spelled[n] ?? number.format(n);
      const value = values[name];
      if (value === undefined) return place;
      return typeof value === 'number' ? number.format(value) : value;
    });
  };
}

/**
 * The interface in the browser's language, or in English where we do not speak it.
 * `chrome` here, which Firefox has as well: the polyfill would come into every article once more.
 */
export function browserWords(): Say {
  // Every call goes through the browser's bindings, and a long list asks for the same few words many times.
  const known = new Map<string, string>();
  return wordsFrom((key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const message = chrome.i18n.getMessage(key);
    known.set(key, message);
    return message;
  });
}
