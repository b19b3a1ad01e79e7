import type { Token } from '../language/document.js';
import type { DocumentView } from './document-view.js';
import type { Reading } from './judge-features.js';
import { SAYING_PARTICIPLE } from './lexicon/relays.js';
import { hasFinite, isMainClause, range } from './plain-clauses.js';
import { bodyStart, type Range, subjectBefore } from './plain-phrases.js';

// Plain forms in which somebody is quoted, behind what they said: "P, X was quoted as saying", "P, the Herald quoted X as saying".

/** "P, X was quoted (by the Herald) as saying", "P, the Herald quoted X, a clerk, as telling a rally". */
export function quotedBehind(view: DocumentView, saying: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  if (saying.quoted || !SAYING_PARTICIPLE.test(saying.lower) || tokens[saying.index - 1]?.lower !== 'as')
    return undefined;
  const start = bodyStart(view, saying.sentence);
  const { end } = sentences[saying.sentence]!;
  const quoting = tokens
    .slice(Math.max(start, saying.index - QUOTED_REACH), saying.index)
    .findLast((t) => /^(?:quote|cite)$/.test(t.lemma) && /^VB[DZPN]$/.test(t.tag) && !t.quoted);
  if (!quoting) return undefined;
  const isPassive = /^(?:was|were|is|are)$/.test(tokens[quoting.index - 1]!.lower);
  const verb = isPassive ? quoting.index - 1 : quoting.index;
  if (verb <= start || (!isPassive && quoting.index + 2 > saying.index - 1)) return undefined;
  const subject = subjectBefore(view, verb, start);
  const edge = subject ? subject[0] - 1 : -1;
  // Behind it there is room for a date, a medium or those who heard it, not for what was said.
  if (!subject || edge <= start + 2 || hasFinite(view, [saying.index + 1, end])) return undefined;
  const content: Range = [start, view.quote[edge] === 3 ? edge + 1 : edge];
  if (view.quote[edge] !== 3 && (tokens[edge]!.form !== ',' || !isMainClause(view, content))) return undefined;
  const last = saying.index - (tokens[saying.index - 2]!.form === ',' ? 2 : 1);
  return isPassive
    ? { source: range(subject), cue: range([verb, saying.index + 1]), content: range(content) }
    : {
        source: range([quoting.index + 1, last]),
        cue: [quoting.index, saying.index - 1, saying.index],
        content: range(content),
      };
}

const QUOTED_REACH = 16;
