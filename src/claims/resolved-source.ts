import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import type { Entities, Entity } from './entities.js';
import { EXPERT_WORDS, MEDIA_WORDS, OFFICIAL_WORDS, ORGANISATION_WORDS } from './lexicon/sources.js';
import type { SourceKind, SourceLink } from './statement.js';

/** A source with what the labels need to know of it. */
export interface ResolvedSource extends SourceLink {
  entity?: Entity | undefined;
  /** Does a record (data, ruling, register) speak? */
  record: boolean;
  /** A court filing, charge or lawsuit: it only claims. */
  filing: boolean;
  /** The person or body itself, not somebody who answers for it. */
  span: Span | undefined;
  /** Said to have told it ("her brother told her"), or to have shown it ("tests found"), by the link before. */
  within?: 'told' | 'shown';
}

/** Whose word it is: the last link, save papers that the speaker says have shown it. */
export const speakerOf = (chain: readonly ResolvedSource[]): ResolvedSource | undefined =>
  chain.findLast((link) => link.within !== 'shown');

/** What reading one text needs at hand. */
export interface Context {
  document: Document;
  entities: Entities;
}

const has = (set: ReadonlySet<string>, entity: Entity): boolean => {
  for (const role of entity.roles) if (set.has(role)) return true;
  return entity.name
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => set.has(word));
};

// Bodies that states have set up between them; their names have words of companies and clubs.
const BETWEEN_STATES =
  /\b(?:World Health Organi[sz]ation|WHO|World (?:Bank|Trade Organi[sz]ation|Food Programme)|International (?:Atomic|Criminal|Monetary|Organi[sz]ation|Labour|Maritime|Court)|United Nations|UN|European (?:Commission|Union|Court|Parliament|Council|Medicines|Central)|NATO|OSCE|OECD|UNICEF|UNHCR|UNESCO|IAEA|IMF|Interpol|Europol|Frontex|African Union|Arab League)\b/;

/** What papers of other countries are called. */
const PRESS_NAME =
  /^(?:(?:Der|Die|Das|De) )?\p{Lu}\p{L}*(?:post|zeitung|blatt|bladet|presse|kurier|rundschau|gazeta|pravda|tidningen|tidende|nieuws|bote|anzeiger|press|inform|daily|times|news|wire)$|^(?:Il|El|Le|La) (?:Corriere|Mundo|Monde|Figaro|Messaggero|Stampa|Diario|Peri[oó]dico|Naci[oó]n|Gazzetta|Tribuna|Prensa|Journal|Courrier|Libre)\b|^Fox (?:News|Business|\d+)$|^\p{Lu}\p{L}+ Today$|^(?:Rádio|Televisi[oó]n|Agence|Diario) \p{Lu}|^(?!Royal )\p{Lu}\p{L}+ (?:Mail|Globe|Bugle|Reporter|Weekly|Daily|Wire)$|^Canal (?!Street|Road|Side|Bank|Trust)[\p{Lu}\d]\p{L}*$/u;

/** "Republican National Committee": national as it is, no office of state. */
const OF_PARTY =
  /\b(?:Republican|Democratic|Labour|Conservative|Liberal|Socialist|Green|Progressive) (?:\p{Lu}\p{L}+ ){0,2}(?:Committee|Party|Convention|Alliance|Union)\b/u;

/** Bodies of those who work at, live by or use something. */
const OF_MEMBERS =
  /\b(?:Staff|Workers?['’]?|Nurses['’]?|Teachers['’]?|Doctors['’]?|Tenants['’]?|Residents['’]?|Parents['’]?|Patients['’]?|Employees['’]?|Drivers['’]?) (?:\p{Lu}\p{L}+ )?(?:Alliance|Union|Federation|Association|League|Guild|Front)\b/u;

/** What kind of source a named entity is. */
export function kindOfEntity(entity: Entity): SourceKind {
  if (entity.kind === 'PERSON') {
    if (has(EXPERT_WORDS, entity)) return 'expert';
    // A chief executive is no chief of police.
    if (entity.roles.has('executive') || entity.roles.has('ceo')) return 'person';
    if (has(OFFICIAL_WORDS, entity)) return 'official';
    return 'person';
  }
  if (BETWEEN_STATES.test(entity.name)) return 'official';
  if (OF_PARTY.test(entity.name)) return 'organisation';
  const own = entity.name.toLowerCase().split(/[\s-]+/);
  if (/^(?:mission|committee|corps|delegation|team)$/.test(own.at(-1) ?? '') && own.includes('observer'))
    return 'official';
  if (own.some((word) => MEDIA_WORDS.has(word)) || PRESS_NAME.test(entity.name)) return 'media';
  // "The Hospital Staff Alliance, a union": of those who work there, no office.
  if (OF_MEMBERS.test(entity.name) || ['union', 'charity'].some((role) => entity.roles.has(role)))
    return 'organisation';
  if (own.some((word) => OFFICIAL_WORDS.has(word))) return 'official';
  if (own.some((word) => ORGANISATION_WORDS.has(word))) return 'organisation';
  if (has(MEDIA_WORDS, entity)) return 'media';
  // "the agency Kolo": an agency known by one word that is no acronym is one of the press.
  if (entity.roles.has('agency') && /^\p{Lu}\p{Ll}+$/u.test(entity.name)) return 'media';
  // "The business site Kapitol".
  if (entity.kind !== 'LOC' && [...entity.roles].some((role) => /^(?:site|portal|outlet|blog|podcast)$/.test(role)))
    return 'media';
  if (entity.kind === 'LOC') return 'official';
  if (has(ORGANISATION_WORDS, entity)) return 'organisation';
  return has(OFFICIAL_WORDS, entity) ? 'official' : 'organisation';
}

/** A name without its article: "the Herald". */
export const bareName = (name: string): string => name.replace(/^the\s+/i, '');

export const named = (entity: Entity, span: Span | undefined, extra: Partial<ResolvedSource> = {}): ResolvedSource => ({
  name: bareName(entity.name),
  kind: kindOfEntity(entity),
  onRecord: true,
  entity,
  record: false,
  filing: false,
  span,
  ...extra,
});

/** Names among the tokens, in text order, each once. */
export function namesIn({ entities }: Context, tokens: readonly Token[]): Entity[] {
  return [...new Set(tokens.map((token) => entities.at[token.index]).filter((e): e is Entity => e !== undefined))];
}
