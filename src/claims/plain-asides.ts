import type { Token } from '../language/document.js';
import { adjunctsEnd } from './adjuncts.js';
import type { DocumentView } from './document-view.js';
import type { Reading } from './judge-features.js';
import { ANONYMOUS_NOUNS, BODIES, DOCUMENT_NOUNS, OFFICIAL_WORDS } from './lexicon/sources.js';
import {
  clauseEnd,
  endsAt,
  hasFinite,
  isHeadline,
  isMainClause,
  isReporting,
  opensClause,
  quoteStart,
  range,
} from './plain-clauses.js';
import { bodyStart, isNoun, phraseEnd, type Range, subjectBefore } from './plain-phrases.js';
import { relativeEnd } from './plain-trailing.js';

// Plain forms in which the source stands aside: between commas, in a phrase in front, behind a dash.

/** "The bills, she told the chamber, will not go up": what stands before and behind the commas is one content. */
export function parenthetical(view: DocumentView, verb: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  if (verb.quoted || !(isReporting(tokens, verb) || isGoingOn(tokens, verb))) return undefined;
  const { end } = sentences[verb.sentence]!;
  const opening = bodyStart(view, verb.sentence);
  // "P; traffic there, its secretary predicted, would double": of the clause behind it.
  const stop = tokens.slice(opening, verb.index).findLast((t) => t.form === ';' && !t.quoted);
  const start = stop ? stop.index + 1 : opening;
  const source = subjectBefore(view, verb.index, start);
  // "Possibly, warns the geologist X, P".
  const said = isAdverbAlone(view, start, verb) ? phraseEnd(view, verb.index + 1, end) : verb.index;
  if (said > verb.index + 1 && tokens[said]?.form === ',') {
    const content: Range = [said + 1, clauseEnd(view, said + 1, end)];
    return hasFinite(view, content)
      ? { source: range([verb.index + 1, said]), cue: [verb.index], content: range(content) }
      : undefined;
  }
  const inverted = parentheticalBehind(view, verb, start, end);
  if (inverted) return inverted;
  if (!source || source[0] - start < 2 || tokens[source[0] - 1]?.form !== ',') return undefined;
  const listener = verb.lemma === 'tell' ? phraseEnd(view, verb.index + 1, end) : verb.index + 1;
  const closing = adjunctsEnd(view, isGoingOn(tokens, verb) ? verb.index + 2 : listener, end);
  if (tokens[closing]?.form !== ',' || closing - verb.index > 8) return undefined;
  const before: Range = [start, source[0] - 1];
  const behind: Range = [closing + 1, clauseEnd(view, closing + 1, end)];
  // "The crew found the leak, Meyling said, and closed the valve": a second verb of the same subject.
  const shared = tokens[closing + 1]?.tag === 'CC' ? afterQuote(tokens, closing + 2) : undefined;
  if (
    shared &&
    /^VB[DNZP]$|^MD$/.test(shared.tag) &&
    hasFinite(view, before) &&
    !tokens.slice(...before).some((t) => t.quoted)
  )
    return { source: range(source), cue: [verb.index], content: [...range(before), ...range(behind)] };
  // "The papers show, X said in an interview, that P": P, which X says the papers show.
  const that = tokens[closing + 1];
  if (
    that?.lower === 'that' &&
    that.tag === 'IN' &&
    hasFinite(view, before) &&
    hasFinite(view, behind) &&
    before[1] - before[0] < LONGEST_FRAME
  )
    return { source: range(source), cue: [verb.index], content: range([behind[0] + 1, behind[1]]) };
  // A clause before the commas is all that is said; here its verb stands behind them.
  if (hasFinite(view, before) || !hasFinite(view, behind) || tokens.slice(...before).some((t) => t.quoted))
    return undefined;
  if (/^(?:IN|CC|WDT|WP|WRB)$/.test(tokens[behind[0]]!.tag)) return undefined;
  const isPhrase = tokens.slice(...before).some(isNoun) && before[1] - before[0] < 14;
  return isPhrase
    ? { source: range(source), cue: [verb.index], content: [...range(before), ...range(behind)] }
    : undefined;
}

const LONGEST_FRAME = 8;

/** "Party agents, claimed Mr Sith, who lost, stuffed ballot boxes": who says it stands behind the verb, between the commas. */
function parentheticalBehind(view: DocumentView, verb: Token, start: number, end: number): Reading | undefined {
  const { tokens } = view.document;
  const before: Range = [start, verb.index - 1];
  if (tokens[verb.index - 1]?.form !== ',' || before[1] - start < 1 || hasFinite(view, before)) return undefined;
  if (phraseEnd(view, start, before[1]) !== before[1]) return undefined;
  const speaker = phraseEnd(view, verb.index + 1, end);
  if (speaker === verb.index + 1 || tokens[speaker]?.form !== ',') return undefined;
  const isRelative = /^(?:who|which)$/.test(tokens[speaker + 1]?.lower ?? '');
  const close = isRelative ? tokens.slice(speaker + 1, end).find((t) => t.form === ',')?.index : speaker;
  if (close === undefined || !/^(?:VB[DZP]|MD)$/.test(tokens[close + 1]?.tag ?? '')) return undefined;
  const behind: Range = [close + 1, clauseEnd(view, close + 1, end)];
  return {
    source: range([verb.index + 1, speaker]),
    cue: [verb.index],
    content: [...range(before), ...range(behind)],
  };
}

/** The token, or the one behind it where it is a quotation mark. */
const afterQuote = (tokens: readonly Token[], at: number): Token | undefined =>
  /^["“‘']$/.test(tokens[at]?.form ?? '') ? tokens[at + 1] : tokens[at];

/** Does an adverb and its comma alone stand between the opening and the verb? */
const isAdverbAlone = ({ document: { tokens } }: DocumentView, start: number, verb: Token): boolean =>
  verb.index === start + 2 &&
  tokens[start + 1]!.form === ',' &&
  /^(?:possibly|perhaps|maybe|probably|presumably|today|now|instead|still|soon)$/.test(tokens[start]!.lower);

const isGoingOn = (tokens: readonly Token[], { lemma, index }: Token): boolean =>
  lemma === 'go' && tokens[index + 1]?.lower === 'on';

const ACCOUNTS =
  /^(?:account|version|telling|words|estimate|estimation|count|reckoning|calculation|data|figures?|view|opinion|tally|minutes|findings|verdict|ruling|judge?ment|conclusion|decision)$/;

/** "In the prosecution's account, P", "By the data of X, P", "P, on the commission's count". */
export function inAccount(view: DocumentView, noun: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  if (noun.quoted || !ACCOUNTS.test(noun.lower)) return undefined;
  const { end } = sentences[noun.sentence]!;
  const start = bodyStart(view, noun.sentence);
  let from = noun.index;
  while (from > start && !/^(?:in|by|on|from)$/.test(tokens[from]!.lower) && noun.index - from < 8) from--;
  if (!/^(?:in|by|on|from)$/.test(tokens[from]!.lower)) return undefined;
  const owner: Range = [from + 1, noun.index];
  const isOwned = /^(?:POS|PRP\$)$/.test(tokens[noun.index - 1]?.tag ?? '');
  const of = tokens[noun.index + 1];
  const behindOf = /^(?:of|from|by)$/.test(of?.lower ?? '') ? phraseEnd(view, noun.index + 2, end) : noun.index + 1;
  if (!isOwned && behindOf === noun.index + 1) return undefined;
  // "In our judgment" speaks for the publication.
  if (/^(?:our|my)$/.test(tokens[noun.index - 1]!.lower)) return undefined;
  const source: Range = isOwned
    ? [owner[0], owner[1] - (tokens[owner[1] - 1]!.tag === 'POS' ? 1 : 0)]
    : [noun.index + 2, behindOf];
  if (source[1] <= source[0]) return undefined;
  const cue = isOwned ? [from, noun.index] : [from, noun.index, noun.index + 1];
  // "In the view of a diplomat who asked not to be named".
  const last = isOwned ? noun.index + 1 : relativeEnd(view, behindOf, end);
  // "Eleven have come down, and by the coastguard's count 63 are aboard".
  const isSecond = /^(?:and|but)$/.test(tokens[from - 1]?.lower ?? '') && tokens[from - 2]?.form === ',';
  if (from === start || isSecond) {
    const comma = tokens[last]?.form === ',' ? 1 : 0;
    // "By the coastguard's count 63 people are aboard".
    if (!comma && !(isOwned && opensClause(view, last, end))) return undefined;
    const content: Range = [last + comma, clauseEnd(view, last + comma, end)];
    return isMainClause(view, content) ? { source: range(source), cue, content: range(content) } : undefined;
  }
  const content: Range = [start, from - 1];
  return endsAt(view, last, end) && tokens[from - 1]?.form === ',' && isMainClause(view, content)
    ? { source: range(source), cue, content: range(content) }
    : undefined;
}

/** "P, came the retort from the general staff", "P, reads a statement put out by the union": the words speak, and whose they are stands behind. */
export function cameBack(view: DocumentView, verb: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  const [article, noun] = [tokens[verb.index + 1], tokens[verb.index + 2]];
  if (
    verb.quoted ||
    !/^(?:came|comes|ran|runs|reads|read)$/.test(verb.lower) ||
    !/^(?:the|an?)$/.test(article?.lower ?? '') ||
    !/^(?:retort|reply|answer|response|rejoinder|word|message|verdict|denial|claim|warning|statement|post|notice|letter)$/.test(
      noun?.lower ?? '',
    )
  )
    return undefined;
  const { end } = sentences[verb.sentence]!;
  const start = bodyStart(view, verb.sentence);
  const from = tokens
    .slice(noun!.index + 1, Math.min(end, noun!.index + 6))
    .find((t) => /^(?:from|by|of)$/.test(t.lower));
  const speaker = from ? phraseEnd(view, from.index + 1, end) : 0;
  const edge = verb.index - 1;
  const isSaid = tokens[edge]?.form === ',' || view.quote[edge] === 3;
  if (!from || speaker === from.index + 1 || !isSaid || edge - start < 3) return undefined;
  return {
    source: range([from.index + 1, speaker]),
    cue: range([verb.index, noun!.index + 1]),
    content: range([start, tokens[edge]!.form === ',' ? edge : edge + 1]),
  };
}

/** "Seventeen killed as express derails - emergency service": in a title a dash names the source. */
export function behindDash(view: DocumentView, dash: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  const { first, end } = sentences[dash.sentence]!;
  if (!/^(?:[-–—]|--)$/.test(dash.form) || !isHeadline(view, first) || end - dash.index > 6 || dash.index - first < 3)
    return undefined;
  const source: Range = [dash.index + 1, end];
  const head = tokens[end - 1];
  const speaks =
    head !== undefined &&
    source[1] > source[0] &&
    !hasFinite(view, source) &&
    (head.name === 'PERSON' ||
      [ANONYMOUS_NOUNS, BODIES, DOCUMENT_NOUNS, OFFICIAL_WORDS].some(
        (nouns) => nouns.has(head.lemma) || nouns.has(head.lower),
      ) ||
      // "– ex-engineer".
      /^ex-\p{L}+$/u.test(head.lower));
  return speaks ? { source: range(source), cue: [dash.index], content: range([first, dash.index]) } : undefined;
}

const LONGEST_BRACKET = 12;

/** "The toll is 14 (Emergency Ministry, 6 p.m.)", "P (source: Harbour Office)": who counts or keeps it, in brackets behind it. */
export function inBrackets(view: DocumentView, open: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  const { end } = sentences[open.sentence]!;
  const start = bodyStart(view, open.sentence);
  const close = tokens.slice(open.index + 1, Math.min(end, open.index + LONGEST_BRACKET)).find((t) => t.form === ')');
  if (open.quoted || !close || !endsAt(view, close.index + 1, end) || hasFinite(view, [open.index, close.index]))
    return undefined;
  const isSource = /^sources?$/.test(tokens[open.index + 1]!.lower) && tokens[open.index + 2]?.form === ':';
  const from = open.index + (isSource ? 3 : 1);
  const words = tokens.slice(from, close.index);
  const counts = words.some((t) =>
    [DOCUMENT_NOUNS, OFFICIAL_WORDS].some((nouns) => nouns.has(t.lemma) || nouns.has(t.lower)),
  );
  const comma = words.find((t) => t.form === ',');
  const content: Range = [start, open.index];
  return (isSource || (counts && words.some((t) => /^\p{Lu}/u.test(t.form)))) && isMainClause(view, content)
    ? { source: range([from, comma?.index ?? close.index]), cue: [open.index], content: range(content) }
    : undefined;
}

/** '"P," was all X would say': the quotation is the whole of it. */
export function wasAll(view: DocumentView, be: Token): Reading | undefined {
  const { tokens, sentences } = view.document;
  const edge = be.index - 1;
  if (!/^(?:was|is)$/.test(be.lower) || tokens[be.index + 1]?.lower !== 'all' || be.quoted) return undefined;
  const { end } = sentences[be.sentence]!;
  const verb = tokens
    .slice(be.index + 2, end)
    .find((t) => /^(?:would|could|will|can|had|has|did)$/.test(t.lower) && t.index > be.index + 2);
  const said = verb && tokens.slice(verb.index + 1, end).find((t) => /^VB/.test(t.tag));
  if (
    !verb ||
    !said ||
    view.quote[edge] !== 3 ||
    !/^(?:say|offer|add|tell|reveal|manage|give|venture)$/.test(said.lemma)
  )
    return undefined;
  return {
    source: range([be.index + 2, verb.index]),
    cue: range([be.index, be.index + 2]),
    content: range([Math.max(sentences[be.sentence]!.first, quoteStart(view, edge)), edge + 1]),
  };
}
