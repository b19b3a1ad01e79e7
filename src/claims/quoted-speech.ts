import type { Document, Sentence } from '../language/document.js';
import { overlaps, type Span } from '../language/span.js';
import { ByPlace } from './by-place.js';
import type { FoundAttribution } from './find-attributions.js';
import { firstTokenAt, isWord, sentencesUnder, tokensUnder } from './tree.js';

// What stands in quotation marks is somebody's words. Where no reading claims a quoted sentence, it goes on from the
// words that its speaker said just before: in the same paragraph, or in a paragraph that is a quotation throughout.

const SHORTEST = 3;

/** A reading with a quotation of its own is as likely as this. */
const LIKELY = 0.5;

/** Attributions with the sentences that their speakers go on to say in quotation marks; all else stays as it is. */
export function withWholeQuotations(document: Document, found: readonly FoundAttribution[]): FoundAttribution[] {
  const all = [...found];
  const contents = new ByPlace<Span>();
  for (const { content } of all) for (const span of content) contents.add(span, [span]);
  const isSaid = (span: Span): boolean => contents.near([span]).some((content) => overlaps(content, span));
  const speakers = new Map<number, number[]>();
  for (const [i, { cueHead }] of all.entries()) {
    const { paragraph } = document.sentences[document.tokens[cueHead]!.sentence]!;
    const here = speakers.get(paragraph);
    if (here) here.push(i);
    else speakers.set(paragraph, [i]);
  }
  for (const quote of document.quotes) {
    for (const sentence of sentencesUnder(document, quote)) {
      const span = quotedPart(document, quote, sentence);
      if (!span || isSaid(span)) continue;
      const { paragraph } = sentence;
      const near = [...(speakers.get(paragraph - 1) ?? []), ...(speakers.get(paragraph) ?? [])];
      // However long a quotation is, it has one speaker.
      const own = near.find(
        (i) =>
          !document.tokens[all[i]!.cueHead]!.quoted &&
          all[i]!.source.length > 0 &&
          all[i]!.content.some((content) => overlaps(content, quote)),
      );
      const at =
        own ??
        speakerBefore(
          document,
          near.sort((a, b) => a - b).map((i) => [i, all[i]!] as const),
          sentence,
          span,
        );
      if (at === undefined) {
        const spoke = whoSpoke(document, sentence);
        if (!spoke) continue;
        all.push({ ...spoke, content: [span] });
        speakers.set(paragraph, [...(speakers.get(paragraph) ?? []), all.length - 1]);
        contents.add(span, [span]);
        continue;
      }
      const one = all[at]!;
      const cue = document.tokens[one.cueHead]!;
      const isAbove = document.sentences[cue.sentence]!.paragraph < paragraph;
      // "Rook spoke to reporters after the vote." and a paragraph in quotation marks: it is that which she said.
      const isWeak = isAbove && one.score < LIKELY && SPOKE.test(cue.lemma);
      all[at] = isWeak
        ? { ...one, score: LIKELY, content: [span] }
        : { ...one, content: joined(document, [...one.content, span]) };
      contents.add(span, [span]);
    }
  }
  return all;
}

/**
 * "In a statement the church denied this:" and a paragraph without marks: what stands behind the colon is the statement.
 * One attribution for each such paragraph, with the colon as its cue.
 */
export function statementsBehindColons(document: Document, found: readonly FoundAttribution[]): FoundAttribution[] {
  const { tokens, sentences } = document;
  const places = new ByPlace<FoundAttribution>();
  for (const one of found) places.add(one, [...one.content, sentences[tokens[one.cueHead]!.sentence]!.span]);
  return sentences.flatMap((sentence): FoundAttribution[] => {
    const colon = tokens[sentence.end - 1]!;
    const next = sentences[sentence.index + 1];
    if (colon.form !== ':' || !next || next.paragraph === sentence.paragraph) return [];
    const frame = places
      .near([sentence.span])
      .find(({ cueHead, source }) => tokens[cueHead]!.sentence === sentence.index && source.length > 0);
    const isSaid = (span: Span): boolean =>
      places.near([span]).some(({ content }) => content.some((piece) => overlaps(piece, span)));
    if (
      !frame ||
      !document.text
        .slice(...sentence.span)
        .match(/\b(?:statement|letter|post|email|tweet|wrote|writes|said|says|replied|added)\b/i)
    )
      return [];
    const content: Span[] = [];
    for (let k = next.index; sentences[k]?.paragraph === next.paragraph; k++)
      if (!isSaid(sentences[k]!.span)) content.push(sentences[k]!.span);
    if (content.length === 0 || tokens[next.first]!.quoted || !/^\p{Lu}/u.test(tokens[next.first]!.form)) return [];
    return [
      { source: frame.source, cue: [[colon.start, colon.end]], content, cueHead: colon.index, score: frame.score },
    ];
  });
}

const SPOKE =
  /^(?:speak|talk|respond|reply|continue|elaborate|explain|react|comment|write|post|tweet|recall|reflect|lament|joke|quip|answer|say|add|tell|go)$/;

/** "Lind also spoke about the case." and a paragraph that is a quotation: hers. Who spoke, and the verb that says so. */
function whoSpoke(document: Document, { paragraph, index }: Sentence): Omit<FoundAttribution, 'content'> | undefined {
  const { sentences, tokens } = document;
  const before = sentences[index - 1];
  if (!before || before.paragraph !== paragraph - 1 || !isQuotation(document, sentences[index]!)) return undefined;
  const words = tokens.slice(before.first, before.end);
  const verb = words.find((t) => t.head < 0 && /^VB[DZP]$/.test(t.tag) && SPOKE.test(t.lemma));
  const subject = verb && words.find((t) => t.relation === 'nsubj' && t.head === verb.index);
  if (!verb || !subject || verb.quoted) return undefined;
  if (subject.name !== 'PERSON' && !/^(?:he|she)$/.test(subject.lower)) return undefined;
  let first = subject.index;
  while (first > before.first && tokens[first - 1]!.name === 'PERSON') first--;
  return {
    source: [[tokens[first]!.start, subject.end]],
    cue: [[verb.start, verb.end]],
    cueHead: verb.index,
    score: LIKELY,
  };
}

/** The quotation's part of a sentence where that is the whole sentence and says something. */
function quotedPart(document: Document, quote: Span, { span, first, end }: Sentence): Span | undefined {
  const part: Span = [Math.max(quote[0], span[0]), Math.min(quote[1], span[1])];
  const words = tokensUnder(document, [part]).filter(isWord);
  const outside = document.tokens
    .slice(first, end)
    .filter((t) => isWord(t) && (t.end <= part[0] || t.start >= part[1]));
  return words.length >= SHORTEST && outside.length === 0 ? part : undefined;
}

/** Index of the attribution whose speaker goes on in a quoted sentence. */
function speakerBefore(
  document: Document,
  found: readonly (readonly [index: number, attribution: FoundAttribution])[],
  sentence: Sentence,
  span: Span,
): number | undefined {
  let best: number | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const [i, one] of found) {
    if (one.content.length === 0 || one.source.length === 0) continue;
    const cue = document.tokens[one.cueHead]!;
    if (cue.quoted) continue;
    const place = document.sentences[cue.sentence]!;
    const distance = sentence.index - place.index;
    const isHere = place.paragraph === sentence.paragraph;
    const goesOn = place.paragraph === sentence.paragraph - 1 && isQuotation(document, sentence) && distance > 0;
    if (!(isHere && distance !== 0) && !goesOn) continue;
    // Behind the words rather than before them: "P." Q, she said.
    const cost = distance > 0 ? distance : 1.5 - distance;
    const isQuoted = tokensUnder(document, one.content).some((t) => t.quoted);
    const total = cost + (isQuoted || endsWithColon(document, place) ? 0 : 2) + (goesOn ? 3 : 0);
    if (total <= nearest && !one.content.some((content) => overlaps(content, span))) [best, nearest] = [i, total];
  }
  return nearest < 9 ? best : undefined;
}

const endsWithColon = ({ tokens }: Document, { end }: Sentence): boolean => tokens[end - 1]!.form === ':';

/** Does the paragraph of a sentence open with a quotation that goes on to the sentence? */
function isQuotation({ sentences, tokens }: Document, sentence: Sentence): boolean {
  let first = sentence.index;
  while (first > 0 && sentences[first - 1]!.paragraph === sentence.paragraph) first--;
  for (let k = first; k <= sentence.index; k++) {
    const { first: from, end } = sentences[k]!;
    if (!tokens.slice(from, end).every((t) => t.quoted || !isWord(t))) return false;
  }
  return true;
}

/** Spans in text order; those that nothing but white space parts are one. */
function joined(document: Document, spans: readonly Span[]): Span[] {
  const result: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && firstTokenAt(document, last[1]) === firstTokenAt(document, start)) last[1] = end;
    else result.push([start, end]);
  }
  return result;
}
