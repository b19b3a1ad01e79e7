import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { isSomebody } from './eyewitness.js';
import { ANONYMOUS_NOUNS, DOCUMENT_NOUNS } from './lexicon/sources.js';
import { phraseEnd } from './plain-phrases.js';
import type { Context } from './resolved-source.js';
import { isFiniteVerb, spanOf } from './tree.js';

// Who made a claim, told beside it: "the claim, *made by X*, that P", "the claim that P *comes from X*".

const LONGEST_ASIDE = 24;

/** "The claim(,) made by X (and repeated by Y)(,) that P": who made it, and the token "that"; undefined where no such words follow. */
export function makerBeside({ tokens }: Document, noun: Token, end: number): { maker: Span; that: number } | undefined {
  const comma = tokens[noun.index + 1]?.form === ',' ? 1 : 0;
  let at = noun.index + 1 + comma;
  if (tokens[at]?.lower === 'first') at++;
  const by = at + (tokens[at + 1]?.lower === 'forward' ? 2 : 1);
  if (!MADE.test(tokens[at]?.lower ?? '') || tokens[by]?.lower !== 'by') return undefined;
  const that = tokens
    .slice(by + 1, Math.min(end, by + LONGEST_ASIDE))
    .find((t) => t.lower === 'that' && (comma === 0 || tokens[t.index - 1]!.form === ','));
  if (!that) return undefined;
  const rest = tokens.slice(by + 1, that.index);
  const second = rest.findIndex((t, i) => /^(?:and|,)$/.test(t.lower) && /^VB[ND]$/.test(rest[i + 1]?.tag ?? ''));
  const maker = spanOf(second < 0 ? rest : rest.slice(0, second));
  return maker && { maker, that: that.index };
}

const MADE = /^(?:made|raised|levelled|leveled|voiced|advanced|put|brought)$/;

/** "The claim that P [comes from] X", "was first made by X": who made it and the verb that tells, behind the clause at token `from`. */
export function makerBehind(
  context: Context,
  noun: Token,
  from: number,
  end: number,
): { maker: Span; verb: number } | undefined {
  const { tokens, sentences } = context.document;
  if (noun.index > sentences[noun.sentence]!.first + 2) return undefined;
  const verb = tokens
    .slice(from, end)
    .find((t) => OPENS_CUE.test(t.lower) && tokens.slice(from, t.index).some(isFiniteVerb));
  const words = verb ? tokens.slice(verb.index, Math.min(end, verb.index + LONGEST_CUE)) : [];
  const lead = words.findIndex((t) => /^(?:from|with|by)$/.test(t.lower));
  const cue = words.slice(0, lead + 1).map((t) => t.lower);
  if (!verb || !COMES_FROM.test(cue.join(' '))) return undefined;
  const maker = whoIs(context, verb.index + lead + 1, end);
  return maker && { maker, verb: verb.index };
}

/** Somebody who may make a claim, from a token on: not "from a time when …". */
function whoIs({ document, entities }: Context, from: number, end: number): Span | undefined {
  const { tokens } = document;
  let last = phraseEnd({ document }, from, end) - 1;
  const isWho = tokens.slice(from, last + 1).some((t) => {
    const entity = entities.at[t.index];
    return entity
      ? entity.kind !== 'LOC'
      : /^NN/.test(t.tag) &&
          (isSomebody(t.lemma) || MAKERS.test(t.lemma) || ANONYMOUS_NOUNS.has(t.lemma) || DOCUMENT_NOUNS.has(t.lemma));
  });
  // "From his former driver, Ida Crane".
  const name = tokens[last + 1]?.form === ',' ? entities.at[last + 2] : undefined;
  if (name?.kind === 'PERSON') last += 2;
  while (name?.kind === 'PERSON' && entities.at[last + 1] === name) last++;
  return isWho ? spanOf(tokens.slice(from, last + 1)) : undefined;
}

const MAKERS = /^(?:team|group|site|paper|newspaper|channel)$/;
const OPENS_CUE = /^(?:comes|came|originates|originated|stems|stemmed|originally|first|is|was|were|has|had)$/;
const LONGEST_CUE = 6;
const COMES_FROM =
  /^(?:(?:comes|came|originates|originated|stems|stemmed|originally came|first came) from|(?:originates|originated) with|(?:is|was|were|has been|had been) (?:first |originally )?(?:made|raised|voiced|put forward|advanced) by)$/;
