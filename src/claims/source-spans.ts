import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import type { FoundAttribution } from './find-attributions.js';
import { phraseBefore, phraseEnd, subjectBefore } from './plain-phrases.js';
import { isFiniteVerb, spanOf, subjectOf, subtree, tokensUnder } from './tree.js';

// The words of a source, as far as they name who speaks.

/** "[The police deny it and] say": of words that run into another verb, the subject of that. */
function beforeFirstVerb(document: Document, source: Span): Span {
  const all = tokensUnder(document, [source]);
  const tokens = all.at(-1)?.form === ',' ? all.slice(0, -1) : all;
  const verb = tokens.findIndex(isFiniteVerb);
  if (verb < 1) return source;
  const isJoined = /^(?:and|but|or)$/.test(tokens.at(-1)!.lower);
  // "[The department repeatedly hid facts], admitted it had mail": a clause of its own.
  const isClause =
    !tokens.some((t) => /^(?:WP|WDT|WRB|,)/.test(t.tag) || t.lower === 'that') && tokens.length - verb > 1;
  // "[A memo the Gazette has seen] says".
  const isHeld = /^(?:seen|obtained|reviewed|viewed|read)$/.test(tokens.at(-1)!.lower);
  if ((!isJoined && !isClause) || isHeld) return source;
  const last = tokens.slice(0, verb).findLast((t) => !/^RB/.test(t.tag));
  return last ? [source[0], last.end] : source;
}

/** "The man accused of driving onto [the pavement] told police": what a preposition brings is not the subject of the verb. */
function ofSubject(document: Document, source: Span, cue: Token): Span {
  const [first] = tokensUnder(document, [source]);
  const before = first && document.tokens[first.index - 1];
  if (before?.tag !== 'IN' || !BRINGS_A_NOUN.test(before.lower) || source[1] > cue.start) return source;
  const subject = cue.children.map((k) => document.tokens[k]!).find((t) => /^nsubj/.test(t.relation));
  const ofTree =
    subject &&
    spanOf(subtree(document, subject.index).filter((t) => t.index < cue.index && t.sentence === cue.sentence));
  if (ofTree && ofTree[0] < source[0] && ofTree[1] >= source[1]) return ofTree;
  // "Moll, reached by [the agency Tarna], said": a participle between commas.
  const [comma, participle] = document.tokens.slice(before.index - 2, before.index);
  const isAside =
    before.lower === 'by' &&
    comma?.form === ',' &&
    participle?.tag === 'VBN' &&
    document.tokens[cue.index - 1]?.form === ',' &&
    tokensUnder(document, [source]).at(-1)!.index >= cue.index - 2;
  const whole = isAside && subjectBefore({ document }, cue.index, document.sentences[cue.sentence]!.first);
  const aside = whole ? spanOf(document.tokens.slice(whole[0], comma!.index)) : undefined;
  if (aside && aside[0] < source[0]) return aside;
  // The same where the tree goes wrong: a noun, the participle of a charge, no other verb up to the source.
  const opening = document.sentences[cue.sentence]!.first;
  const charged = document.tokens
    .slice(opening, before.index)
    .findLast((t, i) => i > 0 && CHARGED.test(t.lower) && /^NN$/.test(document.tokens[t.index - 1]!.tag));
  const isBroken = charged && document.tokens.slice(charged.index + 1, before.index).some(isFiniteVerb);
  return charged && !isBroken
    ? [document.tokens[phraseBefore({ document }, charged.index, opening)]!.start, source[1]]
    : source;
}

/** "Through her lawyer, Abel Quist, [Ida Crane] claimed": of a source that begins with the lawyer, what stands behind the comma. */
function throughOther(document: Document, source: readonly Span[], cue: Token): Span | undefined {
  const words = tokensUnder(document, source);
  const first = words[0];
  const lead = first && document.tokens.slice(Math.max(0, first.index - 4), first.index);
  const isLed =
    first !== undefined &&
    document.tokens[first.index - 1]?.form === ',' &&
    lead!.some((t, i) => /^(?:through|via)$/.test(t.lower) && lead![i + 1]?.tag === 'PRP$');
  const comma = isLed ? words.findIndex((t) => t.form === ',') : -1;
  const rest = comma > 0 ? words.slice(comma + 1).filter((t) => t.index < cue.index) : [];
  return rest.some((t) => t.name === 'PERSON') ? spanOf(rest) : undefined;
}

const BRINGS_A_NOUN =
  /^(?:of|in|into|on|onto|near|along|with|at|from|by|for|towards?|through|outside|inside|under|over|behind|against)$/;
const CHARGED = /^(?:accused|charged|suspected|convicted|arrested|jailed|wanted|held)$/;

/** The source, or where a second verb shares the first one's ("kept its rate and said …"), that one's subject. */
export function sourceSpans(document: Document, { source, cueHead }: FoundAttribution): Span[] {
  const cue = document.tokens[cueHead]!;
  const [article, ...others] = tokensUnder(document, source);
  // "[The] carrier Baltavia, one of whose jets": an article is nobody, its phrase is.
  if (article?.tag === 'DT' && others.length === 0 && /^(?:the|an?)$/.test(article.lower)) {
    const { end } = document.sentences[article.sentence]!;
    const whole = spanOf(document.tokens.slice(article.index, phraseEnd({ document }, article.index, end)));
    if (whole) return [whole];
  }
  // "Through her lawyer, [Abel Quist, Ida Crane] claimed": she does.
  const through = throughOther(document, source, cue);
  if (through) return [through];
  if (source.length === 1) return [beforeFirstVerb(document, ofSubject(document, source[0]!, cue))];
  if (source.length > 0 || cue.relation !== 'conj' || !/^VB[DZP]$/.test(cue.tag)) return source;
  const subject = subjectOf(document, cue);
  const span =
    subject && spanOf(subtree(document, subject.index).filter((t) => t.index < cueHead && t.sentence === cue.sentence));
  return span ? [span] : source;
}
