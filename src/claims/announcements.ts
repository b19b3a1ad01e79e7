import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import type { Draft } from './draft.js';
import { BOOKS, CALLED, HARM, VAGUE } from './lexicon/own-matters.js';
import type { Context, ResolvedSource } from './resolved-source.js';
import { isFigure, isFiniteVerb, tokensUnder } from './tree.js';

/** "Announced a lawsuit", "has planned three rallies", "promised a strike": an act of one's own as a noun. */
export function announcement(
  { document }: Context,
  { content, cueHead }: Draft,
  speaker: ResolvedSource,
): Span | undefined {
  const tokens = tokensUnder(document, content);
  const isNamed = speaker.onRecord && /^(?:official|organisation|person)$/.test(speaker.kind);
  if (!cueHead || !isNamed) return undefined;
  // "Reported a loss of 90 million crowns": one's own books.
  const isOfBooks =
    /^(?:report|post|book|disclose|list|declare)$/.test(cueHead.lemma) &&
    tokens.some((t, i) => BOOKS.test(t.lemma) || (i === 0 && t.lower === 'earning')) &&
    tokens.some(isFigure) &&
    !tokens.slice(0, 8).some(isFiniteVerb);
  // "Reported holding shares in the firm".
  const isHolding =
    /^(?:report|disclose|list|declare)$/.test(cueHead.lemma) &&
    /^(?:holding|owning|earning|receiving|having|investments?|assets|holdings|debts|shares)$/.test(
      tokens[0]?.lower ?? '',
    );
  if (isOfBooks || isHolding) return [cueHead.start, cueHead.end];
  // "Has called a 48-hour strike".
  const isCall = cueHead.lemma === 'call' && tokens.some((t) => CALLED.test(t.lemma));
  if (!isCall && !/^(?:announce|plan|propose|schedule|unveil|launch|promise|pledge)$/.test(cueHead.lemma))
    return undefined;
  // "Refunds to anybody who applies".
  const relative = tokens.findIndex((t) => /^(?:who|which)$/.test(t.lower));
  const isClause = tokens.slice(0, relative < 1 ? undefined : relative).some(isFiniteVerb) || tokens[0]?.lower === 'to';
  const isVague = cueHead.lemma === 'pledge' && tokens.slice(0, 4).some((t) => VAGUE.test(t.lemma));
  return isClause || isVague || tokens.some((t) => HARM.has(t.lemma)) ? undefined : [cueHead.start, cueHead.end];
}

/** "Strike", "walk out", "down tools": what a union calls its members to. */
export const isWalkout = ({ tokens }: Document, { lemma, index }: Token): boolean =>
  /^(?:strike|picket)$/.test(lemma) ||
  (lemma === 'walk' && /^(?:out|off)$/.test(tokens[index + 1]?.lower ?? '')) ||
  (/^(?:down|stop)$/.test(lemma) && /^(?:tools|work)$/.test(tokens[index + 1]?.lower ?? ''));
