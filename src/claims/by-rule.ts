import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import type { FoundAttribution } from './find-attributions.js';

// What the rules for hedges, accusations and claim nouns share.

/** An attribution that a rule made: of no likelihood, since nothing weighed it. */
export const made = (token: Token, cue: Span[], content: Span[], source: Span[] = []): FoundAttribution => ({
  source,
  cue,
  content,
  cueHead: token.index,
  score: 0,
});

/** "…, a move that would cause it to collapse". */
const opensAside = (tokens: readonly Token[], at: number): boolean =>
  /^an?$/.test(tokens[at]?.lower ?? '') &&
  tokens.slice(at + 2, at + 5).some((t) => /^(?:that|which)$/.test(t.lower) && t.tag === 'WDT');

/** Where the words from a token on stop belonging to one clause: a comma with a new clause behind it, or the end. */
export function clauseStop(tokens: readonly Token[], from: number, end: number): number {
  for (let k = from; k < end; k++) {
    if (/^[.;:!?”"—–]$/.test(tokens[k]!.form)) return k;
    if (
      tokens[k]!.form === ',' &&
      (/^(?:and|but|while|who|which|as|although|though|after|before|or|with|amid|despite|according|citing|quoting)$/.test(
        tokens[k + 1]?.lower ?? '',
      ) ||
        opensAside(tokens, k + 1))
    )
      return k;
  }
  return end;
}

/** The pieces of a content without what a semicolon parts from the cue: "may drop out[; his aide declined to comment]". */
export function withinSemicolons({ tokens, sentences }: Document, attribution: FoundAttribution): FoundAttribution {
  const cue = tokens[attribution.cueHead]!;
  const { first, end } = sentences[cue.sentence]!;
  const isStop = (t: Token): boolean => t.form === ';' && !t.quoted;
  const from = tokens.slice(first, cue.index).findLast(isStop)?.end;
  const until = tokens.slice(cue.index, end).find(isStop)?.start;
  if (from === undefined && until === undefined) return attribution;
  const content = attribution.content.flatMap((piece): Span[] => {
    const inside = tokens
      .slice(first, end)
      .filter((t) => t.start >= Math.max(piece[0], from ?? 0) && t.end <= Math.min(piece[1], until ?? piece[1]));
    const [opening, closing] = [inside[0], inside.at(-1)];
    return opening && closing ? [[opening.start, closing.end]] : [];
  });
  return content.length > 0 ? { ...attribution, content } : attribution;
}
