import type { Document } from '../language/document.js';
import { CONFIDENCE_BIAS, CONFIDENCE_WEIGHTS } from './lexicon/confidence-weights.js';
import type { Labelled } from './respond.js';
import { isShown, type Label, type Statement } from './statement.js';
import { clauseHeadOf, tokensUnder } from './tree.js';

/**
 * Below this, a label is likelier wrong than right on articles that no rule was made for, and most opinions that pass for
 * claims lie there; it is not shown: the statement is listed with its source alone. Higher thresholds were measured: from
 * 0.6 on they hide more right labels than wrong ones.
 */
export const UNCLEAR_BELOW = 0.57;

/** What a label's trustworthiness is judged by; names of features that hold. */
export function confidenceFeatures(
  document: Document,
  { draft }: Labelled,
  statement: Pick<Statement, 'label' | 'reasons' | 'responses'>,
): string[] {
  const tokens = tokensUnder(document, draft.content);
  const rule = statement.reasons[0]?.rule ?? 'none';
  const speaker = draft.chain.at(-1);
  const features = [`rule ${rule}`, `label ${statement.label}`];
  if (draft.score > 0) features.push(draft.score > 0.75 ? 'sure cue' : draft.score > 0.4 ? 'likely cue' : 'weak cue');
  else features.push('cue by rule');
  features.push(speaker ? `kind ${speaker.kind}` : 'no source');
  if (speaker && !speaker.entity) features.push('unnamed');
  if (draft.chain.length > 1) features.push('chain');
  if (tokens.length < 5) features.push('short');
  if (tokens.length > 30) features.push('long');
  if (tokens[0]?.quoted) features.push('quoted');
  if (!tokens.some((t) => /^(?:VB[DZP]|MD)$/.test(t.tag))) features.push('no verb');
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
  return features;
}

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
