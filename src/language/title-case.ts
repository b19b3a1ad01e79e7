// Titles In Which Every Word Has A Capital: there a capital tells nothing of names.

const FEWEST_WORDS = 4;
/** Words that such titles write small. */
const SMALL =
  /^(?:an?|and|as|at|but|by|for|from|if|in|into|is|it|its|nor|not|of|off|on|or|out|over|per|so|than|that|the|to|up|via|vs?|with|yet|s|t|n['’]t)$/;

/** Does every word of a sentence bear a capital, save the smallest? */
export function isTitleCased(forms: readonly string[]): boolean {
  const words = forms.filter((form) => /^\p{L}/u.test(form));
  return (
    words.length >= FEWEST_WORDS &&
    words.every((word) => SMALL.test(word) || /^\p{Lu}/u.test(word)) &&
    words.slice(1).filter((word) => /^\p{Lu}\p{Ll}/u.test(word)).length >= FEWEST_WORDS - 1
  );
}

/** How often a word stands with and without a capital. A capital that opens a sentence counts, too: names often do. */
export interface Cases {
  capital: number;
  small: number;
}

/**
 * Counts the capitals of a text's words by their small form.
 * @param sentences the forms of each sentence whose capitals tell something
 */
export function countCases(sentences: Iterable<readonly string[]>): Map<string, Cases> {
  const counts = new Map<string, Cases>();
  for (const forms of sentences) {
    for (const form of forms) {
      if (!/^\p{L}/u.test(form)) continue;
      const lower = form.toLowerCase();
      const cases = counts.get(lower) ?? { capital: 0, small: 0 };
      if (form === lower) cases.small++;
      else cases.capital++;
      counts.set(lower, cases);
    }
  }
  return counts;
}

/** Is a word of a title no name? Names of a title stand in the text below it, too, with their capital. */
export function isNoName(form: string, cases: ReadonlyMap<string, Cases>): boolean {
  if (!/^\p{Lu}\p{Ll}*$/u.test(form)) return false;
  const known = cases.get(form.toLowerCase());
  return known === undefined || known.small >= known.capital;
}
