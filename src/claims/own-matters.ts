import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { announcement, isWalkout } from './announcements.js';
import { isPlanOfPrincipal, isPlanOfState, planOfClient, runsBody } from './client-plans.js';
import type { Draft } from './draft.js';
import { AGAINST } from './first-hand.js';
import { BELIEVING } from './lexicon/cues.js';
import {
  BEFALLS,
  BEYOND_PLANS,
  BLAMED,
  CALLED,
  CAREER,
  CLUBS,
  DECIDERS,
  FITTED,
  GOVERNING,
  GOVERNORS,
  HARM,
  HOUSES,
  INTENT,
  OF_MEMBERS,
  OF_OTHERS,
  OF_THINGS,
  OWN_AFFAIRS,
  PICKED,
  PLANNED,
  SPEAKS_FOR,
} from './lexicon/own-matters.js';
import { ACTS_OF_OFFICE, OFFICERS, REPORTED } from './lexicon/records.js';
import { HOLDERS } from './lexicon/sources.js';
import { isFormerDoer, isOfEmployer } from './not-self.js';
import { isEnemyLoss, isOwnLoss } from './own-losses.js';
import { isBelligerent } from './records.js';
import type { Context, ResolvedSource } from './resolved-source.js';
import { arrangement } from './schedules.js';
import { clearsItself } from './self-praise.js';
import { inOwnPlace, ofThoseServed } from './those-served.js';
import { agentOf, childBy, childIn, clauseHeadOf, isFuture, isSettled, tokensUnder, wordsUnder } from './tree.js';

// What a body, or whoever leads one, says of its own house: "the concert has been cancelled", "sales fell 12 percent",
// "customers would receive a refund". It is first hand as long as it speaks of nobody else's conduct.

/** Those who speak for others, or against somebody: what they say of what happened is a claim. */
const ADVOCATE =
  /\b(?:union|party|opposition|movement|rights?|campaign|campaigners|activists?|alliance|think tank|watchdog|coalition|rebels?|front|militia|amnesty|observers?|association|lobby|society|foundation|charity|ngo)\b/i;

const isAdvocate = ({ name, entity }: ResolvedSource): boolean =>
  ADVOCATE.test(name) ||
  // "The rail union Unity", "campaign group Fair Fields".
  (entity?.kind === 'ORG' &&
    [...entity.roles].some((role) => /^(?:union|campaign|charity|campaigner|activist|lobby|watchdog)$/.test(role)));

/** Those who look into other people's affairs: the crew they speak of is not theirs. */
const INVESTIGATES = /\b(?:accidents?|investigat\w+|inquiry|audit\w*|inspector\w*)\b/i;

/** The words that show a matter of the speaker's own house, or undefined. */
export function ownMatter(context: Context, draft: Draft, speaker: ResolvedSource): Span | undefined {
  const { document } = context;
  const announced = announcement(context, draft, speaker);
  if (announced) return announced;
  const answersFor = SPEAKS_FOR.test(wordsUnder(document, draft.source));
  if (INVESTIGATES.test(speaker.name) || speaker.kind === 'document') return undefined;
  // "Insured losses could reach 1 billion": a forecast.
  if (tokensUnder(document, draft.content).some((t) => t.tag === 'MD' && /^(?:could|may|might)$/.test(t.lower)))
    return undefined;
  // What the enemy lost is a claim of success.
  if (isBelligerent(speaker) && tokensUnder(document, draft.content).some((t) => /^(?:enemy|enemies)$/.test(t.lower)))
    return undefined;
  const clientPlan = planOfClient(context, draft);
  if (clientPlan) return clientPlan;
  const announces = speaker.kind === 'media' && draft.cueHead?.lemma === 'announce';
  if (
    !(decides(speaker) || answersFor || announces) ||
    draft.cueHead === undefined ||
    BELIEVING.has(draft.cueHead.lemma)
  )
    return undefined;
  if (draft.chain.some((link) => link.kind === 'anonymous') || clearsItself(context, draft)) return undefined;
  const tokens = tokensUnder(document, draft.content);
  const head = clauseHeadOf(tokens);
  const subject =
    head &&
    (childIn(tokens, head, /^[nc]subj/) ?? tokens.find((t) => /^nsubj/.test(t.relation)) ?? openingNoun(tokens));
  // "The actor will leave the show, Variety reported": who reports others' plans is of the press.
  if (draft.cueHead.lemma === 'report' && tokens[0]!.start < draft.cueHead.start && tokens.some(isFuture))
    return undefined;
  // "The passenger had been drunk, the airline said": what it holds against others.
  const said = wordsUnder(document, draft.content);
  if (tokens.slice(0, 3).some((t) => OF_OTHERS.test(t.lemma)) && BLAMED.test(said)) return undefined;
  // "The fire had been set on purpose, the fire service said": nobody's house keeps account of intent.
  if (INTENT.test(said)) return undefined;
  // "A rival site, Luxplay, hid losses".
  const apposed = subject && childBy(document, subject, /^appos$/);
  const called = apposed && context.entities.at[apposed.index];
  const isSomebody = subject !== undefined && context.entities.at[subject.index]?.kind === 'PERSON';
  if (called && !isSomebody && called !== speaker.entity && called.kind !== 'PERSON') return undefined;
  // "Put Lutenian losses at eleven tanks".
  if (isBelligerent(speaker) && [subject, head].some((t) => t && isEnemyLoss(context, t, speaker))) return undefined;
  // "Pelham Rail ran trains, the union said", where the tree has no verb: of another body.
  const isOfOther = isAdvocate(speaker) || (head !== undefined && namesOtherBefore(context, tokens, head, speaker));
  if (!subject && head && !isOfOther && OWN_AFFAIRS.has(head.lemma) && REPORTED.has(draft.cueHead.lemma))
    return [head.start, head.end];
  if (head && subject && isOwnLoss(context, tokens, subject, speaker)) return [subject.start, head.end];
  // "Two are still on its wards".
  const place = isAdvocate(speaker) ? undefined : inOwnPlace(tokens, head);
  if (place) return place;
  const served = ofThoseServed(context, tokens, head, subject, speaker, wordsUnder(document, draft.source));
  if (served) return served;
  // "No decision had been made about an appeal, their lawyer said".
  if (
    head &&
    subject &&
    /^(?:decision|choice|date|timetable|agreement)$/.test(subject.lemma) &&
    /^(?:make|take|reach|set|fix)$/.test(head.lemma) &&
    childBy(document, head, /^auxpass$/)
  )
    return [subject.start, head.end];
  // "Railway staff will walk out on Monday, the signallers' union said".
  if (head && subject && isAdvocate(speaker) && isWalkout(document, head) && tokens.some(isFuture))
    return [subject.start, head.end];
  if (!head || !subject || tokens.some((t) => HARM.has(t.lemma))) return undefined;
  const arranged = isAdvocate(speaker) ? undefined : arrangement(context, draft, speaker, tokens, [head, subject]);
  if (arranged) return arranged;
  const isToCome = tokens.some(isFuture) || isSettled(tokens);
  if (!isToCome && tokens.some((t) => t.relation === 'neg')) return undefined;
  // What an army says it did to its enemy is a claim of success.
  if (AGAINST.test(head.lemma) && isBelligerent(speaker) && !isOwnLoss(context, tokens, subject, speaker))
    return undefined;
  const span: Span = [Math.min(subject.start, head.start), Math.max(subject.end, head.end)];
  const isHouse = !isAdvocate(speaker) && speaker.entity?.kind !== 'PERSON';
  // "Lurra has called up reservists, the agency KNA announced": what others did.
  const isOfPress = speaker.kind === 'media' && !isOwn(context, subject, speaker);
  if (isHouse && (ofOwnLeader(context, subject, speaker) || (draft.cueHead.lemma === 'announce' && !isOfPress)))
    return span;
  if (isPlanOfPrincipal(context, draft, tokens, head, subject, speaker)) return span;
  // "The department would accept the advice, the attorney general announced."
  const isOfBody = context.entities.at[subject.index]?.kind === 'ORG';
  if (draft.cueHead.lemma === 'announce' && speaker.kind === 'official' && isOfBody && isToCome) return span;
  // "Striker Ida Holm has joined until June, FK Osk said".
  const isPlayer =
    context.entities.at[subject.index]?.kind === 'PERSON' ||
    /^(?:player|striker|coach|captain|goalkeeper)$/.test(subject.lemma);
  // "Torrance would start on Saturday, head coach Sven Karl said".
  const picks = [...(speaker.entity?.roles ?? [])].some((role) =>
    /^(?:coach|manager|boss|captain|skipper)$/.test(role),
  );
  if (isPlayer && picks && isToCome && PICKED.test(head.lemma)) return span;
  if (isHouse && CLUBS.test(speaker.name) && isPlayer && isOfCareer(document, head)) return span;
  if (isPlanOfState(speaker, subject, tokens) && !BEYOND_PLANS.has(head.lemma)) return span;
  if (speaksOfOther(context, tokens, speaker) || BEYOND_PLANS.has(subject.lemma)) return undefined;
  const isPassive = childBy(document, head, /^auxpass$/) !== undefined && !agentOf(document, head);
  const isPlan =
    isSettled(tokens) || tokens.some((t) => t.tag === 'MD' && /^(?:will|would|shall|wo|'ll|’ll)$/.test(t.lower));
  const governs = GOVERNING.has(head.lemma) && (GOVERNORS.has(subject.lemma) || GOVERNORS.has(subject.lower));
  // "A camera had been fitted, the chief executive said": done in the house that the speaker runs.
  const runs = runsBody(speaker);
  // "The bank would buy back shares, the chief executive told analysts".
  const isOfHouse =
    runs &&
    !isOfEmployer(document, subject) &&
    HOUSES.test(subject.lemma) &&
    context.entities.at[subject.index] === undefined;
  // "The paper had received 300 letters, its editor said".
  const isOfOffice = ACTS_OF_OFFICE.has(head.lemma) && /^VB[DN]$/.test(head.tag) && !isPassive;
  if (isOfHouse && isOfOffice && !speaksOfOther(context, tokens, speaker)) return span;
  if (isPlan && isOfHouse && (PLANNED.has(head.lemma) || ACTS_OF_OFFICE.has(head.lemma))) return span;
  const isOfMembers = OF_MEMBERS.test(counted(context, subject).lemma) || CALLED.test(subject.lemma);
  if (isPlan && isAdvocate(speaker) && isOfMembers) return span;
  // "20,000 jobs would be lost": a forecast.
  const isFate = BEFALLS.test(head.lemma) || /^(?:need|force|expect|require|leave)$/.test(head.lemma);
  if (isPlan)
    return ((isPassive && !isFate) || governs || PLANNED.has(head.lemma)) && !isAdvocate(speaker) ? span : undefined;
  if (
    (runs || [...(speaker.entity?.roles ?? [])].some((role) => /^spokes/.test(role))) &&
    isPassive &&
    !/^(?:he|she|i)$/.test(subject.lower) &&
    (PLANNED.has(head.lemma) || ACTS_OF_OFFICE.has(head.lemma) || FITTED.test(head.lemma)) &&
    // "Fluoride is added to a tenth of Sundish water": in no house.
    !tokens.some((t) => t.tag === 'JJ' && /^\p{Lu}/u.test(t.form) && t.sentence === head.sentence)
  )
    return span;
  if (speaker.entity?.kind === 'PERSON' || speaker.entity?.kind === 'LOC') return undefined;
  // "Its pilots voted to strike, the union said".
  if (isAdvocate(speaker) && head.lemma === 'vote' && !isToCome) return span;
  if (isAdvocate(speaker)) return OF_MEMBERS.test(counted(context, subject).lemma) ? span : undefined;
  // "The museum's insurer says the museum broke the contract": two bodies.
  const isOfOtherBody =
    speaker.name.toLowerCase().split(' ').at(-1) !== subject.lower &&
    tokensUnder(document, draft.source).some(
      (t) => t.lower === subject.lower && /^(?:nmod|nmod:poss)$/.test(t.relation),
    );
  if (isOfOtherBody) return undefined;
  if (isOwn(context, subject, speaker) || (isOfCareer(document, head) && subject.lower !== 'they')) return span;
  // "Were run from Russia": by others.
  const isElsewhere = head.lemma === 'run' && /^(?:from|by|out)$/.test(document.tokens[head.index + 1]?.lower ?? '');
  return isPassive && !isElsewhere && (PLANNED.has(head.lemma) || ACTS_OF_OFFICE.has(head.lemma)) ? span : undefined;
}

/** "Has left", "has extended her contract until June": the club or office is a party to it. */
const isOfCareer = (document: Document, head: Token): boolean =>
  CAREER.test(head.lemma) ||
  (/^(?:extend|renew|sign|prolong)$/.test(head.lemma) &&
    /^(?:contract|deal|terms?|agreement)$/.test(childBy(document, head, /^(?:dobj|obj)$/)?.lemma ?? ''));

/** Is anybody but the speaker named before the head? @param kinds of entities that count */
export const namesOtherBefore = (
  { entities }: Context,
  tokens: readonly Token[],
  head: Token,
  speaker: ResolvedSource,
  kinds = /^(?:ORG|PERSON)$/,
): boolean =>
  tokens.some(
    (t) =>
      t.index < head.index && kinds.test(entities.at[t.index]?.kind ?? '') && entities.at[t.index] !== speaker.entity,
  );

/** The first word of a content that opens with its subject, where the tree has none. */
const openingNoun = ([first, second]: readonly Token[]): Token | undefined =>
  first &&
  second &&
  /^(?:CD|NN|NNS|NNP)$/.test(first.tag) &&
  /^(?:of|was|were|is|are|has|have|will|would)$/.test(second.lower)
    ? first
    : undefined;

const SEAT =
  /\b(?:government|presidency|palace|kremlin|white house|cabinet|ministry|department|embassy|parliament|chancellery|office)\b/i;

/** "The government said the prime minister had asked …": an office on what its head did. */
function ofOwnLeader({ entities }: Context, subject: Token, { name }: ResolvedSource): boolean {
  if (!SEAT.test(name)) return false;
  const entity = entities.at[subject.index];
  if (!entity) return HOLDERS.has(subject.lemma);
  return entity.kind === 'PERSON' && [...entity.roles].some((role) => HOLDERS.has(role) || OFFICERS.has(role));
}

/** "60 percent of members": the members. */
function counted({ document }: Context, subject: Token): Token {
  // "3,000 of its members".
  if (subject.tag === 'CD' && document.tokens[subject.index + 1]?.lower === 'of')
    return document.tokens.slice(subject.index + 2, subject.index + 5).find((t) => t.tag === 'NNS') ?? subject;
  if (!/^(?:percent|number|majority|half|third|quarter|most|total|dozen|hundred|thousand|%)$/.test(subject.lemma))
    return subject;
  return subject.children.map((k) => document.tokens[k]!).find((t) => /^nmod/.test(t.relation)) ?? subject;
}

/** A body, or somebody whose office it is to decide for one. */
const decides = ({ kind, entity, onRecord }: ResolvedSource): boolean =>
  onRecord &&
  (entity?.kind === 'PERSON' && !entity.roles.has('operator')
    ? [...entity.roles].some((role) => DECIDERS.has(role) || /^(?:editor|official)$/.test(role))
    : // "The police chief": who holds a post, without a name.
      kind === 'official' || kind === 'organisation' || (kind === 'person' && !entity));

/** "Members of the Furnace Workers", where their employer speaks. */
function isOfOtherBody({ document, entities }: Context, subject: Token, speaker: ResolvedSource): boolean {
  const of = document.tokens[subject.index + 1];
  if (of?.lower !== 'of') return false;
  const body = document.tokens
    .slice(of.index + 1, of.index + 4)
    .map((t) => entities.at[t.index])
    .find((entity) => entity !== undefined);
  return body?.kind === 'ORG' && body !== speaker.entity && !speaker.name.includes(body.name);
}

/** "Its drivers", "sales", "the club" where the club speaks. */
function isOwn({ document, entities }: Context, subject: Token, speaker: ResolvedSource): boolean {
  const owner = childBy(document, subject, /^nmod:poss$/);
  // "A coastguard crew had fired": not the hospital's.
  if (/^an?$/.test(childBy(document, subject, /^det$/)?.lower ?? '') && OF_OTHERS.test(subject.lemma)) return false;
  // "The ambulance service had sent the wrong notes, the hospital said".
  if (subject.lemma === 'service' && OTHER_SERVICE.test(document.tokens[subject.index - 1]?.lower ?? '')) return false;
  if (isFormerDoer(document, subject) || isOfOtherBody({ document, entities }, subject, speaker)) return false;
  if (OWN_AFFAIRS.has(counted({ document, entities }, subject).lemma))
    return !owner || /^(?:its|our|their)$/.test(owner.lower);
  if (entities.at[subject.index] !== undefined && entities.at[subject.index] === speaker.entity) return true;
  if (OF_THINGS.test(subject.lemma)) return false;
  if (speaker.name.toLowerCase().split(' ').at(-1) === subject.lower) return true;
  const inner = subject.children.map((k) => document.tokens[k]!);
  return [...inner, ...inner.flatMap((t) => t.children.map((k) => document.tokens[k]!))].some((t) =>
    /^(?:its|our|their)$/.test(t.lower),
  );
}

const OTHER_SERVICE = /^(?:ambulance|fire|prison|probation|police|rescue|border|security|civil|health|weather)$/;

/** Does somebody else who is named do something in it? */
const speaksOfOther = ({ entities }: Context, tokens: readonly Token[], { entity }: ResolvedSource): boolean =>
  tokens.some((t) => {
    const other = entities.at[t.index];
    return (
      t.relation === 'nsubj' && other !== undefined && other !== entity && other.kind !== 'MISC' && t.name !== 'TIME'
    );
  });
