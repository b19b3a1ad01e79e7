import type { Document, Sentence } from '../language/document.js';
import { overlaps, type Span } from '../language/span.js';
import { coreOf } from './core.js';
import type { Statement } from './statement.js';
import { tokensUnder } from './tree.js';

// Later wording decides: a correction, a note on an earlier version, a figure that was revised. The earlier wording keeps
// its label and is marked with the statement that took its place.

/** "An earlier version of this article said P": P is what no longer holds. */
const EARLIER =
  /\b(?:an?|the|this|our) (?:earlier|previous|original|initial|first) (?:version|post|report|article|story|headline|update|edition|count|figure|toll)\b/i;
/** "… later revised the toll to N", "raised its estimate": the sentence has what holds now. */
const REVISED =
  /\b(?:revised?|corrected|updated|amended|raised|lowered|cut|put up|brought down)\b(?: \S+){0,4}? (?:toll|figures?|number|count|estimate|total|tally|statement)\b|\b(?:toll|figure|number|count|estimate|total|tally) (?:was|has been|had been|were) (?:later |since )?(?:revised|corrected|updated|raised|lowered)\b/i;

type Placed = Pick<Statement, 'id' | 'content' | 'label' | 'attribution'>;

/** Of each statement that later wording replaced: the id of the statement that did. */
export function supersededIn(document: Document, statements: readonly Placed[]): Map<string, string> {
  const result = new Map<string, string>();
  for (const sentence of document.sentences) {
    const text = document.text.slice(...sentence.span);
    const isNote = EARLIER.test(text);
    if (!isNote && !REVISED.test(text)) continue;
    const here = statements.filter(({ content }) => content.some((span) => overlaps(span, sentence.span)));
    for (const one of here) {
      const other = isNote
        ? successorOf(document, statements, sentence, one)
        : predecessorOf(document, statements, sentence, one);
      if (!other) continue;
      if (isNote) result.set(one.id, other.id);
      else result.set(other.id, one.id);
    }
  }
  return result;
}

/** What now stands in place of an earlier version's words: the next sentence, or the likest statement of the article. */
function successorOf(
  document: Document,
  statements: readonly Placed[],
  sentence: Sentence,
  old: Placed,
): Placed | undefined {
  const rest = statements.filter(({ content }) => !content.some((span) => overlaps(span, sentence.span)));
  const next = document.sentences[sentence.index + 1];
  const behind = next && rest.find(({ content }) => content.some((span) => overlaps(span, next.span)));
  const likest = likestOf(document, rest, old.content);
  return (
    likest ?? (behind && hasNumber(document, behind.content) && hasNumber(document, old.content) ? behind : undefined)
  );
}

/** The last statement before a revision that gives a figure of the same kind. */
const predecessorOf = (
  document: Document,
  statements: readonly Placed[],
  sentence: Sentence,
  revised: Placed,
): Placed | undefined =>
  hasNumber(document, revised.content)
    ? likestOf(
        document,
        statements.filter(({ content }) => content[0]![0] < sentence.span[0] && hasNumber(document, content)),
        revised.content,
      )
    : undefined;

/** Of several statements with other figures the one that shares most names and acts; at least one of them. */
function likestOf(document: Document, statements: readonly Placed[], content: readonly Span[]): Placed | undefined {
  const core = coreOf(document, content);
  const figures = numbersIn(document, content);
  let most = 0;
  let best: Placed | undefined;
  for (const one of statements) {
    const other = coreOf(document, one.content);
    const common =
      [...core.acts].filter((key) => other.acts.has(key)).length +
      [...core.names].filter((key) => other.names.has(key)).length;
    const isSame = numbersIn(document, one.content).join() === figures.join();
    if (common > 0 && common >= most && !isSame) [most, best] = [common, one];
  }
  return best;
}

const NUMBER_WORD =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozen|hundred)$/;
const numbersIn = (document: Document, content: readonly Span[]): string[] =>
  tokensUnder(document, content)
    .filter((t) => (t.name === 'NUM' || t.tag === 'CD' || NUMBER_WORD.test(t.lower)) && !/^(?:19|20)\d\d$/.test(t.form))
    .map((t) => t.lower);
const hasNumber = (document: Document, content: readonly Span[]): boolean => numbersIn(document, content).length > 0;
