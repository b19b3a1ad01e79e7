import type { CueContext } from './cue-context.js';
import type { DocumentView } from './document-view.js';
import type { Tagging } from './tag-arguments.js';
import { paragraphStart } from './tree.js';

// What the judge sees of a reading of a cue: a row of plain numbers about its cue, source and content, about how the
// spans sit in the tree and the quotations, and about the other cues around that may lay claim to the same words.

/** A likely cue with its likeliest taggings. */
export interface Candidate {
  cue: number;
  /** Score of the cue model. */
  score: number;
  context: CueContext;
  taggings: Tagging[];
}

/** Token indices of the roles under one tagging, ascending. */
export interface Reading {
  source: number[];
  cue: number[];
  content: number[];
}

export function readingOf({ first }: CueContext, { states }: Tagging): Reading {
  const reading: Reading = { source: [], cue: [], content: [] };
  for (let k = 0; k < states.length; k++) {
    const state = states[k]!;
    if (state === 0) continue;
    (state < 3 ? reading.source : state < 5 ? reading.cue : reading.content).push(first + k);
  }
  return reading;
}

const placesOf = (list: string): ReadonlyMap<string, number> => new Map(list.split(' ').map((item, i) => [item, i]));
const TAGS = placesOf('VBD VBZ VBP VBG VBN VB NN NNS JJ IN RB TO');
const RELATIONS = placesOf(
  'root ccomp xcomp advcl acl acl:relcl conj parataxis nmod dobj nsubj nsubjpass dep case mark amod compound appos',
);
const SPEAKERS = placesOf('NNP NNPS NN NNS PRP WP WDT DT JJ CD POS PRP$');
const NAMES = placesOf('O PERSON ORG LOC MISC TIME NUM');
const place = (places: ReadonlyMap<string, number>, item: string): number => places.get(item) ?? -1;

/** How many runs without a gap. */
function pieces(list: readonly number[]): number {
  let n = 0;
  for (let i = 0; i < list.length; i++) if (i === 0 || list[i]! !== list[i - 1]! + 1) n++;
  return n;
}

/** How many numbers two ascending lists share. */
export function common(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0 || a[0]! > b.at(-1)! || b[0]! > a.at(-1)!) return 0;
  let n = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      n++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
  }
  return n;
}

/** Share of two ascending lists: what is in both over what is in either. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  const n = common(a, b);
  return n / (a.length + b.length - n || 1);
}

/** What stands beside a span: 0 the edge of its sentence, 1 a comma, 2 a quotation mark, 3 other marks, 4 the cue, 5 a word. */
function neighbour({ document, mark, quote }: DocumentView, k: number, sentence: number, cue: number): number {
  const token = document.tokens[k];
  if (!token || token.sentence !== sentence) return 0;
  if (token.form === ',') return 1;
  if (quote[k] === 1 || quote[k] === 3) return 2;
  if (mark[k] === 1) return 3;
  return k === cue ? 4 : 5;
}

/** How many words of a span hang on words outside it, how many outside hang on it, and the first of the former. */
function loose({ document, mark }: DocumentView, list: readonly number[]): [out: number, into: number, top: number] {
  const inside = new Set(list);
  let [out, into, top] = [0, 0, -1];
  for (const k of list) {
    const token = document.tokens[k]!;
    if (mark[k] === 0 && !inside.has(token.head)) {
      out++;
      if (top < 0) top = k;
    }
    for (const child of token.children) if (mark[child] === 0 && !inside.has(child)) into++;
  }
  return [out, into, top];
}

/** Is a number in an ascending list? */
function holds(list: readonly number[], k: number): boolean {
  return list.length > 0 && k >= list[0]! && k <= list.at(-1)! && list.includes(k);
}

/** Length of a row. */
export const COLUMNS = 80;
/** The column for what the scorer of whole readings says (`reading-features.ts`); the caller fills it. */
export const WORDS = COLUMNS - 1;
/** The model has learned from places in a paragraph up to this one. */
const LONGEST_PARAGRAPH = 9;

/** Likely cues of a text to a sentence. */
export const densityOf = (view: DocumentView, candidates: readonly Candidate[]): number =>
  candidates.reduce((sum, { score }) => sum + 1 / (1 + Math.exp(-score)), 0) / (view.document.sentences.length || 1);

/**
 * The row of one tagging of `candidates[at]`.
 * @param best the first reading of every candidate
 * @param dense likely cues to a sentence in the whole text
 */
export function judgeFeatures(
  view: DocumentView,
  candidates: readonly Candidate[],
  best: readonly Reading[],
  at: number,
  rank: number,
  reading: Reading,
  dense: number,
): Float32Array {
  const { document, quote } = view;
  const { tokens, sentences } = document;
  const { cue, score, taggings, context } = candidates[at]!;
  const row = new Float32Array(COLUMNS);
  let n = 0;
  const put = (value: number | boolean): void => {
    row[n++] = Number(value);
  };
  const token = tokens[cue]!;
  const here = sentences[token.sentence]!;
  const tagging = taggings[rank]!;
  const { source, content } = reading;
  const labelled = source.length + reading.cue.length + content.length;

  put(score);
  put(place(TAGS, token.tag));
  put(place(RELATIONS, token.relation));
  put(here.end - here.first);
  put(cue - here.first);
  put(here.end - cue);
  put(quote[cue]!);
  put(reading.cue.length);
  put(pieces(reading.cue));
  put(tagging.score - taggings[0]!.score);
  put(rank);
  put(taggings[0]!.score - (taggings[1]?.score ?? taggings[0]!.score - 50));
  put(tagging.score);
  put(tagging.score / labelled);
  put(tagging.score / tagging.states.length);

  const [sourceOut, sourceInto, sourceTop] = loose(view, source);
  const speaker = tokens[sourceTop];
  put(source.length);
  put(pieces(source));
  put(source.length ? source[0]! - cue : 999);
  put(source.length ? tokens[source[0]!]!.sentence - token.sentence : 9);
  put(speaker ? place(SPEAKERS, speaker.tag) : -2);
  put(speaker ? place(NAMES, speaker.name) : -2);
  put(speaker ? place(RELATIONS, speaker.relation) : -2);
  put(speaker ? speaker.head === cue : -1);
  put(speaker ? quote[sourceTop]! : -1);
  put(sourceOut);
  put(sourceInto);
  put(source.length ? neighbour(view, source[0]! - 1, tokens[source[0]!]!.sentence, cue) : -1);
  put(source.length ? neighbour(view, source.at(-1)! + 1, tokens[source.at(-1)!]!.sentence, cue) : -1);

  const [contentOut, contentInto, contentTop] = loose(view, content);
  const [start, end] = [content[0] ?? cue, content.at(-1) ?? cue];
  let [before, quoted, finite, marks, between] = [0, 0, 0, 0, 0];
  for (const k of content) {
    if (k < cue) before++;
    if (quote[k] !== 0) quoted++;
    if (quote[k] === 1 || quote[k] === 3) marks++;
    finite += view.finite[k]!;
  }
  const [low, high] = start > cue ? [cue, start] : [end, cue];
  for (let k = low + 1; k < high; k++) if (tokens[k]!.form === ',') between++;
  const startSentence = sentences[tokens[start]!.sentence]!;
  const endSentence = sentences[tokens[end]!.sentence]!;
  put(content.length);
  put(pieces(content));
  put(before);
  put(content.length - before);
  put(quoted / (content.length || 1));
  put(marks);
  put(quote[start]!);
  put(quote[end]!);
  put(endSentence.index - startSentence.index);
  put(startSentence.index - token.sentence);
  put(endSentence.index - token.sentence);
  put(finite);
  put(tokens[start]!.lower === 'that');
  put(start - startSentence.first);
  put(endSentence.end - end);
  put(high - low);
  put(between);
  put(contentOut);
  put(contentInto);
  put(contentTop >= 0 ? place(RELATIONS, tokens[contentTop]!.relation) : -2);
  put(contentTop >= 0 ? tokens[contentTop]!.head === cue : -1);
  put(contentTop >= 0 ? place(TAGS, tokens[contentTop]!.tag) : -2);
  put(neighbour(view, start - 1, startSentence.index, cue));
  put(neighbour(view, end + 1, endSentence.index, cue));
  put(place(TAGS, tokens[start]!.tag));

  let [others, stronger, strongest, overlapStronger, overlapAny, sameSource] = [0, 0, -99, 0, 0, 0];
  let [outer, innerScore, beforeScore, afterScore, nearest, overlapScore] = [-99, -99, -99, -99, 99, -99];
  for (const step of [-1, 1]) {
    for (let c = at + step; c >= 0 && c < candidates.length; c += step) {
      const other = candidates[c]!;
      const off = tokens[other.cue]!.sentence - token.sentence;
      if (Math.abs(off) > 3) break;
      const theirs = best[c]!;
      nearest = Math.min(nearest, Math.abs(other.cue - cue));
      if (off === 0) {
        others++;
        if (other.score > score) stronger++;
        strongest = Math.max(strongest, other.score);
      } else if (off === -1) beforeScore = Math.max(beforeScore, other.score);
      else if (off === 1) afterScore = Math.max(afterScore, other.score);
      const shared = likeness(content, theirs.content);
      overlapAny = Math.max(overlapAny, shared);
      if (shared > 0.3) overlapScore = Math.max(overlapScore, other.score);
      if (other.score > score) {
        overlapStronger = Math.max(overlapStronger, shared);
        if (source.length > 0) sameSource = Math.max(sameSource, likeness(source, theirs.source));
      }
      if (holds(theirs.content, cue)) outer = Math.max(outer, other.score);
      if (holds(content, other.cue)) innerScore = Math.max(innerScore, other.score);
    }
  }
  for (const value of [others, stronger, strongest, overlapStronger, overlapAny, overlapScore, sameSource]) put(value);
  for (const value of [outer, innerScore, beforeScore, afterScore, nearest]) put(value);
  put(context.end - context.first);
  const has = (relation: RegExp): boolean => token.children.some((k) => relation.test(tokens[k]!.relation));
  put(has(/^nsubj/));
  put(has(/^ccomp|^parataxis|^dep$/));
  put(has(/^dobj|^xcomp/));
  put(has(/^neg/));
  put(has(/^aux/));
  put(has(/^mark/));
  put(has(/^nmod|^acl/));
  // How much of the text is told through others, and where in it this stands.
  put(dense);
  put(token.sentence / sentences.length);
  put(token.sentence - paragraphStart(view.document, token.sentence, LONGEST_PARAGRAPH));
  return row;
}
