import type { Document } from '../language/document.js';
import type { Span } from '../language/span.js';
import type { FoundAttribution } from './find-attributions.js';
import { tokensUnder } from './tree.js';

// Two verbs of saying in one sentence.

/** Attributions of one sentence stand so close together in the list. */
const NEIGHBOURS = 8;

/**
 * "[Ruiz] admitted that the driver slept but [said] …", "[Ruiz] says P, with Kolo [reporting] Q": what a second verb
 * says is no part of the first one's content, and where they share a speaker it is the first one's.
 */
export function sharedSpeakers(
  document: Document,
  attributions: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  const mended = new Map<FoundAttribution, FoundAttribution>();
  const { tokens } = document;
  for (const [at, second] of attributions.entries()) {
    const [source] = second.source;
    if (!source || second.source.length > 1) continue;
    const words = tokensUnder(document, second.source);
    const isTorn = words.length > 1 && /^(?:but|and)$/.test(words.at(-1)!.lower);
    const before = tokens[second.cueHead - 1];
    const isJoined = before !== undefined && /^(?:but|and)$/.test(before.lower);
    const introduced = tokens[(words[0]?.index ?? 0) - 1];
    const isAside = introduced?.lower === 'with' && tokens[second.cueHead]!.tag === 'VBG';
    if (!(isTorn || isJoined || isAside)) continue;
    const cut = isTorn ? words.at(-1)! : isJoined ? before : introduced!;
    const first = attributions
      .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS)
      .find(
        (one) =>
          one !== second &&
          one.source.length > 0 &&
          (isTorn
            ? one.source[0]![1] < source[0]
            : isAside || (one.source[0]![0] === source[0] && one.source[0]![1] === source[1])) &&
          one.content.some(
            ([from, to]) => from < cut.start && (isTorn ? Math.abs(source[0] - from) < 8 : cut.end <= to),
          ),
      );
    if (!first) continue;
    const content = (mended.get(first) ?? first).content
      .filter(([from]) => from < cut.start)
      .map(([from, to]): Span => [from, to > cut.start ? tokens[cut.index - 1]!.end : to]);
    mended.set(first, { ...(mended.get(first) ?? first), content });
    if (isTorn) mended.set(second, { ...(mended.get(second) ?? second), source: first.source });
  }
  return mended.size > 0 ? attributions.map((one) => mended.get(one) ?? one) : attributions;
}
