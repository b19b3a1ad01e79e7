import type { Document, Token } from '../language/document.js';
import type { FoundAttribution } from './find-attributions.js';
import { FOUND_THINGS, SHOWN_THINGS, WRITTEN_THINGS } from './lexicon/things.js';
import { isFiniteVerb, tokensUnder, wordBefore } from './tree.js';

// Verbs that bring words with a clause behind them, and none with a thing: "wrote a cheque", "showed signs of irritation".

const THINGS: Readonly<Record<string, ReadonlySet<string> | undefined>> = {
  write: WRITTEN_THINGS,
  pen: WRITTEN_THINGS,
  find: FOUND_THINGS,
  show: SHOWN_THINGS,
  display: SHOWN_THINGS,
};

/** The noun of the phrase that opens a content: "signs" of "signs of irritation". */
function nounAhead(tokens: readonly Token[]): Token | undefined {
  const stop = tokens.findIndex((t) => /^(?:IN|TO|WDT|WP|WRB|[,;:])/.test(t.tag));
  const phrase = stop < 0 ? tokens : tokens.slice(0, stop);
  return phrase.every((t) => /^(?:DT|PDT|PRP\$|JJ.?|NNS?|NNP|CD|\$|POS|HYPH)$/.test(t.tag)) ? phrase.at(-1) : undefined;
}

/** Is what stands behind the cue a thing that somebody makes, finds or shows? */
export function isOfThing(document: Document, { content }: FoundAttribution, cue: Token): boolean {
  const said = tokensUnder(document, content);
  const [first] = said;
  if (!/^VB/.test(cue.tag) || !first || first.index < cue.index || first.quoted) return false;
  const noun = nounAhead(said);
  if (noun && THINGS[cue.lemma]?.has(noun.lemma)) return true;
  // "Saw the event as a chance": how somebody takes it.
  const isTakenAs =
    /^(?:see|regard|view|perceive)$/.test(cue.lemma) &&
    document.tokens[cue.index + 1]?.lower !== 'that' &&
    said.some((t) => t.lower === 'as') &&
    !said.some(isFiniteVerb);
  // "Spoke about the need for P": no claim.
  const isNeed =
    /^(?:speak|talk|stress|emphasi[sz]e|underline|highlight|mention)$/.test(cue.lemma) &&
    /^(?:need|importance|value|necessity|benefit|virtue|role)$/.test(noun?.lemma ?? '');
  // "Maintains a lead", "kept an energetic pace".
  const isKept = /^(?:maintain|keep|hold)$/.test(cue.lemma) && noun !== undefined && !said.some(isFiniteVerb);
  return isTakenAs || isNeed || isKept;
}

/** "…, something the general staff denies", "an allegation he disputes": an answer, and no claim of theirs. */
export function isAppended({ tokens }: Document, { source }: FoundAttribution, cue: Token): boolean {
  const start = source[0]?.[0];
  const first =
    start === undefined
      ? undefined
      : tokens.slice(Math.max(0, cue.index - 8), cue.index).find((t) => t.start === start);
  // The reading may have taken the noun for a part of the source.
  const noun = first && (first.lower === 'something' ? first : tokens[first.index - 1]);
  return (
    /^(?:deny|dispute|reject|contest|refute|dismiss)$/.test(cue.lemma) &&
    noun !== undefined &&
    /^(?:something|claim|allegation|charge|accusation|assertion|account|version|suggestion)$/.test(noun.lower) &&
    tokens.slice(Math.max(0, noun.index - 2), noun.index).some((t) => t.form === ',' || /^(?:—|–|--)$/.test(t.form))
  );
}

const FOUND_OUT = /^(?:reveal|note|notice|discover|uncover|unearth|learn|realise|realize)$/;

/** "Made the news when it was revealed that P", "was first noted when P": nobody is named, and nothing is in doubt. */
export function isFoundOut({ tokens }: Document, { source, content }: FoundAttribution, cue: Token): boolean {
  const before = wordBefore(tokens, cue);
  return (
    FOUND_OUT.test(cue.lemma) &&
    cue.tag === 'VBN' &&
    source.length === 0 &&
    /^(?:is|are|was|were|been)$/.test(before?.lower ?? '') &&
    tokens[cue.index + 1]?.lower !== 'by' &&
    content.every(([start]) => start > cue.start)
  );
}
