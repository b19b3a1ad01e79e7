import type { Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { affiliationOf } from './affiliations.js';
import type { Draft } from './draft.js';
import { mayBeBody } from './entities.js';
import { AT_LAW, PLANNED, RUNS, SPEAKS_FOR } from './lexicon/own-matters.js';
import { ACTS_OF_OFFICE } from './lexicon/records.js';
import { bareName, type Context, type ResolvedSource, speakerOf } from './resolved-source.js';
import { childBy, isFuture, tokensUnder, wordsUnder } from './tree.js';

// What somebody will do, told by their lawyer or agent, or by who runs the body: their own plan.

const OWNED = /\b(?:his|her|their)\b/i;

/** "Her client will repay every penny, the lawyer said": the doer and the verb of the plan, or undefined. */
export function planOfClient(context: Context, { content, source, chain }: Draft): Span | undefined {
  const { document, entities } = context;
  const tokens = tokensUnder(document, content);
  const said = wordsUnder(document, source);
  const isOfLawyer = SPEAKS_FOR.test(said) || speakerOf(chain)?.entity?.roles.has('lawyer') === true;
  const client = tokens.find(
    (t, i) =>
      // "Her client, Owen Pratt, would appeal", wherever the tree hangs the noun.
      (/^nsubj/.test(t.relation) || (t.lemma === 'client' && i < 3)) &&
      (t.lemma === 'client' || (isOfLawyer && !t.quoted && /^(?:it|he|she|they)$/.test(t.lower))),
  );
  // "The minister, Hedda Falk, will appeal, her lawyer said", wherever the tree hangs the name.
  const will = tokens.find(isFuture);
  const named =
    will && isOfLawyer && (OWNED.test(said) || speakerOf(chain)?.entity?.roles.has('lawyer') === true)
      ? tokens.find((t) => t.index < will.index && entities.at[t.index]?.kind === 'PERSON')
      : undefined;
  // "Her client … would fight", the second of two acts.
  const isParted = client !== undefined && tokens[tokens.indexOf(client) + 1]?.tag === 'MD';
  const isSubject = client !== undefined && !isParted && /^nsubj/.test(client.relation);
  const [doer, verb] = isSubject
    ? [client, document.tokens[client.head]]
    : [client ?? named, will && document.tokens.slice(will.index + 1, will.index + 4).find((t) => t.tag === 'VB')];
  const isToCome =
    verb !== undefined &&
    (!isSubject || /^(?:will|would|'ll|’ll)$/.test(childBy(document, verb, /^aux$/)?.lower ?? ''));
  return doer && verb && isToCome && (PLANNED.has(verb.lemma) || AT_LAW.test(verb.lemma))
    ? [doer.start, verb.end]
    : undefined;
}

/** "The chief executive, Lars Holm": somebody named who runs a body. */
export const runsBody = ({ entity }: ResolvedSource): boolean =>
  entity?.kind === 'PERSON' && [...entity.roles].some((role) => RUNS.test(role));

/** "Marwell", "Marwell Bank". */
const isNamedAfter = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

/** What somebody decides for themselves. */
const DECIDED =
  /^(?:cancel|postpone|leave|join|sign|withdraw|resign|quit|agree|decide|retire|accept|reject|return|arrive)$/;

/** What states decide of themselves. */
const OF_STATES =
  /^(?:agree|decide|accept|approve|recall|expel|withdraw|impose|lift|ban|suspend|sign|close|reopen|join|leave)$/;

/** "Farms will shut its creamery, its chief executive told staff", "Mr Penhall would appeal, his counsel said". */
export function isPlanOfPrincipal(
  context: Context,
  { source }: Draft,
  tokens: readonly Token[],
  head: Token,
  subject: Token,
  speaker: ResolvedSource,
): boolean {
  const { document, entities } = context;
  const other = entities.at[subject.index];
  // "Tolmac intends to charge for it, its chief executive said".
  const intends =
    /^(?:plan|intend|mean|propose|prepare)$/.test(head.lemma) && document.tokens[head.index + 1]?.lower === 'to';
  const isPlan = intends || (tokens.some(isFuture) && PLANNED.has(head.lemma));
  if (!other || other === speaker.entity) return false;
  // "Kestrel had paid a spy, Ilse Tarn, who chairs Marwell, said": another body than hers.
  const body = speaker.entity && other.kind !== 'PERSON' ? affiliationOf(context, speaker.entity, true) : undefined;
  if (body !== undefined && body !== bareName(other.name) && !isNamedAfter(other.name, body)) return false;
  // "The union chief says the airline cancelled 40 flights".
  if (
    [...(speaker.entity?.roles ?? [])].some((role) =>
      /^(?:union|opposition|rival|former|ex|competitor|intelligence|spy|army|military|defen[cs]e|security|police)$/.test(
        role,
      ),
    )
  )
    return false;
  // "Brightmoor will build a plant, its chief executive said": whatever the tagger takes the name for.
  const isOfItsOwn = tokensUnder(document, source).some((t) => /^(?:its|their)$/.test(t.lower));
  const isAct =
    mayBeBody(other) &&
    runsBody(speaker) &&
    /^(?:VBN|VBD)$/.test(head.tag) &&
    (PLANNED.has(head.lemma) ||
      ACTS_OF_OFFICE.has(head.lemma) ||
      /^(?:set|table|agree|make|appoint|begin)$/.test(head.lemma));
  if (isAct) return true;
  // "Ilmen has agreed to hand over the island, its foreign minister said".
  const isMinister = [...(speaker.entity?.roles ?? [])].some((role) =>
    /^(?:minister|premier|president|chancellor)$/.test(role),
  );
  if (isOfItsOwn && isMinister && OF_STATES.test(head.lemma)) return true;
  // "Mona Dell has cancelled her tour, said her agent".
  const isOfClient = other.kind === 'PERSON' && SPEAKS_FOR.test(wordsUnder(document, source));
  if (isOfClient && /^VB[DN]$/.test(head.tag) && DECIDED.test(head.lemma)) return true;
  if (!isPlan) return false;
  if (other.kind === 'PERSON' && !isOfItsOwn) return isOfClient;
  return (other.kind === 'ORG' || isOfItsOwn) && runsBody(speaker);
}

/** "The premier said the country would leave the union by May": who governs a state plans for it. */
export const isPlanOfState = ({ entity }: ResolvedSource, subject: Token, tokens: readonly Token[]): boolean =>
  [...(entity?.roles ?? [])].some((role) => /^(?:premier|president|chancellor|minister)$/.test(role)) &&
  /^(?:country|nation|government)$/.test(subject.lemma) &&
  tokens.some(
    (t) =>
      (t.tag === 'MD' && /^(?:will|would|shall)$/.test(t.lower)) ||
      // "The government plans to buy new radar".
      (/^(?:plan|intend|aim|prepare)$/.test(t.lemma) && t.index > subject.index && t.index < subject.index + 4),
  );
