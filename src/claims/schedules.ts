import type { Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import type { Draft } from './draft.js';
import { CARED_FOR, EVENTS, HELD, STAFF_OF_OFFICES, TASKED, UNDERGO, WORKED_AT } from './lexicon/schedules.js';
import type { Context, ResolvedSource } from './resolved-source.js';
import { agentOf, childBy, isFuture, isNegated } from './tree.js';

// What offices and bodies arrange: when something will be held, what those in their care will do, whom they have charged
// with a task, what their people are at. They know it first hand.

const spanning = (a: Token, b: Token): Span => [Math.min(a.start, b.start), Math.max(a.end, b.end)];

/** "The inspection would take place in May", "voting will resume": an event of theirs that is to come. */
function isScheduled(tokens: readonly Token[], head: Token, subject: Token): boolean {
  return tokens.some(isFuture) && EVENTS.has(subject.lemma) && (HELD.has(head.lemma) || HELD.has(verbOf(tokens, head)));
}

/** "Would be in charge": the verb where the tree has its complement for the head. */
const verbOf = (tokens: readonly Token[], head: Token): string =>
  tokens.find((t) => t.index <= head.index && t.tag === 'VB' && t.index > head.index - 4)?.lemma ?? '';

/** "Pupils would resit the exam": what those in the care of an office are to do, not what may befall them. */
const isArranged = (tokens: readonly Token[], head: Token, subject: Token): boolean =>
  tokens.some(isFuture) && CARED_FOR.has(subject.lemma) && head.tag === 'VB' && UNDERGO.has(head.lemma);

/** "The adviser had been asked to look into it". */
const isTasked = (context: Context, head: Token): boolean =>
  TASKED.test(head.lemma) &&
  /^VB[ND]$/.test(head.tag) &&
  childBy(context.document, head, /^auxpass$/) !== undefined &&
  agentOf(context.document, head) === undefined &&
  context.document.tokens[head.index + 1]?.lower === 'to';

/** "Detectives were working with three forces": what an office's own people are at. */
const isAtWork = (context: Context, tokens: readonly Token[], head: Token, subject: Token): boolean =>
  STAFF_OF_OFFICES.test(subject.lemma) &&
  head.tag === 'VBG' &&
  WORKED_AT.test(head.lemma) &&
  tokens.some((t) => /^(?:is|are|was|were)$/.test(t.lower)) &&
  !isNegated(context.document, head);

/**
 * The words that show a matter which an office or body has arranged itself, or undefined.
 * @param head the head of what is said, and its subject
 */
export function arrangement(
  context: Context,
  draft: Draft,
  speaker: ResolvedSource,
  tokens: readonly Token[],
  [head, subject]: readonly [Token, Token],
): Span | undefined {
  const isOfficial = speaker.kind === 'official';
  const isPast = /^(?:former|ex|opposition|rival)$/;
  if ([...(speaker.entity?.roles ?? [])].some((role) => isPast.test(role))) return undefined;
  if (draft.cueHead && /^(?:claim|allege|predict|expect|fear|warn|hope|believe)$/.test(draft.cueHead.lemma))
    return undefined;
  if (isScheduled(tokens, head, subject)) return spanning(subject, head);
  if (isOfficial && (isArranged(tokens, head, subject) || isTasked(context, head))) return spanning(subject, head);
  return isOfficial && isAtWork(context, tokens, head, subject) ? spanning(subject, head) : undefined;
}
