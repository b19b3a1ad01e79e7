import type { Span } from '../language/span.js';
import type { Draft } from './draft.js';
import { AT_LAW, PLANNED, SPEAKS_FOR } from './lexicon/own-matters.js';
import type { Context } from './resolved-source.js';
import { childBy, tokensUnder, wordsUnder } from './tree.js';

// What somebody will do, told by their lawyer or agent: their own plan.

const OWNED = /\b(?:his|her|their)\b/i;

/** "Her client will repay every penny, the lawyer said": the doer and the verb of the plan, or undefined. */
export function planOfClient(context: Context, { content, source }: Draft): Span | undefined {
  const { document, entities } = context;
  const tokens = tokensUnder(document, content);
  const said = wordsUnder(document, source);
  const isOfLawyer = SPEAKS_FOR.test(said);
  const client = tokens.find(
    (t) =>
      /^nsubj/.test(t.relation) &&
      (t.lemma === 'client' || (isOfLawyer && !t.quoted && /^(?:it|he|she|they)$/.test(t.lower))),
  );
  // "The minister, Hedda Falk, will appeal, her lawyer said", wherever the tree hangs the name.
  const will = tokens.find((t) => t.tag === 'MD' && /^(?:will|would|'ll|’ll)$/.test(t.lower));
  const named =
    will && isOfLawyer && OWNED.test(said)
      ? tokens.find((t) => t.index < will.index && entities.at[t.index]?.kind === 'PERSON')
      : undefined;
  const [doer, verb] = client
    ? [client, document.tokens[client.head]]
    : [named, will && document.tokens.slice(will.index + 1, will.index + 4).find((t) => t.tag === 'VB')];
  const isToCome =
    verb !== undefined &&
    (named !== undefined || /^(?:will|would|'ll|’ll)$/.test(childBy(document, verb, /^aux$/)?.lower ?? ''));
  return doer && verb && isToCome && (PLANNED.has(verb.lemma) || AT_LAW.test(verb.lemma))
    ? [doer.start, verb.end]
    : undefined;
}
