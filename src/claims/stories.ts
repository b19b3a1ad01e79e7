import type { Token } from '../language/document.js';
import { type Context, kindOfEntity, named } from './resolved-source.js';
import type { Relay } from './told-media.js';
import { isFiniteVerb } from './tree.js';

// Stories of the press told of by a noun: "a Ledger story in which an aide said P", "pointed to a Ledger report that P".

const STORIES =
  /^(?:story|report|article|piece|column|interview|profile|investigation|op-ed|editorial|broadcast|segment)$/;

/** Tokens from "in which" to the cue: "two of the mayor's former aides". */
const LONGEST_SPEAKER = 9;

/** "A recent Ledger story in which an aide said P": whose story it is. */
export function mediumOfStory(context: Context, cue: Token, first: number): Relay | undefined {
  const { tokens } = context.document;
  const from = Math.max(first + 2, cue.index - LONGEST_SPEAKER);
  const which = tokens
    .slice(from, cue.index)
    .findLast((t) => t.lower === 'which' && tokens[t.index - 1]!.lower === 'in');
  const noun = which && tokens[which.index - 2];
  if (!noun || !STORIES.test(noun.lemma) || tokens.slice(which.index, cue.index).some(isFiniteVerb)) return undefined;
  const link = mediumBefore(context, noun);
  return link && { link, cue: [noun.start, which.end], outer: true };
}

/** "Pointed to a Ledger report that P": the medium that the source rests on. */
export function reportCited(context: Context, cue: Token, that: Token | undefined): Relay | undefined {
  const noun = that && context.document.tokens[that.index - 1];
  const isBehind = noun !== undefined && noun.index > cue.index && that?.lower === 'that' && /^VB/.test(cue.tag);
  const link = isBehind && STORIES.test(noun.lemma) ? mediumBefore(context, noun) : undefined;
  return link && { link, cue: [noun!.start, noun!.end], outer: false };
}

/** "The Ledger('s) story": the medium whose name stands right before a noun. */
function mediumBefore({ document: { tokens }, entities }: Context, noun: Token) {
  const at = tokens[noun.index - 1]?.tag === 'POS' ? noun.index - 2 : noun.index - 1;
  const medium = entities.at[at];
  const word = tokens[at];
  return medium && word && kindOfEntity(medium) === 'media' ? named(medium, [word.start, word.end]) : undefined;
}
