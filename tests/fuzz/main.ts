import { parseArgs } from 'node:util';
import { speak } from '../../src/interface/words.js';
import { modelsOnDisk } from '../../training/models-on-disk.js';
import { wordsOf } from '../words.js';
import { CASE_CAP, fuzz, LINE_CAP, longest, SEED } from './fuzz.js';
import { growth } from './growth.js';
import { watchOver } from './watch.js';

// npm run fuzz [-- --cases 20000] [--seed N]; npm run fuzz -- --growth [--only WORDS]

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '20000' },
    seed: { type: 'string' },
    growth: { type: 'boolean' },
    only: { type: 'string' },
  },
});
const models = await modelsOnDisk();
speak(wordsOf('en'));
const watch = watchOver(60_000);
let ok = true;
if (values.growth) ok = growth(models, watch.beat, values.only);
else {
  const seed = values.seed === undefined ? SEED : Number(values.seed);
  const started = performance.now();
  try {
    const lines = longest(models, watch.beat);
    console.log(
      `${lines.cases} pages with a line of ten megabytes hold; the slowest took ${lines.slowest.toFixed(0)} of ${LINE_CAP} ms`,
    );
    const { cases, slowest } = fuzz(models, Number(values.cases), seed, watch.beat);
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    console.log(
      `${cases} cases with seed ${seed} in ${seconds} s: all hold; the slowest took ${slowest.toFixed(0)} of ${CASE_CAP} ms`,
    );
  } catch (error) {
    // What went wrong is the cause; the message tells the smallest case.
    const { message, cause } = error as Error;
    console.error(message.slice(0, 4000), '\n', cause ?? '');
    ok = false;
  }
}
await watch.stop();
process.exit(ok ? 0 : 1);
