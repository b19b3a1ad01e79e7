import type { Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { admits, type Core, coreOfTokens, denies, namesParty, sameCore } from './core.js';
import { resolve } from './entities.js';
import type { FoundAttribution } from './find-attributions.js';
import {
  CLAIM_NOUNS,
  CONFIRMING,
  DENYING,
  DISMISSING,
  NEEDS_NEGATIVE_SUBJECT,
  SILENCE_PATTERNS,
} from './lexicon/cues.js';
import { SPOKES_WORDS } from './lexicon/sources.js';
import { type Context, resolveSource } from './sources.js';
import type { Stance } from './statement.js';
import { childBy, coordinated, firstTokenAt, phraseOf, subjectOf, subtree, tokensUnder } from './tree.js';

/** What a party answered, and to what. */
export interface FoundResponse {
  parties: string[];
  stance: Stance;
  span: Span;
  /** What it speaks of; null where it names nothing ("declined to comment"): then it answers whatever concerns the party. */
  topic: Core | null;
  sentence: number;
  /** Tokens of the topic, for claims that the response itself names. */
  topicTokens: Token[];
}

// A question put to a party stands for the party: "requests for comment sent to X went unanswered".
const REQUESTS = /^(?:request|call|email|e-mail|message|question|inquiry|enquiry|letter|attempt)$/;
const NEGATIVE = /^(?:neither|nor|no|none|nobody|not)$/;

/** The parties under a subject: coordinated heads, each with its full name; spokespeople stand for their body. */
function partiesOf(context: Context, subject: Token): string[] {
  const { document, entities } = context;
  return coordinated(document, subject).flatMap((head) => {
    const phrase = subtree(document, head.index).filter(
      (t) => !head.children.some((c) => document.tokens[c]!.relation === 'conj' && inside(context, c, t)),
    );
    if (REQUESTS.test(head.lemma)) {
      const addressee = phrase.find((t) => t.index > head.index && entities.at[t.index]);
      return addressee ? [entities.at[addressee.index]!.name.replace(/^the\s+/i, '')] : [];
    }
    if (/^(?:he|she|it|they|his|her)$/.test(head.lower)) {
      const meant = resolve(document, entities, head.index, undefined);
      return meant ? [meant.name] : [];
    }
    const owner = SPOKES_WORDS.has(head.lemma)
      ? phrase.map((t) => entities.at[t.index]).find((e) => e !== undefined && e !== entities.at[head.index])
      : undefined;
    if (owner) return [owner.name.replace(/^the\s+/i, '')];
    const link = phrase.length ? resolveSource(context, [[phrase[0]!.start, phrase.at(-1)!.end]]) : undefined;
    return [link?.name ?? phraseOf(document, phrase)].filter(Boolean);
  });
}

const inside = ({ document }: Context, top: number, token: Token): boolean => {
  for (let k = token.index, steps = 0; k >= 0 && steps < 60; k = document.tokens[k]!.head, steps++)
    if (k === top) return true;
  return false;
};

/** What a response speaks of: the words after it in its sentence, without "comment" and the like. */
function topicAfter(context: Context, from: number, end: number): { topic: Core | null; topicTokens: Token[] } {
  const topicTokens = context.document.tokens.slice(from, end);
  const core = coreOfTokens(topicTokens);
  for (const word of ['comment', 'respond', 'remark', 'detail', 'further', 'press', 'reporter', 'interview', 'reach'])
    core.acts.delete(word);
  return { topic: core.acts.size > 0 ? core : null, topicTokens };
}

/** Silences: "has not commented", "could not be reached", "remained silent on …". */
export function findSilences(context: Context): FoundResponse[] {
  const { document } = context;
  const found: FoundResponse[] = [];
  for (const sentence of document.sentences) {
    const text = document.text
      .slice(...sentence.span)
      .toLowerCase()
      .replaceAll('’', "'");
    const taken: Span[] = [];
    for (const pattern of SILENCE_PATTERNS) {
      for (const match of text.matchAll(pattern)) {
        const start = sentence.span[0] + match.index;
        const span: Span = [start, start + match[0].length];
        if (taken.some(([s, e]) => s < span[1] && span[0] < e)) continue;
        const tokens = tokensUnder(document, [span]);
        const verb =
          tokens.findLast((t) => /^(?:VB|JJ)/.test(t.tag) && !/^(?:have|be|do)$/.test(t.lemma)) ?? tokens.at(-1);
        if (!verb) continue;
        const subject =
          tokens.map((t) => subjectOf(document, t)).find((s) => s !== undefined && s.start < span[0]) ??
          nounBefore(context, tokens[0]!, sentence.first);
        if (!subject) continue;
        if (NEEDS_NEGATIVE_SUBJECT.test(match[0]) && !isNegative(context, subject, sentence.first)) continue;
        if (/^(?:i|we|you)$/.test(subject.lower)) continue;
        const parties = partiesOf(context, subject);
        if (parties.length === 0) continue;
        taken.push(span);
        found.push({
          parties,
          stance: 'silent',
          span,
          sentence: sentence.index,
          ...topicAfter(context, firstTokenAt(document, span[1]), sentence.end),
        });
      }
    }
  }
  return found;
}

const isNegative = ({ document }: Context, subject: Token, first: number): boolean =>
  document.tokens.slice(first, subject.index + 1).some((token) => NEGATIVE.test(token.lower));

/** Where the parser found no subject: the nearest noun before. */
function nounBefore({ document }: Context, token: Token, first: number): Token | undefined {
  for (let k = token.index - 1; k >= first; k--) {
    const candidate = document.tokens[k]!;
    if (/^(?:NN|PRP$)/.test(candidate.tag))
      return candidate.relation === 'compound' && candidate.head >= 0 && candidate.head < token.index
        ? document.tokens[candidate.head]
        : candidate;
  }
  return undefined;
}

/** Denials and confirmations of what stands elsewhere: "denied the allegations", "acknowledged the weapon's use". */
export function findAnswers(context: Context, attributions: readonly FoundAttribution[]): FoundResponse[] {
  const { document } = context;
  const found: FoundResponse[] = [];
  for (const token of document.tokens) {
    if (!/^VB/.test(token.tag) || token.quoted) continue;
    const denies =
      DENYING.has(token.lemma) ||
      DISMISSING.has(token.lemma) ||
      isCalledFalse(context, token) ||
      isNotGuilty(context, token);
    const confirms = !denies && CONFIRMING.has(token.lemma) && !isNegated(context, token);
    if (!denies && !confirms) continue;
    if (denies && isNegated(context, token)) continue;
    const sentence = document.sentences[token.sentence]!;
    const subject = subjectOf(document, token);
    const own = attributions.find((a) => a.cueHead === token.index);
    const parties =
      subject && !/^(?:i|we|you|that|which|who)$/.test(subject.lower)
        ? partiesOf(context, subject)
        : own
          ? [resolveSource(context, own.source)?.name ?? ''].filter(Boolean)
          : [];
    if (parties.length === 0) continue;
    const object = own ? tokensUnder(document, own.content) : document.tokens.slice(token.index + 1, sentence.end);
    const core = coreOfTokens(object);
    core.acts.delete('wrongdoing');
    const refersBack =
      object.slice(0, 6).some((t) => CLAIM_NOUNS.has(t.lemma) || t.lower === 'wrongdoing') ||
      (/^(?:it|this|that)$/.test(object[0]?.lower ?? '') && !object.some((t) => /^(?:VB|NN)/.test(t.tag)));
    const topic = core.acts.size > 0 && !(refersBack && core.acts.size < 2) ? core : null;
    if (!topic && !refersBack && !isNotGuilty(context, token)) continue;
    found.push({
      parties,
      stance: denies ? 'denies' : 'confirms',
      span: [token.start, token.end],
      topic,
      sentence: token.sentence,
      topicTokens: object,
    });
  }
  return found;
}

const isNegated = ({ document }: Context, token: Token): boolean => childBy(document, token, /^neg$/) !== undefined;

const FALSE_WORDS =
  /^(?:false|untrue|baseless|unfounded|lie|lies|fabrication|fabricated|nonsense|fake|invented|groundless|rubbish|incorrect|wrong)$/;

/** "called the report false", "described it as baseless". */
function isCalledFalse({ document }: Context, token: Token): boolean {
  if (!/^(?:call|describe|label|brand|denounce)$/.test(token.lemma)) return false;
  return document.tokens
    .slice(token.index + 1, token.index + 12)
    .some((t) => t.sentence === token.sentence && FALSE_WORDS.test(t.lower));
}

const isNotGuilty = ({ document }: Context, token: Token): boolean =>
  token.lemma === 'plead' &&
  document.tokens[token.index + 1]?.lower === 'not' &&
  document.tokens[token.index + 2]?.lower === 'guilty';

/** What a response is held against. */
export interface Answerable {
  core: Core;
  /** Keys of its doers and targets. */
  concerned: ReadonlySet<string>;
  /** Who says it: nobody answers their own claim. */
  sources: string[];
}

/** Does the response of this party answer the claim? */
export function answers(response: FoundResponse, party: string, claim: Answerable): boolean {
  const isOwn = claim.sources.some((source) => source === party);
  if (isOwn) return false;
  const isConcerned = namesParty(claim.concerned, party);
  if (!response.topic) return isConcerned;
  if (response.stance === 'confirms') return isConcerned && admits(response.topic, claim.core);
  if (response.stance === 'denies') return denies(response.topic, claim.core);
  return sameCore(response.topic, claim.core);
}
