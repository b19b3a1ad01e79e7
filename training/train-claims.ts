import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { decide, scoreReading } from '../src/claims/find-attributions.js';
import { type Candidate, WORDS } from '../src/claims/judge-features.js';
import type { Linear } from '../src/language/linear.js';
import { packModels } from '../src/language/pack-models.js';
import { packTrees, sumTrees } from '../src/language/trees.js';
import { trainReadings } from './attribution-learners.js';
import { boost } from './boosted-trees.js';
import { learnFirstPass, propose } from './first-pass.js';
import { foldOf } from './folds.js';
import { JUDGE } from './judge-options.js';
import { type JudgeRow, judgeRows } from './judge-rows.js';
import { option, say } from './options.js';
import { languageFrom, type Read, readArticles } from './read-articles.js';
import { Tally } from './score-attributions.js';

// Trains the models that find attributions: those that propose (cues, their arguments) and the judge over them.
// --data DIR --language FILE --lemmas FILE --folds DIR --out DIR

const data = option('--data', '');
const lemmas = option('--lemmas', 'models/lemmas.bin');
const foldsFolder = option('--folds', 'node_modules/.cache/sourceline');
const out = option('--out', 'models');

const halves = [0, 1].map((k) => languageFrom(path.join(foldsFolder, `language-${k}.bin`), lemmas));
const train = readArticles(data, 'train', halves);
const dev = readArticles(data, 'dev', [languageFrom(option('--language', 'models/language.bin'), lemmas)]);
say(`${train.length} + ${dev.length} articles read`);

// The judge must see proposals as good as those on unseen texts: each third is proposed by models of the other two.
const THIRDS = 3;
const proposed: Candidate[][] = train.map(() => []);
for (let k = 0; k < THIRDS; k++) {
  const isHere = ({ id }: { id: string }): boolean => foldOf(`${id}x`, THIRDS) === k;
  const models = learnFirstPass(train.filter((read) => !isHere(read)));
  train.forEach((read, i) => {
    if (isHere(read)) proposed[i] = propose([read], models)[0]!;
  });
  say(`third ${k + 1} proposed`);
}
const rows = train.map((read, i) => judgeRows(read, proposed[i]!));
/** Fills the column of what the scorer of whole readings says. */
function ask(model: Linear, read: Read, of: readonly JudgeRow[]): void {
  for (const { candidate, reading, rank, row } of of)
    row[WORDS] = scoreReading(model, read.view, candidate, reading, rank);
}
// The scorer of readings, too, must be asked about articles that it did not learn from.
const PARTS = 5;
for (let k = 0; k < PARTS; k++) {
  const isHere = (_: unknown, i: number): boolean => foldOf(`${train[i]!.id}y`, PARTS) === k;
  const isElsewhere = (_: unknown, i: number): boolean => !isHere(_, i);
  const model = trainReadings(train.filter(isElsewhere), rows.filter(isElsewhere));
  train.forEach((read, i) => {
    if (isHere(read, i)) ask(model, read, rows[i]!);
  });
}
const readings = trainReadings(train, rows);
say('scorer of readings');
const flat = rows.flat();
const judge = boost(
  flat.map(({ row }) => row),
  Float32Array.from(flat, ({ worth }) => worth),
  JUDGE,
);
say(`judge, ${flat.length} readings`);
const first = learnFirstPass(train);
say('all proposed');

/** The scorer's figures for some articles at a threshold of the judge. */
function tally(reads: readonly Read[], of: readonly JudgeRow[][], least: number): Tally {
  const sums = new Tally();
  reads.forEach((read, i) => {
    const judged = of[i]!.map((one) => ({ ...one, likelihood: 1 / (1 + Math.exp(-sumTrees(judge, one.row))) }));
    sums.article(
      read.goldWords,
      decide(judged, least).map(({ words }) => words),
    );
  });
  return sums;
}
const devRows = propose(dev, first).map((candidates, i) => judgeRows(dev[i]!, candidates));
dev.forEach((read, i) => {
  ask(readings, read, devRows[i]!);
});
for (const least of [0.28, 0.33, 0.38]) say(`held out, from ${least} on: ${tally(dev, devRows, least).line()}`);

const write = (name: string, block: Uint8Array): void => {
  const packed = gzipSync(block, { level: 9 });
  writeFileSync(path.join(out, name), packed);
  say(`${name}: ${(packed.length / 1e6).toFixed(2)} MB`);
};
write('claims.bin', packModels({ ...first, readings }));
write('judge.bin', packTrees(judge));
