import type { Document } from '../language/document.js';
import { isSpeechVerb } from '../language/speech-verbs.js';
import type { Labelled } from './labelled.js';
import { CONFIDENCE_BIAS, CONFIDENCE_WEIGHTS } from './lexicon/confidence-weights.js';
import {
  ACCUSING,
  BELIEVING,
  CONFIRMING,
  DENYING,
  HEDGE_PASSIVES,
  OPINION_CUES,
  PLEDGING,
  REPORTING,
  TRAILING,
} from './lexicon/cues.js';
import { speakerOf } from './resolved-source.js';
import { isShown, type Label, type Statement } from './statement.js';
import { clauseHeadOf, isFiniteVerb, tokensUnder } from './tree.js';

/**
 * Below this, a label is likelier wrong than right: of the labelled articles' labels a quarter. It is not shown; the
 * statement is listed with its source alone. Higher thresholds were measured: they hide two right labels for each wrong one.
 */
export const UNCLEAR_BELOW = 0.5;

/** What a label's trustworthiness is judged by; names of features that hold. */
export function confidenceFeatures(
  document: Document,
  { draft, opinion }: Labelled,
  statement: Pick<Statement, 'label' | 'reasons' | 'responses'>,
): string[] {
  const tokens = tokensUnder(document, draft.content);
  const rule = statement.reasons[0]?.rule ?? 'none';
  const speaker = speakerOf(draft.chain);
  const features = [`rule ${rule}`, `label ${statement.label}`];
  if (draft.score > 0) features.push(draft.score > 0.75 ? 'sure cue' : draft.score > 0.4 ? 'likely cue' : 'weak cue');
  else features.push('cue by rule');
  features.push(speaker ? `kind ${speaker.kind}` : 'no source');
  if (speaker && !speaker.entity) features.push('unnamed');
  if (draft.chain.length > 1) features.push('chain');
  if (tokens.length < 5) features.push('short');
  if (tokens.length > 30) features.push('long');
  if (tokens[0]?.quoted) features.push('quoted');
  if (!tokens.some(isFiniteVerb)) features.push('no verb');
  if (tokens.some((t) => t.name === 'NUM')) features.push('number');
  if (tokens.some((t) => /^(?:i|we)$/.test(t.lower))) features.push('first person');
  if (tokens.some((t) => t.tag === 'MD')) features.push('modal');
  const isBare = !tokens.some((t) => t.tag.startsWith('NNP') || t.name === 'NUM');
  if (isBare) features.push('no name or number');
  const opening = tokens.find((t) => /\p{L}/u.test(t.form))?.lower ?? '';
  if (/^(?:this|that|it|these|those|there|nothing|nobody|everyone|everybody)$/.test(opening))
    features.push('points back');
  if (tokens.some((t) => /^(?:you|your|please)$/.test(t.lower))) features.push('second person');
  if (isBare && tokens[0]?.quoted) features.push('quoted and bare');
  const head = clauseHeadOf(tokens);
  if (head && !/^VB/.test(head.tag)) features.push('predicate');
  if (statement.responses.length > 1) features.push('several answers');
  if (opinion > 0.4) features.push('likely opinion');
  else if (opinion > 0.2) features.push('maybe opinion');
  if (draft.cueHead && draft.score > 0 && !isCueWord(draft.cueHead.lemma))
    features.push(draft.score < 0.5 ? 'odd weak cue' : 'odd cue');
  return features;
}

const CUE_WORDS = [
  REPORTING,
  TRAILING,
  OPINION_CUES,
  PLEDGING,
  CONFIRMING,
  DENYING,
  ACCUSING,
  BELIEVING,
  HEDGE_PASSIVES,
];

/** Does a word by itself tell of saying, thinking or planning? */
const isCueWord = (lemma: string): boolean =>
  isSpeechVerb(lemma) || lemma === 'accord' || CUE_WORDS.some((words) => words.has(lemma));

/** How likely the label is right, 0 to 1: logistic, with weights learned from labelled articles. */
export function confidenceOf(features: readonly string[]): number {
  const sum = features.reduce((total, name) => total + (CONFIDENCE_WEIGHTS[name] ?? 0), CONFIDENCE_BIAS);
  return 1 / (1 + Math.exp(-sum));
}

/** The statement with its confidence, and without its label where that is in doubt. */
export function withDoubt<S extends Pick<Statement, 'label' | 'reasons' | 'responses'>>(
  document: Document,
  labelled: Labelled,
  statement: S,
): S & { confidence?: number } {
  if (!isShown(statement.label)) return statement;
  const confidence = confidenceOf(confidenceFeatures(document, labelled, statement));
  const label: Label = confidence < UNCLEAR_BELOW ? 'unclear' : statement.label;
  return { ...statement, label, confidence: Math.round(confidence * 100) / 100 };
}
