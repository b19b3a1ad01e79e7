import type { Token } from '../language/document.js';
import type { DocumentView } from './document-view.js';
import type { Reading } from './judge-features.js';
import { PICTURES } from './pictures.js';
import { clauseEnd, hasFinite, range } from './plain-clauses.js';
import { phraseBefore, type Range } from './plain-phrases.js';
import { isDocument } from './unnamed-sources.js';

// "The Gazette has seen emails in which P": a paper that somebody has speaks in a relative clause.

/** Who has the paper or has made it public. */
export const HAVING =
  /^(?:see|obtain|get|publish|release|receive|acquire|view|review|circulate|post|air|broadcast|leak|read|hear|play|print|share)$/;

/** What somebody wrote or said once, and others have now; a report or a study speaks for itself. */
const PAPER =
  /^(?:email|e-mail|message|letter|memo|memorandum|document|note|cable|text|transcript|tape|file|diary|chat|minutes|paper|briefing|affidavit)s?$/;

/** The verb by which the subject of the sentence has the paper that a relative clause or participle at `which` hangs on. */
export function havingOf({ tokens, sentences }: DocumentView['document'], which: Token): Token | undefined {
  const { first } = sentences[which.sentence]!;
  const before = tokens.slice(first, which.index);
  const verb = before.findLast((t) => /^VB[DZPN]$/.test(t.tag) && !t.quoted);
  if (!verb || !(HAVING.test(verb.lemma) || verb.lemma === 'cite') || tokens[verb.index + 1]?.lower === 'by')
    return undefined;
  const object = tokens.slice(verb.index + 1, which.index);
  // "Published on its website a letter in which P".
  return object.some((t) => PAPER.test(t.lower) || PICTURES.test(t.lower) || isDocument(t)) &&
    !object.some((t) => t.form === ',')
    ? verb
    : undefined;
}

/** "Has seen [emails] in which [P]". */
export function inWhich(view: DocumentView, which: Token): Reading | undefined {
  const { document } = view;
  const { tokens, sentences } = document;
  if (
    which.quoted ||
    !(which.lower === 'where' || (which.lower === 'which' && tokens[which.index - 1]?.lower === 'in'))
  )
    return undefined;
  const verb = havingOf(document, which);
  // What a report or a study says in so many words has its own cues.
  if (!verb || !tokens.slice(verb.index, which.index).some((t) => PAPER.test(t.lower) || PICTURES.test(t.lower)))
    return undefined;
  const { end } = sentences[which.sentence]!;
  const stop = which.lower === 'which' ? which.index - 1 : which.index;
  const source: Range = [phraseBefore(view, stop, verb.index + 1), stop];
  const content: Range = [which.index + 1, clauseEnd(view, which.index + 1, end)];
  // "A letter in which he said P": he says it.
  if (/^(?:he|she|it|they|we|i)$/.test(tokens[content[0]]?.lower ?? '')) return undefined;
  if (source[0] >= source[1] || !hasFinite(view, content)) return undefined;
  return { source: range(source), cue: range([stop, which.index + 1]), content: range(content) };
}
