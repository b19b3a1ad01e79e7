import type { Document } from '../language/document.js';
import type { Span } from '../language/span.js';
import { clauseStop, made } from './by-rule.js';
import type { FoundAttribution } from './find-attributions.js';
import { subjectBefore } from './plain-phrases.js';
import type { Context } from './resolved-source.js';
import { isFiniteVerb, spanOf } from './tree.js';

const HELD = /^(?:suspicion|charges|allegations|accusations)$/;
const ACCUSED: readonly [verb: RegExp, preposition: RegExp][] = [
  [/^(?:accused|suspected)$/, /^of$/],
  [/^charged$/, /^with$/],
  [/^indicted$/, /^(?:for|on)$/],
  [HELD, /^of$/],
  [/^trial$/, /^for$/],
];

/** "Dean Hoskin has been [accused of P]", "a man [accused of P]": against whom it is held. */
export function accusedBefore(document: Document, at: number, first: number): Span | undefined {
  const { tokens } = document;
  let verb = at;
  while (
    verb > first &&
    /^(?:has|have|had|been|is|are|was|were|being|also|now|stand|stands|stood)$/.test(tokens[verb - 1]!.lower)
  )
    verb--;
  const subject = subjectBefore({ document }, verb, first);
  return subject ? spanOf(tokens.slice(...subject)) : undefined;
}

const LONGEST_ACCUSER = 8;

/**
 * "Accused of P", "charged with P", "arrested on suspicion of P": somebody holds P against somebody, whoever tells of it.
 */
export function findAccusations({ document }: Context): FoundAttribution[] {
  const { tokens, sentences } = document;
  return tokens.flatMap((token): FoundAttribution[] => {
    const preposition = tokens[token.index + 1];
    // "Stories of theft that he is accused of, and …": what it is stands before.
    if (token.quoted || !preposition || tokens[preposition.index + 1]?.form === ',') return [];
    if (
      HELD.test(token.lower) &&
      !/^(?:on|over|under|amid|faces?|faced|facing)$/.test(tokens[token.index - 1]?.lower ?? '')
    )
      return [];
    // "Is on trial for murder".
    if (token.lower === 'trial' && tokens[token.index - 1]?.lower !== 'on') return [];
    const { end } = sentences[token.sentence]!;
    const pair = ACCUSED.find(([verb]) => verb.test(token.lower));
    // "Charged by the league with spitting at a steward".
    const led =
      pair && preposition.lower === 'by'
        ? tokens
            .slice(preposition.index, Math.min(end, preposition.index + LONGEST_ACCUSER))
            .find((t) => pair[1].test(t.lower) && tokens[t.index + 1]?.tag === 'VBG')
        : preposition;
    if (!pair || !led || !pair[1].test(led.lower)) return [];
    const from = led.index + 1;
    let to = clauseStop(tokens, from, end);
    for (let k = from; k < to; k++) if (isFiniteVerb(tokens[k]!) || (tokens[k]!.form === ',' && k > from)) to = k;
    // "Charged with murder after a woman was found dead": without the clause that the verb closes.
    const clause = tokens
      .slice(from + 1, to)
      .findLast((t) => /^(?:after|when|while|because|who|which|that|before|as|if)$/.test(t.lower));
    if (clause && to < end && isFiniteVerb(tokens[to]!)) to = clause.index;
    const words = tokens.slice(from, to);
    const content = words.some((t) => /^(?:VBG|NN)/.test(t.tag)) ? spanOf(words) : undefined;
    const about = accusedBefore(document, token.index, sentences[token.sentence]!.first);
    return content ? [{ ...made(token, [[token.start, led.end]], [content]), ...(about ? { about } : {}) }] : [];
  });
}
