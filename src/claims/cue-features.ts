import type { Token } from '../language/document.js';
import { type Features, mix } from '../language/hash.js';
import { type DocumentView, hashOnce } from './document-view.js';

/** May this token be the head of a cue at all? Punctuation, numbers and articles never are. */
export const canBeCue = (token: Token): boolean =>
  /^\p{L}/u.test(token.form) &&
  // "Lena Ask": a name, whatever part of speech it looks like.
  !(token.name === 'PERSON' && /^\p{Lu}\p{Ll}/u.test(token.form)) &&
  !/^(?:DT|PRP|PRP\$|CD|NNP|NNPS|MD|CC|EX)$/.test(token.tag);

/** Features of the question "is token `i` the head of a cue?". */
export function cueFeatures(out: Features, view: DocumentView, i: number): void {
  const { tokens, sentences } = view.document;
  const { lower, lemma, tag, relation, name, quote, cluster } = view;
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
  out.add(43, cluster[i], tag[i]);
  out.add(44, cluster[i], relation[i], shape);
  out.add(45, cluster[i], Math.min(quoted, 3), quote[i]);
  // A verb shares its subject with the verb that it hangs on.
  const upper = head >= 0 ? tokens[head]! : undefined;
  const top = upper && upper.head >= 0 ? upper.head : -1;
  out.add(46, lemma[i], relation[i], mix(headTag, top >= 0 ? relation[head]! : 3));
  out.add(47, tag[i], mix(relation[i]!, headLemma), top >= 0 ? lemma[top]! : 3);
  if (upper) {
    for (const child of upper.children) {
      if (child === i) continue;
      const r = relation[child]!;
      out.add(48, mix(tag[i]!, relation[i]!), r, Number(child > i));
      out.add(49, mix(lemma[i]!, relation[i]!), r);
      out.add(50, mix(tag[i]!, relation[i]!), r, mix(name[child]!, tag[child]!));
    }
  }
  // What stands beyond the nearest marks: a quotation that ends right before the speaker or begins right after.
  let [left, right] = [9, 9];
  for (let k = 1; k < 8; k++) {
    if (left === 9 && i - k >= first && quote[i - k] !== 0) left = k;
    if (right === 9 && i + k < end && quote[i + k] !== 0) right = k;
  }
  out.add(51, left, tag[i], quote[i]);
  out.add(52, right, tag[i], quote[i]);
  out.add(53, mix(left, right), lemma[i], quote[i]);
  out.add(54, lemma[i], mix(tagAt(i - 1), tagAt(i + 1)));
  out.add(55, lemma[i], word(i + 1), word(i + 2));
  out.add(56, lemma[i], word(i - 1), word(i - 2));
  const after = sentences[token.sentence + 1];
  out.add(57, lemma[i], after && after.paragraph === sentences[token.sentence]!.paragraph ? quote[after.first]! : 8);
  out.add(58, cluster[i], word(i + 1));
  out.add(59, cluster[i], headLemma, relation[i]);
  out.add(60, lemma[i], tag[i], Math.min(end - i, 4));
  out.add(61, tag[i], mix(tagAt(i - 1), tagAt(i - 2)), mix(tagAt(i + 1), tagAt(i + 2)));
}
