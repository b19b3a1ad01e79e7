import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { isSpeechVerb } from '../language/speech-verbs.js';
import { isTurnedDown } from './answer-verbs.js';
import { withinSemicolons } from './by-rule.js';
import { aroundCitation, withoutCitation } from './citations.js';
import type { FoundAttribution } from './find-attributions.js';
import { withoutHearer, withoutHearerAhead, withoutListener } from './hearers.js';
import {
  ACCUSING,
  CLAIM_NOUNS,
  CONFIRMING,
  DENYING,
  HEDGE_ADVERBS,
  HEDGE_PASSIVES,
  REPORTING,
  TRAILING,
} from './lexicon/cues.js';
import {
  partsOfAccusation,
  withGerund,
  withoutAccused,
  withoutDefendant,
  withoutFurtherAct,
} from './mend-accusations.js';
import { ofItsOwnPaper, ofPaperHeld, whoseWords, withoutShowing } from './mend-papers.js';
import { beforeRelay, isWithSpeaker, quotedAsSaying, withLead, withoutRelay, withSayingHead } from './mend-relays.js';
import { isEncounter, putsNothingForward, reportedThere } from './no-words.js';
import { withoutOccasion } from './occasions.js';
import { partedSpeech, withinMarks } from './parted-speech.js';
import { tellerHeard } from './plain-leading.js';
import { pleasOf } from './pleas.js';
import { shownSaying } from './repair-sources.js';
import { sharedSpeakers } from './shared-speakers.js';
import { firstTokenAt, isFiniteVerb, spanOf, tokensUnder, wordBefore, wordsUnder } from './tree.js';
import { isDocument } from './unnamed-sources.js';
import { saysNothing, withoutAllBut } from './unsaid.js';
import {
  beforeSecondCue,
  behindTime,
  wholeClause,
  wholeEnd,
  wholeFront,
  wholeList,
  wholeNoun,
  wholeRelative,
  wholeSubject,
  wholeTime,
  withNoEvidence,
} from './whole-contents.js';

// Wordings that the learned reading takes apart wrongly and that a closed class of words tells. They serve the
// statements; the attributions of the report stay as they were found.

/** Attributions for statements: relays parted from what is relayed, and those that put nothing forward left out. */
export function mendContents(document: Document, attributions: readonly FoundAttribution[]): FoundAttribution[] {
  const all = sharedSpeakers(document, attributions);
  return all.flatMap((attribution) => {
    attribution = withinMarks(document, attribution);
    const speech = partedSpeech(document, attribution, all);
    if (speech) return speech;
    attribution = withSayingHead(document, attribution);
    const cue = document.tokens[attribution.cueHead]!;
    const parted = aroundCitation(document, attribution, cue) ?? reportedThere(document, attribution, cue);
    if (parted) return [parted];
    // "Delmar 'took cash to lose': Rovers swing the axe": what is quoted in a title is no verb of saying.
    if (isQuotedInTitle(document, attribution, cue)) return [];
    if (isChargeTurnedDown(document, attribution, cue)) return [];
    if (putsNothingForward(document, attribution, cue) || isTurnedDown(document, cue)) return [];
    const teller = tellerHeard(document, cue);
    const told =
      (teller && spanOf(document.tokens.slice(...teller))) ?? shownSaying(document, cue) ?? whoseWords(document, cue);
    if (told) attribution = { ...attribution, source: [told] };
    attribution = withoutAllBut(document, withoutHearerAhead(document, withoutHearer(document, attribution, cue), cue));
    // "Citing X" names a source; relays.ts reads it where it stands.
    if (/^(?:citing|quoting)$/.test(cue.lower) || isAside(document, cue)) return [];
    // "A study cited by the union found P": the study found it.
    if (/^(?:cite|quote)$/.test(cue.lemma) && cue.tag === 'VBN' && isReduced(document, cue)) return [];
    // "Quoted several critics, with Lind stating P": she states it, and relays.ts tells who quoted her.
    if (/^(?:quote|cite|interview)$/.test(cue.lemma) && isWithSpeaker(document, attribution)) return [];
    attribution = behindTurn(
      document,
      withoutShowing(document, ofPaperHeld(document, ofItsOwnPaper(document, withoutCitation(document, attribution)))),
    );
    if (isAnonymityRequest(document, attribution, cue) || isByRule(document, attribution, cue)) return [];
    // "It emerged that P" names nobody, and "The row grew after it emerged that P": the row does not say so.
    if ((isExpletive(document, cue) || emergedBefore(document, attribution)) && !isOfPapers(document, attribution))
      return [];
    // "The gunman appears to have acted alone", "Lomas is said to be plotting": no source, a hedge; hedged.ts reads it.
    const next = document.tokens[cue.index + 1]?.lower ?? '';
    if (/^(?:appear|seem)$/.test(cue.lemma) && /^(?:to|before|in|at)$/.test(next)) return [];
    const isIt = /^it$/i.test(wordsUnder(document, attribution.source));
    if (isPassiveHedge(document, attribution, cue) && (next === 'to' || isIt)) return [];
    if (HEDGE_ADVERBS.has(cue.lower) && attribution.source.length > 0) return [];
    // "Salley allegedly pressed players": what he is said to have done.
    const isHedgedAct =
      attribution.source.length > 0 &&
      !REPORTING.has(cue.lemma) &&
      HEDGE_ADVERBS.has(document.tokens[cue.index - 1]?.lower ?? '');
    if (isHedgedAct) return [];
    // "The firm may have pumped P": what it may have done, not what it said.
    if (isSupposed(document, cue) || saysNothing(document, attribution)) return [];
    if (isEncounter(document, attribution, cue)) return [];
    attribution = behindTime(document, beforeSecondCue(document, withoutOccasion(document, attribution)));
    const charged = withoutDefendant(document, attribution, cue);
    if (charged) return [charged];
    attribution = withNoEvidence(document, withoutOwnClaim(document, withGerund(document, attribution, cue)));
    attribution = withoutFurtherAct(document, attribution, cue);
    const accused = withoutAccused(document, attribution, cue);
    if (accused) return partsOfAccusation(document, accused);
    attribution = wholeRelative(document, wholeEnd(document, beforeSemicolon(document, attribution, cue)));
    attribution = wholeTime(document, attribution, cue);
    const vouched = withVouching(document, attribution);
    if (vouched) return [vouched];
    if (cue.lemma === 'plead') return pleasOf(document, attribution, cue);
    return [
      quotedAsSaying(document, attribution, cue) ??
        beforeRelay(
          document,
          withoutRelay(
            document,
            wholeNoun(
              document,
              wholeSubject(
                document,
                wholeList(
                  document,
                  wholeClause(
                    document,
                    withLead(document, withoutListener(document, wholeFront(document, attribution), cue), cue),
                  ),
                ),
              ),
              cue,
            ),
          ),
        ),
    ];
  });
}

/** "P, [a charge Karsk] denies": what is turned down stands before; responses.ts reads who does. */
const isChargeTurnedDown = (document: Document, { source }: FoundAttribution, { lemma }: Token): boolean => {
  const [article, noun, name] = tokensUnder(document, source);
  return DENYING.has(lemma) && article?.tag === 'DT' && name !== undefined && CLAIM_NOUNS.has(noun!.lemma);
};

/** "A study cited by the union", not "X was quoted by Y as saying". */
const isReduced = ({ tokens, sentences }: Document, { index, sentence }: Token): boolean =>
  tokens[index + 1]?.lower === 'by' &&
  /^NN/.test(tokens[index - 1]?.tag ?? '') &&
  !tokens.slice(index, sentences[sentence]!.end).some((t) => t.lower === 'as' && tokens[t.index + 1]?.tag === 'VBG');

/** "The station, referring to employees, reported that P". */
const isAside = ({ tokens }: Document, { index, lower }: Token): boolean =>
  tokens[index - 1]?.form === ',' && /^(?:referring|relying|invoking|relaying|basing)$/.test(lower);

/** Is the cue a verb within a title's quotation marks, and none of saying? */
const isQuotedInTitle = (document: Document, { cue: [span, ...rest] }: FoundAttribution, cue: Token): boolean =>
  cue.sentence === 0 &&
  span !== undefined &&
  rest.length === 0 &&
  !isSpeechVerb(cue.lemma) &&
  /^\p{L}.*[’'”"]\s*:?$/u.test(wordsUnder(document, [span]).trim()) &&
  /[‘'“"]\s*\p{L}+/u.test(document.text.slice(Math.max(0, span[0] - 2), span[1]));

/** "Acknowledged that she had erred [when she claimed that P]": what is owned up to, without what was claimed then. */
function withoutOwnClaim(document: Document, attribution: FoundAttribution): FoundAttribution {
  const [piece, ...rest] = attribution.content;
  if (!piece || rest.length > 0 || !CONFIRMING.has(document.tokens[attribution.cueHead]!.lemma)) return attribution;
  const tokens = tokensUnder(document, [piece]);
  const when = tokens.findIndex(
    (t, i) =>
      i > 3 &&
      t.lower === 'when' &&
      /^(?:he|she|it|they)$/.test(tokens[i + 1]?.lower ?? '') &&
      /^(?:claimed|said|told|insisted|denied)$/.test(tokens[i + 2]?.lower ?? ''),
  );
  return when < 0 ? attribution : { ...attribution, content: [[piece[0], tokens[when - 1]!.end]] };
}

/** "Paid according to the agreement", "sorted according to size": how it is done, not who says so. */
const isByRule = (document: Document, { source }: FoundAttribution, cue: Token): boolean =>
  cue.lower === 'according' &&
  /^VB[NDG]?$/.test(document.tokens[cue.index - 1]?.tag ?? '') &&
  /\b(?:agreements?|contracts?|rules?|laws?|regulations?|standards?|procedures?|plans?|schedule|instructions?|needs?|size|age|merit|ability|custom|tradition|tariffs?)$/i.test(
    wordsUnder(document, source),
  );

/** "Disputes [that, arguing] P": what is turned down is a pronoun alone, P is argued. */
function behindTurn(document: Document, attribution: FoundAttribution): FoundAttribution {
  const { tokens } = document;
  const [piece, ...rest] = attribution.content;
  const first = piece && tokens[firstTokenAt(document, piece[0])];
  if (!first || !/^(?:that|this|it)$/.test(first.lower)) return attribution;
  const [comma, verb, that, after] = tokens.slice(first.index + 1, first.index + 5);
  if (comma?.form !== ',' || verb?.tag !== 'VBG' || !REPORTING.has(verb.lemma)) return attribution;
  const opening = that?.lower === 'that' ? after : that;
  if (!opening || opening.start >= piece[1]) return attribution;
  const content: Span[] = [[opening.start, piece[1]], ...rest];
  return { ...attribution, cue: [[verb.start, verb.end]], cueHead: verb.index, content };
}

/** A verb that is none of saying, behind "may have" or "might have". */
const isSupposed = ({ tokens }: Document, { index, lemma, tag }: Token): boolean =>
  tag === 'VBN' &&
  tokens[index - 1]?.lower === 'have' &&
  /^(?:may|might|could)$/.test(tokens[index - 2]?.lower ?? '') &&
  !REPORTING.has(lemma) &&
  !TRAILING.has(lemma) &&
  !ACCUSING.has(lemma) &&
  !CONFIRMING.has(lemma);

/** "Acknowledged [the operation]; the other army has not commented": a noun phrase ends at the semicolon. */
function beforeSemicolon(document: Document, attribution: FoundAttribution, cue: Token): FoundAttribution {
  const [piece, ...rest] = attribution.content;
  // "Acknowledged that P; Q, its secretary predicted": another speaks behind it.
  const tokens = piece ? tokensUnder(document, [piece]) : [];
  const stop = tokens.findIndex((t) => t.form === ';' && !t.quoted);
  const mark = tokens[stop];
  const { first, end } = document.sentences[cue.sentence]!;
  const beyond = mark && (mark.index > cue.index ? [mark.index, end] : [first, mark.index]);
  const isOther = document.tokens
    .slice(...(beyond ?? [0, 0]))
    .some((t) => /^VB[DZ]$/.test(t.tag) && !t.quoted && (REPORTING.has(t.lemma) || TRAILING.has(t.lemma)));
  if (isOther) return withinSemicolons(document, attribution);
  if (rest.length > 0 || !(CONFIRMING.has(cue.lemma) || DENYING.has(cue.lemma))) return attribution;
  const noun = stop > 0 ? tokens.slice(0, stop) : [];
  const content = noun.some(isFiniteVerb) ? undefined : spanOf(noun);
  return content ? { ...attribution, content: [content] } : attribution;
}

const VOUCHING =
  /^(?:i|we) (?:can|could|must|do|want to|have to|would like to) (?:confirm|say|tell you|assure you|stress|repeat|add) that$/;

/** '"I can confirm that P," said X': what stands before P belongs to the cue. */
function withVouching(document: Document, attribution: FoundAttribution): FoundAttribution | undefined {
  const [piece, ...rest] = attribution.content;
  const words = piece ? tokensUnder(document, [piece]).filter((t) => /\p{L}/u.test(t.form)) : [];
  const that = words.slice(0, 8).findIndex((t) => t.lower === 'that');
  const next = words[that + 1];
  if (
    !piece ||
    that < 3 ||
    !next ||
    !VOUCHING.test(
      words
        .slice(0, that + 1)
        .map((t) => t.lower)
        .join(' '),
    )
  )
    return undefined;
  const verb = words.slice(0, that).findLast((t) => /^VB/.test(t.tag))!;
  const cue: Span[] = [...attribution.cue, [verb.start, verb.end] as Span].sort((a, b) => a[0] - b[0]);
  return { ...attribution, cue, content: [[next.start, piece[1]], ...rest] };
}

/** "Asked not to be named": about the source, not from it. */
const isAnonymityRequest = (document: Document, { content }: FoundAttribution, cue: Token): boolean =>
  /^(?:ask|request|insist|demand|decline|want|wish|prefer)$/.test(cue.lemma) &&
  /\b(?:named|identified|quoted by name|anonymity|anonymous)\b/i.test(wordsUnder(document, content)) &&
  tokensUnder(document, content).length < 14;

/** "It emerged that": the publication says so itself. */
const isExpletive = (document: Document, cue: Token): boolean => {
  const { first } = document.sentences[cue.sentence]!;
  const before = document.tokens.slice(Math.max(first, cue.index - 3), cue.index);
  return (
    /^(?:emerge|transpire|turn|clear|known)$/.test(cue.lemma === 'know' ? cue.lower : cue.lemma) &&
    before.some((token) => token.lower === 'it') &&
    // "The minister made it clear that P".
    !before.some((token) => /^(?:make|let)$/.test(token.lemma))
  );
};

/** "It emerges from the accounts that": the accounts say so. */
const isOfPapers = (document: Document, { source }: FoundAttribution): boolean =>
  tokensUnder(document, source).some(isDocument);

/** "X is said to …": X is not who says it. */
function isPassiveHedge({ tokens }: Document, { source }: FoundAttribution, cue: Token): boolean {
  return (
    (HEDGE_PASSIVES.has(cue.lemma) || cue.lemma === 'claim') &&
    /^(?:is|are|was|were|'s|’s|been)$/.test(wordBefore(tokens, cue)?.lower ?? '') &&
    (source[0]?.[0] ?? cue.end) < cue.start
  );
}

function emergedBefore(document: Document, { content }: FoundAttribution): boolean {
  const that = content[0] && document.tokens[firstTokenAt(document, content[0][0])];
  const verb = that?.lower === 'that' ? document.tokens[that.index - 1] : undefined;
  return verb !== undefined && isExpletive(document, verb);
}
