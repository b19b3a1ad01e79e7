import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readSet } from '../scripts/labelled-articles.mjs';
import { read } from '../src/claims/analyse.js';
import { standingFeatures } from '../src/claims/standing-features.js';
import { Features } from '../src/language/hash.js';
import { packModels } from '../src/language/pack-models.js';
import { foldOf } from './folds.js';
import { type Case, fitLogistic, likelihoodOf, packLogistic } from './full-batch.js';
import { goldOf, labelledArticles, labelledNews, labelledPieces } from './labelled.js';
import { modelsOnDisk } from './models-on-disk.js';
import { option, say } from './options.js';

// Learns whether a source stands to know what it says, by labelled articles: our own (never the held ones), the real ones
// of DIR, and the news of the corpus that we labelled. Writes models/standing.bin. --data DIR --out DIR

const ROWS = 1 << 17;
const RIDGE = 5;
const LEAST = 4;
const FOLDS = 8;
/** What a careful editor could read either way counts less, and our own pieces are plainer than the press. */
const DOUBTFUL = 0.4;
const OWN = 0.7;

interface Example extends Case {
  fold: number;
  byRule: boolean;
  isArguable: boolean;
}

const data = option('--data', '');
const models = await modelsOnDisk();
const features = new Features();
const examples: Example[] = [];
const sets = [
  { articles: [...readSet('work'), ...readSet('further'), ...labelledPieces()], weight: OWN },
  { articles: [...labelledArticles(data), ...labelledNews(data)], weight: 1 },
];
for (const { articles, weight } of sets) {
  for (const { id, text, statements: gold } of articles) {
    const { context, labelled, answered } = read(text, models);
    labelled.forEach(({ draft, label, reasons }, at) => {
      const match = goldOf(gold, draft.content);
      // What was asked of the rules: named sources that neither confirm, deny nor file, without a hedge.
      const isAsked = draft.chain.length > 0 && /^(?:record|first-hand|word-of-source)$/.test(reasons[0]?.rule ?? '');
      if (!isAsked || !match || !/^(?:confirmed|alleged|unaddressed)$/.test(match.label)) return;
      const wanted = Number(match.label === 'confirmed');
      // Somebody else owned up to it.
      if (wanted === 1 && answered[at]!.reasons.some(({ rule }) => /^(?:admission|carried-on)$/.test(rule))) return;
      const isArguable = (match.accept ?? []).length > 0;
      standingFeatures(features, context, draft);
      examples.push({
        features: [...new Set(features.values.slice(0, features.length).map((value) => value & (ROWS - 1)))],
        wanted,
        weight: weight * (isArguable ? DOUBTFUL : 1),
        fold: foldOf(id, FOLDS),
        byRule: label === 'confirmed',
        isArguable,
      });
    });
  }
}
say(`${examples.length} statements, ${examples.filter(({ wanted }) => wanted === 1).length} confirmed`);

const right = { rules: 0, model: 0 };
for (let fold = 0; fold < FOLDS; fold++) {
  const model = fitLogistic(
    examples.filter((one) => one.fold !== fold),
    RIDGE,
    LEAST,
  );
  for (const one of examples.filter((one) => one.fold === fold)) {
    const isKnown = likelihoodOf(model, one.features) >= 0.5;
    right.rules += Number(one.byRule === (one.wanted === 1) || one.isArguable);
    right.model += Number(isKnown === (one.wanted === 1) || one.isArguable);
  }
}
for (const [name, count] of Object.entries(right)) say(`unseen by the model, ${name}: ${count} right`);

const standing = packLogistic('standing', fitLogistic(examples, RIDGE, LEAST), ROWS);
const block = gzipSync(packModels({ standing }), { level: 9 });
writeFileSync(path.join(option('--out', 'models'), 'standing.bin'), block);
say(`standing.bin: ${block.length} bytes`);
