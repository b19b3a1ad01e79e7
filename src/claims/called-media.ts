import type { Document } from '../language/document.js';
import { FAR_REACH, latest } from './doers.js';
import type { Entities, Entity } from './entities.js';
import { MEDIA_CALLED, WIRES } from './lexicon/called.js';

const WIRE_REACH = 200;

/** Which medium "the station" or "the agency" means, where the noun is one for media; undefined where it is not. */
export function mediumCalled(
  document: Document,
  entities: Entities,
  head: number,
): { entity: Entity | undefined } | undefined {
  const { tokens, sentences } = document;
  const { lemma, sentence } = tokens[head]!;
  const isAgency = lemma === 'agency';
  const isWire =
    isAgency &&
    (tokens.slice(head + 1, head + 4).some((t) => /^(?:report|write|cite|quote)$/.test(t.lemma)) ||
      // "Quoting an official, the agency said".
      tokens.slice(sentences[sentence]!.first, head).some((t) => /^(?:citing|quoting)$/.test(t.lower)));
  // "Reuters … the agency said", where no office is called so.
  const known = isAgency && !isWire ? latest(entities, head, (e) => WIRES.test(e.name), WIRE_REACH) : undefined;
  if (known && !entities.all.some(({ name }) => /\bAgency$/.test(name))) return { entity: known };
  const names = isWire
    ? /\b(?:Wire|News|Press|Newswire|Agency)\b|(?:wire|press|inform)$/
    : MEDIA_CALLED.find(([noun]) => noun.test(lemma))?.[1];
  return names && { entity: latest(entities, head, (e) => e.kind !== 'LOC' && names.test(e.name), FAR_REACH) };
}
