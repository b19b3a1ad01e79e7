import type { Document } from '../language/document.js';
import { Features } from '../language/hash.js';
import { type Linear, score } from '../language/linear.js';
import type { Span } from '../language/span.js';
import { sumTrees, type Trees } from '../language/trees.js';
import { ByPlace } from './by-place.js';
import { contextOf } from './cue-context.js';
import { canBeCue, cueFeatures } from './cue-features.js';
import { type DocumentView, viewDocument } from './document-view.js';
import {
  type Candidate,
  densityOf,
  judgeFeatures,
  likeness,
  type Reading,
  readingOf,
  WORDS,
} from './judge-features.js';
import { isOfCited, isOfHearer } from './plain-leading.js';
import { plainReadings } from './plain-readings.js';
import { withWholeQuotations } from './quoted-speech.js';
import { readingFeatures } from './reading-features.js';
import { repair } from './repair.js';
import type { Attribution } from './statement.js';
import { type ArgumentScorer, tagArguments } from './tag-arguments.js';
import { isCutOff, isTail, lacksPaper, lacksThat, opensLate } from './wrong-readings.js';

// Three steps, as in semantic role labelling with a re-ranker: which tokens may be heads of cues (many are let through);
// for each the likeliest runs of source, cue and content; then a judge weighs all readings of a text against each other
// and keeps those that are more likely right than wrong.

/** An attribution with the tokens that it was found by. */
export interface FoundAttribution extends Attribution {
  /** Index of the cue's head among the document's tokens. */
  cueHead: number;
  /** Whom an accusation is against: "accused [the ministry] of P". */
  about?: Span;
  /** Quotation marks in a headline that keep a distance. */
  isScareQuote?: true;
  /** How likely the reading is right, from 0 to 1, as the judge sees it. */
  score: number;
}

/** The models of the claims layer. */
export interface AttributionModels {
  /** Is a token the head of a cue? One class. */
  cues: Linear;
  /** The seven states of a token around a cue. */
  states: Linear;
  /** The 49 steps between states. */
  steps: Linear;
  /** The words of a whole reading; one class. */
  readings: Linear;
  judge: Trees;
}

/** How many taggings of a cue the judge may choose from. */
export const TAGGINGS = 4;
/** Log odds under which a token is no candidate: measured, what lies below costs a seventh of the time and finds 1 in 70. */
const LEAST_SURE = -2.3;
/** A reading is kept from this likelihood on: about half the F1 that is reached (Lipton, Elkan and Naryanaswamy 2014). */
export const KEEP = 0.28;
/** Statements may rest on a weaker reading: their labels have doubts of their own. */
const WEAK = 0.1;

/** More in one sentence is no reporting any more. */
const MOST_CUES = 16;

const features = new Features();
const one = new Float32Array(1);

/** Weighs by packed models, in the units in which they were learned. */
export function scorerOf({ states, steps }: Pick<AttributionModels, 'states' | 'steps'>): ArgumentScorer {
  const weigh =
    (model: Linear) =>
    (features: Features, out: Float32Array): void => {
      score(model, features, out);
      for (let k = 0; k < model.classes.length; k++) out[k]! *= model.scale;
    };
  return { states: weigh(states), steps: weigh(steps) };
}

/** Tokens that may be heads of cues, in text order, each with its likeliest taggings. */
export function findCandidates(
  view: DocumentView,
  models: Pick<AttributionModels, 'cues' | 'states' | 'steps'>,
): Candidate[] {
  const scorer = scorerOf(models);
  const least = Math.max(LEAST_SURE, models.cues.threshold ?? 0);
  return view.document.sentences.flatMap(({ first, end }) => {
    const cues = view.document.tokens.slice(first, end).flatMap((token) => {
      if (!canBeCue(token)) return [];
      cueFeatures(features, view, token.index);
      score(models.cues, features, one);
      const sureness = one[0]! * models.cues.scale;
      return sureness > least ? [{ cue: token.index, score: sureness }] : [];
    });
    return strongest(cues).map((found) => {
      const context = contextOf(view, found.cue);
      return { ...found, context, taggings: tagArguments(context, scorer, TAGGINGS) };
    });
  });
}

/** The likeliest cues of a sentence, in text order: each costs as much as its sentence is long. */
function strongest<T extends { score: number }>(cues: T[]): T[] {
  if (cues.length <= MOST_CUES) return cues;
  const bar = cues.map(({ score }) => score).sort((a, b) => b - a)[MOST_CUES]!;
  return cues.filter(({ score }) => score > bar);
}

/** A reading of a candidate and how likely it is right. */
export interface Judged {
  candidate: Candidate;
  reading: Reading;
  likelihood: number;
}

/** What the linear scorer of whole readings says of one, as log odds. */
export function scoreReading(model: Linear, view: DocumentView, at: Candidate, reading: Reading, rank: number): number {
  readingFeatures(features, view, at, reading, rank);
  score(model, features, one);
  return one[0]! * model.scale;
}

/** Calls back for every reading that has a content, with its row for the judge. */
export function eachReading(
  view: DocumentView,
  candidates: readonly Candidate[],
  take: (at: number, reading: Reading, row: Float32Array, rank: number) => void,
): void {
  const dense = densityOf(view, candidates);
  const best = candidates.map(({ context, taggings }) => readingOf(context, taggings[0]!));
  candidates.forEach(({ context, taggings }, at) => {
    taggings.forEach((tagging, rank) => {
      const reading = rank === 0 ? best[at]! : readingOf(context, tagging);
      if (reading.content.length > 0)
        take(at, reading, judgeFeatures(view, candidates, best, at, rank, reading, dense), rank);
    });
  });
}

const isSame = (a: Reading, b: Reading): boolean =>
  likeness(a.content, b.content) >= 0.5 &&
  (a.source.length + b.source.length === 0 || likeness(a.source, b.source) >= 0.5);

/** The likeliest reading of each cue; of readings that say the same, the likeliest. */
export function decide<T extends Judged>(judged: readonly T[], least = KEEP): T[] {
  const ofCue = new Map<Candidate, T>();
  for (const one of judged) {
    const rival = ofCue.get(one.candidate);
    if (!rival || one.likelihood > rival.likelihood) ofCue.set(one.candidate, one);
  }
  const kept: T[] = [];
  for (const one of [...ofCue.values()].sort((a, b) => b.likelihood - a.likelihood)) {
    if (one.likelihood < least) break;
    const isNear = (other: Judged): boolean => Math.abs(other.candidate.cue - one.candidate.cue) < 400;
    if (!kept.some((other) => isNear(other) && isSame(other.reading, one.reading))) kept.push(one);
  }
  return kept;
}

/** Spans of a role's tokens; pieces that only white space parts are one. */
export function toSpans(document: Document, list: readonly number[]): Span[] {
  const spans: [number, number][] = [];
  list.forEach((k, i) => {
    const { start, end } = document.tokens[k]!;
    if (i > 0 && list[i - 1] === k - 1) spans.at(-1)![1] = end;
    else spans.push([start, end]);
  });
  return spans;
}

/** From the first to the last token of a reading. */
function tokensOf({ source, cue, content }: Reading): Span {
  const all = [...source, ...cue, ...content];
  return [Math.min(...all), Math.max(...all) + 1];
}

const toAttribution = (document: Document, { candidate, reading, likelihood }: Judged): FoundAttribution => ({
  source: toSpans(document, reading.source),
  cue: toSpans(document, reading.cue),
  content: toSpans(document, reading.content),
  cueHead: candidate.cue,
  score: likelihood,
});

/**
 * Attributions of a text, spans as the PolNeAR corpus draws them (Newell, Margolin and Ruths 2018), by cue order.
 * A cue without content is none. Readings under {@link KEEP} are likelier wrong than right as a whole.
 */
export function findAttributions(document: Document, models: AttributionModels): FoundAttribution[] {
  const view = viewDocument(document);
  const candidates = findCandidates(view, models);
  const judged: Judged[] = [];
  eachReading(view, candidates, (at, reading, row, rank) => {
    row[WORDS] = scoreReading(models.readings, view, candidates[at]!, reading, rank);
    const likelihood = 1 / (1 + Math.exp(-sumTrees(models.judge, row)));
    judged.push({ candidate: candidates[at]!, reading, likelihood });
  });
  const learned = decide(judged, WEAK).flatMap((one) => {
    const mended = repair(document, toAttribution(document, one));
    return mended ? [{ ...one, mended }] : [];
  });
  const known = new Map(candidates.map((candidate) => [candidate.cue, candidate]));
  const kept = new Set(learned);
  const places = new ByPlace<(typeof learned)[number]>();
  for (const one of learned) places.add(one, [tokensOf(one.reading)]);
  for (const { cue, reading } of plainReadings(view)) {
    const candidate = known.get(cue) ?? { cue, score: 0, context: contextOf(view, cue), taggings: [] };
    const isTaken = ({ candidate: other, reading: theirs }: Judged): boolean =>
      other === candidate || theirs.cue.includes(cue) || isSame(theirs, reading);
    // A reading that has little of what grammar says belongs to the cue is wrong, however likely it looked.
    const isWrong = (one: (typeof learned)[number]): boolean =>
      // "The maker said [it was recalling] 32,000 pushchairs": the act for the cue.
      (one.candidate !== candidate &&
        document.tokens[one.reading.cue[0]!]!.tag === 'PRP' &&
        one.reading.cue.every((k) => reading.content.includes(k)) &&
        likeness(one.reading.source, reading.source) >= 0.5) ||
      isOfCited(document, one.reading, reading) ||
      (one.candidate === candidate &&
        (likeness(one.reading.content, reading.content) < (isTail(one.reading.content, reading.content) ? 0.45 : 0.3) ||
          isCutOff(document, one.reading) ||
          // "Dr Abaz, who has no part in it, says [the infection set in …]": who speaks taken for what is said.
          likeness(one.reading.content, reading.source) >= 0.5 ||
          // '"I pulled the trigger, God forgive me," he told': nobody speaks from within his words.
          (!document.tokens[cue]!.quoted && one.reading.source.some((k) => document.tokens[k]!.quoted)) ||
          // "X and his partner, Y, [had taken cash]": without whoever did it.
          (isTail(one.reading.content, reading.content) &&
            /^(?:VB[DZP]|MD|CC)$/.test(document.tokens[one.reading.content[0]!]!.tag)) ||
          // "Put the cost [to trade at nine million]".
          (isTail(one.reading.content, reading.content) &&
            document.tokens[cue]!.lemma === 'put' &&
            document.tokens[one.reading.content[0]!]!.lower !== 'at') ||
          // "A offered B [5,000 for her vote], B says": a piece without the verb of its clause.
          (isTail(one.reading.content, reading.content) &&
            !one.reading.content.some((k) => view.finite[k] === 1) &&
            reading.content.some((k) => view.finite[k] === 1)) ||
          // "Claims [its chief, Ana Lind], dined with the owner": a subject without its verb.
          (one.reading.content[0] === reading.content[0] &&
            document.tokens[reading.content[0]!]!.lower !== 'to' &&
            one.reading.content.length < reading.content.length &&
            !one.reading.content.some((k) => view.finite[k] === 1) &&
            reading.content.some((k) => view.finite[k] === 1)) ||
          isOfHearer(document, one.reading, reading) ||
          // "[Figures the council released under] information rules reveal": the paper speaks.
          lacksPaper(document, one.reading, reading) ||
          lacksThat(document, one.mended, reading) ||
          opensLate(document, one.mended, reading) ||
          // "According to the Herald, Professor Barrow said": he does not stand behind "to".
          (document.tokens[cue]!.lower === 'according' &&
            (likeness(one.reading.source, reading.source) < 0.4 ||
              one.reading.source.some((k) => reading.content.includes(k)) ||
              // "P, according to X, but Y declined": what stands behind is said by nobody.
              (reading.content.at(-1)! < cue && one.reading.content.some((k) => k > cue && view.finite[k] === 1))))));
    const rivals = places.near([tokensOf(reading)]).filter((one) => kept.has(one) && isTaken(one));
    if (rivals.some((one) => one.likelihood >= KEEP && !isWrong(one))) continue;
    for (const rival of rivals) kept.delete(rival);
    const plain = { candidate, reading, likelihood: KEEP };
    const added = { ...plain, mended: toAttribution(document, plain) };
    kept.add(added);
    places.add(added, [tokensOf(reading)]);
  }
  const found = [...kept].map(({ mended }) => mended).sort((a, b) => a.cueHead - b.cueHead);
  return withWholeQuotations(document, found);
}
