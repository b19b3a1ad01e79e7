import type { Document, Token } from '../language/document.js';
import { overlaps, type Span } from '../language/span.js';
import type { FoundAttribution } from './find-attributions.js';
import {
  beforeRelative,
  behindDateline,
  canSpeak,
  isPhrase,
  leadingSource,
  nearest,
  openingPhrase,
  phraseBehind,
  wholePhrase,
} from './repair-sources.js';
import { firstTokenAt, isFiniteVerb, spanOf, tokensUnder } from './tree.js';

// What the tagger of arguments gets wrong in ways that grammar tells.

/** The attribution mended, or undefined where no reading of it makes sense. */
export function repair(document: Document, found: FoundAttribution): FoundAttribution | undefined {
  let { source, content } = found;
  const cue = document.tokens[found.cueHead]!;
  if (source.length > 1) source = [nearest(document, source, cue)];
  if (source[0]) source = [behindDateline(document, source[0])];
  // "Was not asked, but said": the word between is nobody.
  if (source[0] && /^(?:but|and|or|yet|so|also|then)$/i.test(document.text.slice(...source[0]))) source = [];
  if (source[0] && !canSpeak(document, source[0])) return undefined;
  if (source[0]) source = beforeRelative(document, source[0], cue);
  if (source.length === 0) {
    const lead = leadingSource(document, content, cue);
    if (lead) {
      source = [lead];
      content = content.filter((span) => span[0] >= cue.end);
    }
  }
  // "P, says [a letter that the daily has seen]": a clause before the comma is what is said.
  if (source[0] && isClauseBefore(document, source[0], cue)) {
    content = [[source[0][0], document.tokens[firstTokenAt(document, cue.start) - 1]!.start]];
    source = [];
  }
  // "reports" and "claims" behind a comma are as often taken for nouns.
  if (source.length === 0 && /^(?:VB[DZP]|NNS)$/.test(cue.tag)) {
    const subject = phraseBehind(document, content, cue);
    if (subject) source = [subject];
  }
  if (source.length === 0) {
    const [said, behind] = splitBehind(document, content, cue);
    if (behind) {
      source = [behind];
      content = said;
    }
  }
  if (source[0]) source = [wholePhrase(document, source[0], cue)];
  if (source[0]) [content, source] = outsideQuotation(document, content, source[0]);
  content = withoutRelative(document, content, cue);
  content = withoutCrumbs(document, content).map((piece) => withSubject(document, piece, [...source, ...found.cue]));
  let cues = found.cue;
  if (source[0]) {
    const [whole, rest] = wholeName(document, source[0], cues, cue, content);
    source = [whole];
    cues = rest;
  }
  [cues, content] = withThat(document, cues, content);
  content = withVictory(document, cue, content);
  [cues, content] = withPreposition(document, cues, content);
  content = withTopic(document, content, source[0], cue);
  content = content.map((piece) => fromCue(document, piece, cue));
  return content.length > 0 ? { ...found, source, cue: cues, content } : undefined;
}

/** "[The boss took the money,] says a letter": is what was taken for the source a clause? */
const isClauseBefore = (document: Document, source: Span, cue: Token): boolean =>
  /^VBZ$/.test(cue.tag) &&
  document.tokens[cue.index - 1]?.form === ',' &&
  /^(?:DT|NNP)$/.test(document.tokens[cue.index + 1]?.tag ?? '') &&
  source[1] <= cue.start &&
  tokensUnder(document, [source]).some(isFiniteVerb) &&
  !tokensUnder(document, [source]).some((t) => /^(?:WP|WDT|WRB)/.test(t.tag));

/** "The register, [which anyone may consult,] shows [that P]": a clause of the source's is none of what is said. */
function withoutRelative(document: Document, content: readonly Span[], cue: Token): Span[] {
  const isRelative = ([start, end]: Span): boolean =>
    end <= cue.start && /^(?:WDT|WP|WP\$)$/.test(document.tokens[firstTokenAt(document, start)]?.tag ?? '');
  const rest = content.filter((piece) => !isRelative(piece));
  return rest.some(([start]) => start >= cue.end) ? rest : [...content];
}

/** "[Prices fell], reports [the weekly Kolo, citing …]": a piece behind the cue without a finite verb is the source. */
function splitBehind(document: Document, content: readonly Span[], cue: Token): [Span[], Span | undefined] {
  const before = content.filter((span) => span[1] <= cue.start);
  const after = content.filter((span) => span[0] >= cue.end);
  const isClause = (spans: readonly Span[]): boolean => tokensUnder(document, spans).some(isFiniteVerb);
  const comma = document.tokens[cue.index - 1];
  if (after.length === 0 || !isClause(before) || isClause(after) || !comma || !/^[,"”]$/.test(comma.form))
    return [[], undefined];
  if (document.tokens[cue.index + 1]?.quoted) return [[], undefined];
  return [before, openingPhrase(tokensUnder(document, after))];
}

/** "Said on Monday [it] was recalling": a pronoun right before the verb is its subject, wherever the tree hangs it. */
function withSubject(document: Document, piece: Span, taken: readonly Span[]): Span {
  const first = document.tokens[firstTokenAt(document, piece[0])];
  const before = first && document.tokens[first.index - 1];
  if (!before || before.sentence !== first.sentence || !isFiniteVerb(first)) return piece;
  if (
    !/^(?:it|they|he|she|we|i)$/.test(before.lower) ||
    taken.some((span) => overlaps(span, [before.start, before.end]))
  )
    return piece;
  return [before.start, piece[1]];
}

/** '"The city knew," [engineer] Lotte Dray said': a title behind the quotation belongs to the name. */
function outsideQuotation(document: Document, content: readonly Span[], source: Span): [Span[], Span[]] {
  const at = content.findIndex((piece) => {
    const next = document.tokens[firstTokenAt(document, piece[1])];
    return next !== undefined && next.start === source[0] && piece[1] <= source[0];
  });
  const piece = content[at];
  const tokens = piece ? tokensUnder(document, [piece]) : [];
  const close = tokens.findLastIndex((t) => /^["”]$|^''$/.test(t.form));
  const title = tokens.slice(close + 1);
  if (!piece || close < 1 || title.length === 0 || title.length > 6 || !title.every(isPhrase))
    return [[...content], [source]];
  const kept: Span = [piece[0], tokens[close]!.end];
  return [content.map((one, i) => (i === at ? kept : one)), [[title[0]!.start, source[1]]]];
}

/**
 * "[Republican] National Committee noted", "[restructuring] experts in April say": a name or a compound is in the source
 * as a whole, a time or a conjunction at its edge is not.
 */
function wholeName(
  document: Document,
  source: Span,
  cue: readonly Span[],
  head: Token,
  content: readonly Span[],
): [Span, Span[]] {
  const { tokens } = document;
  const isFree = (t: Token | undefined): t is Token =>
    t !== undefined && t.sentence === head.sentence && !content.some((span) => overlaps(span, [t.start, t.end]));
  let first = firstTokenAt(document, source[0]);
  let last = firstTokenAt(document, source[1]) - 1;
  if (tokens[last + 1] && tokens[last + 1]!.start < source[1]) last++;
  // The cue has the end of the name.
  let cues = [...cue];
  const opening = cues[0];
  if (opening && last + 1 < head.index && tokens[last + 1]?.start === opening[0]) {
    let end = last;
    while (end + 1 < head.index && /^(?:NNP|NNPS|NN|NNS)$/.test(tokens[end + 1]!.tag)) end++;
    const next = tokens[end + 1];
    if (end > last && next) {
      last = end;
      cues = [[next.start, opening[1]] as Span, ...cues.slice(1)].filter(([start, stop]) => start < stop);
    }
  }
  const isOfName = (t: Token): boolean =>
    (/^NNPS?$/.test(t.tag) && t.name !== 'TIME' && /^NNP/.test(tokens[first]!.tag)) ||
    (t.relation === 'compound' && t.head >= first && t.head <= last && /^NN/.test(t.tag) && t.name !== 'TIME');
  while (
    first > 0 &&
    isFree(tokens[first - 1]) &&
    tokens[first - 1]!.index !== head.index &&
    isOfName(tokens[first - 1]!)
  )
    first--;
  // "As many experts have pointed out", "with Democratic leaders worried"
  if (
    last > first &&
    /^(?:as|with|while|but|and)$/i.test(tokens[first]!.lower) &&
    /^(?:IN|CC|RB)$/.test(tokens[first]!.tag)
  )
    first++;
  // "David Axelrod [on Wednesday]"
  if (last - first > 1 && tokens[last]!.name === 'TIME' && /^(?:on|in)$/.test(tokens[last - 1]!.lower)) last -= 2;
  return [[tokens[first]!.start, tokens[last]!.end], cues];
}

/** "Demanding [that …]": the conjunction belongs to the clause, as the corpus draws it. */
function withThat(document: Document, cue: readonly Span[], content: readonly Span[]): [Span[], Span[]] {
  const at = content.findIndex((piece) => {
    const before = document.tokens[firstTokenAt(document, piece[0]) - 1];
    return (
      before?.lower === 'that' &&
      before.tag === 'IN' &&
      cue.some(([, end]) => end === before.start - 1 || end === before.end)
    );
  });
  const piece = content[at];
  const that = piece && document.tokens[firstTokenAt(document, piece[0]) - 1];
  if (!piece || !that) return [[...cue], [...content]];
  const words: Span[] = cue.flatMap(([start, end]): Span[] => {
    if (end !== that.end) return [[start, end]];
    const last = document.tokens[that.index - 1];
    return last && last.end > start ? [[start, last.end]] : [];
  });
  return words.length === 0
    ? [[...cue], [...content]]
    : [words, content.map((one, i) => (i === at ? [that.start, one[1]] : one))];
}

/** "The agency said [the bids — A, B (SNC), C — were in]": no content opens with what closes a bracket or a list. */
function fromCue(document: Document, piece: Span, cue: Token): Span {
  const first = document.tokens[firstTokenAt(document, piece[0])];
  const start = document.tokens[cue.index + 1];
  if (!first || !start || !/^[),]$/.test(first.form) || first.index <= start.index || first.sentence !== cue.sentence)
    return piece;
  return [start.start, piece[1]];
}

/** "Called [for] P", "spoke [about] P": the preposition belongs to the cue, as the corpus draws it. */
function withPreposition(document: Document, cue: readonly Span[], content: readonly Span[]): [Span[], Span[]] {
  const last = cue.at(-1);
  const at = last ? content.findIndex(([start]) => start >= last[1] && start - last[1] <= 1) : -1;
  const piece = content[at];
  const first = piece && document.tokens[firstTokenAt(document, piece[0])];
  const next = first && document.tokens[first.index + 1];
  if (
    !piece ||
    !last ||
    !first ||
    !next ||
    next.start >= piece[1] ||
    !/^(?:for|of|on|about|with|at)$/.test(first.lower) ||
    isOfNumber(first, next)
  )
    return [[...cue], [...content]];
  return [
    [...cue.slice(0, -1), [last[0], first.end]],
    content.map((one, i) => (i === at ? [next.start, one[1]] : one)),
  ];
}

/** "Claimed victory [before results were announced]": what is claimed, and not when. */
function withVictory(document: Document, cue: Token, content: readonly Span[]): Span[] {
  const [piece, ...rest] = content;
  const first = piece && document.tokens[firstTokenAt(document, piece[0])];
  const noun = document.tokens[cue.index + 1];
  const isWhen =
    first !== undefined &&
    first.index === cue.index + 2 &&
    /^(?:before|after|when|while|as|on|in|at)$/.test(first.lower);
  return isWhen && cue.lemma === 'claim' && noun && /^(?:victory|success|credit|innocence|ownership)$/.test(noun.lower)
    ? [[noun.start, noun.end], ...rest]
    : [...content];
}

/** "At least 40", "about 40": words of the number. */
const isOfNumber = (first: Token, next: Token): boolean =>
  first.lower === 'at' ? /^(?:least|most)$/.test(next.lower) : first.lower === 'about' && next.tag === 'CD';

/** "[Climate change], Mr Aam says, [is …]": the subject before the commas belongs to the verb behind them. */
function withTopic(document: Document, content: readonly Span[], source: Span | undefined, cue: Token): Span[] {
  const [piece] = content;
  const first = piece && document.tokens[firstTokenAt(document, piece[0])];
  if (!piece || !first || !source || first.index <= cue.index || !isFiniteVerb(first)) return [...content];
  const { first: start } = document.sentences[cue.sentence]!;
  const comma = document.tokens[firstTokenAt(document, Math.min(source[0], cue.start)) - 1];
  const before = document.tokens[first.index - 1];
  if (comma?.form !== ',' || before?.form !== ',' || comma.index - start < 1 || comma.sentence !== cue.sentence)
    return [...content];
  const topic = spanOf(document.tokens.slice(start, comma.index));
  return topic ? [topic, ...content] : [...content];
}

/** "However, … said prices fell": an adverb or a phrase that stands apart from the clause and in no quotation is no content. */
function withoutCrumbs(document: Document, content: readonly Span[]): Span[] {
  const size = ([start, end]: Span): number => end - start;
  const main = [...content].sort((a, b) => size(b) - size(a))[0];
  return content.filter((span) => {
    if (span === main) return true;
    const tokens = tokensUnder(document, [span]);
    return tokens.some((t) => t.quoted) || tokens.some(isFiniteVerb);
  });
}
