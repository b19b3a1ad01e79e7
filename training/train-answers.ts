import path from 'node:path';
import { readSet } from '../scripts/labelled-articles.mjs';
import { read } from '../src/claims/analyse.js';
import { answerClauses } from '../src/claims/answer-clauses.js';
import { answerFeatures } from '../src/claims/answer-features.js';
import { DENIED_FROM } from '../src/claims/learned-denials.js';
import { SILENT_FROM } from '../src/claims/learned-silences.js';
import { Features } from '../src/language/hash.js';
import type { Span } from '../src/language/span.js';
import type { Case } from './full-batch.js';
import { eachUnseen, knowsNothing, rowsOf, ship } from './hashed-cases.js';
import { labelledPieces } from './labelled.js';
import { modelsOnDisk } from './models-on-disk.js';
import { option, say } from './options.js';
import { readLines } from './silver.js';

// Learns which clauses tell of a silence and which turn a claim down, by the answers marked in our articles and pieces
// (never the held ones), and by the news of DIR, where few of either escape the rules. Writes models/answers.bin.
// --data DIR --out DIR

interface Marked {
  id: string;
  /** Each with the words that tell it and the offset of the one that carries it most. */
  answers: { stance: 'silent' | 'denies' | 'confirms'; party: string; span: Span; head: number }[];
}

interface Example extends Case {
  id: string;
  byRule: boolean;
}

const STANCES = [
  { stance: 'silent', name: 'silences', from: SILENT_FROM },
  { stance: 'denies', name: 'denials', from: DENIED_FROM },
] as const;
type Learned = (typeof STANCES)[number]['stance'];

const models = { ...(await modelsOnDisk()), silences: knowsNothing('silences'), denials: knowsNothing('denials') };
const texts = new Map(
  [...labelledPieces(), ...readSet('work'), ...readSet('further')].map(({ id, text }) => [id, text]),
);
const features = new Features();
/**
 * The clauses of a text, for each stance; in those that are not marked, what the rules take for such an answer is left out,
 * and all else is none.
 */
function clausesOf({ id, text, answers }: { id: string; text: string; answers?: Marked['answers'] }) {
  const { context, responses } = read(text, models);
  return answerClauses(context.document).map((clause): Record<Learned, Example | undefined> => {
    const [start, end] = clause.span;
    answerFeatures(features, context, clause);
    const rows = rowsOf(features);
    const exampleOf = (wanted: Learned): Example | undefined => {
      const byRule = responses.some(({ stance, span }) => stance === wanted && span[0] < end && start < span[1]);
      if (byRule && !answers) return undefined;
      const isMarked = answers?.some(({ stance, head }) => stance === wanted && start <= head && head < end);
      return { features: rows, wanted: Number(isMarked ?? false), weight: 1, id, byRule };
    };
    return { silent: exampleOf('silent'), denies: exampleOf('denies') };
  });
}
const marked = readLines<Marked>('training/labels/answers.jsonl').flatMap((one) =>
  clausesOf({ ...one, text: texts.get(one.id)! }),
);
const data = option('--data', '');
const news = data ? readLines<{ id: string; text: string }>(path.join(data, 'attribution/train.jsonl')) : [];
const clauses = [...marked, ...news.flatMap((one) => clausesOf(one))];

function learn({ stance, name, from }: (typeof STANCES)[number]): [string, readonly Case[]] {
  const examples = clauses.flatMap((one) => one[stance] ?? []);
  const all = examples.filter(({ wanted }) => wanted === 1).length;
  say(`${name}: ${examples.length} clauses, ${all} of them such`);
  const ways = { rules: 0, model: 0, both: 0 };
  const hits = { ...ways };
  let strays = 0;
  eachUnseen(examples, ({ wanted, byRule, id }, likelihood) => {
    const isLearned = likelihood >= from;
    if (!texts.has(id)) {
      strays += Number(isLearned);
      return;
    }
    const found = { rules: byRule, model: isLearned, both: byRule || isLearned };
    for (const way of ['rules', 'model', 'both'] as const) {
      ways[way] += Number(found[way]);
      hits[way] += Number(found[way] && wanted === 1);
    }
  });
  for (const way of ['rules', 'model', 'both'] as const)
    say(
      `${way}, unseen by the model: precision ${(hits[way] / ways[way]).toFixed(3)} recall ${(hits[way] / all).toFixed(3)}`,
    );
  say(`in ${news.length} articles of news ${strays} clauses more, unseen by the model`);
  return [name, examples];
}
ship('answers', Object.fromEntries(STANCES.map(learn)));
