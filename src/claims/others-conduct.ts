import type { Document, Token } from '../language/document.js';
import { FORCES } from './lexicon/own-matters.js';
import type { Context, ResolvedSource } from './resolved-source.js';
import { childBy } from './tree.js';

// Does what somebody says of their own acts assert something of others' conduct?

const AGAINST_WITH = /^(?:exchange|fight|clash|engage|battle|confront)$/;

/** "In case Voss wins", "whomever the party nominates", "the deal that she signed": no assertion of its own. */
const isOfCondition = (document: Document, verb: Token | undefined): boolean =>
  verb !== undefined &&
  (/^acl/.test(verb.relation) ||
    verb.children.some((k) =>
      /^(?:if|unless|until|when|whenever|once|before|case|whoever|whomever|whatever|whichever)$/.test(
        document.tokens[k]!.lower,
      ),
    ));

/**
 * Does the content assert something about anybody else's conduct? Somebody else does something in it, or the speaker
 * acts against somebody. Dealings that need another ("will sell its stake to X") are the speaker's own.
 */
export function speaksOfOthers(
  { document, entities }: Context,
  tokens: readonly Token[],
  verb: Token,
  speaker: ResolvedSource,
): boolean {
  const isOther = (token: Token): boolean => {
    const entity = entities.at[token.index];
    if (entity === undefined) return token.tag === 'JJ' && /^\p{Lu}/u.test(token.form);
    return entity !== speaker.entity && token.name !== 'TIME';
  };
  const subject = childBy(document, verb, /^nsubj/);
  const isThere = /^(?:be|have|remain|stay|stand)$/.test(verb.lemma);
  const byForce = AGAINST_WITH.test(verb.lemma) || (!isThere && subject !== undefined && FORCES.test(subject.lemma));
  if (byForce && tokens.some((t) => isOther(t) && (t.tag === 'JJ' || entities.at[t.index]?.kind !== 'LOC')))
    return true;
  // "We sat at the table and he did not come".
  const isOfThem = tokens.some(
    (t, i) =>
      t.quoted &&
      /^(?:he|she|they)$/.test(t.lower) &&
      /^(?:and|but)$/.test(tokens[i - 1]?.lower ?? '') &&
      /^(?:i|we)$/.test(subject?.lower ?? ''),
  );
  if (isOfThem) return true;
  return tokens.some(
    (t) =>
      /^nsubj/.test(t.relation) &&
      t.head !== verb.index &&
      !isOfCondition(document, document.tokens[t.head]) &&
      (isOther(t) || t.children.some((k) => isOther(document.tokens[k]!))),
  );
}
