import { answersTo } from './reading-of.js';

const CLAIM = 'the yard had painted over the cracks';

/** What Torrin Yard and others answer to a claim about the yard, where a sentence follows right behind it. */
export const answersBehindClaim = (sentence: string): string[] =>
  answersTo(`A welder at Torrin Yard told the Osk Tribune that ${CLAIM}. ${sentence}`, CLAIM);
