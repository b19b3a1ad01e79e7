import { Features, hashString, mix } from './hash.js';
import { best, type Linear, score } from './linear.js';
import { american } from './spelling.js';

/** What the features see of a word; made once a token. */
export interface WordView {
  lower: number;
  shape: number;
  prefix2: number;
  prefix3: number;
  suffix1: number;
  suffix2: number;
  suffix3: number;
  suffix4: number;
  /** Group of words of like use, 0 where the word is in none. */
  cluster: number;
  capital: boolean;
  /** Is it punctuation? */
  mark: boolean;
  /** Is it the first word of its sentence? */
  initial: boolean;
}

const EDGE: WordView = {
  lower: 1,
  shape: 1,
  prefix2: 1,
  prefix3: 1,
  suffix1: 1,
  suffix2: 1,
  suffix3: 1,
  suffix4: 1,
  cluster: -1,
  capital: false,
  mark: false,
  initial: false,
};

/** `Xx`, `dd.d`, `XX`: runs longer than two count as two. */
export function shapeOf(form: string): string {
  let shape = '';
  for (const char of form) {
    const c = /\p{Lu}/u.test(char) ? 'X' : /\p{L}/u.test(char) ? 'x' : /\d/.test(char) ? 'd' : char;
    if (!(shape.endsWith(c) && shape.at(-2) === c)) shape += c;
    if (shape.length > 12) break;
  }
  return shape;
}

/** Slots of the table of word clusters. */
export const CLUSTER_ROWS = 1 << 16;

/** Where a word stands in the table of clusters, and the byte that tells it from other words of the same slot. */
export function clusterSlot(hash: number): { row: number; check: number } {
  const mixed = mix(hash, 99);
  return { row: mixed & (CLUSTER_ROWS - 1), check: mixed >> 24 };
}

function clusterOf(clusters: Linear, hash: number): number {
  const { row, check } = clusterSlot(hash);
  return clusters.weights[row * 2] === check ? clusters.weights[row * 2 + 1]! & 255 : 0;
}

const views = new Map<string, WordView>();

/** The view of a word. Digits count as one digit, curly quotes as straight ones. */
export function viewOf(form: string, initial: boolean, clusters: Linear): WordView {
  const key = initial ? `${form}\u0000` : form;
  const known = views.get(key);
  if (known) return known;
  const plain = form
    .replace(/[“”]|``|''/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\d/g, '0');
  const lower = american(plain.toLowerCase());
  const hash = hashString(lower);
  const view: WordView = {
    lower: hash,
    cluster: clusterOf(clusters, hash),
    shape: hashString(shapeOf(plain)),
    prefix2: hashString(lower.slice(0, 2)),
    prefix3: hashString(lower.slice(0, 3)),
    suffix1: hashString(lower.slice(-1)),
    suffix2: hashString(lower.slice(-2)),
    suffix3: hashString(lower.slice(-3)),
    suffix4: hashString(lower.slice(-4)),
    capital: /^\p{Lu}/u.test(form),
    mark: /^\p{P}+$/u.test(form) && !/[%&@#*]/.test(form),
    initial,
  };
  // A cache for one text after the other; it must not grow with all texts ever read.
  if (views.size > 20_000) views.clear();
  views.set(key, view);
  return view;
}

const at = (words: readonly WordView[], i: number): WordView => words[i] ?? EDGE;

/** Features of the tag of word `i`, given the two tags before it (class indices, -1 at the edge). */
export function tagFeatures(out: Features, words: readonly WordView[], i: number, t1: number, t2: number): void {
  const w = at(words, i);
  const p = at(words, i - 1);
  const n = at(words, i + 1);
  out.clear();
  out.add(1, w.lower);
  out.add(2, w.lower, Number(w.capital), Number(w.initial));
  out.add(3, w.suffix1);
  out.add(4, w.suffix2);
  out.add(5, w.suffix3);
  out.add(6, w.suffix4);
  out.add(7, w.prefix2);
  out.add(8, w.prefix3);
  out.add(9, w.shape, Number(w.initial));
  out.add(10, t1);
  out.add(11, t1, t2);
  out.add(12, t1, w.lower);
  out.add(13, p.lower);
  out.add(14, n.lower);
  out.add(15, at(words, i - 2).lower);
  out.add(16, at(words, i + 2).lower);
  out.add(17, p.lower, w.lower);
  out.add(18, w.lower, n.lower);
  out.add(19, n.suffix3, t1);
  out.add(20, p.suffix3);
  out.add(21, n.suffix2);
  out.add(22, n.shape, w.shape);
  out.add(23, t1, w.suffix3);
  out.add(24, t1, t2, w.suffix2);
  out.add(25, w.cluster, t1);
  out.add(26, w.cluster, n.cluster);
  out.add(27, p.cluster, w.suffix2);
  out.add(28, w.lower, n.cluster);
  out.add(29, n.cluster, t1, w.suffix3);
  out.add(30, p.lower, n.lower);
  out.add(60, n.cluster, at(words, i + 2).cluster, w.suffix2);
}

/** Features of the name class of word `i`, given its tag and the two classes before it. */
export function nameFeatures(
  out: Features,
  words: readonly WordView[],
  tags: readonly number[],
  i: number,
  n1: number,
  n2: number,
): void {
  const w = at(words, i);
  const p = at(words, i - 1);
  const n = at(words, i + 1);
  const tag = tags[i] ?? -1;
  const tagBefore = tags[i - 1] ?? -1;
  const tagAfter = tags[i + 1] ?? -1;
  out.clear();
  out.add(31, w.lower);
  out.add(32, w.lower, w.shape);
  out.add(33, w.shape, Number(w.initial));
  out.add(34, w.suffix3, tag);
  out.add(35, w.prefix3, Number(w.capital));
  out.add(36, tag, n1);
  out.add(37, n1, n2);
  out.add(38, n1, w.lower);
  out.add(39, p.lower, w.shape);
  out.add(40, n.lower, w.shape);
  out.add(41, p.lower, n1);
  out.add(42, at(words, i - 2).lower, p.lower);
  out.add(43, n.lower, at(words, i + 2).lower);
  out.add(44, tagBefore, tag, tagAfter);
  out.add(45, n.lower, w.lower);
  out.add(46, p.lower, w.lower);
  out.add(47, n.shape, tagAfter);
  out.add(48, at(words, i + 2).shape, n.shape, w.shape);
  out.add(49, n.suffix3, Number(w.capital));
  out.add(50, mix(tag, tagAfter), n1, w.shape);
  out.add(51, w.cluster, w.shape);
  out.add(52, n.cluster, w.shape, n1);
  out.add(53, p.cluster, w.cluster, w.shape);
}

/** Greedy decoding from left to right; returns class indices. */
function decode(
  model: Linear,
  count: number,
  fill: (out: Features, i: number, c1: number, c2: number) => void,
  mayBe: (i: number, c: number) => boolean = () => true,
): number[] {
  const features = new Features();
  const scores = new Float32Array(model.classes.length);
  const result: number[] = [];
  for (let i = 0; i < count; i++) {
    fill(features, i, result[i - 1] ?? -1, result[i - 2] ?? -1);
    score(model, features, scores);
    let c = best(scores, model.classes.length);
    while (!mayBe(i, c) && scores[c]! > -Infinity) {
      scores[c] = -Infinity;
      c = best(scores, model.classes.length);
    }
    result.push(c);
  }
  return result;
}

/** Words of the tags that take no new ones: what the model gives such a tag and is none of them has another. */
const CLOSED = new Map(
  Object.entries({
    CC: 'and or but nor yet so plus & either neither both versus vs vs. v minus n et',
    IN: 'about above across after against albeit along alongside although amid amidst among amongst around as aside astride at atop because before behind below beneath beside besides between beyond but by concerning considering cos despite down during except excluding following for from if in including inside into lest like minus near nearby notwithstanding of off on once onto opposite out outside over past pending per plus post rather regarding round save since so than that though through throughout thru til till to toward towards under underneath unless unlike until unto up upon v versus via vs vs. whereas whether while whilst with within without worth yet now ago',
    MD: "can could may might must shall should will would ought ca wo sha need dare cannot 'll 'd",
    PRP: "i you he she it we they me him her us them myself yourself himself herself itself ourselves yourselves themselves oneself one mine yours his hers ours theirs 's 'em ya",
    PRP$: 'my your his her its our their',
    WP: 'who whom what whoever whomever whatever',
    WP$: 'whose',
    WDT: 'which that what whatever whichever',
    WRB: 'when where why how whenever wherever however whereby wherein',
    EX: 'there',
    TO: 'to',
  }).map(([tag, list]) => [tag, new Set(list.split(' ').map((word) => hashString(word)))]),
);

/** Part-of-speech tags (class indices of the model) of one sentence. */
export const tagSentence = (model: Linear, words: readonly WordView[]): number[] => {
  const isTaken = (i: number, c: number): boolean => CLOSED.get(model.classes[c]!)?.has(words[i]!.lower) ?? true;
  return decode(model, words.length, (out, i, t1, t2) => tagFeatures(out, words, i, t1, t2), isTaken);
};

/** Name classes (class indices of the model) of one sentence. */
export const nameSentence = (model: Linear, words: readonly WordView[], tags: readonly number[]): number[] =>
  decode(model, words.length, (out, i, n1, n2) => nameFeatures(out, words, tags, i, n1, n2));
