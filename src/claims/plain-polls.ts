import type { Token } from '../language/document.js';
import { adjunctsEnd } from './adjuncts.js';
import type { DocumentView } from './document-view.js';
import type { Reading } from './judge-features.js';
import { clauseEnd, hasFinite, isMainClause, range } from './plain-clauses.js';
import { bodyStart, phraseBefore, phraseEnd, type Range, subjectBefore } from './plain-phrases.js';
import { isCounted, isElection, isPoll } from './polls.js';

// Plain forms of polls: those who were asked give shares, and whoever asked them is the source.

/** "58 per cent of those questioned by Kestrel had never heard of it", "Asked by Norrin Data, 58 percent blamed the firm". */
export function pollShare(view: DocumentView, participle: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  const by = tokens[participle.index + 1];
  if (
    participle.quoted ||
    !/^(?:questioned|surveyed|polled|interviewed|asked|canvassed)$/.test(participle.lower) ||
    by?.lower !== 'by'
  )
    return undefined;
  const { end } = sentences[participle.sentence]!;
  const opening = bodyStart(view, participle.sentence);
  const colon = tokens.slice(opening, participle.index).findLast((t) => t.form === ':');
  const start = colon ? colon.index + 1 : opening;
  let speaker = phraseEnd(view, by.index + 1, end);
  while (speaker > by.index + 1 && tokens[speaker - 1]!.name === 'TIME') speaker--;
  if (speaker === by.index + 1) return undefined;
  const source: Range = [by.index + 1, speaker];
  const cue = [participle.index, by.index];
  const isShare = (of: Range): boolean =>
    tokens.slice(...of).some((t) => /^(?:percent|%|per|cent|in)$/.test(t.lower) || t.tag === 'CD');
  if (participle.index === start) {
    while (tokens[speaker]?.name === 'TIME') speaker++;
    speaker = adjunctsEnd(view, speaker, end);
    const content: Range = [speaker + 1, clauseEnd(view, speaker + 1, end)];
    return tokens[speaker]?.form === ',' && isShare(content)
      ? { source: range(source), cue, content: range(content) }
      : undefined;
  }
  // "…, the polling firm," names the source again.
  const second =
    tokens[speaker]?.form === ',' ? tokens.slice(speaker + 1, speaker + 8).find((t) => t.form === ',') : undefined;
  const rest = second ? second.index + 1 : speaker;
  const before: Range = [start, participle.index];
  const behind: Range = [rest, clauseEnd(view, rest, end)];
  return isShare(before) && hasFinite(view, behind)
    ? { source: range(source), cue, content: [...range(before), ...range(behind)] }
    : undefined;
}

/** "P in the latest Harlan poll", "In a survey by the club, P": shares, and the poll in a phrase beside them. */
export function inPoll(view: DocumentView, noun: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  if (noun.quoted || !/^(?:poll|survey|polling)$/.test(noun.lemma) || !/^NN/.test(noun.tag)) return undefined;
  const { end } = sentences[noun.sentence]!;
  const start = bodyStart(view, noun.sentence);
  let from = noun.index;
  while (from > start && !isInto(tokens[from]!) && noun.index - from < LONGEST_NAME) from--;
  // "Up from the last time the survey was taken".
  const isOther = (t: Token): boolean => /^(?:[,.;:]|VB[DZP])$/.test(t.tag) || t.lower === 'time';
  if (!isInto(tokens[from]!) || tokens.slice(from + 1, noun.index).some(isOther)) return undefined;
  // "In a snap poll out tonight from Civitas", "a poll of 900 doctors by the college".
  const by = tokens
    .slice(noun.index + 1, Math.min(end, noun.index + LONGEST_NAME))
    .find(
      (t, i, behind) =>
        /^(?:by|from|for)$/.test(t.lower) && !behind.slice(0, i).some(({ tag }) => /^(?:[,;:]|VB[DZP])$/.test(tag)),
    );
  const pollster: Range | undefined = by && [by.index + 1, phraseEnd(view, by.index + 1, end)];
  const isBy = pollster !== undefined && pollster[1] > pollster[0];
  let last = isBy ? pollster[1] : noun.index + 1;
  // "A poll released on Thursday".
  if (!isBy && PUBLISHED.test(tokens[last]?.lower ?? '')) last = adjunctsEnd(view, last + 1, end);
  while (tokens[last]?.name === 'TIME' && last < end) last++;
  const source: Range = isBy ? pollster : [phraseBefore(view, noun.index + 1, from + 1), noun.index + 1];
  if (source[1] <= source[0]) return undefined;
  const cue = isBy ? range([from, noun.index + 1]) : [from];
  if (from === start) {
    const content: Range = [last + 1, clauseEnd(view, last + 1, end)];
    return tokens[last]?.form === ',' && tellsShares(view, [content])
      ? { source: range(source), cue, content: range(content) }
      : undefined;
  }
  const before: Range = [start, tokens[from - 1]!.form === ',' ? from - 1 : from];
  const behind: Range = [last, clauseEnd(view, last, end)];
  const pieces = [before, ...(behind[1] - behind[0] > 1 ? [behind] : [])];
  return tellsShares(view, pieces)
    ? { source: range(source), cue, content: pieces.flatMap((piece) => range(piece)) }
    : undefined;
}

/** "The Norlin poll, taken last week, has Carr ahead by four points": what a poll gives whom. */
export function pollGives(view: DocumentView, verb: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  if (verb.quoted || !/^(?:have|give|put)$/.test(verb.lemma) || !/^VB[DZP]$/.test(verb.tag)) return undefined;
  const { end } = sentences[verb.sentence]!;
  const start = bodyStart(view, verb.sentence);
  const aside = tokens[verb.index - 1]?.form === ',';
  const comma = aside ? tokens.slice(start, verb.index - 1).findLast((t) => t.form === ',') : undefined;
  const source = subjectBefore(view, comma?.index ?? verb.index, start);
  if (!source || (aside && !comma) || !tokens.slice(...source).some(isPoll)) return undefined;
  const content: Range = [verb.index + 1, clauseEnd(view, verb.index + 1, end)];
  const words = tokens.slice(...content);
  const isOfMethod = words.some((t) => /^(?:margin|error|sample)$/.test(t.lower));
  // "Has bad news for Lind — 25 percent say P".
  const isNews = words.slice(0, 3).some((t) => t.lower === 'news');
  const isGiven = !isOfMethod && !isNews && (isCounted(words) || words.some((t) => AHEAD.test(t.lower)));
  return isGiven && words.length > 2 && words.some((t) => /^NN/.test(t.tag))
    ? { source: range(source), cue: [verb.index], content: range(content) }
    : undefined;
}

const AHEAD = /^(?:ahead|behind|leading|trailing|tied|winning|losing)$/;
const LONGEST_NAME = 9;
const PUBLISHED = /^(?:released|published|conducted|taken|carried|out|commissioned|issued)$/;
const isInto = ({ lower }: Token): boolean => /^(?:in|from)$/.test(lower);

/** A main clause that counts those who were asked; an election counts those who vote. */
function tellsShares(view: DocumentView, pieces: readonly Range[]): boolean {
  const words = pieces.flatMap(([from, end]) => view.document.tokens.slice(from, end));
  const [first, ...rest] = pieces;
  return (
    first !== undefined &&
    isCounted(words) &&
    !words.some(isElection) &&
    !words.some((t) => t.quoted) &&
    (rest.length > 0 ? pieces.some((piece) => hasFinite(view, piece)) : isMainClause(view, first))
  );
}
