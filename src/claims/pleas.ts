import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import type { FoundAttribution } from './find-attributions.js';
import { spanOf, tokensUnder } from './tree.js';

// Pleas in court: what somebody pleads guilty, or not guilty, to.

/** The pleas that one verb tells of, each with its content. */
export const pleasOf = (document: Document, attribution: FoundAttribution, cue: Token): FoundAttribution[] =>
  eachPlea(document, withPlea(document, attribution, cue));

/** "Pleaded [not guilty to] arson": how is part of the cue, to what is put forward. */
function withPlea(document: Document, attribution: FoundAttribution, cue: Token): FoundAttribution {
  const rest = document.tokens.slice(cue.index + 1, cue.index + 4);
  const guilty = rest.find((t) => t.lower === 'guilty');
  const { end } = document.sentences[cue.sentence]!;
  // "… on Thursday to"
  const to =
    guilty &&
    document.tokens.slice(guilty.index + 1, Math.min(end, guilty.index + 7)).find((t) => /^(?:to|of)$/.test(t.lower));
  if (!to) return attribution;
  const act = document.tokens[to.index + 1];
  const content = attribution.content.flatMap((piece, i): Span[] => {
    // "[Entering] a restricted zone": the whole act.
    const start = i === 0 && act?.tag === 'VBG' ? to.end : Math.max(piece[0], to.end);
    const span = start < piece[1] ? spanOf(tokensUnder(document, [[start, piece[1]]])) : undefined;
    return span ? [span] : [];
  });
  return content.length > 0 ? { ...attribution, cue: [[cue.start, to.end]], content } : attribution;
}

/** "Pleaded guilty to theft and not guilty to arson": two pleas. */
function eachPlea(document: Document, attribution: FoundAttribution): FoundAttribution[] {
  const words = tokensUnder(document, attribution.content);
  const and = words.findIndex(
    (t, i) =>
      i > 0 &&
      /^(?:and|but)$/.test(t.lower) &&
      /^(?:not )?guilty to /.test(
        words
          .slice(i + 1, i + 5)
          .map(({ lower }) => `${lower} `)
          .join(''),
      ),
  );
  const to = words.findIndex((t, i) => i > and && t.lower === 'to');
  const [first, second] = [spanOf(words.slice(0, and)), spanOf(words.slice(to + 1))];
  if (and < 0 || !first || !second) return [attribution];
  const [verb] = tokensUnder(document, attribution.cue);
  const cue: Span[] = [[verb!.start, verb!.end], spanOf(words.slice(and + 1, to + 1))!];
  return [
    { ...attribution, content: [first] },
    { ...attribution, cue, content: [second] },
  ];
}
