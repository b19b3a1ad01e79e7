import type { Document } from '../language/document.js';
import type { Entity } from './entities.js';
import { HER_NAMES, HIS_NAMES } from './lexicon/given-names.js';

// Which pronoun means a person: by what the article calls them, by the given name, by the pronouns that follow.

export type Pronoun = 'he' | 'she';

const WOMAN =
  /^(?:mother|wife|daughter|sister|widow|woman|girl|aunt|grandmother|actress|chairwoman|spokeswoman|congresswoman|queen|princess|girlfriend|mum|mom|ms|mrs|miss)$/;
const MAN =
  /^(?:father|husband|son|brother|widower|man|boy|uncle|grandfather|actor|chairman|spokesman|congressman|king|prince|boyfriend|dad|mr)$/;

/** The pronoun that the article's own words for somebody, or the given name, call for. */
export function pronounOf({ roles, name, pronoun }: Entity): Pronoun | undefined {
  for (const role of roles) {
    if (WOMAN.test(role)) return 'she';
    if (MAN.test(role)) return 'he';
  }
  const given = name.includes(' ') ? name.slice(0, name.indexOf(' ')).toLowerCase() : '';
  if (HIS_NAMES.has(given)) return 'he';
  if (HER_NAMES.has(given)) return 'she';
  return pronoun;
}

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
      const [only, ...others] = named;
      // "Inga says Ole offered [her] money": the other one.
      const verb = document.tokens[document.tokens[k]!.head];
      const doer = verb && named.size === 2 ? entityOfSubject(document, entities.at, verb.index) : undefined;
      const isObject = /^(?:i?obj|dobj)$/.test(document.tokens[k]!.relation);
      const whom = doer && isObject && named.has(doer) ? [...named].find((one) => one !== doer) : undefined;
      if (sign !== 0 && whom) votes.set(whom, (votes.get(whom) ?? 0) + sign);
      if (sign !== 0 && only && others.length === 0) votes.set(only, (votes.get(only) ?? 0) + sign);
    }
  }
  for (const [entity, vote] of votes)
    if (vote !== 0 && pronounOf(entity) === undefined) entity.pronoun = vote > 0 ? 'he' : 'she';
}

function entityOfSubject({ tokens }: Document, at: readonly (Entity | undefined)[], verb: number): Entity | undefined {
  const subject = tokens[verb]!.children.map((k) => tokens[k]!).find((t) => t.relation === 'nsubj');
  return subject && at[subject.index];
}
