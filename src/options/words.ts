/** From a message's key to its words in the reader's language; `n` among the values picks the plural form. */
export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

let say: Say = (key) => key;

/** Sets the language of these pages, once, before anything is drawn. */
export const speak = (words: Say): void => {
  say = words;
};

/** One message. */
export const t: Say = (key, values) => say(key, values);
