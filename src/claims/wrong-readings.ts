import type { Document } from '../language/document.js';
import type { Reading } from './judge-features.js';
import type { Attribution } from './statement.js';
import { firstTokenAt } from './tree.js';
import { isDocument } from './unnamed-sources.js';

// What shows that a learned reading lost part of what grammar gives to its cue.

/** "The government has …", "the council will plant 14 …": no content ends with an auxiliary or before its noun. */
export const isCutOff = ({ tokens }: Document, { content }: Reading): boolean => {
  const last = tokens[content.at(-1) ?? -1];
  const next = last && tokens[last.index + 1];
  return (
    last !== undefined &&
    (/^(?:has|have|had|is|are|was|were|will|would|been|be|the|a|that|and|near|of|at|from|into|between|towards?)$/.test(
      last.lower,
    ) ||
      // "Saw 1,210 | Tarvian nationals": a count without what it counts.
      (last.tag === 'CD' &&
        !/^(?:1[5-9]|20)\d\d$/.test(last.form) &&
        next?.sentence === last.sentence &&
        /^(?:JJ|NNPS?)$/.test(next.tag) &&
        /^(?:JJ|NNS|NNPS)$/.test(tokens[next.index + 1]?.tag ?? '')) ||
      // "Guilty of threatening | U.S. Rep. Ann Dole", "U.S. | Rep. Ann Dole".
      (/^NNP/.test(last.tag) && next?.sentence === last.sentence && /^NNP/.test(next.tag)) ||
      (/^VB[GZPDN]?$/.test(last.tag) && next?.sentence === last.sentence && /^(?:NNP|NNPS|DT|PRP\$)$/.test(next.tag)) ||
      (/^(?:CD|DT|PRP\$|JJ)$/.test(last.tag) && /^(?:JJ|NN|NNS)$/.test(next?.tag ?? '') && next!.form === next!.lower))
  );
};

/** "14 people drowned when [the dyke gave way], officials said": does one begin later and end where the other ends? */
export const isTail = (part: readonly number[], whole: readonly number[]): boolean =>
  part.at(-1) === whole.at(-1) && part[0]! > whole[0]!;

/** Does a source leave out the paper that the whole of it opens with? */
export const lacksPaper = ({ tokens }: Document, part: Reading, whole: Reading): boolean => {
  const [first] = whole.source;
  return (
    first !== undefined &&
    isDocument(tokens[first]!) &&
    /^(?:DT|VBN)$/.test(tokens[first + 1]?.tag ?? '') &&
    part.source.length > 0 &&
    !part.source.includes(first)
  );
};

/** "Told the jury that X set light [to his own restaurant]": what follows "that" is what grammar gives to the verb. */
export const lacksThat = ({ tokens }: Document, { content }: Attribution, { content: [that] }: Reading): boolean => {
  const opening = that !== undefined && tokens[that]!.lower === 'that' ? tokens[that + 1] : undefined;
  return opening !== undefined && !content.some(([from, to]) => from <= opening.start && opening.start < to);
};

/** "The video, [which could not be verified, shows P]": a relative clause without what it is of. */
export const opensLate = (document: Document, { content: [piece] }: Attribution, whole: Reading): boolean => {
  const first = piece && document.tokens[firstTokenAt(document, piece[0])];
  return first !== undefined && /^(?:WDT|WP)$/.test(first.tag) && whole.content.includes(first.index - 1);
};
