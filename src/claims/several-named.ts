import type { Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import type { Entity } from './entities.js';
import { type Context, kindOfEntity, type ResolvedSource } from './resolved-source.js';
import { tokensUnder } from './tree.js';

// "Crane, Quist and Roth have left. All three said that P": several who were named right before, told by their number.

const NUMBERS: Readonly<Record<string, number>> = {
  both: 2,
  two: 2,
  pair: 2,
  couple: 2,
  duo: 2,
  three: 3,
  trio: 3,
  four: 4,
};

/** Sentences back to where they are named. */
const REACH = 2;

/** The named ones that "all three", "both" or "the pair" means as a source; undefined where not just so many stand together. */
export function severalNamed({ document, entities }: Context, [span]: readonly Span[]): ResolvedSource | undefined {
  const words = span ? tokensUnder(document, [span]).filter((t) => /\p{L}/u.test(t.form)) : [];
  const [first, second] = words;
  const isNumber = first?.lower === 'both' ? words.length <= 2 : /^(?:all|the)$/.test(first?.lower ?? '');
  const number = NUMBERS[(first?.lower === 'both' ? first : second)?.lower ?? ''];
  // "The two men", "both women", "all three of them".
  const rest = words.slice(first?.lower === 'both' ? 1 : 2).map((t) => t.lower);
  if (!span || !isNumber || !number || !/^(?:|(?:wo)?men|of them|players|suspects|officers)$/.test(rest.join(' ')))
    return undefined;
  const { sentence } = first!;
  for (let k = sentence - 1; k >= Math.max(0, sentence - REACH); k--) {
    const { first: from, end } = document.sentences[k]!;
    const group = groupIn(entities.at, document.tokens.slice(from, end), number);
    if (!group) continue;
    const [opening, closing] = [group[0]!, group.at(-1)!];
    const named = group.map((t) => entities.at[t.index]).filter((e): e is Entity => e !== undefined);
    const kinds = new Set(named.map(kindOfEntity));
    return {
      name: document.text.slice(opening.start, closing.end).replace(/\s+/g, ' '),
      kind: kinds.size === 1 ? [...kinds][0]! : 'person',
      onRecord: true,
      entity: undefined,
      record: false,
      filing: false,
      span,
    };
  }
  return undefined;
}

/** So many people or bodies that commas and an "and" join, as the tokens of their names; undefined where there are two such groups. */
function groupIn(at: readonly (Entity | undefined)[], tokens: readonly Token[], number: number): Token[] | undefined {
  const groups: Token[][] = [];
  let seen: Entity[] = [];
  let run: Token[] = [];
  const close = (): void => {
    if (seen.length === number) groups.push(run.slice(0, run.findLastIndex((t) => at[t.index]) + 1));
    seen = [];
    run = [];
  };
  for (const token of tokens) {
    const entity = at[token.index];
    const isNamed = entity?.kind === 'PERSON' || entity?.kind === 'ORG';
    if (isNamed && (seen.length === 0 || seen[0]!.kind === entity.kind)) {
      if (seen.at(-1) !== entity) seen.push(entity);
      run.push(token);
    } else if (seen.length > 0 && /^(?:,|and)$/.test(token.lower)) run.push(token);
    else close();
  }
  close();
  return groups.length === 1 ? groups[0] : undefined;
}
