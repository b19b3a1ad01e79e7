import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { phraseEnd } from './plain-phrases.js';
import { trim } from './propositions.js';
import { isFiniteVerb, isWord, spanOf, tokensUnder } from './tree.js';

// "It takes long, but we will open in May": clauses that stand side by side, each with a subject and a verb of its own.

const SHORTEST = 4;
/** Does a clause with its own subject and verb begin at token `at`? */
function opensClause(document: Document, at: number, end: number): boolean {
  const subject = phraseEnd({ document }, at, end);
  let verb = subject;
  while (verb < end && /^RB/.test(document.tokens[verb]!.tag)) verb++;
  return subject > at && verb < end && isFiniteVerb(document.tokens[verb]!);
}

/** A noun phrase and an auxiliary: "bag checks would begin", "the ramp was shut". */
function opensWithAuxiliary(document: Document, at: number, end: number): boolean {
  const verb = document.tokens[phraseEnd({ document }, at, end)];
  return (
    opensClause(document, at, end) &&
    verb !== undefined &&
    (verb.tag === 'MD' || /^aux/.test(verb.relation)) &&
    !document.tokens.slice(at, verb.index).some((t) => /^(?:who|which|that)$/.test(t.lower))
  );
}

/** Does a name with a verb of its own stand at token `at`, behind a clause whose subject is another name? */
function hasOtherDoer(document: Document, tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens.find((t) => /^nsubj/.test(t.relation) && t.index < at);
  const isNamed = before !== undefined && /^NNP/.test(before.tag);
  return isNamed && tokens.some((t) => t.index < at - 2 && isFiniteVerb(t)) && opensClause(document, at, end);
}

/** Tokens at which a further clause of a content in one piece begins. */
function cuts(document: Document, tokens: readonly Token[]): number[] {
  const end = tokens.at(-1)!.index + 1;
  return tokens.flatMap((token, i): number[] => {
    const next = tokens[i + 1];
    if (!next) return [];
    // "He should go, since he sold the keys": a judgement, and a claim of its own.
    if (token.lower === 'because') return opensClause(document, next.index, end) ? [next.index] : [];
    const isLink = /^(?:and|but|so|yet|while)$/.test(next.lower);
    if (/^[,;—–]$|^--$/.test(token.form)) {
      const at = isLink ? next.index + 1 : next.index;
      return opensClause(document, at, end) ? [at] : [];
    }
    // Without a comma only a pronoun makes sure that no noun is meant: "and we will appeal".
    // "… for five days and bag checks would begin": an auxiliary behind the noun makes it a clause.
    if (/^(?:and|but)$/.test(token.lower) && opensWithAuxiliary(document, next.index, end)) return [next.index];
    // "Hurst forged the deeds and Roe sold the land".
    if (
      token.lower === 'and' &&
      next.tag === 'NNP' &&
      /^(?:PERSON|ORG)$/.test(next.name ?? '') &&
      hasOtherDoer(document, tokens, next.index, end)
    )
      return [next.index];
    return /^(?:and|but)$/.test(token.lower) &&
      /^(?:i|we|he|she|they)$/.test(next.lower) &&
      opensClause(document, next.index, end)
      ? [next.index]
      : [];
  });
}

/**
 * The clauses of a content, in text order; the content itself where it is one, or in more than one piece. A clause has at
 * least four words and a verb.
 */
export function clausesOf(document: Document, content: readonly Span[]): Span[][] {
  const whole = [[...content]];
  const apart = besideCue(document, content);
  if (apart) return apart;
  const tokens = content.length === 1 ? tokensUnder(document, content) : [];
  if (tokens.length < 2 * SHORTEST || tokens.some((t) => t.sentence !== tokens[0]!.sentence)) return whole;
  const parts: Token[][] = [];
  let rest = tokens;
  for (const at of cuts(document, tokens)) {
    const before = rest.filter((t) => t.index < at);
    const behind = rest.filter((t) => t.index >= at);
    // A condition or a "because" belongs to what it serves.
    // "… because he took bribes": a reason may be short.
    const isReason = tokens.some((t) => t.index === at - 1 && t.lower === 'because');
    if (!isClause(before) || !isClause(behind, isReason ? SHORTEST - 1 : SHORTEST)) continue;
    parts.push(before);
    rest = behind;
  }
  if (parts.length === 0) return whole;
  return [...parts, rest].flatMap((part): Span[][] => {
    const words = part.filter((t, i) => i < part.length - 1 || !/^(?:and|but|so|yet|while|because)$/.test(t.lower));
    const span = spanOf(words);
    const trimmed = span && trim(document.text, span);
    return trimmed ? [[trimmed]] : [];
  });
}

/** "P, the ministry said, and Q": a clause on both sides of the cue. */
function besideCue(document: Document, content: readonly Span[]): Span[][] | undefined {
  const [front, behind, more] = content;
  if (!front || !behind || more) return undefined;
  const [link, ...rest] = tokensUnder(document, [behind]);
  const opens = rest[0] !== undefined && !rest[0].quoted && /^(?:and|but|while)$/.test(link?.lower ?? '');
  const isApart =
    opens && opensClause(document, rest[0]!.index, rest.at(-1)!.index + 1) && isClause(tokensUnder(document, [front]));
  const span = isApart && isClause(rest) ? spanOf(rest) : undefined;
  const trimmed = span && trim(document.text, span);
  return trimmed && [[front], [trimmed]];
}

/** "I'm telling you", "you know what", "I did not say": leads up to what follows. */
const LEADS_UP =
  /^(?:i (?:['’]m |am )?tell(?:ing)? you|(?:i )?(?:promise|assure) you|you know what|let me (?:tell you|be clear|say (?:this|that))|i (?:did|do) n(?:[o'’]t) say)\b/;
const leadsUp = (tokens: readonly Token[]): boolean =>
  tokens.length < 6 &&
  LEADS_UP.test(
    tokens
      .filter(isWord)
      .map((t) => t.lower)
      .join(' '),
  );

const SUBORDINATE = /^(?:if|when|because|although|though|unless|until|after|before|since|as|whether|that|while)$/;
const isClause = (tokens: readonly Token[], shortest = SHORTEST): boolean =>
  tokens.filter((t) => isWord(t) && t.tag !== 'CC').length >= shortest &&
  tokens.some(isFiniteVerb) &&
  !leadsUp(tokens) &&
  !SUBORDINATE.test(tokens.find((t) => isWord(t) && !/^(?:even|only|just|that|and|but)$/.test(t.lower))?.lower ?? '');
