import type { Token } from '../language/document.js';
import type { Context, ResolvedSource } from './resolved-source.js';
import { resolveSource } from './sources.js';
import { spanOf } from './tree.js';

/** Who speaks, from a run of tokens; undefined where there are none or they name nobody. */
export function resolveWords(context: Context, words: readonly Token[] | undefined): ResolvedSource | undefined {
  const span = words && spanOf(words);
  return span && resolveSource(context, [span]);
}
