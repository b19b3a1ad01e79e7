import type { Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import type { Entity } from './entities.js';
import { resolve } from './resolve.js';
import type { Context } from './resolved-source.js';
import { spanOf, subtree } from './tree.js';
import { isDocument } from './unnamed-sources.js';

// Whose a paper is that names nobody itself: "according to it", "their bulletin", "figures released by the lender".

/** What "according to it" stands for: a paper that the sentence before has named. */
export function paperBefore({ document }: Context, { index, sentence }: Token): Span[] | undefined {
  const before = document.sentences[sentence - 1];
  if (document.tokens[index - 1]?.lower !== 'to' || document.tokens[index - 2]?.lower !== 'according' || !before)
    return undefined;
  const noun = document.tokens.slice(before.first, before.end).findLast((t) => isDocument(t) && /^NN/.test(t.tag));
  if (!noun) return undefined;
  // Whose report it is tells more than the report.
  const owner = document.tokens
    .slice(before.first, noun.index)
    .find((t) => /^nsubj/.test(t.relation) && /^NN/.test(t.tag));
  const isOwn = document.tokens.slice(noun.index - 3, noun.index).some((t) => /^(?:its|their|his|her)$/.test(t.lower));
  const words = owner && isOwn ? subtree(document, owner.index) : subtree(document, noun.index);
  const span = spanOf(words.filter((t) => t.sentence === before.index));
  return span && [span];
}

const keepsPapers = (owner: Entity | undefined): boolean =>
  owner !== undefined && owner.kind !== 'PERSON' && owner.kind !== 'LOC';

/** "Minutes of the trust's": so many words behind the paper stands the mark. */
const BEHIND_OF = 4;

/** "…, [their] monthly bulletin showed": the body named last in the sentence. */
export function ownerBefore({ document, entities }: Context, tokens: readonly Token[]): Entity | undefined {
  // "The council's figures": the one that was named before.
  const paper = tokens.find((t) => isDocument(t) && /^NN/.test(t.tag));
  const mark = tokens.find(
    (t, i) => t.tag === 'POS' && paper !== undefined && (t.index < paper.index || tokens[i - BEHIND_OF] === paper),
  );
  const noun = mark && document.tokens[mark.index - 1];
  const meant =
    noun?.tag === 'NN' && !entities.at[noun.index] ? resolve(document, entities, noun.index, undefined) : undefined;
  if (keepsPapers(meant)) return meant;
  // "Figures her campaign released on Friday".
  const released = tokens.find((t, i) => i > 2 && MADE.test(t.lower) && /^NN/.test(tokens[i - 1]!.tag));
  const maker = released && paper && tokens.find((t) => t.index === released.index - 1);
  const theirs =
    maker && maker.index - paper.index <= 3
      ? (entities.at[maker.index] ?? resolve(document, entities, maker.index, undefined))
      : undefined;
  if (keepsPapers(theirs)) return theirs;
  // "Figures it released last week".
  const first = tokens.find((t, i) =>
    /^(?:its|their)$/.test(t.lower) ? i === 0 : /^(?:it|they)$/.test(t.lower) && i > 0,
  );
  if (!first) return undefined;
  const from = document.sentences[Math.max(0, first.sentence - 1)]!;
  const isSame = from.paragraph === document.sentences[first.sentence]!.paragraph;
  for (let k = first.index - 1; k >= (isSame ? from : document.sentences[first.sentence]!).first; k--)
    if (entities.at[k]?.kind === 'ORG') return entities.at[k];
  return undefined;
}

const MADE = /^(?:released|published|issued|compiled|produced|collected|gathered|kept|held)$/;

/** "Figures released by [the lender]": the body that the noun means. */
export function makerMeant({ document, entities }: Context, tokens: readonly Token[]): Entity | undefined {
  const by = tokens.find((t, i) => t.lower === 'by' && MADE.test(tokens[i - 1]?.lower ?? ''));
  const noun = by && tokens.find((t) => t.index > by.index && /^NN$/.test(t.tag));
  const meant = noun && resolve(document, entities, noun.index, undefined);
  return meant && meant.kind !== 'PERSON' ? meant : undefined;
}
