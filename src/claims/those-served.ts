import type { Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { SUPPLIERS } from './lexicon/own-matters.js';
import type { Context, ResolvedSource } from './resolved-source.js';
import { isFigure } from './tree.js';

/**
 * What suppliers and carriers count of those whom they serve: homes without power, passengers on board. The words that
 * show it, or undefined.
 * @param head the head of what is said, and its subject
 */
export function ofThoseServed(
  { document }: Context,
  tokens: readonly Token[],
  head: Token | undefined,
  subject: Token | undefined,
  speaker: ResolvedSource,
): Span | undefined {
  // "14,000 homes are without power, the grid operator said".
  const without = tokens.find(
    (t) =>
      t.lower === 'without' &&
      /^(?:power|electricity|water|gas|heating|internet)$/.test(document.tokens[t.index + 1]?.lower ?? ''),
  );
  // "40,000 homes had lost power".
  const lost = tokens.find(
    (t) =>
      t.lemma === 'lose' &&
      /^(?:power|electricity|supply|water|gas|heating)$/.test(document.tokens[t.index + 1]?.lower ?? ''),
  );
  // "Puts the number of homes cut off at 60,000".
  const cutOff = tokens.find((t, i) => t.lower === 'cut' && tokens[i + 1]?.lower === 'off');
  // "Grid operator Norrkraft": its name need not say it.
  const supplies = SUPPLIERS.test([speaker.name, ...(speaker.entity?.roles ?? [])].join(' '));
  if (cutOff && supplies && tokens.some(isFigure)) return [cutOff.start, document.tokens[cutOff.index + 1]!.end];
  if (lost && supplies && tokens.some(isFigure)) return [lost.start, document.tokens[lost.index + 1]!.end];
  if (without && supplies && tokens.some(isFigure)) return [without.start, document.tokens[without.index + 1]!.end];
  // "186 passengers were aboard, the operator said".
  const isAboard = tokens.some(
    (t, i) => t.lower === 'aboard' || (t.lower === 'on' && tokens[i + 1]?.lower === 'board'),
  );
  if (
    subject &&
    head &&
    (isAboard || (head.lemma === 'carry' && tokens.some((t) => /^(?:passenger|crew|people)$/.test(t.lemma)))) &&
    /^(?:be|carry|have)$/.test(head.lemma) &&
    speaker.kind === 'organisation' &&
    tokens.some(isFigure)
  )
    return [subject.start, subject.end];
  return undefined;
}
