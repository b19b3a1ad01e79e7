// Measures article extraction on saved pages: node scripts/bench-extraction.mjs --data DIR
// DIR/pages holds the pages and their gold texts, DIR/../tools/score-extraction.mjs scores: all pages, then the half that
// rules may be tuned on and the half that only checks them. Reports go to a temp folder.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { articlePages, dataFolder, inWorkHalf, readPages, temporaryFolder } from './page-sets.mjs';

const data = dataFolder();
if (!data) {
  console.log('No data folder: pass --data DIR, the folder that holds pages/.');
  process.exit(0);
}
const temp = temporaryFolder('sourceline-extraction-');
const sets = articlePages(data);
const started = Date.now();
const answers = await readPages(
  temp,
  sets.flatMap((set) => set.pages),
  'extract',
);
const scorer = path.join(data, '..', 'tools', 'score-extraction.mjs');
for (const set of sets) {
  const reports = path.join(temp, `${set.name}.reports.jsonl`);
  fs.writeFileSync(reports, set.pages.map((page) => `${JSON.stringify(answers.get(page.key))}\n`).join(''));
  console.log(`${set.name}:`);
  process.stdout.write(
    execFileSync(process.execPath, [scorer, set.gold(temp, set.pages), reports], { encoding: 'utf8' }),
  );
  for (const [half, isIn] of [
    ['to work on', inWorkHalf],
    ['to check', (page) => !inWorkHalf(page)],
  ]) {
    const gold = set.gold(temp, set.pages.filter(isIn));
    const { pages, shingle, wordF1 } = JSON.parse(
      execFileSync(process.execPath, [scorer, gold, reports, '--json'], { encoding: 'utf8' }),
    );
    console.log(`  ${half}: ${pages} pages, shingle F1 ${shingle.f1.toFixed(4)}, word F1 ${wordF1.toFixed(4)}`);
  }
}
const times = [...answers.values()].map((answer) => answer.ms).sort((a, b) => a - b);
const at = (share) => Math.round(times[Math.floor((times.length - 1) * share)]);
console.log(`reading a page in jsdom: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, longest ${at(1)} ms`);
console.log(`${answers.size} pages in ${Math.round((Date.now() - started) / 1000)} s; reports in ${temp}`);
