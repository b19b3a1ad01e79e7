import type { Token } from '../language/document.js';
import { ANSWERS, SPOKES_WORDS } from './lexicon/sources.js';
import type { Context } from './resolved-source.js';

// Several for whom somebody speaks together.

/** Reads the parties on both sides of a token. */
type Beside = (context: Context, from: number, joint: number, end: number) => string[];

/** Tokens that two names and what joins them have at most. */
const LONGEST_PAIR = 16;

/** "Representatives for the actor and the network": each for whom one of several speaks. */
export function principalsOf(context: Context, head: Token, beside: Beside): string[] {
  const { tokens, sentences } = context.document;
  if (head.tag !== 'NNS' || !(SPOKES_WORDS.has(head.lemma) || ANSWERS.test(head.lemma))) return [];
  if (!/^(?:for|of)$/.test(tokens[head.index + 1]?.lower ?? '')) return [];
  const { end } = sentences[head.sentence]!;
  const behind = tokens.slice(head.index + 2, Math.min(end, head.index + 2 + LONGEST_PAIR));
  const stop = behind.find((t) => /^(?:VB[DZP]|MD)$/.test(t.tag) || /^[,;:(]$/.test(t.form));
  const and = behind.find((t) => /^(?:and|or)$/.test(t.lower) && t.index < (stop?.index ?? end));
  // "Slate and Lime" is one name.
  const { at } = context.entities;
  if (!and || !stop || (at[and.index - 1] && at[and.index - 1] === at[and.index + 1])) return [];
  return beside(context, head.index + 2, and.index, stop.index);
}
