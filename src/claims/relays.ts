import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { citing } from './cited-sources.js';
import type { Entity } from './entities.js';
import { RESTING, RESTING_VERBS, SAYING_PARTICIPLE } from './lexicon/relays.js';
import { passedOnBy } from './passed-on.js';
import { PICTURES } from './pictures.js';
import { havingOf } from './plain-papers.js';
import { phraseEnd, subjectBefore } from './plain-phrases.js';
import { heldByPress, reportedAside } from './press-asides.js';
import { resolve } from './resolve.js';
import { resolveWords } from './resolve-words.js';
import { type Context, kindOfEntity, named } from './resolved-source.js';
import { shownPaper } from './shown-papers.js';
import { resolveSource } from './sources.js';
import { authorOf, inMedia, isMedium, spokenThrough } from './spoken-through.js';
import { mediumOfStory, reportCited } from './stories.js';
import { calledByName, type Relay, titledMedium, toldMedia } from './told-media.js';
import { agentOf, childBy, spanOf, subtree, tokensUnder } from './tree.js';

/**
 * Who relays: "A, *citing B*", "told A", "A quoted B as saying", "according to A, B said", "in an interview with A",
 * "a letter seen by A".
 * @param speaker the source before, whom a pronoun means first
 * @param isOfPress is the source a medium, which by "referring to" says whom it rests on?
 */
export function relayed(
  context: Context,
  cueHead: number,
  content: readonly Span[],
  speaker: Entity | undefined,
  isOfPress: boolean,
): Relay[] {
  const { document } = context;
  const inContent = new Set(tokensUnder(document, content).map((token) => token.index));
  const cue = document.tokens[cueHead]!;
  const { first, end } = document.sentences[cue.sentence]!;
  const found: Relay[] = [];
  const add = (relay: Relay | undefined): void => {
    if (relay) found.push(relay);
  };
  add(mediumOfStory(context, cue, first));
  add(reportCited(context, cue, thatOf(document, content)));
  for (let k = first; k < end; k++) {
    const token = document.tokens[k]!;
    // '"Of its members, by data of the registry, 40 are …"': whom those quoted rest on.
    if (inContent.has(k) && token.quoted && token.lower === 'to' && document.tokens[k - 1]?.lower === 'according')
      add(citing(context, token, end));
    if (inContent.has(k) || token.quoted) continue;
    if (k > cueHead && isTellerWord(document.tokens, token)) add(citing(context, token, end));
    // "P, according to her lawyer, the Gazette reported".
    if (isOfPress && k < cueHead && token.lower === 'to' && document.tokens[k - 1]?.lower === 'according')
      add(citing(context, token, cueHead));
    // "The Gazette, which spoke to two aides, says P".
    if (isOfPress && isAsking(document.tokens, token)) add(citing(context, token, end));
    if (
      k !== cueHead &&
      /^(?:cite|quote)$/.test(token.lemma) &&
      /^VB/.test(token.tag) &&
      // "An officer quoted by the agency": the other way round.
      document.tokens[k + 1]?.lower !== 'by' &&
      !(k < cueHead && isOfPapers(document.tokens, cue)) &&
      isSameClause(document, k, cueHead)
    )
      add(citing(context, token, end));
    const isMereMention = !isOfPress && token.lower === 'to' && document.tokens[k - 1]?.lower === 'referring';
    // "Quotes a clerk as saying that P": the clerk is the source already.
    const isOwn = k === cueHead && QUOTED_AS.test(document.text.slice(cue.end, cue.end + QUOTED_REACH));
    if (!isMereMention && !isOwn && leadsToSource(document, token) && isSameClause(document, k, cueHead))
      add(citing(context, token, end));
    // "The council, which had it from a widow", "the residents had it from a guard that P".
    if (
      (k < cueHead || k === cueHead + 2) &&
      token.lower === 'from' &&
      document.tokens[k - 1]?.lower === 'it' &&
      document.tokens[k - 2]?.lemma === 'have'
    )
      add(citing(context, token, end));
    // "Learned from company circles".
    if (k === cueHead && /^(?:learn|hear|understand)$/.test(token.lemma) && document.tokens[k + 1]?.lower === 'from')
      add(citing(context, document.tokens[k + 1]!, end));
    if (
      (k === cueHead && token.lemma === 'tell') ||
      (token.lower === 'telling' && document.tokens[k - 1]?.lower === 'as')
    )
      add(toldMedia(context, token));
    // "Radio Osk was told by a clerk that P".
    const isTold = k === cueHead && token.lower === 'told' && document.tokens[k + 1]?.lower === 'by';
    if (isTold && /^(?:was|were|been)$/.test(document.tokens[k - 1]!.lower)) add(toldOutlet(context, token));
    // "The account that X gave the Echo", "the version of X, as told to the Echo".
    const isGiven = token.lemma === 'give' || (token.lower === 'to' && document.tokens[k - 1]?.lower === 'told');
    if (k > cueHead && isGiven && /^(?:account|version|story)$/.test(cue.lemma)) add(toldMedia(context, token));
    // "A study cited by the union".
    if (
      /^(?:cited|quoted|relayed|carried)$/.test(token.lower) &&
      document.tokens[k + 1]?.lower === 'by' &&
      (k < cueHead || /^(?:accord|per)$/.test(cue.lemma))
    )
      add(passer(context, k + 2, token, k < cueHead ? cueHead : end));
    // "The Courier's sources say".
    if (k < cueHead && /^sources?$/.test(token.lower) && document.tokens[k - 1]?.tag === 'POS') {
      const owner = context.entities.at[k - 2];
      if (owner && kindOfEntity(owner) === 'media')
        add({ link: named(owner, [token.start, token.end]), cue: [token.start, token.end], outer: true });
    }
    if (k === cueHead && isOfPapers(document.tokens, token)) add(holding(context, token));
    // "Has confirmed to the daily Dawn", "said to Radio Nord".
    if (k > cueHead && k < cueHead + 3 && token.lower === 'to' && TELLING_TO.test(cue.lemma))
      add(toldMedia(context, token));
    // "X was quoted in the Gazette as saying that P".
    if (k === cueHead && token.lower === 'quoted' && document.tokens[k + 1]?.lower === 'in')
      add(inMedia(context, document.tokens[k + 1], token, cueHead, end));
    if (k === cueHead && isQuoting(document.tokens, token)) add(quotedBy(context, token, speaker, inContent));
    // "Kanal 4 spoke to a guard, who said P".
    if (k < cueHead && isTalkOfPress(document.tokens, token, cueHead)) add(talking(context, token));
    // "The Herald quoted several critics, with Lind stating P".
    if (
      k < cueHead &&
      /^(?:quote|cite|interview)$/.test(token.lemma) &&
      /^VB[DZ]$/.test(token.tag) &&
      cue.tag === 'VBG' &&
      document.tokens.slice(Math.max(k, cueHead - 5), cueHead).some((t) => t.lower === 'with')
    )
      add(quotedBy(context, token, speaker, inContent));
    if (
      /^(?:circulated|released|posted|passed|shared|published|issued|distributed|provided|supplied)$/.test(token.lower)
    )
      add(passedOn(context, token, Math.min(end, cueHead > k ? cueHead : end)));
    // "To the Gazette, X confirmed", "on KTV's show, X said", "per the Gazette, X said".
    const isOpening = /^(?:to|per)$/.test(token.lower) || (token.lower === 'on' && isMedium(context, k + 1));
    const isPer = token.lower === 'per' && document.tokens[k - 1]?.form === ',';
    if (isPer || (k === first && isOpening)) add(inMedia(context, token, token, cueHead, end));
    // "Said on Tern TV", "wrote in the journal Cardia", "said on the podcast Deep Water", "wrote in The Beacon".
    if (/^(?:on|in)$/.test(token.lower) && k > cueHead && k < cueHead + 4) {
      if (isMedium(context, k + 1)) add(inMedia(context, token, token, cueHead, end));
      else add(calledByName(context, token) ?? titledMedium(context, token));
    }
    // "He said in the newspaper".
    const paper = document.tokens[k + 2];
    if (
      token.lower === 'in' &&
      k > cueHead &&
      k < cueHead + 3 &&
      document.tokens[k + 1]?.lower === 'the' &&
      paper &&
      /^(?:newspaper|paper|magazine|programme|program|podcast)$/.test(paper.lower)
    ) {
      const meant = resolve(document, context.entities, paper.index, undefined);
      if (meant && kindOfEntity(meant) === 'media')
        add({ link: named(meant, [paper.start, paper.end]), cue: [token.start, token.end], outer: true });
    }
    if (token.lower === 'interview' && isMedium(context, k - 1)) {
      const entity = context.entities.at[k - 1]!;
      add({ link: named(entity, [token.start, token.end]), cue: [token.start, token.end], outer: true });
    }
    if (k !== cueHead)
      add(heldByPress(context, token) ?? reportedAside(context, token) ?? shownPaper(context, token, cueHead));
    if (k !== cueHead) add(passedOnBy(context, token, cueHead, end) ?? spokenThrough(context, token, cueHead, end));
    if (k < cueHead) add(authorOf(context, token, cueHead));
  }
  // "Radio Osk, relaying the Gazette, quotes a clerk as saying": between the two.
  return isQuoting(document.tokens, cue)
    ? found.map((relay) => (relay.cue[0] < cue.start ? { ...relay, outer: true } : relay))
    : found;
}

/** The "that" with which a content opens, or behind which it stands. */
function thatOf(document: Document, content: readonly Span[]): Token | undefined {
  const [opening] = tokensUnder(document, content.slice(0, 1));
  return opening?.lower === 'that' ? opening : document.tokens[(opening?.index ?? 0) - 1];
}

const QUOTED_REACH = 120;
const QUOTED_AS = /^[^.;]{1,90} (?:as (?!having)\p{Ll}{2,12}ing|to the effect that)\b/u;

/** Verbs of which "to" names the hearer. */
const TELLING_TO =
  /^(?:confirm|say|admit|acknowledge|disclose|reveal|concede|write|insist|explain|deny|complain|confide|claim|blab|whisper|boast|brag|suggest|hint|state|announce|vent|gripe|moan|recount|divulge|stress|indicate|declare|maintain|assert|allege|confess|report|describe|repeat|add|fume|grumble|sneer|gush|joke|warn|lament)$/;

/** "Footage circulated by [activists]", "a video passed on by [the ministry]": who brought the pictures. */
function passedOn(context: Context, participle: Token, end: number): Relay | undefined {
  const { tokens } = context.document;
  // "Posted on social media by the group Free Ardan".
  const far = tokens.slice(participle.index + 1, participle.index + 6).find((t) => t.lower === 'by');
  const isPosted = /^(?:posted|published|released|shared)$/.test(participle.lower) && far;
  const by = isPosted
    ? far.index
    : tokens[participle.index + 1]?.lower === 'on'
      ? participle.index + 2
      : participle.index + 1;
  const noun = tokens[participle.index - 1];
  if (tokens[by]?.lower !== 'by' || !noun || !PICTURES.test(noun.lower)) return undefined;
  const relay = passer(context, by + 1, participle, end);
  return relay?.link.kind === 'media' ? undefined : relay;
}

/** Who stands in the phrase from token `from` on, behind "circulated by" or "cited by". */
function passer(context: Context, from: number, participle: Token, end: number): Relay | undefined {
  const { tokens } = context.document;
  const link = resolveWords(context, tokens.slice(from, phraseEnd(context, from, end)));
  return link && { link, cue: [participle.start, tokens[from - 1]!.end], outer: true };
}

/** "Says it was told *by* two aides that P", "reported that, according *to* two aides, P". */
const isTellerWord = (tokens: readonly Token[], { lower, index }: Token): boolean =>
  (lower === 'by' && /^(?:told|informed|assured)$/.test(tokens[index - 1]?.lower ?? '')) ||
  (lower === 'to' &&
    tokens[index - 1]?.lower === 'according' &&
    tokens[index - (tokens[index - 2]?.form === ',' ? 3 : 2)]?.lower === 'that');

/** "Said it had *obtained* minutes showing that", "which spoke *to* two aides", "which has *interviewed* a guard", "which has *seen* the letter". */
function isAsking(tokens: readonly Token[], { lower, index }: Token): boolean {
  const isVerb = /^(?:interviewed|questioned|seen|obtained|reviewed|viewed)$/.test(lower);
  const isTo = /^(?:to|with)$/.test(lower) && /^(?:spoke|spoken|talked)$/.test(tokens[index - 1]?.lower ?? '');
  const isOwn =
    isVerb &&
    /^(?:has|have|had)$/.test(tokens[index - 1]!.lower) &&
    /^(?:it|they)$/.test(tokens[index - 2]?.lower ?? '');
  return isOwn || ((isVerb || isTo) && tokens.slice(Math.max(0, index - 6), index).some((t) => t.lower === 'which'));
}

/** "X *quoted* Y as saying P", "X *recalled* Y telling her P". */
const isQuoting = (tokens: readonly Token[], { lemma, tag, index }: Token): boolean =>
  /^(?:VB.?|NNS)$/.test(tag) &&
  (/^(?:quote|cite)$/.test(lemma) ||
    (/^(?:recall|remember|hear)$/.test(lemma) &&
      /^NN/.test(tokens[index + 1]?.tag ?? '') &&
      tokens.slice(index + 2, index + 5).some((t) => SAYING_PARTICIPLE.test(t.lower))));

/** "[Kanal 4] *spoke* to a guard, who said P": who says it is heard by whoever spoke to them. */
const isTalkOfPress = (tokens: readonly Token[], { lemma, tag, index }: Token, cueHead: number): boolean =>
  /^(?:speak|talk|interview|air|broadcast)$/.test(lemma) &&
  /^VB[DZN]$/.test(tag) &&
  tokens.slice(Math.max(index, cueHead - 3), cueHead).some((t) => t.lower === 'who');

function talking(context: Context, verb: Token): Relay | undefined {
  const relay = bySubject(context, verb);
  return relay?.link.kind === 'media' ? relay : undefined;
}

/** "[Radio Osk] has been told by a clerk that P". */
function toldOutlet(context: Context, told: Token): Relay | undefined {
  const { tokens } = context.document;
  const verb = tokens[told.index - 1]!;
  const relay = bySubject(context, verb.lower === 'been' ? tokens[verb.index - 1]! : verb);
  return relay?.link.kind === 'media' ? relay : undefined;
}

/** Whoever the subject of a verb names, nearer to the reader than the source. */
function bySubject(context: Context, verb: Token): Relay | undefined {
  const { document } = context;
  const subject = subjectBefore(context, verb.index, document.sentences[verb.sentence]!.first);
  const link = resolveWords(context, subject && document.tokens.slice(...subject));
  return link && { link, cue: [verb.start, verb.end], outer: true };
}

/** "Emails in which P", "documents which suggest P", "figures showing P". */
const isOfPapers = (tokens: readonly Token[], { lower, tag, index }: Token): boolean =>
  /^(?:which|where)$/.test(lower) || tag === 'VBG' || /^(?:which|that)$/.test(tokens[index - 1]?.lower ?? '');

/** "The Gazette has seen emails in which P": who has them. */
function holding(context: Context, which: Token): Relay | undefined {
  const verb = havingOf(context.document, which);
  return verb && bySubject(context, verb);
}

/** "With reference to [papers]", "relying on [two people]", "which invokes [the minister]": the last word before the source. */
function leadsToSource({ tokens, text }: Document, { index, lower, end }: Token): boolean {
  const resting = RESTING[lower];
  if (resting) return resting.test(text.slice(tokens[Math.max(0, index - 4)]!.start, end).toLowerCase());
  // "The ministry, quoted by the agency": the other way round.
  if (/^(?:by|in)$/.test(tokens[index + 1]?.lower ?? '')) return false;
  return RESTING_VERBS.test(lower) && /^(?:which|who|,)$/.test(tokens[index - 1]?.lower ?? '');
}

/** "Citing tax secrecy, the office gave no name, but the union says …": no new clause between the two. */
const isSameClause = ({ tokens }: Document, a: number, b: number): boolean =>
  !tokens
    .slice(Math.min(a, b), Math.max(a, b))
    .some((t) => t.form === ';' || (/^(?:but|while|whereas)$/.test(t.lower) && tokens[t.index - 1]?.form === ','));

function quotedBy(
  context: Context,
  token: Token,
  speaker: Entity | undefined,
  inContent: ReadonlySet<number>,
): Relay | undefined {
  const { document } = context;
  const behind = agentOf(document, token);
  // "Quoted an official as saying that he was opposed by Ana Lind".
  const agent = behind && inContent.has(behind.index) ? undefined : behind;
  // By the words first: the tree often hangs the outlet elsewhere.
  const before = agent ? undefined : subjectBefore(context, token.index, document.sentences[token.sentence]!.first);
  const outlet = agent ?? childBy(document, token, /^nsubj$/);
  const words = before ? spanOf(document.tokens.slice(...before)) : outlet && spanOf(subtree(document, outlet.index));
  const isIt = words !== undefined && /^(?:it|they)$/i.test(document.text.slice(...words));
  const link =
    words && (resolveSource(context, [words], speaker) ?? (isIt && speaker ? named(speaker, words) : undefined));
  return link && { link, cue: [token.start, token.end], outer: true };
}
