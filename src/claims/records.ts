import type { Document, Token } from '../language/document.js';
import type { Draft } from './draft.js';
import { AGAINST, isOwnForce } from './first-hand.js';
import { handles, isOfficialAct, opensWithToll, WEAPON } from './handled.js';
import { BELIEVING } from './lexicon/cues.js';
import { DECIDING, EXAMINERS, EXAMINING, MEASURERS, OFFICERS, REPORTED, TENTATIVE } from './lexicon/records.js';
import { RECORD_NOUNS } from './lexicon/sources.js';
import { isCounted, isPoll } from './polls.js';
import { type Context, namesIn, type ResolvedSource } from './resolved-source.js';
import { childBy, clauseHeadOf, isFigure, isFuture, isNegated, tokensUnder, wordsUnder } from './tree.js';

// What a body counts, decides, keeps or handles, and reports itself.

const NOUNS_OF_FINDING = new Map([
  ['conclusion', 'conclude'],
  ['finding', 'find'],
  ['verdict', 'find'],
  ['decision', 'decide'],
]);

/** The lemma of a cue's verb; "came to the conclusion" concludes. */
const cueLemma = (document: Document, { cueHead }: Draft): string | undefined =>
  // "Has ruled out involvement" decides nothing.
  cueHead?.lemma === 'rule' && document.tokens[cueHead.index + 1]?.lower === 'out'
    ? undefined
    : (NOUNS_OF_FINDING.get(cueHead?.lemma ?? '') ?? verbLemma(document, cueHead));

const verbLemma = (document: Document, cueHead: Token | undefined): string | undefined =>
  cueHead &&
  /^(?:come|reach|arrive)$/.test(cueHead.lemma) &&
  document.tokens.slice(cueHead.index + 1, cueHead.index + 5).some((t) => t.lemma === 'conclusion')
    ? 'conclude'
    : cueHead?.lemma;

/** A finding of a body whose duty is to examine: what it judges is a finding, not an opinion. */
export function isFinding(context: Context, draft: Draft, speaker: ResolvedSource): boolean {
  const { document } = context;
  const cue = cueLemma(document, draft);
  if (cue !== undefined && isJudge(speaker) && /^(?:write|rule|find|hold|conclude|decide|order)$/.test(cue))
    return true;
  // "An inquiry by Harcourt & Bell, a law firm hired by the university": nobody's office.
  if (
    /\b(?:law firm|(?:of|at|from) the firm|accountan\w+|consultan\w+|hired|commissioned)\b/i.test(
      wordsUnder(document, draft.source),
    )
  )
    return false;
  return (
    cue !== undefined &&
    /^(?:find|rule|conclude|determine|establish|hold|decide|record)$/.test(cue) &&
    (EXAMINERS.test(speaker.name) || / Commission$/.test(speaker.name)) &&
    !TENTATIVE.test(wordsUnder(document, [...draft.source, ...draft.cue]))
  );
}

/** "Justice Frank Nervo wrote": what a judge writes or holds is the ruling. */
const isJudge = ({ entity }: ResolvedSource): boolean =>
  entity?.kind === 'PERSON' &&
  [...entity.roles].some((role) => /^(?:judge|justice|magistrate|coroner)$/.test(role)) &&
  !entity.roles.has('former');

const TURNS_DOWN = /^["“'‘]?(?:that )?no such\b(?!.*\b(?:on file|record\w*|register\w*|listed|logged)\b)/i;

/** Does a record speak: data, a ruling, a finding of office, or a body on the cases that it handles? */
export function isRecord(context: Context, draft: Draft, speaker: ResolvedSource): boolean {
  const { document } = context;
  // "The inquiry heard that P": what a witness told it.
  if (draft.cueHead?.lemma === 'hear') return false;
  // "A former inspector told the panel": of what was once their office.
  if (speaker.entity?.kind === 'PERSON' && speaker.entity.roles.has('former')) return false;
  const around = sentenceAround(document, draft);
  // "The inquiry said in its interim findings".
  const isTentative = around.some((t) => TENTATIVE.test(t.lower));
  const isInterim = EXAMINERS.test(speaker.name) && isTentative;
  if ((speaker.record && !isInterim && speaker.kind !== 'media') || isFinding(context, draft, speaker)) return true;
  const tokens = tokensUnder(document, draft.content);
  // "No such talk had taken place", the office said: it turns down what was held against it.
  if (TURNS_DOWN.test(wordsUnder(document, draft.content))) return false;
  // "The Treasury published data showing that P".
  if (
    speaker.kind === 'official' &&
    !isBelligerent(speaker) &&
    tokensUnder(document, draft.cue).some((t) => /^NN/.test(t.tag) && RECORD_NOUNS.has(t.lemma))
  )
    return true;
  // "According to an exit poll by Norda": what the count will be is a forecast.
  const isExitPoll = around.some((t, i) => t.lower === 'exit' && isPoll(around[i + 1] ?? t));
  if (isExitPoll && tokens.some((t) => /^(?:vote|win|lead|seat|ahead|victory|beat)$/.test(t.lemma))) return false;
  const isOfPoll = around.some((t) => isPoll(t) || /^(?:question|ballot|canvass)$/.test(t.lemma));
  // Of a person that the article calls a pollster, only shares are counts.
  const isShare = speaker.entity?.kind !== 'PERSON' || isCounted(tokens);
  const said = cueLemma(document, draft);
  // "The agency cited the ministry as saying P": it says so.
  const cue = draft.chain.length > 1 && /^(?:cite|quote)$/.test(said ?? '') ? 'say' : said;
  // "Economists polled by X see growth of 2 percent": what is asked for is a forecast.
  const isForecast = /^(?:see|expect|forecast|predict|project)$/.test(cue ?? '');
  // "A survey found that fees rose 38 percent": of prices, not of answers.
  const isOfChange =
    !namesIn(context, tokens).some(({ kind }) => kind === 'PERSON') &&
    /^(?:rise|fall|grow|drop|increase|decline|climb|shrink|double)$/.test(clauseHeadOf(tokens)?.lemma ?? '');
  if (
    isOfPoll &&
    !isOfChange &&
    isShare &&
    !isForecast &&
    (tokens.some((t) => isFigure(t) || /^(?:cent|percent|%)$/.test(t.lower)) || isCounted(tokens)) &&
    (!tokens.some((t) => t.tag === 'MD') || tokens.slice(0, 3).some(isFigure))
  )
    return true;
  if (cue === undefined || BELIEVING.has(cue)) return false;
  const isBody = speaker.entity?.kind !== 'PERSON' && (speaker.kind === 'official' || speaker.kind === 'organisation');
  if (isBody && DECIDING.has(cue)) return true;
  const source = wordsUnder(document, draft.source);
  const isExaminer =
    EXAMINERS.test(speaker.name) ||
    EXAMINERS.test(source) ||
    [...(speaker.entity?.roles ?? [])].some((role) => /^(?:ombudsman|coroner|auditor)$/.test(role));
  const inDecision = around.some((t) => /^(?:decision|ruling|judge?ment|verdict)$/.test(t.lemma));
  // "In its final report the commission says": whoever publishes one has examined.
  // "In its annual audit the council found".
  const isFinal =
    around.some((t) => /^(?:final|annual|yearly)$/.test(t.lower)) &&
    around.some((t) => /^(?:report|audit|review|inspection)$/.test(t.lemma));
  if (isFinal && isBody && (EXAMINING.has(cue) || REPORTED.has(cue))) return true;
  if (isExaminer && isTentative) return false;
  if (isExaminer && (EXAMINING.has(cue) || inDecision)) return true;
  // "In a decision published on its website, the control office found that P".
  if (inDecision && !isTentative && isBody && speaker.kind === 'official' && EXAMINING.has(cue)) return true;
  // "According to the Medical Board, 17 complaints were received": what a body counts of what comes to it.
  const isReceived = tokens.some(
    (t) => /^(?:receive|register|record|log|lodge)$/.test(t.lemma) && childBy(document, t, /^auxpass$/) !== undefined,
  );
  // "12,000 people had registered, the organisers said".
  const isEntered = tokens.some(
    (t) => /^(?:register|enrol|enroll|apply|enter)$/.test(t.lemma) && /^VB[DN]$/.test(t.tag),
  );
  if (isBody && (isReceived || isEntered) && tokens.some(isFigure)) return true;
  // "Has been charged with betting, the League Board said": those who govern a sport decide who may play.
  const head = clauseHeadOf(tokens);
  if (
    isBody &&
    GOVERNING.test(speaker.name) &&
    head !== undefined &&
    /^(?:charge|suspend|ban|fine|disqualify|expel|clear|relegate|postpone|dock)$/.test(head.lemma) &&
    childBy(document, head, /^auxpass$/) !== undefined &&
    !isNegated(document, head)
  )
    return true;
  // "The hearing would resume on Thursday, Judge Stahl said".
  if (
    (isJudge(speaker) || speaker.entity?.roles.has('coroner')) &&
    tokens
      .slice(0, 4)
      .some((t) => /^(?:hearing|trial|case|session|sentencing|inquest|verdict|ruling)$/.test(t.lemma)) &&
    tokens.slice(0, 6).some(isFuture)
  )
    return true;
  // "Its sensors in the town show nothing unusual".
  if (isBody && OWN_INSTRUMENTS.test(wordsUnder(document, draft.content))) return true;
  // "Turnout was 29.6 percent, returning officer Joyce Amble announced".
  if (RETURNING.test(source) && tokens.some(isFigure)) return true;
  // "Polls closed at eight".
  const isOfPolling =
    tokens.some((t) => /^(?:poll|voting)$/.test(t.lemma)) &&
    tokens.some((t) => /^(?:open|close|begin|end)$/.test(t.lemma));
  // "Marsh took 51 percent of the vote, the electoral board said".
  const isOfVotes =
    tokens.some(isFigure) && tokens.some((t) => /^(?:vote|ballot|percent|%|turnout|seat)$/.test(t.lemma));
  if (
    isBody &&
    /\belect(?:ion|oral)\b/i.test(speaker.name) &&
    (isOfPolling || isOfVotes) &&
    !tokens.some((t) => t.tag === 'MD')
  )
    return true;
  if (
    speaker.onRecord &&
    isOfPatients(tokens) &&
    TREATS.test(`${speaker.name} ${source} ${[...(speaker.entity?.roles ?? [])].join(' ')}`)
  )
    return true;
  // "Police have seized his telephone, the prosecutor said".
  if (REPORTED.has(cue) && speaker.entity?.roles.has('prosecutor') && isOfficialAct(context, tokens, speaker))
    return true;
  if (
    speaker.kind !== 'official' &&
    !/\b(?:hospital|infirmary|clinic|rescue|lifeboats?|coastguard)\b/i.test(speaker.name) &&
    !MEASURERS.test(speaker.name) &&
    !isServing(speaker)
  )
    return false;
  if (
    /^(?:put|raise|increase|revise|lower)$/.test(cue) &&
    speaker.kind === 'official' &&
    isToll(tokens, cue) &&
    // "An army spokesman put rebel dead at 300".
    !(isBelligerent(speaker) && tokens.some((t) => ENEMIES.test(t.lemma)))
  )
    return true;
  // "Three panels are missing, by the reckoning of the police".
  const isByCount = /^(?:reckoning|count|tally)$/.test(draft.cueHead?.lower ?? '');
  // In a title a colon or a dash stands for "says".
  if (!(REPORTED.has(cue) || isByCount || /^[:(–—-]+$/.test(cue)) || !isOffice(speaker)) return false;
  if (MEASURERS.test(speaker.name))
    return !tokens.some(
      (t) => t.tag === 'MD' || AGAINST.test(t.lemma) || WEAPON.test(t.lemma) || /^(?:bomb|attack|shell)$/.test(t.lemma),
    );
  // "Nine people were killed when a drone hit the market": the count decides.
  const isSuccess = !opensWithToll(tokens) && isOfSuccess(context, tokens);
  return !isBelligerent(speaker) && !isSuccess && handles(context, draft, tokens, speaker);
}

const ENEMIES = /^(?:enemy|rebel|militant|insurgent|fighter|guerrilla|terrorist|invader|separatist|soldier|troop)$/;

/** "Raised [the death toll to 41]"; what is put at a figure may be any count. */
const isToll = (tokens: readonly Token[], cue: string): boolean =>
  tokens.some(isFigure) &&
  (cue === 'put' || tokens.slice(0, 4).some((t) => /^(?:toll|number|count|tally|casualty|death)$/.test(t.lemma)));

/** "Both are in a stable condition", "is out of danger", "two have broken ribs". */
const isOfPatients = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (t, i) =>
      /^(?:broken|fractured|cracked|bruised|dislocated)$/.test(t.lower) &&
      tokens.slice(i + 1, i + 3).some((n) => BONES.test(n.lemma)),
  ) ||
  // "Both had recovered".
  tokens.some(
    (t) =>
      t.lemma === 'recover' &&
      /^VB[DN]$/.test(t.tag) &&
      !tokens.some((n) => n.head === t.index && /^(?:dobj|obj|nsubjpass)$/.test(n.relation)),
  ) ||
  isInCondition(tokens);

const BONES =
  /^(?:rib|arm|leg|wrist|ankle|hip|nose|jaw|collarbone|bone|skull|pelvis|thigh|shin|finger|toe|shoulder|elbow|knee|vertebra|neck|hand|foot|cheekbone)$/;

const isInCondition = (tokens: readonly Token[]): boolean =>
  tokens.some((t) => t.lemma === 'condition')
    ? tokens.some((t) =>
        /^(?:stable|critical|serious|good|satisfactory|grave|life-threatening|unchanged)$/.test(t.lower),
      )
    : tokens.some((t, i) => t.lower === 'out' && tokens[i + 1]?.lower === 'of' && tokens[i + 2]?.lower === 'danger');

const TREATS = /\b(?:hospital|infirmary|clinic|medical cent(?:re|er)|physician|surgeon|doctor)\b/i;

const GOVERNING =
  /\b(?:league|federation|football association|athletics|cycling|rugby union|jockey club|racing|olympic)\b/i;
const OWN_INSTRUMENTS =
  /^(?:that )?(?:its|our|their) (?:own )?(?:\w+ )?(?:sensors?|gauges?|meters?|instruments?|monitors?|cameras?|radars?|seismographs?|probes?|buoys?|records?|logs?|registers?|books?|counters?|measurements?)\b.{0,60}?\b(?:shows?|showed|shown|record(?:s|ed)?|register(?:s|ed)|detect(?:s|ed)|measured?|indicated?)\b/i;
const RETURNING = /\b(?:returning|presiding|electoral|chief electoral) officer\b/i;

/** Somebody of the police or the head of a school, whatever the article calls the body. */
const isServing = ({ entity }: ResolvedSource): boolean =>
  entity?.kind === 'PERSON' &&
  ([...entity.roles].some((role) =>
    /^(?:sergeant|sgt|constable|inspector|insp|superintendent|supt|headmaster|headmistress|headteacher)$/.test(role),
  ) ||
    (entity.roles.has('head') && entity.roles.has('teacher')));

/** An office, or an officer of one. */
const isOffice = ({ entity }: ResolvedSource): boolean =>
  entity?.kind !== 'PERSON' ||
  [...entity.roles].some((role) => OFFICERS.has(role) || /^(?:sgt|insp|supt|det|pc)$/.test(role));

/** The sentence of the cue without what is said in it. */
function sentenceAround(document: Document, { cueHead, content, source, cue }: Draft): Token[] {
  if (!cueHead) return tokensUnder(document, [...source, ...cue]);
  const { first, end } = document.sentences[cueHead.sentence]!;
  const said = new Set(tokensUnder(document, content).map((t) => t.index));
  return document.tokens.slice(first, end).filter((t) => !said.has(t.index));
}

/** A state or its forces: what they report of a fight is no record. */
export const isBelligerent = ({ entity, name }: ResolvedSource): boolean =>
  entity?.kind === 'LOC' ||
  (entity?.kind === 'PERSON' && [...entity.roles].some((role) => /^(?:defen[cs]e|army|military)$/.test(role))) ||
  /\b(?:army|military|militia|general staff|high command|(?<!civil )defen[cs]e|forces|navy|troops|air force|spy|intelligence|secret service|security (?:service|bureau|agency))\b/i.test(
    name,
  );

/** A count of the enemy's losses, or of one's own success. */
const isOfSuccess = ({ document }: Context, tokens: readonly Token[]): boolean =>
  tokens.some(
    (t) =>
      AGAINST.test(t.lemma) &&
      isOwnForce(childBy(document, t, /^nsubj$/)) &&
      // "The ferry carried 200 when it sank".
      (!/^(?:sink|sank|sunk)$/.test(t.lemma) || childBy(document, t, /^(?:dobj|obj)$/) !== undefined),
  ) || tokens.some((t) => t.lower === 'enemy');
