import type { Span } from '../language/span.js';
import type { Draft } from './draft.js';
import { words } from './lexicon/words.js';
import type { Context, ResolvedSource } from './resolved-source.js';
import { childBy, clauseHeadOf, tokensUnder } from './tree.js';

/** What a plan does; of prices and weather nobody has plans. */
const PLANNED = words(`
  begin start open close reopen stay remain receive release vet hold strike resume pay refund publish send replace hire
  build launch continue end introduce cover offer move host meet vote sign deliver cut suspend appeal leave join retire
  return play run test review repay repair extend stop halt keep provide ban withdraw recall expand invest
`);
const BEYOND_PLANS =
  /^(?:inflation|growth|price|rate|sale|economy|storm|temperature|demand|profit|revenue|unemployment|wind|rain|share|market|election|war|attack|patient|voter|enemy)$/;

/** "Customers would receive a refund", said by those who decide it: the words that show the plan, or undefined. */
export function planOf(
  { document, entities }: Context,
  { content, cueHead }: Draft,
  speaker: ResolvedSource,
): Span | undefined {
  const decides =
    /^(?:official|organisation)$/.test(speaker.kind) ||
    (speaker.entity !== undefined && [...speaker.entity.roles].some((role) => DECIDERS.has(role)));
  if (!decides || /^(?:expect|predict|forecast|warn|hope|believe|think|estimate|claim)$/.test(cueHead?.lemma ?? ''))
    return undefined;
  const tokens = tokensUnder(document, content);
  const head = clauseHeadOf(tokens);
  const modal = head && childBy(document, head, /^aux$/);
  if (!head || !modal || !/^(?:will|would|shall|'ll|’ll)$/.test(modal.lower) || !PLANNED.has(head.lemma))
    return undefined;
  const subject = childBy(document, head, /^nsubj/);
  if (!subject || childBy(document, head, /^neg$/) || BEYOND_PLANS.test(subject.lemma)) return undefined;
  const other = entities.at[subject.index];
  if (other && other !== speaker.entity && other.kind !== 'MISC') return undefined;
  return [modal.start, head.end];
}

/** Roles of those who decide for others. */
const DECIDERS = words(`
  minister president mayor governor director chief chairman chairwoman chair head leader manager executive ceo founder
  commissioner secretary superintendent principal coach owner captain premier chancellor rector dean chairperson
`);
