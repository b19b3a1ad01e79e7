import path from 'node:path';
import { readSet } from '../scripts/labelled-articles.mjs';
import { read } from '../src/claims/analyse.js';
import { answerClauses } from '../src/claims/answer-clauses.js';
import { answerFeatures } from '../src/claims/answer-features.js';
import { SILENT_FROM } from '../src/claims/learned-silences.js';
import { Features } from '../src/language/hash.js';
import type { Span } from '../src/language/span.js';
import type { Case } from './full-batch.js';
import { eachUnseen, knowsNothing, rowsOf, ship } from './hashed-cases.js';
import { labelledPieces } from './labelled.js';
import { modelsOnDisk } from './models-on-disk.js';
import { option, say } from './options.js';
import { readLines } from './silver.js';

// Learns which clauses tell of a silence, by the answers marked in our articles and pieces (never the held ones), and by
// the news of DIR, where few silences escape the rules. Writes models/answers.bin. --data DIR --out DIR

interface Marked {
  id: string;
  /** Each with the words that tell it and the offset of the one that carries it most. */
  answers: { stance: 'silent' | 'denies' | 'confirms'; party: string; span: Span; head: number }[];
}

interface Example extends Case {
  id: string;
  byRule: boolean;
}

const models = { ...(await modelsOnDisk()), answers: knowsNothing('answers') };
const texts = new Map(
  [...labelledPieces(), ...readSet('work'), ...readSet('further')].map(({ id, text }) => [id, text]),
);
const features = new Features();
/** The clauses of a text; in those that are not marked, what the rules take for silent is left out, and all else is not. */
function clausesOf({ id, text, answers }: { id: string; text: string; answers?: Marked['answers'] }): Example[] {
  const { context, responses } = read(text, models);
  const { tokens } = context.document;
  return answerClauses(context.document).flatMap((clause): Example[] => {
    const [start, end] = [tokens[clause.first]!.start, tokens[clause.end - 1]!.end];
    const byRule = responses.some(({ stance, span }) => stance === 'silent' && span[0] < end && start < span[1]);
    if (byRule && !answers) return [];
    answerFeatures(features, context, clause);
    const wanted = answers?.some(({ stance, head }) => stance === 'silent' && start <= head && head < end);
    return [{ features: rowsOf(features), wanted: Number(wanted ?? false), weight: 1, id, byRule }];
  });
}
const marked = readLines<Marked>('training/labels/answers.jsonl').flatMap((one) =>
  clausesOf({ ...one, text: texts.get(one.id)! }),
);
const data = option('--data', '');
const news = data ? readLines<{ id: string; text: string }>(path.join(data, 'attribution/train.jsonl')) : [];
const examples = [...marked, ...news.flatMap((one) => clausesOf(one))];
say(`${examples.length} clauses, ${examples.filter(({ wanted }) => wanted === 1).length} of them silent`);

const ways = { rules: 0, model: 0, both: 0 };
const hits = { ...ways };
let strays = 0;
eachUnseen(examples, ({ wanted, byRule, id }, likelihood) => {
  if (!texts.has(id)) {
    strays += Number(likelihood >= SILENT_FROM);
    return;
  }
  const isSilent = likelihood >= SILENT_FROM;
  const found = { rules: byRule, model: isSilent, both: byRule || isSilent };
  for (const way of ['rules', 'model', 'both'] as const) {
    ways[way] += Number(found[way]);
    hits[way] += Number(found[way] && wanted === 1);
  }
});
const all = examples.filter(({ wanted }) => wanted === 1).length;
for (const way of ['rules', 'model', 'both'] as const)
  say(
    `${way}, unseen by the model: precision ${(hits[way] / ways[way]).toFixed(3)} recall ${(hits[way] / all).toFixed(3)}`,
  );
say(`in ${news.length} articles of news ${strays} clauses more, unseen by the model`);
ship('answers', examples);
