import type { Token } from '../language/document.js';
import type { DocumentView } from './document-view.js';
import { PEOPLE } from './eyewitness.js';
import type { Reading } from './judge-features.js';
import { SAYS_FALSE } from './lexicon/denials.js';
import {
  ANONYMOUS_NOUNS,
  BODIES,
  DOCUMENT_NOUNS,
  EXPERT_WORDS,
  HOLDERS,
  OFFICIAL_WORDS,
  ORGANISATION_WORDS,
  SPOKES_WORDS,
} from './lexicon/sources.js';
import {
  clauseEnd,
  hasFinite,
  isHeadline,
  isMainClause,
  isOpening,
  isReporting,
  quoteStart,
  range,
} from './plain-clauses.js';
import { bodyStart, phraseBefore, phraseEnd, type Range, subjectBefore } from './plain-phrases.js';
import { relativeEnd } from './plain-trailing.js';

// Plain forms in which a colon stands for a verb of saying.

/** "Mayor: bridge was never checked", "Reports: asylum interviews to end": in a title a colon stands for "says". */
export function headline(view: DocumentView, colon: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  const { first: start, end } = sentences[colon.sentence]!;
  // "EXCLUSIVE — Whistleblower: P".
  const dash = tokens.slice(start, start + 3).find((t) => /^(?:—|–|-|--|\|)$/.test(t.form));
  const first = dash && /^\p{Lu}+$/u.test(tokens[start]!.form) ? dash.index + 1 : start;
  const source = tokens.slice(first, colon.index);
  const head = source.at(-1);
  if (!isAlone(view, first) || !head || source.length > 5 || hasFinite(view, [first, colon.index])) return undefined;
  const speaks =
    head.name === 'PERSON' ||
    head.name === 'ORG' ||
    isSourceNoun(head) ||
    /^(?:former|ex)$/.test(source[0]!.lower) ||
    (head.name === 'LOC' && source.length === 1 && isTold(tokens, colon));
  const content: Range = [colon.index + 1, clauseEnd(view, colon.index + 1, end)];
  const isClause = tokens.slice(...content).some((t) => /^VB|^MD/.test(t.tag));
  if (!speaks || !isClause || content[1] - content[0] < 3) return undefined;
  return { source: range([first, colon.index]), cue: [colon.index], content: range(content) };
}

/** Is it the first sentence, in a paragraph of its own? Some papers end their titles with a full stop. */
const isAlone = ({ document: { tokens, sentences } }: DocumentView, at: number): boolean =>
  tokens[at]!.sentence === 0 && sentences[1]?.paragraph !== sentences[0]!.paragraph;

const isSourceNoun = ({ lemma, lower }: Token): boolean =>
  [
    ...[ANONYMOUS_NOUNS, BODIES, DOCUMENT_NOUNS, EXPERT_WORDS, HOLDERS, OFFICIAL_WORDS],
    ...[ORGANISATION_WORDS, SPOKES_WORDS],
  ].some((nouns) => nouns.has(lemma) || nouns.has(lower.replace(/^(?:ex|vice|co)-/, ''))) ||
  // "Ex-chef: P", "P: neighbour".
  lower.startsWith('ex-') ||
  PEOPLE.test(lemma);

const LONGEST_TAIL = 4;
const COUNTED = /^(?:dead|killed|hurt|injured|wounded|missing|arrested|detained|feared|held|ill|charged)$/;

/** "Velmark: Ostran guns fired on Dubrin": a state, and what it says that another did. */
const isTold = (tokens: readonly Token[], colon: Token): boolean =>
  tokens.slice(colon.index + 1, colon.index + 8).some((t) => /^(?:VB[DZP]|VBN)$/.test(t.tag));

/** "Bank hid losses: report", "Nine dead in mill fire: police": in a title the source may stand behind the colon. */
export function headlineBehind(view: DocumentView, colon: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  const { first, end } = sentences[colon.sentence]!;
  const tail = tokens.slice(colon.index + 1, end).filter((t) => /[\p{L}\d]/u.test(t.form));
  const said = tokens.slice(first, colon.index);
  const speaker = tail.at(-1);
  if (!isHeadline(view, first) || colon.quoted || !speaker || tail.length > LONGEST_TAIL || said.length < 3)
    return undefined;
  if (hasFinite(view, [colon.index + 1, end]) || tail.some((t) => t.tag === 'TO')) return undefined;
  if (!isSourceNoun(speaker) && !/^(?:former|ex)$/.test(tail[0]!.lower)) return undefined;
  const isClause = said.some((t) => /^VB|^MD/.test(t.tag) || COUNTED.test(t.lower));
  return isClause
    ? { source: range([colon.index + 1, speaker.index + 1]), cue: [colon.index], content: range([first, colon.index]) }
    : undefined;
}

const LONGEST_NOTE = 20;

const UPDATES = /^(?:update|statement|bulletin|latest|reply|answer|message|tweet|post|note|announcement|verdict)$/;

const FINDINGS = /^(?:conclusion|verdict|finding|ruling|judge?ment|decision|statement|answer|reply|message)$/;
const SHORTEST_FRAME = 4;
const LONGEST_FRAME = 18;

/** "Not so, says the manager: P", "Wrong, the firm replied: P": a word of answer, who gives it, and what they say behind a colon. */
export function behindAnswer(view: DocumentView, colon: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  const { end } = sentences[colon.sentence]!;
  const start = bodyStart(view, colon.sentence);
  const frame = tokens.slice(start, colon.index);
  const comma = frame.find((t) => t.form === ',');
  if (colon.quoted || !comma || frame.length < SHORTEST_FRAME || frame.length > LONGEST_FRAME) return undefined;
  if (
    comma.index - start > 3 ||
    !SAYS_FALSE.test(
      `${frame
        .slice(0, comma.index - start)
        .map((t) => t.lower)
        .join(' ')},`,
    )
  )
    return undefined;
  const verb = frame.find((t) => t.index > comma.index && isReporting(tokens, t));
  if (!verb) return undefined;
  const source: Range = verb.index === comma.index + 1 ? [verb.index + 1, colon.index] : [comma.index + 1, verb.index];
  const content: Range = [colon.index + 1, clauseEnd(view, colon.index + 1, end)];
  const speaker = relativeEnd(view, phraseEnd(view, source[0], source[1]), source[1]);
  return speaker === source[1] && isMainClause(view, content)
    ? { source: range(source), cue: [verb.index], content: range(content) }
    : undefined;
}

/** "From the operator, Sund Lines: P", "Coastguard update: P": in the body, too, where the words before name who speaks. */
export function introducedByColon(view: DocumentView, colon: Token): Reading | undefined {
  // "Editor's note: P": the paper itself.
  if (
    /\beditor(?:['’]s|s['’])? note\s*$/i.test(
      view.document.text.slice(Math.max(0, colon.start - LONGEST_NOTE), colon.start),
    )
  )
    return undefined;
  const { tokens, sentences } = view.document;
  const { end } = sentences[colon.sentence]!;
  const start = bodyStart(view, colon.sentence);
  const before = tokens.slice(start, colon.index);
  const isFrom = /^from$/.test(before[0]?.lower ?? '');
  const isUpdate = UPDATES.test(before.at(-1)?.lemma ?? '');
  // "Conclusion of coroner Helen Shaw on Thursday: P", "An update from the coastguard: P".
  const noun = /^(?:an?|the)$/.test(before[0]?.lower ?? '') ? 1 : 0;
  const called = before[noun]?.lemma ?? '';
  const isOf =
    (FINDINGS.test(called) || UPDATES.test(called)) && /^(?:of|from|by)$/.test(before[noun + 1]?.lower ?? '');
  // "Confirmed by the Financial Markets Authority: P".
  const isBy = /^(?:confirmed|acknowledged|announced)$/.test(before[0]?.lower ?? '') && before[1]?.lower === 'by';
  const most = isOf || isBy ? LONGEST_FRAME : 8;
  if (colon.quoted || before.length > most || before.length < 2 || hasFinite(view, [start, colon.index]))
    return undefined;
  if (!isFrom && !isUpdate && !isOf && !isBy) return undefined;
  const source: Range =
    isOf || isBy
      ? [start + (isBy ? 2 : noun + 2), phraseEnd(view, start + (isBy ? 2 : noun + 2), colon.index)]
      : [isFrom ? start + 1 : start, isUpdate && !isFrom ? colon.index - 1 : colon.index];
  const content: Range = [colon.index + 1, clauseEnd(view, colon.index + 1, end)];
  if (source[1] <= source[0] || !isMainClause(view, content)) return undefined;
  return { source: range(source), cue: isBy ? [start, start + 1] : [colon.index], content: range(content) };
}

const ISSUED =
  /^(?:flash|statement|message|bulletin|post|tweet|alert|notice|warning|declaration|answer|reply|dispatch|note|release|communiqu[eé]|verdict|claim)$/;

/** "The agency put out a flash: P", "the union issued a statement: P": what somebody issues, and its words behind a colon. */
export function issued(view: DocumentView, colon: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  const { end } = sentences[colon.sentence]!;
  const start = bodyStart(view, colon.sentence);
  const noun = tokens[colon.index - 1];
  if (colon.quoted || !noun || !ISSUED.test(noun.lower)) return undefined;
  const verb = tokens.slice(Math.max(start, noun.index - 5), noun.index).find((t) => /^VB[DZ]$/.test(t.tag));
  if (!verb || !/^(?:issue|put|post|send|release|publish|give|make|run|have|tweet|write)$/.test(verb.lemma))
    return undefined;
  const source = subjectBefore(view, verb.index, start);
  const content: Range = [colon.index + 1, clauseEnd(view, colon.index + 1, end)];
  return source && isOpening(view, start, source[0]) && isMainClause(view, content)
    ? { source: range(source), cue: range([verb.index, colon.index]), content: range(content) }
    : undefined;
}

/** "…; his lawyer, Mina Falk: “P.”", "The charge came from Greta Soll: “P.”": a name with a quotation behind its colon. */
export function namedBeforeQuote(view: DocumentView, colon: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  const { end } = sentences[colon.sentence]!;
  const open = tokens[colon.index + 1];
  if (colon.quoted || open?.sentence !== colon.sentence || !/^["“]$/.test(open.form)) return undefined;
  const start = bodyStart(view, colon.sentence);
  const stop = tokens.slice(start, colon.index).findLast((t) => /^[;—–]$/.test(t.form));
  const least = stop ? stop.index + 1 : start;
  let from = phraseBefore(view, colon.index, least);
  if (from >= colon.index || tokens[colon.index - 1]!.name !== 'PERSON') return undefined;
  // "His lawyer, Mina Falk".
  if (tokens[from - 1]?.form === ',' && from - 1 > least) {
    const role = phraseBefore(view, from - 1, least);
    if (role < from - 1 && !tokens.slice(role, from).some((t) => isReporting(tokens, t))) from = role;
  }
  const before = tokens[from - 1];
  if (from > least && !/^(?:,|from|by)$/.test(before?.lower ?? '')) return undefined;
  if (tokens.slice(least, from).some((t) => isReporting(tokens, t))) return undefined;
  const close = tokens.slice(open.index + 1, end).find((t) => /^["”]$/.test(t.form));
  const content: Range = [open.index, close ? close.index + 1 : end];
  return content[1] - content[0] > 3
    ? { source: range([from, colon.index]), cue: [colon.index], content: range(content) }
    : undefined;
}

const LONGEST_NAMED = 14;

/** '"P": skipper Lars Dahl, from his bed': a quotation, a colon, and whose words it has. */
export function namedBehindQuote(view: DocumentView, colon: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  const { end } = sentences[colon.sentence]!;
  const edge = colon.index - 1;
  if (view.quote[edge] !== 3 || end - colon.index > LONGEST_NAMED + 10) return undefined;
  const start = Math.max(bodyStart(view, colon.sentence), quoteStart(view, edge));
  // "Skipper/VB Lars Dahl": no verb stands before a name.
  const opening = /^VBP?$/.test(tokens[colon.index + 1]?.tag ?? '') ? colon.index + 2 : colon.index + 1;
  const speaker = phraseEnd(view, opening, end);
  const isNamed = tokens
    .slice(colon.index + 1, speaker)
    .some((t) => t.name === 'PERSON' || t.name === 'ORG' || OFFICIAL_WORDS.has(t.lemma) || BODIES.has(t.lemma));
  return isNamed && edge - start > 3 && !hasFinite(view, [colon.index + 1, end])
    ? { source: range([colon.index + 1, speaker]), cue: [colon.index], content: range([start, edge + 1]) }
    : undefined;
}
