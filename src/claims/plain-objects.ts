import type { Token } from '../language/document.js';
import type { DocumentView } from './document-view.js';
import type { Reading } from './judge-features.js';
import { DOCUMENT_NOUNS, MEDIA_WORDS, OFFICIAL_WORDS, ORGANISATION_WORDS } from './lexicon/sources.js';
import { PICTURES } from './pictures.js';
import { clauseEnd, hasFinite, isOpening, isReporting, range } from './plain-clauses.js';
import { bodyStart, phraseEnd, type Range, subjectBefore } from './plain-phrases.js';
import { isDocument } from './unnamed-sources.js';

// Plain forms whose content is a noun phrase: what is found, counted, shown or spoken of.

const COUNTING =
  /^(?:give|set|find|record|measure|tally|register|count|detect|predict|forecast|project|estimate|log|list|document)$/;

/** "The survey found 31 cases", "X put the damage at 800,000 crowns": a source that examines or counts, and a noun phrase. */
export function finding(view: DocumentView, verb: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  if (
    verb.quoted ||
    !(/^VB[DZP]$/.test(verb.tag) || isMissedVerb(view, verb) || isPutBare(view, verb) || hasDone(tokens, verb))
  )
    return undefined;
  const { end } = sentences[verb.sentence]!;
  // "The register has 41,000 people down as patients".
  const hasDown =
    verb.lemma === 'have' &&
    tokens
      .slice(verb.index + 2, Math.min(end, verb.index + 9))
      .some((t) => t.lower === 'down' && /^(?:as|at|for)$/.test(tokens[t.index + 1]?.lower ?? ''));
  const isPut = /^(?:put|give|set)$/.test(verb.lemma) || hasDown;
  if (!isPut && !COUNTING.test(verb.lemma)) return undefined;
  const start = bodyStart(view, verb.sentence);
  const source = subjectBefore(view, verb.index, start);
  // "The coroner put the dead at 31".
  const isOfDead =
    isPut &&
    tokens[verb.index + 1]?.lower === 'the' &&
    /^(?:dead|injured|wounded|missing|homeless|sick)$/.test(tokens[verb.index + 2]?.lower ?? '');
  // "An official put the speed at 141 kph", "It put exclusions at 61": a measure tells what is put where.
  const isMeasured =
    isPut &&
    source !== undefined &&
    (isOfDead ||
      /^(?:it|they|he|she|which|who)$/.test(tokens[source[0]]!.lower) ||
      tokens.slice(verb.index + 1, verb.index + 5).some((t) => MEASURES.test(t.lemma)) ||
      // "The hackers put their haul at 4 million records".
      (tokens[verb.index + 1]?.tag === 'PRP$' && tokens[verb.index + 3]?.lower === 'at'));
  const isRelative = source !== undefined && /^(?:which|who)$/.test(tokens[source[0]]!.lower);
  if (!source || !(isRelative || isOpening(view, start, source[0]))) return undefined;
  if (!isMeasured && !counts(tokens.slice(source[0], source[1]))) return undefined;
  // "Put at 4,200 the number of residents".
  const isInverted = isPut && tokens[verb.index + 1]?.lower === 'at';
  const object = isInverted ? end : phraseEnd(view, verb.index + 1, end);
  // "Put the figure above 90 and said …": up to the second verb.
  const second = tokens
    .slice(verb.index + 2, end)
    .find((t) => /^(?:and|but)$/.test(t.lower) && !t.quoted && isReporting(tokens, tokens[t.index + 1] ?? t));
  const content: Range = [verb.index + 1, clauseEnd(view, verb.index + 1, second?.index ?? end)];
  const hasNumber = tokens
    .slice(content[0], content[1])
    .some((t) => t.name === 'NUM' || t.tag === 'CD' || /\d/.test(t.form));
  const isPlaced = tokens
    .slice(content[0], content[1])
    .some((t) => /^(?:at|as|above|below|over|under|between|closer|nearer)$/.test(t.lower));
  // "The return gives a ratio of 38 percent".
  const isGiven = verb.lemma === 'give' && tokens.slice(...source).some(isDocument);
  if (
    (object === content[0] && !isOfDead) ||
    (isPut ? !((isPlaced || isGiven) && hasNumber) : hasFinite(view, content))
  )
    return undefined;
  return { source: range(source), cue: [verb.index], content: range(content) };
}

const MEASURES =
  /^(?:cost|damage|toll|number|figure|speed|value|price|size|length|age|loss|bill|turnout|sum|amount|total|odds|distance|depth|height|weight|share|rate|crowd|attendance|chance|deficit|debt|risk|likelihood|probability)$/;

const NAMED =
  /^(?:man|woman|boy|girl|victim|suspect|dead|pilot|driver|passenger|teenager|gunman|attacker|shooter|child|officer|soldier|body|him|her|them|couple|pair|one|two|three)$/;

/** "The police identified the man as Devon Amor", "named the victim as Ann Bold": who somebody was found to be. */
export function identified(view: DocumentView, verb: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  if (verb.quoted || !/^(?:identify|name)$/.test(verb.lemma) || !(/^VB[DZP]$/.test(verb.tag) || hasDone(tokens, verb)))
    return undefined;
  const { end } = sentences[verb.sentence]!;
  const start = bodyStart(view, verb.sentence);
  const source = subjectBefore(view, verb.index, start);
  const object = phraseEnd(view, verb.index + 1, end);
  const name = tokens[object + 1];
  const isNamed = tokens.slice(verb.index + 1, object).some((t) => NAMED.test(t.lemma) || NAMED.test(t.lower));
  if (!source || !isOpening(view, start, source[0])) return undefined;
  if (!isNamed && !(verb.lemma === 'identify' && counts(tokens.slice(source[0], source[1])))) return undefined;
  if (object === verb.index + 1 || tokens[object]?.lower !== 'as' || !/^NNP/.test(name?.tag ?? '')) return undefined;
  return {
    source: range(source),
    cue: [verb.index],
    content: range([verb.index + 1, clauseEnd(view, verb.index + 1, end)]),
  };
}

const REVISING = /^(?:raise|increase|revise|lower|update|adjust|reduce|cut|correct|amend)$/;

/** "The agency raised the death toll to 267": a count that its keeper changes. */
export function revised(view: DocumentView, verb: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  if (verb.quoted || !REVISING.test(verb.lemma) || !(/^VB[DZP]$/.test(verb.tag) || hasDone(tokens, verb)))
    return undefined;
  const { end } = sentences[verb.sentence]!;
  const start = bodyStart(view, verb.sentence);
  const source = subjectBefore(view, verb.index, start);
  const content: Range = [verb.index + 1, clauseEnd(view, verb.index + 1, end)];
  const words = tokens.slice(...content);
  const isToll = words
    .slice(0, 5)
    .some((t) => /^(?:toll|estimate|forecast|count|tally|figure|number|total)$/.test(t.lemma));
  const to = words.findIndex((t) => t.lower === 'to');
  if (!source || !isOpening(view, start, source[0]) || !isToll || to < 0) return undefined;
  return words.slice(to).some((t) => t.tag === 'CD')
    ? { source: range(source), cue: [verb.index], content: range(content) }
    : undefined;
}

/** "The register has 214 ibex in the valley", "their model has the party losing eleven seats": what is kept or reckoned. */
export function holds(view: DocumentView, verb: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  if (verb.quoted || verb.lemma !== 'have' || !/^VB[DZP]$/.test(verb.tag)) return undefined;
  const { end } = sentences[verb.sentence]!;
  const start = bodyStart(view, verb.sentence);
  const source = subjectBefore(view, verb.index, start);
  if (!source || !isOpening(view, start, source[0])) return undefined;
  const content: Range = [verb.index + 1, clauseEnd(view, verb.index + 1, end)];
  const words = tokens.slice(...content);
  // "Has lost", "has to", "has been".
  if (/^(?:VB|TO|RB|MD)/.test(words[0]?.tag ?? 'VB') || words.slice(0, 4).some((t) => t.tag === 'VBN'))
    return undefined;
  const by = tokens.slice(...source);
  const isKept = by.some((t) => KEPT.test(t.lemma));
  const isReckoned = by.some((t) => RECKONED.test(t.lemma) || MEDIA_WORDS.has(t.lemma));
  const counts = words.slice(0, 5).some((t) => t.tag === 'CD');
  const acts = words.slice(1, 9).some((t, i, all) => t.tag === 'VBG' && i > 0 && /^NN/.test(all[i - 1]!.tag));
  const listed = words.findIndex((t) => t.lower === 'on');
  const isListed =
    counts &&
    listed > 0 &&
    ON_LISTS.test(
      words
        .slice(listed)
        .map((t) => t.lower)
        .join(' '),
    );
  return (isKept && counts) || (isReckoned && acts) || isListed
    ? { source: range(source), cue: [verb.index], content: range(content) }
    : undefined;
}

const KEPT = /^(?:register|list|record|log|ledger|roll|database|census|tally|count|minutes|diary|logbook|inventory)s?$/;
const RECKONED = /^(?:model|poll|survey|forecast|projection|simulation|estimate|version|account|rumou?r)s?$/;
const ON_LISTS = /^on (?:its|their) (?:books?|lists?|records?|registers?|files?|rolls?|database)\b/;

/** "The opposition speaks of 4,000 forged ballots": a noun phrase with a number. */
export function speaksOf(view: DocumentView, verb: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  if (verb.quoted || !/^(?:speak|talk)$/.test(verb.lemma) || !/^VB[DZP]$/.test(verb.tag)) return undefined;
  if (tokens[verb.index + 1]?.lower !== 'of') return undefined;
  const { end } = sentences[verb.sentence]!;
  const start = bodyStart(view, verb.sentence);
  const source = subjectBefore(view, verb.index, start);
  const content: Range = [verb.index + 2, clauseEnd(view, verb.index + 2, end)];
  const counted = tokens.slice(content[0], Math.min(content[1], content[0] + 4)).some((t) => t.tag === 'CD');
  if (!source || !isOpening(view, start, source[0]) || !counted) return undefined;
  return { source: range(source), cue: [verb.index, verb.index + 1], content: range(content) };
}

/** "Soundings put/VB the depth at 7 metres": a base form where its sentence has no verb else. */
const isPutBare = (view: DocumentView, { tag, lower, sentence, index }: Token): boolean => {
  const { first, end } = view.document.sentences[sentence]!;
  if (tag !== 'VB' || lower !== 'put') return false;
  // "An official, who was not authorised to speak, put the speed at 141 kph".
  const { tokens } = view.document;
  const isBehindClause = tokens[index - 1]?.form === ',' && MEASURES.test(tokens[index + 2]?.lemma ?? '');
  return isBehindClause || !hasFinite(view, [first, end]);
};

/** "The service has measured". */
const hasDone = (tokens: readonly Token[], { tag, index }: Token): boolean =>
  tag === 'VBN' && /^(?:has|have)$/.test(tokens[index - 1]?.lower ?? '');

const isDoneBy = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.tag === 'VBD' && (tokens[i + 1]?.tag === 'RP' ? tokens[i + 2] : tokens[i + 1])?.lower === 'by';

/** A participle where its sentence has no verb else: a past tense that the tagger missed. */
function isMissedVerb(view: DocumentView, { tag, index, sentence, lemma }: Token): boolean {
  const { tokens, sentences } = view.document;
  const { first, end } = sentences[sentence]!;
  return (
    (/^(?:VBN|NNS)$/.test(tag) || (tag === 'NN' && /^(?:list|record|date|name)$/.test(lemma))) &&
    // "A count carried/VBD out by the council recorded/VBN": who does it stands behind the first.
    !tokens.slice(first, end).some((t, i, all) => view.finite[t.index] === 1 && !isDoneBy(all, i)) &&
    !/^(?:be|been|being)$/.test(tokens[index - 1]?.lower ?? '')
  );
}

/** Does a source count or examine: a study, records, an office? */
const counts = (source: readonly Token[]): boolean =>
  source.some(
    (t) =>
      DOCUMENT_NOUNS.has(t.lemma) ||
      DOCUMENT_NOUNS.has(t.lower) ||
      DOCUMENT_NOUNS.has(t.lower.replace(/s$/, '')) ||
      OFFICIAL_WORDS.has(t.lower) ||
      OFFICIAL_WORDS.has(t.lemma) ||
      ORGANISATION_WORDS.has(t.lower) ||
      /^(?:coroner|sheriff|mortuary|morgue|administrator|liquidator|receiver|surveyor|valuer|appraiser|actuary|test|minute|researcher|scientist|inspector|investigator|monitor|auditor)s?$/.test(
        t.lower,
      ) ||
      t.name === 'ORG',
  );

/** "Pictures circulated by the government show/NN P": several papers, who passed them on, and what they show. */
export function isShownBy(
  { document: { tokens, sentences } }: DocumentView,
  { tag, lower, index, sentence }: Token,
): boolean {
  const { first } = sentences[sentence]!;
  const papers = tokens
    .slice(first, first + 3)
    .find((t) => /^NNP?S$/.test(t.tag) && (isDocument(t) || PICTURES.test(t.lower)));
  return (
    /^NN$/.test(tag) &&
    /^(?:show|suggest|indicate|reveal)$/.test(lower) &&
    papers !== undefined &&
    tokens[papers.index + 1]?.tag === 'VBN' &&
    index - papers.index < 10 &&
    tokens.slice(papers.index + 2, index).some((t) => /^(?:by|from|to)$/.test(t.lower))
  );
}

/** "Satellite images taken on 3 May show six burned-out bombers": what is to be seen in a picture. */
export function pictured(view: DocumentView, verb: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  // "Purports to show".
  const isTo =
    tokens[verb.index - 1]?.lower === 'to' &&
    /^(?:purport|claim|seem|appear)$/.test(tokens[verb.index - 2]?.lemma ?? '');
  if (verb.quoted || verb.lemma !== 'show' || !(isTo || /^VB[DZP]$/.test(verb.tag) || isShownBy(view, verb)))
    return undefined;
  const { end } = sentences[verb.sentence]!;
  const start = bodyStart(view, verb.sentence);
  const opening = isTo ? verb.index - 2 : verb.index;
  const source = subjectBefore(view, opening, start);
  if (!source || !isOpening(view, start, source[0]) || !tokens.slice(...source).some((t) => PICTURES.test(t.lower)))
    return undefined;
  const content: Range = [verb.index + 1, clauseEnd(view, verb.index + 1, end)];
  return phraseEnd(view, content[0], content[1]) > content[0] + 1
    ? { source: range(source), cue: range([opening, verb.index + 1]), content: range(content) }
    : undefined;
}

const FINDS = /^(?:finding|concluding|showing|estimating|indicating|suggesting|identifying|putting)$/;

/** "The Standard cited a study by X as finding that P": what is cited says it. */
export function citedAs(view: DocumentView, verb: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  if (verb.quoted || !/^(?:cite|quote)$/.test(verb.lemma) || !/^VB[DZP]$/.test(verb.tag)) return undefined;
  const { end } = sentences[verb.sentence]!;
  const as = tokens
    .slice(verb.index + 2, Math.min(end, verb.index + LONGEST_CITED))
    .find((t) => t.lower === 'as' && FINDS.test(tokens[t.index + 1]?.lower ?? ''));
  if (!as) return undefined;
  const content: Range = [as.index + 2, clauseEnd(view, as.index + 2, end)];
  return content[1] - content[0] > 3
    ? { source: range([verb.index + 1, as.index]), cue: [verb.index, as.index, as.index + 1], content: range(content) }
    : undefined;
}

const LONGEST_CITED = 14;
