import type { Sentence, Token } from '../language/document.js';
import { bodyCalled } from './antecedents.js';
import { LEADERS, REQUESTS } from './lexicon/parties.js';
import { ANSWERS, BODIES, SPOKES_WORDS } from './lexicon/sources.js';
import { bareName, type Context } from './resolved-source.js';

// Spokespeople, lawyers and leaders, and the bodies that they speak for.

const BEFORE_NAME = 10;

/** "A spokesman for [the ministry], Ralf Eder": the tokens (first, end) of the body that whoever is named speaks for. */
export function bodyOfSpokes({ document, entities }: Context, name: Token): [number, number] | undefined {
  const { tokens, sentences } = document;
  if (entities.at[name.index]?.kind !== 'PERSON') return undefined;
  const before = tokens.slice(Math.max(sentences[name.sentence]!.first, name.index - BEFORE_NAME), name.index);
  const spokes = before.findLast((t) => SPOKES_WORDS.has(t.lemma));
  const comma = spokes && before.find((t) => t.form === ',' && t.index > spokes.index);
  const isBeside = comma && tokens.slice(comma.index + 1, name.index).every((t) => /^NNP/.test(t.tag));
  return isBeside && /^(?:for|of|representing|defending)$/.test(tokens[spokes.index + 1]!.lower)
    ? [spokes.index + 2, comma.index]
    : undefined;
}

/** The lawyer whom a sentence names before a token. */
export const lawyerBefore = ({ document: { tokens, sentences } }: Context, token: Token): Token | undefined =>
  tokens
    .slice(sentences[token.sentence]!.first, token.index)
    .findLast((t) => /^(?:lawyer|attorney|solicitor|counsel|barrister|agent)$/.test(t.lemma));

/** "Front spokesman Ido Karesh": the name of the body that answers through whoever its phrase names. */
export function bodyBehindTitle(context: Context, head: Token, phrase: readonly Token[]): string | undefined {
  const { entities } = context;
  const person = entities.at[head.index];
  if (person?.kind !== 'PERSON' || !phrase.some((t) => /^spokes|^(?:lawyer|attorney)$/.test(t.lemma))) return undefined;
  // The last word of the body's name may stand alone.
  const body =
    phrase.map((t) => entities.at[t.index]).find((e) => e !== undefined && e !== person) ??
    entities.all.find(({ kind, name }) => kind !== 'PERSON' && phrase.some((t) => name.endsWith(` ${t.form}`)));
  if (body) return bareName(body.name);
  // "Ministry spokeswoman Ingrid Sool": the one that was spoken of.
  const noun = phrase.find((t) => BODIES.has(t.lemma) && /^NN$/.test(t.tag) && t.index < head.index);
  return noun && bodyCalled(context, noun);
}

/** "Leaders at Lenz Holdings", "township leaders": the name of the body that they lead. */
export function bodyOfLeaders(
  { document, entities }: Context,
  head: Token,
  phrase: readonly Token[],
): string | undefined {
  if (head.tag !== 'NNS' || !LEADERS.test(head.lemma)) return undefined;
  const at = entities.at[head.index]
    ? undefined
    : phrase.find(
        (t) =>
          t.index > head.index &&
          entities.at[t.index]?.kind === 'ORG' &&
          phrase.some((p) => /^(?:at|from|of)$/.test(p.lower) && p.index > head.index && p.index < t.index),
      );
  if (at) return bareName(entities.at[at.index]!.name);
  // The last word of a body's name alone.
  const word = document.tokens[head.index - 1];
  const body = /^NNP?$/.test(word?.tag ?? '')
    ? entities.all.find(({ kind, name }) => kind !== 'PERSON' && name.endsWith(` ${word!.form}`))
    : undefined;
  return body && bareName(body.name);
}

/** "The lawyer", of whoever was called so by whose lawyer it is: that mention. */
export function sameAdvocate({ document: { tokens }, entities }: Context, head: Token): Token | undefined {
  const isBare = ANSWERS.test(head.lemma) && tokens[head.index - 1]?.lower === 'the' && !entities.at[head.index];
  if (!isBare || /^(?:for|of)$/.test(tokens[head.index + 1]?.lower ?? '') || tokens[head.index + 1]?.form === ',')
    return undefined;
  return tokens
    .slice(Math.max(0, head.index - ADVOCATE_REACH), head.index - 1)
    .findLast(
      (t) =>
        t.lemma === head.lemma &&
        (/^(?:POS|PRP\$)$/.test(tokens[t.index - 1]?.tag ?? '') ||
          /^(?:for|of)$/.test(tokens[t.index + 1]?.lower ?? '')),
    );
}

const ADVOCATE_REACH = 120;

/** "[Ms Haskell], through a lawyer, Owen Tisdale, declined to comment": who speaks by another. */
export function throughAnother(
  { document: { tokens }, entities }: Context,
  { first }: Sentence,
  verb: number,
): string | undefined {
  const by = tokens
    .slice(first, verb)
    .findLast((t) => /^(?:through|via)$/.test(t.lower) && tokens[t.index - 1]?.form === ',');
  const isAdvocate =
    by !== undefined &&
    tokens[verb - 1]?.form === ',' &&
    tokens.slice(by.index + 1, by.index + 5).some((t) => SPOKES_WORDS.has(t.lemma) || t.lemma === 'intermediary');
  const noun = isAdvocate ? tokens[by.index - 2] : undefined;
  const party = noun && noun.index >= first ? entities.at[noun.index] : undefined;
  return party && bareName(party.name);
}

/** Is this a question put to somebody? */
export const isRequest = (token: Token): boolean => REQUESTS.test(token.lemma);
