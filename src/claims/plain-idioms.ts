import type { Token } from '../language/document.js';
import { adjunctsEnd } from './adjuncts.js';
import type { DocumentView } from './document-view.js';
import type { Reading } from './judge-features.js';
import { clauseEnd, endsAt, isMainClause, isOpening, range } from './plain-clauses.js';
import { bodyStart, phraseEnd, type Range, subjectBefore } from './plain-phrases.js';

// Cues of several words of which none reports by itself: "let slip that P", "made it known that P".

const IDIOM =
  /^(?:l[ae]t(?:s|ting)? (?:it )?(?:slip|be known)|(?:make|makes|made|making) (?:it )?(?:clear|plain|known)|(?:(?:is|are|was|were) at|took|takes|take) pains to (?:say|stress|explain|point out|emphasi[sz]e)|(?:put|puts|putting) (?:it )?on (?:the )?record|(?:spill|spills|spilled|spilt) the beans|blurt(?:s|ed) out|went public to say)$/;
const LONGEST_IDIOM = 6;

/** "P, local radio has it", "P, or so the daily would have it", "the Courier has it that P". */
export function hasIt(view: DocumentView, verb: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  if (verb.lemma !== 'have' || verb.quoted || tokens[verb.index + 1]?.lower !== 'it') return undefined;
  const { end } = sentences[verb.sentence]!;
  const start = bodyStart(view, verb.sentence);
  const would = /^(?:would|will)$/.test(tokens[verb.index - 1]?.lower ?? '') ? verb.index - 1 : verb.index;
  const source = subjectBefore(view, would, start);
  if (!source || !tokens.slice(...source).some((t) => /^NN/.test(t.tag) || t.name !== 'O')) return undefined;
  const cue = range([would, verb.index + 2]);
  if (tokens[verb.index + 2]?.lower === 'that' && isOpening(view, start, source[0])) {
    const content: Range = [verb.index + 2, clauseEnd(view, verb.index + 2, end)];
    return content[1] - content[0] > 3 ? { source: range(source), cue, content: range(content) } : undefined;
  }
  const isOr = tokens[source[0] - 1]?.lower === 'so' ? (tokens[source[0] - 2]?.lower === 'or' ? 2 : 1) : 0;
  const edge = source[0] - isOr - 1;
  const content: Range = [start, edge];
  return edge > start + 2 &&
    tokens[edge]!.form === ',' &&
    endsAt(view, verb.index + 2, end) &&
    isMainClause(view, content)
    ? { source: range(source), cue, content: range(content) }
    : undefined;
}

/** "A foreman let slip (to X) that P"; the cue is headed by the verb that opens it. */
export function idiom(view: DocumentView, verb: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  if (verb.quoted || !/^(?:let|make|be|take|put|spill|blurt|go)$/.test(verb.lemma)) return undefined;
  const { end } = sentences[verb.sentence]!;
  const words = tokens.slice(verb.index, Math.min(end, verb.index + LONGEST_IDIOM)).map((t) => t.lower);
  const length = words.findIndex((_, i) => IDIOM.test(words.slice(0, i + 1).join(' '))) + 1;
  if (length === 0) return undefined;
  // "P, the spokesman let slip."
  const subject = subjectBefore(view, verb.index, bodyStart(view, verb.sentence));
  const before: Range = [bodyStart(view, verb.sentence), (subject?.[0] ?? 1) - 1];
  if (
    subject &&
    before[1] > before[0] + 2 &&
    tokens[before[1]]!.form === ',' &&
    endsAt(view, adjunctsEnd(view, verb.index + length, end), end) &&
    isMainClause(view, before)
  )
    return { source: range(subject), cue: range([verb.index, verb.index + length]), content: range(before) };
  let at = verb.index + length;
  if (tokens[at]?.lower === 'to') at = phraseEnd(view, at + 1, end);
  const start = bodyStart(view, verb.sentence);
  const source = subjectBefore(view, verb.index, start);
  if (tokens[at]?.lower !== 'that' || !source || !isOpening(view, start, source[0])) return undefined;
  const content: Range = [at + 1, clauseEnd(view, at + 1, end)];
  const cue: Range = [verb.index, verb.index + length];
  return content[1] - content[0] > 2 ? { source: range(source), cue: range(cue), content: range(content) } : undefined;
}
