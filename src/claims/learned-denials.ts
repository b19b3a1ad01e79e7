import type { Document, Token } from '../language/document.js';
import { overlaps, type Span } from '../language/span.js';
import type { AnswerClause } from './answer-clauses.js';
import { ByPlace } from './by-place.js';
import { coreOfTokens } from './core.js';
import { type FoundAttribution, KEEP } from './find-attributions.js';
import type { FoundResponse } from './found-response.js';
import type { JudgedClause } from './judged-clauses.js';
import { ownedThings } from './owned-things.js';
import { partiesOf } from './parties.js';
import { bodiesOfPosts, personBehind, rolesOf, statesBehind } from './represented.js';
import { bareName, type Context } from './resolved-source.js';
import { resolveSource } from './sources.js';
import { childBy, clauseHeadOf, headOf, isFiniteVerb, isNegated, subjectOf, tokensUnder } from './tree.js';

// Denials in words that no pattern knows ("called the case political", "said none of its parts had gone there"): a model
// learned from articles in which answers were marked says which clauses turn something down.

/** From this likelihood on a clause turns down what was claimed; measured on articles that the model had not seen. */
export const DENIED_FROM = 0.5;

/**
 * Denials besides those that are known, in text order.
 * @param clauses those of the text
 * @param known what else the text is known to report as an answer
 */
export function learnedDenials(
  context: Context,
  clauses: readonly JudgedClause[],
  known: readonly FoundResponse[],
  attributions: readonly FoundAttribution[],
): FoundResponse[] {
  const { document } = context;
  const said = new ByPlace<FoundAttribution>();
  for (const one of attributions)
    if (one.score >= KEEP && one.source.length > 0) said.add(one, [...one.cue, ...one.content]);
  return clauses.flatMap((clause): FoundResponse[] => {
    if (clause.denial < DENIED_FROM) return [];
    if (known.some(({ span }) => overlaps(span, clause.span))) return [];
    const speech = said
      .near([clause.span])
      .filter(({ cue, content }) => [...cue, ...content].some((span) => overlaps(span, clause.span)))
      .sort((a, b) => b.score - a.score)[0];
    const { first: from, end } = document.sentences[clause.sentence]!;
    const isGranted = document.tokens
      .slice(from, end)
      .some((t) => /^(?:sorry|apologi[sz]e|apology|regret)$/.test(t.lemma) || isGrant(document, t));
    if (isGranted) return [];
    const parties = (speech ? speakersOf(context, speech) : subjectsOf(context, clause)).filter(
      // "Admitted that it had hosted him, but said nothing had been asked": what it owns up to is told by its words.
      (party) => !known.some((one) => one.sentence === clause.sentence && one.parties.includes(party)),
    );
    return parties.length > 0 ? [denialOf(context, clause, parties, speech)] : [];
  });
}

/** "Does not dispute that he took it", "were denied entry": turns nothing down. */
const isGrant = (document: Document, token: Token): boolean =>
  /^(?:deny|dispute|contest|challenge)$/.test(token.lemma) &&
  (isNegated(document, token) || childBy(document, token, /^auxpass$/) !== undefined);

/** Whoever says it, or the one for whom they speak. */
function speakersOf(context: Context, { source }: FoundAttribution): string[] {
  const words = tokensUnder(context.document, source);
  const head = headOf(words);
  const parties = head ? partiesOf(context, head) : [];
  const name = parties.length > 0 ? undefined : resolveSource(context, source)?.name;
  return name ? [bareName(name)] : parties;
}

/** The subject of the clause's verb. */
function subjectsOf(context: Context, { first, end }: AnswerClause): string[] {
  const tokens = context.document.tokens.slice(first, end);
  const head = clauseHeadOf(tokens) ?? tokens.find(isFiniteVerb);
  const subject = head && subjectOf(context.document, head);
  return subject && !/^(?:i|we|you|that|which|who)$/.test(subject.lower) ? partiesOf(context, subject) : [];
}

function denialOf(
  context: Context,
  { sentence, first, end }: AnswerClause,
  parties: string[],
  speech: FoundAttribution | undefined,
): FoundResponse {
  const { document } = context;
  const tokens = document.tokens.slice(first, end);
  const telling = speech ? document.tokens[speech.cueHead]! : (clauseHeadOf(tokens) ?? tokens[0]!);
  const span: Span = [telling.start, telling.end];
  const about = speech ? tokensUnder(document, speech.content) : tokens.filter((t) => t.index > telling.index);
  const core = coreOfTokens(about);
  return {
    parties,
    stance: 'denies',
    span,
    sentence,
    topic: core.acts.size > 0 ? core : null,
    topicTokens: about,
    aliases: new Set([...statesBehind(context, parties), ...bodiesOfPosts(context, parties)]),
    things: ownedThings(context, parties),
    roles: new Set(rolesOf(context, parties)),
    isLearned: true,
    ...personBehind(context, document.sentences[sentence]!.first, span, parties),
  };
}
