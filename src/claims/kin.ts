import type { Token } from '../language/document.js';
import type { Entity } from './entities.js';
import { FAMILY } from './lexicon/parties.js';
import { bareName, type Context, type ResolvedSource } from './resolved-source.js';

// The family answers for somebody: '"My brother never paid," said Klaus Grell', '"Ray did not do it," his wife testified'.

/**
 * For whom a relative speaks: of whom the words are, or who bears the same family name.
 * @param said what the relative says
 * @param source the words that name the speaker
 */
export function relativeMeant(
  { entities }: Context,
  { entity }: ResolvedSource,
  said: readonly Token[],
  source: readonly Token[],
): string | undefined {
  if (entity?.kind !== 'PERSON') return undefined;
  const isOfKin = isOfRelative(said);
  const isRelative = source.some(
    (t, i) => FAMILY.test(t.lemma) && /^(?:his|her|their)$/.test(source[i - 1]?.lower ?? ''),
  );
  if (!isOfKin && !isRelative) return undefined;
  const named = said
    .slice(0, 4)
    .map((t) => entities.at[t.index])
    .find((e) => e?.kind === 'PERSON' && e !== entity);
  if (named && isRelative) return bareName(named.name);
  if (!entity.name.includes(' ')) return undefined;
  const family = entity.name.slice(entity.name.lastIndexOf(' '));
  const at = said[0]?.index ?? 0;
  const isMeant = (e: Entity): boolean => e !== entity && e.kind === 'PERSON' && e.name.endsWith(family);
  const last = entities.at.slice(0, at).findLast((e) => e !== undefined && isMeant(e));
  return last && bareName(last.name);
}

const ownBy = (said: readonly Token[]): Token | undefined => {
  const [my, noun] = said.filter((t) => /\p{L}/u.test(t.form));
  return my?.quoted && my.lower === 'my' ? noun : undefined;
};

/** "My neighbour …": somebody whom the speaker knows. */
export const isOfStranger = (said: readonly Token[]): boolean =>
  /^(?:neighbou?r|friend|colleague|boss|teammate|team-mate|roommate|classmate|landlord|tenant|rival|opponent)$/.test(
    ownBy(said)?.lemma ?? '',
  );

/** "My son …". */
export const isOfRelative = (said: readonly Token[]): boolean => FAMILY.test(ownBy(said)?.lemma ?? '');
