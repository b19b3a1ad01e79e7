import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import type { FoundAttribution } from './find-attributions.js';
import { HAVING } from './plain-papers.js';
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

const SHOWING = /^(?:show|suggest|indicate|reveal|allege|prove|say|state|describe|claim)$/;

/** "The station has seen [documents] which [suggest] that P", "the union cited [figures] [showing] that P": the papers say so. */
export function ofPaperHeld(document: Document, attribution: FoundAttribution): FoundAttribution {
  const { tokens } = document;
  const [cue, opening] = [tokens[attribution.cueHead]!, attribution.content[0]];
  const last = opening && tokens[firstTokenAt(document, opening[1] - 1)];
  if (!last || !(HAVING.test(cue.lemma) || cue.lemma === 'cite') || !/^VB[DZPN]$/.test(cue.tag)) return attribution;
  if (last.index <= cue.index || tokens[cue.index + 1]?.lower === 'by') return attribution;
  const shows = tokens
    .slice(cue.index + 2, last.index)
    .find(
      (t) =>
        SHOWING.test(t.lemma) &&
        (t.tag === 'VBG'
          ? isDocument(tokens[t.index - 1]!) || tokens[t.index + 1]?.lower === 'that'
          : isRelative(tokens, t)),
    );
  if (!shows) return attribution;
  const paper = tokens.slice(cue.index + 1, isRelative(tokens, shows) ? shows.index - 1 : shows.index);
  const from = tokens[shows.index + (tokens[shows.index + 1]?.lower === 'that' ? 2 : 1)]!;
  if (!paper.some(isDocument) || paper.some((t) => t.form === ',') || from.index > last.index) return attribution;
  return {
    ...attribution,
    source: [[paper[0]!.start, paper.at(-1)!.end]],
    cue: [[shows.start, shows.end]],
    cueHead: shows.index,
    content: [[from.start, opening[1]], ...attribution.content.slice(1)],
  };
}

const isRelative = (tokens: readonly Token[], { index }: Token): boolean =>
  /^(?:which|that)$/.test(tokens[index - 1]?.lower ?? '');

/** "Figures" at the beginning of a sentence, which the tagger may take for a verb. */
const singular = ({ lower, lemma }: Token): string => (lower.endsWith('s') ? lower.slice(0, -1) : lemma);

const WORDS =
  /^(?:comment|remark|statement|tweet|post|letter|message|email|e-mail|speech|interview|note|memo|video|testimony|affidavit|declaration|op-ed|column)$/;

/** "Given [Lind]'s comments saying P", "his letter claiming P": whose words they are. */
export function whoseWords({ tokens }: Document, cue: Token): Span | undefined {
  const noun = tokens[cue.index - 1];
  if (cue.tag !== 'VBG' || !SAYING.test(cue.lemma) || !noun || !WORDS.test(noun.lemma)) return undefined;
  // "Her recent public comments".
  let k = noun.index - 1;
  while (k > 0 && /^(?:JJ|NN)$/.test(tokens[k]!.tag)) k--;
  const owner = tokens[k];
  if (owner?.sentence !== cue.sentence) return undefined;
  if (owner.tag === 'PRP$') return [owner.start, owner.end];
  if (owner.tag !== 'POS') return undefined;
  let first = k - 1;
  while (first > 0 && /^NNP/.test(tokens[first]!.tag) && /^NNP/.test(tokens[first - 1]!.tag)) first--;
  return /^NN/.test(tokens[first]!.tag) ? [tokens[first]!.start, tokens[k - 1]!.end] : undefined;
}

const SAYING = /^(?:say|claim|suggest|allege|argue|state|warn|insist|accuse)$/;
