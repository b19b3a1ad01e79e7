import type { Document, Token } from '../language/document.js';
import { childBy } from './tree.js';

// Subjects that look like the speaker's own, and are not.

/** "Its former coach had taken money": nobody's own any more. What was done to them may be the body's own act. */
export function isFormerDoer(document: Document, subject: Token): boolean {
  const verb = document.tokens[subject.head];
  return (
    subject.children.some((k) => /^(?:former|ex|ex-\w+)$/.test(document.tokens[k]!.lower)) &&
    verb !== undefined &&
    childBy(document, verb, /^auxpass$/) === undefined
  );
}

/** "Ada Falk, who leads the union, said [the company] would": another body than hers. */
export const isOfEmployer = ({ tokens, sentences }: Document, subject: Token): boolean =>
  subject.lemma !== 'union' &&
  tokens
    .slice(sentences[subject.sentence]!.first, subject.index)
    .some((t) => t.lemma === 'union' || t.lemma === 'opposition');
