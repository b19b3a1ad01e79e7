import type { Token } from '../language/document.js';
import type { DocumentView } from './document-view.js';
import type { Reading } from './judge-features.js';
import { REPORTING, SAYING_FORMS, TRAILING } from './lexicon/cues.js';
import { DOCUMENT_NOUNS } from './lexicon/sources.js';
import { PICTURES } from './pictures.js';
import { accordingTo, asReported, ifTrue, isByCount, isGoingBy, saidFrom, soNamed } from './plain-according.js';
import { behindDash, cameBack, inAccount, parenthetical, pollShare, wasAll, wasQuoted } from './plain-asides.js';
import {
  clauseEnd,
  endsAt,
  hasFinite,
  isHeadline,
  isMainClause,
  isOpening,
  isReporting,
  opensClause,
  quoteStart,
  range,
  relativeClauseEnd,
} from './plain-clauses.js';
import { behindAnswer, headline, introducedByColon, namedBeforeQuote } from './plain-colons.js';
import { accusation, convinced, deniesDoing, madeKnown, nounCue, passive, plan, readFrom } from './plain-findings.js';
import { finding, identified, pictured, revised, speaksOf } from './plain-objects.js';
import { adjunctsEnd, bodyStart, isNoun, phraseEnd, type Range, subjectBefore } from './plain-phrases.js';
import { confession, plea } from './plain-pleas.js';

// The plainest forms of news, read off the words: "P, X said on Monday", "P, reports the weekly Kolo", "according to X, P",
// "X has told Y that P", "figures from X show P", "X put the damage at N". Grammar leaves one reading of each, also where
// the parser hangs the parts on the wrong words.

/** A reading and the token that its cue is headed by. */
export interface PlainReading {
  cue: number;
  reading: Reading;
}

/** A word that is a verb of saying by its form, whatever the tagger made of it: "prosecutors allege/NN". */
const looksReporting = (tokens: readonly Token[], { index, quoted, lower, lemma }: Token): boolean =>
  !quoted &&
  (SAYING_FORMS.has(lower) ||
    // "Figures from the labour office show."
    (/^(?:show|find|report|suggest|claim|hold)$/.test(lemma) &&
      (lower === lemma || lower === `${lemma}s`) &&
      (/^[.;]$/.test(tokens[index + 1]?.form ?? '') || tokens[index + 1]?.sentence !== tokens[index]!.sentence)));

/** All plain readings of a text, in text order. */
export function plainReadings(view: DocumentView): PlainReading[] {
  const { tokens } = view.document;
  return tokens.flatMap((token): PlainReading[] => {
    const reading =
      token.form === ':'
        ? token.sentence === 0 && isHeadline(view, token.index)
          ? headline(view, token)
          : (introducedByColon(view, token) ?? behindAnswer(view, token) ?? namedBeforeQuote(view, token))
        : token.lower === 'according' && tokens[token.index + 1]?.lower === 'to'
          ? accordingTo(view, token)
          : isGoingBy(view.document, token)
            ? accordingTo(view, token)
            : isByCount(view, token)
              ? accordingTo(view, token, 1)
              : isReporting(tokens, token)
                ? (trailing(view, token) ??
                  asReported(view, token) ??
                  parenthetical(view, token) ??
                  leading(view, token) ??
                  cameBack(view, token) ??
                  ofItsOwn(view, token) ??
                  madeKnown(view, token) ??
                  pictured(view, token))
                : (claims(view, token) ??
                  (looksReporting(tokens, token) ? trailing(view, token) : undefined) ??
                  finding(view, token) ??
                  identified(view, token) ??
                  revised(view, token) ??
                  speaksOf(view, token) ??
                  pictured(view, token) ??
                  ifTrue(view, token) ??
                  soNamed(view, token) ??
                  ofItsOwn(view, token) ??
                  nounCue(view, token) ??
                  convinced(view, token) ??
                  madeKnown(view, token) ??
                  readFrom(view, token) ??
                  saidFrom(view, token) ??
                  goingOn(view, token) ??
                  cameBack(view, token) ??
                  wasQuoted(view, token) ??
                  behindQuotation(view, token) ??
                  parenthetical(view, token) ??
                  inAccount(view, token) ??
                  pollShare(view, token) ??
                  wasAll(view, token) ??
                  behindDash(view, token));
    return reading ? [{ cue: token.index, reading }] : [];
  });
}

/** Verbs that tell of a plea, a plan, a confession or an accusation by themselves, and passives. */
const ofItsOwn = (view: DocumentView, verb: Token): Reading | undefined =>
  plea(view, verb) ??
  plan(view, verb) ??
  deniesDoing(view, verb) ??
  confession(view, verb) ??
  accusation(view, verb) ??
  passive(view, verb);

/** "The tabloid claims the couple have parted": the tagger takes some verbs for plurals. */
const claims = (view: DocumentView, word: Token): Reading | undefined =>
  (word.tag === 'NNS' || isMissedBefore(view, word)) &&
  !word.quoted &&
  (REPORTING.has(word.lemma) ||
    (word.tag === 'NNS' &&
      /^(?:reckon|insist|maintain|believe|contend|forecast|predict|estimate|expect)s$/.test(word.lower)) ||
    (TRAILING.has(word.lemma) && view.document.tokens[word.index + 1]?.lower === 'that'))
    ? (trailing(view, word) ?? leading(view, word))
    : undefined;

/** "Letters obtained by Channel Six [allege] that P", "pictures circulated by the government [show] P": not taken for a verb. */
const isMissedBefore = (view: DocumentView, word: Token): boolean =>
  isMissedBeforeThat(view, word) || isShownBy(view, word);

/** "Pictures circulated by the government show/NN P": several papers, who passed them on, and what they show. */
function isShownBy({ document: { tokens, sentences } }: DocumentView, { tag, lower, index, sentence }: Token): boolean {
  const { first } = sentences[sentence]!;
  const papers = tokens
    .slice(first, first + 3)
    .find((t) => t.tag === 'NNS' && (DOCUMENT_NOUNS.has(t.lemma) || PICTURES.test(t.lower)));
  return (
    /^NN$/.test(tag) &&
    /^(?:show|suggest|indicate|reveal)$/.test(lower) &&
    papers !== undefined &&
    tokens[papers.index + 1]?.tag === 'VBN' &&
    index - papers.index < 10 &&
    tokens.slice(papers.index + 2, index).some((t) => /^(?:by|from|to)$/.test(t.lower))
  );
}

const isMissedBeforeThat = ({ document: { tokens } }: DocumentView, { tag, lower, index }: Token): boolean =>
  tag === 'NN' &&
  /^(?:allege|suggest|indicate|reveal|say|confirm|insist|argue|conclude|warn|admit|tell|explain|disclose)$/.test(
    lower,
  ) &&
  tokens[index + 1]?.lower === 'that';

/** "P, the paper went on". */
const goingOn = (view: DocumentView, verb: Token): Reading | undefined =>
  verb.lemma === 'go' &&
  /^VB[DZ]$/.test(verb.tag) &&
  !verb.quoted &&
  view.document.tokens[verb.index + 1]?.lower === 'on'
    ? trailing(view, verb)
    : undefined;

/** '"P," gushed X': right behind a quotation any verb tells who spoke. */
const behindQuotation = (view: DocumentView, verb: Token): Reading | undefined =>
  /^VB[DZN]$/.test(verb.tag) && !verb.quoted && !/^(?:be|have|do)$/.test(verb.lemma)
    ? trailing(view, verb, true)
    : undefined;

/**
 * "P, X said on Monday", "P, said X on Monday", "P, as X confirmed".
 * @param onlyQuoted only where P is a quotation
 */
function trailing(view: DocumentView, verb: Token, onlyQuoted = false): Reading | undefined {
  const { tokens, sentences } = view.document;
  const { end } = sentences[verb.sentence]!;
  const start = clauseStart(view, verb);
  // "Shot back", "hit back".
  const particle = verb.lemma === 'go' ? /^on$/ : /^(?:back|out)$/;
  const behind = verb.index + (particle.test(tokens[verb.index + 1]?.lower ?? '') ? 2 : 1);
  // "P, a jury was told on Monday": who was told is all that there is of a source.
  const isTold = verb.lemma === 'tell' && /^(?:was|were|is|are)$/.test(tokens[verb.index - 1]?.lower ?? '');
  const informs = verb.lemma === 'inform' && /^(?:us|me|reporters|journalists)$/.test(tokens[behind]?.lower ?? '');
  const listener = (verb.lemma === 'tell' && !isTold) || informs ? listenerEnd(view, behind, end) : behind;
  let source: Range | undefined;
  let opening = verb.index;
  const stop = relativeOfThing(view, adjunctsEnd(view, listener, end), end);
  // '"Fairy tales," the agent shot back when we asked': behind a quotation a clause may tell of the occasion.
  const isOccasion =
    /^(?:when|as|after|before|while)$/.test(tokens[stop]?.lower ?? '') &&
    tokens.slice(start, verb.index).some((t) => view.quote[t.index] === 3);
  if (isOccasion || endsAt(view, stop, end) || goesOn(view, stop)) {
    // "…, a video purports to show".
    const isTo =
      tokens[verb.index - 1]?.lower === 'to' &&
      /^(?:purport|appear|claim|seem)$/.test(tokens[verb.index - 2]?.lemma ?? '');
    source = subjectBefore(view, isTo ? verb.index - 2 : isTold ? verb.index - 1 : verb.index, start);
    if (!source) return undefined;
    source = withRelativeBefore(view, source, start);
    opening = source[0];
  } else {
    if (verb.lemma === 'tell' || informs) return undefined;
    // "…, says ex-aide": in a title the last word is who speaks, whatever its tag.
    const isLone = isHeadline(view, start) && behind + 1 === end && !/^VB|^MD/.test(tokens[behind]!.tag);
    const noun = isLone ? end : phraseEnd(view, behind, end);
    const speaker = noun > behind ? relativeEnd(view, noun, end) : noun;
    if (speaker === behind || !endsAt(view, adjunctsEnd(view, speaker, end), end)) return undefined;
    source = [behind, speaker];
  }
  const isAs = /^(?:as|so)$/.test(tokens[opening - 1]?.lower ?? '');
  const edge = opening - (isAs ? 2 : 1);
  const isNamed = tokens
    .slice(source[0], source[1])
    .some((t) => isNoun(t) || t.index === end - 1 || /^\p{L}+-\p{L}+$/u.test(t.form));
  if (edge <= start + 2 || !isNamed) return undefined;
  const isQuoted = view.quote[edge] === 3;
  const cue = isAs ? [opening - 1, verb.index] : isTold ? [verb.index - 1, verb.index] : [verb.index];
  if (isQuoted) {
    const content: Range = [Math.max(start, quoteStart(view, edge)), edge + 1];
    return content[1] - content[0] > 4 ? { source: range(source), cue, content: range(content) } : undefined;
  }
  // British marks: "'Within minutes the water rose,' Thuy Pham recalled."
  if (
    /^['’]$/.test(tokens[edge]!.form) &&
    /^[,.!?]$/.test(tokens[edge - 1]!.form) &&
    /^['‘]$/.test(tokens[start]!.form)
  )
    return { source: range(source), cue, content: range([start, edge + 1]) };
  if (onlyQuoted || isOccasion || tokens[edge]!.form !== ',') return undefined;
  const content: Range = [start, edge];
  if (!isMainClause(view, content)) return undefined;
  const rest: Range = goesOn(view, stop) ? [stop + 1, clauseEnd(view, stop + 1, end)] : [edge, edge];
  return { source: range(source), cue, content: [...range(content), ...range(rest)] };
}

/** "P, [the engineer who inspected it,] Per Aasland, said": the noun with its clause before the name belongs to the speaker. */
function withRelativeBefore({ document: { tokens } }: DocumentView, source: Range, start: number): Range {
  if (tokens[source[0] - 1]?.form !== ',' || tokens[source[0]]!.name !== 'PERSON') return source;
  const comma = tokens.slice(start, source[0] - 1).findLast((t) => t.form === ',');
  if (!comma || source[0] - comma.index > LONGEST_RELATIVE) return source;
  const words = tokens.slice(comma.index + 1, source[0] - 1);
  const isNoun = /^(?:DT|PRP\$)$/.test(words[0]?.tag ?? '') && /^NN$/.test(words[1]?.tag ?? words[2]?.tag ?? '');
  return isNoun && words.slice(1, 4).some((t) => /^(?:who|that)$/.test(t.lower))
    ? [comma.index + 1, source[1]]
    : source;
}

const LONGEST_RELATIVE = 14;

/** "Staff raised the alarm 31 times, the report says, [and were answered with a form letter]". */
function goesOn({ document: { tokens } }: DocumentView, comma: number): boolean {
  const [and, verb] = [tokens[comma + 1], tokens[comma + 2]];
  return (
    tokens[comma]?.form === ',' &&
    /^(?:and|but|or)$/.test(and?.lower ?? '') &&
    verb !== undefined &&
    /^(?:VB[DZ]|MD)$/.test(verb.tag) &&
    !isReporting(tokens, verb)
  );
}

/** "Dell maintains P; [Q], it said": behind a semicolon, where somebody has spoken before it, else where the sentence begins. */
function clauseStart(view: DocumentView, verb: Token): number {
  const { tokens } = view.document;
  const start = bodyStart(view, verb.sentence);
  const stop = tokens.slice(start, verb.index).findLast((t) => t.form === ';' && !t.quoted);
  if (!stop) return start;
  // "The wall burst in March; nineteen people drowned, the coroner ruled": of the clause behind it, where that is one.
  const comma = tokens.slice(stop.index, verb.index).findLast((t) => t.form === ',' && !t.quoted);
  const isClause = comma !== undefined && hasFinite(view, [stop.index + 1, comma.index]);
  const isParted = tokens.slice(start, stop.index).some((t) => isReporting(tokens, t));
  return isParted || isClause ? stop.index + 1 : start;
}

/** "Says in an ad [that began airing on Monday]", "writes in a book [to be published next week]": told of the thing alone. */
function relativeOfThing(view: DocumentView, at: number, end: number): number {
  const { tokens } = view.document;
  const [that, verb, participle] = tokens.slice(at, at + 3);
  if (!isNoun(tokens[at - 1]!) || !verb || !participle) return at;
  const isRelative = /^(?:that|which)$/.test(that!.lower) && /^(?:VB[DZ]|MD)$/.test(verb.tag);
  const isToCome = that!.lower === 'to' && verb.lower === 'be' && participle.tag === 'VBN';
  if (isToCome) return adjunctsEnd(view, at + 3, end);
  const stop = isRelative ? tokens.slice(at, end).find((t) => /^[,;.!?]$/.test(t.form)) : undefined;
  return stop ? stop.index : at;
}

/** Where those end who are told: "told [cheering supporters]", "told [a House panel]". */
function listenerEnd(view: DocumentView, from: number, end: number): number {
  const { tokens } = view.document;
  const phrase = phraseEnd(view, from, end);
  // "Told reporters [who had been flown in]".
  if (phrase > from) return relativeEnd(view, phrase, end);
  // "Cheering supporters".
  return tokens[from]?.tag === 'VBG' ? phraseEnd(view, from + 1, end) : from;
}

/** "Said an official [who asked not to be named]": where a relative clause behind a noun ends, else where it begins. */
function relativeEnd({ document: { tokens } }: DocumentView, noun: number, end: number): number {
  if (!/^(?:who|which|whose)$/.test(tokens[noun]?.lower ?? '')) return noun;
  const stop = tokens.slice(noun, end).find((t) => /^[,;.!?]$/.test(t.form));
  return stop?.index ?? end;
}

// Verbs that take a clause without "that" as readily as with it.
const BARE_CLAUSE =
  /^(?:deny|allege|say|claim|report|confirm|announce|show|admit|insist|warn|note|add|argue|believe|suggest|indicate|acknowledge|concede|accept|maintain|contend|reveal|estimate|explain|conclude|reckon|fear|think|assert|testify|state|write|complain|recall|predict)$/;

/** "In its final report, published on Thursday, [that] P": where the clause begins behind what is told of the report. */
function behindParticiple({ document: { tokens } }: DocumentView, comma: number, end: number): number | undefined {
  if (tokens[comma + 1]?.tag !== 'VBN') return undefined;
  const close = tokens.slice(comma + 1, end).find((t) => t.form === ',');
  return close && close.index - comma < 9 && tokens[close.index + 1]?.lower === 'that' ? close.index + 1 : undefined;
}

/** "X said (on Monday) (that) P", "X has told Y that P", "X reported, citing Y, that P". */
function leading(view: DocumentView, verb: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  const { end } = sentences[verb.sentence]!;
  const start = bodyStart(view, verb.sentence);
  const source = subjectBefore(view, verb.index, start);
  if (!source || !isOpening(view, start, source[0])) return undefined;
  let at = verb.index + 1;
  // "Tell us two exits were locked": the pronoun alone is told.
  const isPronounTold = tokens[at]?.tag === 'PRP' && /^(?:us|me|him|her|them|you)$/.test(tokens[at]!.lower);
  if (verb.lemma === 'tell') at = isPronounTold ? at + 1 : phraseEnd(view, at, end);
  const adjuncts = adjunctsEnd(view, at, end);
  if (tokens[adjuncts]?.lower === 'that') at = adjuncts;
  // "Said on Tuesday it was recalling".
  else if (
    adjuncts > at &&
    adjuncts - at <= 3 &&
    tokens[adjuncts - 1]!.name === 'TIME' &&
    /^(?:it|he|she|they|the|its|his|her)$/.test(tokens[adjuncts]?.lower ?? '')
  )
    at = adjuncts;
  else if (tokens[adjuncts]?.form === ',') at = behindParticiple(view, adjuncts, end) ?? at;
  if (tokens[at]?.form === ',' && /^(?:citing|quoting)$/.test(tokens[at + 1]?.lower ?? '')) {
    const that = tokens.slice(at + 2, end).find((t) => t.lower === 'that' && tokens[t.index - 1]!.form === ',');
    if (that) at = that.index;
  }
  const isThat = tokens[at]?.lower === 'that' && at + 2 < end;
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
