import type { Document } from '../language/document.js';
import type { Answerable } from './answer-ties.js';
import { isNounKey, namesParty, partyKeys } from './core.js';
import type { Labelled } from './labelled.js';
import type { Placed } from './responses.js';
import { isShown } from './statement.js';
import { isOfItself, type Tied } from './tied.js';

/** So many sentences behind a hedge somebody may own up to what it leaves open. */
const REACH = 2;

const OF_ANOTHER_TIME =
  /^(?:last (?:year|month|spring|summer|autumn|winter|season)|in (?:19|20)\d\d|\w+ years ago|another|a second)\b/i;

/**
 * "The nurse may have stolen morphine. … Sia Holm conceded that she had carried out eleven phials": an admission that says
 * it in other words, right behind a hedge that nobody stands behind, where nothing else is left open in between.
 * @param met the admissions that speak of a claim by their words
 */
export function ofTheHedge(
  document: Document,
  labelled: readonly Labelled[],
  claims: readonly Answerable[],
  responses: readonly Placed[],
  met: ReadonlySet<Placed>,
): Tied[] {
  return responses.flatMap((response): Tied[] => {
    if (!response.isAdmission || response.isOwnWord || met.has(response)) return [];
    const [start] = document.sentences[response.sentence]!.span;
    if (OF_ANOTHER_TIME.test(document.text.slice(start, response.span[0]))) return [];
    const open = labelled.flatMap(({ label, sentence, isTitle }, at) =>
      isShown(label) &&
      !claims[at]!.isVouched &&
      sentence < response.sentence &&
      (response.sentence - sentence <= REACH || isTitle)
        ? [at]
        : [],
    );
    const [at] = open;
    const [party] = response.parties;
    if (at === undefined || open.length > 1 || party === undefined) return [];
    const one = labelled[at]!;
    // "A carer is suspected. Another rider admitted Q": somebody else than whom the hedge is about.
    const doers = [...claims[at]!.doers].filter((key) => !isNounKey(key));
    const answersFor = [party, response.person, response.bodies?.get(party)].some(
      (name) => name !== undefined && namesParty(claims[at]!.doers, partyKeys(name)),
    );
    const isAliased = [...(response.aliases ?? [])].some((key) => claims[at]!.doers.has(key));
    const isOfOther = doers.length > 0 && !answersFor && !isAliased;
    // A headline tells of the whole article.
    const isFarTitle = one.isTitle && response.sentence > REACH;
    return one.draft.chain.length === 0 &&
      !isOfOther &&
      !isFarTitle &&
      !claims[at]!.isToCome &&
      !isOfItself(response, one)
      ? [{ at, response, party, tie: 'pointing' }]
      : [];
  });
}
