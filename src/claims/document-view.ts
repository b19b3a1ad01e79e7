import type { Document, Token } from '../language/document.js';
import { hashString } from '../language/hash.js';
import { isFiniteVerb, isWord } from './tree.js';

/** Integer views of all tokens of a document, made once. */
export interface DocumentView {
  document: Document;
  lower: Int32Array;
  lemma: Int32Array;
  tag: Int32Array;
  relation: Int32Array;
  name: Int32Array;
  /** Group of words of like use, 0 for none. */
  cluster: Int32Array;
  /** 1 for punctuation and symbols, 0 for words and numbers. */
  mark: Uint8Array;
  /** 1 for finite verbs and modals. */
  finite: Uint8Array;
  /** 0 outside quotations, 1 at their opening mark, 2 inside, 3 at their closing mark. */
  quote: Uint8Array;
  /** Index of the quotation a token lies in, -1 outside. */
  quoteIndex: Int32Array;
}

const hashes = new Map<string, number>();
export function hashOnce(text: string): number {
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
    cluster: Int32Array.from(tokens, (t) => t.cluster),
    mark: Uint8Array.from(tokens, (t) => Number(!isWord(t))),
    finite: Uint8Array.from(tokens, (t) => Number(isFiniteVerb(t))),
    quote,
    quoteIndex,
  };
}
