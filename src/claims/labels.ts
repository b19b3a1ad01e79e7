import type { Document, Token } from '../language/document.js';
import type { Linear } from '../language/linear.js';
import type { Models } from '../language/models.js';
import type { Span } from '../language/span.js';
import { concedes, confessionEnd, ownedUpByClient, ownsUpUnnamed } from './confessions.js';
import type { Draft } from './draft.js';
import { befell, hasLasted } from './eyewitness.js';
import { firstHand, isConquest, isOfOthers } from './first-hand.js';
import { isForecast } from './forecasts.js';
import { opensWithToll } from './handled.js';
import { ACCUSING, CONFIRMING, DENYING, DISMISSING, HEDGE_ADVERBS, HEDGE_MODALS, WEAKENING } from './lexicon/cues.js';
import { EVALUATIVE, MERE_THOUGHT } from './lexicon/opinion.js';
import { SPEAKS_FOR } from './lexicon/own-matters.js';
import { opinionIn } from './opinions.js';
import { isOfOwnWork, isOfRivals, isOutsider } from './outsiders.js';
import { ownMatter } from './own-matters.js';
import { isOwnPicture } from './pictures.js';
import { shareOfPoll } from './polls.js';
import { isBelligerent, isFinding, isRecord } from './records.js';
import { type Context, type ResolvedSource, speakerOf } from './resolved-source.js';
import { defendsItself, grantsBefore } from './self-defence.js';
import { clearsItself, PRAISE } from './self-praise.js';
import { hardlyStands, standsToKnow } from './standing.js';
import { ofOwnState } from './state-acts.js';
import type { Label, Reason } from './statement.js';
import { firstTokenAt, isNegated, tokensUnder, wordsUnder } from './tree.js';
import { isNotQuite } from './unsaid.js';

/**
 * What the words of the statement itself earn, before anybody's answer is looked at.
 * @param models those that tell opinions from claims, and whether a source stands to know
 */
export function labelByItself(
  context: Context,
  draft: Draft,
  models: Pick<Models, 'opinions' | 'standing'>,
): { label: Label; reasons: Reason[]; opinion: number } {
  const speaker = speakerOf(draft.chain);
  // Findings, records and what one has been through judge nothing, whatever their words.
  const isFound =
    speaker !== undefined &&
    (speaker.record ||
      isOfSurvey(context.document, draft) ||
      isFinding(context, draft, speaker) ||
      (hasLasted(tokensUnder(context.document, draft.content)) && befell(context, draft, speaker) !== undefined));
  const { likelihood: opinion, span } = isFound ? { likelihood: 0 } : opinionIn(context, draft, models.opinions);
  return { ...labelOf(context, draft, models.standing, span), opinion };
}

/** "A poll by X found that P": what a study or poll finds is no opinion of its own, whatever it is about. */
const isOfSurvey = (document: Document, { source, cueHead }: Draft): boolean =>
  /^(?:find|show|suggest|indicate|reveal)$/.test(cueHead?.lemma ?? '') &&
  tokensUnder(document, source).some((t) => /^(?:poll|survey|study)$/.test(t.lemma));

/** @param judgement the words that make it an opinion, if it is one */
function labelOf(
  context: Context,
  draft: Draft,
  standing: Linear,
  judgement: Span | undefined,
): { label: Label; reasons: Reason[] } {
  const { document } = context;
  const { content, cueHead, chain } = draft;
  const cueSpan: Span = draft.cue[0] ?? content[0]!;
  const scorn = draft.isScareQuote ? judgedIn(document, draft) : undefined;
  if (scorn) return { label: 'opinion', reasons: [{ rule: 'judgement', span: scorn }] };
  if (draft.isScareQuote) return { label: 'alleged', reasons: [{ rule: 'hedge', span: cueSpan }] };
  const speaker = speakerOf(chain);
  if (isOwnPicture(document, draft)) return { label: 'own-voice', reasons: [] };
  if (judgement) return { label: 'opinion', reasons: [{ rule: 'judgement', span: judgement }] };
  const anonymous = chain.find((link) => link.kind === 'anonymous');
  const hedge = hedgeIn(document, draft);
  const isNotGuilty = /\bnot guilty\b/i.test(wordsUnder(document, draft.cue));
  const denied =
    cueHead !== undefined &&
    (DENYING.has(cueHead.lemma) || DISMISSING.has(cueHead.lemma) || isNotGuilty || pleadsNotGuilty(document, cueHead));
  // A plea in court is a court's record, whoever makes it.
  const plea = isNotGuilty ? undefined : tokensUnder(document, draft.cue).find((t) => pleadsGuilty(document, t));
  if (plea) return { label: 'confirmed', reasons: [{ rule: 'confirming-cue', span: [plea.start, plea.end] }] };
  const isHalf = cueHead !== undefined && isNotQuite(document, cueHead);
  if (!speaker?.onRecord && chain.length < 2 && !hedge && !isHalf && ownsUpUnnamed(document, draft))
    return { label: 'confirmed', reasons: [{ rule: 'confirming-cue', span: cueSpan }] };
  const accuses = cueHead !== undefined && ACCUSING.has(cueHead.lemma);
  if (speaker?.onRecord && !denied && !accuses) {
    const confirms = tokensUnder(document, draft.cue).find((t) => vouches(document, t));
    if (confirms && isNotQuite(document, confirms))
      return { label: 'alleged', reasons: [{ rule: 'hedge', span: cueSpan }] };
    if (confirms && !isNegated(document, confirms)) {
      // "The publisher confirmed that it had let her go": of its own doings.
      const isOfSelf = /^(?:it|they|we)$/.test(
        tokensUnder(document, content).find((t) => /\p{L}/u.test(t.form) && t.lower !== 'that')?.lower ?? '',
      );
      const isReporting = speaker.kind === 'media' && !isOfSelf && !OF_A_STATION.test(wordsUnder(document, content));
      // "Acknowledged that her own laboratory had failed": not what others do.
      const isOwn =
        speaker.kind === 'expert' && !isOfRivals(context, draft) && firstHand(context, draft, speaker) !== undefined;
      const isOther =
        !isOwn && !isOfOwnWork(context, speaker) && (speaker.kind === 'expert' || isOutsider(context, draft, speaker));
      if (isReporting || anonymous || isOther) {
        return { label: 'alleged', reasons: [{ rule: 'outsider', span: [confirms.start, confirms.end] }] };
      }
      // Whatever clears the speaker is its word, whatever the cue.
      return clearsItself(context, draft)
        ? { label: 'alleged', reasons: [{ rule: 'word-of-source', span: cueSpan }] }
        : { label: 'confirmed', reasons: [{ rule: 'confirming-cue', span: [confirms.start, confirms.end] }] };
    }
    if (speaker.filing || inCourtPapers(document, draft))
      return { label: 'alleged', reasons: [{ rule: 'filing', span: speaker.span ?? cueSpan }] };
    // "According to the indictment, Orr told a friend that he hid the gun", "prosecutors, citing phone records, say P".
    const accuser = chain.slice(0, -1).find((link) => link.filing || (speaker.record && ADVERSARY.test(link.name)));
    if (accuser) return { label: 'alleged', reasons: [{ rule: 'word-of-source', span: accuser.span ?? cueSpan }] };
    // "She writes that the premier told aides P": her word, neither his nor a record.
    const isHearsay = speaker.within === 'told' && chain.slice(0, -1).some(({ kind }) => kind !== 'document');
    const defends = isHearsay || defendsItself(document, draft);
    const isHardly = (): boolean => hardlyStands(context, draft, standing);
    // Whatever the model makes of the weapon, the count is theirs.
    const tokens = tokensUnder(document, content);
    const isTheirs = (): boolean => opensWithToll(tokens) || !isHardly();
    const isToBe = isForecast(speaker, tokens);
    if (!hedge && !defends && !isToBe && isRecord(context, draft, speaker) && isTheirs())
      return { label: 'confirmed', reasons: [{ rule: 'record', span: recordWords(draft, cueSpan) }] };
    if (!hedge && !isHearsay && ofOwnState(context, draft) && !isHardly())
      return { label: 'confirmed', reasons: [{ rule: 'first-hand', span: cueSpan }] };
    const own =
      !hedge &&
      !isWhether(document, draft) &&
      !defends &&
      !isConquest(document, content) &&
      !isOfOthers(tokens) &&
      !isOfResearch(tokensUnder(document, draft.source)) &&
      !isToBe &&
      (firstHand(context, draft, speaker) ??
        grantedByAdvocate(context, draft, speaker) ??
        ownMatter(context, draft, speaker) ??
        (clearsItself(context, draft) ? undefined : befell(context, draft, speaker)));
    if (own && !isHardly()) return { label: 'confirmed', reasons: [{ rule: 'first-hand', span: own }] };
    // What armies report of a war, and whatever clears or praises, is a word, however it is put.
    const isWord =
      hedge ||
      anonymous ||
      defends ||
      isBelligerent(speaker) ||
      isToBe ||
      isWhether(document, draft) ||
      clearsItself(context, draft);
    if (!isWord && !PRAISE.test(wordsUnder(document, content))) {
      const known = standsToKnow(context, draft, standing);
      if (known) return { label: 'confirmed', reasons: [{ rule: known, span: recordWords(draft, cueSpan) }] };
    }
  }
  // "In a poll by X, 62 per cent said P": the pollster counts, the share says.
  const poll = speaker && shareOfPoll(document, draft);
  if (poll) return { label: 'confirmed', reasons: [{ rule: 'record', span: poll }] };
  if (anonymous) return { label: 'alleged', reasons: [{ rule: 'anonymous', span: anonymous.span ?? cueSpan }] };
  // "Confirmed: the works will close": the word of a title for what the article says below.
  if (chain.length === 0 && cueHead?.sentence === 0 && /^confirmed\s*:?$/i.test(wordsUnder(document, draft.cue)))
    return { label: 'confirmed', reasons: [{ rule: 'confirming-cue', span: cueSpan }] };
  if (chain.length === 0 || hedge) return { label: 'alleged', reasons: [{ rule: 'hedge', span: hedge ?? cueSpan }] };
  return { label: 'alleged', reasons: [{ rule: 'word-of-source', span: cueSpan }] };
}

/** "Nurses' strike is 'selfish'": where a title quotes no more than a judgement. */
function judgedIn(document: Document, { content }: Draft): Span | undefined {
  const tokens = tokensUnder(document, content);
  const open = tokens.findIndex((t, i) => /^['"‘“]$/.test(t.form) && BE.test(tokens[i - 1]?.lower ?? ''));
  const quoted = open < 0 ? [] : tokens.slice(open + 1).filter((t) => /\p{L}/u.test(t.form));
  const isPlain = quoted.length <= LONGEST_SCORN && quoted.every((t) => !/^(?:VB|NNP)/.test(t.tag));
  const word = isPlain ? quoted.find((t) => EVALUATIVE.has(t.lower)) : undefined;
  return word && [word.start, word.end];
}

const BE = /^(?:is|are|was|were)$/;
const LONGEST_SCORN = 4;

/** What a lawyer or spokesperson grants of those whom they speak for. */
function grantedByAdvocate(context: Context, draft: Draft, { entity }: ResolvedSource): Span | undefined {
  const { document } = context;
  const isAdvocate =
    SPEAKS_FOR.test(`${wordsUnder(document, draft.source)} ${[...(entity?.roles ?? [])].join(' ')}`) ||
    tokensUnder(document, draft.content)
      .slice(0, 3)
      .some((t) => t.lemma === 'client');
  if (!isAdvocate || clearsItself(context, draft)) return undefined;
  return grantsBefore(document, draft) ?? ownedUpByClient(document, draft);
}

/** "Raised questions about whether it had been sold": nobody says that it was. */
function isWhether(document: Document, { content }: Draft): boolean {
  const { tokens } = document;
  const at = firstTokenAt(document, content[0]![0]);
  return tokens[at]?.lower === 'whether' || tokens[at - 1]?.lower === 'whether';
}

/** Who reads records for one side. */
const ADVERSARY = /\b(?:prosecutors?|prosecution|plaintiffs?|lawyers?|attorneys?|counsel|defen[cs]e|solicitors?)\b/i;

/** "A study by the university": what it finds of others is none of the university's own affairs. */
const isOfResearch = (source: readonly Token[]): boolean =>
  source.some(
    (t, i) =>
      /^(?:study|research|analysis|model|trial|experiment)$/.test(t.lemma) &&
      // "A model built at the institute".
      /^(?:by|of|from|at|in)$/.test(source[i + (source[i + 1]?.tag === 'VBN' ? 2 : 1)]?.lower ?? ''),
  );

/** "Confirmed", "came clean", "accepted that P", "granted that P": a cue that vouches for what it brings. */
const vouches = ({ tokens }: Document, token: Token): boolean =>
  CONFIRMING.has(token.lemma) ||
  // "Has corrected itself: P".
  (token.lemma === 'correct' && /^(?:itself|himself|herself|themselves)$/.test(tokens[token.index + 1]?.lower ?? '')) ||
  /^(?:admission|confession)$/.test(token.lemma) ||
  confessionEnd(tokens, token.index) !== undefined ||
  concedes(tokens, token);

/** "X says in court papers that P". */
const inCourtPapers = (document: Document, { cueHead, content }: Draft): boolean =>
  cueHead !== undefined &&
  content[0]![0] > cueHead.end &&
  /\b(?:court|legal) (?:papers?|filings?|documents?)\b|\bin (?:a|the|its|his|her|their) (?:lawsuit|complaint|suit|petition|filing|claim)\b/i.test(
    document.text.slice(cueHead.end, Math.min(content[0]![0], cueHead.end + 120)),
  );

/** What a station or paper does itself, besides reporting what others do. */
const OF_A_STATION =
  /\b(?:shows?|series|programmes?|presenters?|hosts?|anchors?|seasons?|episodes?|broadcast|contracts?|newsrooms?|subscribers?|staff|employees?|journalists?|correspondents?|reporters?|editors?)\b/i;

const pleadsNotGuilty = (document: Document, token: Token): boolean =>
  token.lemma === 'plead' && document.tokens[token.index + 1]?.lower === 'not';

/** "Pleaded guilty to P", "entered a guilty plea to P", "a plea of guilty to P". */
export const pleadsGuilty = ({ tokens }: Document, { index, lemma }: Token): boolean =>
  (lemma === 'plead' && tokens[index + 1]?.lower === 'guilty') ||
  (/^(?:enter|make|give|lodge)$/.test(lemma) &&
    tokens[index + 1]?.lower === 'a' &&
    tokens[index + 2]?.lower === 'guilty' &&
    tokens[index + 3]?.lower === 'plea') ||
  (/^(?:enter|make|lodge)$/.test(lemma) &&
    tokens[index + 2]?.lower === 'plea' &&
    tokens[index + 3]?.lower === 'of' &&
    tokens[index + 4]?.lower === 'guilty') ||
  // "Changed his plea to guilty".
  (lemma === 'change' &&
    tokens[index + 2]?.lower === 'plea' &&
    tokens[index + 3]?.lower === 'to' &&
    tokens[index + 4]?.lower === 'guilty');

/** "Likely voters", "likely Union voters". */
function isBeforeNoun(tokens: readonly Token[], at: number): boolean {
  const behind = tokens.slice(at + 1, at + 4);
  return /^NN/.test(behind.find(({ tag }) => !/^JJ/.test(tag))?.tag ?? '');
}

const recordWords = (draft: Draft, fallback: Span): Span => draft.cue.at(-1) ?? fallback;

/** "Less *likely* to vote for him": how some compare with others, not how sure it is. */
const isCompared = (tokens: readonly Token[], at: number): boolean =>
  /^(?:less|more)$/.test(tokens[at - 1]?.lower ?? '') &&
  tokens[at + 1]?.lower === 'to' &&
  tokens[at + 2]?.tag === 'VB' &&
  !/^(?:have|be)$/.test(tokens[at + 2]!.lemma);

/** The first hedging word in cue or content. */
function hedgeIn(document: Document, { cue, cueHead, content }: Draft): Span | undefined {
  // "The firm reportedly told its staff": the adverb may stand outside the cue.
  const before = cueHead && document.tokens[cueHead.index - 1];
  // "Records seem to indicate".
  const seems = before?.lower === 'to' ? document.tokens[before.index - 1] : undefined;
  const weak =
    before && HEDGE_ADVERBS.has(before.lower)
      ? before
      : /^(?:appear|seem|purport)$/.test(seems?.lemma ?? '')
        ? seems
        : tokensUnder(document, cue).find((t) => HEDGE_ADVERBS.has(t.lower) || WEAKENING.has(t.lemma));
  // "Ruled that members may meet there": what is allowed, not what is likely.
  const isRuling = /^(?:rule|decide|order|decree|allow|permit|legali[sz]e)$/.test(cueHead?.lemma ?? '');
  const modal = tokensUnder(document, content).find(
    (t) =>
      HEDGE_ADVERBS.has(t.lower) ||
      (t.tag === 'MD' && HEDGE_MODALS.has(t.lower) && !(isRuling && /^(?:may|can|could|might)$/.test(t.lower))) ||
      /^(?:perhaps|possibly|probably|maybe)$/.test(t.lower) ||
      // "Less likely to vote for him" compares.
      (t.lower === 'likely' && !isBeforeNoun(document.tokens, t.index) && !isCompared(document.tokens, t.index)),
  );
  // "I think 40 were on board": no more than that.
  const thought = MERE_THOUGHT.test(wordsUnder(document, content))
    ? tokensUnder(document, content).find((t) => /^(?:think|believe|feel|guess|reckon)$/.test(t.lower))
    : undefined;
  const hit = weak ?? modal ?? thought;
  return hit && [hit.start, hit.end];
}
