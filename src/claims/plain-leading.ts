import type { Token } from '../language/document.js';
import { adjunctsEnd } from './adjuncts.js';
import type { DocumentView } from './document-view.js';
import type { Reading } from './judge-features.js';
import { RESTING_PARTICIPLE, RESTS_ON } from './lexicon/relays.js';
import {
  clauseEnd,
  hasFinite,
  isMainClause,
  isOpening,
  opensClause,
  range,
  relativeClauseEnd,
} from './plain-clauses.js';
import { bodyStart, phraseEnd, type Range, subjectBefore } from './plain-phrases.js';
import { isDocument } from './unnamed-sources.js';

// Who speaks before what is said: "X said on Monday that P".

// Verbs that take a clause without "that" as readily as with it.
const BARE_CLAUSE =
  /^(?:deny|allege|say|claim|report|confirm|announce|show|admit|insist|warn|note|add|argue|believe|suggest|indicate|acknowledge|concede|accept|maintain|contend|reveal|estimate|explain|conclude|reckon|fear|think|assert|testify|state|write|complain|recall|predict|suspect)$/;

/** "In its final report, published on Thursday, [that] P", "writes, in a letter from which …, [that] P": where the clause begins. */
function behindAside({ document: { tokens } }: DocumentView, comma: number, end: number): number | undefined {
  if (/^(?:in|at|on|during|through|via|to|after|before)$/.test(tokens[comma + 1]?.lower ?? '')) {
    const that = tokens
      .slice(comma + 2, Math.min(end, comma + LONGEST_ASIDE))
      .find((t) => t.lower === 'that' && tokens[t.index - 1]!.form === ',');
    return that?.index;
  }
  if (tokens[comma + 1]?.tag !== 'VBN') return undefined;
  const close = tokens.slice(comma + 1, end).find((t) => t.form === ',');
  return close && close.index - comma < 9 && tokens[close.index + 1]?.lower === 'that' ? close.index + 1 : undefined;
}

/** "Reported, [citing] Y, that P", "said, [on the basis of] what four saw, that P". */
const restsOn = ({ document: { tokens, text } }: DocumentView, at: number): boolean => {
  const first = tokens[at];
  return (
    first !== undefined &&
    (RESTING_PARTICIPLE.test(first.lower) || RESTS_ON.test(text.slice(first.start, first.start + 30)))
  );
};

/** "The inquest heard [from a teacher, Per Holm,] that P": who told it, behind a verb of hearing. */
export function tellerHeard({ tokens, sentences }: DocumentView['document'], verb: Token): Range | undefined {
  if (verb.quoted || verb.lemma !== 'hear' || tokens[verb.index + 1]?.lower !== 'from') return undefined;
  const from = verb.index + 2;
  const { end } = sentences[verb.sentence]!;
  const that = tokens.slice(from, Math.min(end, from + LONGEST_TELLER)).find((t) => t.lower === 'that');
  if (!that || that.index === from || tokens.slice(from, that.index).some((t) => /^(?:VB[DZP]|MD)$/.test(t.tag)))
    return undefined;
  return [from, tokens[that.index - 1]!.form === ',' ? that.index - 1 : that.index];
}

const LONGEST_TELLER = 14;
const LONGEST_ASIDE = 20;

/** "X has heard from Y that P": Y says it. */
export function heardFrom(view: DocumentView, verb: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  const source = tellerHeard(view.document, verb);
  if (!source) return undefined;
  const that = tokens[source[1]]!.form === ',' ? source[1] + 1 : source[1];
  const content: Range = [that, clauseEnd(view, that, sentences[verb.sentence]!.end)];
  return { source: range(source), cue: [verb.index, verb.index + 1], content: range(content) };
}

/** "X, citing Y, which quoted Z, [reported] that P": X, whatever stands between the commas. */
function citingSubject(view: DocumentView, verb: Token, start: number): Range | undefined {
  const { tokens } = view.document;
  const comma = tokens.slice(start, verb.index - 1).find((t) => t.form === ',');
  const isCiting = comma !== undefined && CITES.test(tokens[comma.index + 1]!.lower);
  // "Minutes of a meeting in March, published on its website, record that P".
  const isPublished =
    comma !== undefined &&
    tokens[comma.index + 1]!.tag === 'VBN' &&
    /^(?:in|on|by|at|to)$/.test(tokens[comma.index + 2]?.lower ?? '') &&
    !tokens.slice(comma.index + 1, verb.index - 1).some((t) => t.form === ',') &&
    tokens.slice(start, comma.index).some(isDocument);
  return (isCiting || isPublished) &&
    tokens[verb.index - 1]!.form === ',' &&
    phraseEnd(view, start, verb.index) === comma.index
    ? [start, comma.index]
    : undefined;
}

/** "X, citing [Y], which quoted Z, reported that P": has the first reading for its source whom that of the second cites? */
export function isOfCited({ tokens }: DocumentView['document'], { source, cue }: Reading, plain: Reading): boolean {
  // "[The agency reports], citing [two officers, P]": the verb is the cue.
  if (CITES.test(tokens[cue[0]!]!.lower) && plain.cue.some((k) => source.includes(k))) return true;
  const last = plain.source.at(-1);
  const cites = last === undefined ? undefined : tokens[last + 2];
  return (
    cites !== undefined && CITES.test(cites.lower) && (source[0] ?? 0) > cites.index && cites.index < plain.cue[0]!
  );
}

/** "[Residents] were told by a guard that P": has the first reading for its source who only heard it? */
export const isOfHearer = ({ tokens }: DocumentView['document'], { source }: Reading, plain: Reading): boolean =>
  tokens[plain.cue.at(-1)!]!.lower === 'by' && !source.some((k) => plain.source.includes(k));

const CITES = /^(?:citing|quoting)$/;

/** "X said (on Monday) (that) P", "X has told Y that P", "X reported, citing Y, that P". */
export function leading(view: DocumentView, verb: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  const { end } = sentences[verb.sentence]!;
  const start = bodyStart(view, verb.sentence);
  const source = citingSubject(view, verb, start) ?? subjectBefore(view, verb.index, start);
  if (!source || !isOpening(view, start, source[0])) return undefined;
  let at = verb.index + 1;
  // "Figures published by the hospital": no verb of the clause.
  if (tokens[at]?.lower === 'by' && /^VB[DN]$/.test(verb.tag)) return undefined;
  // "Tell us two exits were locked": the pronoun alone is told.
  const isPronounTold = tokens[at]?.tag === 'PRP' && /^(?:us|me|him|her|them|you)$/.test(tokens[at]!.lower);
  if (verb.lemma === 'tell') at = isPronounTold ? at + 1 : phraseEnd(view, at, end);
  const adjuncts = adjunctsEnd(view, at, end);
  // "Owned up to having sat on that result": no clause behind it.
  const isThatClause = tokens[adjuncts]?.lower === 'that' && hasFinite(view, [adjuncts + 1, end]);
  if (isThatClause) at = adjuncts;
  // "Said on Tuesday it was recalling".
  else if (
    adjuncts > at &&
    adjuncts - at <= 3 &&
    tokens[adjuncts - 1]!.name === 'TIME' &&
    /^(?:it|he|she|they|the|its|his|her)$/.test(tokens[adjuncts]?.lower ?? '')
  )
    at = adjuncts;
  else if (tokens[adjuncts]?.form === ',') at = behindAside(view, adjuncts, end) ?? at;
  if (tokens[at]?.form === ',' && restsOn(view, at + 1)) {
    const that = tokens.slice(at + 2, end).find((t) => t.lower === 'that' && tokens[t.index - 1]!.form === ',');
    if (that) at = that.index;
  }
  const isThat = tokens[at]?.lower === 'that' && at + 2 < end && (at !== adjuncts || isThatClause);
  const takesClause = BARE_CLAUSE.test(verb.lemma) || (verb.lemma === 'tell' && at > verb.index + 1);
  // "Said if he were president, P".
  const condition = tokens[at]?.lower === 'even' ? at + 1 : at;
  const isConditional =
    tokens[condition]?.lower === 'if' &&
    tokens.slice(condition, end).some((t) => t.form === ',' && isMainClause(view, [t.index + 1, end]));
  // "A clip shows soldiers beating two prisoners".
  const isShown = verb.lemma === 'show' && tokens.slice(at, end).some((t) => t.tag === 'VBG');
  if (!isThat && !(takesClause && (opensClause(view, at, end) || isShown || isConditional))) return undefined;
  const isRelative = /^(?:who|which)$/.test(tokens[source[0]]!.lower) && tokens[source[0] - 1]?.form === ',';
  const content: Range = [at, isRelative ? relativeClauseEnd(view, at, end) : clauseEnd(view, at, end)];
  if (content[1] - content[0] < (isShown ? 3 : 4) || (!isThat && tokens[at]!.quoted)) return undefined;
  return { source: range(source), cue: [verb.index], content: range(content) };
}
