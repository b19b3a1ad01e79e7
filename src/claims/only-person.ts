import type { Token } from '../language/document.js';
import { onlyPersonBefore, PERSONS } from './antecedents.js';
import { FAMILY } from './lexicon/parties.js';
import type { Context } from './resolved-source.js';
import { childBy } from './tree.js';

/** "The athlete's agent", "relatives": for whoever was the one person spoken of. */
export function onlyPersonMeant(
  context: Context,
  head: Token,
  possessor: Token | undefined,
  phrase: readonly Token[],
): string | undefined {
  const { document, entities } = context;
  if (
    possessor &&
    !entities.at[possessor.index] &&
    PERSONS.test(possessor.lemma) &&
    !/^(?:man|woman)$/.test(possessor.lemma)
  ) {
    // "A former driver said P. The driver's lawyer": who has spoken is nobody else.
    const hasSpoken = document.tokens
      .slice(0, possessor.index)
      .some(
        (t) =>
          t.lemma === possessor.lemma &&
          t.relation === 'nsubj' &&
          /^(?:an?|another|one)$/.test(childBy(document, t, /^det$/)?.lower ?? ''),
      );
    const only = hasSpoken ? undefined : onlyPersonBefore(context, possessor);
    if (only) return only;
  }
  // "The Delmar family" is one.
  const isNamed = phrase.some((t) => entities.at[t.index]?.kind === 'PERSON' || t.tag.startsWith('NNP'));
  return FAMILY.test(head.lemma) && !possessor && !isNamed ? onlyPersonBefore(context, head) : undefined;
}
