import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { judgementIn } from './checkable.js';
import type { Entity } from './entities.js';
import { ACCUSING, CONFIRMING, DENYING, HEDGE_ADVERBS, HEDGE_MODALS, RECORDING, WEAKENING } from './lexicon/cues.js';
import { words } from './lexicon/words.js';
import type { Context, ResolvedSource } from './sources.js';
import type { Label, Reason } from './statement.js';
import { childBy, clauseHeadOf, tokensUnder } from './tree.js';

/** A statement on its way to its label. */
export interface Draft {
  content: Span[];
  source: Span[];
  cue: Span[];
  cueHead: Token | undefined;
  /** How sure the cue is, 0 to 1; 0 where a rule found it. */
  score: number;
  chain: ResolvedSource[];
  /** A headline's quotation marks keep a distance to it. */
  isScareQuote?: boolean;
}

/** What the words of the statement itself earn, before anybody's answer is looked at. */
export function labelByItself(context: Context, draft: Draft): { label: Label; reasons: Reason[] } {
  const { document } = context;
  const { content, cueHead, chain } = draft;
  const cueSpan: Span = draft.cue[0] ?? content[0]!;
  if (draft.isScareQuote) return { label: 'alleged', reasons: [{ rule: 'hedge', span: cueSpan }] };
  const judgement = judgementIn(document, content, cueHead);
  if (judgement) return { label: 'opinion', reasons: [{ rule: 'judgement', span: judgement }] };
  const speaker = chain.at(-1);
  const hedge = hedgeIn(document, draft);
  const denied = cueHead !== undefined && (DENYING.has(cueHead.lemma) || pleadsNotGuilty(document, cueHead));
  // A plea in court is a court's record, whoever makes it.
  const plea = tokensUnder(document, draft.cue).find((t) => pleadsGuilty(document, t));
  if (plea) return { label: 'confirmed', reasons: [{ rule: 'confirming-cue', span: [plea.start, plea.end] }] };
  const accuses = cueHead !== undefined && ACCUSING.has(cueHead.lemma);
  if (speaker?.onRecord && !denied && !accuses) {
    const confirms = tokensUnder(document, draft.cue).find((t) => CONFIRMING.has(t.lemma));
    if (confirms && !isNegated(document, confirms)) {
      if (speaker.kind === 'expert' || speaker.kind === 'media' || chain.some((link) => link.kind === 'anonymous')) {
        return { label: 'alleged', reasons: [{ rule: 'outsider', span: [confirms.start, confirms.end] }] };
      }
      if (!clearsItself(context, draft, speaker))
        return { label: 'confirmed', reasons: [{ rule: 'confirming-cue', span: [confirms.start, confirms.end] }] };
    }
    if (speaker.filing) return { label: 'alleged', reasons: [{ rule: 'filing', span: speaker.span ?? cueSpan }] };
    if (!hedge && isRecord(context, draft, speaker))
      return { label: 'confirmed', reasons: [{ rule: 'record', span: recordWords(draft, cueSpan) }] };
    const own =
      !hedge &&
      (firstHand(context, draft, speaker) ?? planOf(context, draft, speaker) ?? befell(context, draft, speaker));
    if (own) return { label: 'confirmed', reasons: [{ rule: 'first-hand', span: own }] };
  }
  if (chain.some((link) => link.kind === 'anonymous')) {
    const link = chain.find((l) => l.kind === 'anonymous')!;
    return { label: 'alleged', reasons: [{ rule: 'anonymous', span: link.span ?? cueSpan }] };
  }
  if (chain.length === 0 || hedge) return { label: 'alleged', reasons: [{ rule: 'hedge', span: hedge ?? cueSpan }] };
  return { label: 'alleged', reasons: [{ rule: 'word-of-source', span: cueSpan }] };
}

const pleadsNotGuilty = (document: Document, token: Token): boolean =>
  token.lemma === 'plead' && document.tokens[token.index + 1]?.lower === 'not';

const pleadsGuilty = (document: Document, token: Token): boolean =>
  token.lemma === 'plead' && document.tokens[token.index + 1]?.lower === 'guilty';

const recordWords = (draft: Draft, fallback: Span): Span => draft.cue.at(-1) ?? fallback;

/** The first hedging word in cue or content. */
function hedgeIn(document: Document, { cue, content }: Draft): Span | undefined {
  const weak = tokensUnder(document, cue).find((t) => HEDGE_ADVERBS.has(t.lower) || WEAKENING.has(t.lemma));
  const modal = tokensUnder(document, content).find(
    (t) =>
      HEDGE_ADVERBS.has(t.lower) ||
      (t.tag === 'MD' && HEDGE_MODALS.has(t.lower)) ||
      t.lower === 'perhaps' ||
      t.lower === 'possibly',
  );
  const hit = weak ?? modal;
  return hit && [hit.start, hit.end];
}

const isNegated = (document: Document, token: Token): boolean => childBy(document, token, /^neg$/) !== undefined;

// Losses, damage, counts that a body keeps because it handles such cases.
const TOLL =
  /^(?:kill|injure|wound|hurt|die|drown|burn|collapse|flood|infect|displace|rescue|evacuate|arrest|detain|damage|destroy|hospitali[sz]e|death|injury|application|case|people|person|victim|survivor|casualty|resident|student|patient|passenger|child|woman|man|house|home|building|vehicle|hectare|acre|fire|fine|vote|ballot|ton|tonne|litre|visitor|tourist|complaint|permit|licence|license)$/;

/** Does a record speak: data, a ruling, or a body counting what it handles? */
function isRecord(context: Context, draft: Draft, speaker: ResolvedSource): boolean {
  const { document } = context;
  if (speaker.record) return true;
  const isPoll = tokensUnder(document, draft.source).some((t) => /^(?:poll|survey|census)$/.test(t.lemma));
  if (isPoll && tokensUnder(document, draft.content).some((t) => t.name === 'NUM' && /\d/.test(t.form))) return true;
  if (speaker.kind !== 'official' || draft.cueHead === undefined) return false;
  const tokens = tokensUnder(document, draft.content);
  const isCourt = /\b(?:court|tribunal|judge|jury|coroner|ombudsman)\b/i.test(speaker.name);
  if (
    isCourt &&
    /^(?:rule|find|sentence|convict|acquit|order|decide|uphold|overturn|dismiss|write|hold|state|conclude|determine|declare)$/.test(
      draft.cueHead.lemma,
    )
  )
    return true;
  const counted = tokens.some(
    (t) =>
      /^(?:nobody|no-one|none)$/.test(t.lower) ||
      (t.lower === 'no' && /^(?:one|\w+s?)$/.test(document.tokens[t.index + 1]?.lower ?? '')) ||
      (t.name === 'NUM' &&
        /\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million/.test(
          t.lower,
        )),
  );
  // A belligerent counting its enemy's losses, or its own success, is no record.
  if (
    tokens.some((t) => AGAINST.test(t.lemma) && isOwnForce(childBy(document, t, /^nsubj$/))) ||
    tokens.some((t) => t.lower === 'enemy')
  )
    return false;
  const isState =
    speaker.entity?.kind === 'LOC' || /\b(?:army|military|defen[cs]e|forces|navy|troops)\b/i.test(speaker.name);
  if (!isState && isOfficialAct(context, tokens, speaker)) return true;
  return (
    counted &&
    !isState &&
    (RECORDING.has(draft.cueHead.lemma) || /^(?:say|report|put|state|announce|tell)$/.test(draft.cueHead.lemma)) &&
    tokens.some((t) => TOLL.test(t.lemma))
  );
}

/** Acts of office: a body that does or decides them tells of its own record. */
const OFFICIAL_ACTS = words(`
  arrest detain charge suspend close shut open reopen evacuate rescue treat discharge hospitalize hospitalise admit seize
  confiscate recover recall order issue publish approve pass schedule postpone cancel receive register grant extinguish
  contain control serve release deploy question search find vaccinate quarantine test open take adjourn remand
`);
const MEMBERS =
  /^(?:officer|detective|crew|firefighter|inspector|investigator|doctor|staff|paramedic|engineer|team|force|ambulance|rescuer|diver)$/;

/** Does the body report what it, or its people, did or decided, or what became of those in its hands? */
function isOfficialAct({ document }: Context, tokens: readonly Token[], speaker: ResolvedSource): boolean {
  if (speaker.entity?.kind === 'PERSON' || speaker.entity?.kind === 'LOC') return false;
  const head = clauseHeadOf(tokens);
  if (!head || !OFFICIAL_ACTS.has(head.lemma) || childBy(document, head, /^neg$/)) return false;
  const subject = childBy(document, head, /^nsubj/);
  if (!subject) return false;
  return (
    childBy(document, head, /^auxpass$/) !== undefined ||
    /^(?:it|they|we)$/.test(subject.lower) ||
    MEMBERS.test(subject.lemma)
  );
}

/** What a plan does; of prices and weather nobody has plans. */
const PLANNED = words(`
  begin start open close reopen stay remain receive release vet hold strike resume pay refund publish send replace hire
  build launch continue end introduce cover offer move host meet vote sign deliver cut suspend appeal leave join retire
  return play run test review repay repair extend stop halt keep provide ban withdraw recall expand invest
`);
const BEYOND_PLANS =
  /^(?:inflation|growth|price|rate|sale|economy|storm|temperature|demand|profit|revenue|unemployment|wind|rain|share|market|election|war|attack|patient|voter|enemy)$/;

/** "Customers would receive a refund", said by those who decide it: the words that show the plan, or undefined. */
function planOf(
  { document, entities }: Context,
  { content, cueHead }: Draft,
  speaker: ResolvedSource,
): Span | undefined {
  const decides =
    /^(?:official|organisation)$/.test(speaker.kind) ||
    (speaker.entity !== undefined && [...speaker.entity.roles].some((role) => DECIDERS.has(role)));
  if (!decides || /^(?:expect|predict|forecast|warn|hope|believe|think|estimate|claim)$/.test(cueHead?.lemma ?? ''))
    return undefined;
  const tokens = tokensUnder(document, content);
  const head = clauseHeadOf(tokens);
  const modal = head && childBy(document, head, /^aux$/);
  if (!head || !modal || !/^(?:will|would|shall|'ll|’ll)$/.test(modal.lower) || !PLANNED.has(head.lemma))
    return undefined;
  const subject = childBy(document, head, /^nsubj/);
  if (!subject || childBy(document, head, /^neg$/) || BEYOND_PLANS.test(subject.lemma)) return undefined;
  const other = entities.at[subject.index];
  if (other && other !== speaker.entity && other.kind !== 'MISC') return undefined;
  return [modal.start, head.end];
}

/** Roles of those who decide for others. */
const DECIDERS = words(`
  minister president mayor governor director chief chairman chairwoman chair head leader manager executive ceo founder
  commissioner secretary superintendent principal coach owner captain premier chancellor rector dean chairperson
`);

/** "Our house burned down": what befell the speaker, with no other person in it; the words that show it. */
function befell({ document, entities }: Context, { content }: Draft, speaker: ResolvedSource): Span | undefined {
  if (speaker.entity?.kind !== 'PERSON' || speaker.kind !== 'person') return undefined;
  if ([...speaker.entity.roles].some((role) => /^spokes/.test(role))) return undefined;
  const tokens = tokensUnder(document, content);
  if (tokens.some((t) => /^(?:not|never|nobody|none|no)$/.test(t.lower))) return undefined;
  const own = tokens.find((t) => t.quoted && /^(?:i|me|my|we|us|our|mine|ours)$/.test(t.lower));
  if (!own || tokens.some((t) => /^(?:he|she|they|you|him|her|them|his|their|your|somebody|someone)$/.test(t.lower)))
    return undefined;
  if (tokens.some((t) => entities.at[t.index] && entities.at[t.index] !== speaker.entity && t.name !== 'TIME'))
    return undefined;
  const subjects = tokens.filter((t) => /^nsubj/.test(t.relation));
  const isHarmless = subjects.every(
    (t) => /^(?:i|we|it|there|this|that|which)$/.test(t.lower) || !PEOPLE.test(t.lemma),
  );
  const isPast = tokens.some((t) => t.tag === 'VBD');
  return isHarmless && isPast && !childBy(document, clauseHeadOf(tokens) ?? own, /^neg$/)
    ? [own.start, own.end]
    : undefined;
}

const PEOPLE =
  /^(?:man|woman|boy|girl|officer|soldier|police|driver|guard|doctor|nurse|boss|manager|company|government|council|minister|people|person|guy|neighbo[u]?r|husband|wife|teacher|owner|builder|bank|firm|army|troop|drone|missile|rebel|gunman|attacker|thief)$/;

// What clears or praises the speaker is its word, not its record.
const CLEARING =
  /\b(?:did nothing|nothing wrong|innocent|complied|complies|comply|followed|follows all|in line with|on time|always|never|no wrongdoing|properly|safe|safely|lawful|legal|legally)\b/i;

function clearsItself({ document }: Context, draft: Draft, _speaker: ResolvedSource): boolean {
  return (
    CLEARING.test(draft.content.map(([s, e]) => document.text.slice(s, e)).join(' ')) ||
    tokensUnder(document, draft.content).some((t) => t.relation === 'neg' && t.lower === 'nothing')
  );
}

const isOwnForce = (doer: Token | undefined): boolean =>
  doer !== undefined && (/^(?:it|we|they)$/.test(doer.lower) || FORCES.test(doer.lemma));

/** Success against an opponent is claimed, not known first hand. */
const AGAINST =
  /^(?:destroy|shoot|repel|defeat|capture|liberate|strike|hit|kill|neutralise|neutralize|eliminate|down|intercept)$/;

/** The words that show a source speaking of its own act, plan or state, or undefined. */
function firstHand(context: Context, draft: Draft, speaker: ResolvedSource): Span | undefined {
  const { document } = context;
  if (
    speaker.kind === 'document' ||
    speaker.kind === 'anonymous' ||
    (draft.chain.length > 1 && draft.chain.some((l) => l.kind === 'anonymous'))
  )
    return undefined;
  const tokens = tokensUnder(document, draft.content);
  const head = clauseHeadOf(tokens);
  if (!head) return undefined;
  let subject = childBy(document, head, /^nsubj/);
  // Where the tree hangs the first verb under a later one ("I went home and howled"), the first subject counts.
  const first = tokens.find((t) => /^nsubj/.test(t.relation));
  if (first && /^(?:i|we)$/.test(first.lower) && (!subject || first.index < subject.index)) subject = first;
  const verb = subject === first && first ? (document.tokens[first.head] ?? head) : head;
  // "vowed to appeal", "plans to close": the infinitive's doer is the speaker.
  const infinitive =
    tokens[0]?.tag === 'TO' ||
    (head.tag === 'VB' && !subject && tokens.find((t) => t.tag === 'TO')?.index === head.index - 1);
  if (!subject && !infinitive) return undefined;
  if (subject) {
    const isSelf =
      isSelfOf(context, subject, speaker) ||
      subjectOwner(context, subject, speaker) ||
      isPrincipal(context, subject, draft);
    if (!isSelf) return undefined;
  }
  if (subject === undefined) subject = tokens[0];
  // What was done to the speaker is somebody else's act, and a "claim" vouches for nothing.
  const isPassive = subject?.relation === 'nsubjpass' && childBy(document, verb, /^auxpass$/) !== undefined;
  if (isPassive && subject && /^(?:i|we|he|she|they|it)$/.test(subject.lower)) return undefined;
  if (/^(?:claim|allege|insist|contend|maintain)$/.test(draft.cueHead?.lemma ?? '')) return undefined;
  if (childBy(document, verb, /^neg$/) || AGAINST.test(verb.lemma) || clearsItself(context, draft, speaker))
    return undefined;
  // Feelings and beliefs are no acts.
  if (/^(?:think|believe|feel|hope|know|want|see|understand|expect)$/.test(verb.lemma)) return undefined;
  if (speaksOfOthers(context, tokens, verb, speaker)) return undefined;
  return subject ? [subject.start, verb.end > subject.start ? verb.end : subject.end] : undefined;
}

// What troops and police report of their own acts against others is a claim of success, not a record.
const FORCES =
  /^(?:force|troop|soldier|guard|army|navy|fighter|unit|brigade|battalion|drone|missile|artillery|aircraft|warship|militia)$/;
const AGAINST_WITH = /^(?:exchange|fight|clash|engage|battle|confront)$/;

/**
 * Does the content assert something about anybody else's conduct? Somebody else does something in it, or the speaker
 * acts against somebody. Dealings that need another ("will sell its stake to X") are the speaker's own.
 */
function speaksOfOthers(
  { document, entities }: Context,
  tokens: readonly Token[],
  verb: Token,
  speaker: ResolvedSource,
): boolean {
  const isOther = (token: Token): boolean => {
    const entity = entities.at[token.index];
    if (entity === undefined) return token.tag === 'JJ' && /^\p{Lu}/u.test(token.form);
    return entity !== speaker.entity && token.name !== 'TIME';
  };
  const subject = childBy(document, verb, /^nsubj/);
  const byForce = AGAINST_WITH.test(verb.lemma) || (subject !== undefined && FORCES.test(subject.lemma));
  if (byForce && tokens.some((t) => isOther(t) && (t.tag === 'JJ' || entities.at[t.index]?.kind !== 'LOC')))
    return true;
  return tokens.some(
    (t) =>
      /^nsubj/.test(t.relation) &&
      t.head !== verb.index &&
      (isOther(t) || t.children.some((k) => isOther(document.tokens[k]!))),
  );
}

/** "The bank vowed to appeal, its spokeswoman Rhea Toll said": a spokesperson's body speaks of itself. */
function isPrincipal({ document, entities }: Context, subject: Token, draft: Draft): boolean {
  const speaks = tokensUnder(document, draft.source).some((t) => /^spokes/.test(t.lemma) || t.lower === 'its');
  const entity = entities.at[subject.index];
  return speaks && (entity ? entity.kind === 'ORG' : childBy(document, subject, /^det$/)?.lower === 'the');
}

const WOMAN =
  /^(?:mother|wife|daughter|sister|widow|woman|girl|aunt|grandmother|actress|chairwoman|spokeswoman|congresswoman|queen|princess|girlfriend|mum|mom|ms|mrs|miss)$/;
const MAN =
  /^(?:father|husband|son|brother|widower|man|boy|uncle|grandfather|actor|chairman|spokesman|congressman|king|prince|boyfriend|dad|mr)$/;

/** The pronoun that the article's own words for somebody call for. */
function genderOf({ roles, pronoun }: Entity): 'he' | 'she' | undefined {
  if (pronoun) return pronoun;
  for (const role of roles) {
    if (WOMAN.test(role)) return 'she';
    if (MAN.test(role)) return 'he';
  }
  return undefined;
}

/** "It was the council that drew the line": the "it" stands for nobody. */
const isCleft = ({ tokens }: Document, it: Token): boolean =>
  /^(?:is|was|'s|’s)$/.test(tokens[it.index + 1]?.lower ?? '') &&
  tokens
    .slice(it.index + 2, it.index + 9)
    .some((t) => t.sentence === it.sentence && /^(?:that|who|which)$/.test(t.lower));

function isSelfOf({ document, entities }: Context, subject: Token, speaker: ResolvedSource): boolean {
  if (/^(?:i|we)$/.test(subject.lower)) return true;
  // Within a quotation, a third person is somebody else.
  if (subject.quoted && /^(?:he|she|it|they)$/.test(subject.lower)) return false;
  if (/^(?:he|she)$/.test(subject.lower))
    return speaker.entity?.kind === 'PERSON' && (genderOf(speaker.entity) ?? subject.lower) === subject.lower;
  if (/^(?:it|they)$/.test(subject.lower)) return speaker.entity?.kind !== 'PERSON' && !isCleft(document, subject);
  return entities.at[subject.index] !== undefined && entities.at[subject.index] === speaker.entity;
}

// Bodies that a person speaks for.
const OWN_BODY =
  /^(?:team|company|firm|group|party|campaign|government|office|ministry|department|club|administration|union|organisation|organization|foundation|charity)$/;

/** "its board", "our staff": the speaker's own, where the body itself is meant. */
function subjectOwner({ document }: Context, subject: Token, speaker: ResolvedSource): boolean {
  const owner = childBy(document, subject, /^nmod:poss$/);
  if (owner && /^(?:his|her)$/.test(owner.lower))
    return speaker.entity?.kind === 'PERSON' && OWN_BODY.test(subject.lemma);
  return owner !== undefined && /^(?:its|our|their|my)$/.test(owner.lower) && speaker.entity?.kind !== 'LOC';
}
