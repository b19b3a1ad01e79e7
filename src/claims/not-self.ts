import type { Document, Token } from '../language/document.js';
import { childBy } from './tree.js';

// Subjects that look like the speaker's own, and are not.

const isDescribed = ({ tokens }: Document, { children }: Token, words: RegExp): boolean =>
  children.some((k) => words.test(tokens[k]!.lower));

/** "Its former coach had taken money": nobody's own any more. What was done to them may be the body's own act. */
export function isFormerDoer(document: Document, subject: Token): boolean {
  const verb = document.tokens[subject.head];
  return (
    isDescribed(document, subject, /^(?:former|ex|ex-\w+)$/) &&
    verb !== undefined &&
    childBy(document, verb, /^auxpass$/) === undefined
  );
}

/** "[The previous council] had wasted P, the mayor said": not the one that the speaker heads. */
export const isOfPredecessors = (document: Document, subject: Token): boolean =>
  isDescribed(document, subject, /^(?:previous|former|last|earlier|outgoing|old|predecessor|preceding)$/);

/** "Ada Falk, who leads the union, said [the company] would": another body than hers. */
export const isOfEmployer = ({ tokens, sentences }: Document, subject: Token): boolean =>
  subject.lemma !== 'union' &&
  tokens
    .slice(sentences[subject.sentence]!.first, subject.index)
    .some((t) => t.lemma === 'union' || t.lemma === 'opposition');
