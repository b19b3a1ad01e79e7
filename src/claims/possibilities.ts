import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { clauseStop } from './by-rule.js';
import { PEOPLE } from './eyewitness.js';
import { betweenCommas, doerAndInfinitive, governor, inRelative } from './hedged-clauses.js';
import { HEDGE_MODALS } from './lexicon/cues.js';
import type { Context } from './resolved-source.js';
import { childBy, isFiniteVerb, spanOf, subtree, wordBefore } from './tree.js';

// Possibility in the publication's own voice: "may have fled", "could end the race", "is likely to rule".

/** What a modal says may be so; undefined where it tells what somebody is able or allowed to do. */
export function possibility(context: Context, modal: Token): Span[] | undefined {
  const { document } = context;
  if (
    !HEDGE_MODALS.has(modal.lower) &&
    !isPerhaps(document, modal) &&
    !isForecast(context, modal) &&
    !isOpenFuture(context, modal)
  )
    return undefined;
  return byTree(context, modal) ?? byWords(context, modal);
}

/** "Perhaps [they are put off by it]", where it opens the sentence. */
export function perhaps({ document }: Context, adverb: Token): Span | undefined {
  const { tokens, sentences } = document;
  const { first, end } = sentences[adverb.sentence]!;
  const next = tokens[adverb.index + 1];
  if (adverb.index !== first || !/^(?:DT|PRP|NNP?S?)$/.test(next?.tag ?? '')) return undefined;
  const clause = tokens.slice(first + 1, clauseStop(tokens, first + 1, end));
  return clause.some(isFiniteVerb) ? spanOf(clause) : undefined;
}

function byTree(context: Context, modal: Token): Span[] | undefined {
  const { document } = context;
  const head = governor(context, modal);
  const { first } = document.sentences[modal.sentence]!;
  const subject =
    (head && childBy(document, head, /^nsubj/)) ??
    document.tokens.slice(first, modal.index).findLast((t) => /^(?:NN|PRP$)/.test(t.tag));
  if (!head || !subject || NOT_SAID_OF.test(subject.lower)) return undefined;
  const content = spanOf(subtree(document, head.index).filter((t) => t.sentence === modal.sentence));
  // "Declined to say when it might change": a question.
  const isAsked =
    content && /^(?:when|whether|if|how|why|where)$/i.test(document.text.slice(content[0]).split(/\W/, 1)[0]!);
  // "We add sound so readers may learn more": what for.
  const isPurpose =
    content &&
    /^so\b/.test(document.text.slice(content[0])) &&
    !/,\s*$/.test(document.text.slice(Math.max(0, content[0] - 3), content[0]));
  // "Concerns his predecessor might have had".
  const isWhole = !isPurpose && content && (content[0] <= subject.start || head.index - subject.index < 2);
  return content && isWhole && !isAsked ? [content] : undefined;
}

const NOT_SAID_OF = /^(?:i|we|you|who|which|that|anyone|anybody|everyone)$/;

/** "[A move] that [may help]", "[That could end the race]", where the tree has no such clause. */
function byWords({ document }: Context, modal: Token): Span[] | undefined {
  const { tokens, sentences } = document;
  const { first, end } = sentences[modal.sentence]!;
  const before = tokens[modal.index - 1];
  if (!before || before.sentence !== modal.sentence) return undefined;
  const opening = tokens[before.index - 1];
  const isOpening = before.index === first || /^(?:but|and|[,;:—–])$/.test(opening?.lower ?? '');
  if (/^(?:this|that|these|those)$/.test(before.lower) && isOpening) {
    const content = spanOf(tokens.slice(before.index, clauseStop(tokens, modal.index, end)));
    return content && [content];
  }
  if (/^(?:which|that)$/.test(before.lower) && !opening?.quoted && /^(?:NN|,)/.test(opening?.tag ?? ''))
    return inRelative({ document }, before.index, modal.index)?.content;
  return undefined;
}

/** "Osk could play a part in the race", where nothing tells of the past: what may come, no skill of anybody's. */
function isOpenFuture({ document, entities }: Context, modal: Token): boolean {
  const verb = document.tokens[modal.head];
  const subject = verb && childBy(document, verb, /^nsubj/);
  const named = subject && entities.at[subject.index];
  if (modal.lower !== 'could' || verb?.tag !== 'VB' || isOfSkill(document, modal, verb)) return false;
  if (!named || named.kind === 'PERSON') return false;
  const { first, end } = document.sentences[modal.sentence]!;
  const words = document.tokens.slice(first, end);
  return !words.some((t) => t.tag === 'VBD' || t.form === '?' || t.quoted);
}

/** "As much as they could", "could not find", "could see". */
const isOfSkill = ({ tokens }: Document, modal: Token, verb: Token): boolean =>
  /^(?:not|n['’]t|never)$/.test(tokens[modal.index + 1]?.lower ?? '') ||
  tokens.slice(Math.max(0, modal.index - 2), modal.index).some((t) => t.lower === 'as') ||
  /^(?:see|hear|find|feel|smell|reach|afford|stand|speak|walk)$/.test(verb.lemma);

/** "Could have been carrying", "could be contaminated": what perhaps is or was, not what somebody is able to do. */
const isPerhaps = ({ tokens }: Document, { lower, index }: Token): boolean =>
  lower === 'could' &&
  ((tokens[index + 1]?.lower === 'have' && /^VB[ND]$/.test(tokens[index + 2]?.tag ?? '')) ||
    couldBe(tokens, /^(?:still|also|now|already)$/.test(tokens[index + 1]?.lower ?? '') ? index + 2 : index + 1));

const couldBe = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'be' &&
  /^(?:VBN|VBD|VBG|JJ|IN)$/.test(tokens[at + 1]?.tag ?? '') &&
  // "Smoke could be seen".
  !/^(?:see|hear|find|buy|use|reach|feel|make|take|read|smell|able)$/.test(tokens[at + 1]!.lemma);

/** "Is likely to rule", "will likely draw", "a ruling is unlikely": what is said to be so, not "likely voters". */
export function likelihood(context: Context, token: Token): Span[] | undefined {
  const { document } = context;
  const next = document.tokens[token.index + 1];
  const before = wordBefore(document.tokens, token);
  if (before?.sentence !== token.sentence) return undefined;
  const isBe = /^(?:is|are|was|were|['’]s|['’]re|seems?|looks?|remains?)$/.test(before.lower);
  const supposed = isBe ? thatIsLikely(context, token) : undefined;
  if (supposed) return supposed;
  if (isBe && next?.lower === 'to') return doerAndInfinitive(context, before.index, next.index)?.content;
  const isOfVerb =
    (before.tag === 'MD' && next?.tag === 'VB') || (/^NNS?$/.test(before.tag) && /^VB[DZP]$/.test(next?.tag ?? ''));
  // "Is likely worth 45 million".
  const isOfState = isBe && /^(?:VBN|VBG|JJ)$/.test(next?.tag ?? '') && token.lower === 'likely';
  const isAlone = isBe && (next === undefined || /^(?:IN|[.,])$/.test(next.tag)) && next?.lower !== 'that';
  return isOfVerb || isOfState || isAlone ? betweenCommas(context, token) : undefined;
}

/** "It seems pretty likely (that) [they will]". */
function thatIsLikely({ document }: Context, token: Token): Span[] | undefined {
  const { tokens, sentences } = document;
  const { first, end } = sentences[token.sentence]!;
  const verb = tokens.slice(first, token.index).findLast((t) => !/^RB/.test(t.tag));
  const it = verb && tokens[verb.index - 1];
  const that = tokens[token.index + 1]?.lower === 'that' ? 1 : 0;
  const from = token.index + 1 + that;
  const clause = tokens.slice(from, clauseStop(tokens, from, end));
  const isClause = /^(?:NN|PRP|DT|JJ|CD|EX)/.test(clause[0]?.tag ?? '') && clause.some(isFiniteVerb);
  const content = it?.lower === 'it' && isClause ? spanOf(clause) : undefined;
  return content && [content];
}

/** "Victory could end the race": no person, who may well be able to. */
const isForecast = (context: Context, modal: Token): boolean => {
  const { document, entities } = context;
  const verb = document.tokens[modal.head];
  const subject = verb && childBy(document, verb, /^nsubj/);
  return (
    modal.lower === 'could' &&
    verb?.tag === 'VB' &&
    subject !== undefined &&
    subject.index < modal.index &&
    /^(?:NN|NNS|PRP|DT)$/.test(subject.tag) &&
    !/^(?:i|you|he|she|we|they|one|who|what|which|how|nobody|nothing|none|neither)$/.test(subject.lower) &&
    entities.at[subject.index] === undefined &&
    !isPeople(subject) &&
    // "Neither side could score".
    !/^(?:neither|no)$/.test(childBy(document, subject, /^det/)?.lower ?? '') &&
    !isOfSkill(document, modal, verb)
  );
};

const isPeople = ({ lemma, tag }: Token): boolean =>
  PEOPLE.test(lemma) || (tag === 'NNS' && /(?:ers?|ors?|ists?|ans?|ents?|ees?)$/.test(lemma));
