import { read } from '../src/claims/analyse.js';
import { judgementIn } from '../src/claims/checkable.js';
import { opinionFeatures } from '../src/claims/opinion-features.js';
import { OPINION_FROM, OPINION_FROM_BY_RULE } from '../src/claims/opinions.js';
import { Features } from '../src/language/hash.js';
import type { Case } from './full-batch.js';
import { DOUBTFUL, eachUnseen, labelledSets, OWN, rowsOf, ship } from './hashed-cases.js';
import { goldOf, isClaim } from './labelled.js';
import { modelsOnDisk } from './models-on-disk.js';
import { option, say } from './options.js';

// Learns to tell opinions from claims by labelled texts: our own (never the held ones), the real ones of DIR, and the
// news of the corpus that we labelled. Writes models/opinions.bin. --data DIR --out DIR

interface Example extends Case {
  id: string;
  byRule: boolean;
  isReal: boolean;
  isArguable: boolean;
}

const models = await modelsOnDisk();
const features = new Features();
const examples: Example[] = [];
for (const { articles, isReal } of labelledSets(option('--data', ''))) {
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
        features: rowsOf(features),
        wanted: Number(isOpinion),
        weight: (isReal ? 1 : OWN) * (isArguable ? DOUBTFUL : 1) * (match.required === false ? 0.5 : 1),
        id,
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
eachUnseen(examples, (one, likelihood) => {
  if (!one.isReal) return;
  count(tally.rules, one, one.byRule);
  count(tally.model, one, likelihood >= (one.byRule ? OPINION_FROM_BY_RULE : OPINION_FROM));
});
for (const [name, [right, claims, opinions]] of Object.entries(tally))
  say(`real articles, unseen, ${name}: ${right} right, ${claims} claims for opinions, ${opinions} opinions for claims`);
ship('opinions', { opinions: examples });
