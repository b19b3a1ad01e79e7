import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { bodyStart, isNoun, phraseBefore, phraseEnd, subjectBefore } from './plain-phrases.js';
import { firstTokenAt, headOf, spanOf, tokensUnder } from './tree.js';

// What the tagger of arguments gets wrong of sources, in ways that grammar tells.

/** "The firm, which expects that [it] will cut jobs, confirmed P": a pronoun within what is told of the subject is no source. */
export function beforeRelative(document: Document, source: Span, cue: Token): Span[] {
  const words = document.text.slice(...source);
  // "Divers, cousins who have worked there and [whose fathers] did, say P".
  const isWhose = /^whose\b/i.test(words) && document.tokens[cue.index - 1]?.form === ',';
  if (!(isWhose || /^(?:it|he|she|they)$/i.test(words)) || !/^VB[DZP]$/.test(cue.tag)) return [source];
  const pronoun = document.tokens[firstTokenAt(document, source[0])]!;
  const behindThat = pronoun.index > cue.index && document.tokens[pronoun.index - 1]?.lower === 'that';
  if (document.tokens[cue.index - 1]?.form !== ',' && !behindThat) return [source];
  const subject = subjectBefore({ document }, cue.index, document.sentences[cue.sentence]!.first);
  const span = subject && spanOf(document.tokens.slice(...subject));
  return span && (behindThat || span[0] < source[0]) && !/^(?:it|he|she|they)$/i.test(document.text.slice(...span))
    ? [span]
    : [source];
}

/** "[PORT EMBER, Tav. – Anglers along the coast] are talking": the place where it was written does not speak. */
export function behindDateline(document: Document, source: Span): Span {
  const first = document.tokens[firstTokenAt(document, source[0])];
  if (!first || document.sentences[first.sentence]!.first !== first.index) return source;
  const start = document.tokens[bodyStart({ document }, first.sentence)]!;
  // "[WELLIN] — Senator Ann Coll opposed P and said Q": who opens the sentence behind it does.
  if (start.start >= source[1] && document.tokens[start.index - 1]?.tag === ':' && /^\p{Lu}{2}/u.test(first.form)) {
    const end = phraseEnd({ document }, start.index, document.sentences[first.sentence]!.end);
    return spanOf(document.tokens.slice(start.index, end)) ?? source;
  }
  return start.index > first.index && start.start < source[1] && /^\p{Lu}{2}/u.test(first.form)
    ? [start.start, source[1]]
    : source;
}

/** Of several pieces the one that stands nearest to the cue in its own sentence. */
export function nearest(document: Document, spans: readonly Span[], cue: Token): Span {
  const { span } = document.sentences[cue.sentence]!;
  const distance = ([start, end]: Span): number =>
    (end <= span[0] || start >= span[1] ? 1e6 : 0) + Math.min(Math.abs(start - cue.end), Math.abs(cue.start - end));
  return [...spans].sort((a, b) => distance(a) - distance(b))[0]!;
}

/** "The health [authority] admitted": a noun between the source and its cue belongs to the source. */
export function wholePhrase(document: Document, span: Span, cue: Token): Span {
  const last = tokensUnder(document, [span]).at(-1);
  if (!last || last.index >= cue.index || !/^(?:NN|JJ)/.test(last.tag)) return span;
  let end = last.index;
  while (end + 1 < cue.index && /^NNS?$/.test(document.tokens[end + 1]!.tag)) end++;
  const next = document.tokens[end + 1];
  return end > last.index && next && (next.index === cue.index || /^(?:VB|MD|RB)/.test(next.tag))
    ? [span[0], document.tokens[end]!.end]
    : span;
}

/** Times and clauses do not speak. */
export function canSpeak(document: Document, span: Span): boolean {
  const tokens = tokensUnder(document, [span]);
  const head = headOf(tokens);
  if (!head) return false;
  // "Frustrated", "never": nobody.
  if (!tokens.some((t) => isNoun(t) || /^(?:PRP|WP|WDT|DT|CD|EX)/.test(t.tag) || /^\p{Lu}/u.test(t.form))) return false;
  if (tokens.every((t) => /^RB/.test(t.tag))) return false;
  if (
    head.name === 'TIME' &&
    !/-year-old$/.test(head.lower) &&
    !isNameLike(head) &&
    tokens.filter(isNoun).every((t) => t.name === 'TIME')
  )
    return false;
  return (
    !(/^VB[DZP]$/.test(head.tag) && !tokens.some(isNoun)) &&
    !(/^(?:VBZ|VBP|VBD)$/.test(tokens.at(-1)!.tag) && tokens.length > 3)
  );
}

const isNameLike = (token: Token): boolean =>
  /^NNP/.test(token.tag) && !/day$|ber$|ary$|ril$|ust$|une$|uly$|arch$|^May$/.test(token.form);

/** 'The agency "Kolo", citing …, reported that …': words without a verb before the cue are the source, not content. */
export function leadingSource(document: Document, content: readonly Span[], cue: Token): Span | undefined {
  const before = content.filter((span) => span[1] <= cue.start);
  if (before.length === 0 || before.length === content.length) return undefined;
  const { first, span } = document.sentences[cue.sentence]!;
  const [start] = before[0]!;
  if (start !== document.tokens[first]!.start || start < span[0]) return undefined;
  const tokens = document.tokens.slice(first, cue.index);
  if (tokens.some((t) => /^VB[DZP]$|^MD$/.test(t.tag))) return undefined;
  return openingPhrase(tokens);
}

/** "…, reports the weekly Kolo": the phrase right behind a cue that follows its content. */
export function phraseBehind(document: Document, content: readonly Span[], cue: Token): Span | undefined {
  if (!content.some((span) => span[1] <= cue.start) || content.some((span) => span[0] >= cue.end)) return undefined;
  const before = document.tokens[cue.index - 1];
  if (!before || !/^[,"”'’]$|^''$/.test(before.form)) return undefined;
  const { end } = document.sentences[cue.sentence]!;
  const from = firstTokenAt(document, cue.end);
  return openingPhrase(document.tokens.slice(from, end));
}

export const isPhrase = (token: Token): boolean =>
  /^(?:DT|PDT|JJ|JJR|JJS|NN|NNS|NNP|NNPS|POS|PRP|PRP\$|CD|VBN|VBG|HYPH)$/.test(token.tag) ||
  /^["“”'‘’&-]$/.test(token.form) ||
  /^(?:of|and|in|at|for|from)$/.test(token.lower);

/** The noun phrase that opens tokens: up to a comma, a finite verb or the end. */
export function openingPhrase(tokens: readonly Token[]): Span | undefined {
  let end = 0;
  while (end < tokens.length && isPhrase(tokens[end]!)) end++;
  while (end > 0 && !isNoun(tokens[end - 1]!) && !/^["”]$/.test(tokens[end - 1]!.form)) end--;
  const phrase = tokens.slice(0, end);
  return phrase.some(isNoun) ? [phrase[0]!.start, phrase.at(-1)!.end] : undefined;
}

/** "Radio Kestra aired [a mediator] saying that P": who is shown says it, whoever shows it. */
export function shownSaying(document: Document, cue: Token): Span | undefined {
  const { tokens, sentences } = document;
  if (cue.tag !== 'VBG' || !/^(?:say|tell|claim|admit|boast|threaten|call|describe)$/.test(cue.lemma)) return undefined;
  const { first } = sentences[cue.sentence]!;
  const from = phraseBefore({ document }, cue.index, first);
  const verb = tokens[from - 1];
  const isShown =
    verb !== undefined &&
    /^VB[DZP]$/.test(verb.tag) &&
    /^(?:air|broadcast|show|play|film|record|have)$/.test(verb.lemma);
  return isShown ? spanOf(tokens.slice(from, cue.index)) : undefined;
}
