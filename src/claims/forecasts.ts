import type { Token } from '../language/document.js';
import { BEFALLS } from './lexicon/own-matters.js';
import { MEASURERS } from './lexicon/records.js';
import type { ResolvedSource } from './resolved-source.js';
import { clauseHeadOf, isFuture } from './tree.js';

// What somebody says will be: nobody keeps a record of it.

/** "It will snow by Friday, the weather office said": what those who measure expect is no record of theirs. */
const isMeasurersForecast = (speaker: ResolvedSource, tokens: readonly Token[]): boolean =>
  MEASURERS.test(speaker.name) && tokens.some((t) => t.tag === 'MD' || isFuture(t));

/** "The central bank expects prices to rise", and what those who measure say will be. */
export const isForecast = (speaker: ResolvedSource, tokens: readonly Token[]): boolean =>
  isMeasurersForecast(speaker, tokens) ||
  isFate(tokens) ||
  (/^(?:expect|forecast|predict|project|anticipate)$/.test(clauseHeadOf(tokens)?.lemma ?? '') &&
    tokens.some((t, i) => t.lower === 'to' && /^VB/.test(tokens[i + 1]?.tag ?? '')) &&
    !tokens.some((t) => /^(?:he|she|i|we)$/.test(t.lower)));

/** "20,000 jobs would be lost": no decision of whoever says so. */
const isFate = (tokens: readonly Token[]): boolean => {
  const head = clauseHeadOf(tokens);
  return (
    head !== undefined &&
    BEFALLS.test(head.lemma) &&
    tokens.some((t) => t.head === head.index && t.tag === 'MD') &&
    tokens.some((t) => t.head === head.index && t.relation === 'auxpass')
  );
};
