import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readSet } from '../scripts/labelled-articles.mjs';
import { read } from '../src/claims/analyse.js';
import { judgementIn } from '../src/claims/checkable.js';
import { opinionFeatures } from '../src/claims/opinion-features.js';
import { OPINION_FROM, OPINION_FROM_BY_RULE } from '../src/claims/opinions.js';
import { Features } from '../src/language/hash.js';
import { packModels } from '../src/language/pack-models.js';
import { foldOf } from './folds.js';
import { type Case, fitLogistic, likelihoodOf, packLogistic } from './full-batch.js';
import { goldOf, labelledArticles, labelledNews, labelledPieces } from './labelled.js';
import { modelsOnDisk } from './models-on-disk.js';
import { option, say } from './options.js';

// Learns to tell opinions from claims by labelled articles: our own (never the held ones), the real ones of DIR, and the
// news of the corpus that we labelled. Writes models/opinions.bin. --data DIR --out DIR

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
  isReal: boolean;
  isArguable: boolean;
}

const data = option('--data', '');
const models = await modelsOnDisk();
const features = new Features();
const examples: Example[] = [];
const isClaim = (label: string): boolean => /^(?:confirmed|alleged|unaddressed)$/.test(label);
const sets = [
  { articles: [...readSet('work'), ...readSet('further'), ...labelledPieces()], isReal: false },
  { articles: [...labelledArticles(data), ...labelledNews(data)], isReal: true },
];
for (const { articles, isReal } of sets) {
  for (const { id, text, statements: gold } of articles) {
    const { context, labelled } = read(text, models);
    for (const { draft } of labelled) {
      const match = goldOf(gold, draft.content);
      if (!match || match.label === 'own-voice' || draft.chain.length === 0) continue;
      opinionFeatures(features, context, draft);
      const isOpinion = match.label === 'opinion';
      const others = match.accept ?? [];
      const isArguable = isOpinion ? others.some(isClaim) : others.includes('opinion');
      examples.push({
        features: [...new Set(features.values.slice(0, features.length).map((value) => value & (ROWS - 1)))],
        wanted: Number(isOpinion),
        weight: (isReal ? 1 : OWN) * (isArguable ? DOUBTFUL : 1) * (match.required === false ? 0.5 : 1),
        fold: foldOf(id, FOLDS),
        byRule: judgementIn(context.document, draft.content, draft.cueHead) !== undefined,
        isReal,
        isArguable,
      });
    }
  }
}
say(`${examples.length} statements, ${examples.filter(({ wanted }) => wanted === 1).length} opinions`);

const tally = { rules: [0, 0, 0], model: [0, 0, 0] };
const count = (of: number[], one: Example, isOpinion: boolean): void => {
  of[isOpinion === (one.wanted === 1) || one.isArguable ? 0 : isOpinion ? 1 : 2]!++;
};
for (let fold = 0; fold < FOLDS; fold++) {
  const model = fitLogistic(
    examples.filter((one) => one.fold !== fold),
    RIDGE,
    LEAST,
  );
  for (const one of examples.filter((one) => one.fold === fold && one.isReal)) {
    const likelihood = likelihoodOf(model, one.features);
    count(tally.rules, one, one.byRule);
    count(tally.model, one, likelihood >= (one.byRule ? OPINION_FROM_BY_RULE : OPINION_FROM));
  }
}
for (const [name, [right, claims, opinions]] of Object.entries(tally))
  say(`real articles, unseen, ${name}: ${right} right, ${claims} claims for opinions, ${opinions} opinions for claims`);

const opinions = packLogistic('opinion', fitLogistic(examples, RIDGE, LEAST), ROWS);
const block = gzipSync(packModels({ opinions }), { level: 9 });
writeFileSync(path.join(option('--out', 'models'), 'opinions.bin'), block);
say(`opinions.bin: ${block.length} bytes`);
