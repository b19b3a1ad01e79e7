import { findCandidates } from '../src/claims/find-attributions.js';
import type { Candidate } from '../src/claims/judge-features.js';
import type { Linear } from '../src/language/linear.js';
import { trainArguments, trainCues } from './attribution-learners.js';
import { seeded } from './random.js';
import type { Read } from './read-articles.js';

/** The models that propose: heads of cues, and their arguments. */
export interface FirstPass {
  cues: Linear;
  states: Linear;
  steps: Linear;
}

/** Log odds from which a likely cue is worth the judge's look: nine in ten cues, and as many others. */
const LEAST = -2.9;

/** Bytes of gzip that the argument models may take. */
const BUDGET = { states: 427_700, steps: 172_600 };

export function learnFirstPass(reads: readonly Read[]): FirstPass {
  const random = seeded(7);
  const cues = trainCues(reads, random, 4).quantise('cue', 11);
  const { states, steps } = trainArguments(reads, random, 7);
  return {
    cues: { ...cues, threshold: LEAST },
    states: states.fit(BUDGET.states, 11),
    steps: steps.fit(BUDGET.steps, 11),
  };
}

export const propose = (reads: readonly Read[], models: FirstPass): Candidate[][] =>
  reads.map(({ view }) => findCandidates(view, models));
