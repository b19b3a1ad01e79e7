import type { Token } from '../language/document.js';
import type { DocumentView } from './document-view.js';
import type { Reading } from './judge-features.js';
import { PICTURES } from './pictures.js';
import { clauseEnd, hasFinite, range } from './plain-clauses.js';
import { phraseBefore, type Range } from './plain-phrases.js';

// "The Gazette has seen emails in which P": a paper that somebody has speaks in a relative clause.

/** Who has the paper or has made it public. */
const HAVING =
  /^(?:see|obtain|get|publish|release|receive|acquire|view|review|circulate|post|air|broadcast|leak|read|hear|play|print|share)$/;

/** What somebody wrote or said once, and others have now; a report or a study speaks for itself. */
const PAPER =
  /^(?:email|e-mail|message|letter|memo|memorandum|document|note|cable|text|transcript|tape|file|diary|chat|minutes|paper|briefing|affidavit)s?$/;

/** The verb by which the subject of the sentence has the paper that a relative clause at token `which` hangs on. */
export function havingOf({ tokens, sentences }: DocumentView['document'], which: Token): Token | undefined {
  const { first } = sentences[which.sentence]!;
  const before = tokens.slice(first, which.index);
  if (tokens[which.index - 1]?.lower !== 'in' && which.lower !== 'where') return undefined;
  const verb = before.findLast((t) => /^VB[DZPN]$/.test(t.tag) && !t.quoted);
  if (!verb || !HAVING.test(verb.lemma) || tokens[verb.index + 1]?.lower === 'by') return undefined;
  const object = tokens.slice(verb.index + 1, which.index);
  // "Published on its website a letter in which P".
  return object.some((t) => PAPER.test(t.lower) || PICTURES.test(t.lower)) && !object.some((t) => t.form === ',')
    ? verb
    : undefined;
}

/** "Has seen [emails] in which [P]". */
export function inWhich(view: DocumentView, which: Token): Reading | undefined {
  const { document } = view;
  const { tokens, sentences } = document;
  if (which.quoted || !/^(?:which|where)$/.test(which.lower)) return undefined;
  const verb = havingOf(document, which);
  if (!verb) return undefined;
  const { end } = sentences[which.sentence]!;
  const stop = which.lower === 'which' ? which.index - 1 : which.index;
  const source: Range = [phraseBefore(view, stop, verb.index + 1), stop];
  const content: Range = [which.index + 1, clauseEnd(view, which.index + 1, end)];
  // "A letter in which he said P": he says it.
  if (/^(?:he|she|it|they|we|i)$/.test(tokens[content[0]]?.lower ?? '')) return undefined;
  if (source[0] >= source[1] || !hasFinite(view, content)) return undefined;
  return { source: range(source), cue: range([stop, which.index + 1]), content: range(content) };
}
