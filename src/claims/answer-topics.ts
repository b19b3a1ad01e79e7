import type { Token } from '../language/document.js';
import { type Core, coreOfTokens } from './core.js';
import { CLAIM_NOUNS } from './lexicon/cues.js';
import type { FoundResponse } from './responses.js';

// What the words of an answer's topic tell: one claim or several, a thing spoken of before, claims as such.

/** "(Disputes) that": a pronoun alone. */
export const isBarePronoun = ({ topicTokens }: FoundResponse): boolean =>
  topicTokens.length === 1 && /^(?:it|this|that)$/.test(topicTokens[0]!.lower);

/** "These allegations", "both claims": more than the nearest is meant. */
export const meansSeveral = ({ isBlanket, topicTokens }: FoundResponse): boolean =>
  isBlanket === true ||
  topicTokens
    .slice(0, 5)
    .some((t) => /^(?:both|all|these|those|any|such|claims|allegations|accusations|reports|charges)$/.test(t.lower));

/** "The raid", "about the money on Friday": one noun that the article must have led up to. */
export function isDefinite(tokens: readonly Token[]): boolean {
  const words = tokens.filter(
    (t) => !/^(?:on|about|regarding|concerning|over|to|of)$/.test(t.lower) || t.index > tokens[0]!.index,
  );
  // "The use of the weapons".
  const use = words.findIndex((t) => t.lower === 'use');
  if (use === 1 && words[2]?.lower === 'of' && /^(?:the|those|these)$/.test(words[3]?.lower ?? ''))
    return /^NNS?$/.test(words[4]?.tag ?? '') && (!words[5] || /^(?:IN|TO|[.,])$/.test(words[5].tag));
  // "Carrying out the raid".
  const from = words[0]?.tag === 'VBG' ? words.findIndex((t) => /^(?:the|this|that|these|those)$/.test(t.lower)) : 0;
  if (from < 0 || from > 2) return false;
  const [article, noun, next] = words
    .slice(from)
    .filter((t) => !/^(?:alleged|reported|supposed|claimed|purported|apparent|whole|entire)$/.test(t.lower));
  return (
    /^(?:the|this|that|these|those)$/.test(article?.lower ?? '') &&
    noun !== undefined &&
    /^NNS?$/.test(noun.tag) &&
    (next === undefined || /^[,.]$/.test(next.form) || /^(?:IN|TO|WRB)$/.test(next.tag)) &&
    !/^(?:of|that|whether)$/.test(next?.lower ?? '')
  );
}

/** "(Admitted) it had removed the names": one's own act on a thing that the article must have led up to. */
export function isOwnActOnThat(tokens: readonly Token[]): boolean {
  const [first] = tokens.filter((t) => t.lower !== 'that' || t.tag !== 'IN');
  const article = tokens.findIndex((t) => /^(?:the|those|these)$/.test(t.lower));
  return (
    /^(?:it|he|she|they)$/.test(first?.lower ?? '') &&
    article > 0 &&
    isDefinite(tokens.slice(article)) &&
    !tokens.slice(0, article).some((t) => /^NN/.test(t.tag))
  );
}

/** Does a response speak of "the claims that P"? */
export const isOfClaims = ({ topicTokens }: FoundResponse): boolean =>
  topicTokens.slice(0, 6).some((t) => CLAIM_NOUNS.has(t.lemma));

/** "[About] her handling of the study", "his part in the sale": on whatever the party did about it. */
export const isOfConduct = ({ topicTokens }: FoundResponse): boolean =>
  topicTokens.some(
    (t, i) =>
      i < 4 &&
      /^(?:handling|role|part|involvement|conduct|decision|action|behaviou?r|treatment|use|knowledge|dealing|connection|link|tie|relationship)$/.test(
        t.lemma,
      ) &&
      /^(?:his|her|its|their)$/.test(topicTokens[i - 1]?.lower ?? ''),
  );

/** "On its dealings with families or on the sink": each part is a topic of its own. Undefined where there is but one. */
export function partsOf(tokens: readonly Token[]): Core[] | undefined {
  const cuts = tokens.flatMap((t, i) =>
    /^(?:or|and)$/.test(t.lower) && /^(?:on|about|whether|over|its|their|his|her)$/.test(tokens[i + 1]?.lower ?? '')
      ? [i]
      : [],
  );
  if (cuts.length === 0) return undefined;
  return [0, ...cuts].map((from, k) => coreOfTokens(tokens.slice(from, cuts[k] ?? tokens.length)));
}
