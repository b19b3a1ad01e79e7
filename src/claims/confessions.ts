import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { isBare, isPoint } from './answered-things.js';
import type { Draft } from './draft.js';
import { CONFESSIONS } from './lexicon/cues.js';
import { ANONYMOUS_NOUNS, SPOKES_WORDS } from './lexicon/sources.js';
import { namesAct } from './says-something.js';
import { headOf, isFiniteVerb, isNegated, tokensUnder } from './tree.js';

/**
 * Where a confession of several words ends: "owned up", "put its hand up", "makes no secret of".
 * @param at index of its verb
 * @returns the index behind its last word; undefined where there is none
 */
export function confessionEnd(tokens: readonly Token[], at: number): number | undefined {
  const [verb, second, third, fourth] = tokens.slice(at, at + 4);
  if (!verb || !second) return undefined;
  if (CONFESSIONS.test(`${verb.lemma} ${second.lower}`)) return at + 2;
  // "Apologised, saying P": to what was said of it.
  if (/^apologi[sz]e$/.test(verb.lemma) && second.form === ',' && /^(?:saying|admitting)$/.test(third?.lower ?? ''))
    return at + 1;
  if (/^apologi[sz]e$/.test(verb.lemma)) {
    // "Apologised [to the boy's parents] for the slap".
    const hearer = second.lower === 'to' ? tokens.slice(at + 1, at + 2 + LONGEST_HEARER) : [second];
    const on = hearer.findIndex((t) => t.lower === 'for');
    const behind = at + on + 2;
    return on >= 0 && on !== 1 && isRegretted(tokens, behind) ? behind : undefined;
  }
  // "Took the blame", "accepted full responsibility for it", "made a clean breast of it": no more than that.
  const blame = /^(?:take|accept|shoulder|bear)$/.test(verb.lemma)
    ? tokens.slice(at + 1, at + 4).findIndex((t) => /^(?:responsibility|blame)$/.test(t.lower))
    : -1;
  const taken = at + 2 + blame;
  const isOfIt = tokens[taken]?.lower === 'for' && isPoint(tokens.slice(taken + 1, taken + 4));
  if (blame >= 0 && (isOfIt || isBare(tokens.slice(taken, taken + 2)))) return taken;
  const breast =
    verb.lemma === 'make' && second.lower === 'a' && third?.lower === 'clean' && fourth?.lower === 'breast';
  if (breast && tokens[at + 4]?.lower === 'of') return at + 5;
  const isHand = (t: Token | undefined): boolean => /^hands?$/.test(t?.lower ?? '');
  if (/^(?:put|hold|raise|stick)$/.test(verb.lemma)) {
    const isOwn = (t: Token | undefined): boolean => /^(?:its|his|her|their)$/.test(t?.lower ?? '');
    if (isOwn(second) && isHand(third) && fourth?.lower === 'up') return at + 4;
    if (second.lower === 'up' && isOwn(third) && isHand(fourth)) return at + 4;
  }
  const isOpen = verb.lemma === 'make' && second.lower === 'no' && /^(?:secret|bones)$/.test(third?.lower ?? '');
  return isOpen && /^(?:of|about)$/.test(fourth?.lower ?? '') ? at + 4 : undefined;
}

/** How many words may name to whom somebody apologises. */
const LONGEST_HEARER = 7;

/** Does a deed or a fault stand at `at`, that one may be sorry for? */
function isRegretted(tokens: readonly Token[], at: number): boolean {
  const [first, second] = tokens.slice(at, at + 2);
  // "For the error": what was just told was one.
  const isFault = /^(?:the|its|their|this|his|her)$/.test(first?.lower ?? '') && FAULTS.test(second?.lemma ?? '');
  // "For it", "for what happened".
  return isFault || isPoint(tokens.slice(at, at + 3)) || isDeed(first, second);
}

/** "Apologised for the use of gas", "for using gas", not "for any distress". */
const isDeed = (first: Token | undefined, second: Token | undefined): boolean =>
  // "For the lost coffin".
  (/^(?:the|its|their|his|her)$/.test(first?.lower ?? '') &&
    /^(?:lost|missing|broken|damaged|cancelled|canceled|delayed|wrong|botched|unpaid|unsafe|faulty|false)$/.test(
      second?.lower ?? '',
    )) ||
  (first?.tag === 'VBG' && !/^(?:causing|upsetting|offending|keeping|being)$/.test(first.lower)) ||
  (/^(?:the|its|their|his|her)$/.test(first?.lower ?? '') &&
    second !== undefined &&
    namesAct([second]) &&
    !/^(?:inconvenience|delay|confusion|distress|disruption|remark|comment|wording|language|absence)$/.test(
      second.lemma,
    ));

const FAULTS =
  /^(?:error|mistake|blunder|failure|failing|mix-up|lapse|oversight|mishap|wrongdoing|breach|misconduct|behaviou?r|conduct|slip)$/;

/** "Accepted that P", "granted that P", "accepts having done P": verbs that concede only with a clause or a deed behind them. */
export function concedes(tokens: readonly Token[], { lemma, index }: Token): boolean {
  // "Accepted, however, that P".
  const isParted = tokens[index + 1]?.form === ',' && /^(?:however|though)$/.test(tokens[index + 2]?.lower ?? '');
  const next = tokens[isParted && tokens[index + 3]?.form === ',' ? index + 4 : index + 1];
  const isClause = next?.lower === 'that' && next.tag === 'IN';
  return lemma === 'accept'
    ? next?.lower === 'that' || next?.tag === 'VBG'
    : /^(?:grant|allow)$/.test(lemma) && isClause;
}

/** "Her client accepted having washed the van, the lawyer said": what those spoken for own up to, told by who speaks for them. */
export function ownedUpByClient(document: Document, { content }: Draft): Span | undefined {
  const tokens = tokensUnder(document, content).filter((t) => /\p{L}/u.test(t.form));
  const verb = tokens
    .slice(1, CLIENT_WORDS)
    .find((t) => /^VB[DZN]$/.test(t.tag) && !/^(?:has|had|is|was)$/.test(t.lower));
  const owns =
    verb &&
    (concedes(document.tokens, verb) ||
      (/^(?:admit|acknowledge|concede|confess)$/.test(verb.lemma) &&
        !isNegated(document, verb) &&
        (verb.lemma === 'confess' || document.tokens[verb.index + 1]?.tag !== 'IN')));
  return owns ? [verb.start, verb.end] : undefined;
}

/** So many words in, the verb of a client with a name must have come. */
const CLIENT_WORDS = 6;

/**
 * "A man from Lenn admitted stealing the van", "the hacker admits that he broke in": somebody without a name who owns up
 * to a deed of their own, other than a source that "admits" what others did.
 */
export function ownsUpUnnamed(document: Document, { source, content, cueHead }: Draft): boolean {
  if (!cueHead || !/^(?:admit|confess)$/.test(cueHead.lemma)) return false;
  const doer = headOf(tokensUnder(document, source));
  if (!doer || !/^(?:NN|CD|JJ)$/.test(doer.tag) || ANONYMOUS_NOUNS.has(doer.lemma) || SPOKES_WORDS.has(doer.lemma))
    return false;
  const tokens = tokensUnder(document, content).filter((t) => /\p{L}/u.test(t.form));
  const [first, second] = tokens;
  const isDeed = first?.tag === 'VBG' || (first?.lower === 'to' && second?.tag !== 'VB') || !tokens.some(isFiniteVerb);
  const subject = tokens.slice(0, 2).find((t) => /^(?:he|she|they|it)$/.test(t.lower));
  return isDeed || subject !== undefined;
}

/** So far behind a confession stands what is confessed: "owned up in the witness box to having …". */
const FAR_OBJECT = 10;

/** "Came clean", "owned up to it": to all that is held against whoever does; "owned up to having new locks fitted": to that alone. */
export function ownsUpToAll(tokens: readonly Token[], confession: number): boolean {
  const after = tokens
    .slice(confession, confession + FAR_OBJECT)
    .find((t) => /^(?:[:.;]|to|that|about)$/.test(t.lower));
  const isToIt = after?.lower === 'to' && isPoint(tokens.slice(after.index + 1, after.index + 4));
  return isToIt || !/^(?:to|that|about)$/.test(after?.lower ?? '');
}
