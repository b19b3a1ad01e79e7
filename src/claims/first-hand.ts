import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import type { Draft } from './draft.js';
import { PLEDGING } from './lexicon/cues.js';
import { HEARD, HEARSAY, SEEN } from './lexicon/hearsay.js';
import { BOOKS, FORCES } from './lexicon/own-matters.js';
import { speaksOfOthers } from './others-conduct.js';
import { isOwnBody } from './own-body.js';
import { openingSubject } from './plain-phrases.js';
import type { Context, ResolvedSource } from './resolved-source.js';
import { clearsItself, MERIT, PRAISE } from './self-praise.js';
import { isPrincipal, isSelfOf } from './speaker-self.js';
import { NOT_OWN, subjectOwner } from './subject-owners.js';
import { childBy, childIn, clauseHeadOf, isNegated, tokensUnder, wordsUnder } from './tree.js';

export const isOwnForce = (doer: Token | undefined): boolean =>
  doer !== undefined && (/^(?:it|we|they)$/.test(doer.lower) || FORCES.test(doer.lemma));

/** Success against an opponent is claimed, not known first hand. */
export const AGAINST =
  /^(?:destroy|shoot|repel|defeat|capture|liberate|strike|hit|kill|neutralise|neutralize|eliminate|down|intercept|knock|inflict|sink|sank|sunk|rout|wipe|smash|crush|overrun|storm|win|beat|outclass)$/;

/** The words that show a source speaking of its own act, plan or state, or undefined. */
export function firstHand(context: Context, draft: Draft, speaker: ResolvedSource): Span | undefined {
  const { document } = context;
  if (
    speaker.kind === 'document' ||
    speaker.kind === 'anonymous' ||
    // "Would not deny a report in the Post that it is to close": not the paper.
    (speaker.kind === 'media' && /^NN/.test(draft.cueHead?.tag ?? '')) ||
    (draft.chain.length > 1 && draft.chain.some((l) => l.kind === 'anonymous')) ||
    // "I was told that my mother had left": hearsay.
    HEARSAY.test(wordsUnder(document, draft.cue))
  )
    return undefined;
  const whole = tokensUnder(document, draft.content);
  const said = wordsUnder(document, draft.content);
  const tokens = behindCondition(whole);
  const head = clauseHeadOf(tokens);
  if (!head) return undefined;
  // "So if we look at the second well": a condition alone.
  if (
    /^["“'‘]?(?:so |and |but )?if\b/i.test(said) &&
    !tokens.some((t) => t.tag === 'MD' && /^(?:will|would|shall|wo|['’]ll)$/.test(t.lower))
  )
    return undefined;
  // "The Courier has it that Teal was told": the tree may hang what stands before the content on its verb.
  let subject = childIn(tokens, head, /^nsubj/);
  // Where the tree hangs the first verb under a later one ("I went home and howled"), the first subject counts.
  const first = tokens.find((t) => /^nsubj/.test(t.relation) && !isInTimeClause(document, t));
  if (first && /^(?:i|we)$/.test(first.lower) && (!subject || first.index < subject.index)) subject = first;
  // A pronoun that opens the content before its verb is the subject, wherever the tree hangs it.
  if (
    !subject &&
    tokens[0] &&
    /^(?:i|we|it|they|he|she)$/.test(tokens[0].lower) &&
    /^(?:VB|MD|RB)/.test(tokens[1]?.tag ?? '')
  )
    subject = tokens[0];
  const verb = subject === first && first ? (document.tokens[first.head] ?? head) : head;
  // "vowed to appeal", "plans to close": the infinitive's doer is the speaker.
  const infinitive =
    tokens[0]?.lower === 'to' ||
    (head.tag === 'VB' && !subject && tokens.find((t) => t.lower === 'to')?.index === head.index - 1);
  // "Sund Lines is scrapping …": the speaker's name opens the content, wherever the tree hangs it.
  const { at } = context.entities;
  if (!subject && tokens[0] && at[tokens[0].index] !== undefined && at[tokens[0].index] === speaker.entity)
    subject = tokens.findLast((t) => at[t.index] === speaker.entity && t.index < tokens[0]!.index + 5);
  // "Our marines have been on Tarn": what opens the content before its verb, wherever the tree hangs it.
  if (!subject && !infinitive) subject = openingSubject(document, tokens);
  if (!subject && !infinitive) return undefined;
  // "None of its sailors had been on board" turns something down.
  if (/^(?:none|nobody|neither|not)$/.test(tokens[0]?.lower ?? '') && !tokens.some((t) => t.tag === 'MD'))
    return undefined;
  const isBody = subject !== undefined && isOwnBody(context, subject, draft, speaker);
  if (subject) {
    // "It also says that a rival site, Luxplay, hid losses".
    const isOther = subject.tag === 'NN' && /^an?$/.test(childBy(document, subject, /^det$/)?.lower ?? '');
    const isSelf =
      !isOther &&
      (isSelfOf(context, subject, speaker) ||
        subjectOwner(context, subject, speaker) ||
        isPrincipal(context, subject, draft) ||
        isBody);
    if (!isSelf) return undefined;
  }
  if (subject === undefined) subject = tokens[0];
  // What was done to the speaker is somebody else's act, and a "claim" vouches for nothing.
  const isBetween = (t: Token): boolean => subject !== undefined && t.index > subject.index && t.index < verb.index;
  const isPassive =
    verb.tag === 'VBN' && tokens.some((t) => isBetween(t) && /^(?:was|were|been|being|is|are|be|got)$/.test(t.lower));
  const isCaused = isPassive && tokens.some((t) => t.lower === 'because');
  // "Its patrol was fired on": what others did.
  if (isPassive && ATTACKED.test(verb.lemma)) return undefined;
  if (
    isPassive &&
    (isCaused || !REACHED.test(verb.lemma)) &&
    subject &&
    (isBody || /^(?:i|we|he|she|they|it)$/.test(subject.lower))
  )
    return undefined;
  if (
    /^(?:claim|allege|complain|argue|insist|contend|maintain|predict|forecast|expect|reckon|think|believe|suspect|estimate|guess)$/.test(
      draft.cueHead?.lemma ?? '',
    )
  )
    return undefined;
  // "The Post understands it concerns Moxon": not what the paper does.
  if (speaker.kind === 'media' && /^(?:understand|learn|hear)$/.test(draft.cueHead?.lemma ?? '')) return undefined;
  // Not to have received or decided is a state of one's own; other denials clear the speaker.
  const isDecision =
    verb.children
      .map((k) => document.tokens[k]!)
      .some((t) => t.tag === 'MD' && /^(?:will|would|wo|shall|'ll|’ll)$/.test(t.lower)) ||
    // "She was "not going to sign" the lease".
    tokens.some(
      (t, i) =>
        t.lower === 'going' &&
        tokens[i + 1]?.lower === 'to' &&
        /^VB/.test(tokens[i + (tokens[i + 2]?.tag === 'RB' ? 3 : 2)]?.tag ?? ''),
    );
  const knowsNothing = tokens.some((t) => /^(?:clue|idea|knowledge|recollection)$/.test(t.lemma));
  // "We did not blast/JJ that day": the tree may hang the "not" elsewhere.
  const isNot =
    isNegated(document, verb) ||
    document.tokens[verb.index - 1]?.lower === 'neither' ||
    /^(?:not|n['’]t|never)$/.test(document.tokens[verb.index + 1]?.lower ?? '');
  // "Never received anything from the casino" denies; "has not received the report" tells of a state.
  const isOfGifts =
    verb.lemma === 'receive' &&
    tokens.some((t) =>
      /^(?:anything|gift|money|payment|bribe|cash|benefit|favou?r|cent|penny|dime|kickback)$/.test(t.lemma),
    );
  const denies =
    (isNot || knowsNothing) && !isDecision && (knowsNothing || isOfGifts || !HARMLESS_NOT.test(verb.lemma));
  // "He does not want to be involved any more", "she could not support the deal": a decision of one's own.
  // "I am well aware of the rules and did not send it": what the second verb denies.
  const second = verb.children
    .map((k) => document.tokens[k]!)
    .find((t) => t.relation === 'conj' && /^VB/.test(t.tag) && tokens.includes(t) && isNegated(document, t));
  if (second && !isDecision && !HARMLESS_NOT.test(second.lemma)) return undefined;
  const isOwnDecision =
    isNot &&
    ((verb.lemma === 'want' && document.tokens[verb.index + 1]?.lower === 'to') ||
      (/^(?:support|back|endorse|vote|accept|sign|join)$/.test(verb.lemma) &&
        tokens.some((t) => t.head === verb.index && /^(?:can|could|ca)$/.test(t.lower))));
  // "He did not know whether the governor would back him": what is to come is nobody's to know.
  const isOpen =
    verb.lemma === 'know' &&
    isNot &&
    /^(?:whether|if|when|how|where)$/.test(document.tokens[verb.index + 1]?.lower ?? '') &&
    tokens.some((t) => t.index > verb.index && /^(?:will|would)$/.test(t.lower));
  // "He did not know why turnout had fallen".
  const isPuzzled = verb.lemma === 'know' && isNot && document.tokens[verb.index + 1]?.lower === 'why';
  if ((isOpen || isPuzzled) && subject) return [subject.start, verb.end];
  if (isOwnDecision && subject && !clearsItself(context, draft)) return [subject.start, verb.end];
  // "I will never eat them again": a plan clears nobody.
  // "I have never taken a cent and I never would".
  const isPlan =
    (isDecision && !/\bnever would\b/i.test(said)) || (infinitive && PLEDGING.has(draft.cueHead?.lemma ?? ''));
  // "I hit him" owns up; "we hit them" boasts.
  const boasts =
    (AGAINST.test(verb.lemma) &&
      subject?.lower !== 'i' &&
      document.tokens[verb.index + 1]?.lower !== 'off' &&
      !isOwnStrike(document, verb) &&
      !BY_MISTAKE.test(said)) ||
    (!isPlan && tokens.some((t) => /^(?:enemy|enemies|rebels|terrorists)$/.test(t.lower)));
  // "If my manager had done that, I would have quit": nothing has been done or is to come.
  const condition = whole.findIndex((t) => t.lower === 'if');
  const isHypothetical =
    condition >= 0 &&
    (/\bwould (?:not )?have\b/i.test(said) ||
      whole.slice(condition + 1, condition + LONGEST_CONDITION).some((t) => t.lower === 'had'));
  if (SEEN.test(said) || HEARD.test(said)) return undefined;
  // "Its revenue will double": a forecast.
  // "Its new engine would cut emissions": a promise of merit.
  const isForecast =
    isDecision && subject !== undefined && (BOOKS.test(subject.lemma) || (/^NN/.test(subject.tag) && MERIT.test(said)));
  if (
    denies ||
    boasts ||
    isHypothetical ||
    isForecast ||
    (!isPlan && (clearsItself(context, draft) || PRAISE.test(said)))
  )
    return undefined;
  // "She is expecting her second child".
  const isBirth =
    verb.lemma === 'expect' && tokens.some((t) => /^(?:child|baby|twin|son|daughter|boy|girl)$/.test(t.lemma));
  // Feelings and beliefs are no acts.
  if (
    !isBirth &&
    /^(?:think|believe|feel|hope|know|want|see|understand|expect|realize|realise|need|prefer|wish|like|love|doubt|suspect|mean)$/.test(
      verb.lemma,
    )
  )
    return undefined;
  if (speaksOfOthers(context, tokens, verb, speaker)) return undefined;
  return subject ? [subject.start, verb.end > subject.start ? verb.end : subject.end] : undefined;
}

/** "Its landlord, Hugo Stapf, had cut the power": whatever stands between. */
export const isOfOthers = (tokens: readonly Token[]): boolean => {
  const [whose, noun] = tokens.filter((t) => /\p{L}/u.test(t.form) && t.lower !== 'that');
  return whose?.tag === 'PRP$' && noun !== undefined && NOT_OWN.test(noun.lemma);
};

/** "It struck a school": an act that it owns to, no success. */
const isOwnStrike = (document: Document, verb: Token): boolean =>
  /^(?:strike|hit)$/.test(verb.lemma) &&
  /^(?:school|hospital|clinic|house|home|building|apartment|mosque|church|market|camp|shelter|target|site|city|town|village)$/.test(
    childBy(document, verb, /^(?:dobj|obj)$/)?.lemma ?? '',
  );

/** "Had struck the convoy by mistake": nothing to boast of. */
const BY_MISTAKE = /\b(?:by (?:mistake|accident)|in error|mistakenly|accidentally|inadvertently|unintentionally)\b/i;

const LONGEST_CONDITION = 14;

/** "Even if the court struck it down, [she would not resign]": what is said to follow. */
function behindCondition(tokens: readonly Token[]): readonly Token[] {
  const [first, second] = tokens.filter((t) => /\p{L}/u.test(t.form));
  if (first?.lower !== 'if' && !(first?.lower === 'even' && second?.lower === 'if')) return tokens;
  const comma = tokens.findIndex(
    (t, i) => t.form === ',' && tokens.slice(i + 1, i + 4).some((next) => next.tag === 'MD'),
  );
  return comma < 0 ? tokens : tokens.slice(comma + 1);
}

/** "Just before [I] got off the plane a bomb went off". */
const isInTimeClause = (document: Document, subject: Token): boolean => {
  const verb = document.tokens[subject.head];
  return (
    verb?.children.some(
      (k) => k < subject.index && /^(?:before|after|when|while|as|since|until|once)$/.test(document.tokens[k]!.lower),
    ) === true
  );
};

/** What one may say not to have done without turning anything down. */
const HARMLESS_NOT =
  /^(?:receive|decide|schedule|plan|set|determine|have|vote|rule|intend|seek|run|consider|request|leave|resign|quit|stand|endorse|retire|return|campaign|aware|finish|complete|ready|available|move|breathe|sleep|walk|eat|escape|recall|remember)$/;

const ATTACKED =
  /^(?:fire|attack|shoot|bomb|shell|ambush|raid|besiege|target|rob|beat|threaten|harass|abduct|kidnap|deceive|cheat|betray|mislead|defraud)$/;

// "It was notified on Monday": of what came to one's knowledge nobody knows better.
const REACHED =
  /^(?:notify|inform|alert|contact|approach|consult|invite|elect|appoint|commit|dedicate|prepare|determine|oblige|bind|base|enrol|enroll|retire|engage|provide|furnish|diagnose|treat|hospitali[sz]e|wake|awake|awaken|jolt|rouse|startle|bear|raise|educate|christen|baptise|baptize|adopt)$/;

const TAKES =
  /^(?:take|retake|recapture|seize|occupy|conquer|encircle|surround|advance|sink|repel|repulse|rout|annihilate|wipe)$/;

/** "Its forces had taken the town": a claim of success, whoever's forces they are. */
export const isConquest = (document: Document, content: readonly Span[]): boolean =>
  !BY_MISTAKE.test(wordsUnder(document, content)) && isSuccess(tokensUnder(document, content));

const isSuccess = (tokens: readonly Token[]): boolean =>
  // "We won this election".
  hasWon(tokens) ||
  // "They now hold the airstrip".
  tokens.some(
    (t, i) =>
      /^(?:hold|control)$/.test(t.lemma) &&
      tokens.slice(Math.max(0, i - 2), i).some((n) => n.lower === 'now') &&
      tokens
        .slice(i + 1, i + 7)
        .some((n) =>
          /^(?:airstrip|airport|town|city|village|bridge|hill|base|port|road|district|capital|crossing|ridge|border)$/.test(
            n.lemma,
          ),
        ),
  ) ||
  // By the words, where the tree hangs the troops elsewhere.
  tokens.some(
    (t, i) =>
      FORCES.test(t.lemma) &&
      /^(?:had|have|has)$/.test(tokens[i + 1]?.lower ?? '') &&
      TAKES.test(tokens.slice(i + 2, i + 4).find(({ tag }) => tag === 'VBN')?.lemma ?? ''),
  ) ||
  tokens.some(
    (t) =>
      TAKES.test(t.lemma) &&
      // Before "had" the tree may take an active verb for a passive.
      childIn(tokens, t, /^auxpass$/) === undefined &&
      tokens.some((n) => n.head === t.index && /^nsubj/.test(n.relation) && FORCES.test(n.lemma)),
  );

function hasWon(tokens: readonly Token[]): boolean {
  const [first, ...rest] = tokens.filter((t) => /\p{L}/u.test(t.form));
  const verb = rest.find((t) => !/^(?:have|has|had|just|also|clearly|['’]ve)$/.test(t.lower));
  return /^(?:we|i|it|they)$/.test(first?.lower ?? '') && /^(?:won|beat|defeated)$/.test(verb?.lower ?? '');
}
