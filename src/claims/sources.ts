import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import type { Entities, Entity } from './entities.js';
import { EXAMINERS, TENTATIVE } from './lexicon/records.js';
import {
  ANONYMITY,
  ANONYMOUS_NOUNS,
  DOCUMENT_NOUNS,
  EXPERT_WORDS,
  FILING_NOUNS,
  MEDIA_WORDS,
  OFFICIAL_WORDS,
  ORGANISATION_WORDS,
  RECORD_NOUNS,
  SPOKES_WORDS,
} from './lexicon/sources.js';
import { resolve } from './resolve.js';
import type { SourceKind, SourceLink } from './statement.js';
import { headOf, phraseOf, tokensUnder } from './tree.js';

/** A source with what the labels need to know of it. */
export interface ResolvedSource extends SourceLink {
  entity?: Entity | undefined;
  /** Does a record (data, ruling, register) speak? */
  record: boolean;
  /** A court filing, charge or lawsuit: it only claims. */
  filing: boolean;
  /** The person or body itself, not somebody who answers for it. */
  span: Span | undefined;
}

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

/** What kind of source a named entity is. */
export function kindOfEntity(entity: Entity): SourceKind {
  if (entity.kind === 'PERSON') {
    if (has(EXPERT_WORDS, entity)) return 'expert';
    if (has(OFFICIAL_WORDS, entity)) return 'official';
    return 'person';
  }
  const own = entity.name.toLowerCase().split(/[\s-]+/);
  if (own.some((word) => MEDIA_WORDS.has(word))) return 'media';
  if (own.some((word) => OFFICIAL_WORDS.has(word))) return 'official';
  if (own.some((word) => ORGANISATION_WORDS.has(word))) return 'organisation';
  if (has(MEDIA_WORDS, entity)) return 'media';
  // "the agency Kolo": an agency known by one word that is no acronym is one of the press.
  if (entity.roles.has('agency') && /^\p{Lu}\p{Ll}+$/u.test(entity.name)) return 'media';
  if (entity.kind === 'LOC') return 'official';
  if (has(ORGANISATION_WORDS, entity)) return 'organisation';
  return has(OFFICIAL_WORDS, entity) ? 'official' : 'organisation';
}

export const named = (entity: Entity, span: Span | undefined, extra: Partial<ResolvedSource> = {}): ResolvedSource => ({
  name: entity.name.replace(/^the\s+/i, ''),
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

/** The body that a document or a spokesperson belongs to: "figures *from the Border Service*", "*Norfreight's* lawyer". */
function ownerOf(context: Context, head: Token, tokens: readonly Token[]): Entity | undefined {
  // "A memo seen by the Herald": who saw it does not own it.
  const seen = tokens.find(
    (t) => /^(?:seen|obtained|reviewed|viewed|shared|leaked)$/.test(t.lower) && t.index > head.index,
  );
  const inside = tokens.filter((token) => token.index !== head.index && (!seen || token.index < seen.index));
  const owners = namesIn(context, inside);
  return (
    owners.find((e) => e.kind === 'ORG') ??
    owners.find((e) => e.kind === 'PERSON') ??
    owners.find((e) => e.kind === 'LOC' && inside.some((t) => context.entities.at[t.index] === e && t.tag !== 'JJ'))
  );
}

const BARE_BODIES =
  /^(?:police|prosecutors?|ministry|government|court|council|company|firm|army|military|judge|jury|parliament|commission|administration|department|agency|union|university|hospital|firefighters?|bank|party|campaign|airline|operator|coroner|regulator|board|brigade|authority|club|charity|foundation|school|manufacturer|retailer|developer|contractor|council|embassy|federation|agency|service|institute|centre|center|hotel|museum|clinic|railway|port|utility|prison|trust|office|inspectorate|bureau|committee|secretariat|registry|infirmary|college|mission|commissioner|ombudsman|auditor)$/;

const isKept = ({ lemma, lower }: Token): boolean => RECORD_NOUNS.has(lemma) || RECORD_NOUNS.has(lower);
const isDocument = ({ lemma, lower }: Token): boolean => DOCUMENT_NOUNS.has(lemma) || DOCUMENT_NOUNS.has(lower);

/** Without a name: what the words say, and what kind of source that is. */
function unnamed(context: Context, head: Token, tokens: readonly Token[]): ResolvedSource {
  const cut = tokens.findIndex(
    (token) =>
      token.index > head.index &&
      (/^(?:WP|WDT|WRB)/.test(token.tag) ||
        /^[,(–—]$/.test(token.form) ||
        /^(?:seen|obtained|reviewed|viewed|released|published|shared|leaked)$/.test(token.lower)),
  );
  const phrase = tokens.slice(0, cut < 0 ? undefined : cut);
  const name = phraseOf(context.document, phrase);
  const text = tokens.map((token) => token.form).join(' ');
  const span: Span | undefined = phrase.length ? [phrase[0]!.start, phrase.at(-1)!.end] : undefined;
  const base = { name, entity: undefined, record: false, filing: false, span };
  if (isDocument(head) && !(head.lemma === 'report' && head.tag === 'NNS')) {
    const finding = EXAMINERS.test(text) && !TENTATIVE.test(text);
    const official =
      finding ||
      /\b(?:official|government|court|state|police|public|provisional|annual|election|published)\b/i.test(text) ||
      tokens.some((t) => t !== head && (OFFICIAL_WORDS.has(t.lemma) || OFFICIAL_WORDS.has(t.lower)));
    // "Tax records", "company figures": a register speaks, unless it only leaked out.
    const kept = isKept(head) && tokens.some((t) => /^(?:NN|JJ|POS)/.test(t.tag) && t.index < head.index);
    const isOpen = !/\b(?:leaked|internal|secret|confidential|unpublished|draft|seen|obtained|reviewed|viewed)\b/i.test(
      text,
    );
    const record =
      finding ||
      isKept(head) ||
      (official && /^(?:record|document|statistic|report|result|accounts?)$/.test(head.lemma));
    return {
      ...base,
      kind: 'document',
      onRecord: official || (kept && isOpen),
      record: record && isOpen && (official || kept),
      filing: FILING_NOUNS.has(head.lemma),
    };
  }
  // Bare "authorities" are anybody in office.
  if (ANONYMITY.test(text) || (head.lemma === 'authority' && head.tag === 'NNS'))
    return { ...base, kind: 'anonymous', onRecord: false };
  if (BARE_BODIES.test(head.lemma)) {
    const kind =
      OFFICIAL_WORDS.has(head.lemma) || /^(?:police|jury|firefighters?)$/.test(head.lemma)
        ? 'official'
        : 'organisation';
    return { ...base, kind, onRecord: true };
  }
  if (EXPERT_WORDS.has(head.lemma)) return { ...base, kind: 'expert', onRecord: false };
  if (ANONYMOUS_NOUNS.has(head.lemma) || head.tag === 'NNS') return { ...base, kind: 'anonymous', onRecord: false };
  return { ...base, kind: OFFICIAL_WORDS.has(head.lemma) ? 'official' : 'anonymous', onRecord: false };
}

/**
 * Who speaks, from the words of a source: the full name where there is one, else what the article calls it.
 * @param speaker the source before, whom a pronoun means first
 * @returns undefined when the words name nobody
 */
export function resolveSource(context: Context, spans: readonly Span[], speaker?: Entity): ResolvedSource | undefined {
  const { document, entities } = context;
  const tokens = tokensUnder(document, spans);
  const head = nounBehind(tokens, headOf(tokens));
  if (!head) return undefined;
  const span: Span = [tokens[0]!.start, tokens.at(-1)!.end];
  // "The Northern Ledger" is no ledger.
  const isName = /^NNP/.test(head.tag) && entities.at[head.index] !== undefined;
  if (isDocument(head) && !isName) {
    // "Court documents filed by the family": what a party brings before a court only claims.
    const words = tokens.map((t) => t.lower).join(' ');
    if (/\b(?:court|legal) (?:document|paper|filing)s?\b|\bfiled (?:by|on behalf of|in|with|against)\b/.test(words))
      return { ...unnamed(context, head, tokens), onRecord: true, record: false, filing: true };
    const owner = ownerOf(context, head, tokens);
    const role = { record: isKept(head), filing: FILING_NOUNS.has(head.lemma) };
    if (owner && head.lemma !== 'memo' && head.lemma !== 'letter') return named(owner, span, role);
    return unnamed(context, head, tokens);
  }
  // "A statement from the prosecutor's office": whoever made it speaks.
  if (WORDS_OF.has(head.lemma) && !isName) {
    const preposition = tokens.find((t) => t.index > head.index && /^(?:from|by|of)$/.test(t.lower));
    const maker = preposition && tokens.filter((t) => t.index > preposition.index);
    const made = maker?.length ? resolveSource(context, [[maker[0]!.start, maker.at(-1)!.end]], speaker) : undefined;
    if (made) return made;
  }
  const names = namesIn(context, tokens);
  const person = names.find((e) => e.kind === 'PERSON');
  if (
    person &&
    (entities.at[head.index] === person ||
      isIntroduced(context, head, person, tokens) ||
      isApposed(context, head, person))
  )
    return named(person, span);
  if (SPOKES_WORDS.has(head.lemma)) {
    const principal = principalOf(context, head, tokens, span);
    if (principal) return principal;
  }
  const own = entities.at[head.index];
  if (
    own &&
    !(ANONYMITY.test(document.text.slice(span[0], span[1])) || (head.tag === 'NNS' && ANONYMOUS_NOUNS.has(head.lemma)))
  ) {
    return named(own, span);
  }
  // 'the agency "Kolo"', "the daily Kurier": a name that the noun introduces, in apposition or in quotation marks.
  const introduced = names.findLast(
    (e) =>
      e.kind !== 'LOC' &&
      tokens.some(
        (t) =>
          entities.at[t.index] === e &&
          t.index > head.index &&
          (t.quoted || t.index - head.index <= 3) &&
          !tokens.some((x) => x.index > head.index && x.index < t.index && /^(?:IN|TO)$/.test(x.tag)),
      ),
  );
  if (introduced && !ANONYMOUS_NOUNS.has(head.lemma)) return named(introduced, span);
  const meant = resolve(document, entities, head.index, speaker);
  if (meant) return named(meant, span);
  // "Its chair said": the body speaks by whoever heads it.
  if (HEADS.test(head.lemma) && tokens.some((t) => /^(?:its|their)$/.test(t.lower))) {
    const body = lastBody(context, head);
    if (body) return named(body, span);
  }
  if (/^PRP|^WP|^DT/.test(head.tag)) return undefined;
  return unnamed(context, head, tokens);
}

/** "South Korean agency": the noun that closes the run, where the tree leads with its first word. */
function nounBehind(tokens: readonly Token[], head: Token | undefined): Token | undefined {
  if (!head || !/^(?:NNP|JJ)/.test(head.tag)) return head;
  let last = head;
  for (const token of tokens.filter((t) => t.index > head.index)) {
    if (token.index !== last.index + 1 || !/^(?:JJ|NN)/.test(token.tag)) break;
    last = token;
  }
  return /^NNS?$/.test(last.tag) ? last : head;
}

/** Whom a spokesperson or lawyer answers for: "a spokesman *for the board*", "*her* lawyer", "*Norfreight's* spokeswoman". */
function principalOf(context: Context, head: Token, tokens: readonly Token[], span: Span): ResolvedSource | undefined {
  const { document, entities } = context;
  const owner = ownerOf(context, head, tokens);
  if (owner) return named(owner, span);
  // "A government spokesperson".
  const compound = tokens.find((t) => t.head === head.index && t.relation === 'compound' && BARE_BODIES.test(t.lemma));
  if (compound) return unnamed(context, compound, [compound]);
  const pronoun = tokens.find((t) => /^(?:his|her|their|its)$/.test(t.lower) && t.index < head.index);
  const client = pronoun && resolve(document, entities, pronoun.index, undefined);
  if (client) return named(client, span);
  const preposition = tokens.find((t) => /^(?:for|of|from)$/.test(t.lower) && t.index > head.index);
  const body = preposition && tokens.filter((t) => t.index > preposition.index);
  const bodyHead = body && headOf(body);
  if (!body || !bodyHead) {
    // A bare "a spokeswoman" speaks for the body named last.
    const last = SPEAKS_FOR.test(head.lower) ? lastBody(context, head) : undefined;
    return last && named(last, span);
  }
  const meant = resolve(document, entities, bodyHead.index, undefined);
  return meant ? named(meant, span) : unnamed(context, bodyHead, body);
}

/** What somebody said or wrote, as the grammatical source. */
const WORDS_OF = new Set([
  'statement',
  'post',
  'tweet',
  'message',
  'remark',
  'comment',
  'testimony',
  'speech',
  'account',
]);

const HEADS = /^(?:chair|chairman|chairwoman|director|head|president|chief|leader|secretary|manager|commissioner)$/;

const SPEAKS_FOR = /^spokes(?:man|woman|person|people)$/;
const BODY_REACH = 70;

/** The body named last before a token, nearby and in the same paragraph. */
function lastBody({ document, entities }: Context, head: Token): Entity | undefined {
  const { paragraph } = document.sentences[head.sentence]!;
  for (let k = head.index - 1; k >= Math.max(0, head.index - BODY_REACH); k--) {
    if (document.sentences[document.tokens[k]!.sentence]!.paragraph !== paragraph) return undefined;
    const entity = entities.at[k];
    if (entity?.kind === 'ORG') return entity;
  }
  return undefined;
}

/** "the mayor Ewa Lind", "minister Olan Brisk": a role right before the name, not "the army of Karvia" or "Voss's coach". */
function isIntroduced({ entities }: Context, head: Token, person: Entity, tokens: readonly Token[]): boolean {
  if (SPOKES_WORDS.has(head.lemma)) return false;
  const name = tokens.find((t) => entities.at[t.index] === person);
  if (!name || name.index < head.index) return false;
  return !tokens.some(
    (t) => t.index > head.index && t.index < name.index && /^(?:IN|TO|POS|WP|WDT|VB\w?)$/.test(t.tag),
  );
}

const isApposed = ({ document, entities }: Context, head: Token, person: Entity): boolean =>
  document.tokens
    .slice(Math.max(0, head.index - 12), head.index + 12)
    .some(
      (t) =>
        entities.at[t.index] === person &&
        t.sentence === head.sentence &&
        (t.relation === 'appos' || (t.head === head.index && t.index > head.index && !t.relation.startsWith('nmod'))),
    );
