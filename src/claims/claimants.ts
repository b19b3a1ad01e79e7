import type { Token } from '../language/document.js';
import type { Entity } from './entities.js';
import { phraseBefore, phraseEnd } from './plain-phrases.js';
import { resolve } from './resolve.js';
import type { Context } from './resolved-source.js';

// Whose claims an answer speaks of: "the union's allegations", "claims by the workers", "Mrs Hollin's account".

const CLAIMS =
  /^(?:allegation|claim|accusation|account|report|charge|version|story|criticism|assertion|complaint|statement|remark|tale|testimony|lawsuit|suit|article|finding|figure|estimate|calculation|analysis|tally)$/;
const REACH = 16;

/** Who made the claims that the tokens behind an answer speak of: full names, or nouns where nobody is named. */
export function claimantsIn(context: Context, tokens: readonly Token[]): string[] {
  const { document, entities } = context;
  const near = tokens.slice(0, REACH);
  const at = near.findIndex((t) => CLAIMS.test(t.lemma) && /^NN/.test(t.tag));
  const noun = near[at];
  if (!noun) return [];
  const before = document.tokens[noun.index - 1];
  // "The Ledger report".
  if (
    before &&
    before.sentence === noun.sentence &&
    /^(?:report|story|article|lawsuit|suit|investigation)$/.test(noun.lemma)
  ) {
    const medium = entities.at[before.index];
    if (medium && medium.kind !== 'LOC') return [medium.name];
  }
  const owner =
    before?.tag === 'POS'
      ? document.tokens.slice(phraseBefore({ document }, before.index, near[0]!.index), before.index)
      : behind(context, noun);
  const head = owner.findLast((t) => /^NN/.test(t.tag));
  if (!head || head.name === 'TIME') return [];
  const named = owner.map((t) => entities.at[t.index]).find((e) => e !== undefined);
  const meant = named ?? resolve(document, entities, head.index, undefined) ?? introducedBy(context, head);
  if (meant) return [meant.name];
  // "Claims of misconduct".
  return document.tokens[owner[0]!.index - 1]?.lower === 'of' ? [] : [head.lemma];
}

/** "The union Dockers First", of "the union": what the noun has introduced. */
const introducedBy = ({ document: { tokens }, entities }: Context, noun: Token): Entity | undefined =>
  entities.all.find(
    ({ kind, mentions }) =>
      kind !== 'LOC' && mentions.some((at) => at < noun.index && tokens[at - 1]?.lemma === noun.lemma),
  );

/** "Claims made by [the workers]", "the report in [the Courier]". */
function behind({ document }: Context, noun: Token): Token[] {
  const { tokens, sentences } = document;
  const { end } = sentences[noun.sentence]!;
  let k = noun.index + 1;
  while (k < end && /^(?:made|published|printed|raised|carried)$/.test(tokens[k]!.lower)) k++;
  if (!/^(?:by|from|in|of)$/.test(tokens[k]?.lower ?? '')) return [];
  const owner = tokens.slice(k + 1, phraseEnd({ document }, k + 1, end));
  // "Denied the claim in a statement": where the answer stands, not the claim.
  return tokens[k]!.lower === 'in' && owner.some((t) => OF_ANSWER.test(t.lemma)) ? [] : owner;
}

const OF_ANSWER =
  /^(?:statement|e-?mail|interview|message|letter|post|tweet|reply|response|answer|note|call|court|conference|text|telephone|briefing|hearing|testimony|speech|video|appearance|full|detail|part|person|public|private|parliament)$/;

/**
 * "Rejected Moll's allegations": does an answer to the claims of these claimants speak of what these sources say? Undefined
 * where it does not tell whose claims it means, or nobody is named as their source.
 */
export const isOfTheirs = (
  claimants: readonly string[] | undefined,
  sources: readonly string[],
): boolean | undefined =>
  claimants?.length && sources.length > 0 ? claimants.some((one) => isClaimant(sources, one)) : undefined;

/** Is one of these sources meant by the name or noun of a claimant? */
export const isClaimant = (sources: readonly string[], claimant: string): boolean => {
  const wanted = claimant.toLowerCase();
  return sources.some((source) => {
    const name = source.toLowerCase();
    return (
      name === wanted ||
      name.endsWith(` ${wanted}`) ||
      wanted.endsWith(` ${name}`) ||
      name.split(/[^\p{L}\p{N}]+/u).some((word) => word === wanted || word === `${wanted}s`)
    );
  });
};

/**
 * "Rejected Moll's remarks about [the dead fish]": the lemmas of what the claimants' words are said to be about; undefined
 * where nothing tells.
 */
export function matterOf(topic: readonly Token[]): string[] | undefined {
  const noun = topic.findIndex((t) => CLAIMS.test(t.lemma) && /^NN/.test(t.tag));
  const lead = noun < 0 ? undefined : topic.slice(noun + 1, noun + 4).find((t) => ABOUT_WHAT.test(t.lower));
  const matter = topic.filter((t) => lead && t.index > lead.index && /^(?:NN|VB|JJ)/.test(t.tag) && t.name !== 'TIME');
  return matter.length > 0 ? matter.map((t) => t.lemma) : undefined;
}

const ABOUT_WHAT = /^(?:about|on|over|regarding|concerning)$/;
