import type { Token } from '../language/document.js';
import { adjunctsEnd } from './adjuncts.js';
import type { DocumentView } from './document-view.js';
import type { Reading } from './judge-features.js';
import {
  clauseEnd,
  endsAt,
  hasFinite,
  isHeadline,
  isMainClause,
  isReporting,
  quoteStart,
  range,
} from './plain-clauses.js';
import { bodyStart, isNoun, phraseEnd, type Range, subjectBefore } from './plain-phrases.js';
import { isFiniteVerb } from './tree.js';

// What is said before who says it: "P, X said on Monday".

/**
 * "P, X said on Monday", "P, said X on Monday", "P, as X confirmed".
 * @param onlyQuoted only where P is a quotation
 */
export function trailing(view: DocumentView, verb: Token, onlyQuoted = false): Reading | undefined {
  const { tokens, sentences } = view.document;
  const { end } = sentences[verb.sentence]!;
  const start = clauseStart(view, verb);
  // "Shot back", "hit back".
  const particle = verb.lemma === 'go' ? /^on$/ : /^(?:back|out)$/;
  const behind = verb.index + (particle.test(tokens[verb.index + 1]?.lower ?? '') ? 2 : 1);
  // "P, a jury was told on Monday": who was told is all that there is of a source.
  const isTold = verb.lemma === 'tell' && /^(?:was|were|is|are)$/.test(tokens[verb.index - 1]?.lower ?? '');
  const informs =
    /^(?:inform|assure|remind|notify)$/.test(verb.lemma) &&
    (/^(?:us|me)$/.test(tokens[behind]?.lower ?? '') ||
      [tokens[behind], tokens[behind + 1]].some((t) => t?.tag === 'NNS'));
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
    const comma = relativeComma(view, verb.index, start);
    const subject =
      withParticiple(view, comma ?? verb.index, start) ??
      subjectBefore(view, comma ?? (isTo ? verb.index - 2 : isTold ? verb.index - 1 : verb.index), start);
    if (!subject) return undefined;
    source = comma === undefined ? withRelativeBefore(view, subject, start) : [subject[0], verb.index - 1];
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
  // "P, or so his rivals say".
  const isOr = isAs && tokens[opening - 2]?.lower === 'or';
  const edge = opening - (isOr ? 3 : isAs ? 2 : 1);
  const isNamed = tokens
    .slice(source[0], source[1])
    .some((t) => isNoun(t) || t.index === end - 1 || /^\p{L}+-\p{L}+$/u.test(t.form));
  if (edge <= start + 2 || !isNamed) return undefined;
  const isQuoted = view.quote[edge] === 3;
  const cue = isAs && !isOr ? [opening - 1, verb.index] : isTold ? [verb.index - 1, verb.index] : [verb.index];
  if (isQuoted) {
    const quoted = Math.max(start, quoteStart(view, edge));
    // 'He had the bills labelled "repairs," the report found': the quotation is but the end of the clause.
    const isEnd =
      quoted - start > 2 &&
      !/^[,:;.!?”"—–-]$/.test(tokens[quoted - 1]!.form) &&
      hasFinite(view, [start, quoted]) &&
      !tokens.slice(start, quoted).some((t) => isReporting(tokens, t));
    const content: Range = [isEnd ? start : quoted, edge + 1];
    return content[1] - content[0] > 4 ? { source: range(source), cue, content: range(content) } : undefined;
  }
  // British marks: "'Within minutes the water rose,' Thuy Pham recalled."
  if (
    /^['’]$/.test(tokens[edge]!.form) &&
    /^[,.!?]$/.test(tokens[edge - 1]!.form) &&
    /^['‘]$/.test(tokens[start]!.form)
  )
    return { source: range(source), cue, content: range([start, edge + 1]) };
  const isParted = tokens[edge]!.form === ',' || (isAs && /^(?:--|—|–)$/.test(tokens[edge]!.form));
  if (onlyQuoted || isOccasion || !isParted) return undefined;
  const content: Range = [start, edge];
  // "The nurse has said, the Herald reports, that P".
  if (!isMainClause(view, content) || isBareSubject(view, content) || isReporting(tokens, tokens[edge - 1]!))
    return undefined;
  const rest: Range = goesOn(view, stop) ? [stop + 1, clauseEnd(view, stop + 1, end)] : [edge, edge];
  return { source: range(source), cue, content: [...range(content), ...range(rest)] };
}

/** "Rosa Imber, who worked there for two years, said the home was": who says it, and no clause of its own. */
function isBareSubject(view: DocumentView, [start, edge]: Range): boolean {
  const { tokens } = view.document;
  const noun = phraseEnd(view, start, edge);
  // "Dr Abaz, a microbiologist who has no part in it, says": every verb is that of a relative clause.
  const verbs = tokens.slice(start, edge).filter(isFiniteVerb);
  const isLeft = tokens[edge - 2]?.form === ',';
  const isOpen = tokens[noun]?.form === ',' && !isLeft && verbs.length > 0;
  if (isOpen && verbs.every((t) => /^(?:WP|WDT)$/.test(tokens[t.index - 1]!.tag))) return true;
  return (
    tokens[noun]?.form === ',' &&
    /^(?:who|whose|which)$/.test(tokens[noun + 1]?.lower ?? '') &&
    !tokens.slice(noun + 1, edge).some((t) => t.form === ',')
  );
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

/**
 * "P, [three people briefed on the matter,] who …, said", "P, [e-mails seen by the paper] suggest": a noun with a participle
 * behind it, from the comma before up to `edge`.
 */
function withParticiple({ document: { tokens } }: DocumentView, edge: number, start: number): Range | undefined {
  const before = tokens.slice(start, edge).findLast((t) => t.form === ',');
  const words = before ? tokens.slice(before.index + 1, edge) : [];
  const noun = words.findIndex((t) => /^NNS?$/.test(t.tag));
  const [participle, preposition, ...rest] = words.slice(noun + 1);
  const isPhrase = noun >= 0 && noun < 4 && words.slice(0, noun).every((t) => /^(?:CD|DT|JJ|NN|PRP\$)$/.test(t.tag));
  const isReduced =
    /^VB[DN]$/.test(participle?.tag ?? '') && /^(?:on|in|by|with|about|to|at|from)$/.test(preposition?.lower ?? '');
  return isPhrase && isReduced && rest.length > 0 && rest.length < LONGEST_RELATIVE && !rest.some(isFiniteVerb)
    ? [words[0]!.index, edge]
    : undefined;
}

/** "P, two people, [who were not allowed to speak,] told the Post": the comma behind the noun. */
function relativeComma({ document: { tokens } }: DocumentView, verb: number, start: number): number | undefined {
  if (tokens[verb - 1]?.form !== ',') return undefined;
  const comma = tokens.slice(start, verb - 1).findLast((t) => t.form === ',');
  const [first, second] = comma ? tokens.slice(comma.index + 1, comma.index + 3) : [];
  // "…, to which they answer,", "…, hired by the parents,".
  const isRelative =
    /^(?:who|whose)$/.test(first?.lower ?? '') ||
    (/^(?:IN|TO)$/.test(first?.tag ?? '') && /^(?:which|whom|whose)$/.test(second?.lower ?? '')) ||
    (/^VB[DN]$/.test(first?.tag ?? '') && /^(?:by|in|at|for|to|from|with|on)$/.test(second?.lower ?? ''));
  return comma && isRelative && verb - comma.index <= LONGEST_RELATIVE ? comma.index : undefined;
}

/** "Staff raised the alarm 31 times, the report says, [and were answered with a form letter]". */
function goesOn(view: DocumentView, comma: number): boolean {
  const { tokens } = view.document;
  const [and, verb] = [tokens[comma + 1], tokens[comma + 2]];
  return (
    tokens[comma]?.form === ',' &&
    /^(?:and|but|or)$/.test(and?.lower ?? '') &&
    verb !== undefined &&
    ((/^(?:VB[DZ]|MD)$/.test(verb.tag) && !isReporting(tokens, verb)) ||
      isBackshifted(view, comma + 2) ||
      // "… police reported, and 44 people are still missing".
      (verb.tag === 'CD' && /^(?:are|were|remain|remained|is|was)$/.test(tokens[comma + 4]?.lower ?? '')))
  );
}

/** "… she said, but [the helpline had told her to carry on]": a clause in the tense of what is told. */
function isBackshifted(view: DocumentView, at: number): boolean {
  const { tokens, sentences } = view.document;
  const noun = phraseEnd(view, at, sentences[tokens[at]!.sentence]!.end);
  return (
    noun > at &&
    /^(?:had|would)$/.test(tokens[noun]?.lower ?? '') &&
    /^VB[ND]?$/.test(tokens[noun + 1]?.tag ?? '') &&
    !isReporting(tokens, tokens[noun + 1]!)
  );
}

/** "Norfel maintains P; [Q], it said": behind a semicolon, where somebody has spoken before it, else where the sentence begins. */
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
  // "Told reporters [travelling with him]".
  if (phrase > from && /^VB[GN]$/.test(tokens[phrase]?.tag ?? '')) return adjunctsEnd(view, phrase + 1, end);
  // "Told reporters [who had been flown in]".
  if (phrase > from) return relativeEnd(view, phrase, end);
  // "Cheering supporters".
  return tokens[from]?.tag === 'VBG' ? phraseEnd(view, from + 1, end) : from;
}

/**
 * "Said an official [who asked not to be named]", "alleges a suit [brought by his widow]": where a clause behind a noun
 * ends, else where it begins.
 */
export function relativeEnd({ document: { tokens } }: DocumentView, noun: number, end: number): number {
  const isReduced =
    /^VB[DN]$/.test(tokens[noun]?.tag ?? '') && /^(?:by|in|with|at)$/.test(tokens[noun + 1]?.lower ?? '');
  if (!isReduced && !/^(?:who|which|whose)$/.test(tokens[noun]?.lower ?? '')) return noun;
  const stop = tokens.slice(noun, end).find((t) => /^[,;.!?]$/.test(t.form));
  return stop?.index ?? end;
}
