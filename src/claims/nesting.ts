import type { Document } from '../language/document.js';
import { contains } from '../language/span.js';
import type { FoundAttribution } from './find-attributions.js';
import type { ResolvedSource } from './resolved-source.js';
import { isFiniteVerb, isWord, tokensUnder } from './tree.js';

// How one attribution lies in another's content, and which of the names of a chain stands where.

const MEDIUM = new Set(['media', 'document']);

/** A medium, or what may be one and reports what somebody said; a pollster counts. */
export const isRelaying = (
  document: Document,
  { cueHead }: FoundAttribution,
  { source }: FoundAttribution,
  link: ResolvedSource | undefined,
): boolean =>
  link?.kind === 'media' ||
  (link?.kind === 'organisation' &&
    /^(?:accord|report)$/.test(document.tokens[cueHead]!.lemma) &&
    !tokensUnder(document, source).some((t) => /^(?:cent|percent|%)$/.test(t.lower)));

/** "The Times" beside "New York Times", "Radio Nord" beside "audio provided by Radio Nord": the same medium. */
export const isNamedWithin = ({ name, kind }: ResolvedSource, chain: readonly ResolvedSource[]): boolean =>
  kind === 'media' &&
  chain.some((other) => other.kind !== 'person' && other.name !== name && other.name.endsWith(` ${name}`));

/** A medium is nearer to the reader than whom it quotes. */
export function order(chain: ResolvedSource[], isCited: boolean): ResolvedSource[] {
  if (chain.length !== 2 || isCited) return chain;
  const [first, second] = chain as [ResolvedSource, ResolvedSource];
  return second.kind === 'media' && !MEDIUM.has(first.kind) ? [second, first] : chain;
}

/** Is what the outer one says no more than that the inner one was said? */
export function isAllOf(
  document: Document,
  outer: FoundAttribution,
  inner: FoundAttribution,
  isOfPress: boolean,
): boolean {
  const spans = [...inner.content, ...inner.source, ...inner.cue];
  const rest = tokensUnder(document, outer.content).filter(
    (t) => isWord(t) && !spans.some(([a, b]) => a <= t.start && t.end <= b) && !/^(?:has|have|had|that)$/.test(t.lower),
  );
  const isSaying =
    /^(?:say|tell|write|add|report|claim|insist|explain|confirm|acknowledge|admit|announce|state|find|show|conclude|reveal)$/.test(
      document.tokens[inner.cueHead]!.lemma,
    );
  const isQuotation = /^["“‘']/.test(document.text.slice(inner.content[0]?.[0]));
  return (
    isSaying && (isQuotation || isOfPress) && inner.source.length > 0 && rest.length <= 4 && !rest.some(isFiniteVerb)
  );
}

/** Is the outer one's cue outside the inner content, so that it really frames it? */
export const isOutside = (inner: FoundAttribution, outer: FoundAttribution): boolean =>
  inner.cue.every((span) => outer.content.some((piece) => contains(piece, span)));
