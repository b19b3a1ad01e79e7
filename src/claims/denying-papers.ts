import type { Document, Token } from '../language/document.js';
import { childBy, isFiniteVerb, subjectOf } from './tree.js';

/** Whose words stand in them. */
export const WRITINGS =
  /^(?:story|report|piece|statement|letter|post|tweet|email|e-mail|video|speech|interview|memo|release|note|article|column|message|address|filing|brief|op-ed|editorial|thread|reply|response|affidavit)$/;

/** Tokens between a paper and what it does: "a letter to its staff strongly [disputing] P". */
const LONGEST_ADDRESS = 6;

/**
 * "The mayor issued a statement denying P", "in a letter rejecting P, the mayor …": the head of whoever speaks by the
 * paper.
 * @param denying the paper's verb, a participle
 */
export function authorOfPaper(document: Document, denying: Token): Token | undefined {
  if (denying.tag !== 'VBG') return undefined;
  const { tokens, sentences } = document;
  const { first, end } = sentences[denying.sentence]!;
  const before = tokens.slice(Math.max(first, denying.index - LONGEST_ADDRESS), denying.index);
  const paper = before.findLast((t) => WRITINGS.test(t.lemma) && /^NN/.test(t.tag));
  if (!paper || before.some((t) => t.index > paper.index && /^(?:VB|[,;:])/.test(t.tag))) return undefined;
  const verb = tokens.slice(first, paper.index).findLast((t) => /^VB[DZPN]$/.test(t.tag));
  if (verb) return subjectOf(document, verb);
  const comma = tokens.slice(denying.index, end).findIndex((t) => t.form === ',');
  const main = comma < 0 ? undefined : tokens.slice(denying.index + comma, end).find(isFiniteVerb);
  return main && childBy(document, main, /^nsubj$/);
}
