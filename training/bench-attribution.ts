import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { analyse } from '../src/claims/analyse.js';
import { errorReport } from './attribution-errors.js';
import { modelsOnDisk } from './models-on-disk.js';
import { option } from './options.js';
import { type GoldArticle, readLines } from './silver.js';

// Prints the attribution scorer's table on PolNeAR's dev part: npm run bench:attribution -- --data DIR [--errors]
// --errors lists the kinds of mistakes, the commonest first, by newsroom, with examples.

const data = option('--data', '');
const goldFile = data ? path.join(data, 'attribution/dev.jsonl') : '';
const scorer = data ? path.join(data, '../tools/score-attribution.mjs') : '';
if (!data || !existsSync(goldFile) || !existsSync(scorer)) {
  console.log(
    'bench:attribution needs the corpus: npm run bench:attribution -- --data DIR (with attribution/dev.jsonl in it)',
  );
  process.exit(0);
}
const models = await modelsOnDisk();
const gold = readLines<GoldArticle>(goldFile);
const started = performance.now();
const answers = gold.map(({ id, text, attributions }) => ({
  id,
  text,
  gold: attributions,
  predicted: analyse(text, models).attributions,
}));
const lines = answers.map(({ id, predicted }) => JSON.stringify({ id, attributions: predicted }));
const seconds = (performance.now() - started) / 1000;
const folder = mkdtempSync(path.join(tmpdir(), 'sourceline-'));
try {
  const predicted = path.join(folder, 'predicted.jsonl');
  writeFileSync(predicted, `${lines.join('\n')}\n`);
  console.log(execFileSync(process.execPath, [scorer, goldFile, predicted], { encoding: 'utf8' }).trim());
} finally {
  rmSync(folder, { recursive: true });
}
const length = gold.reduce((n, { text }) => n + text.split(/\s+/).length, 0);
console.log(`${length} words in ${seconds.toFixed(1)} s, text to statements`);
if (process.argv.includes('--errors')) console.log(`\n${errorReport(answers, 8)}`);
