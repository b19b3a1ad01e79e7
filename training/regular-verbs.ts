const VOWEL = /[aeiou]/;

/** Regular verbs whose ending misleads, wanted also where the text holds none of their forms. */
export const MISLEADING =
  'absorb gape grope gripe hope recoup rape reap rope scrape seep shape slurp stripe swipe tape type wipe escape heap leak scoop loop swoop stoop troop whip warp usurp develop'.split(
    ' ',
  );

/** Does the last letter double before -ed and -ing? Told by the spelling for verbs of one syllable alone. */
const doubles = (lemma: string): boolean => /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(lemma);

/**
 * Past, gerund and third person of a regular verb, as English spells them.
 * @returns `[group, form, lemma]` each, by the groups of `lemmaGroup`; none where the spelling does not tell
 */
export function regularForms(lemma: string): (readonly [group: string, form: string, lemma: string])[] {
  // "Commit", "visit": whether the letter doubles hangs on the stress; "panic", "quiz".
  const isUntold = (!doubles(lemma) && /[^aeiou][aeiou][^aeiouwxy]$/.test(lemma)) || /(?:c|uiz)$/.test(lemma);
  if (!/^[a-z]{3,}$/.test(lemma) || !VOWEL.test(lemma) || isUntold) return [];
  const stem = doubles(lemma) ? lemma + lemma.slice(-1) : lemma;
  const past = lemma.endsWith('e') ? `${lemma}d` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`;
  const gerund = /[^eoy]e$/.test(lemma) ? `${lemma.replace(/ie$/, 'ye').slice(0, -1)}ing` : `${stem}ing`;
  const third = /(?:s|sh|ch|x|z|o)$/.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`;
  return [
    ['D', past, lemma],
    ['G', gerund, lemma],
    ['Z', third, lemma],
  ];
}
