import type { Token } from '../language/document.js';
import { overlaps, type Span } from '../language/span.js';
import type { FoundResponse } from './found-response.js';
import type { JudgedClause } from './judged-clauses.js';
import { partiesOf } from './parties.js';
import type { Context } from './resolved-source.js';
import { canBeSilent, OF_NAME, plainText, silenceOf } from './silence-of.js';
import { silentOnes } from './silent-parties.js';
import { clauseHeadOf, isFiniteVerb } from './tree.js';

// Silences in words that no pattern knows ("let the deadline pass", "was giving nothing away"): a model learned from
// articles in which answers were marked says which clauses tell of one.

/** From this likelihood on a clause tells of a silence; measured on articles that the model had not seen. */
export const SILENT_FROM = 0.5;

/**
 * Silences besides those that the patterns found, in text order.
 * @param clauses those of the text
 * @param known what else the text is known to report as an answer
 */
export function learnedSilences(
  context: Context,
  clauses: readonly JudgedClause[],
  known: readonly FoundResponse[],
): FoundResponse[] {
  const { document } = context;
  return clauses.flatMap((clause): FoundResponse[] => {
    if (clause.silence < SILENT_FROM) return [];
    if (known.some(({ span }) => overlaps(span, clause.span))) return [];
    const tokens = document.tokens.slice(clause.first, clause.end);
    // "The claim could not be independently verified": by those who write, and no party's silence.
    if (tokens.some((t) => /^(?:verif|independent|authenticat|corroborat)/.test(t.lower))) return [];
    // "Declined to give her name", "asked not to be named".
    const clauseText = plainText(document.text.slice(...clause.span));
    if (OF_NAME.test(clauseText) || /\bbe (?:named|identified)\b/.test(clauseText)) return [];
    const telling = tellingOf(tokens);
    const span: Span = [telling[0]!.start, telling.at(-1)!.end];
    const sentence = document.sentences[clause.sentence]!;
    const said = plainText(document.text.slice(...span));
    const subjects = silentOnes(context, sentence, span, telling);
    const named = subjects.length > 0 ? subjects : namedIn(context, tokens);
    const parties = [...new Set(named)].filter((name) => canBeSilent(name, said));
    return parties.length > 0 ? [silenceOf(context, sentence, span, parties)] : [];
  });
}

/** "Nothing from Black Tern so far": where the tree shows no subject, whoever is named. */
function namedIn(context: Context, tokens: readonly Token[]): string[] {
  const name = tokens.find(({ index }) => /^(?:PERSON|ORG)$/.test(context.entities.at[index]?.kind ?? ''));
  return name ? partiesOf(context, name) : [];
}

/** The verb that a clause turns on, with what stands right before it; else all of it. */
function tellingOf(tokens: readonly Token[]): Token[] {
  const head = clauseHeadOf(tokens);
  const verb = head && /^VB/.test(head.tag) ? head : tokens.find(isFiniteVerb);
  if (!verb) return [...tokens];
  const first = tokens.findIndex((t) => t.index === verb.index);
  let from = first;
  while (from > 0 && /^(?:MD|RB|VB[DPZ]?)$/.test(tokens[from - 1]!.tag)) from--;
  return tokens.slice(from, first + 1);
}
