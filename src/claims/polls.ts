import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import type { Draft } from './draft.js';
import { tokensUnder } from './tree.js';

// Shares of those who were asked: grammar makes them the source, but it is the pollster who counts.

/** "62 per cent of voters", "two in three", "a majority". */
export const isShare = (source: readonly Token[]): boolean =>
  source.some(
    (t, i) =>
      t.lower === 'majority' ||
      (/^(?:percent|%|cent)$/.test(t.lower) && source.some((n) => n.tag === 'CD' || n.name === 'NUM')) ||
      // "Two in three".
      (t.lower === 'in' && source[i - 1]?.tag === 'CD' && source[i + 1]?.tag === 'CD'),
  );

/** The word for the poll, where a share of those asked is the source and a poll has been named right before. */
export function shareOfPoll(document: Document, { source, cueHead }: Draft): Span | undefined {
  if (!cueHead || !isShare(tokensUnder(document, source))) return undefined;
  const { first } = document.sentences[Math.max(0, cueHead.sentence - POLL_BEFORE)]!;
  const poll = document.tokens
    .slice(first, cueHead.index)
    .findLast((t) => /^(?:poll|survey|ballot)$/.test(t.lemma) || t.lower === 'pollster');
  return poll && [poll.start, poll.end];
}

/** So many sentences before a share the poll may have been named. */
const POLL_BEFORE = 4;

/** A word for a poll of people. */
export const isPoll = ({ lemma, lower }: Token): boolean =>
  /^(?:poll|survey|census)$/.test(lemma) || /^(?:polling|pollster)$/.test(lower);

/** Does it tell of shares of those asked: per cents, points, a majority, "two in three"? */
export const isCounted = (words: readonly Token[]): boolean =>
  isShare(words) ||
  words.some(
    (t, i) =>
      /^(?:half|third|quarter|two-thirds|minority|fifth|lead|margin)$/.test(t.lower) ||
      // "Six points", not "at any point".
      (/^points?$/.test(t.lower) && words.slice(Math.max(0, i - 2), i).some((n) => n.tag === 'CD' || n.name === 'NUM')),
  );

/** Words of an election, which is called a poll too. */
export const isElection = ({ lower }: Token): boolean =>
  /^(?:turnout|ballots?|elected|seats?|counted|re-elected|constituency|votes)$/.test(lower);
