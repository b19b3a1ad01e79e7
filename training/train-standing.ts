import { read } from '../src/claims/analyse.js';
import { STANDS_FROM } from '../src/claims/standing.js';
import { standingFeatures } from '../src/claims/standing-features.js';
import { Features } from '../src/language/hash.js';
import type { Case } from './full-batch.js';
import { DOUBTFUL, eachUnseen, knowsNothing, labelledSets, OWN, rowsOf, ship } from './hashed-cases.js';
import { goldOf, isClaim } from './labelled.js';
import { modelsOnDisk } from './models-on-disk.js';
import { option, say } from './options.js';

// Learns whether a source stands to know what it says, by labelled texts: our own (never the held ones), the real ones of
// DIR, and the news of the corpus that we labelled. Writes models/standing.bin. --data DIR --out DIR

interface Example extends Case {
  id: string;
  set: string;
  byRule: boolean;
  isArguable: boolean;
}

const models = { ...(await modelsOnDisk()), standing: knowsNothing('standing') };
const features = new Features();
const examples: Example[] = [];
for (const { set, articles, isReal } of labelledSets(option('--data', ''))) {
  for (const { id, text, statements: gold } of articles) {
    const { context, labelled, answered } = read(text, models);
    labelled.forEach(({ draft, label, reasons }, at) => {
      const match = goldOf(gold, draft.content);
      // What was asked of the rules: named sources that neither confirm, deny nor file, without a hedge.
      const isAsked =
        draft.chain.length > 0 && /^(?:record|first-hand|word-of-source|anonymous)$/.test(reasons[0]?.rule ?? '');
      if (!isAsked || !match || !isClaim(match.label)) return;
      const wanted = Number(match.label === 'confirmed');
      // Somebody else owned up to it.
      if (wanted === 1 && answered[at]!.reasons.some(({ rule }) => /^(?:admission|carried-on)$/.test(rule))) return;
      const isArguable = (match.accept ?? []).length > 0;
      standingFeatures(features, context, draft);
      examples.push({
        features: rowsOf(features),
        wanted,
        weight: (isReal ? 1 : OWN) * (isArguable ? DOUBTFUL : 1),
        id,
        set,
        byRule: label === 'confirmed',
        isArguable,
      });
    });
  }
}
say(`${examples.length} statements, ${examples.filter(({ wanted }) => wanted === 1).length} confirmed`);

const right = new Map<string, { all: number; rules: number; model: number; both: number }>();
eachUnseen(examples, ({ set, wanted, byRule, isArguable }, likelihood) => {
  const sums = right.get(set) ?? { all: 0, rules: 0, model: 0, both: 0 };
  const count = (isConfirmed: boolean): number => Number(isConfirmed === (wanted === 1) || isArguable);
  right.set(set, {
    all: sums.all + 1,
    rules: sums.rules + count(byRule),
    model: sums.model + count(likelihood >= 0.5),
    both: sums.both + count(byRule || likelihood >= STANDS_FROM),
  });
});
for (const [set, { all, rules, model, both }] of right)
  say(
    `${set}, unseen by the model: of ${all} the rules have ${rules} right, the model ${model}, both together ${both}`,
  );
ship('standing', { standing: examples });
