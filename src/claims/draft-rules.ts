import type { Document } from '../language/document.js';
import { contains, overlaps, type Span } from '../language/span.js';
import { isSpeechVerb } from '../language/speech-verbs.js';
import { findAccusations } from './accusations.js';
import { ByPlace } from './by-place.js';
import { findClaimNouns, findThatClauses } from './claim-nouns.js';
import type { FoundAttribution } from './find-attributions.js';
import { findDoubtedEvents, findHedges, findScareQuotes } from './hedged.js';
import { share, within } from './propositions.js';
import type { Context } from './resolved-source.js';
import type { FoundResponse } from './responses.js';
import { isFiniteVerb, tokensUnder } from './tree.js';

// What the rules add to the learned attributions, and what silences take from them.

/**
 * "X declined to say whether P" puts nothing forward, and in "silent on the claims that P" it is not the silent one who
 * claims P: the rules for claim nouns find P again, without a source.
 */
export function withoutSilences(
  document: Document,
  attributions: readonly FoundAttribution[],
  silences: readonly FoundResponse[],
): FoundAttribution[] {
  const { tokens } = document;
  const places = new ByPlace<FoundResponse>();
  for (const silence of silences) places.add(silence, [silence.span]);
  const silent = new Set(silences.map(({ sentence }) => sentence));
  const cut = attributions
    .map((one) => behindBut(document, one))
    .map((one) => beforeSilence(document, one, places.near(one.content)));
  return cut.filter(({ cueHead, source, content }) => {
    const { start, end, lemma, sentence } = tokens[cueHead]!;
    // "Asked about it outside his office, X said nothing": the asking puts nothing forward.
    if (source.length === 0 && ASKING.test(lemma) && silent.has(sentence)) return false;
    const inside = places.near(content).filter(({ span }) => within([span], content));
    if (isSilence(content, inside)) return false;
    // "The police could neither confirm nor deny the report, a spokesman said": the silence is all that its clause says.
    const saysOnly = inside.some(
      ({ span }) =>
        !tokensUnder(document, content).some((t) => t.end <= span[0] && isFiniteVerb(t)) &&
        // "Stipe, who did not respond, has been shut out, an aide said".
        !(
          /\bwho $/i.test(document.text.slice(0, span[0])) &&
          tokensUnder(document, content).some(
            (t) => t.start > span[1] && t.form === ',' && isFiniteVerb(tokens[t.index + 1] ?? t),
          )
        ),
    );
    if (saysOnly) return false;
    // "A spokesperson said it does not comment on pending cases".
    const opening = content[0]?.[0] ?? 0;
    if (inside.some(({ span, topic }) => !topic && span[0] - opening < 12)) return false;
    return !places.near([[start, end]]).some(({ span }) => overlaps(span, [start, end]));
  });
}

/** "X said it was too early to comment" says no more than that. */
const isSilence = (content: readonly Span[], inside: readonly FoundResponse[]): boolean =>
  inside.some(({ span }) => share(content, [span]) > 0.5);

/** The same of what the rules add: "said that it had nothing to say". */
export function withoutBareSilences(
  attributions: readonly FoundAttribution[],
  silences: readonly FoundResponse[],
): FoundAttribution[] {
  const places = new ByPlace<FoundResponse>();
  for (const silence of silences) places.add(silence, [silence.span]);
  return attributions.filter(
    ({ content }) =>
      !isSilence(
        content,
        places.near(content).filter(({ span }) => within([span], content)),
      ),
  );
}

const LONGEST_ROLE = 6;

/** "[The ministry would not comment], but his wife said that P": the clause before the "but" is none of hers. */
function behindBut(document: Document, attribution: FoundAttribution): FoundAttribution {
  const cue = document.tokens[attribution.cueHead]!;
  const [before, ...rest] = attribution.content;
  const [source] = attribution.source;
  if (!before || rest.length === 0 || !source || before[1] > source[0] || source[1] > cue.start) return attribution;
  const words = tokensUnder(document, [before]);
  // "He maintains P, and his solicitor, [Ana Lind, said] he would appeal": with who she is to him.
  const and = words.findLastIndex((t, i) => i > 0 && /^(?:and|but)$/.test(t.lower) && words[i - 1]!.form === ',');
  const role = words.slice(and + 1);
  const isRole =
    and > 0 &&
    role.length > 0 &&
    role.length < LONGEST_ROLE &&
    !role.some(isFiniteVerb) &&
    words.slice(0, and).some(isFiniteVerb);
  if (isRole && !role.some((t) => t.quoted) && tokensUnder(document, rest).some(isFiniteVerb))
    return { ...attribution, source: [[role[0]!.start, source[1]], ...attribution.source.slice(1)], content: rest };
  const last = words.at(-1);
  const but = last && /^(?:but|and|while)$/.test(last.lower) ? last : document.tokens[(last?.index ?? 0) + 1];
  const that = tokensUnder(document, [rest[0]!])[0];
  // "He maintains P, and [his solicitor, Ana Lind, said] he would appeal".
  const isTwo = [[before], rest].every((part) => tokensUnder(document, part).some(isFiniteVerb)) && last === but;
  return but && /^(?:but|and|while)$/.test(but.lower) && (that?.lower === 'that' || isTwo) && !but.quoted
    ? { ...attribution, content: rest }
    : attribution;
}

/** "X conceded that P; Y declined to comment": what stands behind the semicolon is not X's. */
function beforeSilence(
  document: Document,
  attribution: FoundAttribution,
  silences: readonly FoundResponse[],
): FoundAttribution {
  const piece = attribution.content.at(-1);
  const silence = piece && silences.find(({ span }) => contains(piece, span));
  const stop =
    silence && tokensUnder(document, [piece]).find((t) => t.form === ';' && !t.quoted && t.end <= silence.span[0]);
  if (!piece || !stop) return attribution;
  return { ...attribution, content: [...attribution.content.slice(0, -1), [piece[0], stop.start]] };
}

const ASKING = /^(?:ask|press|question|quiz|call|email|message|request|approach|contact|reach|attempt)$/;

/** The learned attributions, and those of the rules that say something new. */
export function withRules(context: Context, learned: readonly FoundAttribution[]): FoundAttribution[] {
  const all = new Set(learned);
  const places = placesOf(learned);
  const add = (extra: FoundAttribution): void => {
    all.add(extra);
    places.add(extra, extra.content);
  };
  const near = (spans: readonly Span[]): FoundAttribution[] => places.near(spans).filter((other) => all.has(other));
  for (const extra of findClaimNouns(context)) {
    // "reports from X regarding Y": a reading that takes X for content has missed the source.
    if (extra.source.length > 0) {
      const wrong = near(extra.source).find(
        (other) => within(extra.source, other.content) && other.cue.some((span) => overlaps(span, extra.cue[0]!)),
      );
      if (wrong) all.delete(wrong);
    }
    const others = near(extra.content);
    const rival = others.find((other) => isAlike(extra, other, 0.7));
    if (rival) {
      if (extra.source.length === 0 || rival.source.length > 0) continue;
      all.delete(rival);
      add(extra);
    } else if (
      extra.source.length > 0 ||
      !others.some((other) => share(extra.content, other.content) > 0.9 && other.source.length > 0)
    )
      add(extra);
  }
  const addNew = (extras: readonly FoundAttribution[], least: number): void => {
    for (const extra of extras) if (!near(extra.content).some((other) => isAlike(extra, other, least))) add(extra);
  };
  addNew(findThatClauses(context, [...all]), 0.8);
  // "Accused of killing nine people[, including her son]": the same words of the same verb, once.
  const accusations = findAccusations(context).filter(
    (extra) =>
      !near(extra.content).some((one) => one.cueHead === extra.cueHead && share(extra.content, one.content) > 0.9),
  );
  addNew(accusations, 0.7);
  for (const extra of [...findHedges(context), ...findDoubtedEvents(context), ...findScareQuotes(context)]) {
    // In a headline a verb that the tagger made up ("Head chef 'threw pan'") says nothing.
    if (extra.isScareQuote)
      for (const odd of near(extra.content))
        if (
          context.document.tokens[odd.cueHead]!.sentence === 0 &&
          !isSpeechVerb(context.document.tokens[odd.cueHead]!.lemma) &&
          odd.score < ODD
        )
          all.delete(odd);
    // "Is expected to cut jobs": who is expected to belongs to it.
    const bare = near(extra.content).filter(
      (one) => one.cueHead === extra.cueHead && one.source.length === 0 && within(one.content, extra.content),
    );
    const others = near(extra.content).filter((one) => !bare.includes(one));
    // Under a source's words the hedge is the source's; it weakens that statement's label there.
    if (
      others.some(
        (other) => share(extra.content, other.content) > 0.5 && other.source.length > 0 && !isNested(extra, other),
      )
    )
      continue;
    if (others.some((other) => share(extra.content, other.content) > 0.8 && share(other.content, extra.content) > 0.6))
      continue;
    for (const one of bare) all.delete(one);
    add(extra);
  }
  // "Oranix plans to cut 900 jobs, two people said": what they say it plans, no word of its own.
  for (const told of [...all]) {
    const cue = context.document.tokens[told.cueHead]!;
    const [verb, to] = [context.document.tokens[cue.index - 2], context.document.tokens[cue.index - 1]];
    // "Plans to call for a rise": the call is still to come.
    const isToCome = to?.lower === 'to' && MEANING_TO.test(verb?.lemma ?? '');
    const isTold =
      (MEANING_TO.test(cue.lemma) || isToCome) &&
      near([[cue.start, cue.end]]).some(
        (other) => other !== told && other.source.length > 0 && within([[cue.start, cue.end]], other.content),
      );
    if (isTold) all.delete(told);
  }
  return [...all].sort((a, b) => a.cueHead - b.cueHead);
}

const MEANING_TO = /^(?:plan|intend|agree|aim|prepare|decide|promise|pledge|offer)$/;

const ODD = 0.5;

/** Is more than this share of each one's content in the other's? */
const isAlike = (a: FoundAttribution, b: FoundAttribution, least: number): boolean =>
  share(a.content, b.content) > least && share(b.content, a.content) > least;

export function placesOf(attributions: Iterable<FoundAttribution>): ByPlace<FoundAttribution> {
  const places = new ByPlace<FoundAttribution>();
  for (const attribution of attributions) places.add(attribution, attribution.content);
  return places;
}

/** Does the hedge cover but a part that stands apart in the other's content ("…, allegedly to …")? */
const isNested = (extra: FoundAttribution, other: FoundAttribution): boolean =>
  share(other.content, extra.content) < 0.5 &&
  extra.cue.some((cue) => other.content.some((piece) => contains(piece, cue))) &&
  extra.content.length === 1 &&
  extra.content[0]![0] > extra.cue[0]![1];
