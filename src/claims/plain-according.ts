import type { Token } from '../language/document.js';
import type { DocumentView } from './document-view.js';
import type { Reading } from './judge-features.js';
import { clauseEnd, endsAt, hasFinite, isMainClause, range } from './plain-clauses.js';
import { adjunctsEnd, bodyStart, isNoun, phraseEnd, type Range, subjectBefore } from './plain-phrases.js';

// Plain forms with "according to X", "as X reports" and "by the count of X".

/**
 * "According to X, P", "P, according to X".
 * @param length how many words the cue has: one in "By the count of X, P"
 */
export function accordingTo(view: DocumentView, according: Token, length = 2): Reading | undefined {
  const { tokens, sentences } = view.document;
  const { end } = sentences[according.sentence]!;
  const start = bodyStart(view, according.sentence);
  const at = according.index;
  const cue = length === 2 ? [at, at + 1] : [at];
  const speaker = phraseEnd(view, at + length, end);
  if (speaker === at + length || according.quoted) return undefined;
  if (at === start) {
    if (tokens[speaker]?.form !== ',') return undefined;
    // "According to Ana Lind, the mayor, P".
    const second = tokens.slice(speaker + 1, end).find((t) => t.form === ',');
    const isApposition =
      second &&
      // A name behind the comma is who speaks next: "According to the Herald, Professor Barrow, …, said".
      (/^(?:DT|PRP\$|NN|JJ)$/.test(tokens[speaker + 1]?.tag ?? '') ||
        /^(?:citing|quoting)$/.test(tokens[speaker + 1]?.lower ?? '')) &&
      !/^\p{Lu}/u.test(tokens[speaker + 1]!.form) &&
      !hasFinite(view, [speaker + 1, second.index]) &&
      isMainClause(view, [second.index + 1, end]);
    const from = isApposition ? second.index + 1 : speaker + 1;
    const content: Range = [from, clauseEnd(view, from, end)];
    return isMainClause(view, content)
      ? { source: range([at + length, from - 1]), cue, content: range(content) }
      : undefined;
  }
  // "According to his former adviser, Beata Lund, but …": the name behind the comma belongs to the noun.
  const name = tokens[speaker]?.form === ',' ? phraseEnd(view, speaker + 1, end) : speaker;
  const isApposed =
    name > speaker + 1 &&
    tokens[name]?.form === ',' &&
    tokens.slice(speaker + 1, name).every((t) => t.name === 'PERSON');
  const last = isApposed ? name : speaker;
  if (tokens[at - 1]!.form !== ',') return undefined;
  const amid = amidClause(view, [start, at - 1], last, end);
  if (amid) return { source: range([at + length, last]), cue, content: amid };
  if (!endsAt(view, adjunctsEnd(view, last, end), end)) return undefined;
  const content: Range = [start, at - 1];
  return isMainClause(view, content) ? { source: range([at + length, last]), cue, content: range(content) } : undefined;
}

/** "The mine's owner, according to the union, [ignored warnings]": a phrase before it and its clause behind. */
function amidClause(view: DocumentView, before: Range, speaker: number, end: number): number[] | undefined {
  const { tokens } = view.document;
  const verb = tokens[speaker + 1];
  if (tokens[speaker]?.form !== ',' || !verb || hasFinite(view, before) || before[1] - before[0] > 14) return undefined;
  const isClause = /^(?:VB[DZPN]|MD)$/.test(verb.tag) && tokens.slice(...before).some(isNoun);
  const first = tokens[before[0]]!;
  return isClause && !/^(?:IN|TO|RB|WRB)$/.test(first.tag)
    ? [...range(before), ...range([speaker + 1, clauseEnd(view, speaker + 1, end)])]
    : undefined;
}

/** "P, [going by] the latest count from X". */
export const isGoingBy = ({ tokens }: DocumentView['document'], { lower, index }: Token): boolean =>
  /^(?:going|judging)$/.test(lower) &&
  /^(?:by|from)$/.test(tokens[index + 1]?.lower ?? '') &&
  (index === 0 || tokens[index - 1]!.form === ',');

/** "[By] the readings of the water board, P": it opens a sentence, and a count stands behind it. */
export const isByCount = (view: DocumentView, { lower, index, sentence }: Token): boolean =>
  lower === 'by' &&
  index === bodyStart(view, sentence) &&
  view.document.tokens
    .slice(index + 1, index + 7)
    .some(
      (t, i, near) =>
        /^(?:reading|figure|count|reckoning|estimate|calculation|tally|record|measurement)$/.test(t.lemma) &&
        (near[i + 1]?.lower === 'of' || near[i + 1]?.form === ','),
    );

/** "As the newspaper Kolo writes, P". */
export function asReported(view: DocumentView, verb: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  const { end } = sentences[verb.sentence]!;
  const start = bodyStart(view, verb.sentence);
  if (tokens[start]!.lower !== 'as') return undefined;
  const source = subjectBefore(view, verb.index, start + 1);
  const comma = tokens.slice(verb.index + 1, end).find((t) => t.form === ',');
  if (!source || source[0] !== start + 1 || !comma || hasFinite(view, [verb.index + 1, comma.index])) return undefined;
  const content: Range = [comma.index + 1, clauseEnd(view, comma.index + 1, end)];
  return isMainClause(view, content)
    ? { source: range(source), cue: [start, verb.index], content: range(content) }
    : undefined;
}
