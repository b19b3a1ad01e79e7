import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import {
  argumentFeatures,
  type CueContext,
  canBeCue,
  contextOf,
  cueFeatures,
  type DocumentView,
  STATES,
  stepFeatures,
  viewDocument,
} from '../src/claims/attribution-features.js';
import { tagArguments } from '../src/claims/find-attributions.js';
import { Features } from '../src/language/hash.js';
import { packModels, score } from '../src/language/linear.js';
import { languageModels } from '../src/language/models.js';
import { readText } from '../src/language/read-text.js';
import { cueHeadOf, goldStates } from './gold-attributions.js';
import { Perceptron, seeded, shuffle } from './perceptron.js';
import { type GoldArticle, readLines } from './silver.js';

// Trains the two attribution models on texts read by our own language layer.
// --data DIR --language FILE --out FILE

const option = (name: string, fallback: string): string => {
  const at = process.argv.indexOf(name);
  return at > 0 ? (process.argv[at + 1] ?? fallback) : fallback;
};
const data = option('--data', '');
const started = Date.now();
const say = (text: string): void =>
  console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(4)} s  ${text}`);

const unzip = (file: string): ArrayBuffer => {
  const bytes = gunzipSync(readFileSync(file));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
};
const language = languageModels(
  unzip(option('--language', 'models/language.bin')),
  unzip(option('--lemmas', 'models/lemmas.bin')),
);

interface Read {
  view: DocumentView;
  /** Heads of gold cues with their attribution. */
  cues: Map<number, GoldArticle['attributions'][number]>;
}
const read = (part: string): Read[] =>
  readLines<GoldArticle>(`${data}/attribution/${part}.jsonl`).map((article) => {
    const document = readText(article.text, language);
    const cues = new Map(
      article.attributions
        .filter((a) => a.cue.length > 0 && a.content.length > 0)
        .map((a) => [cueHeadOf(document, a.cue), a] as const)
        .filter(([head]) => head >= 0),
    );
    return { view: viewDocument(document), cues };
  });
const train = read('train');
const dev = read('dev');
say(`${train.length} + ${dev.length} articles read`);

const random = seeded(7);
const features = new Features();
const one = new Float32Array(1);

const cueModel = new Perceptron(1 << 20, ['cue']);
for (let epoch = 0; epoch < 4; epoch++) {
  for (const { view, cues } of shuffle([...train], random)) {
    for (const token of view.document.tokens) {
      if (!canBeCue(token)) continue;
      cueFeatures(features, view, token.index);
      cueModel.score(features, one);
      const gold = cues.has(token.index);
      // A margin keeps the scores apart, so that a threshold can trade precision for recall.
      if (gold ? one[0]! < 1 : one[0]! > -1) cueModel.update(features, 0, gold ? 1 : -1);
      cueModel.tick();
    }
  }
}
const cueLinear = cueModel.quantise();
say('cues');

const examples = train.flatMap(({ view, cues }) => [...cues].map(([cue, gold]) => ({ view, cue, gold })));
const model = new Perceptron(1 << 19, STATES);
const scoreOf = (f: Features, out: Float32Array): void => model.score(f, out);
function update(context: CueContext, states: readonly number[], other: readonly number[], by: number): void {
  states.forEach((state, k) => {
    const [before, otherBefore] = k > 0 ? [states[k - 1]!, other[k - 1]!] : [0, 0];
    if (state === other[k] && before === otherBefore) return;
    if (state !== other[k]) {
      argumentFeatures(features, context, context.first + k);
      model.update(features, state, by);
    }
    stepFeatures(features, context, context.first + k, before);
    model.update(features, state, by);
  });
}
for (let epoch = 0; epoch < 4; epoch++) {
  for (const { view, cue, gold } of shuffle([...examples], random)) {
    const context = contextOf(view, cue);
    const wanted = goldStates(view.document, gold, context.first, context.end);
    const guess = tagArguments(context, scoreOf);
    if (wanted.some((state, k) => state !== guess[k])) {
      update(context, wanted, guess, 1);
      update(context, guess, wanted, -1);
    }
    model.tick();
  }
  say(`arguments, epoch ${epoch + 1}`);
}
const argumentLinear = model.quantise();

// The threshold that gives the best F1 of cue heads on the held-out part.
const scored: [number, boolean][] = [];
let gold = 0;
for (const { view, cues } of dev) {
  gold += cues.size;
  for (const token of view.document.tokens) {
    if (!canBeCue(token)) continue;
    cueFeatures(features, view, token.index);
    score(cueLinear, features, one);
    scored.push([one[0]!, cues.has(token.index)]);
  }
}
scored.sort((a, b) => b[0] - a[0]);
let [hits, bestF1, threshold] = [0, 0, 0];
scored.forEach(([value, right], k) => {
  if (right) hits++;
  const f1 = (2 * hits) / (k + 1 + gold);
  if (f1 > bestF1) [bestF1, threshold] = [f1, value - 0.5];
});
say(`cue heads: F1 ${bestF1.toFixed(3)} at threshold ${threshold}`);

const packed = gzipSync(packModels({ cues: { ...cueLinear, threshold }, arguments: argumentLinear }), { level: 9 });
const out = option('--out', 'models/claims.bin');
writeFileSync(out, packed);
say(`${out}: ${(packed.length / 1e6).toFixed(2)} MB`);
