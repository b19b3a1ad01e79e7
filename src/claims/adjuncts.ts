import type { Token } from '../language/document.js';
import type { DocumentView } from './document-view.js';
import { isFiniteVerb } from './tree.js';

// Time, place and occasion behind a verb, read off tags and words.

const OPENS_ADJUNCT =
  /^(?:on|in|at|during|after|before|by|via|from|to|late|later|early|earlier|last|this|next|yesterday|today|tonight|now|again|here|there|afterwards|recently|publicly|privately|over|outside|under|without|with|through|following|shortly|ahead|towards?|around|since)$/;

const isAdjunctWord = ({ tag, lower }: Token): boolean =>
  /^(?:IN|TO|DT|JJ|JJR|JJS|NN|NNS|NNP|NNPS|CD|POS|PRP\$|RB|RBR|RP|HYPH|VBN)$/.test(tag) && lower !== 'that';

/** "A judgment handed down on Monday": a participle that the tagger took for a past tense. */
const isReduced = (tokens: readonly Token[], at: number): boolean =>
  /^NN/.test(tokens[at - 1]?.tag ?? '') &&
  ((tokens[at]!.tag === 'VBD' && /^(?:RP|IN|TO)$/.test(tokens[at + 1]?.tag ?? '')) ||
    // "A report made public on Thursday".
    (tokens[at]!.lower === 'made' && tokens[at + 1]?.lower === 'public'));

/** Where time, place and occasion behind a verb end: "said [on Monday in a statement]". */
export function adjunctsEnd(
  { document: { tokens } }: Pick<DocumentView, 'document'>,
  from: number,
  limit: number,
): number {
  const first = tokens[from];
  if (from >= limit || !first) return from;
  // "Two years ago".
  const isAgo = first.tag === 'CD' && /^(?:ago|earlier|before|later)$/.test(tokens[from + 2]?.lower ?? '');
  const opens =
    isAgo || OPENS_ADJUNCT.test(first.lower) || (first.name === 'TIME' && first.tag !== 'CD') || first.tag === 'RB';
  if (!opens) return from;
  let end = from;
  const joins = (at: number): boolean =>
    // "In a complaint to the Securities and Exchange Commission".
    /^(?:and|&)$/.test(tokens[at]!.lower) &&
    /^NNPS?$/.test(tokens[at - 1]?.tag ?? '') &&
    /^NNPS?$/.test(tokens[at + 1]?.tag ?? '');
  // "Under questioning/VBG".
  const isAsked = (at: number): boolean => tokens[at]!.lower === 'questioning' && tokens[at - 1]?.lower === 'under';
  while (end < limit && (isAdjunctWord(tokens[end]!) || isReduced(tokens, end) || joins(end) || isAsked(end))) end++;
  // "On condition that neither be named".
  const isCondition = tokens[end]?.lower === 'that' && tokens[end - 1]?.lower === 'condition';
  // "After talks with the city broke down": a clause that opens so goes on to its end.
  const isClause = tokens
    .slice(from, end + 1)
    .some((t) => /^(?:after|before|as|when|while|once|following)$/.test(t.lower));
  if (isCondition || (isClause && end < limit && isFiniteVerb(tokens[end]!))) {
    while (end < limit && !/^[,;.)]$/.test(tokens[end]!.form)) end++;
  }
  return end;
}
