import { type Features, mix } from '../language/hash.js';
import { bucket, type CueContext } from './cue-context.js';

/** States of the argument tagger: outside, and beginning/inside of source, cue, content. */
export const STATES = ['O', 'B-S', 'I-S', 'B-C', 'I-C', 'B-K', 'I-K'] as const;

/** Features of token `j` as an argument of the cue. */
export function argumentFeatures(out: Features, context: CueContext, j: number): void {
  const { view, cue, tree, commas, marks, verbs, first: low } = context;
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
    // Does one quotation reach over from the cue's sentence, or a new one begin right beside it?
    const [edge, facing] = off > 0 ? [cueSentence.end - 1, here.first] : [cueSentence.first, here.end - 1];
    const joined = Number(quoteIndex[facing] !== -1 && quoteIndex[facing] === quoteIndex[edge]);
    const held = Number(quoteIndex[j] !== -1 && quoteIndex[j] === quoteIndex[edge]);
    out.add(45, off, mix(joined, held), mix(quote[edge]!, quote[facing]!));
    out.add(46, off, mix(marks[j - low]!, quote[j]!), mix(cueTag, cueLemma));
    out.add(47, off, mix(quote[j]!, quote[edge]!), mix(Math.min(cueSentence.end - cue, 4), cueTag));
    out.add(48, off, tag[here.first]!, mix(quote[here.first]!, lower[here.first + 1] ?? 0));
    out.add(49, off, relation[j], mix(tag[j]!, quote[j]!));
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
  const branchAfter = inside(j + 1) ? tree.branch[j + 1 - tree.first]! : -2;
  const edges = Number(branchBefore !== branch) * 2 + Number(branchAfter !== branch);
  const mark = marks[j - low]!;
  const verb = verbs[j - low]!;
  out.add(60, branchRelation, edges, mix(cueTag, mix(side, tag[j]!)));
  out.add(61, branchRelation, mix(cueTag, relation[cue]!), mix(verb, comma));
  out.add(62, mix(mark, quote[j]!), mix(side, cueTag), sameQuote);
  out.add(63, mix(mark, quote[j]!), mix(cueLemma, side));
  out.add(64, verb, mix(comma, mark), mix(side, cueTag));
  out.add(65, verb, mix(tag[j]!, side), cueLemma);
  out.add(66, path, mix(comma, quote[j]!), side);
  out.add(67, path, name[j], cueTag);
  out.add(68, view.cluster[cue], branchRelation, side);
  out.add(69, view.cluster[cue], tag[j], near);
  out.add(70, mix(relation[j]!, token.head < 0 ? 1 : tag[token.head]!), branchRelation, side);
  out.add(71, word(j), word(j + 1), mix(branchRelation, side));
  out.add(72, tagAt(j + 1), tag[j], mix(branchRelation, edges));
  out.add(73, mix(tagAt(j - 1), tag[j]!), mix(tagAt(j + 1), cueTag), side);
  out.add(74, view.cluster[j], path);
  out.add(75, view.cluster[j], branchRelation, cueLemma);
}

/** Features of the step to token `j`, for all pairs of states at once; added up with those of the token. */
export function stepFeatures(out: Features, context: CueContext, j: number): void {
  const { view, cue } = context;
  const { tokens } = view.document;
  const token = tokens[j]!;
  const off = token.sentence - tokens[cue]!.sentence;
  const opening = j === context.first || tokens[j - 1]!.sentence !== token.sentence ? 1 : 0;
  const before = j > context.first ? view.lower[j - 1]! : 1;
  out.clear();
  out.add(50);
  out.add(51, view.tag[j]);
  out.add(52, view.lower[j]);
  out.add(53, view.quote[j], opening, off);
  out.add(54, before, view.quote[j]);
  out.add(55, opening, off);
  out.add(56, Number(j === cue), view.tag[cue]);
  out.add(57, Number(j > cue), view.relation[j]);
  out.add(59, view.lower[j]!, before, off);
  out.add(76, view.tag[j], mix(view.quote[j]!, view.tag[cue]!), Number(j > cue));
  if (off === 0) {
    const branch = context.tree.branch[j - context.tree.first]!;
    const branchBefore = opening ? -2 : context.tree.branch[j - 1 - context.tree.first]!;
    out.add(58, Number(branch !== branchBefore), branch < 0 ? 1 : view.relation[branch]!);
    out.add(
      77,
      Number(branch !== branchBefore),
      mix(branch < 0 ? 1 : view.relation[branch]!, view.tag[j]!),
      Number(j > cue),
    );
    out.add(78, view.lemma[cue], Number(branch !== branchBefore), branch < 0 ? 1 : view.relation[branch]!);
    out.add(79, before, view.tag[j], mix(context.commas[j - context.first]!, Number(j > cue)));
  }
}
