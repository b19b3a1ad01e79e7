import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { NAME_CLASSES } from '../src/language/document.js';
import { Features } from '../src/language/hash.js';
import { best, packModels } from '../src/language/linear.js';
import {
  Configuration,
  LEFT,
  MOVES,
  moveFeatures,
  parseSentence,
  RIGHT,
  relateSentence,
  relationFeatures,
  SHIFT,
} from '../src/language/parser.js';
import { nameFeatures, nameSentence, tagFeatures, tagSentence, viewOf, type WordView } from '../src/language/tagger.js';
import { Perceptron, seeded, shuffle } from './perceptron.js';
import { readSilver, type SilverArticle, type SilverToken } from './silver.js';

// Trains the tagger, the names, the parser and its relations. Usage: see README; `--data DIR --out FILE`.

interface Example {
  words: WordView[];
  tags: number[];
  names: number[];
  heads: number[];
  relations: number[];
}

const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(name);
  return at > 0 ? (process.argv[at + 1] ?? fallback) : fallback;
};
const data = option('--data', '');
const out = option('--out', 'models/language.bin');

const train = readSilver(data, 'train').silver;
const dev = readSilver(data, 'dev').silver;
const classesOf = (pick: (token: SilverToken) => string): string[] =>
  [...new Set(train.flatMap((article) => article.sentences.flatMap((sentence) => sentence.map(pick))))].sort();
const tagClasses = classesOf((token) => token.tag);
const relationClasses = classesOf((token) => token.relation);

const toExamples = (articles: SilverArticle[]): Example[] =>
  articles.flatMap(({ sentences }) =>
    sentences
      .filter((sentence) => sentence.length > 0 && sentence.length <= 120)
      .map((sentence) => ({
        words: sentence.map((token, i) => viewOf(token.form, i === 0)),
        tags: sentence.map((token) => tagClasses.indexOf(token.tag)),
        names: sentence.map((token) => NAME_CLASSES.indexOf(token.name)),
        heads: sentence.map((token) => (token.head === -1 ? sentence.length : token.head)),
        relations: sentence.map((token) => relationClasses.indexOf(token.relation)),
      })),
  );
const examples = toExamples(train);
const held = toExamples(dev);
const random = seeded(20240917);
const features = new Features();
const scores = new Float32Array(128);

function trainSequence(
  rows: number,
  classes: readonly string[],
  epochs: number,
  pick: (example: Example) => number[],
  fill: (example: Example, i: number, c1: number, c2: number) => void,
): Perceptron {
  const model = new Perceptron(rows, classes);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of shuffle([...examples], random)) {
      const gold = pick(example);
      const guessed: number[] = [];
      for (let i = 0; i < gold.length; i++) {
        fill(example, i, guessed[i - 1] ?? -1, guessed[i - 2] ?? -1);
        model.score(features, scores);
        const guess = best(scores, classes.length);
        if (guess !== gold[i]) {
          model.update(features, gold[i]!, 1);
          model.update(features, guess, -1);
        }
        guessed.push(guess);
        model.tick();
      }
    }
  }
  return model;
}

/** What a move loses: gold arcs that can no longer be built after it (arc-hybrid; Goldberg and Nivre 2013). */
function costs(c: Configuration, gold: number[]): number[] {
  const s0 = c.stack.at(-1) ?? -1;
  const s1 = c.stack.at(-2) ?? -1;
  const b0 = c.next;
  const cost = [0, 0, 0];
  if (b0 < c.size) {
    if (c.stack.includes(gold[b0]!) && gold[b0] !== s0) cost[SHIFT]!++;
    for (const s of c.stack) if (gold[s] === b0) cost[SHIFT]!++;
  }
  if (s0 >= 0) {
    let inBuffer = 0;
    for (let k = b0; k < c.size; k++) if (gold[k] === s0) inBuffer++;
    const head = gold[s0]!;
    cost[LEFT] = inBuffer + (head === s1 || head > b0 ? 1 : 0);
    cost[RIGHT] = inBuffer + (head >= b0 ? 1 : 0);
  }
  return cost;
}

function trainMoves(rows: number, epochs: number): Perceptron {
  const model = new Perceptron(rows, MOVES);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of shuffle([...examples], random)) {
      const c = new Configuration(example.words.length);
      while (!c.done) {
        moveFeatures(features, c, example.words, example.tags);
        model.score(features, scores);
        const cost = costs(c, example.heads);
        let guess = -1;
        let right = -1;
        let least = Number.POSITIVE_INFINITY;
        for (let k = 0; k < 3; k++) if (c.can(k)) least = Math.min(least, cost[k]!);
        for (let k = 0; k < 3; k++) {
          if (!c.can(k)) continue;
          if (guess < 0 || scores[k]! > scores[guess]!) guess = k;
          if (cost[k] === least && (right < 0 || scores[k]! > scores[right]!)) right = k;
        }
        if (guess !== right) {
          model.update(features, right, 1);
          model.update(features, guess, -1);
        }
        // Following wrong guesses (after the first epoch) teaches how to go on after a mistake.
        c.apply(epoch > 0 && random() < 0.9 ? guess : right);
        model.tick();
      }
    }
  }
  return model;
}

function trainRelations(rows: number, epochs: number): Perceptron {
  const model = new Perceptron(rows, relationClasses);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of shuffle([...examples], random)) {
      for (let i = 0; i < example.words.length; i++) {
        relationFeatures(features, example.heads, example.words, example.tags, i);
        model.score(features, scores);
        const guess = best(scores, relationClasses.length);
        if (guess !== example.relations[i]) {
          model.update(features, example.relations[i]!, 1);
          model.update(features, guess, -1);
        }
        model.tick();
      }
    }
  }
  return model;
}

const started = Date.now();
const say = (text: string): void =>
  console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s  ${text}`);
say(`${examples.length} sentences`);
const tags = trainSequence(
  1 << 18,
  tagClasses,
  4,
  (e) => e.tags,
  (e, i, t1, t2) => tagFeatures(features, e.words, i, t1, t2),
).quantise();
say('tags');
const names = trainSequence(
  1 << 18,
  NAME_CLASSES,
  4,
  (e) => e.names,
  (e, i, n1, n2) => nameFeatures(features, e.words, e.tags, i, n1, n2),
).quantise();
say('names');
const moves = trainMoves(1 << 21, 5).quantise();
say('moves');
const relations = trainRelations(1 << 17, 3).quantise();
say('relations');

let [n, tagRight, nameHit, nameGuessed, nameGold, headRight, bothRight, scored] = [0, 0, 0, 0, 0, 0, 0, 0];
for (const example of held) {
  const t = tagSentence(tags, example.words);
  const m = nameSentence(names, example.words, t);
  const h = parseSentence(moves, example.words, t);
  const r = relateSentence(relations, h, example.words, t);
  example.words.forEach((_, i) => {
    n++;
    if (t[i] === example.tags[i]) tagRight++;
    if (m[i] !== 0) nameGuessed++;
    if (example.names[i] !== 0) nameGold++;
    if (m[i] !== 0 && m[i] === example.names[i]) nameHit++;
    if (example.heads[i] === -2) return;
    scored++;
    const head = h[i] === -1 ? example.words.length : h[i];
    if (head === example.heads[i]) {
      headRight++;
      if (h[i] === -1 || r[i] === example.relations[i]) bothRight++;
    }
  });
}
const share = (a: number, b: number): string => (a / b).toFixed(4);
say(
  `held-out: tags ${share(tagRight, n)}  name tokens P ${share(nameHit, nameGuessed)} R ${share(nameHit, nameGold)}  UAS ${share(headRight, scored)}  LAS ${share(bothRight, scored)}`,
);

const packed = gzipSync(packModels({ tags, names, moves, relations }), { level: 9 });
mkdirSync(path.dirname(out), { recursive: true });
writeFileSync(out, packed);
say(`${out}: ${(packed.length / 1e6).toFixed(2)} MB`);
