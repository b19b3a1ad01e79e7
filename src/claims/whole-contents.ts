import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import type { FoundAttribution } from './find-attributions.js';
import { DENYING, REPORTING } from './lexicon/cues.js';
import { phraseEnd } from './plain-phrases.js';
import { firstTokenAt, isFiniteVerb, spanOf, tokensUnder } from './tree.js';

// Contents that the learned reading ends too early.

/** "Said that since Easter, its crews …": a that-clause goes on to its verb and to the end of its sentence. */
export function wholeClause(document: Document, attribution: FoundAttribution): FoundAttribution {
  const piece = attribution.content.at(-1);
  const tokens = piece ? tokensUnder(document, [piece]) : [];
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!piece || !first || !last || first.lower !== 'that' || first.quoted) return attribution;
  if (tokens.some((t) => /^(?:VB[DZPN]|MD)$/.test(t.tag))) return attribution;
  const rest = document.tokens.slice(last.index + 1, document.sentences[first.sentence]!.end);
  const end = spanOf(rest)?.[1];
  if (rest[0]?.form !== ',' || end === undefined || rest.some((t) => t.quoted)) return attribution;
  return { ...attribution, content: [...attribution.content.slice(0, -1), [piece[0], end]] };
}

/** "Told the court that [he bought the knife] two days earlier": a time that is told from what is said belongs to it. */
export function wholeTime(document: Document, attribution: FoundAttribution, cue: Token): FoundAttribution {
  const piece = attribution.content.at(-1);
  const last = piece && tokensUnder(document, [piece]).at(-1);
  if (!piece || !last || last.quoted || piece[0] < cue.start) return attribution;
  const rest = document.tokens.slice(last.index + 1, Math.min(document.sentences[last.sentence]!.end, last.index + 5));
  const at = rest.findIndex((t) => /^(?:earlier|later|before|ago)$/.test(t.lower));
  const isTime =
    at > 0 &&
    !rest.slice(0, at).some((t) => /^(?:VB|IN|CC|[,;:])/.test(t.tag)) &&
    /^(?:second|minute|hour|day|night|week|month|year|decade|season)$/.test(rest[at - 1]!.lemma) &&
    /^[.,;]$/.test(rest[at + 1]?.form ?? '.');
  return isTime
    ? { ...attribution, content: [...attribution.content.slice(0, -1), [piece[0], rest[at]!.end]] }
    : attribution;
}

/** "Noted that [the pump, which came from Osk], failed twice": a subject with its relative clause goes on to its verb. */
export function wholeRelative(document: Document, attribution: FoundAttribution): FoundAttribution {
  const piece = attribution.content.at(-1);
  const tokens = piece ? tokensUnder(document, [piece]) : [];
  const last = tokens.at(-1);
  const relative = tokens.findIndex((t, i) => i > 0 && /^W(?:DT|P)/.test(t.tag) && tokens[i - 1]!.form === ',');
  if (!piece || !last || last.quoted || relative < 0 || tokens.slice(0, relative).some(isFiniteVerb))
    return attribution;
  const rest = document.tokens.slice(last.index + 1, document.sentences[last.sentence]!.end);
  const verb = rest[0]?.form === ',' && last.index > tokens[relative]!.index ? rest[1] : undefined;
  const isVerb = verb !== undefined && isFiniteVerb(verb) && !REPORTING.has(verb.lemma);
  const stop = isVerb ? rest.findIndex((t, i) => i > 1 && (/^[,;:]$/.test(t.form) || t.quoted)) : 0;
  const end = isVerb ? spanOf(stop < 0 ? rest : rest.slice(0, stop))?.[1] : undefined;
  return end === undefined
    ? attribution
    : { ...attribution, content: [...attribution.content.slice(0, -1), [piece[0], end]] };
}

/** "[Nine people were killed and] 31 hurt, the ministry said": what stands before the "and" is as much the ministry's. */
export function wholeFront(document: Document, attribution: FoundAttribution): FoundAttribution {
  const [piece, ...rest] = attribution.content;
  const { tokens, sentences } = document;
  const first = piece && tokens[firstTokenAt(document, piece[0])];
  const and = first && tokens[first.index - 1];
  if (!piece || !first || and?.lower !== 'and' || first.quoted || piece[1] > tokens[attribution.cueHead]!.start)
    return attribution;
  const { first: from } = sentences[first.sentence]!;
  const front = tokens.slice(from, and.index);
  // A verb that has lost its "were" is no clause by itself.
  const isTorn = tokensUnder(document, [piece])
    .slice(0, LONGEST_FRONT)
    .some((t) => t.tag === 'VBN' || t.lower === 'hurt');
  const isClause =
    front.some(isFiniteVerb) && front.every((t) => !t.quoted && !/^[,;:]$/.test(t.form) && !REPORTING.has(t.lemma));
  return isTorn && isClause && !tokensUnder(document, [piece]).slice(0, LONGEST_FRONT).some(isFiniteVerb)
    ? { ...attribution, content: [[front[0]!.start, piece[1]], ...rest] }
    : attribution;
}

/** Tokens in "31" or "31 people", and the participle behind them. */
const LONGEST_FRONT = 4;

/** "Claims P, [that Q and that R]": clauses that go on with "that" belong to the same words. */
export function wholeList(document: Document, attribution: FoundAttribution): FoundAttribution {
  const piece = attribution.content.at(-1);
  const last = piece && tokensUnder(document, [piece]).at(-1);
  if (!piece || !last || last.quoted || attribution.content.length > 1) return attribution;
  const { tokens } = document;
  const [comma, and, that] = tokens.slice(last.index + 1, last.index + 4);
  const [k] = [
    comma?.form === ',' && and?.lower === 'that' && and.tag === 'IN' ? last.index + 2 : -1,
    comma?.form === ',' && and?.lower === 'and' && that?.lower === 'that' ? last.index + 3 : -1,
  ].filter((at) => at > 0);
  if (k === undefined || !tokensUnder(document, [piece]).some(isFiniteVerb)) return attribution;
  const rest = tokens.slice(k, document.sentences[last.sentence]!.end);
  const stop = rest.findIndex((t) => /^[.;:!?"“”]$/.test(t.form));
  const end = spanOf(stop < 0 ? rest : rest.slice(0, stop))?.[1];
  return end !== undefined && rest.some(isFiniteVerb) ? { ...attribution, content: [[piece[0], end]] } : attribution;
}

/** "Denied any part [in the raid on the port]": what the noun is of belongs to it. */
export function wholeNoun(document: Document, attribution: FoundAttribution, cue: Token): FoundAttribution {
  const piece = attribution.content.at(-1);
  const last = piece && tokensUnder(document, [piece]).at(-1);
  const next = last && document.tokens[last.index + 1];
  if (
    !piece ||
    !next ||
    !DENYING.has(cue.lemma) ||
    last.quoted ||
    !/^(?:in|of|to|with|over|between|from|at)$/.test(next.lower)
  )
    return attribution;
  if (tokensUnder(document, [piece]).some((t) => /^(?:VB|MD|TO|WDT|WP)/.test(t.tag))) return attribution;
  const rest = document.tokens.slice(next.index, document.sentences[last.sentence]!.end);
  const stop = rest.findIndex((t) => /^[.,;:!?"“”()–—]$/.test(t.form) || /^(?:VB[DZP]|MD|WDT|WP|CC)$/.test(t.tag));
  const end = spanOf(stop < 0 ? rest : rest.slice(0, stop))?.[1];
  return end === undefined || stop === 0
    ? attribution
    : { ...attribution, content: [...attribution.content.slice(0, -1), [piece[0], end]] };
}

/** "Prosecutors said [Emil Kostrava, 38,] set the fire": a clause begins with its subject, whatever stands in commas behind it. */
export function wholeSubject(document: Document, attribution: FoundAttribution): FoundAttribution {
  const [piece, ...rest] = attribution.content;
  const first = piece && document.tokens[firstTokenAt(document, piece[0])];
  const cue = attribution.cue.at(-1);
  if (!first || !cue || cue[1] > first.start || document.tokens[first.index - 1]?.form !== ',') return attribution;
  const gap = tokensUnder(document, [[cue[1], first.start]]);
  // "Hallgarth Lodge, a nursing home, locked/JJ residents in": behind an apposition stands a verb.
  const isMissed =
    /ed$/.test(first.lower) && /^(?:JJ|VBN)$/.test(first.tag) && gap.filter((t) => t.form === ',').length === 2;
  if (!isFiniteVerb(first) && !isMissed) return attribution;
  // "Suggested that [the Ostland billionaire, who is now the nominee,] would unite the country".
  const relative = gap.findIndex((t, i) => t.form === ',' && /^(?:who|which|whose)$/.test(gap[i + 1]?.lower ?? ''));
  const isPhrase =
    gap.length > 2 &&
    gap.length <= (relative > 0 ? 2 * LONGEST_SUBJECT : LONGEST_SUBJECT) &&
    /^(?:NN|NNP|DT|PRP|CD|JJ)/.test(gap[0]!.tag) &&
    gap[0]!.name !== 'TIME' &&
    gap.every(
      (t, i) => t.sentence === first.sentence && !t.quoted && ((relative > 0 && i > relative) || !isFiniteVerb(t)),
    ) &&
    !attribution.source.some(([start]) => start > cue[0]);
  return isPhrase ? { ...attribution, content: [[gap[0]!.start, piece[1]], ...rest] } : attribution;
}

const LONGEST_SUBJECT = 14;

const NONE = /^(?:no|little|scant)$/;

/** "Found [no evidence that] the mayor had been paid": without these words it would say the opposite. */
export function withNoEvidence(document: Document, attribution: FoundAttribution): FoundAttribution {
  const [piece, ...rest] = attribution.content;
  const first = piece && document.tokens[firstTokenAt(document, piece[0])];
  if (!first || first.quoted) return attribution;
  const that = first.lower === 'that' ? first : document.tokens[first.index - 1];
  const noun = document.tokens[(that?.index ?? 0) - 1];
  // "No evidence", "no clear evidence".
  const no = noun && [1, 2].map((back) => document.tokens[noun.index - back]).find((t) => NONE.test(t?.lower ?? ''));
  const isNone =
    /^(?:that|of)$/.test(that?.lower ?? '') &&
    (/^(?:evidence|proof|trace|record)$/.test(noun?.lower ?? '') ||
      // "Inspectors saw no sign that the valve had been opened".
      (/^(?:sign|indication)s?$/.test(noun?.lower ?? '') &&
        /^(?:see|find|have|detect|report)$/.test(document.tokens[attribution.cueHead]!.lemma))) &&
    no?.sentence === first.sentence;
  if (!no || !isNone) return attribution;
  const cue = attribution.cue.flatMap(([start, end]): Span[] =>
    start >= no.start ? [] : [[start, Math.min(end, no.start - 1)]],
  );
  return { ...attribution, cue: cue.length > 0 ? cue : attribution.cue, content: [[no.start, piece[1]], ...rest] };
}

/**
 * "Was extradited to [Velland on Monday], the ministry said": no clause ends with a preposition or an article, nor does a
 * sentence end before the comma in front of who says it.
 */
export function wholeEnd(document: Document, attribution: FoundAttribution): FoundAttribution {
  const piece = attribution.content.at(-1);
  const last = piece && tokensUnder(document, [piece]).at(-1);
  const cue = attribution.cue[0];
  if (!piece || !last || !cue || last.quoted || last.end > cue[0]) return attribution;
  const rest = document.tokens.slice(last.index + 1, document.sentences[last.sentence]!.end);
  const stop = rest.findIndex((t) => t.form === ',' || t.start >= cue[0] || isFiniteVerb(t));
  if (stop < 1 || rest[stop]!.form !== ',' || stop > LONGEST_SUBJECT) return attribution;
  // "The minister took [40,000 crowns from Tarn], the Tide reports": the sentence up to who says it.
  const isUpToSource =
    document.tokens[document.sentences[last.sentence]!.first]!.start === piece[0] &&
    rest[stop + 1]?.start === attribution.source[0]?.[0] &&
    !rest.slice(0, stop).some((t) => t.quoted || /^[:;()–—"“”]$/.test(t.form));
  if (!isUpToSource && !/^(?:IN|TO|DT|PRP\$)$/.test(last.tag)) return attribution;
  return { ...attribution, content: [...attribution.content.slice(0, -1), [piece[0], rest[stop - 1]!.end]] };
}

/** "Meyling said P, [but he said that Q]": a second verb of saying has words of its own. */
export function beforeSecondCue(document: Document, attribution: FoundAttribution): FoundAttribution {
  const { tag } = document.tokens[attribution.cueHead]!;
  const content = attribution.content.map((piece): Span => {
    const tokens = tokensUnder(document, [piece]);
    // "Said it had stopped selling them [and accused the maker of] P", "admitted fraud [but denies] theft".
    const turn = tokens.findIndex(
      (t, i) =>
        i > 0 &&
        !t.quoted &&
        /^(?:and|but)$/.test(t.lower) &&
        TURNS.test(tokens[i + 1]?.lemma ?? '') &&
        /^VB[DZP]$/.test(tokens[i + 1]!.tag) &&
        (tokens[i + 1]!.tag === tag || tag === 'VBN'),
    );
    if (turn > 0) return [piece[0], tokens[turn - 1]!.end];
    const at = tokens.findIndex(
      (t, i) =>
        i > 2 &&
        !t.quoted &&
        tokens[i - 1]!.form === ',' &&
        ((/^(?:and|but)$/.test(t.lower) &&
          /^(?:he|she|it|they)$/.test(tokens[i + 1]?.lower ?? '') &&
          /^(?:say|add|tell|argue|insist|claim|warn|acknowledge|admit)$/.test(tokens[i + 2]?.lemma ?? '') &&
          isFiniteVerb(tokens[i + 2]!)) ||
          // "…, while the police deny Q".
          (t.lower === 'while' && opensAnswer(document, tokens, i + 1))),
    );
    return at < 0 ? piece : [piece[0], tokens[at - 2]!.end];
  });
  return { ...attribution, content };
}

/** What one does in words, next to saying something. */
const TURNS = /^(?:accuse|deny|blame)$/;

/** "The police deny", "its rival said": a noun phrase and a verb of saying. */
function opensAnswer(document: Document, tokens: readonly Token[], at: number): boolean {
  const last = tokens.at(-1)!;
  const from = tokens[at]?.index ?? last.index;
  const verb = document.tokens[phraseEnd({ document }, from, last.index + 1)];
  return (
    verb !== undefined &&
    verb.index > from &&
    verb.index < last.index &&
    isFiniteVerb(verb) &&
    (DENYING.has(verb.lemma) || REPORTING.has(verb.lemma))
  );
}

/** "Announced [May 3 that] it would take in two clubs": when it was said is no part of it. */
export function behindTime(document: Document, attribution: FoundAttribution): FoundAttribution {
  const [piece, ...rest] = attribution.content;
  const tokens = piece ? tokensUnder(document, [piece]).slice(0, 7) : [];
  // "Was accused [on Friday of] trying".
  const that = tokens.findIndex((t) => /^(?:that|of)$/.test(t.lower));
  const before = tokens.slice(0, Math.max(that, 0));
  const isTime =
    before.some((t) => t.name === 'TIME') &&
    before.every((t) => !t.quoted && (t.name === 'TIME' || /^(?:on|late|early|\.|,)$/.test(t.lower)));
  const from = isTime ? document.tokens[tokens[that]!.index + 1] : undefined;
  return piece && from && from.start < piece[1]
    ? { ...attribution, content: [[from.start, piece[1]], ...rest] }
    : attribution;
}
