import type { Token } from '../language/document.js';
import type { DocumentView } from './document-view.js';
import type { Reading } from './judge-features.js';
import { clauseEnd, isOpening, range } from './plain-clauses.js';
import { bodyStart, phraseEnd, type Range, subjectBefore } from './plain-phrases.js';

// Cues of several words of which none reports by itself: "let slip that P", "made it known that P".

const IDIOM =
  /^(?:l[ae]t(?:s|ting)? (?:it )?(?:slip|be known)|(?:make|makes|made|making) (?:it )?(?:clear|plain|known)|(?:(?:is|are|was|were) at|took|takes|take) pains to (?:say|stress|explain|point out|emphasi[sz]e)|(?:put|puts|putting) (?:it )?on (?:the )?record|(?:spill|spills|spilled|spilt) the beans|blurt(?:s|ed) out|went public to say)$/;
const LONGEST_IDIOM = 6;

/** "A foreman let slip (to X) that P"; the cue is headed by the verb that opens it. */
export function idiom(view: DocumentView, verb: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  if (verb.quoted || !/^(?:let|make|be|take|put|spill|blurt|go)$/.test(verb.lemma)) return undefined;
  const { end } = sentences[verb.sentence]!;
  const words = tokens.slice(verb.index, Math.min(end, verb.index + LONGEST_IDIOM)).map((t) => t.lower);
  const length = words.findIndex((_, i) => IDIOM.test(words.slice(0, i + 1).join(' '))) + 1;
  if (length === 0) return undefined;
  let at = verb.index + length;
  if (tokens[at]?.lower === 'to') at = phraseEnd(view, at + 1, end);
  const start = bodyStart(view, verb.sentence);
  const source = subjectBefore(view, verb.index, start);
  if (tokens[at]?.lower !== 'that' || !source || !isOpening(view, start, source[0])) return undefined;
  const content: Range = [at + 1, clauseEnd(view, at + 1, end)];
  const cue: Range = [verb.index, verb.index + length];
  return content[1] - content[0] > 2 ? { source: range(source), cue: range(cue), content: range(content) } : undefined;
}
