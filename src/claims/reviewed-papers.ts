import type { Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import type { HeldPaper } from './held-papers.js';
import { resolveWords } from './resolve-words.js';
import type { Context } from './resolved-source.js';
import { tokensUnder } from './tree.js';
import { isDocument } from './unnamed-sources.js';

// "A Herald review of court records", "an analysis of election data by Givewatch": the papers say it, and whoever has gone
// through them relays it.

const GOING_THROUGH = /^(?:analysis|review|examination|tally|compilation|survey|breakdown|reading)$/;

/** The papers that a source phrase tells to have been gone through, and by whom; undefined where it names not both. */
export function reviewedPapers(context: Context, source: readonly Span[]): HeldPaper | undefined {
  const words = tokensUnder(context.document, source);
  const head = words.findIndex(
    (t, i) => GOING_THROUGH.test(t.lemma) && /^(?:of|into)$/.test(words[i + 1]?.lower ?? ''),
  );
  if (head < 0) return undefined;
  const behind = words.slice(head + 2);
  const by = behind.findIndex((t, i) => t.lower === 'by' && i > 0);
  const stop = behind.findIndex((t, i) => i === by || /^[,;(–—]$/.test(t.form));
  const papers = behind.slice(0, stop < 0 ? undefined : stop);
  if (!papers.some((t) => isDocument(t) || t.lower === 'data')) return undefined;
  const paper = resolveWords(context, papers);
  const holder = resolveWords(context, by >= 0 ? behind.slice(by + 1) : makerBefore(words.slice(0, head)));
  const isTold = paper && holder && holder.kind !== 'anonymous' && holder.name !== paper.name;
  return isTold ? { paper, holder } : undefined;
}

/** "[The Herald's] own", "a [Harbour Post]": without article, mark and what stands behind it. */
function makerBefore(words: readonly Token[]): Token[] {
  const mark = words.findLastIndex((t) => t.tag === 'POS');
  const maker = mark >= 0 ? words.slice(0, mark) : words;
  const start = maker.findIndex((t) => !/^(?:an?|the)$/.test(t.lower));
  return start < 0 ? [] : maker.slice(start);
}
