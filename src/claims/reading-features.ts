import { type Features, mix } from '../language/hash.js';
import { bucket } from './cue-context.js';
import type { DocumentView } from './document-view.js';
import type { Candidate, Reading } from './judge-features.js';

// The words of a whole reading, for a linear scorer that the judge listens to: who speaks with which cue, in which order
// the parts stand, how the content begins and ends. The first pass decides word by word and cannot see this.

/** Order of the parts and of the marks between them, from the first to the last token of the reading. */
function patternOf(view: DocumentView, { cue }: Candidate, { source, cue: cueTokens, content }: Reading): number {
  const roles = new Map<number, number>();
  for (const k of source) roles.set(k, 1);
  for (const k of cueTokens) roles.set(k, 2);
  for (const k of content) roles.set(k, 3);
  const { tokens } = view.document;
  const first = Math.min(source[0] ?? cue, cueTokens[0] ?? cue, content[0] ?? cue);
  const last = Math.max(source.at(-1) ?? cue, cueTokens.at(-1) ?? cue, content.at(-1) ?? cue);
  let [pattern, before] = [17, 0];
  for (let k = first; k <= last; k++) {
    const role = roles.get(k) ?? (tokens[k]!.form === ',' ? 4 : view.mark[k] === 1 ? 0 : 5);
    if (role === before || role === 0) continue;
    pattern = mix(pattern, role);
    before = role;
  }
  return pattern;
}

/** The word of a span that the others hang on: the first whose head lies outside, -1 for an empty span. */
function topOf({ document, mark }: DocumentView, list: readonly number[]): number {
  const inside = new Set(list);
  return list.find((k) => mark[k] === 0 && !inside.has(document.tokens[k]!.head)) ?? list[0] ?? -1;
}

/** Features of one reading, the `rank`-th of its cue. */
export function readingFeatures(
  out: Features,
  view: DocumentView,
  candidate: Candidate,
  reading: Reading,
  rank: number,
): void {
  const { tokens, sentences } = view.document;
  const { lower, lemma, tag, relation, name, quote, cluster } = view;
  const { cue } = candidate;
  const { source, content } = reading;
  const token = tokens[cue]!;
  const [start, end] = [content[0]!, content.at(-1)!];
  const word = (k: number): number => lower[k] ?? 1;
  const pattern = patternOf(view, candidate, reading);
  const l = lemma[cue]!;
  const t = tag[cue]!;
  const speaker = topOf(view, source);
  const top = topOf(view, content);
  const [sLemma, sTag, sName, sRelation] =
    speaker < 0 ? [2, 2, 2, 2] : [lemma[speaker]!, tag[speaker]!, name[speaker]!, relation[speaker]!];
  const speakerHangs = speaker < 0 ? 2 : Number(tokens[speaker]!.head === cue);
  const contentHangs = Number(tokens[top]!.head === cue);
  let quoted = 0;
  for (const k of content) if (quote[k] !== 0) quoted++;
  const share = quoted === 0 ? 0 : quoted < content.length / 2 ? 1 : quoted < content.length - 2 ? 2 : 3;
  const cueWords = reading.cue.reduce((sum, k) => mix(sum, word(k)), 5);
  const size = bucket(content.length);
  out.clear();
  out.add(1);
  out.add(2, l, t);
  out.add(3, l, pattern);
  out.add(4, pattern, t);
  out.add(5, pattern, relation[cue]);
  out.add(6, sLemma);
  out.add(7, l, sTag);
  out.add(8, l, sName);
  out.add(9, l, sLemma);
  out.add(10, pattern, sName, sTag);
  out.add(11, l, word(start));
  out.add(12, pattern, word(start), t);
  out.add(13, l, tag[top]);
  out.add(14, lemma[top]!);
  out.add(15, tag[top], relation[top], contentHangs);
  out.add(16, word(start - 1), word(end + 1));
  out.add(17, word(end), word(end + 1));
  out.add(18, word(start - 1), word(start));
  out.add(19, cueWords);
  out.add(20, cueWords, pattern);
  out.add(21, l, size);
  out.add(22, pattern, size);
  out.add(23, l, share);
  out.add(24, pattern, share, mix(quote[start]!, quote[end]!));
  out.add(
    25,
    source.reduce((sum, k) => mix(sum, word(k)), 6),
  );
  out.add(26, source.length ? word(source[0]!) : 2, pattern);
  out.add(27, bucket(source.length), sTag, sRelation);
  out.add(28, rank, t);
  out.add(29, Math.max(-4, Math.min(6, Math.round(candidate.score))));
  out.add(30, l, Math.max(-4, Math.min(6, Math.round(candidate.score))));
  out.add(31, cluster[cue], pattern);
  out.add(32, cluster[cue], sName, sTag);
  out.add(33, l, sRelation, speakerHangs);
  out.add(34, l, relation[top], contentHangs);
  out.add(35, tag[end], tag[end + 1] ?? 1, tag[top]);
  out.add(36, tag[start - 1] ?? 1, tag[start], tag[top]);
  out.add(37, l, tag[end + 1] ?? 1, word(end + 1));
  out.add(38, pattern, tokens[start]!.sentence - token.sentence, tokens[end]!.sentence - token.sentence);
  out.add(39, Number(end + 2 >= sentences[tokens[end]!.sentence]!.end), tag[top], share);
  out.add(40, token.head < 0 ? 2 : lemma[token.head]!, l, relation[cue]);
  out.add(41, speaker < 0 ? 2 : cluster[speaker]!, l);
  out.add(42, speaker < 0 ? 2 : cluster[speaker]!, pattern);
}
