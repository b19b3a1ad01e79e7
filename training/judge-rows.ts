import { eachReading, toSpans } from '../src/claims/find-attributions.js';
import type { Candidate, Reading } from '../src/claims/judge-features.js';
import type { Read } from './read-articles.js';
import { isLinked, toWords, type Words } from './score-attributions.js';

/** One reading of one cue, with what the scorer would say of it. */
export interface JudgeRow {
  candidate: Candidate;
  reading: Reading;
  rank: number;
  row: Float32Array;
  words: Words;
  /** How right it is, from 0 (linked to no gold attribution) to 1 (all three spans exact). */
  worth: number;
}

const same = (a: readonly number[], b: readonly number[]): number =>
  Number(a.length === b.length && a.every((k, i) => k === b[i]));

/** Rows of all readings of one article. */
export function judgeRows(read: Read, candidates: readonly Candidate[]): JudgeRow[] {
  const rows: JudgeRow[] = [];
  eachReading(read.view, candidates, (at, reading, row, rank) => {
    const spans = (list: number[]): ReturnType<typeof toSpans> => toSpans(read.view.document, list);
    const words = toWords(read.words, {
      source: spans(reading.source),
      cue: spans(reading.cue),
      content: spans(reading.content),
    });
    let worth = 0;
    for (const gold of read.goldWords) {
      if (!isLinked(gold, words)) continue;
      const exact =
        0.3 * same(gold.content, words.content) +
        0.1 * same(gold.source, words.source) +
        0.05 * same(gold.cue, words.cue);
      worth = Math.max(worth, 0.55 + exact);
    }
    rows.push({ candidate: candidates[at]!, reading, rank, row, words, worth });
  });
  return rows;
}
