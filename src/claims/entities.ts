import type { Document, Token } from '../language/document.js';
import { isCalledBody, isCalledIt } from './called-bodies.js';
import { joinPartyMembers } from './epithets.js';
import { findPronouns } from './gender.js';
import { JOINERS, PRESS_OPENING } from './lexicon/names.js';
import { STATE_OF } from './lexicon/places.js';
import { BODIES, BODY_ENDINGS, MEDIA_WORDS, OFFICIAL_WORDS } from './lexicon/sources.js';
import { findMentions, type NameKind } from './name-mentions.js';
import { INSTITUTION, rolesOf } from './names.js';

/** Words that only papers, agencies and stations are called by. */
const OF_PRESS =
  /^\p{Lu}\p{L}{2,}(?:wire|inform|press|presse|news|zeitung|blatt|kurier|pravda)$|^(?:Radio|Kanal|Canal|TV) [\p{Lu}\d]/u;

/** A named person, body or place with all its mentions. */
export interface Entity {
  /** The fullest name seen. */
  name: string;
  kind: NameKind;
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

/** Does the short name mean the long one? The same last words for a person, the first or the initials for a body. */
function isShortFor(short: string, long: string, kind: NameKind, isAlone: boolean): boolean {
  if (short === long) return true;
  const s = short.toLowerCase().split(' ');
  const l = long.toLowerCase().split(' ');
  if (s.length >= l.length) return false;
  if (kind === 'PERSON') {
    // "Doran", of Peter R. Doran Jr.; "Peter Doran" may be his father.
    if (/^[js]r\.?$/.test(l.at(-1)!)) return s.length === 1 && s[0] === l.at(-2);
    return (
      s.every((word, i) => word === l[l.length - s.length + i]) ||
      (s.length === 1 && s[0] === l[0] && l.length === 2) ||
      // "Ida Holm", of Ida M. Holm.
      (s.length === 2 && l.length === 3 && s[0] === l[0] && s[1] === l[2] && /^\p{L}\.?$/u.test(l[1]!))
    );
  }
  if (kind === 'ORG' && s.length === 1 && s[0]!.length > 1) {
    if (s[0]!.replace(/\./g, '') === initialsOf(l)) return true;
  }
  // "The Front", of the Highland Front; "Brodna police" are none of the Glas Brodna's.
  if (kind === 'ORG' && isAlone && s.length === 1 && s[0] === l.at(-1) && !BODY_NOUN.test(short)) return true;
  // "Sulmen" is a state, whose health ministry is but a part of it.
  // "Politico" is no short form of "Politico Magazine".
  if (s.length === 1 && (OFFICIAL_WORDS.has(l.at(-1)!) || isOtherMedium(s[0]!, l))) return false;
  return kind === 'ORG' && s.every((word, i) => word === l[i]);
}

/** "ABC News" is called "ABC", "Politico Magazine" is another than "Politico". */
const isOtherMedium = (short: string, long: readonly string[]): boolean =>
  MEDIA_WORDS.has(short) &&
  !long.slice(1).every((word) => /^(?:news|radio|television|tv|network|newspaper)$/.test(word));

/** "The Ostby [Times]": another word of the name stands before it. */
const isPartOfName = ({ tokens, sentences }: Document, start: number): boolean => {
  const before = tokens[start - 1];
  return (
    before !== undefined &&
    before.sentence === tokens[start]!.sentence &&
    before.index > sentences[before.sentence]!.first &&
    /^NNP/.test(before.tag)
  );
};

const isBodyNoun = (token: Token | undefined): boolean =>
  token !== undefined && /^NNS?$/.test(token.tag) && BODIES.has(token.lemma);

/** "Hartley", of Hartley Foods: the tagger takes the one word for a person, where nobody has it as a family name. */
const opensBody = ({ name, kind }: { name: string; kind: NameKind }, body: Entity): boolean =>
  body.kind === 'ORG' &&
  kind === 'PERSON' &&
  !name.includes(' ') &&
  BODY_ENDINGS.has(body.name.toLowerCase().split(' ').at(-1)!);

/**
 * "Bell", of Anna Bell and Bell College: a person, where somebody has it as a family name. "Bell spoke of Anna Bell":
 * another than whom the sentence goes on to name in full.
 */
function ofFamily(
  { name, kind }: { name: string; kind: NameKind },
  meant: Entity[],
  isNamedNext: (name: string) => boolean,
  isDoer: (entity: Entity) => boolean,
): Entity[] {
  const persons = kind === 'PERSON' ? meant.filter((e) => e.kind === 'PERSON' && e.name.endsWith(` ${name}`)) : [];
  const others = persons.filter((e) => !isNamedNext(e.name));
  const family = others.length > 0 ? others : persons;
  // "Petra Smith, mother of Sam Smith, rejected it": who does something, rather than who is named beside them.
  const doers = family.filter(isDoer);
  return doers.length > 0 ? doers : family.length > 0 ? family : meant;
}

// Which council or bank is meant by its noun alone is for `resolve` to say.
const BODY_NOUN = /^(?:Council|Bank|Ministry|Police|Court|Hospital|University|Party|Union|Club|Company|Group)$/;

/** Finds names and joins the mentions of the same person or body. */
export function findEntities(document: Document): Entities {
  const { tokens } = document;
  const at = new Array<Entity | undefined>(tokens.length).fill(undefined);
  const mentions = findMentions(document);
  const all: Entity[] = [];
  const byName = new Map<string, Entity>();
  // A short form begins with a word of the full name, or is its initials: the only places to look.
  const byWord = new Map<string, Entity[]>();
  const ends = new Map(mentions.map(({ start, end }) => [start, end]));
  // Of each sentence the names in it, by where the last mention of each begins.
  const inSentence = new Map<number, Map<string, number>>();
  for (const { name, start } of mentions) {
    const { sentence } = tokens[start]!;
    inSentence.set(sentence, (inSentence.get(sentence) ?? new Map<string, number>()).set(name, start));
  }
  // Longest first, so that short forms find the full name, also where it stands later.
  for (const mention of [...mentions].sort((a, b) => b.name.length - a.name.length || a.start - b.start)) {
    const entity =
      byName.get(mention.name) ??
      nearest(
        ofFamily(
          mention,
          (byWord.get(keyOf(mention.name)) ?? []).filter(
            (e) =>
              (e.kind === mention.kind ||
                (e.kind === 'PERSON' && !mention.name.includes(' ')) ||
                opensBody(mention, e)) &&
              isShortFor(
                mention.name,
                e.name,
                e.kind,
                !isBodyNoun(tokens[mention.end]) && !isPartOfName(document, mention.start),
              ),
          ),
          (name) => (inSentence.get(tokens[mention.start]!.sentence)!.get(name) ?? -1) > mention.start,
          (e) =>
            e.mentions.some(
              (at) => at < mention.start && /^nsubj/.test(tokens[(ends.get(at) ?? at + 1) - 1]?.relation ?? ''),
            ),
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
    // "Staff at Brightmart in Coldstow".
    if (entity.kind === 'LOC' && isAtPlace(document, entity)) entity.kind = 'ORG';
    // "The tabloid Ekspres Plus", "Suravia, the national carrier": what it is called tells that nobody bears the name.
    if (entity.kind === 'PERSON' && entity.mentions.some((mention) => isCalledBody(document, mention)))
      entity.kind = 'ORG';
    entity.mentions.sort((a, b) => a - b);
    if (isOnlyPlace(document, entity)) entity.kind = 'LOC';
    if (entity.kind === 'PERSON' && (isWork(document, entity) || isAttribute(document, entity))) entity.kind = 'MISC';
    // "Told Norwire": nobody is called so.
    if (entity.kind === 'PERSON' && OF_PRESS.test(entity.name)) entity.kind = 'ORG';
    if (entity.kind === 'PERSON' && !entity.name.includes(' ') && isCalledIt(document, entity)) entity.kind = 'ORG';
  }
  joinPartyMembers(document, { all, at });
  findPronouns(document, { all, at });
  return { all, at };

  function create(name: string, kind: NameKind): Entity {
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

/** "At Brightmart in Coldstow": what stands in a place is none. */
const isAtPlace = ({ tokens }: Document, { mentions, name }: Entity): boolean =>
  !name.includes(' ') &&
  mentions.some(
    (at) => tokens[at - 1]?.lower === 'at' && tokens[at + 1]?.lower === 'in' && tokens[at + 2]?.name === 'LOC',
  );

/** "The film Tidewater", "the ferry Santa Rosalia": things that bear names. */
const isWork = ({ tokens }: Document, { mentions }: Entity): boolean =>
  mentions.some(
    (at) =>
      /^(?:film|movie|novel|book|album|song|play|musical|series|ship|ferry|vessel|boat|yacht|trawler|tanker|freighter|submarine|horse|storm|hurricane|typhoon|opera|drama|thriller|western)$/.test(
        tokens[at - 1]?.lower ?? '',
      ) && /^(?:DT|PRP\$|POS|NN|JJ)$/.test(tokens[at - 2]?.tag ?? ''),
  );

/** "A Capitol hallway": a word that only ever stands before things names nobody. */
const isAttribute = ({ tokens }: Document, { name, mentions }: Entity): boolean =>
  !name.includes(' ') &&
  mentions.every((at) => /^an?$/.test(tokens[at - 1]?.lower ?? '') && /^NNS?$/.test(tokens[at + 1]?.tag ?? ''));

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
