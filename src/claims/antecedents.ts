import type { Token } from '../language/document.js';
import { type Entity, mayBeBody } from './entities.js';
import { ANSWERS, BODIES, HOLDERS, POSTS } from './lexicon/sources.js';
import { phraseBefore } from './plain-phrases.js';
import { resolve } from './resolve.js';
import { bareName, type Context } from './resolved-source.js';
import { headOf, isFiniteVerb, phraseOf } from './tree.js';

// Whom a pronoun takes up where parties are concerned: people without names, holders of offices, bodies by their noun.

const HOLDER_REACH = 60;
/** Ends of nouns for people by what they do. */
export const PERSONS =
  /(?:ete|ist|er|or|ian|man|woman|ress|ant|ent|teen|boy|girl|chef|nurse|judge|coach|pilot|suspect|star)$/;

const isOwner = ({ lemma }: Token): boolean =>
  /^(?:owner|manager|captain|coach|keeper|guard|chef|driver|landlord|president|mayor|son|daughter|husband|wife|brother|sister)$/.test(
    lemma,
  );

/** "Police arrested a 19-year-old man. His lawyer …": somebody without a name, with nobody named in between. */
export function strangerBefore({ document, entities }: Context, pronoun: Token): string | undefined {
  const from = document.sentences[Math.max(0, pronoun.sentence - 1)]!.first;
  for (let k = pronoun.index - 1; k >= from; k--) {
    const token = document.tokens[k]!;
    if (entities.at[k]?.kind === 'PERSON') return undefined;
    const isMeant = /^h(?:e|is)$/.test(pronoun.lower)
      ? /(?:^|-)(?:man|boy|teenager|driver|suspect)$/
      : /(?:^|-)(?:woman|girl|teenager|driver|suspect)$/;
    // "Osk Town's owner has slept in the stand. He …": by what is theirs.
    const isHolder =
      token.relation === 'nsubj' && document.tokens[k - 1]?.tag === 'POS' && (POSTS.has(token.lemma) || isOwner(token));
    if (isHolder)
      return phraseOf(document, document.tokens.slice(phraseBefore({ document }, k + 1, from), k + 1)) || undefined;
    if (!isMeant.test(token.lemma) || token.tag !== 'NN') continue;
    // "Police say Befort shot a teenager": whoever is named as the doer.
    const doer = /^(?:dobj|obj|nmod)$/.test(token.relation)
      ? document.tokens.slice(from, k).find((t) => /^nsubj/.test(t.relation) && entities.at[t.index]?.kind === 'PERSON')
      : undefined;
    if (doer) return undefined;
    const phrase = document.tokens.slice(Math.max(from, k - 4), k + 1);
    const article = phrase.findLast((t) => /^(?:a|an|the)$/.test(t.lower));
    return (
      article &&
      phrase
        .slice(phrase.indexOf(article) + 1)
        .map((t) => t.form)
        .join(' ')
    );
  }
  return undefined;
}

/** "Three engineers are suspected of P. [Their] advocate …": several people without names, of the sentence before. */
export function pluralBefore({ document, entities }: Context, head: Token): string | undefined {
  const whose = document.tokens[head.index - 1];
  const before = document.sentences[head.sentence - 1];
  if (whose?.lower !== 'their' || !before) return undefined;
  const people = document.tokens
    .slice(before.first, before.end)
    .findLast((t) => t.tag === 'NNS' && /^nsubj/.test(t.relation) && PERSONS.test(t.lemma) && !entities.at[t.index]);
  return (
    people &&
    phraseOf(
      document,
      document.tokens.slice(phraseBefore({ document }, people.index + 1, before.first), people.index + 1),
    )
  );
}

/** The person or, without a name, the office that a possessive pronoun takes up. */
export function holderBefore(context: Context, pronoun: Token): string | undefined {
  const { document, entities } = context;
  const unnamed = /^(?:his|her)$/.test(pronoun.lower) ? strangerBefore(context, pronoun) : undefined;
  if (unnamed) return unnamed;
  const meant = resolve(document, entities, pronoun.index, undefined);
  if (meant) return meant.name;
  for (let k = pronoun.index - 1; k >= Math.max(0, pronoun.index - HOLDER_REACH); k--) {
    const token = document.tokens[k]!;
    const before = document.tokens[k - 1];
    const isPerson =
      /^(?:dobj|nsubj|nsubjpass)$/.test(token.relation) &&
      /^(?:the|a|an)$/.test(before?.lower ?? '') &&
      PERSONS.test(token.lemma);
    if (isPerson && /^NN$/.test(token.tag)) return token.form;
    if (!HOLDERS.has(token.lemma) || !/^NN$/.test(token.tag)) continue;
    return before && /^JJ$/.test(before.tag) ? `${before.form} ${token.form}` : token.form;
  }
  return undefined;
}

/** The one person named in the two sentences before, if there is but one. */
export function onlyPersonBefore({ document, entities }: Context, token: Token): string | undefined {
  const from = document.sentences[Math.max(0, token.sentence - 2)]!.first;
  // Whoever answers for somebody is not the one answered for.
  const isMeant = (e: Entity | undefined): boolean =>
    e?.kind === 'PERSON' && ![...e.roles].some((role) => ANSWERS.test(role));
  const named = new Set(entities.at.slice(from, token.index).filter(isMeant));
  return named.size === 1 ? [...named][0]!.name : undefined;
}

const ACCUSED_REACH = 8;

/** "The defendant": who last pleaded, or is said to be accused or charged, before a token. */
export function defendantBefore({ document, entities }: Context, { index }: Token): string | undefined {
  for (let k = index - 1; k >= 0; k--) {
    const token = document.tokens[k]!;
    if (!(token.lemma === 'plead' || /^(?:accused|charged|indicted)$/.test(token.lower))) continue;
    const { first } = document.sentences[token.sentence]!;
    const person = entities.at.slice(Math.max(first, k - ACCUSED_REACH), k).findLast((e) => e?.kind === 'PERSON');
    if (person) return person.name;
  }
  return undefined;
}

const CALLED_REACH = 150;

/** "[Ministry] spokeswoman": the body that was last called so with more words, "the ports ministry"; else the bare noun. */
export function bodyCalled({ document, entities }: Context, noun: Token): string {
  const meant = resolve(document, entities, noun.index, undefined);
  if (meant && meant.kind !== 'PERSON') return bareName(meant.name);
  // "The Daltian army".
  const own = phraseOf(
    document,
    document.tokens
      .slice(phraseBefore({ document }, noun.index + 1, document.sentences[noun.sentence]!.first), noun.index + 1)
      .slice(-3),
  );
  if (/^\p{Lu}/u.test(own)) return own;
  for (let k = noun.index - 1; k >= Math.max(0, noun.index - CALLED_REACH); k--) {
    if (document.tokens[k]!.lemma !== noun.lemma || !/^(?:NN|JJ)/.test(document.tokens[k - 1]?.tag ?? '')) continue;
    const named = entities.at[k];
    if (named && named.kind !== 'PERSON') return bareName(named.name);
    const from = phraseBefore({ document }, k + 1, document.sentences[document.tokens[k]!.sentence]!.first);
    return phraseOf(document, document.tokens.slice(Math.max(from, k - 3), k + 1));
  }
  return noun.form;
}

/**
 * The body that "it" takes up: the one named last, or called by its noun ("the firm").
 * @param isMeant may a body that is named be meant?
 */
export function bodyBefore(
  context: Context,
  pronoun: Token,
  isMeant: (entity: Entity) => boolean = () => true,
): string | undefined {
  const { document, entities } = context;
  for (let k = pronoun.index - 1; k >= Math.max(0, pronoun.index - HOLDER_REACH); k--) {
    const token = document.tokens[k]!;
    const entity = entities.at[k];
    if (entity?.kind === 'ORG' && isMeant(entity)) return bareName(entity.name);
    if (
      !BODIES.has(token.lemma) ||
      /^(?:staff|police)$/.test(token.lemma) ||
      !/^NN/.test(token.tag) ||
      !/^nsubj/.test(token.relation)
    )
      continue;
    return resolve(document, entities, k, undefined)?.name ?? token.form;
  }
  return undefined;
}

/** "Sunway tells us it will respond": whoever is named first in the sentence, whatever the name was taken for. */
export function firstNameBefore({ document, entities }: Context, pronoun: Token): string | undefined {
  const { first } = document.sentences[pronoun.sentence]!;
  const named = entities.at.slice(first, pronoun.index).find((e) => e !== undefined && e.kind !== 'LOC');
  return named && !named.pronoun ? bareName(named.name) : undefined;
}

/** "The board, in a notice to its members, admitted P": who stands before the aside. */
export function beforeAside({ document }: Context, verb: Token, first: number): Token | undefined {
  const { tokens } = document;
  if (tokens[verb.index - 1]?.form !== ',' || verb.index - 1 <= first) return undefined;
  const comma = tokens.slice(first, verb.index - 1).findLast((t) => t.form === ',');
  const preposition = comma && tokens[comma.index + 1];
  if (!preposition || !/^(?:in|at|through|via|during|after|by)$/.test(preposition.lower)) return undefined;
  const phrase = tokens.slice(phraseBefore({ document }, comma.index, first), comma.index);
  return phrase.some(isFiniteVerb) ? undefined : headOf(phrase);
}

const EITHER =
  /^(?:government|side|country|capital|party|company|club|man|woman|team|firm|ministry|state|nation|leader)$/;
const PAIR_REACH = 60;

/** The two named together ("X and Y") last before a token; none where nobody was. */
export function pairBefore({ document: { tokens }, entities }: Context, at: number): string[] {
  for (let k = at - 1; k > Math.max(0, at - PAIR_REACH); k--) {
    if (tokens[k]!.lower !== 'and') continue;
    // "Hugo Brandt and finance chief Petra Olin".
    let second = k + 1;
    while (
      second < Math.min(at, k + 5) &&
      !entities.at[second] &&
      /^(?:DT|PRP\$|JJ|NN)$/.test(tokens[second]?.tag ?? '')
    )
      second++;
    const [a, b] = second < at ? [entities.at[k - 1], entities.at[second]] : [];
    if (a && b && a !== b) return [a.name, b.name];
    // "Both the ministry and the airline": bodies without a name.
    const [one, other] = [tokens[k - 1]!, tokens[k + 2]];
    const isBoth =
      tokens.slice(Math.max(0, k - 5), k).some((t) => t.lower === 'both') && tokens[k + 1]?.lower === 'the' && other;
    if (isBoth && BODIES.has(one.lemma) && BODIES.has(other.lemma)) return [one.form, other.form];
  }
  return [];
}

/** "Neither government has commented": the two that were named together last. */
export function pairOf(context: Context, head: Token): string[] | undefined {
  const {
    document: { tokens },
    entities,
  } = context;
  const before = tokens[head.index - 1];
  if (!EITHER.test(head.lemma) || !/^(?:neither|both|either)$/.test(before?.lower ?? '')) return undefined;
  const pair = pairBefore(context, head.index);
  if (pair.length > 0) return pair;
  const kind = /^(?:man|woman|leader)$/.test(head.lemma) ? 'PERSON' : 'ORG';
  const last = new Set<string>();
  for (let k = head.index - 1; k > Math.max(0, head.index - PAIR_REACH) && last.size < 2; k--) {
    const entity = entities.at[k];
    if (entity && (entity.kind === kind || (kind === 'ORG' && mayBeBody(entity)))) last.add(entity.name);
  }
  return last.size === 2 ? [...last].reverse() : undefined;
}

/** The last word of a name that stands right before a token and is no part of a longer phrase ("the army of Karvia"). */
export function nameBefore({ document: { tokens }, entities }: Context, at: number, first: number): Token | undefined {
  // "The spokesman, Aro Keld, dismissed it".
  const isApposed = tokens[at - 1]?.form === ',' && entities.at[at - 2]?.kind === 'PERSON';
  const before = tokens[isApposed ? at - 2 : at - 1];
  const entity = before && before.index >= first && before.tag === 'NNP' ? entities.at[before.index] : undefined;
  if (!entity) return undefined;
  let start = before!.index;
  while (start > first && entities.at[start - 1] === entity) start--;
  // "The embassy of the Sultanate neither …".
  const opening = tokens[start - 1]?.tag === 'DT' ? start - 1 : start;
  // "X declined to comment, and Pell & Harrow did not respond": a clause of its own.
  const isClause =
    tokens[opening - 1]?.tag === 'CC' &&
    tokens[opening - 2]?.form === ',' &&
    tokens.slice(first, opening - 2).some(isFiniteVerb);
  if (isClause) return before;
  return /^(?:IN|TO|CC|POS)$/.test(tokens[opening - 1]?.tag ?? '') && opening > first ? undefined : before;
}
