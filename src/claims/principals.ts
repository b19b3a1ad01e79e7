import type { Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import type { Entity } from './entities.js';
import { OFFICE } from './lexicon/names.js';
import { BODIES, HOLDERS } from './lexicon/sources.js';
import { phraseBefore } from './plain-phrases.js';
import { resolve } from './resolve.js';
import { type Context, named, namesIn, type ResolvedSource } from './resolved-source.js';
import { headOf, phraseOf } from './tree.js';
import { unnamed } from './unnamed-sources.js';

// Whose paper it is, and for whom somebody answers.

/** The body that a document or a spokesperson belongs to: "figures *from the Harbour Office*", "*Norfreight's* lawyer". */
export function ownerOf(context: Context, head: Token, tokens: readonly Token[]): Entity | undefined {
  // "A memo seen by the Herald", "a study published in Cardia": who saw it, or printed it, does not own it.
  const seen = tokens.find(
    (t, i) =>
      t.index > head.index &&
      (BY_OTHERS.test(t.lower) ||
        // "A survey by Norda for the Post": for whom it was made.
        (t.lower === 'for' && /^(?:poll|survey)$/.test(head.lemma)) ||
        (t.lower === 'published' && (tokens[i + 1]?.lower === 'in' || tokens.some((u) => u.lower === 'journal')))),
  );
  const inside = tokens.filter((token) => token.index !== head.index && (!seen || token.index < seen.index));
  const owners = namesIn(context, inside);
  // "A study by Ines Roth of Wellin University": its author.
  const by = inside.find((t) => t.lower === 'by' && t.index === head.index + 1);
  const author = by && context.entities.at[by.index + 1];
  if (author?.kind === 'PERSON') return author;
  // "House Speaker Paul Ledden": the body that his post is in does not own it.
  const isOfPost = (e: Entity): boolean =>
    inside.every(
      ({ index }) =>
        context.entities.at[index] !== e || context.entities.at[postEnd(context, index)]?.kind === 'PERSON',
    );
  return (
    owners.find((e) => e.kind === 'ORG' && !isOfPost(e)) ??
    owners.find((e) => e.kind === 'PERSON') ??
    owners.find((e) => e.kind === 'LOC' && inside.some((t) => context.entities.at[t.index] === e && t.tag !== 'JJ'))
  );
}

/** What others do with papers that are not theirs. */
const BY_OTHERS =
  /^(?:seen|obtained|reviewed|viewed|shared|leaked|reported|cited|quoted|commissioned|funded|financed|ordered|requested|led)$/;

/** The token behind the post that a name opens: of "Senate *Majority Leader* Ana Lind" the given name. */
function postEnd({ document: { tokens }, entities }: Context, at: number): number {
  const body = entities.at[at];
  let end = at + 1;
  while (end < tokens.length && (entities.at[end] === body || (!entities.at[end] && isPost(tokens[end]!)))) end++;
  return end;
}

const isPost = ({ form }: Token): boolean => OFFICE.test(form) || /^(?:Majority|Minority|Deputy|Vice)$/.test(form);

/** Whom a spokesperson or lawyer answers for: "a spokesman *for the board*", "*her* lawyer", "*Norfreight's* spokeswoman". */
export function principalOf(
  context: Context,
  head: Token,
  tokens: readonly Token[],
  span: Span,
): ResolvedSource | undefined {
  const { document, entities } = context;
  const owner = ownerOf(context, head, tokens);
  if (owner) return named(owner, span);
  // "A government spokesperson".
  const compound = tokens.find(
    (t) =>
      t.head === head.index && /^(?:compound|amod)$/.test(t.relation) && (BODIES.has(t.lemma) || t.lemma === 'force'),
  );
  // "Grell Chemicals complied with every rule, a company spokesman said".
  const firm =
    compound && /^(?:company|firm)$/.test(compound.lemma)
      ? resolve(document, entities, compound.index, undefined)
      : undefined;
  if (firm && firm.kind !== 'PERSON') return named(firm, span);
  // "A fire department spokesman".
  if (compound) {
    const before = tokens.slice(0, tokens.indexOf(compound));
    const from = before.findLastIndex((t) => !/^(?:NN|JJ)/.test(t.tag)) + 1;
    return unnamed(context, compound, [...before.slice(from), compound]);
  }
  // "The prime minister's spokesman".
  const mark = tokens.find((t) => t.tag === 'POS' && t.index < head.index);
  const holder = mark && tokens.find((t) => t.index === mark.index - 1 && HOLDERS.has(t.lemma));
  if (holder) {
    const meant = resolve(document, entities, holder.index, undefined);
    return meant ? named(meant, span) : unnamed(context, holder, tokens.slice(0, tokens.indexOf(mark)));
  }
  // "The coast guard's spokesman".
  const owned = mark ? tokens.slice(0, tokens.indexOf(mark)) : [];
  if (OF_NO_NAME.test(phraseOf(document, owned))) return unnamed(context, owned.at(-1)!, owned);
  const pronoun = tokens.find((t) => /^(?:his|her|their|its)$/.test(t.lower) && t.index < head.index);
  // "Her former agent" answers for her no more.
  if (pronoun && tokens.some((t) => /^(?:former|ex|onetime|estranged)$/.test(t.lower) && t.index < head.index))
    return undefined;
  const client = pronoun && resolve(document, entities, pronoun.index, undefined);
  if (client) return named(client, span);
  // "Its spokeswoman said": the body named last.
  const latest = pronoun && /^(?:its|their)$/.test(pronoun.lower) ? lastBody(context, head) : undefined;
  if (latest) return named(latest, span);
  const preposition = tokens.find((t) => /^(?:for|of|from)$/.test(t.lower) && t.index > head.index);
  const body = preposition && tokens.filter((t) => t.index > preposition.index);
  const bodyHead = body && headOf(body);
  if (!body || !bodyHead) {
    // A bare "a spokeswoman" speaks for the body named last.
    if (!SPEAKS_FOR.test(head.lower)) return undefined;
    // "Camron's spokesman said P. The spokesman said Q".
    const again = sameSpokesman(context, head, span);
    if (again) return again;
    // "A spokesman said the army did not": the army that was spoken of.
    const theirs = bodySpokenOf(context, head);
    if (theirs) return unnamed(context, theirs, phraseAround(context, theirs));
    const last = spokenOf(context, head) ?? lastBody(context, head);
    if (last) return named(last, span);
    const noun = bodyNounBefore(context, head);
    return noun && unnamed(context, noun, phraseAround(context, noun));
  }
  const meant = resolve(document, entities, bodyHead.index, undefined);
  return meant ? named(meant, span) : unnamed(context, bodyHead, body);
}

/** "The spokesman", of whoever was called so by whom he speaks for. */
function sameSpokesman(context: Context, head: Token, span: Span): ResolvedSource | undefined {
  const { tokens, sentences } = context.document;
  if (tokens[head.index - 1]?.lower !== 'the') return undefined;
  const first = tokens
    .slice(Math.max(0, head.index - SPOKESMAN_REACH), head.index - 1)
    .findLast((t) => t.lemma === head.lemma && t.sentence < head.sentence);
  const isOwned =
    first && (tokens[first.index - 1]?.tag === 'POS' || /^(?:for|of)$/.test(tokens[first.index + 1]?.lower ?? ''));
  if (!isOwned) return undefined;
  const from = phraseBefore(context, first.index + 1, sentences[first.sentence]!.first);
  const isBefore = tokens[first.index - 1]?.tag === 'POS';
  const end = isBefore ? first.index + 1 : Math.min(sentences[first.sentence]!.end, first.index + LONGEST_PRINCIPAL);
  const phrase = tokens.slice(from, end);
  const stop = phrase.findIndex((t) => t.index > first.index && /^(?:VB[DZP]|MD|[,.;:])$/.test(t.tag));
  const meant = principalOf(context, first, stop < 0 ? phrase : phrase.slice(0, stop), span);
  return meant && { ...meant, span };
}

const SPOKESMAN_REACH = 200;
const LONGEST_PRINCIPAL = 8;

const OF_NO_NAME = /\b(?:guard|brigade|service|force|navy|army|police|ministry|department|council)$/i;

const SPEAKS_FOR = /^spokes(?:man|woman|person|people)$/;
const BODY_REACH = 70;

/** "Police have arrested a man, a spokeswoman said": a body without a name in the same sentence. */
export function bodyNounBefore({ document: { tokens, sentences } }: Context, head: Token): Token | undefined {
  const { first } = sentences[head.sentence]!;
  return tokens
    .slice(first, head.index)
    .find((t) => /^NNS?P?$/.test(t.tag) && BODIES.has(t.lemma) && /^nsubj/.test(t.relation));
}

/** A noun with what stands before it in its phrase: "the electoral [commission]". */
export function phraseAround({ document }: Context, noun: Token): Token[] {
  const from = phraseBefore({ document }, noun.index + 1, document.sentences[noun.sentence]!.first);
  return document.tokens.slice(Math.min(from, noun.index), noun.index + 1);
}

/** "[The army] has X. A spokesman admitted that the army had Y": a body named before that what is said is about. */
function spokenOf({ document: { tokens, sentences }, entities }: Context, head: Token): Entity | undefined {
  const { end, paragraph } = sentences[head.sentence]!;
  const subject = tokens.slice(head.index + 1, end).find((t) => /^nsubj/.test(t.relation));
  const body = subject && entities.at[subject.index];
  if (body?.kind !== 'ORG') return undefined;
  const from = Math.max(0, head.index - BODY_REACH);
  return tokens
    .slice(from, head.index)
    .some((t) => entities.at[t.index] === body && sentences[t.sentence]!.paragraph === paragraph)
    ? body
    : undefined;
}

/** "Accused the Karsk army of P. A spokesman said the army …": where a body without a name, of which is spoken on, was spoken of. */
function bodySpokenOf({ document: { tokens, sentences }, entities }: Context, head: Token): Token | undefined {
  const verb = tokens[head.index + 1];
  const [the, noun] = [tokens[head.index + 2], tokens[head.index + 3]];
  if (
    !/^(?:said|says|insisted|added)$/.test(verb?.lower ?? '') ||
    the?.lower !== 'the' ||
    !noun ||
    !BODIES.has(noun.lemma)
  )
    return undefined;
  if (entities.at[noun.index] || noun.tag !== 'NN') return undefined;
  const { paragraph } = sentences[head.sentence]!;
  return tokens
    .slice(Math.max(0, head.index - BODY_REACH), head.index)
    .findLast((t) => t.lemma === noun.lemma && t.tag === 'NN' && paragraph - sentences[t.sentence]!.paragraph <= 1);
}

/** The body named last before a token, nearby and in the same paragraph or the one before. */
export function lastBody({ document, entities }: Context, head: Token): Entity | undefined {
  const { paragraph } = document.sentences[head.sentence]!;
  for (let k = head.index - 1; k >= Math.max(0, head.index - BODY_REACH); k--) {
    if (document.sentences[document.tokens[k]!.sentence]!.paragraph < paragraph - 1) return undefined;
    const entity = entities.at[k];
    if (entity?.kind === 'ORG') return entity;
  }
  return undefined;
}
