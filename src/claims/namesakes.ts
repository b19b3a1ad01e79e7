import type { Document } from '../language/document.js';
import type { Answerable } from './answer-ties.js';
import { nameKeys } from './core.js';

// People of one family name: what is said of Carla Lund her husband, Paul Lund, does not answer.

/** Keys of the given names that an article puts before each family name, by its key. */
export type Families = ReadonlyMap<string, ReadonlySet<string>>;

/** Who bears which family name, for those that several people bear. */
export function familiesOf({ tokens }: Document): Families {
  const all = new Map<string, Set<string>>();
  for (const { name, form, index, sentence } of tokens) {
    const before = tokens[index - 1];
    if (name !== 'PERSON' || before?.name !== 'PERSON' || before.sentence !== sentence) continue;
    const [family, given] = [nameKeys(form)[0], nameKeys(before.form)[0]];
    if (family && given) all.set(family, (all.get(family) ?? new Set<string>()).add(given));
  }
  return new Map([...all].filter(([, given]) => given.size > 1));
}

/** Does the claim name another of the party's family name, and not the party? */
export function isOfNamesake(families: Families, party: string, { core, concerned }: Answerable): boolean {
  const words = party.split(' ');
  const [family] = nameKeys(words.at(-1)!);
  const namesakes = family === undefined ? undefined : families.get(family);
  if (words.length < 2 || family === undefined || !namesakes) return false;
  const given = new Set(words.slice(0, -1).flatMap(nameKeys));
  const isNamed = (key: string): boolean => core.names.has(key) || concerned.has(key);
  return isNamed(family) && ![...given].some(isNamed) && [...namesakes].some((key) => !given.has(key) && isNamed(key));
}
