import fc from 'fast-check';
import type { Models } from '../../src/language/models.js';
import { page } from './hostile-pages.js';
import { text } from './hostile-text.js';
import { longLines } from './long-lines.js';
import { cpuTime, documentOf, runPage, runText } from './pipeline.js';

export const SEED = 20_310_204;
/** No case may take longer, in ms of the processor; the slowest machine of ours needs a tenth of it. */
export const CASE_CAP = 3000;

/** The same for a page with a line of ten megabytes; parsing it is most of that. */
export const LINE_CAP = 15_000;
/** In characters. */
const LONG = 10_000_000;

export interface Fuzzed {
  cases: number;
  /** Of the slowest case, in ms. */
  slowest: number;
}

/**
 * Runs random hostile texts and pages all the way; every fourth case is a page.
 * @param beat called before each case, for whoever watches over cases that never end
 * @throws Error with the seed and the smallest case that fails
 */
export function fuzz(models: Models, cases: number, seed = SEED, beat: () => void = () => undefined): Fuzzed {
  const found: Fuzzed = { cases: 0, slowest: 0 };
  const timed = (run: () => void): void => {
    beat();
    const start = cpuTime();
    run();
    const took = cpuTime() - start;
    found.cases++;
    found.slowest = Math.max(found.slowest, took);
    if (took > CASE_CAP) throw new Error(`took ${Math.round(took)} ms`);
  };
  const pages = Math.ceil(cases / 4);
  fc.assert(
    fc.property(text, (one) => timed(() => runText(one, models))),
    { seed, numRuns: cases - pages },
  );
  fc.assert(
    fc.property(page, (one) => {
      const document = parsed(one);
      fc.pre(document !== undefined);
      timed(() => runPage(document, models));
    }),
    { seed, numRuns: pages },
  );
  return found;
}

/** The parser of jsdom fails on some references to characters beyond Unicode, where browsers do not: no case for us. */
function parsed(html: string): Document | undefined {
  try {
    return documentOf(html);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * Runs pages with a very long line in each place that a page has for one.
 * @throws Error for the first that takes too long
 */
export function longest(models: Models, beat: () => void): Fuzzed {
  const found: Fuzzed = { cases: 0, slowest: 0 };
  for (const [name, make] of longLines(LONG)) {
    const html = make();
    beat();
    const start = cpuTime();
    runPage(documentOf(html), models);
    const took = cpuTime() - start;
    found.cases++;
    found.slowest = Math.max(found.slowest, took);
    if (took > LINE_CAP) throw new Error(`a line of ${LONG} characters in ${name} took ${Math.round(took)} ms`);
  }
  return found;
}
