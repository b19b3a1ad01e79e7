import type { Token } from '../language/document.js';
import { PERSONS } from './antecedents.js';
import type { Entity } from './entities.js';
import { BODIES, PRESS_KINDS } from './lexicon/sources.js';
import { PICTURES } from './pictures.js';
import type { Context } from './resolved-source.js';
import { isFiniteVerb } from './tree.js';
import { isDocument } from './unnamed-sources.js';

// The words of a source: which of them tell who speaks.

/** "Castellmar sporting director Inés Roca": who is named right behind the post, where the club's name looks like one, too. */
export function calledByPost({ entities }: Pick<Context, 'entities'>, tokens: readonly Token[]): Entity | undefined {
  // "Once Secretary of State and now hopeful Ana Lind".
  const isOfTitle = (t: Token, i: number): boolean =>
    (t.lower === 'of' && /^(?:State|Staff|Commerce|Defen[cs]e)$/.test(tokens[i + 1]?.form ?? '')) ||
    (t.lower === 'and' && /^(?:State|Staff|Commerce|Defen[cs]e)$/.test(tokens[i - 1]?.form ?? ''));
  // "Her brother, Corrin aide Ivo Brenn": the words behind the comma name her.
  const [whose, , comma] = tokens;
  if (whose?.tag === 'PRP$' && comma?.form === ',' && tokens.length > 4)
    return calledByPost({ entities }, tokens.slice(3));
  const stop = tokens.findIndex((t, i) => (/^(?:IN|TO|CC|WP|WDT)$/.test(t.tag) && !isOfTitle(t, i)) || t.form === ',');
  const phrase = stop < 0 ? tokens : tokens.slice(0, stop);
  const name = phrase.find((t, i) => i > 1 && phrase[i - 1]!.tag === 'NN' && entities.at[t.index]?.kind === 'PERSON');
  const post = name && phrase[phrase.indexOf(name) - 1]!.lemma;
  return post &&
    (PERSONS.test(post) ||
      /^(?:front-?runner|nominee|hopeful|aide|ally|deputy|colleague|boss|secretary|attorney|friend|widow)$/.test(post))
    ? entities.at[name.index]
    : undefined;
}

/** "Dellbrook [last night]": when is no part of who. */
export function withoutTime(words: Token[]): Token[] {
  // "Board minutes/TIME show P".
  const isPaper = (t: Token, i: number): boolean => i > 0 && isDocument(t) && words[i - 1]!.tag !== 'CD';
  const last = words.findLastIndex((t, i) => t.name !== 'TIME' || isPaper(t, i));
  const isAge = /-year-old$/.test(words.at(-1)?.lower ?? '');
  return last < 0 || isAge ? words : words.slice(0, last + 1);
}

/** "[Figures] published on Tuesday by the office": a paper that opens the phrase heads it, wherever the tree has its head. */
export function paperIn(tokens: readonly Token[]): Token | undefined {
  // "[Figures] the council released under the act".
  const [paper, next] = tokens;
  if (
    paper &&
    next &&
    isDocument(paper) &&
    /^NNS$/.test(paper.tag) &&
    /^(?:DT|PRP)$/.test(next.tag) &&
    tokens.slice(2, 5).some((t) => /^VBD$/.test(t.tag))
  )
    return paper;
  const stop = tokens.findIndex((t) => /^(?:IN|TO|VBN|VBD|VBG|WDT|WP|POS)$/.test(t.tag) || t.form === ',');
  const opening = tokens
    .slice(0, Math.max(stop, 0))
    // "Minutes/NNPS obtained by the Gazette".
    .findLast((t, i) => /^NNS?$/.test(t.tag) || PICTURES.test(t.lower) || (i === 0 && t.tag === 'NNPS'));
  return opening && isDocument(opening) ? opening : undefined;
}

/** "Councillor Denzil Foy, whose ward includes the village": the speaker alone. */
export function withoutRelative(tokens: Token[]): Token[] {
  const comma = tokens.findIndex(
    (t, i) =>
      i > 0 &&
      t.form === ',' &&
      /^(?:who|whose|which|where|citing|quoting|quoted|cited|relayed|carried|interviewed)$/.test(
        tokens[i + 1]?.lower ?? '',
      ),
  );
  // "A spokesperson when reached by the Gazette".
  const when = tokens.findIndex((t, i) => i > 0 && t.lower === 'when' && /^VB[NDG]$/.test(tokens[i + 1]?.tag ?? ''));
  // "A senior officer quoted by the agency".
  const quoted = tokens.findIndex(
    (t, i) => i > 0 && /^(?:quoted|cited|relayed|carried|interviewed)$/.test(t.lower) && tokens[i + 1]?.lower === 'by',
  );
  // "Personnel records the department released", "a memo the firm sent": who did what with the paper.
  const released = tokens.findIndex(
    (t, i) => i > 0 && isDocument(tokens[i - 1]!) && t.lower === 'the' && tokens.slice(i + 2, i + 4).some(isFiniteVerb),
  );
  // "A memo the Gazette has seen".
  const had = tokens.findIndex(
    (t, i) =>
      i > 0 &&
      t.tag === 'DT' &&
      tokens[i - 1]!.tag === 'NN' &&
      isDocument(tokens[i - 1]!) &&
      tokens.slice(i + 2).some((x) => /^(?:seen|obtained|read|reviewed|viewed)$/.test(x.lower)),
  );
  const stop = [comma, when, quoted, released, had].find((at) => at >= 0) ?? -1;
  return stop < 0 ? tokens : tokens.slice(0, stop);
}

/** "Sovan press agency": the noun that closes the run, where the tree leads with its first word. */
export function nounBehind(tokens: readonly Token[], head: Token | undefined): Token | undefined {
  if (!head || !/^(?:NNP|JJ|PRP\$|DT$)/.test(head.tag)) return head;
  let last = head;
  for (const token of tokens.filter((t) => t.index > head.index)) {
    if (token.index !== last.index + 1 || !/^(?:JJ|NN|POS)/.test(token.tag)) break;
    last = token;
  }
  return /^NNS?$/.test(last.tag) ? last : head;
}

export const isPressNoun = (lemma: string): boolean =>
  PRESS_KINDS.has(lemma) || /^(?:agency|radio|television)$/.test(lemma);

/** "Its embassy in the capital, [Sennet]": where it is does not speak. */
export function withoutPlace(tokens: readonly Token[]): readonly Token[] {
  const comma = tokens.findIndex(
    (t, i) =>
      t.form === ',' &&
      /^(?:capital|city|town|village|port)$/.test(tokens[i - 1]?.lower ?? '') &&
      tokens[i - 2]?.lower === 'the' &&
      /^(?:in|at|near|of)$/.test(tokens[i - 3]?.lower ?? ''),
  );
  return comma < 0 ? tokens : tokens.slice(0, comma);
}

/** "The spy agency of Kharen[, Zuland's foe in the war]": whose foe it is does not speak. */
export function withoutApposed(tokens: readonly Token[], { entities }: Pick<Context, 'entities'>): readonly Token[] {
  const comma = tokens.findIndex((t, i) => {
    const rest = tokens.slice(i + 1);
    const mark = rest.findIndex((x) => x.tag === 'POS');
    return (
      i > 1 &&
      t.form === ',' &&
      mark > 0 &&
      rest.slice(0, mark).every((x) => entities.at[x.index] !== undefined || x.tag === 'DT') &&
      !rest.slice(mark + 1).some((x) => entities.at[x.index]?.kind === 'PERSON' || entities.at[x.index]?.kind === 'ORG')
    );
  });
  return tokens.slice(0, Math.max(comma, 0)).some((t) => entities.at[t.index] || BODIES.has(t.lemma))
    ? tokens.slice(0, comma)
    : tokens;
}

/** "The ministry [did] acknowledge": no part of the name. */
export const withoutDid = (tokens: readonly Token[]): readonly Token[] => {
  const at = tokens.findIndex((t, i) => i > 0 && /^(?:did|does|do)$/.test(t.lower));
  return at < 0 ? tokens : tokens.slice(0, at);
};

/** A party's name without words around it that the tree took in: "firm hit back", "On Monday Osk Bank". */
export const withoutStrays = (name: string): string =>
  name
    .replace(/(?: (?:neither|both|all|alone|itself|and|or|nor|(?:hit|fired|struck|shot|snapped|pushed) back)|,)$/, '')
    .replace(/ (?:last (?:night|week|month)|yesterday|today|tonight)$/, '')
    .replace(/^(?:On|In|Last|Late|Early) (?:\p{Lu}\p{Ll}+day|\p{L}+) (?=\p{Lu})/u, '');
