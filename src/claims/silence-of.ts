import type { Sentence } from '../language/document.js';
import type { Span } from '../language/span.js';
import { claimantsIn } from './claimants.js';
import { isBodyNoun } from './concerned.js';
import { nounKey } from './core.js';
import type { FoundResponse } from './found-response.js';
import { FURTHER } from './lexicon/silence.js';
import { APART_BODY, BODIES } from './lexicon/sources.js';
import { ownedThings } from './owned-things.js';
import { isParaphrase } from './paraphrases.js';
import { bodiesOfPosts, personBehind, rolesOf, statesBehind } from './represented.js';
import type { Context } from './resolved-source.js';
import { topicOf } from './silence-topics.js';
import { norDid } from './silent-pairs.js';
import { tokensUnder } from './tree.js';

const REASON = /\b(?:why|reasons?|grounds|motives?|explanation|causes?|caused)\b/;

const PAPER = /\b(?:minutes|meeting|report|letter|document|statement|paper|bulletin|register|filing|documents|papers)$/;

/** Papers keep silent on nothing that they are asked, and no party is made of the words of the silence ("just rings out"). */
export const canBeSilent = (name: string, match: string): boolean =>
  !PAPER.test(name) &&
  // "Most nights [in February]", "which the trustees": no name.
  !/^(?:in|on|at|about|since|during|for|from|by|which|that|itself|no comment)\b/i.test(name) &&
  // "Said nobody was free to talk".
  !/^(?:nobody|no one|no-one|none|anybody|anyone)$/i.test(name) &&
  // "Its guns had been silent".
  !/^(?:its|their|the|his|her)? ?(?:\w+ )?(?:guns?|artillery|sirens?|alarms?|engines?|machines?|streets?|bells?|phones?|radars?|batter(?:y|ies))$/.test(
    name,
  ) &&
  !/^(?:cameras?|reporters?|journalists?|microphones?|photographers?)$/.test(name) &&
  // "The hall fell quiet".
  !(
    /(?:quiet|silent)$/.test(match) &&
    /(?:^|(?<!\b(?:town|city|village|guild)) )(?:hall|room|chamber|courtroom|audience|crowd|gallery|street|square|stadium|benches|congregation)$/.test(
      name,
    )
  ) &&
  !(name === name.toLowerCase() && name.split(' ').some((word) => word.length > 3 && match.split(' ').includes(word)));

/** A sentence as the patterns of silence want it: lower case, plain apostrophes and blanks, each character at its place. */
export const plainText = (text: string): string =>
  text
    // The one letter whose small form is longer: places must stay.
    .replace(/İ/g, 'I')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s/g, ' ');

/** "Give her full name", "disclose their ages": about who speaks. */
export const OF_NAME =
  /\b(?:give|provide|share|reveal|disclose|say) (?:us )?(?:his|her|their) (?:full |real |own |last |first )?(?:names?|ages?|identit(?:y|ies))\b/;

/**
 * What a silence is about, and by what its parties are known.
 * @param span the words that tell of it
 */
export function silenceOf(context: Context, sentence: Sentence, span: Span, silent: readonly string[]): FoundResponse {
  const { document } = context;
  const parties = [...silent];
  const tokens = tokensUnder(document, [span]);
  const before = document.tokens.slice(sentence.first, tokens[0]!.index);
  const words = plainText(document.text.slice(...span));
  const behind = plainText(document.text.slice(span[1], sentence.span[1]));
  const topic = topicOf(context, sentence, span, tokens[0]!);
  const claimants = claimantsIn(context, document.tokens.slice(tokens.at(-1)!.index + 1, sentence.end));
  const reach = FURTHER.test(words) || /^ (?:any )?further\b/.test(behind) ? ({ reach: 'named' } as const) : {};
  // Where the speaker stands behind ("too early to comment, the quarry's owner said"), its nouns do too.
  const around = before.some((t) => /^(?:NN|PRP$)/.test(t.tag))
    ? before
    : document.tokens.slice(tokens.at(-1)!.index + 1, sentence.end);
  const aliases = new Set(
    around
      .filter((t) => isBodyNoun(t) || BODIES.has(t.lemma))
      .filter(({ index }) => !APART_BODY.test(document.tokens[index - 1]?.lower ?? ''))
      .map((t) => nounKey(t.lemma)),
  );
  for (const key of [...statesBehind(context, parties), ...bodiesOfPosts(context, parties)]) aliases.add(key);
  const roles = new Set(rolesOf(context, parties));
  // "He offered not a word; nor did the businessman".
  const second = norDid(context, tokens.at(-1)!, sentence.end);
  if (second) parties.push(second);
  return {
    parties,
    stance: 'silent',
    span,
    sentence: sentence.index,
    aliases,
    things: ownedThings(context, parties),
    ...(roles.size > 0 ? { roles } : {}),
    ...topic,
    ...(isParaphrase(document, sentence.index, topic.topic, topic.topicTokens) ? { isParaphrase: true as const } : {}),
    ...reach,
    // "Declined further comment": of what is left once something was said.
    ...(/further (?:comment|details?|information|questions?)/.test(words) || /^ (?:any )?further\b/.test(behind)
      ? { isRest: true as const }
      : {}),
    ...((REASON.test(words) && !/\bno (?:reason|cause) to /.test(words)) ||
    /^ (?:a|any|its|the|their|his|her) (?:reasons?|explanations?|motives?|causes?)\b/.test(behind) ||
    REASON.test(
      topic.topicTokens
        .slice(0, 3)
        .map((t) => t.lower)
        .join(' '),
    )
      ? { isOfReason: true as const }
      : {}),
    ...(/ (?:whether|if)$/.test(words) || (words.startsWith('neither') && /^ (?:that|whether|if) /.test(behind))
      ? { isWhether: true as const }
      : {}),
    ...(claimants.length > 0 ? { claimants } : {}),
    ...personBehind(context, sentence.first, span, parties),
  };
}
