import type { Token } from '../language/document.js';
import type { DocumentView } from './document-view.js';
import { SAYING_FORMS } from './lexicon/cues.js';
import { RESTING_PARTICIPLE } from './lexicon/relays.js';
import { BODIES, DOCUMENT_NOUNS, ORGANISATION_WORDS } from './lexicon/sources.js';
import { isFiniteVerb } from './tree.js';

type Words = Pick<DocumentView, 'document'>;

// Phrases read off tags and words, without the tree: for forms so plain that a wrong tree must not hide them. Places are
// token indices; ranges are half-open.

export type Range = readonly [from: number, end: number];

const isPersonName = ({ name, form }: Token): boolean => name === 'PERSON' && /^\p{Lu}/u.test(form);

const isPhraseWord = (token: Token): boolean =>
  /^(?:neither|daily|weekly)$/.test(token.lower) ||
  /^(?:DT|PDT|JJ|JJR|JJS|NN|NNS|NNP|NNPS|POS|PRP|PRP\$|CD|VBN|HYPH)$/.test(token.tag) ||
  /^(?:of|for|and|in|on|from|at|by|near|with|inside|&)$/.test(token.lower) ||
  /^["“”'‘’&]$/.test(token.form) ||
  isPersonName(token) ||
  isCompound(token);

/** "Anti-Doping Agency figures". */
const isCompound = ({ tag, form }: Token): boolean => tag === 'VBG' && /^\p{Lu}\p{L}*-\p{L}/u.test(form);

/** "The [tracking] firm SeaTrace": a participle between an article and a noun. */
const isModifier = (tokens: readonly Token[], k: number): boolean =>
  tokens[k]?.tag === 'VBG' &&
  (/^(?:DT|PRP\$|JJ)$/.test(tokens[k - 1]?.tag ?? '') ||
    /^(?:neighbou?ring|ruling|governing|leading|opposing|warring)$/.test(tokens[k]!.lower)) &&
  /^(?:NN|JJ)/.test(tokens[k + 1]?.tag ?? '');

/** A determiner, adjective or noun. */
const isNominal = (token: Token): boolean =>
  isPersonName(token) ||
  isCompound(token) ||
  token.lower === 'neither' ||
  /^(?:DT|JJ|JJR|JJS|NN|NNS|NNP|NNPS|PRP|PRP\$|CD|EX|PDT)$/.test(token.tag);
export const isNoun = (token: Token): boolean =>
  /^(?:NN|NNS|NNP|NNPS|PRP)$/.test(token.tag) ||
  isPersonName(token) ||
  /^(?:tabloid|daily|weekly)$/.test(token.lower) ||
  // "A private detective/JJ told".
  (token.tag === 'JJ' &&
    /^(?:detective|executive|representative|relative|operative|official|veteran|native|captive|rival|resident|patient|expert|opponent|local|\p{L}+-general)$/u.test(
      token.lower,
    )) ||
  // "The insurer/JJR states": what ends so and is a body compares nothing.
  (token.tag === 'JJR' && (BODIES.has(token.lower) || ORGANISATION_WORDS.has(token.lower))) ||
  /^(?:ex|vice|co|sub)-\p{L}+$|^\d{1,3}-year-old$/iu.test(token.form);

const DATELINE_WORDS = 14;

/** Where a sentence begins to speak: behind a dateline ("CARDESH, Nov 12 - "), a time ("17:40 ") or an opening "But". */
export function bodyStart({ document: { tokens, sentences } }: Words, sentence: number): number {
  const { first, end } = sentences[sentence]!;
  let start = first;
  if (/^\p{Lu}{2}/u.test(tokens[first]!.form) || tokens[first]!.form === '(') {
    const dash = tokens
      .slice(first, Math.min(end, first + DATELINE_WORDS))
      .find((t) => /^(?:[-–—]|--|:)$/.test(t.form));
    const isInside = dash !== undefined && dash.index > first && dash.index + 1 < end;
    if (isInside && !tokens.slice(first, dash.index).some(isFiniteVerb)) start = dash.index + 1;
  }
  const isTime = (t: Token | undefined): boolean => /^\d{1,2}[:.]\d\d$/.test(t?.form ?? '');
  // "Monday 06:20 – ".
  if (/day$/.test(tokens[start]!.lower) && isTime(tokens[start + 1])) start++;
  if (isTime(tokens[start]) && start + 3 < end) {
    start++;
    if (/^[-–—:]$/.test(tokens[start]!.form)) start++;
  }
  if (start + 2 < end && /^(?:but|and|yet|meanwhile)$/i.test(tokens[start]!.form)) start++;
  return start;
}

/** Does a new phrase begin: "told the meeting [she] had", "tell the paper [every] claim"? */
const opensAnother = (before: Token, token: Token): boolean =>
  isNominative(token) || (/^(?:DT|PRP\$|EX)$/.test(token.tag) && /^NN/.test(before.tag));

/** A pronoun that opens a clause: "told the meeting [she] had". */
const isNominative = ({ lower }: Token): boolean => /^(?:i|he|she|we|they)$/.test(lower);

/** "In a judgment of 2018 [the] court": the time before it belongs to another phrase. */
const opensBehindTime = (tokens: readonly Token[], at: number): boolean =>
  /^(?:the|an?)$/.test(tokens[at]!.lower) && tokens[at - 1]?.name === 'TIME';

/** Where the phrase that ends before token `end` begins, not before `least`. */
export function phraseBefore(view: Words, end: number, least: number): number {
  const { tokens } = view.document;
  let from = end;
  // "The council's own premises register/VBP shows".
  const [before, last] = [tokens[end - 2], tokens[end - 1]];
  if (end - 2 > least && /^VBP?$/.test(last!.tag) && DOCUMENT_NOUNS.has(last!.lemma) && isPhraseWord(before!)) from--;
  // "Soundings published/VBD by the office".
  const isParticiple = (k: number): boolean =>
    // "A count carried out by the council".
    (tokens[k]!.tag === 'RP' && /^VB[ND]$/.test(tokens[k - 1]?.tag ?? '') && tokens[k + 1]?.lower === 'by') ||
    (tokens[k]!.tag === 'VBD' && tokens[k + 1]?.tag === 'RP' && tokens[k + 2]?.lower === 'by') ||
    (tokens[k]!.tag === 'VBD' && tokens[k + 1]?.lower === 'by' && k - 1 >= least && isNoun(tokens[k - 1]!));
  while (
    from > least &&
    (isPhraseWord(tokens[from - 1]!) || isParticiple(from - 1) || isModifier(tokens, from - 1)) &&
    !(from < end && (isNominative(tokens[from]!) || opensBehindTime(tokens, from)))
  )
    from--;
  // "…, aid worker Ivo Brandt", '…" barmaid Kelly Orme': no verb stands between a comma or a quotation and a noun.
  const [edge, verb] = [tokens[from - 2], tokens[from - 1]];
  if (
    from - 2 >= least &&
    from < end &&
    /^VB[DNPG]?$/.test(verb?.tag ?? '') &&
    verb!.form === verb!.lower &&
    // "Shipping analyst Greta Moll", not "citing Greta Moll".
    (verb!.tag !== 'VBG' || tokens[from]!.tag === 'NN') &&
    /^[,”"’]$/.test(edge?.form ?? '') &&
    /^NN/.test(tokens[from]!.tag) &&
    !SAYING_FORMS.has(verb!.lower)
  )
    return from - 1;
  // "A person close to the talks", "an official familiar with the plan".
  const [close, to] = [tokens[from - 2], tokens[from - 1]];
  if (
    from - 2 > least &&
    from < end &&
    /^(?:close|familiar|briefed|leaked|sent|passed|given|shown|handed|addressed|submitted)$/.test(close?.lower ?? '') &&
    /^(?:to|with|on)$/.test(to?.lower ?? '')
  )
    return phraseBefore(view, from - 2, least);
  // "Its monthly report [to the Election Commission] shows".
  if (
    from - 2 > least &&
    from < end &&
    to?.lower === 'to' &&
    /^NN/.test(close?.tag ?? '') &&
    DOCUMENT_NOUNS.has(close!.lemma) &&
    /^(?:DT|NNP|NNPS)$/.test(tokens[from]!.tag)
  )
    return phraseBefore(view, from - 1, least);
  // "A commander calling himself Abu Lateef": the participle hangs on the noun before it.
  if (from - 2 > least && /^(?:VBG|VBN)$/.test(tokens[from - 1]!.tag) && isNoun(tokens[from - 2]!) && from < end) {
    let before = from - 1;
    while (before > least && isPhraseWord(tokens[before - 1]!)) before--;
    from = before;
  }
  // No phrase opens with a preposition or a conjunction, nor with the mark that closes a quotation.
  const closes = (k: number): boolean => tokens[k]!.form === '"' && /^[,.!?]$/.test(tokens[k - 1]?.form ?? '');
  while (from < end && !isNominal(tokens[from]!) && (closes(from) || !/^["“'‘]$/.test(tokens[from]!.form))) from++;
  return from;
}

/** Where the phrase that begins at token `from` ends, at most at `limit`. */
export function phraseEnd({ document: { tokens } }: Words, from: number, limit: number): number {
  const last = Math.min(limit, tokens.length);
  if (from >= last || !isNominal(tokens[from]!)) return from;
  let end = from;
  while (
    end < last &&
    (isPhraseWord(tokens[end]!) || isModifier(tokens, end)) &&
    !(end > from && opensAnother(tokens[end - 1]!, tokens[end]!))
  )
    end++;
  // "Kanal 3".
  const isNumbered = tokens[end - 1]?.tag === 'CD' && tokens[end - 2]?.tag === 'NNP';
  while (end > from && !isNumbered && !isNoun(tokens[end - 1]!) && !/^["”’']$/.test(tokens[end - 1]!.form)) end--;
  return end;
}

/**
 * The subject right before a verb at token `verb`: a noun phrase, with what stands between commas behind it ("Peder Lunde,
 * its director, said") or hangs on it as a relative clause ("a worker who was in the yard has told"). Words of its own
 * verb phrase ("has also") are passed over.
 * @returns undefined where there is none, or where the verb is denied or only thought of ("would not say")
 */
export function subjectBefore(view: Words, verb: number, least: number): Range | undefined {
  const { tokens } = view.document;
  let end = verb;
  while (
    end > least &&
    (/^(?:RB|RBR)$/.test(tokens[end - 1]!.tag) ||
      /^(?:has|have|had|since)$/.test(tokens[end - 1]!.lower) ||
      // "He's told the hearing".
      (/^['’](?:s|ve)$/.test(tokens[end - 1]!.lower) && tokens[end - 1]!.tag !== 'POS' && tokens[end]?.tag === 'VBN'))
  ) {
    if (/^(?:not|n't|n’t|never)$/.test(tokens[end - 1]!.lower)) return undefined;
    end--;
  }
  // "The firm on Friday said", "the mayor last night came clean": when is no part of who.
  let time = end;
  // "Its minutes show": no time.
  const areKept = (t: Token): boolean =>
    t.lower === 'minutes' && /^(?:PRP\$|NN|NNP|NNS|POS)$/.test(tokens[t.index - 1]?.tag ?? '');
  while (
    time > least &&
    tokens[time - 1]!.name === 'TIME' &&
    !/-year-old$/.test(tokens[time - 1]!.lower) &&
    !areKept(tokens[time - 1]!)
  )
    time--;
  while (time < end && time > least && /^(?:on|in|late|early|this|last|that)$/.test(tokens[time - 1]!.lower)) time--;
  if (time < end && time > least) end = time;
  // "Has this afternoon owned up".
  while (end > least && /^(?:has|have|had)$/.test(tokens[end - 1]!.lower)) end--;
  if (end <= least || tokens[end - 1]!.tag === 'MD' || tokens[end - 1]!.lower === 'to') return undefined;
  if (/^(?:who|which)$/.test(tokens[end - 1]!.lower)) return [end - 1, end];
  if (tokens[end - 1]!.form === ',') {
    const inner = apposition(view, end - 1, least);
    if (inner === undefined) return undefined;
    // "Dean Prosser, 41, of Quay Street, denies": the age stands apart.
    const isAge = tokens[inner - 1]?.tag === 'CD' && tokens[inner - 2]?.form === ',';
    const name = isAge ? inner - 2 : inner;
    // "A trader whose stall faces the station, and who asked not to be named, said".
    const isSecond = /^(?:and|but)$/.test(tokens[name + 1]?.lower ?? '');
    const stop = (isSecond ? relativeBefore(view, name, least) : undefined) ?? name;
    const from = phraseBefore(view, stop, least);
    // "Channel Nine, relaying two ministers, reported".
    const isNumbered = tokens[name - 1]?.tag === 'CD' && tokens[name - 2]?.tag === 'NNP';
    return from < stop && (isNumbered || isNoun(tokens[stop - 1]!)) ? [from, end - 1] : undefined;
  }
  // "Figures it released under the act reveal": a clause without "that" hangs on the noun.
  const [noun, pronoun] = [tokens[least], tokens[least + 1]];
  if (
    /^NNS?$/.test(noun?.tag ?? '') &&
    /^(?:it|he|she|they)$/.test(pronoun?.lower ?? '') &&
    tokens.slice(least + 2, end).filter(isFiniteVerb).length === 1 &&
    !tokens.slice(least, end).some((t) => /^[,;:]$/.test(t.form))
  )
    return [least, end];
  // "Figures the council released under the act reveal".
  const released = tokens.slice(least + 1, end).find((t) => isFiniteVerb(t));
  if (
    noun?.tag === 'NNS' &&
    DOCUMENT_NOUNS.has(noun.lemma) &&
    pronoun?.tag === 'DT' &&
    released &&
    phraseEnd(view, least + 1, end) === released.index &&
    tokens.slice(released.index + 1, end).every((t) => !isFiniteVerb(t) && !/^[,;:]$/.test(t.form))
  )
    return [least, end];
  const relative = relativeBefore(view, end, least);
  const stop = relative ?? end;
  const from = phraseBefore(view, stop, least);
  return from < stop && tokens.slice(from, stop).some(isNoun) ? [from, end] : undefined;
}

/** The head of the phrase that opens a content and is followed by its verb: "our [marines] have been", "the [head] of the port said". */
export function openingSubject(document: DocumentView['document'], tokens: readonly Token[]): Token | undefined {
  const first = tokens.find((t) => /[\p{L}\d]/u.test(t.form));
  const last = tokens.at(-1);
  if (!first || !last) return undefined;
  const end = phraseEnd({ document }, first.index, last.index + 1);
  const verb = document.tokens[end];
  if (end === first.index || !verb || verb.index > last.index || !(isFiniteVerb(verb) || verb.tag === 'MD'))
    return undefined;
  const phrase = document.tokens.slice(first.index, end);
  const preposition = phrase.find((t) => /^(?:IN|TO)$/.test(t.tag));
  return phrase.findLast((t) => isNoun(t) && (!preposition || t.index < preposition.index));
}

const LONGEST_RELATIVE = 12;

/** Where a relative clause without commas that ends before token `end` begins ("a worker [who was in the yard] has told"). */
function relativeBefore({ document: { tokens } }: Words, end: number, least: number): number | undefined {
  for (let k = end - 1; k > Math.max(least, end - LONGEST_RELATIVE); k--) {
    const token = tokens[k]!;
    if (/^[,;:]$/.test(token.form)) return undefined;
    if (/^(?:who|which|whose)$/.test(token.lower) || (token.tag === 'WDT' && isNoun(tokens[k - 1]!)))
      return tokens.slice(k, end).filter(isFiniteVerb).length === 1 ? k : undefined;
  }
  return undefined;
}

/** The comma that opens what the comma at token `closing` closes: a phrase without a verb, or a relative clause. */
function apposition({ document: { tokens } }: Words, closing: number, least: number): number | undefined {
  for (let k = closing - 1; k > least; k--) {
    const token = tokens[k]!;
    if (token.form !== ',') continue;
    const next = tokens[k + 1]!;
    const isAnd = /^(?:and|but)$/.test(next.lower) && /^(?:who|whose|which)$/.test(tokens[k + 2]?.lower ?? '');
    const isRelative = isAnd || /^(?:who|whose|which)$/.test(next.lower) || RESTING_PARTICIPLE.test(next.lower);
    // "The council, in a letter reviewed by Norwire, blames": how it said so.
    const isAdjunct = /^(?:in|at|on|through|via|during|after|by)$/.test(next.lower) && next.tag === 'IN';
    // "Divers, cousins who have worked there, say".
    const isWho = /^NN/.test(next.tag) && /^(?:who|whose)$/.test(tokens[k + 2]?.lower ?? '');
    const hasVerb = !isAdjunct && !isWho && tokens.slice(k + 1, closing).some(isFiniteVerb);
    // "In March, the director, Ana Lind, said": the nearest comma that leaves a phrase.
    if (isRelative || !hasVerb) return k;
    return undefined;
  }
  return undefined;
}
