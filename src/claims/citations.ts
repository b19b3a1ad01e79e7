import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import type { FoundAttribution } from './find-attributions.js';
import { REPORTING } from './lexicon/cues.js';
import { RESTING_PARTICIPLE } from './lexicon/relays.js';

// Pieces of a content that only tell whom the source cites.

/** "A reported, citing B, that P": the reading takes "citing" for the cue, and "B, that P" or P for the content. */
export function aroundCitation(
  { tokens, sentences }: Document,
  attribution: FoundAttribution,
  cue: Token,
): FoundAttribution | undefined {
  if (!RESTING_PARTICIPLE.test(cue.lower) || tokens[cue.index - 1]?.form !== ',') return undefined;
  const { first, end } = sentences[cue.sentence]!;
  const verb = tokens.slice(Math.max(first, cue.index - 6), cue.index - 1).findLast((t) => REPORTING.has(t.lemma));
  const that = tokens
    .slice(cue.index + 1, end)
    .find((t) => t.lower === 'that' && !t.quoted && tokens[t.index - 1]?.form === ',');
  const last = attribution.content.at(-1)?.[1] ?? 0;
  if (!verb || !/^VB/.test(verb.tag) || !that || last <= that.end) return undefined;
  const content: Span = [tokens[that.index + 1]!.start, last];
  return { ...attribution, cueHead: verb.index, cue: [[verb.start, verb.end]], content: [content] };
}

/** "P, the paper reported, [citing the bank]", "X, [who asked for no name], said P": pieces that tell of the source. */
export function withoutCitation({ text }: Document, attribution: FoundAttribution): FoundAttribution {
  const [opening] = attribution.content;
  const words = opening && text.slice(...opening);
  const lead = words && (OF_CITED.exec(words) ?? OF_TELLER.exec(words))?.[0].length;
  if (opening && lead && lead < opening[1] - opening[0])
    return { ...attribution, content: [[opening[0] + lead, opening[1]], ...attribution.content.slice(1)] };
  const content = attribution.content.filter(
    (piece, i, all) =>
      !OF_SOURCE.test(text.slice(...piece)) &&
      !(i < all.length - 1 && TELLS_THAT.test(text.slice(...piece))) &&
      !(i === 0 && isShow(text, piece)),
  );
  return content.length > 0 && content.length < attribution.content.length ? { ...attribution, content } : attribution;
}

/** "According to X, [which cites a note,] P". */
const OF_CITED =
  /^(?:it|this|as much): |^which (?:cit(?:es|ed)|quot(?:es|ed)|refer(?:s|red) to|reli(?:es|ed) on|invok(?:es|ed)) [^,]{1,200}, /;
/** "Says [it had obtained minutes showing that] P", "says [it was told by two aides that] P", "reported that[, according to two aides,] P". */
const OF_TELLER =
  /^(?:(?:it|they|he|she) (?:has|have|had) (?:obtained|seen|reviewed|viewed|read|received) [^,.;:]{1,60}? (?:showing|suggesting|indicating|saying|stating|revealing|confirming|proving|in which|(?:which|that) (?:show|suggest|indicate|say|state|reveal)s?) (?:that )?|(?:it|they|he|she|(?:his|her|its|their) \w+) (?:(?:has|have|had) been|was|were) (?:told|informed|assured) by [^,.;:]{1,80}? that |(?:that)?,? ?according to [^,.;:]{1,80}, )/;
/** "On KTV's “[Sunday Table],” Holm said P": where she said it. */
const isShow = (text: string, [start, end]: Span): boolean =>
  /['’]s ["“]?$/.test(text.slice(Math.max(0, start - 4), start)) &&
  /^["“]?(?:\p{Lu}[\p{L}'’]*|of|the|and|in|with|for|a|to)(?: (?:\p{Lu}[\p{L}'’]*|of|the|and|in|with|for|a|to)){0,5},?["”]?,?$/u.test(
    text.slice(start, end),
  );
/** "[The Courier reported that], according to officials, P". */
const TELLS_THAT = /\b(?:said|says|reported|reports|wrote|writes|announced|claimed|added|stated) that,?$/;
/** "P, X wrote in a post [picked up by the site Osk Now]". */
const OF_SOURCE =
  /^(?:citing|quoting|who|whose|(?:picked up|printed|published|reprinted|reproduced|carried|seen|obtained|quoted|aired|broadcast|relayed)(?: in full)? by)\b/i;
