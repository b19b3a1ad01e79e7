import type { Document, Token } from '../language/document.js';
import type { Entity } from './entities.js';
import { HER_NAMES, HIS_NAMES } from './lexicon/given-names.js';
import { childBy } from './tree.js';

// Which pronoun means a person: by what the article calls them, by the given name, by the pronouns that follow.

export type Pronoun = 'he' | 'she';

const WOMAN =
  /^(?:mother|wife|daughter|sister|widow|woman|girl|aunt|grandmother|actress|chairwoman|spokeswoman|congresswoman|queen|princess|girlfriend|mum|mom|ms|mrs|miss)$/;
const MAN =
  /^(?:father|husband|son|brother|widower|man|boy|uncle|grandfather|actor|chairman|spokesman|congressman|king|prince|boyfriend|dad|mr)$/;

const givenName = ({ name }: Entity): string =>
  name.includes(' ') ? name.slice(0, name.indexOf(' ')).toLowerCase() : '';

/** What is stated: by a title, by a given name that is known, or by the words for somebody. */
function statedPronoun(entity: Entity): Pronoun | undefined {
  const roles = [...entity.roles];
  if (roles.some((role) => /^(?:ms|mrs|miss)$/.test(role))) return 'she';
  if (roles.includes('mr')) return 'he';
  // The given name before the words beside it: of "Helga Rand's husband" the husband is another.
  const given = givenName(entity);
  if (HIS_NAMES.has(given)) return 'he';
  if (HER_NAMES.has(given)) return 'she';
  const role = roles.find((word) => WOMAN.test(word) || MAN.test(word));
  return role ? (WOMAN.test(role) ? 'she' : 'he') : undefined;
}

/** The pronoun that the article's own words for somebody, or the given name, call for. */
export const pronounOf = (entity: Entity): Pronoun | undefined =>
  statedPronoun(entity) ??
  entity.pronoun ??
  // In most languages of Europe, what ends so is a woman's name; the men's that do are in the list.
  (/\p{L}{2}a$/u.test(givenName(entity)) ? 'she' : undefined);

const REACH = 40;

/** Sets the pronouns of people whom nothing else tells, by those in sentences that name nobody else. */
export function findPronouns(
  document: Document,
  entities: { all: readonly Entity[]; at: readonly (Entity | undefined)[] },
): void {
  const votes = new Map<Entity, number>();
  for (const { first, end } of document.sentences) {
    const named = new Set<Entity>();
    for (let k = first; k < Math.min(end, first + REACH); k++) {
      const entity = entities.at[k];
      if (entity?.kind === 'PERSON') named.add(entity);
      const sign = /^(?:he|his|him)$/.test(document.tokens[k]!.lower)
        ? 1
        : /^(?:she|her|hers)$/.test(document.tokens[k]!.lower)
          ? -1
          : 0;
      if (sign === 0) continue;
      const whom = named.size === 1 ? [...named][0] : otherThanDoer(document, entities.at, named, document.tokens[k]!);
      // "Fells accused Lewand of it. Lewand said she lied": Fells is "she" by her own name.
      const isOther =
        named.size === 1 &&
        entities.at
          .slice(Math.max(0, first - REACH), first)
          .some((e) => e?.kind === 'PERSON' && !named.has(e) && pronounOf(e) === (sign > 0 ? 'he' : 'she'));
      if (whom && !isOther) votes.set(whom, (votes.get(whom) ?? 0) + sign);
    }
  }
  for (const [entity, vote] of votes)
    if (vote !== 0 && statedPronoun(entity) === undefined) entity.pronoun = vote > 0 ? 'he' : 'she';
}

/** "Inga says Ole offered [her] money": of two, the one who is not the doer. */
function otherThanDoer(
  document: Document,
  at: readonly (Entity | undefined)[],
  named: ReadonlySet<Entity>,
  pronoun: Token,
): Entity | undefined {
  const verb = document.tokens[pronoun.head];
  if (named.size !== 2 || !verb || !/^(?:i?obj|dobj)$/.test(pronoun.relation)) return undefined;
  const subject = childBy(document, verb, /^nsubj$/);
  const doer = subject && at[subject.index];
  return doer && named.has(doer) ? [...named].find((one) => one !== doer) : undefined;
}
