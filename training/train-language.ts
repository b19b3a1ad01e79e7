import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { NAME_CLASSES } from '../src/language/document.js';
import type { Linear } from '../src/language/linear.js';
import { packModels } from '../src/language/pack-models.js';
import { relationFeatures } from '../src/language/parser.js';
import { nameFeatures, tagFeatures, tagSentence } from '../src/language/tagger.js';
import { foldOf } from './folds.js';
import { classesOf, type Example, goldExamples, silverExamples } from './language-examples.js';
import { trainMoves } from './moves.js';
import { option, say } from './options.js';
import type { Perceptron } from './perceptron.js';
import { seeded } from './random.js';
import { type Scored, scoreLanguage } from './score-language.js';
import { trainSequence } from './sequence.js';
import { readSilver } from './silver.js';
import { readTreebank, withWholeWords } from './treebanks.js';
import { wordClusters } from './word-clusters.js';

// Trains the tagger, the names, the parser and its relations on gold treebanks and machine-annotated news.
// --data DIR --out FILE --folds DIR
// Besides the models that ship, two are made that each leave out one half (a fold) of the news: with them the claims
// models learn from articles read as badly as articles will be read that no model has seen.

/** Bytes of gzip that the shipped models may take. */
const BUDGET = { tags: 699_000, names: 103_700, moves: 942_200, relations: 395_500 };
/** Steps of packed weights to either side of 0. */
const LEVELS = 11;
const FOLD = { levels: LEVELS, rare: 8 };

const data = option('--data', '');
const out = option('--out', 'models/language.bin');
const foldsFolder = option('--folds', 'node_modules/.cache/sourceline');

const news = readSilver(data, 'train').silver;
const trees = [...readTreebank(data, 'ewt', 'train'), ...readTreebank(data, 'gum', 'train')];
const sentences = news.flatMap((article) => article.sentences);
const tagClasses = classesOf([...sentences, ...trees], (token) => token.tag);
const relationClasses = classesOf([...sentences, ...trees], (token) => token.relation);
const clusters = wordClusters();
say('word clusters');
const gold = goldExamples(
  trees.flatMap((tree) => [tree, withWholeWords(tree) ?? []]).filter((tree) => tree.length > 0),
  tagClasses,
  relationClasses,
  clusters,
);
const silver = [0, 1].map((fold) =>
  silverExamples(
    news.filter(({ id }) => foldOf(id, 2) === fold).flatMap((article) => article.sentences),
    tagClasses,
    relationClasses,
    clusters,
  ),
);
const random = seeded(20240917);
say(`${silver[0]!.length} + ${silver[1]!.length} sentences of news, ${gold.length} of treebanks`);

const trainTags = (from: Example[], epochs: number): Perceptron =>
  trainSequence(from, {
    rows: 1 << 16,
    classes: tagClasses,
    epochs,
    // A generator of its own: the tagger can be made anew alone.
    random: seeded(20240917),
    pick: (e) => e.tags,
    fill: (features, e, i, t1, t2) => tagFeatures(features, e.words, i, t1, t2),
  });

/** Names, moves and relations on top of the examples' own tags. */
function trainRest(from: Example[], fromNews: Example[], isFold: boolean): Record<string, Linear> {
  const pack = (model: Perceptron, budget: number): Linear =>
    isFold ? model.quantise(FOLD) : model.fit(budget, LEVELS);
  const names = trainSequence(fromNews, {
    rows: 1 << 18,
    classes: NAME_CLASSES,
    epochs: 4,
    random,
    pick: (e) => e.names,
    fill: (features, e, i, n1, n2) => nameFeatures(features, e.words, e.ownTags, i, n1, n2),
  });
  say('names');
  const moves = trainMoves(from, { rows: 1 << 21, epochs: isFold ? 4 : 6, random });
  say('moves');
  const relations = trainSequence(from, {
    rows: 1 << 17,
    classes: relationClasses,
    epochs: isFold ? 2 : 3,
    random,
    pick: (e) => e.relations,
    fill: (features, e, i) => relationFeatures(features, e.heads, e.words, e.ownTags, i),
  });
  say('relations');
  return {
    names: pack(names, BUDGET.names),
    moves: pack(moves, BUDGET.moves),
    relations: pack(relations, BUDGET.relations),
  };
}

// What is learned on top of tags learns from tags as wrong as they will be: those of a tagger that saw the other half.
const foldTags = [0, 1].map((fold) => {
  const tagger = trainTags([...silver[1 - fold]!, ...gold.filter((_, i) => i % 2 !== fold)], 4).quantise(FOLD);
  for (const example of [...silver[fold]!, ...gold.filter((_, i) => i % 2 === fold)])
    example.ownTags = tagSentence(tagger, example.words);
  return tagger;
});
say('tags of the other half');

mkdirSync(foldsFolder, { recursive: true });
foldTags.forEach((tags, fold) => {
  const models = { clusters, tags, ...trainRest([...silver[1 - fold]!, ...gold], silver[1 - fold]!, true) };
  writeFileSync(path.join(foldsFolder, `language-${fold}.bin`), gzipSync(packModels(models), { level: 1 }));
  say(`without half ${fold + 1}`);
});

// Gold is sparser and surer than silver: it counts twice.
const all = [...silver.flat(), ...gold, ...gold];
const tags = trainTags(all, 6).fit(BUDGET.tags, LEVELS);
say('tags');
const models: Record<string, Linear> = { clusters, tags, ...trainRest(all, silver.flat(), false) };

const show = (name: string, s: Scored): void =>
  say(
    `${name}: tags ${s.tags.toFixed(4)}  UAS ${s.uas.toFixed(4)}  LAS ${s.las.toFixed(4)}  name tokens F1 ${s.names.toFixed(4)}`,
  );
const held = readSilver(data, 'dev').silver.flatMap((article) => article.sentences);
show('news held out', scoreLanguage(models, silverExamples(held, tagClasses, relationClasses, clusters)));
for (const bank of ['ewt', 'gum'])
  show(
    `${bank} dev`,
    scoreLanguage(models, goldExamples(readTreebank(data, bank, 'dev'), tagClasses, relationClasses, clusters)),
  );

for (const [name, model] of Object.entries(models))
  say(`${name}: ${(gzipSync(packModels({ [name]: model }), { level: 9 }).length / 1e6).toFixed(2)} MB`);
const packed = gzipSync(packModels(models), { level: 9 });
mkdirSync(path.dirname(out), { recursive: true });
writeFileSync(out, packed);
say(`${out}: ${(packed.length / 1e6).toFixed(2)} MB`);
