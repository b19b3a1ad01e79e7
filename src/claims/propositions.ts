import type { Document, Token } from '../language/document.js';
import { contains, type Span } from '../language/span.js';
import { namesAct } from './says-something.js';
import { isFiniteVerb, isWord, sentencesUnder, tokensUnder } from './tree.js';

// From the content of an attribution (as the corpus draws it) to what the sidebar lists: without "that" and quotation
// marks, one proposition each.

// One character at a time: a pattern for the end of a text would look for it from every place in a long row of marks.
const isEdge = (char: string): boolean => /[\s"“”'‘’`,;:–—-]/.test(char);
// Not "If" at the beginning of a sentence: it makes a condition of what follows.
const LEAD = /^(?:[Tt]hat|[Ww]hether|if|how|[Aa]nd that|[Bb]ut that|[Aa]nd|[Bb]ut)\s+/;

/** "(Said) if he were president, they would be spared": the "if" is part of what is said. */
const CONDITION = /^if [^,]*, (?:\S+ ){0,5}?(?:would|will|could|can|may|might|must|should)\b/;
const FAR_COMMA = 300;

const OPENING: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '"': '"', "'": "'" };

/** "The deal was “a betrayal”": does the mark at the end close a quotation that begins inside? */
function closesWithin(text: string, start: number, end: number): boolean {
  const close = text[end - 1]!;
  const open = OPENING[close];
  const at = open === undefined ? -1 : text.slice(start, end - 1).lastIndexOf(open);
  return at > 0 && /\s/.test(text[start + at - 1]!) && !text.slice(start + at + 1, end - 1).includes(close);
}

/** A span without quotation marks, commas and the conjunction at its edges. */
export function trim(text: string, [start, end]: Span): Span | undefined {
  while (end > start && isEdge(text[end - 1]!) && !closesWithin(text, start, end)) end--;
  while (start < end && isEdge(text[start]!)) start++;
  // "10.25 Sund Lines is …": the time of an entry.
  start += /^\d{1,2}[:.]\d\d\s+(?=\p{Lu}\p{L})/u.exec(text.slice(start, end))?.[0].length ?? 0;
  const isCondition = CONDITION.test(text.slice(start, Math.min(end, start + FAR_COMMA)));
  const conjunction = isCondition ? 0 : (LEAD.exec(text.slice(start, end))?.[0].length ?? 0);
  // "Pleaded not guilty to stealing": the preposition belongs to the cue.
  const preposition =
    /^(?:to|of|with) (?=\w+ing\b)(?!(?:bring|sing|ring|cling|fling|spring|string|swing|sting|king)\b)/i.exec(
      text.slice(start, end),
    )?.[0].length ?? 0;
  start += preposition;
  // "That was the worst of it".
  const isPronoun = /^That (?:is|was|['’]s|will|would|has|had|did|does|can|could|may|might|must|should|never)\b/.test(
    text.slice(start, end),
  );
  if (conjunction && !isPronoun && conjunction < end - start - 3 && !/^(?:and|but|how)\s/i.test(text.slice(start, end)))
    start += conjunction;
  const again = /^["“”'‘’`]+/.exec(text.slice(start, end))?.[0].length ?? 0;
  start += again;
  while (end > start && isEdge(text[end - 1]!) && !closesWithin(text, start, end)) end--;
  // "“Nobody rings me back” before he left the stage": what a later clause begins with.
  const dangling = /["”’]\s+(?:before|after|while|when|as)$/.exec(text.slice(start, end));
  if (dangling) end -= dangling[0].length - 1;
  // The full stop of a sentence, not that of an abbreviation or an ellipsis.
  if (/(?:\p{Ll}\p{Ll}|\d|[)%”"])\.$/u.test(text.slice(start, end))) end--;
  for (let k = start; k < end; k++) if (!isEdge(text[k]!) && text[k] !== '.') return [start, end];
  return undefined;
}

/**
 * Contents of the statements in one attribution: a sentence of a quotation each; pieces of one sentence that the
 * speaker's name parts ("The dam," she said, "is safe") stay together.
 * @param takesOneWord may one word name what is put forward ("denied arson")?
 */
export function propositionsOf(document: Document, content: readonly Span[], takesOneWord = false): Span[][] {
  const result: { spans: Span[]; open: boolean }[] = [];
  let paragraph = -1;
  for (const piece of content) {
    if (content.length > 1 && isFiller(document, piece)) continue;
    for (const sentence of sentencesUnder(document, piece)) {
      const part: Span = [Math.max(piece[0], sentence.span[0]), Math.min(piece[1], sentence.span[1])];
      for (const clause of thatClauses(document, part)) {
        const span = trim(document.text, clause);
        if (!span) continue;
        const ends = /[.!?…]["”'’)]*\s*$/.test(document.text.slice(...clause));
        const last = result.at(-1);
        const isStart =
          /^[\s"“”'‘’`([…–—-]*\p{Lu}/u.test(document.text.slice(...clause)) || sentence.paragraph !== paragraph;
        paragraph = sentence.paragraph;
        if (last?.open && !isStart && clause[0] === part[0]) last.spans.push(span);
        else result.push({ spans: [span], open: true });
        if (ends) result.at(-1)!.open = false;
      }
    }
  }
  return result.map(({ spans }) => spans).filter((spans) => isProposition(document, spans, takesOneWord));
}

/** "(That) P, and that Q": two propositions. */
function thatClauses(document: Document, part: Span): Span[] {
  const tokens = tokensUnder(document, [part]);
  const cut = tokens.findIndex(
    (t, i) =>
      i > 2 &&
      (/^(?:and|but)$/.test(t.lower) || (t.form === ',' && tokens[i + 1]?.tag === 'IN')) &&
      !t.quoted &&
      (isThat(tokens[i + 1]) || saysMore(tokens.slice(i + 1, i + 3))) &&
      isClause(tokens.slice(i + 2)),
  );
  if (cut < 0 || !isClause(tokens.slice(0, cut))) return [part];
  const next = isThat(tokens[cut + 1]) ? cut + 1 : cut + 2;
  return [[part[0], tokens[cut - 1]!.end], ...thatClauses(document, [tokens[next]!.start, part[1]])];
}

/** "(Said P and) [claims she] lied": a second verb of saying, with a clause. */
const saysMore = ([verb, next]: readonly Token[]): boolean =>
  verb !== undefined &&
  /^VB[DZP]$/.test(verb.tag) &&
  SAYS_MORE.test(verb.lemma) &&
  /^(?:that|he|she|it|they|there)$/.test(next?.lower ?? '');

const SAYS_MORE = /^(?:say|claim|warn|add|deny|insist|argue|allege|admit|confirm|report|stress)$/;

const isThat = (token: Token | undefined): boolean => token?.lower === 'that' && /^(?:IN|WDT|DT)$/.test(token.tag);
const isClause = (tokens: readonly Token[]): boolean => tokens.some(isFiniteVerb);

/** "Interestingly, …": a lone adverb in front is no part of what is said. */
const isFiller = (document: Document, piece: Span): boolean =>
  tokensUnder(document, [piece]).every((token) => /^(?:RB|IN|CC|UH|\W+)$/.test(token.tag));

/** Has it enough words to say something? A lone quoted word is a choice of words, not a proposition. */
function isProposition(document: Document, spans: readonly Span[], takesOneWord: boolean): boolean {
  const tokens = tokensUnder(document, spans).filter(isWord);
  if (tokens.length < 2) return takesOneWord && namesAct(tokens);
  return (
    tokens.length >= 4 ||
    tokens.some((token) => /^VB/.test(token.tag)) ||
    tokens.some((token) => token.name === 'NUM') ||
    // A that-clause is a clause, whatever the tagger made of its verb.
    document.tokens[tokens[0]!.index - 1]?.lower === 'that' ||
    namesAct(tokens)
  );
}

/** How much of `inner` lies under `outer`, by code units (0 to 1). */
export function share(inner: readonly Span[], outer: readonly Span[]): number {
  let common = 0;
  let all = 0;
  for (const a of inner) {
    all += a[1] - a[0];
    for (const b of outer) common += Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
  }
  return all === 0 ? 0 : common / all;
}

/** Is every span of `inner` inside one of `outer`? */
export const within = (inner: readonly Span[], outer: readonly Span[]): boolean =>
  inner.every((a) => outer.some((b) => contains(b, a)));
