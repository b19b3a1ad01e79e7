import type { Token } from '../language/document.js';
import type { Context } from './resolved-source.js';
import { lawyerBefore } from './spoken-for.js';
import { childBy, subtree } from './tree.js';

// Whose lawyer speaks of "his client".

export const isClient = ({ lemma }: Token): boolean => /^client$/.test(lemma);

/** "X, a lawyer for the older man, said his client …": the one whom the lawyer named before it answers for. */
export function clientOf(
  context: Context,
  head: Token,
  partyOf: (context: Context, head: Token, phrase: readonly Token[]) => string | undefined,
  partyAfter: (context: Context, from: number, end: number) => string | undefined,
): string | undefined {
  const { tokens } = context.document;
  const lawyer = lawyerBefore(context, head);
  const preposition = lawyer && tokens[lawyer.index + 1];
  if (preposition && /^(?:for|of)$/.test(preposition.lower))
    return partyAfter(context, preposition.index + 1, head.index);
  const owner = lawyer && childBy(context.document, lawyer, /^nmod:poss$/);
  return (
    owner &&
    partyOf(
      context,
      owner,
      subtree(context.document, owner.index).filter((t) => t.tag !== 'POS'),
    )
  );
}
