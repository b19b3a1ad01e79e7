import type { Document, Token } from '../language/document.js';
import type { Entities, Entity } from './entities.js';
import { REPORTING } from './lexicon/cues.js';

// Whom a pronoun may mean: the names before it, and those who do something in the sentences around it.

/** In tokens. */
export const REACH = 150;

/** The same, to what a noun takes up that only one name of the article fits. */
export const FAR_REACH = 1500;

/**
 * The entity of the wanted kind that was named last before token `before`.
 * @param reach how many tokens back
 * @param isMeant may a mention at this token be meant
 */
export function latest(
  entities: Entities,
  before: number,
  fits: (entity: Entity) => boolean,
  reach = REACH,
  isMeant: (at: number) => boolean = () => true,
): Entity | undefined {
  for (let k = before - 1; k >= Math.max(0, before - reach); k--) {
    const entity = entities.at[k];
    if (entity && isMeant(k) && fits(entity)) return entity;
  }
  return undefined;
}

/** '"It reminds me of President Rehnborg," [she] wrote': of those whom somebody speaks of, none is who speaks. */
export const unlessQuoted =
  ({ tokens }: Document, pronoun: Token) =>
  (at: number): boolean =>
    pronoun.quoted || !tokens[at]!.quoted;

/** "Holm criticised inspector Vera Lund. …, she said": the doer of the sentence before, rather than whom it was done to. */
export function doerBefore(
  document: Document,
  entities: Entities,
  head: number,
  isPerson: (entity: Entity) => boolean,
): Entity | undefined {
  const { tokens, sentences } = document;
  const { sentence } = tokens[head]!;
  const before = sentences[sentence - 1];
  // Whoever is named in the pronoun's own sentence comes first.
  const here = head - sentences[sentence]!.first;
  if (!before || latest(entities, head, isPerson, here, unlessQuoted(document, tokens[head]!))) return undefined;
  const root = tokens.slice(before.first, before.end).find((t) => t.head < 0);
  // "Morling was the last guest who had sat with Sandor. He said": also behind a noun.
  const isClause = root && (/^VB/.test(root.tag) || root.children.some((k) => tokens[k]!.relation === 'cop'));
  const subject = isClause ? root.children.map((k) => tokens[k]!).find((t) => t.relation === 'nsubj') : undefined;
  const doer = subject && entities.at[subject.index];
  const isPlace = subject !== undefined && /^(?:at|in|near|of)$/.test(tokens[subject.index - 1]?.lower ?? '');
  return doer && !isPlace && isPerson(doer) ? doer : undefined;
}

/** "Roth said it would use its own barge, but [he] did not say when": the subject of the sentence. */
export function subjectHere(
  { tokens, sentences }: Document,
  entities: Entities,
  pronoun: Token,
  isPerson: (entity: Entity) => boolean,
): Entity | undefined {
  const { first } = sentences[pronoun.sentence]!;
  if (!/^(?:but|and)$/.test(tokens[pronoun.index - 1]?.lower ?? '')) return undefined;
  const root = tokens.slice(first, pronoun.index).find((t) => t.head < 0);
  const subject = root?.children.map((k) => tokens[k]!).find((t) => t.relation === 'nsubj' && t.index < root.index);
  const doer = subject && entities.at[subject.index];
  return doer && isPerson(doer) ? doer : undefined;
}

/**
 * "[He] said Alt had stolen his car": whom the clause of a pronoun names further on, the pronoun does not mean (Chomsky 1981,
 * principle C). "He was innocent, Alt said" names who says it.
 */
export function namedFurtherOn({ tokens, sentences }: Document, entities: Entities, pronoun: Token): Set<Entity> {
  const named = new Set<Entity>();
  if (!/^(?:he|she)$/.test(pronoun.lower) || !/^(?:VB|MD|RB)/.test(tokens[pronoun.index + 1]?.tag ?? '')) return named;
  const { end } = sentences[pronoun.sentence]!;
  // "In what he said was a mistake, President Orsay had signed": up to the end of the clause.
  const isSubordinate = /^(?:IN|W.*)$/.test(tokens[pronoun.index - 1]?.tag ?? '');
  for (let k = pronoun.index + 1; k < end; k++) {
    const { form } = tokens[k]!;
    if (isSubordinate && form === ',') break;
    if (form === ';' || (form === ',' && /^(?:and|but|while|whereas)$/.test(tokens[k + 1]?.lower ?? ''))) break;
    const entity = entities.at[k];
    if (!entity || entity === entities.at[k - 1]) continue;
    let last = k;
    while (entities.at[last + 1] === entity) last++;
    const isTeller =
      REPORTING.has(tokens[k - 1]?.lemma ?? '') || (tokens[last + 1] && REPORTING.has(tokens[last + 1]!.lemma));
    if (!(isTeller && tokens.slice(pronoun.index, k).some((t) => /^[,”"]$/.test(t.form)))) named.add(entity);
  }
  return named;
}

/** "In what [he] called a rant, President Orsay took a swipe at Bell": who stands behind the comma. */
export function inWhat(
  { tokens, sentences }: Document,
  entities: Entities,
  pronoun: Token,
  isPerson: (entity: Entity) => boolean,
): Entity | undefined {
  const { first, end } = sentences[pronoun.sentence]!;
  if (pronoun.index !== first + 2 || tokens[first]!.lower !== 'in' || tokens[first + 1]!.lower !== 'what')
    return undefined;
  const comma = tokens.slice(pronoun.index, end).find((t) => t.form === ',');
  const doer = comma && entities.at.slice(comma.index + 1, Math.min(end, comma.index + 5)).find((e) => e !== undefined);
  return doer && isPerson(doer) ? doer : undefined;
}

const ASKING = /^(?:ask|press|question|challenge|quiz|grill|confront)$/;

/** Tokens from "asked" to whom: "asked the town's mayor, Ana Lind". */
const TO_WHOM = 8;

/**
 * "A reporter asked Lind if she had known. 'No,' [she] said": who was asked answers, in the same sentence or the next,
 * with nobody named in between.
 */
export function whoWasAsked(
  { tokens, sentences }: Document,
  entities: Entities,
  pronoun: Token,
  isPerson: (entity: Entity) => boolean,
): Entity | undefined {
  if (pronoun.quoted) return undefined;
  const { first } = sentences[Math.max(0, pronoun.sentence - 1)]!;
  const asking = tokens
    .slice(first, pronoun.index)
    .findLast((t) => ASKING.test(t.lemma) && /^VB[DZP]$/.test(t.tag) && !t.quoted);
  if (!asking) return undefined;
  const behind = tokens.slice(asking.index + 1, Math.min(pronoun.index, asking.index + TO_WHOM));
  const stop = behind.findIndex(
    (t) => /^(?:VB|MD|[,.;:]|WRB|WP)/.test(t.tag) || /^(?:if|whether|about|on|over)$/.test(t.lower),
  );
  const hearer = (stop < 0 ? behind : behind.slice(0, stop)).findLast((t) => entities.at[t.index] && !t.quoted);
  // "Questioned Lind's account".
  if (hearer && tokens[hearer.index + 1]?.tag === 'POS') return undefined;
  const asked = hearer && entities.at[hearer.index];
  if (!asked || !isPerson(asked)) return undefined;
  const others = entities.at.slice(hearer.index + 1, pronoun.index).some((e) => e?.kind === 'PERSON' && e !== asked);
  return others ? undefined : asked;
}
