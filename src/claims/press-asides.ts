import type { Token } from '../language/document.js';
import { mayBeBody } from './entities.js';
import { FILING_NOUNS } from './lexicon/sources.js';
import { isReporting } from './plain-clauses.js';
import { subjectBefore } from './plain-phrases.js';
import { resolve } from './resolve.js';
import { resolveWords } from './resolve-words.js';
import { type Context, kindOfEntity, named } from './resolved-source.js';
import { isPressNoun } from './source-words.js';
import { mediumLink, type Relay } from './told-media.js';
import { isCapitalised, spanOf } from './tree.js';
import { isDocument } from './unnamed-sources.js';

// What a sentence tells aside of the press: "a memo *which the Gazette has seen*", "X has said, *the weekly reports*, that P".

/** Who gets to see papers that are not its own is of the press. */
const SEES = /^(?:seen|saw|obtained|acquired|reviewed|viewed|read)$/;
const CARRIES =
  /^(?:printed|prints|published|publishes|reprinted|reproduced|reproduces|carried|carries|aired|broadcast|quoted|quotes|cited|cites|posted|leads|leaked|featured)$/;

/** What somebody wrote or said, beside papers of offices. */
const WRITING =
  /^(?:letter|e-?mail|message|note|diary|memoir|word|post|tweet|text|tape|recording|book|manuscript|statement|testimony|remark|account|speech|interview|transcript|article|column|memo|cable|video|appeal)$/;

export const isPaper = (token: Token): boolean =>
  isDocument(token) || FILING_NOUNS.has(token.lemma) || WRITING.test(token.lemma);

const ONLINE = /^(?:site|portal|blog|podcast)$/;

/** Tokens from a paper to the relative clause that tells who has it. */
const PAPER_REACH = 14;

/** "A memo [which] the Gazette *has seen*", "X, whose letter the Gazette *printed*": who has or brings what was written. */
export function heldByPress(context: Context, verb: Token): Relay | undefined {
  const isSeen = SEES.test(verb.lower);
  if (!isSeen && !CARRIES.test(verb.lower)) return undefined;
  const { tokens, sentences } = context.document;
  const { first } = sentences[verb.sentence]!;
  let last = verb.index - 1;
  while (
    last > first &&
    /^(?:has|have|had|also|first|since|recently|previously|exclusively|later)$/.test(tokens[last]!.lower)
  )
    last--;
  if (last < first) return undefined;
  const name = context.entities.at[last];
  let from = last;
  while (
    from > first &&
    (name ? context.entities.at[from - 1] === name : isCapitalised(tokens[last]!) && isCapitalised(tokens[from - 1]!))
  )
    from--;
  // "The paper", "the diocesan paper Stiftet", whether known as a name or not.
  const isAlone = !name && isPressNoun(tokens[last]!.lemma);
  const noun = isAlone ? tokens[last]! : tokens[from - 1];
  const isCalled =
    noun !== undefined && (isPressNoun(noun.lemma) || ONLINE.test(noun.lower)) && noun.form === noun.lower;
  const words = spanOf(tokens.slice(from, last + 1));
  if (isCalled) from = noun.index;
  while (isCalled && from > first && /^(?:JJ|NN)$/.test(tokens[from - 1]!.tag)) from--;
  const opening = /^(?:the|an?)$/.test(tokens[from - 1]?.lower ?? '') ? from - 1 : from;
  if (!words || !isOfPaper(tokens, opening, first)) return undefined;
  if (!name && !isAlone)
    return isCalled && isCapitalised(tokens[last]!)
      ? mediumLink(context.document.text.slice(...words), words, verb)
      : undefined;
  const medium = name ?? resolve(context.document, context.entities, last, undefined);
  if (!medium || (medium.kind === 'PERSON' && !mayBeBody(medium)) || (medium.kind === 'LOC' && !isCalled))
    return undefined;
  const isPress = isCalled || kindOfEntity(medium) === 'media';
  if (!isPress && (!isSeen || kindOfEntity(medium) === 'official')) return undefined;
  return { link: named(medium, words, { kind: 'media' }), cue: [verb.start, verb.end], outer: true };
}

/** "A memo [which] the Gazette", "X, whose letter the Gazette", "a memo the Gazette": does a clause on a paper begin before a token? */
function isOfPaper(tokens: readonly Token[], opening: number, first: number): boolean {
  const before = tokens[opening - 1];
  if (!before || before.index < first) return false;
  if (tokens[before.index - 1]?.lower === 'whose') return isPaper(before);
  // "Notes that the clerk took and the site Lantern published".
  const isSecond =
    before.lower === 'and' &&
    tokens.slice(Math.max(first, before.index - 8), before.index).some((t) => /^(?:which|that)$/.test(t.lower));
  return isSecond || /^(?:which|that|whom)$/.test(before.lower)
    ? tokens.slice(Math.max(first, before.index - PAPER_REACH), before.index).some(isPaper)
    : isPaper(before) && /^NN/.test(before.tag);
}

/** "X has said, [the weekly Lantern *reports*,] that P": the press between commas. */
export function reportedAside(context: Context, verb: Token): Relay | undefined {
  const { tokens, sentences } = context.document;
  // "The weekly Lantern reports/NNS,".
  const isVerb = verb.tag === 'NNS' ? /^(?:report|claim)$/.test(verb.lemma) : isReporting(tokens, verb);
  if (verb.tag === 'VBN' || !isVerb || tokens[verb.index + 1]?.form !== ',') return undefined;
  const { first } = sentences[verb.sentence]!;
  const subject = subjectBefore(context, verb.index, first);
  if (!subject || tokens[subject[0] - 1]?.form !== ',') return undefined;
  const link = resolveWords(context, tokens.slice(...subject));
  return link?.kind === 'media' ? { link, cue: [verb.start, verb.end], outer: true } : undefined;
}
