import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import type { Draft } from './draft.js';
import { tokensUnder } from './tree.js';

// Shares of those who were asked: grammar makes them the source, but it is the pollster who counts.

/** "62 per cent of voters", "two in three", "a majority". */
export const isShare = (source: readonly Token[]): boolean =>
  source.some((t) => /^(?:percent|%|cent|majority)$/.test(t.lower) || (t.lower === 'in' && t.index > 0)) &&
  source.some((t) => t.tag === 'CD' || t.lower === 'majority');

/** The word for the poll, where a share of those asked is the source in a sentence that names it before the content. */
export function shareOfPoll(document: Document, { source, cueHead, content }: Draft): Span | undefined {
  if (!cueHead || !isShare(tokensUnder(document, source))) return undefined;
  const { first, end } = document.sentences[cueHead.sentence]!;
  const said = content[0]?.[0] ?? 0;
  const poll = document.tokens
    .slice(first, end)
    .find((t) => t.start < said && /^(?:poll|survey|ballot)$/.test(t.lemma));
  return poll && [poll.start, poll.end];
}
