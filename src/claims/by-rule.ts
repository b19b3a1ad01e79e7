import type { Token } from '../language/document.js';
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
