import type { Document, Sentence, Token } from '../language/document.js';
import type { Span } from '../language/span.js';

// Small questions to the dependency tree.

/** Tokens that lie wholly or partly under the spans, in text order. */
export function tokensUnder(document: Document, spans: readonly Span[]): Token[] {
  const found: Token[] = [];
  for (const [start, end] of spans) {
    for (let k = firstTokenAt(document, start); k < document.tokens.length && document.tokens[k]!.start < end; k++) {
      found.push(document.tokens[k]!);
    }
  }
  return found;
}

/** Sentences that the span touches, in text order. */
export function sentencesUnder(document: Document, [start, end]: Span): Sentence[] {
  const found: Sentence[] = [];
  const first = document.tokens[firstTokenAt(document, start)]?.sentence ?? document.sentences.length;
  for (let k = first; k < document.sentences.length && document.sentences[k]!.span[0] < end; k++) {
    if (document.sentences[k]!.span[1] > start) found.push(document.sentences[k]!);
  }
  return found;
}

/** Index of the first token that ends after the offset (binary search). */
export function firstTokenAt(document: Document, offset: number): number {
  let low = 0;
  let high = document.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (document.tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The token of the group whose head lies outside it: the word that the rest hangs on. Punctuation is passed over. */
export function headOf(group: readonly Token[]): Token | undefined {
  const inside = new Set(group.map((token) => token.index));
  const tops = group.filter((token) => !inside.has(token.head) && isWord(token));
  const heads = tops.filter((token) => /^(?:NN|PRP|VB)/.test(token.tag));
  // "Land registry entries show": the tree may hang the first noun on the verb, too.
  // "Managing/VBG director Ida Holm said".
  const isTitled = heads[0]?.tag === 'VBG' && heads.length > 1 && /^nsubj/.test(heads.at(-1)!.relation);
  if (isTitled && heads[0] === group[0] && /^NN/.test(group[1]!.tag)) return heads.at(-1);
  return heads.find((token) => !/^(?:amod|compound)$/.test(token.relation)) ?? heads[0] ?? tops[0];
}

/** The head of a clause: where the tree falls into pieces, the one with a clause of its own leads. */
export function clauseHeadOf(group: readonly Token[]): Token | undefined {
  const inside = new Set(group.map((token) => token.index));
  const tops = group.filter((token) => !inside.has(token.head));
  const clausal = tops.length > 1 ? tops.find((top) => isClausal(group, top)) : undefined;
  return clausal ?? headOf(group);
}

const isClausal = (group: readonly Token[], top: Token): boolean =>
  /^VB[DZP]$/.test(top.tag) ||
  group.some((t) => t.head === top.index && /^(?:cop|nsubj|nsubjpass|aux|auxpass)$/.test(t.relation));

/** All tokens under a token, itself included, in text order. */
export function subtree(document: Document, top: number): Token[] {
  const found: Token[] = [];
  const stack = [top];
  while (stack.length > 0) {
    const token = document.tokens[stack.pop()!]!;
    found.push(token);
    stack.push(...token.children);
  }
  return found.sort((a, b) => a.index - b.index);
}

/** A span from the first to the last token, without punctuation at either end. */
export function spanOf(tokens: readonly Token[]): Span | undefined {
  const isWord = (token: Token): boolean => /[\p{L}\p{N}$%€£]/u.test(token.form);
  const first = tokens.find(isWord);
  const last = tokens.findLast(isWord);
  return first && last ? [first.start, last.end] : undefined;
}

/** The child with one of the relations, if any. */
export const childBy = (document: Document, token: Token, relations: RegExp): Token | undefined =>
  token.children.map((k) => document.tokens[k]!).find((child) => relations.test(child.relation));

/** The first child of a token among some tokens that stands in one of the wanted relations to it. */
export const childIn = (tokens: readonly Token[], token: Token, relations: RegExp): Token | undefined =>
  tokens.find((t) => t.head === token.index && relations.test(t.relation));

/** "Will", "would": says what is to come. */
export const isFuture = ({ tag, lower }: Token): boolean => tag === 'MD' && /^(?:will|would|'ll|’ll)$/.test(lower);

/** "Is to close", "are to meet", "is due to land": says what is settled to come. */
export const isSettled = (tokens: readonly Token[]): boolean =>
  tokens.some((t, i) => {
    const [next, to, verb] = /^(?:due|set|scheduled)$/.test(tokens[i + 1]?.lower ?? '')
      ? tokens.slice(i + 1, i + 4)
      : [undefined, tokens[i + 1], tokens[i + 2]];
    return /^(?:is|are)$/.test(t.lower) && to?.lower === 'to' && verb?.tag === 'VB' && (!next || verb.lemma !== 'be');
  });

/** Not a mere mark of punctuation. */
export const isWord = ({ form }: Token): boolean => /[\p{L}\p{N}]/u.test(form);

export const isCapitalised = ({ form }: Token): boolean => /^\p{Lu}/u.test(form);

/** The capitalised words that tokens open with: "[Kolo Nova] said". */
export function openingName(tokens: readonly Token[]): readonly Token[] {
  const stop = tokens.findIndex((t) => !isCapitalised(t));
  return stop < 0 ? tokens : tokens.slice(0, stop);
}

/** A finite verb, modals among them, by its tag. */
export const isFiniteVerb = ({ tag }: Token): boolean => /^(?:VB[DZP]|MD)$/.test(tag);

/** The word before a token, past adverbs: of "was formally *charged*" the "was". */
export function wordBefore(tokens: readonly Token[], { index }: Token): Token | undefined {
  let at = index - 1;
  while (/^RB/.test(tokens[at]?.tag ?? '')) at--;
  return tokens[at];
}

/** A number that counts something: no year. */
export const isFigure = (token: Token): boolean =>
  (token.name === 'NUM' || token.tag === 'CD') && !/^(?:19|20)\d\d$/.test(token.form);

/** Does a "not" or "never" hang on the token? */
export const isNegated = (document: Document, token: Token): boolean =>
  token.children.some((k) => {
    const child = document.tokens[k]!;
    // "Dismissed two of them", "dismissed that as talk", where the tree errs.
    return child.relation === 'neg' && child.tag !== 'CD' && child.lower !== 'that';
  });

/** The doer of a passive: "was quoted *by X*". */
export const agentOf = (document: Document, verb: Token): Token | undefined =>
  verb.children
    .map((k) => document.tokens[k]!)
    .find((child) => child.relation.startsWith('nmod') && childBy(document, child, /^case$/)?.lower === 'by');

/** The words under the spans, pieces parted by one space; for patterns to look at, not for readers. */
export const wordsUnder = (document: Document, spans: readonly Span[]): string =>
  spans.map(([start, end]) => document.text.slice(start, end)).join(' ');

/** The subject of a verb: its own, or that of the verb that it hangs on (declined *to comment*, has refused and *denied*). */
export function subjectOf(document: Document, verb: Token): Token | undefined {
  let token: Token | undefined = verb;
  for (let steps = 0; token && steps < 4; steps++) {
    // "A day later the army owned up": not the day.
    const subjects = token.children.map((k) => document.tokens[k]!).filter((t) => /^nsubj/.test(t.relation));
    const subject = subjects.find((t) => t.name !== 'TIME') ?? subjects[0];
    if (subject) return subject;
    if (!/^(?:xcomp|conj|advcl|dep|ccomp|aux|cop|root|parataxis|acl)$/.test(token.relation) || token.head < 0)
      return undefined;
    if (/^acl$/.test(token.relation)) return document.tokens[token.head];
    token = document.tokens[token.head];
  }
  return undefined;
}

/** "The council, which is keeping mum": the noun that a relative pronoun takes up; any other token itself. */
export function relativeOf(document: Document, token: Token): Token {
  if (!/^(?:which|who|that|whom)$/.test(token.lower)) return token;
  const { tokens, sentences } = document;
  for (let at: Token | undefined = token, steps = 0; at && steps < 6; at = tokens[at.head], steps++)
    if (/^acl/.test(at.relation)) return tokens[at.head] ?? token;
  return tokens.slice(sentences[token.sentence]!.first, token.index).findLast((t) => /^NN/.test(t.tag)) ?? token;
}

/** The coordinated heads that start at a token: itself and all its conjuncts. */
export function coordinated(document: Document, token: Token): Token[] {
  const conjuncts = token.children.map((k) => document.tokens[k]!).filter((child) => child.relation === 'conj');
  return [token, ...conjuncts.flatMap((child) => coordinated(document, child))];
}

/** The text of tokens without a leading article. */
export function phraseOf(document: Document, tokens: readonly Token[]): string {
  const span = spanOf(tokens);
  if (!span) return '';
  return document.text
    .slice(span[0], span[1])
    .replace(/\s+/g, ' ')
    .replace(/^(?:\p{Lu}\p{Ll}+day )?\d{1,2}[:.]\d\d\s+(?:[-–—:] )?(?=\p{L})/u, '')
    .replace(/^(?:the|a|an|both|neither)\s+/i, '')
    .replace(/[’']s$/, '');
}

/** The sentence in which the paragraph of a sentence begins, at most `reach` sentences back. */
export function paragraphStart({ sentences }: Document, sentence: number, reach: number): number {
  let first = sentence;
  while (first > 0 && sentence - first < reach && sentences[first - 1]!.paragraph === sentences[sentence]!.paragraph)
    first--;
  return first;
}
