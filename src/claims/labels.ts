import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { judgementIn } from './checkable.js';
import { CONFIRMING, DENYING, HEDGE_ADVERBS, HEDGE_MODALS, RECORDING, WEAKENING } from './lexicon/cues.js';
import type { Context, ResolvedSource } from './sources.js';
import type { Label, Reason } from './statement.js';
import { childBy, headOf, tokensUnder } from './tree.js';

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
  if (speaker?.onRecord && !denied) {
    const confirms = tokensUnder(document, draft.cue).find((t) => CONFIRMING.has(t.lemma) || pleadsGuilty(document, t));
    if (confirms && !isNegated(document, confirms)) {
      if (speaker.kind === 'expert' || speaker.kind === 'media' || chain.some((link) => link.kind === 'anonymous')) {
        return { label: 'alleged', reasons: [{ rule: 'outsider', span: [confirms.start, confirms.end] }] };
      }
      if (!clearsItself(context, draft, speaker))
        return { label: 'confirmed', reasons: [{ rule: 'confirming-cue', span: [confirms.start, confirms.end] }] };
    }
    if (speaker.filing) return { label: 'alleged', reasons: [{ rule: 'filing', span: speaker.span ?? cueSpan }] };
    if (!hedge && isRecord(document, draft, speaker))
      return { label: 'confirmed', reasons: [{ rule: 'record', span: recordWords(draft, cueSpan) }] };
    const own = !hedge && firstHand(context, draft, speaker);
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
function isRecord(document: Document, draft: Draft, speaker: ResolvedSource): boolean {
  if (speaker.record) return true;
  const isPoll = tokensUnder(document, draft.source).some((t) => /^(?:poll|survey|census)$/.test(t.lemma));
  if (isPoll && tokensUnder(document, draft.content).some((t) => t.name === 'NUM' && /\d/.test(t.form))) return true;
  if (speaker.kind !== 'official' || draft.cueHead === undefined) return false;
  const tokens = tokensUnder(document, draft.content);
  const isCourt = /\b(?:court|tribunal|judge|jury)\b/i.test(speaker.name);
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
    tokens.some((t) => AGAINST.test(t.lemma) && childBy(document, t, /^nsubj$/)) ||
    tokens.some((t) => t.lower === 'enemy')
  )
    return false;
  const isState =
    speaker.entity?.kind === 'LOC' || /\b(?:army|military|defen[cs]e|forces|navy|troops)\b/i.test(speaker.name);
  return (
    counted &&
    !isState &&
    (RECORDING.has(draft.cueHead.lemma) || /^(?:say|report|put|state|announce|tell)$/.test(draft.cueHead.lemma)) &&
    tokens.some((t) => TOLL.test(t.lemma))
  );
}

// What clears or praises the speaker is its word, not its record.
const CLEARING =
  /\b(?:did nothing|nothing wrong|innocent|complied|complies|comply|followed|follows all|in line with|on time|always|never|no wrongdoing|properly|safe|safely|lawful|legal|legally)\b/i;

function clearsItself({ document }: Context, draft: Draft, _speaker: ResolvedSource): boolean {
  return (
    CLEARING.test(draft.content.map(([s, e]) => document.text.slice(s, e)).join(' ')) ||
    tokensUnder(document, draft.content).some((t) => t.relation === 'neg' && t.lower === 'nothing')
  );
}

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
  const head = headOf(tokens);
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
  if (subject?.relation === 'nsubjpass' && /^(?:i|we|he|she|they|it)$/.test(subject.lower)) return undefined;
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
  if (/^(?:he|she)$/.test(subject.lower)) return speaker.entity?.kind === 'PERSON';
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
