import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { LINKED_FROM } from '../src/claims/link.js';
import { packTrees, sumTrees, type Trees } from '../src/language/trees.js';
import { boost } from './boosted-trees.js';
import { foldOf } from './folds.js';
import { type LinkExample, linkExamples } from './link-examples.js';
import { modelsOnDisk } from './models-on-disk.js';
import { option, say } from './options.js';

// Learns which claims a silence or denial speaks of, from labelled articles and from the short texts of the tests.
// Writes models/links.bin. --data DIR --out DIR

const LINKER = { count: 200, depth: 4, rate: 0.08, least: 4, ridge: 5 };
const FOLDS = 8;
/** The short texts are plain cases, each of which tells of a rule that readers rely on. */
const OF_TEST = 4;

const models = await modelsOnDisk();
const examples = linkExamples(models, option('--data', ''));
say(`${examples.length} pairs, ${examples.filter(({ isLinked }) => isLinked).length} linked`);

const learn = (from: readonly LinkExample[]): Trees =>
  boost(
    from.map(({ row }) => row),
    Float32Array.from(from, ({ isLinked }) => Number(isLinked)),
    { ...LINKER, weights: Float32Array.from(from, ({ isArticle }) => (isArticle ? 1 : OF_TEST)) },
  );
const likelihood = (trees: Trees, { row }: LinkExample): number => 1 / (1 + Math.exp(-sumTrees(trees, row)));

const unseen = Array.from({ length: FOLDS }, (_, fold) => {
  const trees = learn(examples.filter(({ text }) => foldOf(text, FOLDS) !== fold));
  return examples
    .filter(({ text }) => foldOf(text, FOLDS) === fold)
    .map((one) => ({ ...one, likelihood: likelihood(trees, one) }));
}).flat();
for (const isArticle of [true, false]) {
  for (const least of [0.3, 0.35, LINKED_FROM, 0.42, 0.46, 0.5, 0.6]) {
    const links = (of: typeof unseen): Set<string> => new Set(of.map(({ text, link }) => `${text} ${link}`));
    const here = unseen.filter((one) => one.isArticle === isArticle);
    const given = links(here.filter((one) => one.likelihood >= least));
    const wanted = links(here.filter(({ isLinked }) => isLinked));
    const hits = [...given].filter((one) => wanted.has(one)).length;
    const [precision, recall] = [hits / given.size, hits / wanted.size];
    say(
      `${isArticle ? 'articles' : 'tests'}, unseen, from ${least}: precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F1 ${((2 * hits) / (given.size + wanted.size)).toFixed(3)}`,
    );
  }
}
const block = gzipSync(packTrees(learn(examples)), { level: 9 });
writeFileSync(path.join(option('--out', 'models'), 'links.bin'), block);
say(`links.bin: ${block.length} bytes`);
