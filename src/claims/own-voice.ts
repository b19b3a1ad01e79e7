import type { Token } from '../language/document.js';
import { overlaps, type Span } from '../language/span.js';
import { attributionOf } from './attribution-of.js';
import { ByPlace } from './by-place.js';
import { coreOf } from './core.js';
import type { Labelled } from './labelled.js';
import { isCounted, isElection, isPoll, isShare } from './polls.js';
import { share, trim } from './propositions.js';
import type { Context } from './resolved-source.js';
import type { FoundResponse } from './responses.js';
import type { Statement } from './statement.js';
import { isFigure, isWord, tokensUnder } from './tree.js';

/**
 * Sentences that rest on no source and no hedge: the publication's own voice. A figure that goes on right after
 * figures from a record, of the same kind and without a cue of its own, keeps that record as its source.
 */
export function ownVoice(
  context: Context,
  labelled: readonly Labelled[],
  responses: readonly FoundResponse[],
): Omit<Statement, 'id'>[] {
  const { document } = context;
  const result: Omit<Statement, 'id'>[] = [];
  const spansOf = ({ draft }: Labelled): Span[] => [...draft.content, ...draft.cue, ...draft.source];
  const places = new ByPlace<Labelled>();
  for (const one of labelled) places.add(one, spansOf(one));
  const answers = new ByPlace<FoundResponse>();
  for (const response of responses) answers.add(response, [response.span]);
  // Of an article on a poll most figures are the poll's.
  const reach = labelled.filter((one) => isOfPoll(context, one)).length >= FEWEST_OF_POLL ? FAR_POLL_REACH : POLL_REACH;
  let record: { from: Labelled; sentence: number } | undefined;
  const isNearPoll = (index: number): boolean =>
    record !== undefined && isOfPoll(context, record.from) && index - record.sentence < reach;
  for (const sentence of document.sentences) {
    const here = places
      .near([sentence.span])
      .filter((one) => spansOf(one).some((span) => overlaps(span, sentence.span)));
    const source = here.findLast(
      ({ reasons, draft }) =>
        (reasons.some((r) => r.rule === 'record' || r.rule === 'first-hand') || asksPeople(context, draft)) &&
        draft.content.some((span) => overlaps(span, sentence.span)),
    );
    const tokens = tokensUnder(document, [sentence.span]);
    if (here.length > 0) {
      if (source) record = { from: source, sentence: sentence.index };
      else if (reach === POLL_REACH || !isNearPoll(sentence.index)) record = undefined;
      continue;
    }
    // Somebody's words, whoever's they are: not the publication's.
    if (tokens.filter(isWord).every((t) => t.quoted)) {
      record = undefined;
      continue;
    }
    if (
      answers.near([sentence.span]).some(({ span }) => overlaps(span, sentence.span)) ||
      !isSentence(tokens) ||
      isOnlyMarks(document.text.slice(...sentence.span))
    ) {
      record = undefined;
      continue;
    }
    const content = trim(document.text, sentence.span);
    if (!content) continue;
    if (record && carriesOn(context, record.from, sentence.span, record.sentence, sentence.index, reach)) {
      const opening = COMPARING.exec(document.text.slice(...content))?.[0].length ?? 0;
      const { draft } = record.from;
      for (const span of clauses(context, [content[0] + opening, content[1]]))
        result.push({
          content: [span],
          label: 'confirmed',
          attribution: attributionOf(draft),
          responses: [],
          reasons: [{ rule: 'carried-on', span: draft.cue.at(-1) ?? draft.content[0]! }],
        });
      record = { ...record, sentence: sentence.index };
      continue;
    }
    // What a poll found goes on behind a word on the poll itself.
    if (!isNearPoll(sentence.index)) record = undefined;
    result.push({ content: [content], label: 'own-voice', attribution: null, responses: [], reasons: [] });
  }
  return result;
}

/** A verb, or a full stop after a few words; a bare phrase is a heading or a credit. */
const isSentence = (tokens: readonly Token[]): boolean =>
  tokens.some((t) => /^(?:VB[DZPN]|MD)/.test(t.tag)) ||
  (tokens.length > 4 && /^[.!?]$/.test(tokens.at(-1)?.form ?? ''));

/** "</post>.": what is left of a page's mark-up. */
const isOnlyMarks = (words: string): boolean =>
  words.includes('<') && !/\p{L}/u.test(words.replace(/<[^<>]{0,400}>/g, ' '));

const hasFigure = (context: Context, spans: readonly Span[]): boolean =>
  tokensUnder(context.document, spans).some(
    (t) => isFigure(t) || /^(?:double|treble|triple|quadruple|halve)$/.test(t.lemma),
  );

const COMPARING = /^(?:for comparison|by comparison|in comparison|by contrast|compared with that|meanwhile)\s*,\s*/i;
/** Words that take up the figure right before. */
const TAKING_UP =
  /^(?:(?:that|this) compare[sd] with|(?:that|this) (?:is|was) (?:up|down|more|fewer|less|twice|half|an? (?:rise|fall|increase|drop))|the (?:figure|number|rate|total|count|share|tally)\b|of (?:these|those|them)\b|they (?:had )?(?:numbered|totalled|totaled|stood)|(?:at|by) (?:noon|midday|midnight|dawn|the (?:last|previous) \w+|its (?:peak|height))|another \d|the (?:19|20)\d\d (?:figure|number|rate|total|count|haul|catch|crop|harvest|toll|tally|share|bill|budget)\b|(?:it|they) (?:was|were|stood at|came to|had been) (?:[$£€]|\d).{0,24}? (?:earlier|before|ago)\b)/i;
/** "Six were in intensive care", "a further 30 ran late": a bare number counts what was counted right before. */
const BARE_NUMBER =
  /^(?:(?:(?:a|the) (?:further|other|remaining)|another|some|about|around|nearly|at least|more than) )?(?:\d{1,3}(?:,\d{3})*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|dozens|scores|hundreds) (?:more )?(?:were|was|are|is|had|have|has|remain(?:s|ed)?|died|drowned|suffered|survived|came|ran|went|lost|needed|stayed)\b/i;
/** "Most were treated on board", "more than half of those infected are children". */
const BARE_SHARE =
  /^(?:(?:more|fewer|less) than |about |around |nearly |almost |over )?(?:most|half|an? (?:third|quarter|fifth|tenth)|two thirds|three quarters)(?: of (?:them|these|those(?: \w+)?))? (?:were|was|are|is|had|have|has|remain(?:s|ed)?|died|suffered|came|went|lost|needed|stayed)\b/i;
const COMPARING_PERIOD =
  /^(?:for comparison|by comparison|in comparison|(?:in|at|on|over) the same (?:two |three )?\w+|(?:an?|\w+) (?:years?|months?|weeks?|decades?|seasons?) (?:earlier|before|ago)|the (?:year|month|week|season|day) before|last (?:year|month|week|season|spring|summer|autumn|fall|winter)|in (?:the (?:\w+ ){1,2}before|the (?:previous|preceding) (?:year|month|week|season|quarter)|\w+ of (?:last|the previous) year|the (?:first|second|third|fourth|same|previous|preceding) (?:half|quarter|month|week|year|season|period)|january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\d\d))\b/i;
const LONGEST_CARRIED = 14;
// What a carried-on figure is of is named before.
const SAME = /^(?:it|there|that|they|he|she|figure|rate|number|total|count|share|tally)$/;

/** Nouns that a number counts. */
const countedIn = ({ document }: Context, spans: readonly Span[]): string[] =>
  tokensUnder(document, spans)
    .filter((t) => t.relation === 'nummod' && t.head >= 0)
    .map((t) => document.tokens[t.head]!.lemma);

const sharesAct = ({ document }: Context, { core }: Labelled, span: Span): boolean =>
  [...coreOf(document, [span]).acts].some((act) => core.acts.has(act));

/** So many sentences behind the last share of a poll the next may stand. */
const POLL_REACH = 3;
/** In an article that tells so much of a poll, so many. */
const FEWEST_OF_POLL = 3;
const FAR_POLL_REACH = 9;

/** "A survey by the college asked P": a poll that puts a question, whose answers follow. */
const asksPeople = ({ document }: Context, { source, cueHead }: Labelled['draft']): boolean =>
  cueHead?.lemma === 'ask' && tokensUnder(document, source).some(isPoll);

const isOfPoll = ({ document }: Context, { draft }: Labelled): boolean => {
  const { cueHead } = draft;
  const around = cueHead ? [document.sentences[cueHead.sentence]!.span] : [];
  return (
    isShare(tokensUnder(document, draft.source)) ||
    tokensUnder(document, [...draft.source, ...draft.cue, ...around]).some(isPoll)
  );
};

/** A share, of those whom a poll asked, that the sentence tells by itself. */
function tellsShare({ document }: Context, span: Span): boolean {
  const words = tokensUnder(document, [span]);
  return (
    isCounted(words) &&
    !words.some(isElection) &&
    // "If she wins by ten points, it means P".
    !/^(?:if|should|unless)$/.test(words[0]?.lower ?? '') &&
    !words.some((t) => t.quoted || /^(?:error|sampling|sample|surveyed)$/.test(t.lower))
  );
}

/** The clauses that a semicolon parts, where each tells a figure. */
function clauses(context: Context, [start, end]: Span): Span[] {
  const { document } = context;
  const marks = tokensUnder(document, [[start, end]]).filter((t) => t.form === ';');
  const edges = [start, ...marks.map((t) => t.end), end];
  const spans = edges.slice(1).flatMap((edge, i): Span[] => {
    const span = trim(document.text, [edges[i]!, i < marks.length ? marks[i]!.start : edge]);
    return span ? [span] : [];
  });
  return spans.every((span) => hasFigure(context, [span])) ? spans : [[start, end]];
}

/** The same kind of figure in the next sentence of the same paragraph? */
function carriesOn(context: Context, from: Labelled, span: Span, before: number, now: number, reach: number): boolean {
  const { sentences } = context.document;
  const isNear =
    now - before <= reach && (reach > POLL_REACH || sentences[now]!.paragraph <= sentences[before]!.paragraph + 2);
  // "71 percent of them are farmers", after other shares of the same poll.
  if (isNear && isOfPoll(context, from) && tellsShare(context, span)) return true;
  if (now !== before + 1 || sentences[now]!.paragraph > sentences[before]!.paragraph + 1) return false;
  const text = context.document.text.slice(...span);
  const isBareShare = BARE_SHARE.test(text);
  if (!(hasFigure(context, [span]) || isBareShare) || !hasFigure(context, from.draft.content)) return false;
  const counted = countedIn(context, [span]);
  const words = tokensUnder(context.document, [span]);
  const isShort = words.length <= LONGEST_CARRIED;
  // "For comparison, output in 2017, before the drought, was 3.4 million".
  if (/^(?:for|by|in) comparison\b/i.test(text)) return true;
  if (
    COMPARING_PERIOD.test(text) &&
    (countedIn(context, from.draft.content).some((noun) => counted.includes(noun)) ||
      // "31 people drowned last year. In 2021 there were 19 drownings."
      // "At the same point four years ago, 48,000 were in."
      (isShort &&
        (words.some((t) => SAME.test(t.lower)) ||
          sharesAct(context, from, span) ||
          BARE_NUMBER.test(text.slice(text.indexOf(',') + 1).trim()))))
  )
    return true;
  // "That compares with 1,940 in May", "at noon it had been 22,000".
  if (isShort && (isBareShare || TAKING_UP.test(text) || BARE_NUMBER.test(text))) return true;
  const core = coreOf(context.document, [span]);
  const common =
    [...core.names].filter((k) => from.core.names.has(k)).length +
    [...core.acts].filter((k) => from.core.acts.has(k)).length;
  return common >= 2 && share([span], from.draft.content) === 0;
}
