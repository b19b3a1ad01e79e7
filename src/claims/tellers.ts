import type { Document, Sentence, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { childBy, firstTokenAt, headOf, isFiniteVerb } from './tree.js';

// Who says that something cannot be said: behind the words, or before them.

/** "Too early to talk about money, says the director." */
export function tellerBehind(document: Document, sentence: Sentence, span: Span): Token | undefined {
  const after = document.tokens.slice(firstTokenAt(document, span[1]), sentence.end);
  const verb = after.find((t) => /^(?:say|tell|add|reply|respond|write)$/.test(t.lemma) && /^VB/.test(t.tag));
  // '"We never discuss this," came the answer from his office'.
  const came = after.find((t) => /^(?:came|comes)$/.test(t.lower));
  const from = came && after.find((t) => t.lower === 'from' && t.index > came.index && t.index <= came.index + 5);
  if (came && from && (!verb || came.index < verb.index))
    return after.find((t) => t.index > from.index && /^NN/.test(t.tag) && t.relation !== 'compound');
  if (!verb) return undefined;
  // Between the comma and the verb, wherever the tree hangs it: '"…," a spokesman for the bank said'.
  const comma = after.findLast((t) => t.index < verb.index && /^[,"”]$/.test(t.form));
  const between = comma ? document.tokens.slice(comma.index + 1, verb.index).filter((t) => t.form !== '"') : [];
  // '"…," Hagen's lawyer, Pia Roth, wrote'.
  const close = after.find((t) => /^["”]$/.test(t.form));
  const aside =
    close && document.tokens[verb.index - 1]?.form === ','
      ? after.find((t) => t.form === ',' && t.index > close.index)
      : undefined;
  const whole = close && aside ? document.tokens.slice(close.index + 1, aside.index) : [];
  if (whole.length > 0 && !whole.some(isFiniteVerb)) return headOf(whole);
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
