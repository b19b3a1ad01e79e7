import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { isFiniteVerb } from './tree.js';

// The pieces of text that may each tell of one answer: sentences, cut where another clause begins.

/** Tokens `first` to `end` (exclusive) of one sentence. */
export interface AnswerClause {
  sentence: number;
  first: number;
  end: number;
  /** Its words in the text, UTF-16. */
  span: Span;
}

const HARD = /^(?:;|:|—|–|--)$/;
const LINKS = /^(?:but|and|while|which|who|whose|whereas|though|although|when|after|before|then|nor|yet|so|or|as)$/;

/** The clauses of a text, in text order; a piece without a verb belongs to its neighbour. */
export function answerClauses(document: Document): AnswerClause[] {
  return document.sentences.flatMap(({ index, first, end }) => {
    const starts = [first];
    // Has the clause under way a verb, or a quotation of its own?
    let isWhole = false;
    for (let k = first; k < end; k++) {
      if (isWhole && k > first && opensClause(document.tokens, k, first, end)) {
        starts.push(k);
        isWhole = false;
      }
      isWhole ||= isFiniteVerb(document.tokens[k]!) || document.tokens[k]!.quoted;
    }
    // What is left over at the end.
    if (starts.length > 1 && !isWhole) starts.pop();
    return starts.map((start, i) => {
      const stop = starts[i + 1] ?? end;
      const span: Span = [document.tokens[start]!.start, document.tokens[stop - 1]!.end];
      return { sentence: index, first: start, end: stop, span };
    });
  });
}

function opensClause(tokens: readonly Token[], at: number, first: number, end: number): boolean {
  const [before, token] = [tokens[at - 1]!, tokens[at]!];
  if (token.quoted && before.quoted) return false;
  if (HARD.test(before.form)) return true;
  const isComma = before.form === ',' || /^[”"’]$/.test(before.form);
  if (!isComma && !/^(?:but|and|while|nor)$/.test(token.lower)) return false;
  if (at - first < 3 || end - at < 2) return false;
  // ", but it declined", ", which declined", "and hung up".
  if (LINKS.test(token.lower)) return tokens.slice(at + 1, Math.min(end, at + 12)).some(isFiniteVerb);
  // ", the firm declined": a subject and its verb right behind a comma.
  if (!isComma) return false;
  const verb = tokens.slice(at, Math.min(end, at + 8)).findIndex(isFiniteVerb);
  const comma = tokens.slice(at, at + 8).findIndex((t) => t.form === ',');
  return verb > 0 && (comma < 0 || verb < comma);
}
