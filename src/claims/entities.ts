import type { Document, Token } from '../language/document.js';
import { STATE_OF, STATES_OF_WORLD } from './lexicon/places.js';
import { ANONYMOUS_NOUNS, BODY_ENDINGS, DEFINITE_BODY } from './lexicon/sources.js';

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

const JOINERS = new Set([
  'of',
  'and',
  'for',
  'the',
  '&',
  'de',
  'da',
  'del',
  'la',
  'van',
  'von',
  'bin',
  'al',
  'on',
  'in',
]);
const isNameTag = (token: Token): boolean =>
  token.tag === 'NNP' ||
  token.tag === 'NNPS' ||
  (isBodyName(token) && /^NN/.test(token.tag) && /^\p{Lu}/u.test(token.form));
const isBodyName = (token: Token): boolean => token.name === 'ORG' || token.name === 'MISC' || token.name === 'LOC';

/** 'the agency "Kolo"': one capitalised word in quotation marks behind a noun. */
function isQuotedName({ tokens }: Document, token: Token): boolean {
  const [mark, noun, after] = [tokens[token.index - 1], tokens[token.index - 2], tokens[token.index + 1]];
  return (
    mark !== undefined &&
    /^["“]$/.test(mark.form) &&
    /^\p{Lu}\p{L}+$/u.test(token.form) &&
    noun !== undefined &&
    noun.sentence === token.sentence &&
    /^NN/.test(noun.tag) &&
    after !== undefined &&
    /^[”",]$/.test(after.form)
  );
}

/** Where a name that starts at token `i` ends (exclusive). */
function nameEnd(document: Document, i: number): number {
  const { tokens, sentences } = document;
  const limit = sentences[tokens[i]!.sentence]!.end;
  // "Withen General Hospital": a run of capitals that ends as bodies do is one name.
  const run = capitalRunEnd(tokens, i, limit);
  const isBody = run > i + 1 && BODY_ENDINGS.has(tokens[run - 1]!.lower);
  const person = tokens[i]!.name === 'PERSON' && !isBody;
  let end = isBody ? run : i + 1;
  while (end < limit) {
    const token = tokens[end]!;
    if (person) {
      // "Jamie Torrance": a family name that is a place elsewhere.
      if (token.name !== 'PERSON' && !(isNameTag(token) && token.name !== 'TIME' && token.tag === 'NNP')) break;
      end++;
      continue;
    }
    // "Ministry of Education and Science": a joiner counts when a capitalised word of a body follows.
    if (isNameTag(token) && token.name !== 'TIME' && (token.name !== 'PERSON' || isTailOfBody(tokens, end))) end++;
    else if (JOINERS.has(token.lower) && token.form === token.lower && canJoin(tokens, i, end, limit)) end++;
    else break;
  }
  return end;
}

/** Where the run of capitalised name words that starts at token `i` ends (exclusive). */
function capitalRunEnd(tokens: readonly Token[], i: number, limit: number): number {
  let end = i + 1;
  while (end < limit && /^NNPS?$/.test(tokens[end]!.tag) && /^\p{Lu}/u.test(tokens[end]!.form)) end++;
  return end;
}

/** "Northern Ledger": a lone last word that was taken for a person, of a name that began as a body. */
const isTailOfBody = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]!.name === 'ORG' &&
  tokens[at - 1]!.relation === 'compound' &&
  tokens[at - 1]!.head === at &&
  tokens[at + 1]?.name !== 'PERSON';

const INSTITUTION =
  /^(?:Ministry|Department|Bureau|Office|Committee|Commission|Council|Bank|Court|Agency|Institute|University|Board|Union|Association|Federation|Centre|Center|House|Academy|Society|Chamber|Directorate|Authority|Fund|Service|Organization|Organisation|League|Confederation|School|College|Museum|Church|Guild|Ministries)$/;

function canJoin(tokens: readonly Token[], start: number, at: number, limit: number): boolean {
  const next = tokens[at + 1];
  const word = tokens[at]!.lower;
  if (!next || at + 1 >= limit) return false;
  const institution = tokens.slice(start, at).some((t) => INSTITUTION.test(t.form));
  if (word === 'of' || word === 'for' || word === 'on' || word === 'in') {
    return (
      institution &&
      (isNameTag(next) || (next.lower === 'the' && tokens[at + 2] !== undefined && isNameTag(tokens[at + 2]!)))
    );
  }
  if (word === 'the') return institution && tokens[at - 1]?.lower === 'of' && isNameTag(next);
  if (word === '&') return isNameTag(next) && isNameTag(tokens[at - 1]!);
  if (word === 'and')
    return institution && next.name === tokens[at - 1]!.name && isNameTag(next) && !INSTITUTION.test(next.form);
  return isNameTag(next) && next.name === tokens[at - 1]!.name;
}

/** Words before or after a name that tell its role: "Mayor Ana Petrescu", "the daily Kurier", "Pavel Renn, a lawmaker". */
function rolesOf(document: Document, start: number, end: number): string[] {
  const { tokens, sentences } = document;
  const { first, end: limit } = sentences[tokens[start]!.sentence]!;
  const roles: string[] = [];
  for (let k = start - 1; k >= Math.max(first, start - 5); k--) {
    const token = tokens[k]!;
    if (!/^(?:NN|JJ|NNP|NNS|POS|HYPH)/.test(token.tag) && !/^["“‘']$/.test(token.form)) break;
    if (/^(?:NN|JJ)/.test(token.tag)) roles.push(token.lemma.replace(/\.$/, ''));
  }
  for (let k = start; k < end; k++) roles.push(tokens[k]!.lower);
  const after = tokens[end]?.form === ',' || tokens[end]?.form === '(' ? end + 1 : -1;
  if (after > 0) {
    for (let k = after; k < Math.min(limit, after + 9); k++) {
      const token = tokens[k]!;
      if (/^[,.;)]$/.test(token.form) || /^VB[DZP]$/.test(token.tag)) break;
      if (/^NN/.test(token.tag)) roles.push(token.lemma);
    }
  }
  return roles;
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
  return kind === 'ORG' && s.every((word, i) => word === l[i]);
}

/** "Witnesses said …": a capital at the beginning of a sentence makes no name. */
const isCommonNoun = ({ sentences }: Document, token: Token): boolean =>
  sentences[token.sentence]!.first === token.index &&
  ANONYMOUS_NOUNS.has(token.lower.replace(/(?:es|s)$/, '')) &&
  !/^NNP$/.test(token.tag);

const TITLE =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Lord|Lady|Rev|Sen|Rep|Gov|Lt|Col|Gen|Sgt|Capt|Maj|Cllr|Hon|Herr|Frau|Madame|Monsieur)\.?$/;

const OFFICE =
  /^(?:Mayor|President|Senator|Governor|Minister|Chancellor|Judge|Justice|Sheriff|Detective|Inspector|Officer|Professor|Bishop|Archbishop|King|Queen|Prince|Princess|Chairman|Chairwoman|Secretary|Ambassador|Councillor|Councilman|Captain|Colonel|General|Sergeant|Major|Lieutenant|Commissioner|Chief|Coach|Superintendent|Premier|Representative|Congressman|Congresswoman|Deputy|Director|Spokesman|Spokeswoman|Prosecutor|Doctor|Analyst|Nurse|Striker|Goalkeeper|Midfielder|Defender|Farmer|Teacher|Engineer|Actor|Actress|Singer|Author|Activist|Lawyer|Attorney|Student|Researcher|Scientist|Economist|Banker|Chef|Driver|Resident|Neighbour|Neighbor|Witness|Journalist|Reporter|Columnist|Editor|Campaigner|Founder|Owner|Manager|Executive|Businessman|Businesswoman|Pastor|Imam|Rabbi|Father|Sister|Brother|Pensioner|Barrister|Constable|Trooper|Firefighter|Surgeon|Historian|Treasurer|Auditor|Ombudsman|Coroner|Magistrate|Lawmaker|Legislator|Chairwoman|Chairman|Entrepreneur|Billionaire|Walker|Pilot|Skipper|Whistleblower)$/;

/** Finds names and joins the mentions of the same person or body. */
export function findEntities(document: Document): Entities {
  const { tokens } = document;
  const at = new Array<Entity | undefined>(tokens.length).fill(undefined);
  const mentions: { start: number; end: number; name: string; kind: Entity['kind'] }[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i]!;
    const named =
      isQuotedName(document, token) ||
      token.name === 'PERSON' ||
      ((isBodyName(token) || isNameTag(token)) && /^\p{Lu}/u.test(token.form) && /^(?:NN|JJ)/.test(token.tag));
    // "Ms Fennick" is Fennick; the title is no part of the name.
    const next = tokens[i + 1];
    const isTitle =
      next !== undefined &&
      next.sentence === token.sentence &&
      /^\p{Lu}/u.test(next.form) &&
      (TITLE.test(token.form) || (OFFICE.test(token.form) && next.name === 'PERSON'));
    if (
      !named ||
      token.name === 'TIME' ||
      isTitle ||
      isCommonNoun(document, token) ||
      (token.tag === 'JJ' && !isNameTag(tokens[i + 1] ?? token))
    ) {
      i++;
      continue;
    }
    const end = nameEnd(document, i);
    const last = tokens[end - 1]!;
    const words = tokens.slice(i, end);
    const kind =
      words.some((w) => w.name === 'ORG') || words.some((w) => INSTITUTION.test(w.form)) || BODY_ENDINGS.has(last.lower)
        ? 'ORG'
        : kindOf(token);
    mentions.push({ start: i, end, name: document.text.slice(token.start, last.end).replace(/\s+/g, ' '), kind });
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
            (e.kind === mention.kind || (e.kind === 'PERSON' && !mention.name.includes(' '))) &&
            isShortFor(mention.name, e.name, e.kind),
        ),
        mention.start,
      ) ??
      create(mention.name, mention.kind);
    entity.mentions.push(mention.start);
    for (const role of rolesOf(document, mention.start, mention.end)) entity.roles.add(role);
    for (let k = mention.start; k < mention.end; k++) at[k] = entity;
  }
  // "Grund denied it": a family name known from the full one, whatever the tagger made of it here.
  const families = new Map(
    all
      .filter((e) => e.kind === 'PERSON' && e.name.includes(' '))
      .map((e) => [e.name.slice(e.name.lastIndexOf(' ') + 1), e]),
  );
  for (const token of tokens) {
    const entity = at[token.index] === undefined && token.form.length > 2 ? families.get(token.form) : undefined;
    if (!entity) continue;
    at[token.index] = entity;
    entity.mentions.push(token.index);
  }
  for (const entity of all) {
    entity.mentions.sort((a, b) => a - b);
    if (entity.kind === 'PERSON' && !entity.name.includes(' ') && isCalledIt(document, entity)) entity.kind = 'ORG';
  }
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

/** "Norfrak said it would …": an unknown one-word name that the article calls "it" is a body, not a person. */
function isCalledIt({ tokens }: Document, entity: Entity): boolean {
  return entity.mentions.some((mention) => {
    // "Agrivane, which makes …": nobody is called "which".
    if (tokens[mention + 1]?.form === ',' && tokens[mention + 2]?.lower === 'which') return true;
    const behind = tokens.slice(mention + 1, mention + 7).filter((t) => t.sentence === tokens[mention]!.sentence);
    const pronoun = behind.find((t) => /^(?:it|its|he|she|his|her|they)$/.test(t.lower));
    return (
      pronoun !== undefined &&
      /^its?$/.test(pronoun.lower) &&
      behind.some((t) => /^VB[DZP]$/.test(t.tag) && t.index < pronoun.index)
    );
  });
}

/** The one whose latest mentions lie closest. */
function nearest(entities: readonly Entity[], start: number): Entity | undefined {
  const distance = ({ mentions }: Entity): number => mentions.reduce((d, m) => Math.min(d, Math.abs(m - start)), 1e9);
  let best: Entity | undefined;
  for (const entity of entities) if (!best || distance(entity) < distance(best)) best = entity;
  return best;
}

function kindOf(token: Token): Entity['kind'] {
  const lower = token.lower;
  if (token.name === 'LOC' || STATE_OF.has(lower) || STATES_OF_WORLD.has(lower)) return 'LOC';
  return token.name === 'PERSON' || token.name === 'ORG' ? token.name : 'MISC';
}

const lastMention = (entity: Entity, before: number): number => entity.mentions.findLast((m) => m < before) ?? -1;

/** The entity of the wanted kind that was named last before token `before`, within the last 120 tokens or so. */
function latest(
  entities: Entities,
  before: number,
  fits: (entity: Entity) => boolean,
  reach = 150,
): Entity | undefined {
  for (let k = before - 1; k >= Math.max(0, before - reach); k--) {
    const entity = entities.at[k];
    if (entity && fits(entity)) return entity;
  }
  return undefined;
}

/**
 * Whom a pronoun or a definite noun ("he", "the agency", "the mayor") means: the latest fitting name before it.
 * @param speaker the person quoted last, whom a pronoun means before anybody else
 */
export function resolve(
  document: Document,
  entities: Entities,
  head: number,
  speaker: Entity | undefined,
): Entity | undefined {
  const token = document.tokens[head]!;
  if (/^(?:he|she|him|her|i|me|his)$/.test(token.lower)) {
    if (speaker?.kind === 'PERSON' && head - lastMention(speaker, head) < 150) return speaker;
    return latest(entities, head, (e) => e.kind === 'PERSON');
  }
  if (/^(?:it|its|we|they|our|their)$/.test(token.lower)) return speaker?.kind === 'ORG' ? speaker : undefined;
  // Headlines drop the article: "Battery maker denies …" is named further down.
  if (
    token.sentence === 0 &&
    /^NN$/.test(token.tag) &&
    !token.children.some((c) => document.tokens[c]!.relation === 'det')
  ) {
    return entities.all.find((e) => e.kind !== 'LOC' && e.roles.has(token.lemma));
  }
  const definite = token.children.some((c) => /^(?:the|that|this)$/.test(document.tokens[c]!.lower));
  if (!definite || !/^NN$/.test(token.tag)) return undefined;
  const byRole = latest(entities, head, (e) => e.kind !== 'LOC' && e.roles.has(token.lemma), 1500);
  if (byRole) return byRole;
  return DEFINITE_BODY.has(token.lemma) &&
    /^(?:company|firm|group|agency|retailer|maker|manufacturer|bank)$/.test(token.lemma)
    ? (latest(entities, head, (e) => e.kind === 'ORG', 400) ??
        // A name of one word that nobody calls "he" or "she" may well be a firm's.
        latest(entities, head, (e) => e.kind !== 'LOC' && !e.name.includes(' '), 200))
    : undefined;
}
