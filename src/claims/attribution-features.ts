import type { Document, Token } from '../language/document.js';
import { type Features, hashString, mix } from '../language/hash.js';

// What the attribution models see. Two questions, as in semantic role labelling: is this token the head of a cue; and,
// given a cue, which tokens around it are source, cue and content.

/** States of the argument tagger: outside, and beginning/inside of source, cue, content. */
export const STATES = ['O', 'B-S', 'I-S', 'B-C', 'I-C', 'B-K', 'I-K'] as const;

/** Integer views of all tokens of a document, made once. */
export interface DocumentView {
  document: Document;
  lower: Int32Array;
  lemma: Int32Array;
  tag: Int32Array;
  relation: Int32Array;
  name: Int32Array;
  /** 0 outside quotations, 1 at their opening mark, 2 inside, 3 at their closing mark. */
  quote: Uint8Array;
  /** Index of the quotation a token lies in, -1 outside. */
  quoteIndex: Int32Array;
}

const hashes = new Map<string, number>();
function hashOnce(text: string): number {
  let hash = hashes.get(text);
  if (hash === undefined) {
    if (hashes.size > 50_000) hashes.clear();
    hash = hashString(text);
    hashes.set(text, hash);
  }
  return hash;
}

const plain = (lower: string): string =>
  lower
    .replace(/[“”]|``|''/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\d/g, '0');

/** Makes the integer views of a document. */
export function viewDocument(document: Document): DocumentView {
  const { tokens, quotes } = document;
  const pick = (of: (token: Token) => string): Int32Array => Int32Array.from(tokens, (token) => hashOnce(of(token)));
  const quote = new Uint8Array(tokens.length);
  const quoteIndex = new Int32Array(tokens.length).fill(-1);
  let q = 0;
  for (const token of tokens) {
    while (q < quotes.length && quotes[q]![1] <= token.start) q++;
    const span = quotes[q];
    if (!span || token.start < span[0]) continue;
    quoteIndex[token.index] = q;
    quote[token.index] = token.start === span[0] ? 1 : token.end === span[1] ? 3 : 2;
  }
  return {
    document,
    lower: pick((t) => plain(t.lower)),
    lemma: pick((t) => plain(t.lemma)),
    tag: pick((t) => t.tag),
    relation: pick((t) => t.relation),
    name: pick((t) => t.name),
    quote,
    quoteIndex,
  };
}

/** May this token be the head of a cue at all? Punctuation, numbers and articles never are. */
export const canBeCue = (token: Token): boolean =>
  /^\p{L}/u.test(token.form) && !/^(?:DT|PRP|PRP\$|CD|NNP|NNPS|MD|CC|EX)$/.test(token.tag);

/** Features of the question "is token `i` the head of a cue?". */
export function cueFeatures(out: Features, view: DocumentView, i: number): void {
  const { tokens, sentences } = view.document;
  const { lower, lemma, tag, relation, name, quote } = view;
  const token = tokens[i]!;
  const { first, end } = sentences[token.sentence]!;
  const word = (k: number): number => (k >= first && k < end ? lower[k]! : 1);
  const tagAt = (k: number): number => (k >= first && k < end ? tag[k]! : 1);
  const quoteAt = (k: number): number => (k >= first && k < end ? quote[k]! : 9);
  const head = token.head;
  const [headLemma, headTag] = head >= 0 ? [lemma[head]!, tag[head]!] : [2, 2];
  out.clear();
  out.add(1);
  out.add(2, lemma[i]);
  out.add(3, lemma[i], tag[i]);
  out.add(4, lower[i]);
  out.add(5, tag[i], relation[i]);
  out.add(6, lemma[i], relation[i]);
  out.add(7, lemma[i], headLemma);
  out.add(8, tag[i], headLemma, relation[i]);
  out.add(9, tag[i], headTag, relation[i]);
  out.add(10, lemma[i], word(i + 1));
  out.add(11, lemma[i], word(i - 1));
  out.add(12, tag[i], word(i + 1));
  out.add(13, tag[i], word(i - 1));
  out.add(14, tagAt(i - 1), tag[i], tagAt(i + 1));
  out.add(15, word(i + 1), word(i + 2));
  out.add(16, word(i - 2), word(i - 1));
  out.add(17, lemma[i], quote[i]);
  out.add(18, tag[i], quoteAt(i - 1), quoteAt(i + 1));
  out.add(19, lemma[i], quoteAt(i - 1), quoteAt(i + 1));
  out.add(20, tag[i], quoteAt(i + 2), quoteAt(i - 3));
  out.add(21, hashOnce(token.lower.slice(-3)), tag[i]);
  out.add(22, hashOnce(token.lemma.slice(0, 4)), tag[i]);
  let shape = 3;
  for (const child of token.children) {
    const r = relation[child]!;
    const side = Number(child > i);
    out.add(30, tag[i], r, side);
    out.add(31, lemma[i], r, side);
    out.add(32, r, lemma[child], tag[i]);
    out.add(33, r, name[child], tag[i]);
    out.add(34, mix(lemma[i]!, r), name[child], tag[child]);
    shape = mix(shape, r);
  }
  out.add(35, tag[i], shape);
  out.add(36, lemma[i], shape);
  let quoted = 0;
  let inQuote = 0;
  for (let k = first; k < end; k++) {
    if (quote[k] === 1 || quote[k] === 3) quoted++;
    if (quote[k] === 2) inQuote++;
  }
  out.add(37, tag[i], Math.min(quoted, 3), quote[i]);
  out.add(38, lemma[i], Math.min(quoted, 3), quote[i]);
  out.add(39, tag[i], Number(inQuote * 2 > end - first));
  out.add(40, tag[i], Math.min(i - first, 5));
  out.add(41, tag[i], Math.min(end - i, 5));
  const before = sentences[token.sentence - 1];
  out.add(42, tag[i], before && before.paragraph === sentences[token.sentence]!.paragraph ? quote[before.end - 1]! : 8);
}

/** Tokens that a cue's arguments may lie in: its sentence and its neighbours in the paragraph (`end` exclusive). */
export function windowOf(document: Document, cue: number): { first: number; end: number } {
  const { sentences, tokens } = document;
  const at = tokens[cue]!.sentence;
  const here = sentences[at]!;
  let low = at;
  let high = at;
  while (low > 0 && at - low < 2 && sentences[low - 1]!.paragraph === here.paragraph) low--;
  while (high < sentences.length - 1 && high - at < 3 && sentences[high + 1]!.paragraph === here.paragraph) high++;
  return { first: sentences[low]!.first, end: sentences[high]!.end };
}

/** The tree around a cue: for every token of its sentence, the way to the cue and the branch that it hangs in. */
interface Tree {
  path: Int32Array;
  branch: Int32Array;
  first: number;
}

function treeOf(view: DocumentView, cue: number): Tree {
  const { tokens, sentences } = view.document;
  const { first, end } = sentences[tokens[cue]!.sentence]!;
  const path = new Int32Array(end - first).fill(4);
  const branch = new Int32Array(end - first).fill(-1);
  // Walks down from the cue and from each of its heads in turn; what a lower one covered is not entered again.
  const done = new Set<number>();
  let way = 11;
  for (let top = cue, steps = 0; top >= 0 && steps < 6; top = tokens[top]!.head, steps++) {
    const stack: [number, number, number][] = [[top, way, top]];
    while (stack.length > 0) {
      const [k, here, root] = stack.pop()!;
      if (done.has(k)) continue;
      done.add(k);
      path[k - first] = here;
      branch[k - first] = root;
      for (const child of tokens[k]!.children) {
        if (!done.has(child)) stack.push([child, mix(here, view.relation[child]!), k === top ? child : root]);
      }
    }
    way = mix(way, mix(view.relation[top]!, 77));
  }
  return { path, branch, first };
}

const bucket = (distance: number): number => {
  const size = Math.abs(distance);
  const b = size < 5 ? size : size < 8 ? 5 : size < 13 ? 6 : size < 21 ? 7 : size < 40 ? 8 : 9;
  return distance < 0 ? -b : b;
};

/** Everything about one cue that the features of all tokens share. */
export interface CueContext {
  view: DocumentView;
  cue: number;
  first: number;
  end: number;
  tree: Tree;
  /** Quotation marks between the cue and each token of the window, parity included. */
  commas: Int32Array;
}

/** Prepares the question "what are the arguments of this cue?". */
export function contextOf(view: DocumentView, cue: number): CueContext {
  const { first, end } = windowOf(view.document, cue);
  const { tokens } = view.document;
  const commas = new Int32Array(end - first);
  for (const step of [1, -1]) {
    for (let k = cue, n = 0; k >= first && k < end; k += step) {
      commas[k - first] = Math.min(n, 3);
      if (tokens[k]!.form === ',') n++;
    }
  }
  return { view, cue, first, end, tree: treeOf(view, cue), commas };
}

/** Features of token `j` as an argument of the cue. */
export function argumentFeatures(out: Features, context: CueContext, j: number): void {
  const { view, cue, tree, commas, first: low } = context;
  const { lower, lemma, tag, relation, name, quote, quoteIndex } = view;
  const { tokens, sentences } = view.document;
  const token = tokens[j]!;
  const cueToken = tokens[cue]!;
  const off = token.sentence - cueToken.sentence;
  const here = sentences[token.sentence]!;
  const inside = (k: number): boolean => k >= here.first && k < here.end;
  const word = (k: number): number => (inside(k) ? lower[k]! : 1);
  const tagAt = (k: number): number => (inside(k) ? tag[k]! : 1);
  const quoteAt = (k: number): number => (inside(k) ? quote[k]! : 9);
  const side = Number(j > cue);
  const near = bucket(j - cue);
  const sameQuote = Number(quoteIndex[j] !== -1 && quoteIndex[j] === quoteIndex[cue]);
  const q = mix(quote[j]!, mix(off, sameQuote));
  const cueLemma = lemma[cue]!;
  const cueTag = tag[cue]!;
  out.clear();
  out.add(1, off, side);
  out.add(2, q, side);
  out.add(3, cueLemma, off, side);
  out.add(4, q, cueTag);
  out.add(5, word(j), off);
  out.add(6, tag[j], side, off);
  out.add(7, name[j], side, off);
  out.add(8, word(j), word(j + 1));
  out.add(9, word(j - 1), word(j));
  out.add(10, tagAt(j - 1), tag[j], tagAt(j + 1));
  out.add(11, quoteAt(j - 1), quote[j], mix(quoteAt(j + 1), off));
  out.add(12, Math.min(j - here.first, 2), Math.min(here.end - j, 3), off);
  if (off !== 0) {
    const cueSentence = sentences[cueToken.sentence]!;
    out.add(40, off, quote[j], Number(quote[off > 0 ? cueSentence.end - 1 : cueSentence.first] !== 0));
    out.add(41, off, quote[here.first]!, quote[here.end - 1]!);
    out.add(42, off, cueLemma, quote[j]);
    out.add(43, off, mix(lower[here.first]!, 5), quote[j]);
    out.add(44, off, lower[cueSentence.first]!, quote[j]);
    return;
  }
  const path = tree.path[j - tree.first]!;
  const branch = tree.branch[j - tree.first]!;
  const branchRelation = branch < 0 ? 0 : mix(relation[branch]!, Number(tokens[branch]!.head === cue));
  const comma = commas[j - low]!;
  out.add(13, near);
  out.add(14, near, tag[j]);
  out.add(15, near, cueTag, comma);
  out.add(16, near, cueLemma);
  out.add(17, path);
  out.add(18, path, cueLemma);
  out.add(19, path, tag[j]);
  out.add(20, path, cueTag, relation[cue]);
  out.add(21, branchRelation, side, cueTag);
  out.add(22, branchRelation, cueLemma, side);
  out.add(23, branchRelation, mix(branch < 0 ? 1 : lemma[branch]!, side));
  out.add(24, branchRelation, tag[j], side);
  out.add(25, branchRelation, word(j), side);
  out.add(26, branchRelation, mix(quote[j]!, side), comma);
  out.add(27, relation[j], token.head < 0 ? 1 : lemma[token.head]!, side);
  out.add(28, word(j), cueLemma, side);
  out.add(29, word(j), word(j - 1), mix(cueTag, side));
  out.add(30, lemma[j], near);
  out.add(31, comma, side, q);
  // Where one branch gives way to the next lies a likely boundary.
  const branchBefore = inside(j - 1) ? tree.branch[j - 1 - tree.first]! : -2;
  out.add(32, branchRelation, Number(branchBefore !== branch), mix(tag[j]!, side));
  out.add(33, branchRelation, Number(branchBefore !== branch), mix(word(j - 1), cueTag));
  out.add(34, cueLemma, name[j], side);
  out.add(35, mix(relation[cue]!, cueTag), branchRelation, side);
  out.add(36, mix(word(j), cueTag), mix(path, comma));
  out.add(37, tokens[cue]!.head === j ? 1 : 0, tag[j], cueTag);
}

/** Features of the step from state `from` to the state of token `j`; added up with those of the token. */
export function stepFeatures(out: Features, context: CueContext, j: number, from: number): void {
  const { view, cue } = context;
  const { tokens } = view.document;
  const token = tokens[j]!;
  const off = token.sentence - tokens[cue]!.sentence;
  const opening = j === context.first || tokens[j - 1]!.sentence !== token.sentence ? 1 : 0;
  const before = j > context.first ? view.lower[j - 1]! : 1;
  out.clear();
  out.add(50, from);
  out.add(51, from, view.tag[j]);
  out.add(52, from, view.lower[j]);
  out.add(53, from, mix(view.quote[j]!, opening), off);
  out.add(54, from, before, view.quote[j]);
  out.add(55, from, opening, off);
  out.add(56, from, Number(j === cue), view.tag[cue]);
  out.add(57, from, Number(j > cue), view.relation[j]);
  if (off === 0) {
    const branch = context.tree.branch[j - context.tree.first]!;
    const branchBefore = opening ? -2 : context.tree.branch[j - 1 - context.tree.first]!;
    out.add(58, from, Number(branch !== branchBefore), branch < 0 ? 1 : view.relation[branch]!);
  }
}
