/** What goes into a message's `{places}`. `n` also picks the plural form. */
export type Values = Readonly<Record<string, string | number>>;

/** The interface's words: from a message's key to the message in the reader's language. */
export type Say = (key: string, values?: Values) => string;

let say: Say = (key) => key;

/** Sets the language of the interface, once, before anything is drawn. */
export const speak = (words: Say): void => {
  say = words;
};

/** One message of the interface. */
export const t: Say = (key, values) => say(key, values);
