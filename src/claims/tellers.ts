import type { Document, Sentence, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { childBy, firstTokenAt, headOf, isFiniteVerb } from './tree.js';

// Who says that something cannot be said: behind the words, or before them.

/** "Too early to talk about money, says the director." */
export function tellerBehind(document: Document, sentence: Sentence, span: Span): Token | undefined {
  const after = document.tokens.slice(firstTokenAt(document, span[1]), sentence.end);
  const verb = after.find((t) => /^(?:say|tell|add|reply|respond)$/.test(t.lemma) && /^VB/.test(t.tag));
  if (!verb) return undefined;
  // Between the comma and the verb, wherever the tree hangs it: '"…," a spokesman for the bank said'.
  const comma = after.findLast((t) => t.index < verb.index && /^[,"”]$/.test(t.form));
  const between = comma ? document.tokens.slice(comma.index + 1, verb.index).filter((t) => t.form !== '"') : [];
  return (
    (between.some(isFiniteVerb) ? undefined : headOf(between)) ??
    childBy(document, verb, /^nsubj$/) ??
    after.find((t) => t.index > verb.index && /^NN/.test(t.tag) && t.relation !== 'compound')
  );
}

/** Whoever says the clause in which the token stands, in the same sentence. */
export function tellerBefore(document: Document, sentence: Sentence, token: Token): Token | undefined {
  const before = document.tokens.slice(sentence.first, token.index);
  const verb = before.findLast((t) => /^(?:say|tell|add|reply|respond|state|explain|answer|insist)$/.test(t.lemma));
  return verb && childBy(document, verb, /^nsubj$/);
}
