import type { Linear } from '../src/language/linear.js';
import { mendTags } from '../src/language/mend-tags.js';
import { parseSentence, relateSentence } from '../src/language/parser.js';
import { nameSentence, tagSentence } from '../src/language/tagger.js';
import type { Example } from './language-examples.js';

/** Shares from 0 to 1; heads and relations on the models' own tags, punctuation counted. */
export interface Scored {
  tags: number;
  /** F1 of tokens in names, class included. */
  names: number;
  uas: number;
  las: number;
}

export function scoreLanguage(models: Record<string, Linear>, examples: readonly Example[]): Scored {
  let [n, tagRight, nameHit, nameGuessed, nameGold, headRight, bothRight, scored] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const { forms, words, ...gold } of examples) {
    const tags = tagSentence(models.tags!, words);
    mendTags(forms, tags, models.tags!.classes);
    const names = nameSentence(models.names!, words, tags);
    const heads = parseSentence(models.moves!, words, tags);
    const relations = relateSentence(models.relations!, heads, words, tags);
    words.forEach((_, i) => {
      n++;
      if (tags[i] === gold.tags[i]) tagRight++;
      if (names[i] !== 0) nameGuessed++;
      if (gold.names[i] !== 0) nameGold++;
      if (names[i] !== 0 && names[i] === gold.names[i]) nameHit++;
      if (gold.heads[i] === -2) return;
      scored++;
      const head = heads[i] === -1 ? words.length : heads[i];
      if (head !== gold.heads[i]) return;
      headRight++;
      if (heads[i] === -1 || relations[i] === gold.relations[i]) bothRight++;
    });
  }
  return {
    tags: tagRight / n,
    names: (2 * nameHit) / (nameGuessed + nameGold || 1),
    uas: headRight / scored,
    las: bothRight / scored,
  };
}
