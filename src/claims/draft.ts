import type { Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import type { ResolvedSource } from './resolved-source.js';

/** A statement on its way to its label. */
export interface Draft {
  content: Span[];
  source: Span[];
  cue: Span[];
  cueHead: Token | undefined;
  /** How sure the cue is, 0 to 1; 0 where a rule found it. */
  score: number;
  /** Whom an accusation is against. */
  about?: Span;
  chain: ResolvedSource[];
  /** A headline's quotation marks keep a distance to it. */
  isScareQuote?: boolean;
}
