import type { Draft } from './draft.js';
import type { Statement } from './statement.js';

/** What a statement carries of its draft. */
export const attributionOf = (draft: Draft): NonNullable<Statement['attribution']> => ({
  source: [...draft.source],
  cue: [...draft.cue],
  chain: draft.chain.map(({ name, kind, onRecord }) => ({ name, kind, onRecord })),
});
