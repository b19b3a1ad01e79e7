import type { Document, Sentence, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { holderBefore, nameBefore } from './antecedents.js';
import {
  addressees,
  askedBefore,
  askedHere,
  askedOrNamed,
  isByUs,
  isTimeLimit,
  paperMaker,
  requestTo,
  spokenOfBefore,
} from './asked-parties.js';
import { CONFIRMING, DENYING, REPORTING } from './lexicon/cues.js';
import { KEPT_BACK_FROM_US } from './lexicon/silence.js';
import { BODIES } from './lexicon/sources.js';
import { partiesOf, partyAfter } from './parties.js';
import { bodyStart, subjectBefore as phraseOfSubject } from './plain-phrases.js';
import { answersFor } from './represented.js';
import type { Context } from './resolved-source.js';
import { silentInQuotes } from './silent-in-quotes.js';
import { bothAnd } from './silent-pairs.js';
import { resolveSource } from './sources.js';
import { isRequest, throughAnother } from './spoken-for.js';
import { tellerBefore, tellerBehind } from './tellers.js';
import { childBy, firstTokenAt, isFiniteVerb, spanOf, subjectOf } from './tree.js';

// Who is silent, where a sentence says that somebody is.

/** Who is silent: whom the answer did not come from, else the subject. */
export function silentOnes(context: Context, sentence: Sentence, span: Span, tokens: readonly Token[]): string[] {
  const { document } = context;
  // "The roads could not be discussed, the council said".
  if (
    KEPT_BACK_FROM_US.test(
      document.text
        .slice(...span)
        .toLowerCase()
        .replace(/[’‘]/g, "'"),
    )
  ) {
    const teller = tellerBehind(document, sentence, span) ?? tellerBefore(document, sentence, tokens[0]!);
    return teller ? partiesOf(context, teller) : [];
  }
  const isUnanswered = /^(?:received|had|got|gotten|heard)\b/i.test(document.text.slice(...span));
  const addressee = isUnanswered ? askedHere(context, sentence, tokens[0]!) : undefined;
  if (addressee) return [addressee];
  // "Our emails to the singer's agent about the split went unanswered".
  const sent = /(?:unanswered|unreturned|unacknowledged|(?:answer|reply|response))$/i.test(document.text.slice(...span))
    ? requestTo(context, sentence, tokens[0]!)
    : undefined;
  if (sent) return [sent];
  const through = throughAnother(context, sentence, tokens[0]!.index);
  if (through) return [through];
  const two = bothAnd(context, sentence, tokens[0]!);
  if (two.length === 2) return two;
  // "Too early for Elm House to comment".
  const whose = tokens.find((t) => t.lower === 'for');
  const early =
    whose && /^(?:too|far|much)$/.test(tokens[0]!.lower)
      ? partyAfter(context, whose.index + 1, tokens.at(-1)!.index)
      : undefined;
  if (early) return [early];
  // "Have been greeted by Petrovane with studied silence".
  const inner = tokens.find((t, i) => t.lower === 'by' && tokens.slice(i).some((w) => w.lower === 'with'));
  const greeter =
    inner && /silence$/.test(tokens.at(-1)!.lower) ? partyAfter(context, inner.index + 1, sentence.end) : undefined;
  if (greeter) return [greeter];
  const after = document.tokens[firstTokenAt(document, span[1])];
  // "Met with a wall of silence at the bank".
  if (after?.lower === 'at' && tokens.at(-1)!.lower === 'silence') {
    const party = partyAfter(context, after.index + 1, sentence.end);
    if (party) return [party];
  }
  if (after && /^(?:from|by)$/.test(after.lower) && after.index < sentence.end) {
    if (/^(?:either|both|them|any)$/.test(document.tokens[after.index + 1]?.lower ?? '')) {
      const asked = addressees(context, sentence.first, after.index);
      if (asked.length > 0) return asked;
    }
    const isMedium = /^(?:tele)?phone|^e-?mail$|^text$|^letter$/.test(document.tokens[after.index + 1]?.lower ?? '');
    const party =
      isMedium || (after.lower === 'by' && (isTimeLimit(document, after) || isByUs(document, after)))
        ? undefined
        : partyAfter(context, after.index + 1, sentence.end);
    if (party) return [party];
  }
  // "Declining to discuss the charge, General Ilmar boarded his plane".
  const comma = document.tokens.slice(tokens.at(-1)!.index, sentence.end).find((t) => t.form === ',');
  const isParticiple = tokens[0]!.tag === 'VBG' && tokens[0]!.index === sentence.first;
  const doer = isParticiple && comma ? partyAfter(context, comma.index + 1, sentence.end) : undefined;
  if (doer) return [doer];
  // "Astra had two words for us on all of it: no comment": whoever had them.
  const isBehindColon = document.text.slice(...span).includes(':');
  const root = isBehindColon
    ? document.tokens
        .slice(sentence.first, tokens[0]?.index ?? 0)
        .findLast((t) => /^nsubj/.test(t.relation) && !/^(?:i|we|it)$/.test(t.lower))
    : undefined;
  const subject = root ?? subjectBefore(context, sentence, span, tokens);
  // "From the family there was no answer."
  const lead = document.tokens.slice(sentence.first, tokens[0]?.index ?? 0);
  const from = lead.find((t) => t.lower === 'from');
  if (from && (lead.some((t) => t.lower === 'there') || from === lead[0])) {
    const party = partyAfter(context, from.index + 1, sentence.end);
    if (party) return [party];
  }
  const quoted = silentInQuotes(context, sentence, span, tokens, subject);
  if (quoted) return quoted;
  // "We asked the firm about P. There was no answer", "we are still waiting".
  const isThere = subject === undefined && tokens[0]!.lower === 'there' && tokens[0]!.index === sentence.first;
  if ((isThere || /^(?:we|there)$/.test(subject?.lower ?? '')) && tokens.every((t) => !t.quoted)) {
    const asked = askedBefore(context, sentence);
    return asked ? [asked] : [];
  }
  if (!subject || /^(?:i|we|you|there)$/.test(subject.lower)) return [];
  const maker = paperMaker(context, sentence, subject);
  if (maker) return partiesOf(context, maker);
  if (/^(?:it|they)$/.test(subject.lower)) {
    // "The group kept paying P; asked about this by the website, it did not reply": of whom the clause before is.
    const ahead = document.tokens.slice(sentence.first, subject.index);
    const stop = ahead.findLastIndex((t) => t.form === ';');
    const isAsked =
      stop >= 0 && /^(?:asked|approached|contacted|pressed|questioned)$/.test(ahead[stop + 1]?.lower ?? '');
    const spokenOf = isAsked
      ? ahead.slice(0, stop).find((t) => /^nsubj/.test(t.relation) && /^NN/.test(t.tag))
      : undefined;
    if (spokenOf) return partiesOf(context, spokenOf);
    // "Tolmac said it had no comment": who says so.
    const teller = tellerBefore(document, sentence, subject);
    if (teller && subject.index - teller.index <= TELLS && !/^(?:it|they)$/.test(teller.lower))
      return partiesOf(context, teller);
    const asked = askedBefore(context, sentence) ?? spokenOfBefore(context, sentence, subject);
    if (asked) return [asked];
  }
  if (/unsuccessful|in vain/.test(document.text.slice(...span)) && !isRequest(subject)) return [];
  const parties = partiesOf(context, subject).filter((name) => !/^(?:comments?|reactions?)$/.test(name));
  // "A request for comment went unanswered".
  const meant =
    parties.length === 0 && [subject, ...lead].some(isRequest) ? askedOrNamed(context, sentence) : undefined;
  if (meant) return [meant];
  // Where the tree takes the verb for a part of the noun's phrase.
  const isTorn = parties.length === 0 && subject.relation === 'root' && BODIES.has(subject.lemma);
  return isTorn ? partiesByWords(context, sentence, tokens[0]!) : parties;
}

/** "Tolmac has said that it": so many words behind who says so, "it" is the speaker. */
const TELLS = 4;

/** Who stands right before the silence, read off the words where the tree shows nobody. */
export function partiesByWords(context: Context, { first, index }: Sentence, silence: Token): string[] {
  const { document } = context;
  const phrase = phraseOfSubject({ document }, silence.index, Math.max(first, bodyStart({ document }, index)));
  const span = phrase && spanOf(document.tokens.slice(...phrase));
  const source = span && !/^PRP/.test(document.tokens[phrase[0]]!.tag) ? resolveSource(context, [span]) : undefined;
  if (!source || source.kind === 'document') return [];
  return [(source.entity && answersFor(context, source.entity)) ?? source.name];
}

export function subjectBefore(
  context: Context,
  sentence: Sentence,
  span: Span,
  tokens: readonly Token[],
): Token | undefined {
  const { document } = context;
  // Behind a semicolon somebody else may be meant than before it.
  const stop = document.tokens.slice(sentence.first, tokens[0]!.index).findLast((t) => t.form === ';');
  if (stop) sentence = { ...sentence, first: stop.index + 1 };
  // "While Sand did not respond": who stands right before it.
  let verb = tokens[0]!.index;
  while (
    verb > sentence.first &&
    /^(?:would|could|will|has|have|had|did|do|does|can)$/.test(document.tokens[verb - 1]!.lower)
  )
    verb--;
  const before = nameBefore(context, verb, sentence.first);
  if (before) return before;
  // "Carr climbed into his car without a word": whose act it was.
  if (tokens[0]!.lower === 'without') {
    const act = document.tokens.slice(sentence.first, tokens[0]!.index).findLast((t) => /^VB[DZP]$/.test(t.tag));
    const doer = act && subjectOf(document, act);
    if (doer && doer.index < act.index) return doer;
  }
  const opening = beforeRelative(document, sentence, tokens[0]!) ?? subjectOfSentence(document, sentence, tokens[0]!);
  if (opening) return opening;
  const verbs = tokens.filter((t) => /^(?:VB|JJ|MD|NN)/.test(t.tag));
  const subject = verbs
    .map((t) => subjectOf(document, t))
    .find(
      (s) =>
        s !== undefined &&
        s.start < span[0] &&
        (s.name !== 'TIME' || /-year-old$/.test(s.lower)) &&
        s.index >= sentence.first,
    );
  // "X said it was too early to comment": the "it" stands for nobody, X is silent.
  const found = subject ?? nounBefore(context, tokens[0]!, sentence.first) ?? tellerBehind(document, sentence, span);
  if (found && found.tag === 'NN') return bodyOf(document, found, sentence.first);
  return found?.lower === 'it'
    ? (tellerBefore(document, sentence, found) ?? tellerBehind(document, sentence, span) ?? found)
    : found;
}

/** "The ministry of [defence]": the body, where the tree takes its last word. */
function bodyOf({ tokens }: Document, noun: Token, first: number): Token {
  const [body, of] = [tokens[noun.index - 2], tokens[noun.index - 1]];
  return body && body.index >= first && of?.lower === 'of' && BODIES.has(body.lemma) ? body : noun;
}

/** "Brell, who last year dismissed the talk, declined to comment": the noun before the relative clause. */
function beforeRelative({ tokens }: Document, { first }: Sentence, verb: Token): Token | undefined {
  if (tokens[verb.index - 1]?.form !== ',') return undefined;
  const comma = tokens.slice(first, verb.index - 1).findLast((t) => t.form === ',');
  const noun = comma && tokens[comma.index - 1];
  const who = comma && tokens[comma.index + 1];
  return noun &&
    noun.index >= first &&
    /^NN/.test(noun.tag) &&
    ((/^(?:to|of|for|from)$/.test(who!.lower) && tokens[who!.index + 1]?.lower === 'which') ||
      /^(?:who|which|whose|asked|pressed|reached|contacted|approached|questioned|speaking|told)$/.test(who!.lower) ||
      // "A solicitor for Ms Garside, then head of midwifery, declined".
      (/^(?:then|now|formerly|once|the|its|an?)$/.test(who!.lower) &&
        !tokens.slice(who!.index, verb.index).some(isFiniteVerb)))
    ? noun
    : undefined;
}

const AUXILIARY = /^(?:has|have|had|so|far|still|yet|also|since)$/;

/** "The trust confirmed a teacher had been suspended but would not be drawn": behind "but", the subject of the sentence. */
export function subjectOfSentence(document: Document, { first, end }: Sentence, verb: Token): Token | undefined {
  const { tokens } = document;
  // "And has so far said nothing".
  let opening = verb;
  while (
    opening.index > first &&
    /^(?:RB|VBZ|VBP|VBD)$/.test(tokens[opening.index - 1]!.tag) &&
    AUXILIARY.test(tokens[opening.index - 1]!.lower)
  )
    opening = tokens[opening.index - 1]!;
  if (opening !== verb && /^(?:has|have|had)$/.test(opening.lower)) verb = opening;
  if (!/^(?:but|and)$/.test(tokens[verb.index - 1]?.lower ?? '')) return undefined;
  const root = tokens.slice(first, end).find((t) => t.head < 0);
  const subject =
    root && root.index < verb.index && /^VB/.test(root.tag) ? childBy(document, root, /^nsubj$/) : undefined;
  const isSecond = tokens[verb.index - 1]!.lower === 'and' && /^VB[DZP]$/.test(verb.tag);
  return subject && (isSecond || REPORTING.has(root!.lemma) || CONFIRMING.has(root!.lemma) || DENYING.has(root!.lemma))
    ? subject
    : undefined;
}

/** Where the parser found no subject: the nearest noun before. */
function nounBefore({ document: { tokens }, entities }: Context, token: Token, first: number): Token | undefined {
  for (let k = token.index - 1; k >= first; k--) {
    const candidate = tokens[k]!;
    if (candidate.name === 'TIME') continue;
    // "The embassy in Keldhaven did not answer": not the place.
    let start = k;
    while (
      start > first &&
      (tokens[start - 1]!.relation === 'compound' || (entities.at[k] && entities.at[start - 1] === entities.at[k]))
    )
      start--;
    const opening = tokens[start - 1]?.tag === 'DT' ? start - 2 : start - 1;
    const [head, preposition] = opening > first ? [tokens[opening - 1], tokens[opening]] : [];
    const isPlaced =
      (/^(?:in|at|near)$/.test(preposition?.lower ?? '') && /^NN/.test(head?.tag ?? '')) ||
      // "The embassy of the Sultanate".
      (preposition?.lower === 'of' && BODIES.has(head?.lemma ?? ''));
    if (isPlaced) k = opening;
    else if (/^(?:NN|PRP$)/.test(candidate.tag) || entities.at[k])
      return candidate.relation === 'compound' && candidate.head >= 0 && candidate.head < token.index
        ? tokens[candidate.head]
        : candidate;
  }
  return undefined;
}

/** "Nobody answered the door at [his] home", "at [Colin Stace's] office". */
export function whoseHome(context: Context, { end }: Sentence, silence: Token): string | undefined {
  const { document, entities } = context;
  const behind = document.tokens.slice(silence.index + 1, Math.min(end, silence.index + 10));
  const place = behind.find((t) => /^(?:home|house|address|flat|office|villa|apartment|residence)$/.test(t.lemma));
  const owner = behind.find((t) => t.index < (place?.index ?? 0) && (t.tag === 'PRP$' || entities.at[t.index]));
  if (!place || !owner) return undefined;
  return entities.at[owner.index]?.name ?? holderBefore(context, owner);
}
