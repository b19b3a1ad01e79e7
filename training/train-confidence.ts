import { writeFileSync } from 'node:fs';
import { readSet } from '../scripts/labelled-articles.mjs';
import { read } from '../src/claims/analyse.js';
import { confidenceFeatures } from '../src/claims/confidence.js';
import { isShown } from '../src/claims/statement.js';
import { GUIDE } from '../tests/claims/guide.js';
import { calibration, isRight, LEAST_LABELLED, labelledArticles, labelledNews, labelledPieces } from './labelled.js';
import { modelsOnDisk } from './models-on-disk.js';
import { option } from './options.js';

// Learns how far a label can be trusted: logistic regression with L2 on what the label rests on, from the articles to
// work on (never the held ones) and, with --data DIR, from the real ones. Writes src/claims/lexicon/confidence-weights.ts.

interface Example {
  features: string[];
  right: boolean;
}

const STEPS = 4000;
const RATE = 0.05;
const DECAY = 0.02;
const data = option('--data', '');
const models = await modelsOnDisk();

const examples: Example[] = [];
const articles = [
  ...readSet('work'),
  ...readSet('further'),
  ...labelledPieces(LEAST_LABELLED),
  ...(data ? [...labelledArticles(data), ...labelledNews(data)] : []),
];
for (const { text, statements: gold } of articles) {
  const { document, labelled, answered } = read(text, models);
  answered.forEach((statement, i) => {
    if (!isShown(statement.label)) return;
    const right = isRight(gold, statement);
    if (right === undefined) return;
    examples.push({ features: confidenceFeatures(document, labelled[i]!, statement), right });
  });
}
for (const { text, label } of GUIDE) {
  const { document, labelled, answered } = read(text, models);
  const shown = answered.findIndex((s) => isShown(s.label));
  if (shown < 0) continue;
  const statement = answered[shown]!;
  examples.push({
    features: confidenceFeatures(document, labelled[shown]!, statement),
    right: statement.label === label,
  });
}

const names = [...new Set(examples.flatMap(({ features }) => features))].sort();
const weights = new Map(names.map((name) => [name, 0]));
let bias = 0;
const probability = ({ features }: Example): number =>
  1 / (1 + Math.exp(-features.reduce((sum, name) => sum + weights.get(name)!, bias)));
for (let step = 0; step < STEPS; step++) {
  const gradient = new Map<string, number>();
  let all = 0;
  for (const example of examples) {
    const error = (example.right ? 1 : 0) - probability(example);
    all += error;
    for (const name of example.features) gradient.set(name, (gradient.get(name) ?? 0) + error);
  }
  bias += (RATE * all) / examples.length;
  for (const name of names) {
    const weight = weights.get(name)!;
    weights.set(name, weight + RATE * ((gradient.get(name) ?? 0) / examples.length - (DECAY * weight) / 4));
  }
}
const short = (value: number): string => String(Number(value.toFixed(2)));
const rows = names.map((name) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${short(weights.get(name)!)},`);
writeFileSync(
  'src/claims/lexicon/confidence-weights.ts',
  `// Written by training/train-confidence.ts; edit there.

export const CONFIDENCE_BIAS = ${short(bias)};
export const CONFIDENCE_WEIGHTS: Readonly<Record<string, number>> = {
${rows.join('\n')}
};
`,
);
const right = examples.filter((example) => example.right).length;
console.log(`${examples.length} labels, ${right} right; ${names.length} weights`);
console.log(calibration(examples.map((one) => ({ confidence: probability(one), right: one.right }))).join('\n'));
