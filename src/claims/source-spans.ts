import type { Document } from '../language/document.js';
import type { Span } from '../language/span.js';
import type { FoundAttribution } from './find-attributions.js';
import { phraseEnd } from './plain-phrases.js';
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
  if (!isJoined && !isClause) return source;
  const last = tokens.slice(0, verb).findLast((t) => !/^RB/.test(t.tag));
  return last ? [source[0], last.end] : source;
}

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
  if (source.length === 1) return [beforeFirstVerb(document, source[0]!)];
  if (source.length > 0 || cue.relation !== 'conj' || !/^VB[DZP]$/.test(cue.tag)) return source;
  const subject = subjectOf(document, cue);
  const span =
    subject && spanOf(subtree(document, subject.index).filter((t) => t.index < cueHead && t.sentence === cue.sentence));
  return span ? [span] : source;
}
