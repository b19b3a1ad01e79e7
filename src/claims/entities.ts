import type { Document, Token } from '../language/document.js';
import { isCalledBody, isCalledIt } from './called-bodies.js';
import { findPronouns } from './gender.js';
import { FIRM_TITLE, HOLIDAY, PRESS_FIRST, PRESS_OPENING } from './lexicon/names.js';
import { STATE_OF, STATES_OF_WORLD } from './lexicon/places.js';
import { BODY_ENDINGS } from './lexicon/sources.js';
import {
  INSTITUTION,
  isBodyName,
  isCommonNoun,
  isFirmInS,
  isNameTag,
  isQuotedName,
  JOINERS,
  nameEnd,
  OFFICE,
  rolesOf,
  TITLE,
} from './names.js';

/** A named person, body or place with all its mentions. */
export interface Entity {
  /** The fullest name seen. */
  name: string;
  kind: 'PERSON' | 'ORG' | 'LOC' | 'MISC';
  /** Words beside its mentions that say what it is ("mayor", "publication"), lemmas. */
  roles: Set<string>;
  /** "he" or "she", where a pronoun that speaks was found to mean it. */
  pronoun?: 'he' | 'she';
  /** Token indices of its mentions, first token each, in text order. */
  mentions: number[];
}

/** All named entities of a document, and which of them a token belongs to. */
export interface Entities {
  all: Entity[];
  /** Entity of each token; undefined outside names. */
  at: (Entity | undefined)[];
}

/**
 * May it be a body? One word that neither a pronoun nor a fuller name has made a person is a firm as often as not,
 * whatever the tagger says.
 */
export const mayBeBody = ({ kind, pronoun, name }: Entity): boolean =>
  kind === 'ORG' || kind === 'MISC' || (kind === 'PERSON' && !pronoun && !name.includes(' '));

/** "Transport Minister Lev Haradin", "City captain Jamie Torrance": where the name itself begins. */
function personStart(tokens: readonly Token[], from: number, end: number): number {
  // "Goalkeeper Ilan Torv", whatever the tagger takes it for.
  const words = tokens.slice(from + 1, end);
  if (
    OFFICE.test(tokens[from]!.form) &&
    words.length === 2 &&
    words.every(
      (t) =>
        /^\p{Lu}\p{Ll}/u.test(t.form) &&
        !INSTITUTION.test(t.form) &&
        !OFFICE.test(t.form) &&
        !BODY_ENDINGS.has(t.lower),
    )
  )
    return from + 1;
  if (tokens[end - 1]!.name !== 'PERSON') return from;
  let start = end - 1;
  while (start > from && tokens[start - 1]!.name === 'PERSON' && !OFFICE.test(tokens[start - 1]!.form)) start--;
  const before = tokens.slice(from, start);
  return end - start > 1 && before.some((t) => OFFICE.test(t.form) || !/^\p{Lu}/u.test(t.form)) ? start : from;
}

/** Two capitalised words that stand side by side, as one string; empty where they do not. */
function pairOf(tokens: readonly Token[], second: number): string {
  const [a, b] = [tokens[second - 1], tokens[second]];
  const isOfName = (t: Token | undefined): t is Token =>
    t !== undefined && /^NNP/.test(t.tag) && t.name !== 'TIME' && /^\p{Lu}\p{Ll}/u.test(t.form);
  return isOfName(a) && isOfName(b) && a.sentence === b.sentence && !OFFICE.test(a.form) && !TITLE.test(a.form)
    ? `${a.form} ${b.form}`
    : '';
}

/**
 * Pairs of words that the article always writes together ("Red Harbour"): one name, whatever classes the tagger gave
 * its words. A family name that also stands alone makes no such pair with what stands before it.
 */
function lastingPairs({ tokens }: Document): Set<string> {
  const together = new Map<string, number>();
  const all = new Map<string, number>();
  for (const token of tokens) {
    const pair = pairOf(tokens, token.index);
    if (pair) together.set(pair, (together.get(pair) ?? 0) + 1);
    all.set(token.form, (all.get(token.form) ?? 0) + 1);
  }
  const lasting = [...together].filter(([pair, count]) => count > 1 && all.get(pair.split(' ')[1]!) === count);
  return new Set(lasting.map(([pair]) => pair));
}

/**
 * Names of people in the body by their first word, for a title in which every word has a capital: "Lena Roth Calls Ana
 * Lind a Liar" is no name. Empty where the title has none.
 */
function namesInTitle({ tokens, sentences }: Document): ReadonlyMap<string, readonly string[]> {
  const title = sentences[0];
  const names = new Map<string, string[]>();
  if (!title || sentences.length < 2) return names;
  const words = tokens.slice(title.first, title.end).filter((t) => /^\p{L}/u.test(t.form));
  if (words.length < 4 || words.some((t) => /^\p{Ll}/u.test(t.form) && t.form.length > 4)) return names;
  for (let k = title.end; k < tokens.length; k++) {
    if (tokens[k]!.name !== 'PERSON' || tokens[k - 1]?.name === 'PERSON') continue;
    let end = k;
    while (tokens[end]?.name === 'PERSON' && tokens[end]!.sentence === tokens[k]!.sentence) end++;
    // The title knows somebody by the last word, too.
    for (const name of [tokens.slice(k, end), tokens.slice(end - 1, end)].map((part) => part.map((t) => t.form))) {
      const known = names.get(name[0]!) ?? [];
      if (!known.includes(name.join(' '))) names.set(name[0]!, [...known, name.join(' ')]);
    }
  }
  return names;
}

/** Where a name of the body ends that begins at a token of the title. */
function knownEnd(
  tokens: readonly Token[],
  at: number,
  names: ReadonlyMap<string, readonly string[]>,
): number | undefined {
  if (tokens[at]!.sentence > 0) return undefined;
  const ends = (names.get(tokens[at]!.form) ?? []).flatMap((name) => {
    const words = name.split(' ');
    return words.every((word, k) => tokens[at + k]?.form === word) ? [at + words.length] : [];
  });
  return ends.length > 0 ? Math.max(...ends) : undefined;
}

/** Does the short name mean the long one? The same last words for a person, the first or the initials for a body. */
function isShortFor(short: string, long: string, kind: Entity['kind']): boolean {
  if (short === long) return true;
  const s = short.toLowerCase().split(' ');
  const l = long.toLowerCase().split(' ');
  if (s.length >= l.length) return false;
  if (kind === 'PERSON')
    return (
      s.every((word, i) => word === l[l.length - s.length + i]) || (s.length === 1 && s[0] === l[0] && l.length === 2)
    );
  if (kind === 'ORG' && s.length === 1 && s[0]!.length > 1) {
    if (s[0]!.replace(/\./g, '') === initialsOf(l)) return true;
  }
  // "The Front", of the Highland Front.
  if (kind === 'ORG' && s.length === 1 && s[0] === l.at(-1) && !BODY_NOUN.test(short)) return true;
  return kind === 'ORG' && s.every((word, i) => word === l[i]);
}

/** "Hartley", of Hartley Foods: the tagger takes the one word for a person, where nobody has it as a family name. */
const opensBody = ({ name, kind }: { name: string; kind: Entity['kind'] }, body: Entity): boolean =>
  body.kind === 'ORG' &&
  kind === 'PERSON' &&
  !name.includes(' ') &&
  BODY_ENDINGS.has(body.name.toLowerCase().split(' ').at(-1)!);

// Which council or bank is meant by its noun alone is for `resolve` to say.
const BODY_NOUN =
  /^(?:Council|Bank|Ministry|Police|Court|Hospital|University|Party|Union|Club|Company|Group|Post|Times)$/;

/** Finds names and joins the mentions of the same person or body. */
export function findEntities(document: Document): Entities {
  const { tokens } = document;
  const at = new Array<Entity | undefined>(tokens.length).fill(undefined);
  const mentions: { start: number; end: number; name: string; kind: Entity['kind'] }[] = [];
  const pairs = lastingPairs(document);
  const inTitle = namesInTitle(document);
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    const named =
      isQuotedName(document, token) ||
      (/^NN/.test(token.tag) && isFirmInS(tokens, i + 1)) ||
      token.name === 'PERSON' ||
      (/^NN/.test(token.tag) &&
        /^\p{Lu}/u.test(token.form) &&
        (STATE_OF.has(token.lower) || STATES_OF_WORLD.has(token.lower))) ||
      ((isBodyName(token) || isNameTag(token)) && /^\p{Lu}/u.test(token.form) && /^(?:NN|JJ)/.test(token.tag));
    // "Ms Fennick" is Fennick; the title is no part of the name.
    const next = tokens[i + 1];
    const isTitle =
      next !== undefined &&
      next.sentence === token.sentence &&
      /^\p{Lu}/u.test(next.form) &&
      (TITLE.test(token.form) ||
        (FIRM_TITLE.test(token.form) && document.sentences[token.sentence]!.first === i) ||
        (OFFICE.test(token.form) && next.name === 'PERSON'));
    // "The Morning Tide", "the Sunday Lamp"
    const opensName =
      PRESS_OPENING.test(token.form) && next !== undefined && isNameTag(next) && next.sentence === token.sentence;
    if (
      !(named || opensName) ||
      (token.name === 'TIME' && !opensName) ||
      (HOLIDAY.test(token.form) && !/^\p{Lu}/u.test(next?.form ?? '')) ||
      isTitle ||
      isCommonNoun(document, token) ||
      // "Said Brannoch".
      (/^(?:said|says|added|asked|wrote)$/.test(token.lower) && document.sentences[token.sentence]!.first === i) ||
      (token.tag === 'JJ' && !isNameTag(tokens[i + 1] ?? token))
    ) {
      i++;
      continue;
    }
    let end = knownEnd(tokens, i, inTitle) ?? nameEnd(document, i);
    while (end < tokens.length && pairs.has(pairOf(tokens, end)) && tokens[end]!.sentence === token.sentence) end++;
    const last = tokens[end - 1]!;
    // "Toxicologist Prof Alun Reay", "MP Sunil Rao", whom the tagger takes for a body.
    const title = BODY_ENDINGS.has(last.lower)
      ? -1
      : tokens.slice(i, end - 1).findLastIndex(({ form }) => TITLE.test(form) || form === 'MP');
    const from = title < 0 ? personStart(tokens, i, end) : i + title + 1;
    const words = tokens.slice(from, end);
    const isTitled = title >= 0 || (from > i && OFFICE.test(tokens[i]!.form));
    const isFirm = FIRM_TITLE.test(tokens[from - 1]?.form ?? '') && tokens[from - 1]!.sentence === token.sentence;
    const isBody =
      isFirmInS(tokens, end - 1) ||
      words.some((w) => w.name === 'ORG' || INSTITUTION.test(w.form)) ||
      BODY_ENDINGS.has(last.lower) ||
      (words.length > 1 &&
        (PRESS_FIRST.test(words[0]!.form) ||
          // "Wexley Town", whom the tagger takes for somebody.
          (last.name === 'PERSON' && /^(?:Town|City|County|Athletic|Villa|Forest)$/.test(last.form))));
    const isRegion =
      words.length > 1 &&
      /^(?:North|South|East|West|New|Central)(?:ern)?$/.test(words[0]!.form) &&
      (STATE_OF.has(last.lower) || STATES_OF_WORLD.has(last.lower));
    const kind = isFirm || (isBody && !isTitled) ? 'ORG' : isTitled ? 'PERSON' : isRegion ? 'LOC' : kindOf(words[0]!);
    mentions.push({
      start: from,
      end,
      name: document.text.slice(words[0]!.start, last.end).replace(/\s+/g, ' ').replaceAll('’', "'"),
      kind,
    });
    i = end;
  }
  const all: Entity[] = [];
  const byName = new Map<string, Entity>();
  // A short form begins with a word of the full name, or is its initials: the only places to look.
  const byWord = new Map<string, Entity[]>();
  // Longest first, so that short forms find the full name, also where it stands later.
  for (const mention of [...mentions].sort((a, b) => b.name.length - a.name.length || a.start - b.start)) {
    const entity =
      byName.get(mention.name) ??
      nearest(
        (byWord.get(keyOf(mention.name)) ?? []).filter(
          (e) =>
            (e.kind === mention.kind ||
              (e.kind === 'PERSON' && !mention.name.includes(' ')) ||
              opensBody(mention, e)) &&
            isShortFor(mention.name, e.name, e.kind),
        ),
        mention.start,
      ) ??
      create(mention.name, mention.kind);
    entity.mentions.push(mention.start);
    for (const role of rolesOf(document, mention.start, mention.end)) entity.roles.add(role);
    if (PRESS_OPENING.test(tokens[mention.start]!.form) && mention.end > mention.start + 1)
      entity.roles.add('newspaper');
    for (let k = mention.start; k < mention.end; k++) at[k] = entity;
  }
  // "Grund denied it": a family name known from the full one, whatever the tagger made of it here.
  const families = new Map(
    all
      .filter((e) => e.kind === 'PERSON' && e.name.includes(' '))
      .map((e) => [e.name.slice(e.name.lastIndexOf(' ') + 1), e]),
  );
  // "A Corvane spokeswoman", of Corvane Bank.
  const bodies = new Map(
    all.flatMap((e): [string, Entity][] => {
      const [first, ...rest] = e.name.split(' ');
      const isBody = e.kind === 'ORG' && BODY_ENDINGS.has(rest.at(-1)?.toLowerCase() ?? '');
      return isBody && !INSTITUTION.test(first!) && !STATE_OF.has(first!.toLowerCase()) ? [[first!, e]] : [];
    }),
  );
  // "A Gridmark/JJ spokesperson".
  for (const entity of all)
    if (entity.kind === 'ORG' && /^\p{Lu}\p{Ll}{3,}$/u.test(entity.name)) bodies.set(entity.name, entity);
  for (const token of tokens) {
    const isFree = at[token.index] === undefined && token.form.length > 2;
    const entity = isFree ? (families.get(token.form) ?? bodies.get(token.form)) : undefined;
    if (!entity) continue;
    at[token.index] = entity;
    entity.mentions.push(token.index);
  }
  for (const entity of all) {
    // "The tabloid Ekspres Plus", "Suravia, the national carrier": what it is called tells that nobody bears the name.
    if (entity.kind === 'PERSON' && entity.mentions.some((mention) => isCalledBody(document, mention)))
      entity.kind = 'ORG';
    entity.mentions.sort((a, b) => a - b);
    if (isOnlyPlace(document, entity)) entity.kind = 'LOC';
    if (entity.kind === 'PERSON' && isWork(document, entity)) entity.kind = 'MISC';
    if (entity.kind === 'PERSON' && !entity.name.includes(' ') && isCalledIt(document, entity)) entity.kind = 'ORG';
  }
  findPronouns(document, { all, at });
  return { all, at };

  function create(name: string, kind: Entity['kind']): Entity {
    const entity: Entity = { name, kind, roles: new Set(), mentions: [] };
    all.push(entity);
    byName.set(name, entity);
    const words = name.toLowerCase().split(' ');
    for (const key of new Set([...words, initialsOf(words)])) {
      const list = byWord.get(key);
      if (list) list.push(entity);
      else byWord.set(key, [entity]);
    }
    return entity;
  }
}

/** "Its plant in Dover Mills": a name of a body only by its last word that the article knows as a place. */
const isOnlyPlace = ({ tokens }: Document, { kind, name, mentions }: Entity): boolean =>
  kind === 'ORG' &&
  /\b(?:Mills|Falls|Springs|Heights|Hills|Bridge|Park|Green|Cross|Port|Bay|Island|Harbou?r|Ford|Fields?)$/.test(name) &&
  mentions.every((at) => /^(?:in|near|outside|around|to|from)$/.test(tokens[at - 1]?.lower ?? ''));

/** "The film Tidewater", "the ferry Santa Rosalia": things that bear names. */
const isWork = ({ tokens }: Document, { mentions }: Entity): boolean =>
  mentions.some(
    (at) =>
      /^(?:film|movie|novel|book|album|song|play|musical|series|ship|ferry|vessel|boat|yacht|trawler|tanker|freighter|submarine|horse|storm|hurricane|typhoon|opera|drama|thriller|western)$/.test(
        tokens[at - 1]?.lower ?? '',
      ) && /^(?:DT|PRP\$|POS|NN|JJ)$/.test(tokens[at - 2]?.tag ?? ''),
  );

/** The word that a short form is looked up by. */
const keyOf = (name: string): string => {
  const words = name.toLowerCase().split(' ');
  return words.length === 1 ? words[0]!.replace(/\./g, '') : words[0]!;
};

const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => !JOINERS.has(word))
    .map((word) => word[0])
    .join('');

/** The one whose latest mentions lie closest. */
function nearest(entities: readonly Entity[], start: number): Entity | undefined {
  // Who was named before is meant rather than who is named next.
  const distance = ({ mentions }: Entity): number =>
    mentions.reduce((d, m) => Math.min(d, m <= start ? start - m : 1e6 + m - start), 1e9);
  let best: Entity | undefined;
  for (const entity of entities) if (!best || distance(entity) < distance(best)) best = entity;
  return best;
}

function kindOf(token: Token): Entity['kind'] {
  const lower = token.lower;
  if (token.name === 'LOC' || STATE_OF.has(lower) || STATES_OF_WORLD.has(lower)) return 'LOC';
  return token.name === 'PERSON' || token.name === 'ORG' ? token.name : 'MISC';
}
