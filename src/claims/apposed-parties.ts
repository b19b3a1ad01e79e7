import type { Token } from '../language/document.js';
import { phraseBefore } from './plain-phrases.js';
import { bareName, type Context } from './resolved-source.js';
import { resolveSource } from './sources.js';
import { childBy, spanOf, subtree } from './tree.js';

// Parties that are told of twice, between commas: "the bishop of Sant Oriel, Marc Vidaler, said".

const LONGEST_POST = 8;

/** Whom words between commas tell more of that the tree took for the subject: "[the service of Vardania], Kestra's rival,". */
export function beforeApposed(context: Context, subject: Token): string | undefined {
  const { tokens, sentences } = context.document;
  const owner = childBy(context.document, subject, /^nmod:poss$/);
  if (tokens[subject.index + 1]?.form !== ',' || !owner || !context.entities.at[owner.index]) return undefined;
  const start = subtree(context.document, owner.index)[0]!.index;
  const { first } = sentences[subject.sentence]!;
  if (start - 1 <= first || tokens[start - 1]!.form !== ',' || context.entities.at[subject.index]) return undefined;
  const from = phraseBefore({ document: context.document }, start - 1, first);
  const span = spanOf(tokens.slice(from, start - 1));
  const isWhole = from === first || /^(?:CC|,)$/.test(tokens[from - 1]!.tag);
  return isWhole && span ? resolveSource(context, [span])?.name : undefined;
}

/** Who is named between commas behind a post: "the bishop of Sant Oriel, [Marc Vidaler], was". */
export function nameApposed(
  { document: { tokens }, entities }: Context,
  post: number,
  end: number,
): string | undefined {
  const behind = tokens.slice(post + 1, Math.min(end, post + LONGEST_POST));
  const comma = behind.find((t) => !/^(?:IN|DT|NN|NNP|POS|JJ)$/.test(t.tag));
  const person = comma?.form === ',' ? entities.at[comma.index + 1] : undefined;
  if (person?.kind !== 'PERSON') return undefined;
  let close = comma!.index + 1;
  while (entities.at[close] === person) close++;
  return tokens[close]?.form === ',' ? bareName(person.name) : undefined;
}
