import type { Token } from '../language/document.js';
import { childIn } from './tree.js';

// What the words around an act tell of it: that it was not done, that a sum is meant, that nobody was sacked.

/** Verbs whose object names the act: "made the payments", "carried out an attack". */
export const LIGHT =
  /^(?:use|accept|make|take|have|give|carry|conduct|commit|do|hold|be|get|launch|open|undertake|perform|receive|place)$/;

/** "Was not told", "no interview", "without an interview", "failed to inspect", "held no interview". */
export function isTurnedOff(tokens: readonly Token[], token: Token): boolean {
  const isNot = (t: Token): boolean =>
    tokens.some(
      (n) => n.head === t.index && (n.relation === 'neg' || /^(?:no|not|never|without|neither)$/.test(n.lower)),
    );
  const verb = tokens.find((t) => t.index === token.head);
  return (
    isNot(token) ||
    (verb !== undefined && /^(?:fail|omit|neglect|forget)$/.test(verb.lemma)) ||
    (verb !== undefined && LIGHT.test(verb.lemma) && token.relation === 'dobj' && isNot(verb))
  );
}

/** "$40,000", "40,000 [crowns]". */
export const isSum = (tokens: readonly Token[], { form, lemma, index }: Token): boolean =>
  /^[$£€¥₹]/.test(form) || (CURRENCIES.test(lemma) && tokens.some((t) => t.index === index - 1 && t.name === 'NUM'));

const CURRENCIES =
  /^(?:crown|mark|dollar|euro|pound|franc|florin|taler|guilder|peso|rupee|krona|krone|koruna|zloty|ruble|rouble|yuan|yen|dinar|lira|shilling|rand)$/;

/** "Had not fired", "fired at the crowd": nobody lost a post. */
export const firesAt = (tokens: readonly Token[], token: Token): boolean => {
  if (token.lemma !== 'fire' || !/^VB/.test(token.tag)) return false;
  const next = tokens.find((t) => t.index === token.index + 1);
  return (
    childIn(tokens, token, /^(?:auxpass|nsubjpass)$/) === undefined &&
    (next === undefined ||
      /^(?:at|on|upon|into|in|towards?|first|back|shots?|rounds?|live|rubber|tear|\W)$/.test(next.lower))
  );
};
