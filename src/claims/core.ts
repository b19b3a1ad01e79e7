import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { CONCEPTS } from './lexicon/concepts.js';
import { STATE_OF } from './lexicon/places.js';
import { words } from './lexicon/words.js';
import { tokensUnder } from './tree.js';

/** What a passage speaks of: names on the one hand, doers and acts on the other. */
export interface Core {
  names: Set<string>;
  acts: Set<string>;
}

// Say nothing about the core.
const EMPTY = words(`
  be have do say tell make get take go come see use give know think want claim report allegation accusation charge
  statement comment request question email call message publication time day week month year percent person people
  thing way number part side case matter issue fact official source spokesman spokeswoman spokesperson article story
  news yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december first last next early late more most other such many
  several new recent initial total approximately about around
`);

/** Stems so that a country and its people meet: Russia, Russian; Norway, Norwegian. */
const stem = (name: string): string => name.slice(0, 5);

/** A name's key: a capital stands for its state. */
export const nameKeys = (name: string): string[] => {
  const lower = name.toLowerCase();
  const state = STATE_OF.get(lower);
  return (state ?? lower)
    .split(/[\s-]+/)
    .filter((word) => word.length > 2 && !EMPTY.has(word) && word !== 'the')
    .map(stem);
};

/** The core of the tokens under some spans. Numbers, dates and modal words do not count. */
export function coreOf(document: Document, spans: readonly Span[]): Core {
  return coreOfTokens(tokensUnder(document, spans));
}

export function coreOfTokens(tokens: readonly Token[]): Core {
  const core: Core = { names: new Set(), acts: new Set() };
  for (const token of tokens) {
    if (
      token.tag.startsWith('NNP') ||
      (token.tag === 'JJ' && /^\p{Lu}/u.test(token.form)) ||
      STATE_OF.has(token.lower)
    ) {
      if (token.name === 'TIME') continue;
      for (const key of nameKeys(token.form)) core.names.add(key);
      continue;
    }
    if (!/^(?:NN|VB|JJ)/.test(token.tag) || EMPTY.has(token.lemma) || token.name === 'TIME' || token.name === 'NUM')
      continue;
    const concept = CONCEPTS.get(token.lemma);
    core.acts.add(concept === undefined ? token.lemma : `#${concept}`);
  }
  return core;
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let n = 0;
  for (const x of a) if (b.has(x)) n++;
  return n;
};

/**
 * Do the two speak of the same core: the same doer and act, or one that the other presupposes?
 * An act must be common to both, and something more; a passage that names one act alone is met by that act.
 */
export function sameCore(topic: Core, claim: Core): boolean {
  const acts = shared(topic.acts, claim.acts);
  const names = shared(topic.names, claim.names);
  if (acts === 0) return false;
  if (topic.acts.size + topic.names.size <= 1) return true;
  return (
    acts + names >= 2 &&
    (acts + names >= 3 ||
      (acts + names) * 3 >= Math.min(topic.acts.size + topic.names.size, claim.acts.size + claim.names.size))
  );
}

/** Does the passage name the party, or the state that the party stands for? */
export function namesParty(core: Core, party: string): boolean {
  return nameKeys(party).some((key) => core.names.has(key));
}
