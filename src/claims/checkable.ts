import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { OPINION_CUES } from './lexicon/cues.js';
import { EVALUATIVE, FEELING, OBLIGATION, VAGUE_PLEDGE } from './lexicon/opinion.js';
import { childBy, headOf, tokensUnder } from './tree.js';

const textUnder = (document: Document, spans: readonly Span[]): string =>
  spans.map(([s, e]) => document.text.slice(s, e)).join(' ');

/**
 * Is the content a feeling, judgement, wish, vague pledge, plea, question or order rather than a checkable claim?
 * Returns the words that show it, or undefined for a claim.
 * @param cue the head of the cue, if any
 */
export function judgementIn(document: Document, content: readonly Span[], cue: Token | undefined): Span | undefined {
  const tokens = tokensUnder(document, content);
  const text = textUnder(document, content);
  const span = (token: Token): Span => [token.start, token.end];
  const isPlea = cue?.lemma === 'plead' && /^(?:guilty|not)$/.test(document.tokens[cue.index + 1]?.lower ?? '');
  if (cue && OPINION_CUES.has(cue.lemma) && !/^(?:fear|worry)$/.test(cue.lemma) && !isPlea) return span(cue);
  const last = tokens.at(-1);
  const after = last && document.text.slice(last.end, last.end + 2);
  if (last && (last.form === '?' || after?.startsWith('?'))) return span(last);
  if (VAGUE_PLEDGE.test(text) && tokens[0]) return span(tokens[0]);
  const obliged = OBLIGATION.exec(text);
  if (obliged && !/\bbecause\b/.test(text)) return content[0];
  const head = headOf(tokens);
  if (!head) return content[0];
  const subject = childBy(document, head, /^nsubj/);
  // An order: a bare verb with no subject opens the sentence.
  if (
    head.tag === 'VB' &&
    !subject &&
    head.index === tokens.find((t) => /\p{L}/u.test(t.form))?.index &&
    /^\p{Lu}/u.test(head.form)
  )
    return span(head);
  const hasNumber = tokens.some((t) => t.name === 'NUM' && /\d/.test(t.form));
  if (subject && /^(?:i|we|you)$/.test(subject.lower) && FEELING.has(head.lemma) && !hasNumber) return span(head);
  if (subject && /^(?:he|she|it|they)$/.test(subject.lower) && /^(?:hope|wish|pray)$/.test(head.lemma))
    return span(head);
  // Judgement as predicate: "this is a disgrace", "it was unfair".
  const predicate = childBy(document, head, /^cop$/) !== undefined;
  if (!hasNumber && (predicate || !/^VB/.test(head.tag)) && EVALUATIVE.has(head.lemma)) return span(head);
  if (!hasNumber && predicate) {
    const modifier = head.children
      .map((k) => document.tokens[k]!)
      .find((child) => child.relation === 'amod' && EVALUATIVE.has(child.lemma));
    if (modifier) return span(modifier);
  }
  return undefined;
}
