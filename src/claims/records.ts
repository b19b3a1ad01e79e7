import type { Document, Token } from '../language/document.js';
import type { Draft } from './draft.js';
import { AGAINST, isOwnForce } from './first-hand.js';
import { BELIEVING } from './lexicon/cues.js';
import {
  ACTS_OF_OFFICE,
  DECIDING,
  EXAMINERS,
  EXAMINING,
  HANDLED,
  MEASURERS,
  OFFICERS,
  REPORTED,
  STATE_OF_CASE,
  TENTATIVE,
} from './lexicon/records.js';
import { RECORD_NOUNS } from './lexicon/sources.js';
import { isCounted } from './polls.js';
import type { Context, ResolvedSource } from './resolved-source.js';
import { childBy, clauseHeadOf, isFigure, isNegated, tokensUnder, wordsUnder } from './tree.js';

// What a body counts, decides, keeps or handles, and reports itself.

/** The lemma of a cue's verb; "came to the conclusion" concludes. */
const cueLemma = (document: Document, { cueHead }: Draft): string | undefined =>
  cueHead &&
  /^(?:come|reach|arrive)$/.test(cueHead.lemma) &&
  document.tokens.slice(cueHead.index + 1, cueHead.index + 5).some((t) => t.lemma === 'conclusion')
    ? 'conclude'
    : cueHead?.lemma;

/** A finding of a body whose duty is to examine: what it judges is a finding, not an opinion. */
export function isFinding(context: Context, draft: Draft, speaker: ResolvedSource): boolean {
  const { document } = context;
  const cue = cueLemma(document, draft);
  if (cue !== undefined && isJudge(speaker) && /^(?:write|rule|find|hold|conclude|decide)$/.test(cue)) return true;
  // "An inquiry by Harcourt & Bell, a law firm hired by the university": nobody's office.
  if (/\b(?:law firm|consultan\w+|hired|commissioned)\b/i.test(wordsUnder(document, draft.source))) return false;
  return (
    cue !== undefined &&
    /^(?:find|rule|conclude|determine|establish|hold|decide|record)$/.test(cue) &&
    EXAMINERS.test(speaker.name) &&
    !TENTATIVE.test(wordsUnder(document, draft.source))
  );
}

/** "Justice Frank Nervo wrote": what a judge writes or holds is the ruling. */
const isJudge = ({ entity }: ResolvedSource): boolean =>
  entity?.kind === 'PERSON' &&
  [...entity.roles].some((role) => /^(?:judge|justice|magistrate)$/.test(role)) &&
  !entity.roles.has('former');

/** Does a record speak: data, a ruling, a finding of office, or a body on the cases that it handles? */
export function isRecord(context: Context, draft: Draft, speaker: ResolvedSource): boolean {
  const { document } = context;
  // "The inquiry said in its interim findings".
  const isInterim =
    EXAMINERS.test(speaker.name) && sentenceAround(document, draft).some((t) => TENTATIVE.test(t.lower));
  if ((speaker.record && !isInterim && speaker.kind !== 'media') || isFinding(context, draft, speaker)) return true;
  const tokens = tokensUnder(document, draft.content);
  // "The Treasury published data showing that P".
  if (
    speaker.kind === 'official' &&
    !isBelligerent(speaker) &&
    tokensUnder(document, draft.cue).some((t) => /^NN/.test(t.tag) && RECORD_NOUNS.has(t.lemma))
  )
    return true;
  const isPoll = sentenceAround(document, draft).some(
    (t) =>
      /^(?:poll|polling|pollster|survey|census|ballot)$/.test(t.lower) ||
      /^(?:poll|survey|question|ballot|canvass)$/.test(t.lemma),
  );
  // Of a person that the article calls a pollster, only shares are counts.
  const isShare = speaker.entity?.kind !== 'PERSON' || isCounted(tokens);
  const cue = cueLemma(document, draft);
  // "Economists polled by X see growth of 2 percent": what is asked for is a forecast.
  const isForecast = /^(?:see|expect|forecast|predict|project)$/.test(cue ?? '');
  if (
    isPoll &&
    isShare &&
    !isForecast &&
    (tokens.some((t) => isFigure(t) || /^(?:cent|percent|%)$/.test(t.lower)) || isCounted(tokens)) &&
    (!tokens.some((t) => t.tag === 'MD') || tokens.slice(0, 3).some(isFigure))
  )
    return true;
  if (cue === undefined || BELIEVING.has(cue)) return false;
  const isBody = speaker.entity?.kind !== 'PERSON' && (speaker.kind === 'official' || speaker.kind === 'organisation');
  if (isBody && DECIDING.has(cue)) return true;
  const isExaminer =
    EXAMINERS.test(speaker.name) ||
    EXAMINERS.test(wordsUnder(document, draft.source)) ||
    [...(speaker.entity?.roles ?? [])].some((role) => /^(?:ombudsman|coroner|auditor)$/.test(role));
  const inDecision = sentenceAround(document, draft).some((t) =>
    /^(?:decision|ruling|judge?ment|verdict)$/.test(t.lemma),
  );
  // "In its final report the commission says": whoever publishes one has examined.
  const around = sentenceAround(document, draft);
  // "In its annual audit the council found".
  const isFinal =
    around.some((t) => /^(?:final|annual|yearly)$/.test(t.lower)) &&
    around.some((t) => /^(?:report|audit|review|inspection)$/.test(t.lemma));
  if (isFinal && isBody && (EXAMINING.has(cue) || REPORTED.has(cue))) return true;
  const isTentative = sentenceAround(document, draft).some((t) => TENTATIVE.test(t.lower));
  if (isExaminer && isTentative) return false;
  if (isExaminer && (EXAMINING.has(cue) || inDecision)) return true;
  // "In a decision published on its website, the control office found that P".
  if (inDecision && !isTentative && isBody && speaker.kind === 'official' && EXAMINING.has(cue)) return true;
  // "According to the Medical Board, 17 complaints were received": what a body counts of what comes to it.
  const isReceived = tokens.some(
    (t) => /^(?:receive|register|record|log|lodge)$/.test(t.lemma) && childBy(document, t, /^auxpass$/) !== undefined,
  );
  if (isBody && isReceived && tokens.some(isFigure)) return true;
  // "Turnout was 29.6 percent, returning officer Joyce Amble announced".
  if (RETURNING.test(wordsUnder(document, draft.source)) && tokens.some(isFigure)) return true;
  if (
    speaker.kind !== 'official' &&
    !/\b(?:hospital|infirmary|clinic)\b/i.test(speaker.name) &&
    !MEASURERS.test(speaker.name)
  )
    return false;
  if (cue === 'put' && speaker.kind === 'official' && tokens.some(isFigure)) return true;
  // "Three panels are missing, by the reckoning of the police".
  const isByCount = /^(?:reckoning|count|tally)$/.test(draft.cueHead?.lower ?? '');
  // In a title a colon or a dash stands for "says".
  if (!(REPORTED.has(cue) || isByCount || /^[:(–—-]+$/.test(cue)) || !isOffice(speaker)) return false;
  if (MEASURERS.test(speaker.name))
    return !tokens.some(
      (t) => t.tag === 'MD' || AGAINST.test(t.lemma) || WEAPON.test(t.lemma) || /^(?:bomb|attack|shell)$/.test(t.lemma),
    );
  return !isBelligerent(speaker) && !isOfSuccess(context, tokens) && handles(context, draft, tokens, speaker);
}

const RETURNING = /\b(?:returning|presiding|electoral|chief electoral) officer\b/i;

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
  tokens.some((t) => AGAINST.test(t.lemma) && isOwnForce(childBy(document, t, /^nsubj$/))) ||
  tokens.some((t) => t.lower === 'enemy');

/** "Nobody was hurt", "no such incident was on file"; not "no doubt". */
const isNone = (t: Token, i: number, tokens: readonly Token[]): boolean =>
  (/^(?:nobody|no-one|none)$/.test(t.lower) && !tokens.some((other) => other.lower === 'ever')) ||
  (t.lower === 'no' &&
    !/^(?:doubt|reason|evidence|question|need|problem|way|idea|longer|sense|point|link|sign|wrong|precedent|basis|chance|room|time|excuse|justification|substitute|alternative|plan|intention|password|rule|law)/.test(
      tokens[i + 1]?.lower ?? '',
    ));

/** Is it of the kind that offices handle: a toll, a count, the state of a case, an act of office? */
function handles(context: Context, draft: Draft, whole: readonly Token[], speaker: ResolvedSource): boolean {
  const tokens = withoutCause(whole);
  if (speaker.entity?.kind !== 'LOC' && isOfficialAct(context, tokens, speaker)) return true;
  // Whose missile it was is no matter of counting.
  const isCapital = (t: Token | undefined): boolean => t?.tag === 'JJ' && /^\p{Lu}/u.test(t.form);
  const { tokens: all } = context.document;
  if (
    tokens.some(
      (t) => WEAPON.test(t.lemma) && (isCapital(all[t.index - 1]) || t.children.some((k) => isCapital(all[k]))),
    )
  )
    return false;
  // What is to come is a forecast or a plan.
  if (tellsOfDeed(context, tokens, speaker) || tokens.some((t) => t.tag === 'MD')) return false;
  if (tokens.some((t) => FATE.test(t.lemma) && /^VB/.test(t.tag))) return true;
  if (isAccident(context, tokens)) return true;
  if (tokens.some((t, i) => t.lemma === 'lose' && tokens.slice(i + 1, i + 4).some((n) => n.lemma === 'life')))
    return true;
  if (tokens.some(isNone) || STATE_OF_CASE.test(wordsUnder(context.document, draft.content))) return true;
  return tokens.some(isFigure) && tokens.some((t) => HANDLED.has(t.lemma));
}

/** What becomes of somebody in an accident or a case: whoever handles it knows. */
const FATE =
  /^(?:die|drown|injure|hurt|wound|rescue|evacuate|burgle|rob|arrest|detain|displace|hospitali[sz]e|discharge|survive|damage|steal|vandali[sz]e|ransack)$/;

const VEHICLES =
  /^(?:ferry|ship|boat|vessel|tanker|trawler|yacht|train|tram|bus|coach|lorry|truck|car|van|plane|aircraft|jet|helicopter|crane|bridge|roof|wall|dam|building|balcony|scaffold|scaffolding|pylon|chairlift|cable)$/;
const ACCIDENTS =
  /^(?:strike|hit|crash|collide|derail|overturn|sink|capsize|collapse|burn|explode|skid|veer|plunge|ram|ditch|catch)$/;

/** "A ferry has struck the breakwater": what happened, with no hand in it. */
const isAccident = ({ document }: Context, tokens: readonly Token[]): boolean =>
  tokens.some(
    (t) => t.relation === 'nsubj' && VEHICLES.test(t.lemma) && ACCIDENTS.test(document.tokens[t.head]?.lemma ?? ''),
  );

/** "Nine people were killed [when shells hit the market]": the count, without the clause that says how it came about. */
function withoutCause(tokens: readonly Token[]): readonly Token[] {
  const when = tokens.findIndex(
    (t, i) =>
      i > 2 &&
      ((/^(?:when|after|as|while)$/.test(t.lower) && t.relation !== 'case') ||
        // "In a Kastorian drone strike".
        (/^(?:in|by|from)$/.test(t.lower) && tokens.slice(i + 1, i + 6).some((n) => ATTACKS.test(n.lemma)))),
  );
  const count = when < 0 ? [] : tokens.slice(0, when);
  const isToll = count.some(isFigure) && count.some((t) => FATE.test(t.lemma) || /^(?:kill|dead)$/.test(t.lemma));
  return isToll ? count : tokens;
}

const ATTACKS = /^(?:strike|airstrike|attack|shelling|bombing|bombardment|raid|blast|explosion|ambush)$/;

const WEAPON = /^(?:missile|drone|shell|bomb|rocket|strike|airstrike|attack|jet|warplane|mortar|artillery)$/;

const PERSON_LIKE =
  /^(?:man|woman|boy|girl|driver|gunman|attacker|suspect|officer|owner|worker|employee|minister|player|he|she|they|who|gang|group|company|firm|crew|protester|resident|soldier|rebel|militant|militia)$/;

/** Does somebody else do something in it on purpose: agent, cause and intent are no matter of counting. */
function tellsOfDeed({ document, entities }: Context, tokens: readonly Token[], speaker: ResolvedSource): boolean {
  return tokens.some((t) => {
    if (t.relation !== 'nsubj') return false;
    const verb = document.tokens[t.head];
    if (!verb || !/^VB/.test(verb.tag) || HANDLED.has(verb.lemma)) return false;
    if (/^(?:be|have|remain|stay|stand|receive|arrive|live|come|go|rise|fall|reach|total)$/.test(verb.lemma))
      return false;
    const entity = entities.at[t.index];
    return entity
      ? entity !== speaker.entity && entity.kind !== 'LOC'
      : PERSON_LIKE.test(t.lemma) || PERSON_LIKE.test(t.lower);
  });
}

const MEMBERS =
  /^(?:officer|cop|police|detective|crew|firefighter|inspector|investigator|doctor|staff|paramedic|engineer|team|force|ambulance|rescuer|diver)$/;

/** Does the body report what it, or its people, did or decided, or what became of those in its hands? */
function isOfficialAct({ document }: Context, tokens: readonly Token[], speaker: ResolvedSource): boolean {
  const head = clauseHeadOf(tokens);
  if (speaker.entity?.kind === 'PERSON')
    // "Inspector Fern says police took two computers".
    return (
      head !== undefined &&
      ACTS_OF_OFFICE.has(head.lemma) &&
      !isNegated(document, head) &&
      MEMBERS.test(childBy(document, head, /^nsubj/)?.lemma ?? '')
    );
  if (!head || !ACTS_OF_OFFICE.has(head.lemma) || childBy(document, head, /^neg$/)) return false;
  const subject = childBy(document, head, /^nsubj/);
  if (!subject) return false;
  return (
    childBy(document, head, /^auxpass$/) !== undefined ||
    /^(?:it|they|we)$/.test(subject.lower) ||
    MEMBERS.test(subject.lemma) ||
    speaker.name.toLowerCase().split(' ').at(-1) === subject.lower
  );
}
