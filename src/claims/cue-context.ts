import type { Document } from '../language/document.js';
import { mix } from '../language/hash.js';
import type { DocumentView } from './document-view.js';

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

/** Distances by size, signed: exact up to four, then in six steps. */
export const bucket = (distance: number): number => {
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
  /** Commas between the cue and each token of the window, three at most. */
  commas: Int32Array;
  /** Quotation marks between the cue and each token, four at most. */
  marks: Int32Array;
  /** Finite verbs between the cue and each token, three at most. */
  verbs: Int32Array;
}

/** Prepares the question "what are the arguments of this cue?". */
export function contextOf(view: DocumentView, cue: number): CueContext {
  const { first, end } = windowOf(view.document, cue);
  const { tokens } = view.document;
  const size = end - first;
  const [commas, marks, verbs] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  for (const step of [1, -1]) {
    for (let k = cue, c = 0, m = 0, v = 0; k >= first && k < end; k += step) {
      commas[k - first] = Math.min(c, 3);
      marks[k - first] = Math.min(m, 4);
      verbs[k - first] = Math.min(v, 3);
      const { form, tag } = tokens[k]!;
      if (form === ',') c++;
      if (view.quote[k] === 1 || view.quote[k] === 3) m++;
      if (k !== cue && (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD')) v++;
    }
  }
  return { view, cue, first, end, tree: treeOf(view, cue), commas, marks, verbs };
}
