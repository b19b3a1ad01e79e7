import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync } from 'node:zlib';
import nlp from 'compromise/three';
import { analyse } from '../src/claims/analyse.js';
import { goldExamples } from './language-examples.js';
import { modelsOnDisk } from './models-on-disk.js';
import { option } from './options.js';
import { scoreLanguage } from './score-language.js';
import { type GoldArticle, readLines } from './silver.js';
import { readTreebank } from './treebanks.js';

// Measures the language layer and the cost of reading: npm run bench:language -- --data DIR
// The treebanks' trees are turned into the scheme that our models speak (see treebanks.ts): relations renamed, names
// headed by their last word, conjunctions hung on the first conjunct. Heads and relations are scored after that, on our
// own tags, punctuation counted, tokens as the treebank has them.

const data = option('--data', '');
if (!existsSync(path.join(data, 'treebanks/ewt-test.conllu'))) {
  console.log('bench:language needs the treebanks: npm run bench:language -- --data DIR (with treebanks/ in it)');
  process.exit(0);
}

const started = performance.now();
const models = await modelsOnDisk();
const loaded = performance.now() - started;
let packed = 0;
for (const file of readdirSync('models').filter((name) => name.endsWith('.bin'))) {
  const size = deflateRawSync(readFileSync(path.join('models', file)), { level: 9 }).length;
  console.log(`${file.padEnd(14)} ${(size / 2 ** 20).toFixed(3)} MiB in a zip`);
  packed += size;
}
console.log(
  `all models     ${(packed / 2 ** 20).toFixed(3)} MiB in a zip (target 4), loaded in ${loaded.toFixed(0)} ms`,
);

for (const bank of ['ewt', 'gum']) {
  const trees = readTreebank(data, bank, 'test');
  const examples = goldExamples(trees, [...models.tags.classes], [...models.relations.classes], models.clusters);
  const { tags, uas, las } = scoreLanguage(
    { tags: models.tags, names: models.names, moves: models.moves, relations: models.relations },
    examples,
  );
  console.log(
    `${bank} test       tags ${tags.toFixed(4)}  UAS ${uas.toFixed(4)}  LAS ${las.toFixed(4)}  (${examples.length} sentences)`,
  );
}

const articles = readLines<GoldArticle>(path.join(data, 'attribution/dev.jsonl'));
const words = articles
  .map(({ text }) => text)
  .join('\n')
  .split(/(?<=\s)(?=\S)/);
/** The first `n` words of the held-out articles, begun anew where they end. */
function textOf(n: number): string {
  let list: string[] = [];
  while (list.length < n) list = list.concat(words);
  return list.slice(0, n).join('');
}
/** Median of milliseconds of some runs after as many to warm up. */
function time(runs: number, job: () => void): number {
  for (let i = 0; i < runs; i++) job();
  const times = Array.from({ length: runs }, () => {
    const from = performance.now();
    job();
    return performance.now() - from;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!;
}
const thousand = textOf(1000);
const ours = time(31, () => analyse(thousand, models));
const theirs = time(31, () => nlp(thousand));
console.log(
  `1,000 words    ${ours.toFixed(1)} ms text to statements, ${theirs.toFixed(1)} ms compromise/three: ratio ${(ours / theirs).toFixed(2)} (target 1)`,
);
for (const n of [1000, 10_000, 50_000]) {
  const text = textOf(n);
  const milliseconds = time(n > 1000 ? 3 : 31, () => analyse(text, models));
  console.log(`${String(n).padStart(6)} words   ${Math.round((n / milliseconds) * 1000)} words/s`);
}
// In a process that has done nothing else; the corpora above are still in this one.
const footprint = execFileSync(process.execPath, ['scripts/run-ts.mjs', 'training/footprint.ts'], { encoding: 'utf8' });
console.log(`memory         ${footprint.trim()} MiB heap and array buffers (target 60)`);
