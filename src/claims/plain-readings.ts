import type { Token } from '../language/document.js';
import type { DocumentView } from './document-view.js';
import type { Reading } from './judge-features.js';
import { REPORTING, SAYING_FORMS, TRAILING } from './lexicon/cues.js';
import {
  ANONYMOUS_NOUNS,
  BODIES,
  DOCUMENT_NOUNS,
  EXPERT_WORDS,
  HOLDERS,
  OFFICIAL_WORDS,
  ORGANISATION_WORDS,
} from './lexicon/sources.js';
import { adjunctsEnd, bodyStart, isNoun, phraseEnd, type Range, subjectBefore } from './plain-phrases.js';

// The plainest forms of news, read off the words: "P, X said on Monday", "P, reports the weekly Kolo", "according to X, P",
// "X has told Y that P", "figures from X show P", "X put the damage at N". Grammar leaves one reading of each, also where
// the parser hangs the parts on the wrong words.

/** A reading and the token that its cue is headed by. */
export interface PlainReading {
  cue: number;
  reading: Reading;
}

const range = ([from, end]: Range): number[] => Array.from({ length: Math.max(0, end - from) }, (_, i) => from + i);

const isReporting = (tokens: readonly Token[], { index, tag, lemma, quoted }: Token): boolean =>
  !quoted &&
  (REPORTING.has(lemma) || TRAILING.has(lemma)) &&
  (/^VB[DZP]$/.test(tag) ||
    (tag === 'VBN' && !/^(?:is|are|was|were|be|been|being)$/.test(tokens[index - 1]?.lower ?? '')));

/** A word that is a verb of saying by its form, whatever the tagger made of it: "prosecutors allege/NN". */
const looksReporting = (tokens: readonly Token[], { index, quoted, lower, lemma }: Token): boolean =>
  !quoted &&
  (SAYING_FORMS.has(lower) ||
    // "Figures from the labour office show."
    (/^(?:show|find|report|suggest|claim|hold)$/.test(lemma) &&
      lower === lemma &&
      /^[.;]$/.test(tokens[index + 1]?.form ?? '')));

/** All plain readings of a text, in text order. */
export function plainReadings(view: DocumentView): PlainReading[] {
  const { tokens } = view.document;
  return tokens.flatMap((token): PlainReading[] => {
    const reading =
      token.form === ':' && token.sentence === 0
        ? headline(view, token)
        : token.lower === 'according' && tokens[token.index + 1]?.lower === 'to'
          ? accordingTo(view, token)
          : isReporting(tokens, token)
            ? (trailing(view, token) ??
              asReported(view, token) ??
              leading(view, token) ??
              plea(view, token) ??
              passive(view, token))
            : (claims(view, token) ??
              (looksReporting(tokens, token) ? trailing(view, token) : undefined) ??
              finding(view, token) ??
              plea(view, token) ??
              passive(view, token) ??
              convinced(view, token) ??
              behindQuotation(view, token));
    return reading ? [{ cue: token.index, reading }] : [];
  });
}

// What opens a clause that only serves another.
const SUBORDINATE =
  /^(?:when|if|as|after|while|before|since|although|though|because|asked|speaking|until|once|unless|whether|despite|where)$/;

/** "The tabloid claims the couple have parted": the tagger takes some verbs for plurals. */
const claims = (view: DocumentView, word: Token): Reading | undefined =>
  word.tag === 'NNS' && !word.quoted && REPORTING.has(word.lemma)
    ? (trailing(view, word) ?? leading(view, word))
    : undefined;

/** "P, X is convinced", "X is worried that P": a belief as a state. */
function convinced(view: DocumentView, be: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  const state = tokens[be.index + 1];
  if (
    be.quoted ||
    !/^(?:is|are|was|were)$/.test(be.lower) ||
    !/^(?:convinced|adamant|certain|sure|worried|concerned|confident|afraid)$/.test(state?.lower ?? '')
  )
    return undefined;
  const { end } = sentences[be.sentence]!;
  const start = bodyStart(view, be.sentence);
  const source = subjectBefore(view, be.index, start);
  if (!source) return undefined;
  const cue = [be.index, be.index + 1];
  const behind = be.index + 2;
  if (endsAt(view, behind, end)) {
    const content: Range = [start, source[0] - 1];
    return tokens[source[0] - 1]?.form === ',' && isMainClause(view, content)
      ? { source: range(source), cue, content: range(content) }
      : undefined;
  }
  const isThat = tokens[behind]?.lower === 'that';
  if (!isOpening(view, start, source[0]) || !(isThat || opensClause(view, behind, end))) return undefined;
  return { source: range(source), cue, content: range([behind, clauseEnd(view, behind, end)]) };
}

/** "The sale was confirmed by the firm": what was confirmed, and by whom. */
function passive(view: DocumentView, participle: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  if (
    participle.quoted ||
    !/^VB[ND]$/.test(participle.tag) ||
    !/^(?:confirm|announce|deny|acknowledge|admit|disclose)$/.test(participle.lemma)
  )
    return undefined;
  const { end } = sentences[participle.sentence]!;
  const [be, by] = [tokens[participle.index - 1], tokens[participle.index + 1]];
  if (!/^(?:was|were|is|are|been)$/.test(be?.lower ?? '') || by?.lower !== 'by') return undefined;
  const speaker = phraseEnd(view, by.index + 1, end);
  const content = subjectBefore(view, be!.index, bodyStart(view, participle.sentence));
  if (!content || speaker === by.index + 1) return undefined;
  return { source: range([by.index + 1, speaker]), cue: range([be!.index, by.index + 1]), content: range(content) };
}

/** "Mayor: bridge was never checked", "Reports: asylum interviews to end": in a title a colon stands for "says". */
function headline(view: DocumentView, colon: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  const { first, end } = sentences[colon.sentence]!;
  const source = tokens.slice(first, colon.index);
  const head = source.at(-1);
  if (!isHeadline(view, first) || !head || source.length > 5 || hasFinite(view, [first, colon.index])) return undefined;
  const speaks =
    head.name === 'PERSON' ||
    [ANONYMOUS_NOUNS, BODIES, DOCUMENT_NOUNS, EXPERT_WORDS, HOLDERS, OFFICIAL_WORDS, ORGANISATION_WORDS].some(
      (nouns) => nouns.has(head.lemma) || nouns.has(head.lower),
    );
  const content: Range = [colon.index + 1, clauseEnd(view, colon.index + 1, end)];
  const isClause = tokens.slice(...content).some((t) => /^VB|^MD/.test(t.tag));
  if (!speaks || !isClause || content[1] - content[0] < 3) return undefined;
  return { source: range([first, colon.index]), cue: [colon.index], content: range(content) };
}

/** '"P," gushed X': right behind a quotation any verb tells who spoke. */
const behindQuotation = (view: DocumentView, verb: Token): Reading | undefined =>
  /^VB[DZN]$/.test(verb.tag) && !verb.quoted && !/^(?:be|have|do)$/.test(verb.lemma)
    ? trailing(view, verb, true)
    : undefined;

const hasFinite = ({ finite }: DocumentView, [from, end]: Range): boolean =>
  range([from, end]).some((k) => finite[k] === 1);

const isMainClause = (view: DocumentView, [from, end]: Range): boolean =>
  end - from > 2 &&
  (hasFinite(view, [from, end]) || isHeadline(view, from) || isLongEnough(view, [from, end])) &&
  !SUBORDINATE.test(view.document.tokens[from]!.lower);

/** A clause whose verb the tagger missed, and no "In a statement on Monday, …". */
const isLongEnough = ({ document: { tokens } }: DocumentView, [from, end]: Range): boolean =>
  end - from > 4 && !/^(?:IN|TO|VBG|RB|WRB)$/.test(tokens[from]!.tag) && tokens[from]!.name !== 'TIME';

/** Is the token in a title, where verbs stand as participles and infinitives ("Pesticide linked to …")? */
function isHeadline({ document: { tokens, sentences } }: DocumentView, at: number): boolean {
  const { index, paragraph, end } = sentences[tokens[at]!.sentence]!;
  return index === 0 && sentences[1]?.paragraph !== paragraph && !/^[.!?]$/.test(tokens[end - 1]!.form);
}

/** Does the clause of the verb end at token `k`: at the end of the sentence, or at a comma behind which nothing is said? */
function endsAt(view: DocumentView, k: number, end: number): boolean {
  const { tokens } = view.document;
  if (k >= end || /^[.;)]$/.test(tokens[k]!.form)) return true;
  if (tokens[k]!.form !== ',') return false;
  const next = tokens[k + 1]?.lower ?? '';
  if (/^(?:citing|quoting|adding|referring|without|which|who|whose|while|after)$/.test(next)) return true;
  if (tokens[k + 1]?.tag === 'VBG') return true;
  const opening = phraseEnd(view, k + 1, end);
  // "…, concludes X, an accountant hired by the club"
  const isReduced = /^an?$/.test(next) && opening > k + 2 && /^VB[DN]$/.test(tokens[opening]?.tag ?? '');
  if (isReduced && /^(?:by|in|at|for|to|from|with|on)$/.test(tokens[opening + 1]?.lower ?? '')) return true;
  // "…, said X, a biologist who took no part": verbs of relative clauses alone.
  const rest = tokens.slice(k + 1, end);
  const relatives = rest.filter((t) => /^(?:who|which|whose|that)$/.test(t.lower)).length;
  return rest.filter((t) => view.finite[t.index] === 1).length <= relatives;
}

/**
 * "P, X said on Monday", "P, said X on Monday", "P, as X confirmed".
 * @param onlyQuoted only where P is a quotation
 */
function trailing(view: DocumentView, verb: Token, onlyQuoted = false): Reading | undefined {
  const { tokens, sentences } = view.document;
  const { end } = sentences[verb.sentence]!;
  const start = bodyStart(view, verb.sentence);
  const behind = verb.index + 1;
  const listener = verb.lemma === 'tell' ? phraseEnd(view, behind, end) : behind;
  let source: Range | undefined;
  let opening = verb.index;
  if (endsAt(view, adjunctsEnd(view, listener, end), end)) {
    source = subjectBefore(view, verb.index, start);
    if (!source) return undefined;
    opening = source[0];
  } else {
    if (verb.lemma === 'tell') return undefined;
    const speaker = phraseEnd(view, behind, end);
    if (speaker === behind || !endsAt(view, adjunctsEnd(view, speaker, end), end)) return undefined;
    source = [behind, speaker];
  }
  const isAs = tokens[opening - 1]?.lower === 'as';
  const edge = opening - (isAs ? 2 : 1);
  if (edge <= start + 2 || tokens.slice(source[0], source[1]).every((t) => !isNoun(t))) return undefined;
  const isQuoted = view.quote[edge] === 3;
  const cue = isAs ? [opening - 1, verb.index] : [verb.index];
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
  if (onlyQuoted || tokens[edge]!.form !== ',') return undefined;
  const content: Range = [start, edge];
  if (!isMainClause(view, content)) return undefined;
  return { source: range(source), cue, content: range(content) };
}

/** The token that opens the quotation of a token. */
function quoteStart({ quoteIndex }: DocumentView, at: number): number {
  let first = at;
  while (first > 0 && quoteIndex[first - 1] === quoteIndex[at]) first--;
  return first;
}

/** "According to X, P", "P, according to X". */
function accordingTo(view: DocumentView, according: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  const { end } = sentences[according.sentence]!;
  const start = bodyStart(view, according.sentence);
  const at = according.index;
  const cue = [at, at + 1];
  const speaker = phraseEnd(view, at + 2, end);
  if (speaker === at + 2 || according.quoted) return undefined;
  if (at === start) {
    if (tokens[speaker]?.form !== ',') return undefined;
    // "According to Ana Lind, the mayor, P".
    const second = tokens.slice(speaker + 1, end).find((t) => t.form === ',');
    const isApposition =
      second && !hasFinite(view, [speaker + 1, second.index]) && isMainClause(view, [second.index + 1, end]);
    const from = isApposition ? second.index + 1 : speaker + 1;
    const content: Range = [from, clauseEnd(view, from, end)];
    return isMainClause(view, content)
      ? { source: range([at + 2, from - 1]), cue, content: range(content) }
      : undefined;
  }
  if (tokens[at - 1]!.form !== ',' || !endsAt(view, adjunctsEnd(view, speaker, end), end)) return undefined;
  const content: Range = [start, at - 1];
  return isMainClause(view, content) ? { source: range([at + 2, speaker]), cue, content: range(content) } : undefined;
}

/** Where a clause that begins at `from` ends: before the full stop, or before "…, citing X" or "…, a spokesman said". */
function clauseEnd(view: DocumentView, from: number, end: number): number {
  const { tokens } = view.document;
  let last = end;
  while (last > from && /^[.!?;]$/.test(tokens[last - 1]!.form)) last--;
  const stop = tokens.slice(from, last).find((t) => {
    if (t.quoted || t.form !== ',') return false;
    if (/^(?:citing|quoting)$/.test(tokens[t.index + 1]?.lower ?? '')) return true;
    const speaker = phraseEnd(view, t.index + 1, last);
    const verb = tokens[speaker];
    return (
      speaker > t.index + 1 &&
      verb !== undefined &&
      isReporting(tokens, verb) &&
      adjunctsEnd(view, speaker + 1, last) === last
    );
  });
  return stop ? stop.index : last;
}

/** "As the newspaper Kolo writes, P". */
function asReported(view: DocumentView, verb: Token): Reading | undefined {
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

// Verbs that take a clause without "that" as readily as with it.
const BARE_CLAUSE =
  /^(?:deny|allege|say|claim|report|confirm|announce|show|admit|insist|warn|note|add|argue|believe|suggest|indicate)$/;

/** "X said (on Monday) (that) P", "X has told Y that P", "X reported, citing Y, that P". */
function leading(view: DocumentView, verb: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  const { end } = sentences[verb.sentence]!;
  const start = bodyStart(view, verb.sentence);
  const source = subjectBefore(view, verb.index, start);
  if (!source || !isOpening(view, start, source[0])) return undefined;
  let at = verb.index + 1;
  if (verb.lemma === 'tell') at = phraseEnd(view, at, end);
  const adjuncts = adjunctsEnd(view, at, end);
  if (tokens[adjuncts]?.lower === 'that') at = adjuncts;
  if (tokens[at]?.form === ',' && /^(?:citing|quoting)$/.test(tokens[at + 1]?.lower ?? '')) {
    const that = tokens.slice(at + 2, end).find((t) => t.lower === 'that' && tokens[t.index - 1]!.form === ',');
    if (that) at = that.index;
  }
  const isThat = tokens[at]?.lower === 'that' && at + 2 < end;
  const takesClause = BARE_CLAUSE.test(verb.lemma) || (verb.lemma === 'tell' && at > verb.index + 1);
  if (!isThat && !(takesClause && opensClause(view, at, end))) return undefined;
  const content: Range = [at, clauseEnd(view, at, end)];
  if (content[1] - content[0] < 4 || (!isThat && tokens[at]!.quoted)) return undefined;
  return { source: range(source), cue: [verb.index], content: range(content) };
}

/** May what stands before the subject open a sentence: nothing, or a phrase with a comma ("In a complaint, the …")? */
const isOpening = (view: DocumentView, start: number, subject: number): boolean =>
  subject === start ||
  (view.document.tokens[subject - 1]!.form === ',' && !hasFinite(view, [start, subject - 1]) && subject - start < 16);

/** A subject and a verb behind it? The tagger takes some past tenses for participles. */
function opensClause(view: DocumentView, from: number, end: number): boolean {
  const { tokens } = view.document;
  const subject = phraseEnd(view, from, end);
  const words = tokens.slice(from, end);
  if (subject === from || !words.some((t) => /^(?:VB[DZPN]|MD)$/.test(t.tag))) return false;
  const first = tokens[from]!;
  return first.tag !== 'PRP' || /^(?:i|you|he|she|it|we|they)$/.test(first.lower);
}

/** "X pleaded (not) guilty to P", "X admitted P": an act as the object of a plea. */
function plea(view: DocumentView, verb: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  if (
    !/^(?:plead|admit|deny|confess|recogni[sz]e|acknowledge|concede|authenticate|verify)$/.test(verb.lemma) ||
    !/^VB[DZP]$/.test(verb.tag) ||
    verb.quoted
  )
    return undefined;
  const { end } = sentences[verb.sentence]!;
  const start = bodyStart(view, verb.sentence);
  const source = subjectBefore(view, verb.index, start);
  if (!source || !isOpening(view, start, source[0])) return undefined;
  const to = tokens.slice(verb.index + 1, verb.index + 4).find((t) => /^(?:to|of)$/.test(t.lower));
  const from = to && (verb.lemma !== 'admit' || to.index === verb.index + 1) ? to.index + 1 : verb.index + 1;
  if (verb.lemma === 'plead' && !to) return undefined;
  const stop = tokens
    .slice(from, clauseEnd(view, from, end))
    .find((t) => t.index > from && (t.tag === 'WRB' || t.form === ',' || /^(?:VB[DZP]|MD)$/.test(t.tag)));
  const content: Range = [from, stop ? stop.index : clauseEnd(view, from, end)];
  const opens = tokens[from];
  if (!opens || content[1] <= from || !(opens.tag === 'VBG' || phraseEnd(view, from, end) > from)) return undefined;
  return { source: range(source), cue: range([verb.index, from]), content: range(content) };
}

const COUNTING = /^(?:give|set|find|record|register|count|detect|predict|forecast|project|estimate|log|list|document)$/;

/** "The survey found 31 cases", "X put the damage at 800,000 crowns": a source that examines or counts, and a noun phrase. */
function finding(view: DocumentView, verb: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  if (verb.quoted || !(/^VB[DZP]$/.test(verb.tag) || isMissedVerb(view, verb))) return undefined;
  const isPut = /^(?:put|give|set)$/.test(verb.lemma);
  if (!isPut && !COUNTING.test(verb.lemma)) return undefined;
  const { end } = sentences[verb.sentence]!;
  const start = bodyStart(view, verb.sentence);
  const source = subjectBefore(view, verb.index, start);
  if (!source || !isOpening(view, start, source[0]) || !counts(tokens.slice(source[0], source[1]))) return undefined;
  const object = phraseEnd(view, verb.index + 1, end);
  const content: Range = [verb.index + 1, clauseEnd(view, verb.index + 1, end)];
  const hasNumber = tokens.slice(content[0], content[1]).some((t) => t.name === 'NUM' || t.tag === 'CD');
  const isPlaced = tokens.slice(content[0], content[1]).some((t) => /^(?:at|as)$/.test(t.lower));
  if (object === content[0] || (isPut ? !(isPlaced && hasNumber) : hasFinite(view, content))) return undefined;
  return { source: range(source), cue: [verb.index], content: range(content) };
}

/** A participle where its sentence has no verb else: a past tense that the tagger missed. */
function isMissedVerb(view: DocumentView, { tag, index, sentence }: Token): boolean {
  const { tokens, sentences } = view.document;
  const { first, end } = sentences[sentence]!;
  return tag === 'VBN' && !hasFinite(view, [first, end]) && !/^(?:be|been|being)$/.test(tokens[index - 1]?.lower ?? '');
}

/** Does a source count or examine: a study, records, an office? */
const counts = (source: readonly Token[]): boolean =>
  source.some(
    (t) =>
      DOCUMENT_NOUNS.has(t.lemma) ||
      OFFICIAL_WORDS.has(t.lower) ||
      ORGANISATION_WORDS.has(t.lower) ||
      /^(?:test|minute|researcher|scientist|inspector|investigator|monitor|auditor)s?$/.test(t.lower) ||
      t.name === 'ORG',
  );
