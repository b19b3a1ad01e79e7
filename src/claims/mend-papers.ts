import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import type { FoundAttribution } from './find-attributions.js';
import { firstTokenAt, tokensUnder } from './tree.js';
import { isDocument } from './unnamed-sources.js';

// Contents that a picture shows or a paper says, put apart from those who showed or published it.

/** "A video [which it says shows] P": what somebody says that a picture shows is P. */
export function withoutShowing(document: Document, attribution: FoundAttribution): FoundAttribution {
  const { tokens } = document;
  const [piece, ...rest] = attribution.content;
  const first = piece && tokens[firstTokenAt(document, piece[0])];
  if (!first || !/^(?:which|that)$/.test(first.lower)) return attribution;
  const [who, says, shows, after] = tokens.slice(first.index + 1, first.index + 5);
  const isShown =
    /^(?:it|he|she|they)$/.test(who?.lower ?? '') &&
    /^(?:say|claim|believe|allege)$/.test(says?.lemma ?? '') &&
    /^(?:show|depict|prove)s?$/.test(shows?.lower ?? '');
  return isShown && after ? { ...attribution, content: [[after.start, piece[1]], ...rest] } : attribution;
}

/** "[Figures it released last week] show P": a paper and what its body did with it, where the reading takes that for the cue. */
export function ofItsOwnPaper(document: Document, attribution: FoundAttribution): FoundAttribution {
  const cue = tokensUnder(document, attribution.cue);
  const shows = cue.findLast((t) =>
    /^(?:shows?|showed|reveals?|revealed|indicates?|indicated|suggests?)$/.test(t.lower),
  );
  const released = cue.find((t) => /^(?:publish|release|issue|disclose|post|compile|collect|hold|keep)$/.test(t.lemma));
  if (!shows || !released || released.index >= shows.index) return attribution;
  const [noun, pronoun] = document.tokens.slice(Math.max(0, released.index - 2), released.index);
  if (
    !noun ||
    !pronoun ||
    !/^(?:it|they|he|she)$/.test(pronoun.lower) ||
    !isDocument({ ...noun, lemma: singular(noun) })
  )
    return attribution;
  const source: Span = [noun.start, document.tokens[shows.index - 1]!.end];
  return { ...attribution, source: [source], cue: [[shows.start, shows.end]], cueHead: shows.index };
}

/** "Figures" at the beginning of a sentence, which the tagger may take for a verb. */
const singular = ({ lower, lemma }: Token): string => (lower.endsWith('s') ? lower.slice(0, -1) : lemma);
