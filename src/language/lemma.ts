/**
 * Rules from form to dictionary form, learned: a key is a tag group and the last letters of a word (`D|ited`), or the
 * whole word (`D|^said`); a value says how many letters to cut and what to add (`2|e`). The longest key decides.
 */
export type LemmaRules = ReadonlyMap<string, string>;

/** The longest ending that a rule may look at. */
export const LONGEST_ENDING = 6;

/** Tags whose words share their rules; other tags keep their form. */
export function lemmaGroup(tag: string): string | undefined {
  switch (tag) {
    case 'VBD':
    case 'VBN':
      return 'D';
    case 'VBG':
      return 'G';
    case 'VBZ':
      return 'Z';
    case 'VB':
    case 'VBP':
    case 'MD':
      return 'P';
    case 'NNS':
      return 'S';
    default:
      return undefined;
  }
}

/** Applies one rule. */
export function applyEdit(lower: string, edit: string): string {
  const bar = edit.indexOf('|');
  const cut = Number(edit.slice(0, bar));
  return lower.slice(0, lower.length - cut) + edit.slice(bar + 1);
}

/** Dictionary form of a word, lower case, by its Penn tag. A word that no rule knows keeps its form. */
export function lemmaOf(lower: string, tag: string, rules: LemmaRules): string {
  const group = lemmaGroup(tag);
  if (!group) return lower;
  const plain = lower.replace('’', "'");
  // A third person that ends in no "s" is a slip of the tagger.
  if (group === 'Z' && !plain.endsWith('s')) return plain;
  const whole = rules.get(`${group}|^${plain}`);
  if (whole) return applyEdit(plain, whole);
  for (let n = Math.min(LONGEST_ENDING, plain.length); n >= 0; n--) {
    const edit = rules.get(`${group}|${plain.slice(plain.length - n)}`);
    if (edit) return applyEdit(plain, edit) || plain;
  }
  return plain;
}

/** Reads rules from their packed form: a line a rule, `key edit`. */
export const readLemmaRules = (packed: string): LemmaRules =>
  new Map(
    packed.split('\n').flatMap((line) => {
      const at = line.indexOf(' ');
      return at > 0 ? [[line.slice(0, at), line.slice(at + 1)] as [string, string]] : [];
    }),
  );
