import type { Document } from '../language/document.js';
import type { Entities, Entity } from './entities.js';
import { HOLDERS, POSTS } from './lexicon/sources.js';
import { kindOfEntity } from './resolved-source.js';

// Whom a noun means because no other name could be meant.

/** The people named before a token, the one who is named most often first, with how often. */
export const byMentions = (entities: Entities, before: number): { person: Entity; times: number }[] =>
  entities.all
    .filter((e) => e.kind === 'PERSON')
    .map((person) => ({ person, times: person.mentions.filter((at) => at < before).length }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times || a.person.mentions[0]! - b.person.mentions[0]!);

/** The person named most often before a token, where nobody comes near. */
export function mainPerson(entities: Entities, head: number): Entity | undefined {
  const [first, second] = byMentions(entities, head);
  return first && first.times >= 2 && first.times >= 2 * (second?.times ?? 0) ? first.person : undefined;
}

/** "Ilse Marant has governed the town since 2014. The mayor said": the one person named so far, whose post is not told. */
export function onlyPerson({ tokens, sentences }: Document, entities: Entities, head: number): Entity | undefined {
  const before = new Set(entities.at.slice(0, head).filter((e) => e?.kind === 'PERSON'));
  const [one] = before;
  const { sentence } = tokens[head]!;
  const [last] = one ? one.mentions.filter((at) => at < head).slice(-1) : [];
  return one &&
    before.size === 1 &&
    last !== undefined &&
    sentence - tokens[last]!.sentence === 1 &&
    last - sentences[tokens[last]!.sentence]!.first <= 2 &&
    tokens.slice(last, sentences[tokens[last]!.sentence]!.end).some((t) => GOVERNS.test(t.lemma)) &&
    ![...one.roles].some((role) => POSTS.has(role) || HOLDERS.has(role))
    ? one
    : undefined;
}

const GOVERNS = /^(?:govern|lead|run|head|rule|manage|serve|chair|elect|succeed|preside|office)$/;

/** The one body that stands before, where no other could be meant. */
export function onlyBody(entities: Entities, head: number): Entity | undefined {
  const bodies = new Set<Entity>();
  for (let k = Math.max(0, head - 300); k < head; k++) {
    const entity = entities.at[k];
    if (entity?.kind === 'ORG' && !/^(?:media|official)$/.test(kindOfEntity(entity))) bodies.add(entity);
  }
  return bodies.size === 1 ? [...bodies][0] : undefined;
}

/** "Voltra sold 12,000 trams, the company said": the name, whatever kind, that acts in the same sentence. */
export function doerOfClause({ tokens, sentences }: Document, entities: Entities, head: number): Entity | undefined {
  const { first } = sentences[tokens[head]!.sentence]!;
  const doer = tokens.slice(first, head).find((t) => t.relation === 'nsubj' && t.tag === 'NNP');
  const entity = doer && entities.at[doer.index];
  return entity?.kind === 'MISC' && kindOfEntity(entity) !== 'media' ? entity : undefined;
}
