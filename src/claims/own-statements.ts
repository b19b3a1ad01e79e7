import type { Span } from '../language/span.js';
import { subjectBefore } from './plain-phrases.js';
import type { Context, ResolvedSource } from './resolved-source.js';
import { resolveSource } from './sources.js';
import { isFiniteVerb, spanOf, tokensUnder } from './tree.js';

// "The company denied it in a statement. … , the statement said": who made the statement speaks.

const STATEMENTS = /^(?:statement|post|tweet|message|email|e-mail|release|blog|thread|communique)$/;

/** Sentences back to where the statement was brought in. */
const REACH = 8;

/** Who made the statement that a definite noun means as the source of a cue. */
export function issuerMeant(context: Context, cueHead: number, source: readonly Span[]): ResolvedSource | undefined {
  const { document } = context;
  const { tokens, sentences } = document;
  const words = tokensUnder(document, source).filter((t) => /\p{L}/u.test(t.form));
  const noun = words.at(-1);
  if (!noun || words.length > 3 || !STATEMENTS.test(noun.lemma) || noun.tag !== 'NN') return undefined;
  if (!/^(?:the|this|that)$/.test(words[0]!.lower)) return undefined;
  const { sentence } = tokens[cueHead]!;
  for (let k = sentence; k >= Math.max(0, sentence - REACH); k--) {
    const { first, end } = sentences[k]!;
    const brought = tokens
      .slice(first, k === sentence ? words[0]!.index : end)
      .find(
        (t) =>
          t.lemma === noun.lemma &&
          !t.quoted &&
          tokens.slice(Math.max(first, t.index - 4), t.index).some((d) => /^(?:an?|its|his|her|their)$/.test(d.lower)),
      );
    const verb = brought && tokens.slice(first, brought.index).findLast((t) => isFiniteVerb(t) && !t.quoted);
    const subject = verb && subjectBefore(context, verb.index, first);
    const span = subject && spanOf(tokens.slice(...subject));
    const issuer = span && resolveSource(context, [span]);
    if (issuer && issuer.kind !== 'document' && issuer.kind !== 'anonymous') return issuer;
  }
  return undefined;
}
