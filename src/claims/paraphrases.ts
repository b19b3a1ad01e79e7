import type { Document, Token } from '../language/document.js';
import { type Core, keyOf } from './core.js';

// Topics that name what an article tells in other words.

const LONGEST_PARAPHRASE = 5;

/**
 * "On Tuesday's flights", "about the affair": does the topic name a thing that the article speaks of in other words? Where
 * its nouns stand elsewhere, they mean what is told there.
 */
export function isParaphrase(
  { tokens }: Document,
  at: number,
  topic: Core | null,
  topicTokens: readonly Token[],
): boolean {
  const words = topicTokens.filter(
    (t) => /\p{L}/u.test(t.form) && !/^(?:on|about|regarding|concerning|over|to|of|either|both)$/.test(t.lower),
  );
  const nouns = new Set(words.filter((t) => /^NN/.test(t.tag) && t.name !== 'TIME').map((t) => keyOf(t.lemma)));
  return (
    topic !== null &&
    topic.names.size === 0 &&
    nouns.size > 0 &&
    words.length <= LONGEST_PARAPHRASE &&
    (/^(?:the|this|that|these|those)$/.test(words[0]!.lower) || words[0]!.name === 'TIME') &&
    !tokens.some((t) => t.sentence !== at && nouns.has(keyOf(t.lemma)))
  );
}
