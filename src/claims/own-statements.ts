import type { Span } from '../language/span.js';
import { phraseEnd, subjectBefore } from './plain-phrases.js';
import { resolveWords } from './resolve-words.js';
import type { Context, ResolvedSource } from './resolved-source.js';
import { isFiniteVerb, tokensUnder } from './tree.js';

// "The company denied it in a statement. … , the statement said": who made the statement speaks.

const STATEMENTS = /^(?:statement|post|tweet|message|email|e-mail|release|blog|thread|communique)$/;

/** Sentences back to where the statement was brought in. */
const REACH = 8;

/** Who made the statement that a definite noun, or the "it" of '"P," it read', means as the source of a cue. */
export function issuerMeant(context: Context, cueHead: number, source: readonly Span[]): ResolvedSource | undefined {
  const { document } = context;
  const { tokens, sentences } = document;
  const ran = runningIt(context, cueHead, source);
  if (ran) return ran;
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
    const issuer = resolveWords(context, subject && tokens.slice(...subject));
    if (issuer && issuer.kind !== 'document' && issuer.kind !== 'anonymous') return issuer;
  }
  return undefined;
}

const LETTERS = /^(?:letter|note|memo|card|circular|notice|appeal|reply|bulletin)$/;

/** 'A letter from X was read out. "P," it ran', "the union put out a statement. It read: P": whose words run so. */
function runningIt(context: Context, cueHead: number, source: readonly Span[]): ResolvedSource | undefined {
  const { tokens, sentences } = context.document;
  const [it, ...rest] = tokensUnder(context.document, source);
  const before = it && sentences[it.sentence - 1];
  if (
    it?.lower !== 'it' ||
    rest.length > 0 ||
    !before ||
    !/^(?:run|read|go|begin|conclude|end)$/.test(tokens[cueHead]!.lemma)
  )
    return undefined;
  const brought = tokens
    .slice(before.first, before.end)
    .find((t) => t.tag === 'NN' && (STATEMENTS.test(t.lemma) || LETTERS.test(t.lemma)) && !t.quoted);
  if (!brought) return undefined;
  const from = /^(?:from|by)$/.test(tokens[brought.index + 1]?.lower ?? '') ? brought.index + 2 : -1;
  const verb = tokens.slice(before.first, brought.index).findLast((t) => isFiniteVerb(t) && !t.quoted);
  const maker =
    from > 0
      ? ([from, phraseEnd(context, from, before.end)] as const)
      : verb && subjectBefore(context, verb.index, before.first);
  return resolveWords(context, maker && tokens.slice(...maker));
}
