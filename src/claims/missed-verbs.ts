import type { Token } from '../language/document.js';

// Finite verbs that the tagger takes for something else.

/** "Meltem Shipping delivered/VBN oil", "rye bread every day cuts/NNS the risk": a noun before it, and behind it what it is done to. */
export const couldBeFinite = (tokens: readonly Token[], k: number): boolean =>
  // "Peter Holloway and Idris Vaughan, backdated/JJ policies".
  (tokens[k]!.tag === 'JJ' &&
    /\p{Ll}ed$/u.test(tokens[k]!.form) &&
    /^(?:NNP|NNPS|,)$/.test(tokens[k - 1]!.tag) &&
    /^(?:DT|PRP\$|NNS|CD)$/.test(tokens[k + 1]?.tag ?? '')) ||
  isMissedVerb(tokens, k);

const isMissedVerb = (tokens: readonly Token[], k: number): boolean =>
  // "32,000 people in the country live/VB with it".
  (tokens[k]!.tag === 'VB' &&
    /^NNS?$/.test(tokens[k - 1]!.tag) &&
    /^(?:with|in|at|on|from|without|under)$/.test(tokens[k + 1]?.lower ?? '')) ||
  isMissedPast(tokens, k) ||
  isBehindAside(tokens, k);

/** "The baker's guard, M. Orsk, slept/VB at his post", "Renn, now a judge, once put/VBN a goat in the chapel". */
function isBehindAside(tokens: readonly Token[], k: number): boolean {
  const before = tokens[k - 1]!.tag === 'RB' ? k - 2 : k - 1;
  const comma = tokens.slice(Math.max(0, before - LONGEST_ASIDE), before).findLast((t) => t.form === ',');
  return (
    /^VBN?$/.test(tokens[k]!.tag) &&
    tokens[before]?.form === ',' &&
    comma !== undefined &&
    comma.sentence === tokens[k]!.sentence &&
    /^NN/.test(tokens[comma.index - 1]?.tag ?? '') &&
    /^(?:DT|PRP\$?|IN|TO|CD|NNS?|NNP)$/.test(tokens[k + 1]?.tag ?? '') &&
    tokens[k + 1]!.lower !== 'by'
  );
}

/** Tokens in an aside between commas. */
const LONGEST_ASIDE = 8;

const isMissedPast = (tokens: readonly Token[], k: number): boolean =>
  /^(?:VBN|NNS)$/.test(tokens[k]!.tag) &&
  tokens[k]!.form === tokens[k]!.lower &&
  // "The bank and its auditor, Harcourt Pell, backdated/VBN dozens of loans".
  /^(?:NN|NNP|NNS|NNPS|PRP|,)$/.test(tokens[k - 1]!.tag) &&
  (tokens[k]!.tag === 'VBN'
    ? /^(?:DT|PRP\$|JJ|CD|NN|NNS)$/.test(tokens[k + 1]?.tag ?? '') ||
      // "5,300 lorries crossed/VBN at Osk".
      /^(?:at|into|from|to|over|through|on|in|across|towards?)$/.test(tokens[k + 1]?.lower ?? '')
    : /^(?:DT|PRP\$)$/.test(tokens[k + 1]?.tag ?? '') ||
      // "The engine of the rocket originates/NNS from Karelund".
      (/^(?:from|to|in|at|with)$/.test(tokens[k + 1]?.lower ?? '') &&
        tokens[k - 1]!.tag === 'NN' &&
        /s$/.test(tokens[k]!.lower)));
