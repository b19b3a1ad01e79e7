import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type LabelledArticle, readSet } from '../scripts/labelled-articles.mjs';
import { analyse } from '../src/claims/analyse.js';
import {
  calibration,
  freshPieces,
  isRight,
  labelledArticles,
  labelledNews,
  labelledPieces,
  referenceArticle,
} from './labelled.js';
import { modelsOnDisk } from './models-on-disk.js';

// Scores statements, labels, chains and responses: npm run bench:labels -- --data DIR [--misses SET]
// Sets: work, further and held (our own labelled articles); real and reference (in DIR and beside it); news (articles of
// the corpus under DIR that we labelled); pieces (whole articles among those that the models learn from); fresh and
// fresh-news (the same, learned from by nothing). Rules were made with all of them in view, save held and the fresh ones.

/** A piece with so many labelled statements is a whole article. */
const LEAST_OF_ARTICLE = 8;

interface LabelSet {
  name: string;
  texts: { id: string; text: string }[];
  gold: Record<string, LabelledArticle['statements']>;
}

const toSet = (name: string, articles: ReturnType<typeof labelledArticles>): LabelSet => ({
  name,
  texts: articles,
  gold: Object.fromEntries(articles.map((a) => [a.id, a.statements])),
});

const { values } = parseArgs({ options: { data: { type: 'string' }, misses: { type: 'string' } } });
const data = values.data;
const scorer = data === undefined ? '' : path.join(data, '../tools/score-labels.mjs');
if (data === undefined || !existsSync(scorer)) {
  console.log('bench:labels needs the scorer and the real articles: npm run bench:labels -- --data DIR');
  process.exit(0);
}
const sets = [
  toSet('work', readSet('work')),
  toSet('further', readSet('further')),
  toSet('held', readSet('held')),
  toSet('real', labelledArticles(data)),
  toSet('reference', [referenceArticle(data)]),
  toSet('news', labelledNews(data)),
  toSet('pieces', labelledPieces(LEAST_OF_ARTICLE)),
  toSet('fresh', freshPieces()),
  toSet('fresh-news', labelledNews(data, 'fresh-news')),
];
const models = await modelsOnDisk();
const folder = mkdtempSync(path.join(tmpdir(), 'sourceline-'));
try {
  for (const { name, texts, gold } of sets) {
    if (values.misses !== undefined && values.misses !== name) continue;
    const goldFile = path.join(folder, `${name}.gold.json`);
    const reports = path.join(folder, `${name}.jsonl`);
    writeFileSync(goldFile, JSON.stringify(gold));
    const read = texts.map(({ id, text }) => ({ id, text, ...analyse(text, models) }));
    writeFileSync(reports, read.map((report) => `${JSON.stringify(report)}\n`).join(''));
    const printed = execFileSync(process.execPath, [scorer, goldFile, reports], { encoding: 'utf8' });
    const lines = printed.trim().split('\n');
    console.log(`${name}: ${texts.length} articles`);
    const labels = read.flatMap(({ id, statements }) =>
      statements.flatMap((statement) => {
        const right = isRight(gold[id] ?? [], statement);
        return statement.confidence === undefined || right === undefined
          ? []
          : [{ confidence: statement.confidence, right }];
      }),
    );
    console.log(lines.filter((line) => values.misses === name || !line.startsWith('miss ')).join('\n'));
    console.log(calibration(labels).join('\n'));
  }
} finally {
  rmSync(folder, { recursive: true });
}
