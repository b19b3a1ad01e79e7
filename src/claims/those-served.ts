import type { Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { CUSTODY, SUPPLIERS } from './lexicon/own-matters.js';
import type { Context, ResolvedSource } from './resolved-source.js';
import { isFigure } from './tree.js';

/**
 * What suppliers and carriers count of those whom they serve: homes without power, passengers on board. The words that
 * show it, or undefined.
 * @param head the head of what is said, and its subject
 */
export function ofThoseServed(
  { document }: Context,
  tokens: readonly Token[],
  head: Token | undefined,
  subject: Token | undefined,
  speaker: ResolvedSource,
  source: string,
): Span | undefined {
  // "14,000 homes are without power, the grid operator said".
  const without = tokens.find(
    (t) =>
      t.lower === 'without' &&
      /^(?:power|electricity|water|gas|heating|internet)$/.test(document.tokens[t.index + 1]?.lower ?? ''),
  );
  // "40,000 homes had lost power".
  const lost = tokens.find(
    (t) =>
      t.lemma === 'lose' &&
      /^(?:power|electricity|supply|water|gas|heating)$/.test(document.tokens[t.index + 1]?.lower ?? ''),
  );
  // "Puts the number of homes cut off at 60,000".
  const cutOff = tokens.find((t, i) => t.lower === 'cut' && tokens[i + 1]?.lower === 'off');
  // "Grid operator Norrkraft": its name need not say it.
  const supplies = SUPPLIERS.test([speaker.name, ...(speaker.entity?.roles ?? [])].join(' '));
  if (cutOff && supplies && tokens.some(isFigure)) return [cutOff.start, document.tokens[cutOff.index + 1]!.end];
  if (lost && supplies && tokens.some(isFigure)) return [lost.start, document.tokens[lost.index + 1]!.end];
  if (without && supplies && tokens.some(isFigure)) return [without.start, document.tokens[without.index + 1]!.end];
  // "186 passengers were aboard, the operator said".
  const isAboard = tokens.some(
    (t, i) => t.lower === 'aboard' || (t.lower === 'on' && tokens[i + 1]?.lower === 'board'),
  );
  // "214 passengers and 12 crew were on board", wherever the tree hangs them, no boat "with 34 people on board".
  const isThere = tokens.some(
    (t, i) => /^(?:is|are|was|were|been)$/.test(t.lower) && /^(?:on|aboard)$/.test(tokens[i + 1]?.lower ?? ''),
  );
  const people = tokens.find((t) => /^(?:passenger|crew|people|sailor|person|seafarer)$/.test(t.lemma));
  if (isAboard && isThere && people && speaker.kind === 'organisation' && tokens.some(isFigure))
    return [people.start, people.end];
  const kept = keptBy(tokens, head, subject, speaker, source);
  if (kept) return kept;
  if (
    subject &&
    head &&
    (isAboard || (head.lemma === 'carry' && tokens.some((t) => /^(?:passenger|crew|people)$/.test(t.lemma)))) &&
    /^(?:be|carry|have)$/.test(head.lemma) &&
    speaker.kind === 'organisation' &&
    tokens.some(isFigure)
  )
    return [subject.start, subject.end];
  return undefined;
}

/** "The aircraft had been in service for nine years, the airline said": how what a body has in its hands is, weighs or is called. */
function keptBy(
  tokens: readonly Token[],
  head: Token | undefined,
  subject: Token | undefined,
  speaker: ResolvedSource,
  source: string,
): Span | undefined {
  const first = subject ?? tokens.find((t) => /^NNS?$/.test(t.tag));
  const words = `${speaker.name} ${source} ${[...(speaker.entity?.roles ?? [])].join(' ')}`;
  if (!first || !head || !CUSTODY.some(([bodies, things]) => bodies.test(words) && things.test(first.lemma)))
    return undefined;
  const isJudged = tokens.some(
    (t) =>
      t.relation === 'neg' ||
      t.tag === 'MD' ||
      /^(?:because|safe|safely|fully|well|best|never|always|checked|inspected|serviced|maintained)$/.test(t.lower),
  );
  const isState = tokens.some((t) => STATES.test(t.lemma) && /^VB/.test(t.tag));
  return isState && !isJudged && tokens.some(isFigure) ? [first.start, first.end] : undefined;
}

/** What tells how a thing is, not what was done with it. */
const STATES = /^(?:be|have|weigh|measure|cost|hold|date|contain|carry|buy|acquire|build|enter)$/;

/** "Two are still on its wards, the hospital said": where it is for whoever says so to know. */
export function inOwnPlace(tokens: readonly Token[], head: Token | undefined): Span | undefined {
  const its = tokens.findIndex(
    (t, i) =>
      /^(?:its|our)$/.test(t.lower) &&
      /^(?:in|on|at|under|from)$/.test(tokens[i - 1]?.lower ?? '') &&
      tokens.slice(i + 1, i + 3).some((n) => OWN_PLACES.test(n.lemma)),
  );
  const isThere =
    head !== undefined &&
    tokens.some((t) => /^(?:be|remain|stay)$/.test(t.lemma) && t.index < (tokens[its]?.index ?? 0));
  return its > 0 && isThere && !tokens.some((t) => t.relation === 'neg')
    ? [tokens[its]!.start, tokens[its + 1]!.end]
    : undefined;
}

const OWN_PLACES =
  /^(?:ward|care|custody|hospital|clinic|cell|shelter|payroll|book|shelf|warehouse|stock|fleet|staff|list|register|unit|depot|premises)$/;
