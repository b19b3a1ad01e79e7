import type { Document } from '../language/document.js';
import type { Span } from '../language/span.js';
import type { FoundAttribution } from './find-attributions.js';
import { phraseEnd } from './plain-phrases.js';
import { isFiniteVerb, spanOf, subjectOf, subtree, tokensUnder } from './tree.js';

// The words of a source, as far as they name who speaks.

/** "[The police deny it and] say": of a phrase that runs into the second verb, the subject of the first. */
function beforeFirstVerb(document: Document, source: Span): Span {
  const tokens = tokensUnder(document, [source]);
  const verb = tokens.findIndex(isFiniteVerb);
  return verb > 0 && /^(?:and|but|or)$/.test(tokens.at(-1)!.lower) ? [source[0], tokens[verb - 1]!.end] : source;
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
