import type { Token } from '../language/document.js';
import type { Entity } from './entities.js';
import { BODIES, SPOKES_WORDS } from './lexicon/sources.js';
import type { Context } from './resolved-source.js';

// Who is introduced by a noun: "*the mayor* Ewa Lind", "Ewa Lind, *the mayor*".

/** "the mayor Ewa Lind", "minister Olan Brisk": a role right before the name, not "the army of Karvia" or "Voss's coach". */
export function isIntroduced({ entities }: Context, head: Token, person: Entity, tokens: readonly Token[]): boolean {
  if (SPOKES_WORDS.has(head.lemma)) return false;
  const name = tokens.find((t) => entities.at[t.index] === person);
  if (!name || name.index < head.index) return false;
  // "The head physician of the hospital in Sarend, Bekir Alun,": the name closes the phrase behind a comma.
  const comma = tokens.indexOf(name) - 1;
  const rest = tokens.filter((t) => t.index > name.index && entities.at[t.index] !== person);
  if (tokens[comma]?.form === ',' && rest.every((t) => t.form === ',')) return true;
  return !tokens.some(
    (t) => t.index > head.index && t.index < name.index && /^(?:IN|TO|POS|WP|WDT|VB\w?)$/.test(t.tag),
  );
}

export const isApposed = ({ document, entities }: Context, head: Token, person: Entity): boolean =>
  // "Port Ransome police": the name says which police.
  !(BODIES.has(head.lemma) && entities.at[head.index - 1] === person) &&
  document.tokens
    .slice(Math.max(0, head.index - 12), head.index + 12)
    .some(
      (t) =>
        entities.at[t.index] === person &&
        t.sentence === head.sentence &&
        (t.relation === 'appos' || (t.head === head.index && t.index > head.index && !t.relation.startsWith('nmod'))),
    );
