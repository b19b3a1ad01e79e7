import type { Token } from '../language/document.js';
import { FAR_REACH } from './doers.js';
import type { FoundResponse } from './found-response.js';
import { resolve } from './resolve.js';
import { bareName, type Context } from './resolved-source.js';

/** Tokens in which whose campaign it is stands before the noun: "Ana Lind's well-funded presidential". */
const LONGEST_OWNER = 5;

/**
 * "The Lind campaign did not respond": a candidate's campaign answers for the candidate, and is shown as what answered.
 * @returns the names to show, by party; undefined where no campaign answers
 */
export function campaignsIn(
  context: Context,
  { parties, span, sentence }: Pick<FoundResponse, 'parties' | 'span' | 'sentence'>,
): ReadonlyMap<string, string> | undefined {
  const { document, entities } = context;
  const { first, end } = document.sentences[sentence]!;
  const tokens = document.tokens.slice(first, end);
  const campaign = tokens.findLast(
    (t) => t.lemma === 'campaign' && /^NN/.test(t.tag) && t.start < span[0] && !t.quoted,
  );
  if (!campaign) return undefined;
  const { owner } = ownerOf(context, campaign);
  const party = parties.find((one) => (owner ? one === owner : /^(?:the )?campaign$/i.test(one)));
  if (!party) return undefined;
  const isNamedSince = tokens.some((t) => {
    const entity = t.index > campaign.index && t.start < span[0] ? entities.at[t.index] : undefined;
    return entity !== undefined && bareName(entity.name) === owner;
  });
  if (isNamedSince) return undefined;
  // "The campaign": the one that was spoken of.
  const known = owner
    ? campaign
    : document.tokens
        .slice(Math.max(0, campaign.index - FAR_REACH), campaign.index)
        .filter((t) => t.lemma === 'campaign')
        .findLast((t) => ownerOf(context, t).owner !== undefined);
  const name = known && campaignName(context, known);
  return name ? new Map([[party, name]]) : undefined;
}

/** "Her campaign", "the Lind campaign", by the full name; undefined where nobody's is told. */
export function campaignName(context: Context, campaign: Token): string | undefined {
  const { owner, ending } = ownerOf(context, campaign);
  return owner && `${owner}${ending} campaign`;
}

/** Whose campaign it is, and how its phrase says so: "Lind's", "the Lind", "her". */
function ownerOf({ document, entities }: Context, campaign: Token): { owner: string | undefined; ending: string } {
  for (let k = campaign.index - 1; k >= Math.max(0, campaign.index - LONGEST_OWNER); k--) {
    const token = document.tokens[k]!;
    if (/^(?:his|her)$/.test(token.lower)) {
      const person = resolve(document, entities, k, undefined);
      return { owner: person && bareName(person.name), ending: '’s' };
    }
    const entity = entities.at[k];
    if (entity?.kind === 'PERSON') {
      const isPossessor = document.tokens[k + 1]?.tag === 'POS';
      return { owner: bareName(entity.name), ending: isPossessor ? '’s' : '' };
    }
    if (!/^(?:POS|JJ|NN|VBN)/.test(token.tag)) break;
  }
  return { owner: undefined, ending: '' };
}
