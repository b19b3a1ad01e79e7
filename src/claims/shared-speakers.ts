import type { Document } from '../language/document.js';
import type { Span } from '../language/span.js';
import { clauseStop } from './by-rule.js';
import type { FoundAttribution } from './find-attributions.js';
import { CONFIRMING, DENYING, DISMISSING, REPORTING } from './lexicon/cues.js';
import { firstTokenAt, isFiniteVerb, spanOf, tokensUnder } from './tree.js';

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
  attributions = withOwnVerbs(document, attributions).map((one, at, all) =>
    withoutFrame(document, one, all.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS)),
  );
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
  const parted = mended.size > 0 ? attributions.map((one) => mended.get(one) ?? one) : attributions;
  const cues = new Set(parted.map(({ cueHead }) => cueHead));
  return parted.flatMap((one) => secondVerb(document, one, cues));
}

/** "A nun wrote that P, [files released by the diocese reveal]": what frames the first verb is no part of what it brings. */
function withoutFrame(document: Document, one: FoundAttribution, near: readonly FoundAttribution[]): FoundAttribution {
  const [piece, ...rest] = one.content;
  const cue = document.tokens[one.cueHead]!;
  const frame =
    piece && rest.length === 0 && piece[0] > cue.start && REPORTING.has(cue.lemma) && /^VB[DZP]$/.test(cue.tag)
      ? near.find(
          (other) =>
            other.content.length === 1 &&
            other.content[0]![0] <= cue.start &&
            cue.end <= other.content[0]![1] &&
            other.source.length === 1 &&
            other.source[0]![0] > Math.max(piece[0], other.content[0]![1]) &&
            isFraming(document, other, piece[1]),
        )
      : undefined;
  const kept = frame && spanOf(tokensUnder(document, [piece!]).filter((t) => t.end <= frame.source[0]![0]));
  return kept ? { ...one, content: [kept] } : one;
}

/** A source behind a comma with its verb of saying, with which the piece ends. */
function isFraming(document: Document, { source, cueHead }: FoundAttribution, end: number): boolean {
  const { tokens } = document;
  const first = tokens[firstTokenAt(document, source[0]![0])];
  const verb = tokens[cueHead]!;
  return (
    first !== undefined &&
    tokens[first.index - 1]?.form === ',' &&
    REPORTING.has(verb.lemma) &&
    verb.end <= end &&
    end - verb.end <= 2
  );
}

/** "Police say [the suspect, named as X,] told officers P": a content without its verb, which a second reading has for its cue. */
function withOwnVerbs(document: Document, attributions: readonly FoundAttribution[]): readonly FoundAttribution[] {
  const { tokens } = document;
  const mended = new Map<FoundAttribution, FoundAttribution>();
  for (const [at, inner] of attributions.entries()) {
    const comma = tokens[inner.cueHead - 1];
    const last = tokens[inner.cueHead - 2];
    const end = inner.content.at(-1)?.[1];
    if (
      comma?.form !== ',' ||
      inner.source.length === 0 ||
      !last ||
      end === undefined ||
      end < tokens[inner.cueHead]!.end
    )
      continue;
    const outer = attributions.slice(Math.max(0, at - NEIGHBOURS), at).find(
      (one) =>
        // The second takes that content, or the whole of the first, for its source.
        one.source.length > 0 &&
        REPORTING.has(tokens[one.cueHead]!.lemma) &&
        (one.source[0]![0] === inner.source[0]![0] || one.content[0]![0] === inner.source[0]![0]) &&
        inner.source[0]![1] > tokens[one.cueHead]!.end &&
        one.content.length === 1 &&
        one.content[0]![1] === last.end &&
        one.content[0]![0] > tokens[one.cueHead]!.start &&
        tokens[one.cueHead]!.sentence === comma.sentence &&
        !tokensUnder(document, one.content).some(isFiniteVerb),
    );
    const piece = outer?.content[0];
    if (!outer || !piece) continue;
    mended.set(outer, { ...outer, content: [[piece[0], end]] });
    mended.set(inner, { ...inner, source: [piece] });
  }
  return mended.size > 0 ? attributions.map((one) => mended.get(one) ?? one) : attributions;
}

/** "[Roe] acknowledges P, but [disputes] Q": the second answer that nobody has read, parted from the first one's content. */
function secondVerb(document: Document, one: FoundAttribution, cues: ReadonlySet<number>): FoundAttribution[] {
  const { tokens } = document;
  const piece = one.content.at(-1);
  const verb =
    piece && one.source.length > 0
      ? tokensUnder(document, [piece]).find(
          (t) =>
            !t.quoted &&
            /^VB[DZ]$/.test(t.tag) &&
            (DENYING.has(t.lemma) || DISMISSING.has(t.lemma) || CONFIRMING.has(t.lemma)) &&
            /^(?:but|and)$/.test(tokens[t.index - 1]?.lower ?? '') &&
            tokens[t.index - 2]?.form === ',' &&
            t.index > one.cueHead + 3,
        )
      : undefined;
  const last = verb && tokens[verb.index - 3];
  if (!piece || !verb || !last || last.end <= piece[0] || cues.has(verb.index)) return [one];
  const rest = spanOf(
    tokens.slice(verb.index + 1, clauseStop(tokens, verb.index + 1, document.sentences[verb.sentence]!.end)),
  );
  const first = { ...one, content: [...one.content.slice(0, -1), [piece[0], last.end] as const] };
  return rest ? [first, { ...one, cueHead: verb.index, cue: [[verb.start, verb.end]], content: [rest] }] : [first];
}
