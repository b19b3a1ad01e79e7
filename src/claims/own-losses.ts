import type { Token } from '../language/document.js';
import { nameKeys } from './core.js';
import type { Context, ResolvedSource } from './resolved-source.js';
import { childBy } from './tree.js';

// Losses in a fight: a force's own it knows first hand, those of its enemy it claims.

/** "Three of its soldiers were killed": losses of one's own, whoever inflicted them. */
export const isOwnLoss = (
  { document }: Context,
  tokens: readonly Token[],
  subject: Token,
  { name }: ResolvedSource,
): boolean =>
  tokens.some(
    (t) =>
      t.lemma === 'die' ||
      (/^(?:kill|wound|injure|hurt|capture)$/.test(t.lemma) && childBy(document, t, /^auxpass$/) !== undefined),
  ) &&
  // "Two of its soldiers had been killed", however the tree counts them.
  (tokens.some(
    (t) =>
      /^(?:its|our|their)$/.test(t.lower) &&
      (t.head === subject.index || document.tokens[t.head]?.head === subject.index || t.index - subject.index === 2),
  ) ||
    isOwnSoldier(tokens, name)) &&
  !tokens.some((t) => t.lower === 'by');

const FORCE = /\b(?:army|military|navy|air force|armed forces|marines|coast guard|police|defen[cs]e|constabulary)\b/i;

const SERVES =
  /^(?:soldier|troop|marine|sailor|airman|serviceman|servicewoman|member|officer|policeman|pilot|crew|guard)$/;

const AMERICAN = /^(?:us|u\.s\.|american|united|states)$/i;

/** "Two soldiers were killed, the army said": no name but the speaker's own stands before them. */
function isOwnSoldier(tokens: readonly Token[], speaker: string): boolean {
  const soldier = tokens.findIndex(
    (t, i) => SERVES.test(t.lemma) && (t.lemma !== 'member' || tokens[i - 1]?.lower === 'service'),
  );
  if (!FORCE.test(speaker) || soldier < 0 || soldier > LONGEST_COUNT) return false;
  if (tokens.slice(0, soldier).some((t) => /^(?:enemy|hostile|rebel|insurgent|opposing|foreign)$/.test(t.lower)))
    return false;
  const words = speaker.split(/\s+/);
  return tokens
    .slice(0, soldier)
    .filter((t) => /^\p{Lu}/u.test(t.form) && /^(?:NNP|JJ)/.test(t.tag))
    .every(
      (t) =>
        words.some((word) => nameKeys(word).some((key) => nameKeys(t.form).includes(key))) ||
        (AMERICAN.test(t.form) && words.some((word) => AMERICAN.test(word))),
    );
}

/** Tokens before the noun in "three Upper Tavria mountain troops". */
const LONGEST_COUNT = 5;

/** Losses of whoever's name stands before them, where that is another than the speaker. */
export const isEnemyLoss = ({ document }: Context, { lemma, children }: Token, { name }: ResolvedSource): boolean =>
  /^(?:loss|casualty|death|fatality)$/.test(lemma) &&
  children
    .map((k) => document.tokens[k]!)
    .some((t) => /^\p{Lu}/u.test(t.form) && !nameKeys(t.form).some((key) => nameKeys(name).includes(key)));
