import type { Document } from '../language/document.js';
import type { Span } from '../language/span.js';
import { PERSONS } from './antecedents.js';
import type { FoundAttribution } from './find-attributions.js';
import { pronounOf } from './gender.js';
import { GOES_ON } from './lexicon/relays.js';
import { ANONYMOUS_NOUNS, BODIES } from './lexicon/sources.js';
import { phraseBefore, phraseEnd } from './plain-phrases.js';
import { lastBody } from './principals.js';
import { type Context, named, type ResolvedSource } from './resolved-source.js';
import { resolveSource } from './sources.js';
import { childBy, clauseHeadOf, firstTokenAt, spanOf, subtree, tokensUnder } from './tree.js';

// Whom a pronoun means that stands as a source, where no speaker before it tells.

/** "The club has signed the goalkeeper, it said": the pronoun means the subject of what is said. */
export function subjectOfOwn(
  context: Context,
  { content, cueHead }: FoundAttribution,
  spans: readonly Span[],
): ResolvedSource | undefined {
  const { document } = context;
  const [pronoun, ...rest] = tokensUnder(document, spans);
  const [piece] = content;
  const cue = document.tokens[cueHead]!;
  if (!pronoun || rest.length > 0 || !/^(?:it|they|he|she)$/.test(pronoun.lower) || !piece || piece[1] > cue.start)
    return undefined;
  const first = firstTokenAt(document, piece[0]);
  const opening = document.tokens[first]!;
  if (opening.sentence !== cue.sentence || opening.quoted) return undefined;
  const words = tokensUnder(document, [piece]);
  const head = clauseHeadOf(words);
  const inner = head && childBy(document, head, /^nsubj/);
  const start =
    inner && !/^(?:NN|PRP|DT|JJ|CD)/.test(opening.tag)
      ? Math.min(...subtree(document, inner.index).map((t) => t.index))
      : first;
  const end = phraseEnd({ document }, start, cueHead);
  const subject = end > start ? spanOf(document.tokens.slice(start, end)) : undefined;
  const source = subject && resolveSource(context, [subject]);
  const isPerson = /^(?:he|she)$/.test(pronoun.lower);
  const isOther = isPerson && source?.entity && (pronounOf(source.entity) ?? pronoun.lower) !== pronoun.lower;
  return source && (source.entity?.kind === 'PERSON') === isPerson && source.kind !== 'anonymous' && !isOther
    ? source
    : undefined;
}

/** "The fire department put it at 20. On Sunday it said …": the body that the sentence before is about. */
export function bodyOfSentenceBefore(
  { document, entities }: Context,
  [span]: readonly Span[],
): ResolvedSource | undefined {
  const pronoun = span && document.tokens[firstTokenAt(document, span[0])];
  const here = pronoun && document.sentences[pronoun.sentence];
  const before = here && document.sentences[here.index - 1];
  if (!before || before.paragraph !== here.paragraph) return undefined;
  const subject = document.tokens.slice(before.first, before.end).find((t) => /^nsubj/.test(t.relation));
  const body = subject && entities.at[subject.index];
  return body?.kind === 'ORG' ? named(body, span) : undefined;
}

/** "The office denied it. But researchers had papers. It declared that …": of many who spoke, none is "it"; the body is. */
export function bodyBeforeMany(context: Context, [span]: readonly Span[]): ResolvedSource | undefined {
  const pronoun = span && context.document.tokens[firstTokenAt(context.document, span[0])];
  const body = pronoun && /^it$/.test(pronoun.lower) ? lastBody(context, pronoun) : undefined;
  return body && span && named(body, span);
}

/** "The Ledger has spoken to a former bookkeeper. She told the paper that P": somebody without a name, named by nobody. */
export function strangerMeant(
  { document, entities }: Context,
  [span, ...others]: readonly Span[],
): ResolvedSource | undefined {
  const pronoun = span && document.tokens[firstTokenAt(document, span[0])];
  const before = pronoun && document.sentences[pronoun.sentence - 1];
  if (!pronoun || !before || others.length > 0 || !/^(?:he|she|they)$/.test(pronoun.lower)) return undefined;
  const words = document.tokens.slice(before.first, before.end);
  if (words.some((t) => entities.at[t.index]?.kind === 'PERSON')) return undefined;
  const person = words.find(
    (t) =>
      (pronoun.lower === 'they' ? t.tag === 'NNS' : t.tag === 'NN') &&
      (ANONYMOUS_NOUNS.has(t.lemma) || PERSONS.test(t.lemma)) &&
      !BODIES.has(t.lemma) &&
      !entities.at[t.index],
  );
  const from = person && phraseBefore({ document }, person.index + 1, before.first);
  const phrase = person && from !== undefined ? document.tokens.slice(from, person.index + 1) : [];
  const isIndefinite = /^(?:an?|two|three|several|four|five)$/.test(phrase[0]?.lower ?? '');
  const phraseSpan = spanOf(phrase);
  return isIndefinite && phraseSpan
    ? {
        name: document.text.slice(...phraseSpan).replace(/^an? /i, ''),
        entity: undefined,
        kind: 'anonymous',
        onRecord: false,
        record: false,
        filing: false,
        span,
      }
    : undefined;
}

/** Whom a pronoun takes up that means no name: "The regulator said … It added …". */
export function sameAs(
  { document }: Pick<Context, 'document'>,
  spans: readonly Span[],
  last: ResolvedSource | undefined,
): ResolvedSource | undefined {
  const [first] = tokensUnder(document, spans);
  if (!first || !last) return undefined;
  // "Researchers disclosed the papers. It had never, it said, …": they are many.
  const isMany = !last.entity && tokensUnder(document, last.span ? [last.span] : []).at(-1)?.tag === 'NNS';
  if (/^(?:it|they)$/.test(first.lower))
    return last.entity?.kind === 'PERSON' || (first.lower === 'it' && isMany) ? undefined : last;
  return /^(?:he|she)$/.test(first.lower) && (last.entity?.kind === 'PERSON' || !last.entity) ? last : undefined;
}

/** "The author wrote … He went on to say": whoever spoke last, where that is somebody without a name. */
export function goingOn(
  document: Document,
  { cueHead }: FoundAttribution,
  spans: readonly Span[],
  last: ResolvedSource | undefined,
): ResolvedSource | undefined {
  // "Two engineers told the Post P. "Q," one of them said".
  const [one, of, them, more] = tokensUnder(document, spans);
  const isOneOf =
    /^(?:one|another|some|both|neither|all)$/.test(one?.lower ?? '') &&
    of?.lower === 'of' &&
    /^(?:them|these|those)$/.test(them?.lower ?? '') &&
    more === undefined;
  const cue = document.tokens[cueHead]!;
  const spoke = last?.span && tokensUnder(document, [last.span]).at(-1);
  if (isOneOf && spoke?.tag === 'NNS' && !last?.entity) return last;
  const isOne = spoke?.tag === 'NN' && last?.kind !== 'media' && last?.kind !== 'document';
  if (!isOne || !GOES_ON.test(cue.lemma) || cue.sentence - spoke.sentence > 2) return undefined;
  return last?.entity ? undefined : sameAs({ document }, spans, last);
}
