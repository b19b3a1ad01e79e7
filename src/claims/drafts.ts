import type { Document } from '../language/document.js';
import type { Span } from '../language/span.js';
import { credible } from './credible.js';
import type { Draft } from './draft.js';
import { placesOf, withoutBareSilences, withoutSilences, withRules } from './draft-rules.js';
import type { Entity } from './entities.js';
import type { FoundAttribution } from './find-attributions.js';
import { framesApart } from './frames-apart.js';
import { heldPaper } from './held-papers.js';
import { Interviews } from './interviews.js';
import { ACCUSING, HEDGE_PASSIVES } from './lexicon/cues.js';
import { mendContents } from './mend-contents.js';
import { besidesTold, nestedSpeech } from './nested-speech.js';
import { isAllOf, isNamedWithin, isOutside, isRelaying, order } from './nesting.js';
import { isNeverSaid } from './never-said.js';
import { isOfNobody, isOnlySupposed } from './no-words.js';
import { OfficeReports } from './office-reports.js';
import { withoutOthersClaims } from './others-claims.js';
import { issuerMeant } from './own-statements.js';
import { phraseEnd } from './plain-phrases.js';
import { asPollFindings } from './poll-findings.js';
import { isShare } from './polls.js';
import {
  bodyBeforeMany,
  bodyOfSentenceBefore,
  goingOn,
  sameAs,
  strangerMeant,
  subjectOfOwn,
} from './pronoun-sources.js';
import { propositionsOf, share, within } from './propositions.js';
import { statementsBehindColons } from './quoted-speech.js';
import { relayed } from './relays.js';
import type { Context, ResolvedSource } from './resolved-source.js';
import type { FoundResponse } from './responses.js';
import { reviewedPapers } from './reviewed-papers.js';
import { runningOn } from './running-on.js';
import { saidWithin } from './said-within.js';
import { saysSomething, takesOneWord } from './says-something.js';
import { severalNamed } from './several-named.js';
import { sourceSpans } from './source-spans.js';
import { resolveSource } from './sources.js';
import { tokensUnder, wordsUnder } from './tree.js';
import { saysNothing } from './unsaid.js';

/** What somebody rests on, whatever kind that is. */
const CITES = /\b(?:citing|quoting|cites?|cited|referenc(?:ed|es|ing)|(?:point|pointed|points|pointing) to)\b/i;

/** "The company has hired a law firm, [it] said": what the words before are about. */
const isIt = (document: Document, spans: readonly Span[]): boolean =>
  /^(?:it|they)$/i.test(wordsUnder(document, spans).trim());

/** Statements to be, in text order, each with its source chain resolved. */
export function draftsOf(
  context: Context,
  attributions: readonly FoundAttribution[],
  silences: readonly FoundResponse[],
): Draft[] {
  const sure = asPollFindings(context.document, credible(context.document, attributions));
  const said = [...sure, ...statementsBehindColons(context.document, sure)];
  const mended = mendContents(
    context.document,
    withoutSilences(context.document, withoutOthersClaims(context.document, said), silences),
  );
  const apart = framesApart(context.document, withRules(context, mended));
  const framed = withoutBareSilences(apart, silences).filter(
    (one) =>
      !isOnlySupposed(context.document, one) &&
      !saysNothing(context.document, one) &&
      !isNeverSaid(context.document, one) &&
      !isOfNobody(context.document, one),
  );
  const all = [...framed, ...runningOn(context.document, framed)].sort((a, b) => a.cueHead - b.cueHead);
  const links = new Map<FoundAttribution, ResolvedSource[]>();
  const cues = new Map<FoundAttribution, Span[]>();
  const places = placesOf(all);
  let speaker: Entity | undefined;
  let last: ResolvedSource | undefined;
  const interviews = new Interviews(context);
  const reports = new OfficeReports(context.document);
  for (const attribution of all) {
    const chain: ResolvedSource[] = [];
    const before = speaker;
    const spans = sourceSpans(context.document, attribution);
    const held = heldPaper(context, attribution.cueHead, spans) ?? reviewedPapers(context, spans);
    const named =
      spans.length > 0
        ? (held?.paper ??
          issuerMeant(context, attribution.cueHead, spans) ??
          severalNamed(context, spans) ??
          goingOn(context.document, attribution, spans, last) ??
          (isIt(context.document, spans) ? subjectOfOwn(context, attribution, spans) : undefined) ??
          resolveSource(context, spans, speaker) ??
          subjectOfOwn(context, attribution, spans) ??
          sameAs(context, spans, last) ??
          strangerMeant(context, spans) ??
          (isIt(context.document, spans)
            ? last
              ? bodyBeforeMany(context, spans)
              : bodyOfSentenceBefore(context, spans)
            : undefined))
        : undefined;
    const source = named && reports.whose(named, attribution.cueHead);
    if (source) {
      if (held?.holder) chain.push(held.holder);
      chain.push(source);
      // "Campaigners say the firm ordered P. They say …": who speaks within others' words is not taken up.
      const isInner = places.near(attribution.cue).some((o) => o !== attribution && within(attribution.cue, o.content));
      if (!isInner) {
        speaker = source.entity ?? (tokensUnder(context.document, spans).at(-1)?.tag === 'NNS' ? undefined : speaker);
        last = source;
      }
      const word = tokensUnder(context.document, spans)[0]?.lower;
      if (source.entity?.kind === 'PERSON' && (word === 'he' || word === 'she')) source.entity.pronoun ??= word;
    }
    const cue = [...attribution.cue];
    if (source) {
      const isOfPress = source.kind === 'media';
      for (const relay of relayed(context, attribution.cueHead, attribution.content, before, isOfPress)) {
        if (chain.some((link) => link.name === relay.link.name)) continue;
        if (relay.outer) chain.unshift(relay.link);
        // "According to the Herald, citing the agency Tarna, guards said": between the two.
        else if (source.span && source.span[0] > relay.cue[1] && chain[0] !== source)
          chain.splice(chain.indexOf(source), 0, relay.link);
        else chain.push(relay.link);
        if (!cue.some((span) => span[0] <= relay.cue[0] && relay.cue[1] <= span[1])) cue.push(relay.cue);
      }
    }
    const medium =
      source && chain.length === 1
        ? interviews.mediumOf(attribution, source, tokensUnder(context.document, spans))
        : undefined;
    if (medium) chain.unshift(medium);
    interviews.note(attribution, chain);
    links.set(attribution, chain);
    cues.set(
      attribution,
      cue.sort((a, b) => a[0] - b[0]),
    );
  }
  const nested = nestedSpeech(context, links);
  for (const [one, source] of nested) {
    all.push(one);
    places.add(one, [...one.source, ...one.cue, ...one.content]);
    links.set(one, [source]);
  }
  const propositions = new Map(all.map((one) => [one, putForward(context.document, one)]));
  const drafts: Draft[] = [];
  for (const attribution of all) {
    const neighbours = places.near(attribution.content);
    // Said within somebody else's words: that somebody relays it, and where nothing else was said, only this counts.
    const outer = neighbours.filter(
      (other) =>
        other !== attribution &&
        attribution.content.length > 0 &&
        within(attribution.content, other.content) &&
        share(other.content, attribution.content) < 0.97 &&
        isOutside(attribution, other),
    );
    // "X testified that P, the Post's reporter wrote": the same words twice, and the press relays them.
    const press = neighbours.find(
      (other) =>
        other !== attribution &&
        /^(?:media|document)$/.test(links.get(other)?.[0]?.kind ?? '') &&
        links.get(attribution)?.[0]?.kind !== 'media' &&
        share(other.content, attribution.content) > 0.9 &&
        share(attribution.content, other.content) > 0.9,
    );
    if (press) outer.push(press);
    const prefix = outer
      .sort((a, b) => share(attribution.content, b.content) - share(attribution.content, a.content))
      .flatMap((other) => links.get(other) ?? []);
    const own = links.get(attribution) ?? [];
    const inner =
      own.length > 0 ? saidWithin(context, attribution, own.at(-1)!.kind === 'media', own.at(-1)!.entity) : undefined;
    const chain = [...prefix, ...own, ...(inner ? [inner] : [])].filter(
      (link, i, list) => list.findIndex((l) => l.name === link.name) === i && !isNamedWithin(link, list),
    );
    const swallowed = neighbours.some(
      (inner) =>
        inner !== attribution &&
        (propositions.get(inner)?.length ?? 0) > 0 &&
        !isAccusation(context.document, inner) &&
        !isOrder(context.document, inner) &&
        !isReportOfEvent(context.document, inner) &&
        !isShare(tokensUnder(context.document, inner.source)) &&
        within(inner.content, attribution.content) &&
        isOutside(inner, attribution) &&
        (share(attribution.content, inner.content) > 0.6 ||
          isAllOf(
            context.document,
            attribution,
            inner,
            isRelaying(context.document, attribution, inner, links.get(attribution)?.[0]),
          )),
    );
    if (swallowed) continue;
    const cueHead = context.document.tokens[attribution.cueHead];
    // "Thousands are expected to be told, two people said": the hedge is part of what they say.
    const isHedge = cueHead?.tag === 'VBN' && HEDGE_PASSIVES.has(cueHead.lemma) && attribution.source.length === 0;
    if (isHedge && prefix.length > 0) continue;
    // "Its register shows that Corvin reported the leak": a report to an office is an act.
    if (isReportOfEvent(context.document, attribution) && outer.some((o) => links.get(o)?.[0]?.record)) continue;
    // "The firm ordered drivers to lie, the union says": that it did is what is said.
    if (isOrder(context.document, attribution) && outer.length > 0) continue;
    if (NARRATED.test(cueHead?.lemma ?? '') && attribution.source.length > 0) continue;
    // "54 per cent said P, the institute reported": that so many said it is what is said.
    const isOfShare = isShare(tokensUnder(context.document, attribution.source));
    if (isOfShare && outer.some((other) => (links.get(other)?.length ?? 0) > 0)) continue;
    const told = neighbours.filter((one) => nested.has(one));
    for (const proposition of propositions.get(attribution) ?? []) {
      const content = nested.has(attribution) ? proposition : besidesTold(context.document, proposition, told);
      if (!content) continue;
      drafts.push({
        content,
        source: attribution.source,
        cue: cues.get(attribution) ?? attribution.cue,
        cueHead,
        score: attribution.score,
        ...(attribution.isScareQuote ? { isScareQuote: true } : {}),
        ...(attribution.about ? { about: attribution.about } : {}),
        chain: order(
          chain,
          attribution.cue.some((span) => CITES.test(context.document.text.slice(...span))),
        ),
      });
    }
  }
  drafts.sort((a, b) => a.content[0]![0] - b.content[0]![0] || a.content.at(-1)![1] - b.content.at(-1)![1]);
  return drafts.filter(
    (draft, i) =>
      !drafts
        .slice(Math.max(0, i - 6), i)
        .some((earlier) => share(draft.content, earlier.content) > 0.9 && share(earlier.content, draft.content) > 0.9),
  );
}

/** Is it held against somebody, so that the outer words say that it is? */
const isAccusation = ({ tokens }: Document, { cueHead, source, score }: FoundAttribution): boolean =>
  score === 0 && source.length === 0 && ACCUSING.has(tokens[cueHead]!.lemma);

const isOrder = ({ tokens }: Document, { cueHead }: FoundAttribution): boolean =>
  !tokens[cueHead]!.quoted &&
  /^(?:order|tell|instruct|ask|force|urge|offer|allow|want|pay|invite)$/.test(tokens[cueHead]!.lemma) &&
  /^VB/.test(tokens[cueHead]!.tag) &&
  tokens
    .slice(cueHead + 1, cueHead + 7)
    .some((t) => t.lower === 'to' && /^(?:VB|RB)$/.test(tokens[t.index + 1]?.tag ?? ''));
/** "Reported the leak 61 hours after it was found": of a thing that was reported, not of words. */
function isReportOfEvent(document: Document, { cueHead, content }: FoundAttribution): boolean {
  const [first] = tokensUnder(document, content);
  if (document.tokens[cueHead]!.lemma !== 'report' || !first || !/^(?:DT|PRP\$)$/.test(first.tag) || first.quoted)
    return false;
  const next = document.tokens[phraseEnd({ document }, first.index, document.sentences[first.sentence]!.end)];
  return (
    next !== undefined && (/^(?:after|before|on|to|within)$/.test(next.lower) || !/^(?:VB|MD|IN|,)/.test(next.tag))
  );
}

/** Told of in plain narration, what these do is the publication's own voice. */
const NARRATED = /^(?:indict|sue|arrest|convict|fine|jail|detain)$/;

/** The propositions in an attribution's content, those that say something. */
function putForward(document: Document, { content, cue, cueHead, isScareQuote }: FoundAttribution): Span[][] {
  const head = document.tokens[cueHead];
  const words = tokensUnder(document, cue);
  const all = propositionsOf(document, content, takesOneWord(head));
  return isScareQuote ? all : all.filter((spans) => saysSomething(document, spans, words, head));
}
