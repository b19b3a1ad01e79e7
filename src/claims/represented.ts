import type { Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { affiliationOf } from './affiliations.js';
import { bodyBefore, bodyCalled, holderBefore } from './antecedents.js';
import { nameKeys, nounKey } from './core.js';
import type { Entity } from './entities.js';
import { ANSWERS, BODIES, HOLDERS } from './lexicon/sources.js';
import { resolve } from './resolve.js';
import { bareName, type Context } from './resolved-source.js';
import { firstTokenAt, phraseOf } from './tree.js';

// For whom somebody answers: spokespeople, lawyers, and those who run a body.

const RUNS =
  /^(?:director|executive|chairman|chairwoman|chair|boss|founder|owner|manager|president|ceo|chief|commissioner|principal|headteacher|rector)$/;

/**
 * "A Norfel spokesman acknowledged P. He declined to …", "a spokeswoman said she …": somebody without a name who was the
 * last to speak, in this sentence or the one before.
 */
export function namelessSpeakerBefore({ document, entities }: Context, pronoun: Token): Token | undefined {
  const from = document.sentences[Math.max(0, pronoun.sentence - 1)]!.first;
  for (let k = pronoun.index - 1; k >= from; k--) {
    const token = document.tokens[k]!;
    // Whoever is named in between may be meant.
    if (entities.at[k]?.kind === 'PERSON') return undefined;
    if (/^nsubj/.test(token.relation) && ANSWERS.test(token.lemma)) return token;
  }
  return undefined;
}

/** The bodies that those who answer run: "the zoo's director, Per Holm". By the name of who answers. */
export function bodiesRun(context: Context, parties: readonly string[]): { bodies?: ReadonlyMap<string, string> } {
  const run = context.entities.all.flatMap((entity): [string, string][] => {
    if (entity.kind !== 'PERSON' || !parties.includes(bareName(entity.name))) return [];
    const body = answersFor(context, entity) ?? affiliationOf(context, entity);
    return body && body !== entity.name ? [[bareName(entity.name), body]] : [];
  });
  return run.length > 0 ? { bodies: new Map(run) } : {};
}

/** Who, of those who run a body, stands before an answer of that body's: "[Mr Thackeray] had not replied". */
export function personBehind(
  context: Context,
  first: number,
  [start]: Span,
  [party]: readonly string[],
): { person?: string } {
  const { document, entities } = context;
  const head = entities.at
    .slice(first, firstTokenAt(document, start))
    .findLast(
      (e) =>
        e?.kind === 'PERSON' &&
        e.name !== party &&
        [...e.roles].some((role) => RUNS.test(role)) &&
        answersFor(context, e) === party,
    );
  return head ? { person: head.name } : {};
}

/** "Ms Crosswell's solicitor, Mark Teague", "Ana Reth, a lawyer for the dispatcher": whom a person speaks for. */
export function answersFor(context: Context, person: Entity): string | undefined {
  const { document, entities } = context;
  if (person.kind !== 'PERSON' || ![...person.roles].some((role) => ANSWERS.test(role) || RUNS.test(role)))
    return undefined;
  for (const mention of person.mentions) {
    const { first, end } = document.sentences[document.tokens[mention]!.sentence]!;
    const around = document.tokens.slice(Math.max(first, mention - 7), Math.min(end, mention + 10));
    const role = around.find((t) => ANSWERS.test(t.lemma) || RUNS.test(t.lemma));
    if (!role) continue;
    // Who runs a body answers for it; who leads a state or a crowd is a party.
    const isBody = (t: Token | undefined): boolean =>
      ANSWERS.test(role.lemma) ||
      (t !== undefined && entities.at[t.index]?.kind === 'ORG' && entities.at[t.index]!.name.includes(' '));
    // "His lawyer, Tove Kamm": whoever he is.
    const whose = document.tokens[role.index - 1];
    const client = whose && /^(?:his|her)$/.test(whose.lower) ? holderBefore(context, whose) : undefined;
    if (client && client !== person.name) return client;
    // "Its chairman, Hal Dorsey": of the body spoken of.
    const theirs = whose && /^(?:its|their)$/.test(whose.lower) ? bodyBefore(context, whose) : undefined;
    if (theirs && /^\p{Lu}/u.test(theirs)) return theirs;
    const before = around
      .filter((t) => t.index < role.index)
      .findLast((t) => entities.at[t.index] && entities.at[t.index] !== person);
    // "Ms Crosswell's solicitor", "Front spokesman", not "Merl and the agent".
    const isOwner =
      before !== undefined &&
      (role.index - before.index === 1 ||
        (role.index - before.index <= 3 && document.tokens[before.index + 1]?.tag === 'POS'));
    const preposition = document.tokens[role.index + 1];
    const behind = /^(?:for|of|to)$/.test(preposition?.lower ?? '')
      ? around.find(
          (t) =>
            t.index > role.index && t.index < role.index + 6 && entities.at[t.index] && entities.at[t.index] !== person,
        )
      : undefined;
    const principal = behind ?? (isOwner ? before : undefined);
    if (principal && isBody(principal)) return bareName(entities.at[principal.index]!.name);
    // "The committee's chairwoman, Deb Lassiter".
    const owned = whose?.tag === 'POS' ? document.tokens[whose.index - 1] : undefined;
    const owner = owned && BODIES.has(owned.lemma) ? resolve(document, entities, owned.index, undefined) : undefined;
    if (owner && owner.kind !== 'PERSON' && owner.name.includes(' ')) return bareName(owner.name);
    // "Company spokesman Dale Huber".
    const body = whose && BODIES.has(whose.lemma) ? resolve(document, entities, whose.index, undefined) : undefined;
    if (body && body !== person && body.kind !== 'PERSON') return bareName(body.name);
    // "Hospital spokeswoman Jill Dee", "coast guard spokesman Pavlo Teris": a body by its noun alone.
    const isOfNoun = ANSWERS.test(role.lemma) && whose && (BODIES.has(whose.lemma) || OF_STATE.test(whose.lower));
    if (isOfNoun && /^NN/.test(whose.tag) && !entities.at[whose.index]) {
      const run = document.tokens.slice(first, role.index);
      const words = run.slice(run.findLastIndex((t) => !/^(?:NN|JJ)/.test(t.tag)) + 1).slice(-3);
      return words.length > 1 ? phraseOf(document, words) : bodyCalled(context, whose);
    }
    // "Tito Bell, a lawyer for the supplier".
    const noun =
      ANSWERS.test(role.lemma) && /^(?:for|of|to)$/.test(preposition?.lower ?? '')
        ? around.find((t) => t.index > role.index && t.index < role.index + 6 && /^NNS?$/.test(t.tag))
        : undefined;
    const meant = noun && resolve(document, entities, noun.index, undefined);
    if (meant && meant !== person) return bareName(meant.name);
    // "A spokesman for the navy, Capt. Tomas Reyl".
    if (noun && BODIES.has(noun.lemma) && noun.index - role.index <= 5) return bodyCalled(context, noun);
  }
  return undefined;
}

/** For whom a spokesperson or lawyer answers, as the words by the name tell, else the body that they speak for. */
export function spokenForBy(context: Context, person: Entity): string | undefined {
  const roles = [...person.roles];
  if (!roles.some((role) => ANSWERS.test(role))) return undefined;
  const isSpokes = roles.some((role) => role.startsWith('spokes'));
  return answersFor(context, person) ?? (isSpokes ? affiliationOf(context, person) : undefined);
}

const OF_STATE = /\b(?:ministry|department|army|military|navy|police|guard|general staff|command|government|embassy)$/i;
const BEFORE_NAME = 5;

/** Which body a post is of, where none is named beside it: "Superintendent Gwen Hartley" answers for the school district. */
const BODY_OF_POST: Readonly<Record<string, readonly string[]>> = {
  superintendent: ['district', 'school'],
  principal: ['school'],
  headteacher: ['school'],
  headmaster: ['school'],
  headmistress: ['school'],
  warden: ['prison', 'jail'],
  sheriff: ['jail', 'county'],
  bishop: ['diocese', 'church'],
  archbishop: ['archdiocese', 'church'],
  mayor: ['city', 'town'],
  governor: ['state'],
};

/** Keys of the bodies that the parties' posts are of. */
export const bodiesOfPosts = ({ entities }: Context, parties: readonly string[]): string[] =>
  entities.all
    .filter(({ name, kind }) => kind === 'PERSON' && parties.includes(name))
    .flatMap(({ roles }) => [...roles])
    .flatMap((role) => (BODY_OF_POST[role] ?? []).map(nounKey));

/**
 * "Kestrian Foreign Minister Dario Venn", "Velmark's Defence Ministry": those who hold an office of a state answer for it.
 * @returns keys ({@link nameKeys}) of the states that stand before their names, where the article speaks of them elsewhere
 */
export function statesBehind(
  { document: { tokens }, entities }: Context,
  parties: readonly string[],
): ReadonlySet<string> {
  const officers = entities.all.filter(
    ({ name, kind, roles }) =>
      parties.includes(name) &&
      (kind === 'PERSON' ? [...roles].some((role) => HOLDERS.has(role)) : kind === 'ORG' && OF_STATE.test(name)),
  );
  const capitals = entities.all.filter(({ name }) => parties.includes(name)).flatMap((e) => capitalOf(tokens, e));
  if (officers.length === 0) return new Set(capitals);
  const isState = (key: string): boolean =>
    entities.all.some((e) => !officers.includes(e) && !e.name.includes(' ') && nameKeys(e.name).includes(key)) ||
    tokens.some((t) => t.tag === 'JJ' && /^\p{Lu}/u.test(t.form) && nameKeys(t.form).includes(key));
  const words = officers.flatMap(({ mentions }) =>
    mentions.flatMap((at) =>
      tokens.slice(Math.max(0, at - BEFORE_NAME), at).filter((t) => t.sentence === tokens[at]!.sentence),
    ),
  );
  const capital = words.filter((t) => /^(?:JJ|NNP)$/.test(t.tag) && /^\p{Lu}\p{Ll}/u.test(t.form));
  return new Set([...capitals, ...capital.flatMap((t) => nameKeys(t.form)).filter(isState)]);
}

/** "Kelsk, the Ostmark capital", "Kelsk, capital of Ostmark": keys of the state that the name stands for. */
function capitalOf(tokens: readonly Token[], { mentions }: Entity): string[] {
  return mentions.flatMap((at) => {
    const comma = tokens.slice(at, at + 4).find((t) => t.form === ',');
    const rest = comma
      ? tokens.slice(comma.index + 1, comma.index + 8).filter((t) => t.sentence === tokens[at]!.sentence)
      : [];
    // "The Lime Palace, the seat of Ormania's president".
    const isSeat =
      /^(?:the|a)$/.test(rest[0]?.lower ?? '') &&
      rest.slice(1, 3).some((t) => /^(?:seat|residence|headquarters|home|office)$/.test(t.lemma));
    const of = isSeat ? rest.find((t) => /^NNP/.test(t.tag)) : undefined;
    if (of) return nameKeys(of.form);
    const behind = tokens.slice(at + 1, at + 7).filter((t) => t.sentence === tokens[at]!.sentence);
    const capital = behind.findIndex((t) => t.lower === 'capital');
    const state = behind[capital + 1]?.lower === 'of' ? behind[capital + 2] : behind[capital - 1];
    return behind[0]?.form === ',' && capital > 0 && state && /^\p{Lu}/u.test(state.form) ? nameKeys(state.form) : [];
  });
}

/** Keys of what the article calls the parties: "[Mayor] Gail Torrance". */
export const rolesOf = ({ entities }: Context, parties: readonly string[]): string[] =>
  entities.all
    .filter(({ name }) => parties.includes(name))
    .flatMap(({ roles, name }) => {
      const own = new Set(name.toLowerCase().split(' '));
      return [...roles].filter((role) => !own.has(role)).flatMap((role) => [nounKey(role), ...nameKeys(role)]);
    });

/** "Ilse Kort, [its] manager": keys of the body that the pronoun means. */
export function bodyByPronoun(context: Context, source: readonly Token[]): string[] {
  const whose = source.find((t) => /^(?:its|their)$/.test(t.lower));
  // "Its rival Kell".
  const isApart =
    whose &&
    /^(?:rival|competitor|opponent|critic|neighbou?r)s?$/.test(context.document.tokens[whose.index + 1]?.lower ?? '');
  const body = whose && !isApart ? bodyBefore(context, whose) : undefined;
  return body ? [nounKey(body.toLowerCase()), ...nameKeys(body)] : [];
}

/** "[Its] defence minister, Egon Sall, acknowledged": keys of the body or state that the pronoun means. */
export function ofItsHead(context: Context, before: readonly Token[]): string[] {
  const its = before.find((t) => t.lower === 'its');
  const isPost =
    its &&
    before
      .slice(its.index - before[0]!.index + 1)
      .some((t) => /^(?:minister|president|premier|chancellor|ministry|army|government)$/.test(t.lower));
  return isPost ? bodyByPronoun(context, [its]) : [];
}

/** Somebody who is named and answers for nobody else. */
export const isHimself = ({ entities }: Context, { index }: Token): boolean => {
  const person = entities.at[index];
  return person?.kind === 'PERSON' && ![...person.roles].some((role) => ANSWERS.test(role));
};
