import type { Document } from '../language/document.js';
import { mediumCalled } from './called-media.js';
import {
  doerBefore,
  FAR_REACH,
  inWhat,
  latest,
  namedFurtherOn,
  REACH,
  subjectHere,
  unlessQuoted,
  whoWasAsked,
} from './doers.js';
import { type Entities, type Entity, mayBeBody } from './entities.js';
import { personCalled } from './epithets.js';
import { pronounOf } from './gender.js';
import {
  CALLED_BY_PART,
  CALLED_LOOSELY,
  CAUSES,
  FIRM,
  LEADERS,
  NAMED_SO,
  NO_FIRM,
  PARTY_NAMED,
  TRADES,
} from './lexicon/called.js';
import {
  APART_BODY,
  BODIES,
  DEFINITE_BODY,
  HOLDERS,
  KINDS_OF_OFFICE,
  ORGANISATION_WORDS,
  POSTS,
  SPOKES_WORDS,
} from './lexicon/sources.js';
import { doerOfClause, mainPerson, onlyBody, onlyPerson } from './only-named.js';
import { kindOfEntity } from './resolved-source.js';
import { paragraphStart } from './tree.js';

const lastMention = (entity: Entity, before: number): number => entity.mentions.findLast((m) => m < before) ?? -1;

const STAFF =
  /^(?:chief|boss|head|director|chairman|chairwoman|chair|president|owner|founder|manager|executive|employee|worker|spokesman|spokeswoman|lawyer|heir|driver|customer)$/;
// "PINs" is no firm.
const LETTERS = /^\p{Lu}{2,}s$/u;

const mentions = ({ name }: Entity, word: string): boolean => name.toLowerCase().split(' ').includes(word);

/** A bank is called "the bank" or "the lender", hardly "the company". */
const LENDING = /^(?:bank|lender|insurer)$/;
const isLender = ({ name, roles }: Entity): boolean =>
  [...roles].some((role) => LENDING.test(role)) || /\bbank\b/i.test(name);

/** Is it no firm by its name or by what the article calls it, where a firm is meant? */
const isOtherBody = ({ name, roles }: Entity, noun: string): boolean =>
  FIRM.test(noun) &&
  (NO_FIRM.test(name) ||
    [...roles].some((role) => CAUSES.test(role)) ||
    LETTERS.test(name) ||
    [...roles].some((role) => NO_FIRM.test(role)));

const MOST_SENTENCES = 12;

/** A noun for a body, not for somebody who alone is an office. */
const isBodyNoun = (lemma: string): boolean =>
  !/^(?:judge|detective|prosecutor|coroner|commissioner|auditor|ombudsman|firefighter|paramedic|rescuer|organi[sz]er)$/.test(
    lemma,
  ) &&
  (BODIES.has(lemma) || ORGANISATION_WORDS.has(lemma));

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
    const wanted = /^(?:he|him|his)$/.test(token.lower) ? 'he' : /^(?:she|her)$/.test(token.lower) ? 'she' : undefined;
    const others = namedFurtherOn(document, entities, token);
    const isPerson = (e: Entity): boolean =>
      e.kind === 'PERSON' && (wanted === undefined || (pronounOf(e) ?? wanted) === wanted) && !others.has(e);
    const named = inWhat(document, entities, token, isPerson);
    if (named) return named;
    const asked = whoWasAsked(document, entities, token, isPerson);
    if (asked) return asked;
    if (speaker && isPerson(speaker) && head - lastMention(speaker, head) < REACH) {
      // Who is named in this paragraph comes before who spoke in an earlier one.
      const first = document.sentences[paragraphStart(document, token.sentence, MOST_SENTENCES)]!.first;
      const here =
        lastMention(speaker, head) >= first
          ? undefined
          : latest(entities, head, isPerson, head - first, unlessQuoted(document, token));
      return here ?? speaker;
    }
    return (
      subjectHere(document, entities, token, isPerson) ??
      doerBefore(document, entities, head, isPerson) ??
      latest(entities, head, isPerson, REACH, unlessQuoted(document, token)) ??
      latest(entities, head, isPerson) ??
      (speaker && isPerson(speaker) ? speaker : latest(entities, head, (e) => e.kind === 'PERSON'))
    );
  }
  if (/^(?:it|its|we|they|our|their)$/.test(token.lower))
    return speaker && (speaker.kind === 'ORG' || (/^its?$/.test(token.lower) && mayBeBody(speaker)))
      ? speaker
      : undefined;
  // Headlines drop the article: "Battery maker denies …" is named further down.
  if (
    token.sentence === 0 &&
    /^NN$/.test(token.tag) &&
    !token.children.some((c) => document.tokens[c]!.relation === 'det')
  ) {
    // "Union organiser Lena Duffy" is not the union.
    const isBody = isBodyNoun(token.lemma);
    return entities.all.find((e) => e.kind !== 'LOC' && !(isBody && e.kind === 'PERSON') && e.roles.has(token.lemma));
  }
  const definite =
    token.children.some((c) => /^(?:the|that|this)$/.test(document.tokens[c]!.lower)) ||
    // "Company spokesman Dale Huber": the company's.
    (SPOKES_WORDS.has(document.tokens[head + 1]?.lemma ?? '') && BODIES.has(token.lemma));
  // "The 27-year-old": the person named last.
  if (definite && /^\d{1,2}-year-old$/.test(token.lower)) return latest(entities, head, (e) => e.kind === 'PERSON', 60);
  if (!definite || !/^NN$/.test(token.tag)) return undefined;
  // "The developer Terrano": by its name.
  const next = document.tokens[head + 1];
  if (next && /^NNP/.test(next.tag) && entities.at[head + 1] && !entities.at[head]) return entities.at[head + 1];
  // "The central bank" is not the bank spoken of before.
  const before = document.tokens[head - 1]?.lower ?? '';
  // "The civil protection agency" is told of by what it does.
  const isKindOfOffice =
    KINDS_OF_OFFICE.test(before) && /^(?:agency|service|authority|office|bureau)$/.test(token.lemma);
  const apart = APART_BODY.test(before) || isKindOfOffice ? before : undefined;
  const isApart = (e: Entity): boolean => apart !== undefined && !e.roles.has(apart) && !mentions(e, apart);
  // "The ferry company", of Clark Ferries.
  const kind = document.tokens[head - 1];
  const byKind =
    kind?.tag === 'NN' && kind.head === head && FIRM.test(token.lemma)
      ? latest(entities, head, (e) => e.kind !== 'LOC' && mentions(e, `${kind.lower}s`), 400)
      : undefined;
  if (byKind) return byKind;
  // "The trust" is not its chairman.
  const isOfBody = isBodyNoun(token.lemma);
  const byRole = latest(
    entities,
    head,
    (e) =>
      e.kind !== 'LOC' &&
      !(isOfBody && e.kind === 'PERSON') &&
      !(e.kind === 'ORG' && LEADERS.test(token.lemma)) &&
      e.roles.has(token.lemma) &&
      !isApart(e),
    FAR_REACH,
  );
  // "The star of the film" is no paper.
  const isOfName =
    byRole !== undefined &&
    byRole.kind !== 'PERSON' &&
    /^(?:star|sun|echo|mirror|post|globe|mail|standard|observer|gazette|chronicle|tribune|express)$/.test(token.form);
  if (byRole && !isOfName) return byRole;
  if (isOfName) return undefined;
  // "The musician", of a rapper.
  const trade = TRADES.find((nouns) => nouns.test(token.lemma));
  const byTrade =
    trade &&
    latest(entities, head, (e) => e.kind === 'PERSON' && [...e.roles].some((role) => trade.test(role)), FAR_REACH);
  if (byTrade) return byTrade;
  // "The spy agency of Kharen" is told of by its own words.
  const isTold = document.tokens[head + 1]?.lower === 'of' && /^NNP/.test(document.tokens[head + 2]?.tag ?? '');
  if (apart || isTold) return undefined;
  const holder =
    POSTS.has(token.lemma) || HOLDERS.has(token.lemma) || token.lemma === 'leader'
      ? onlyPerson(document, entities, head)
      : undefined;
  if (holder) return holder;
  // "The Republican presidential candidate said": the one whom the article is about.
  const { first } = document.sentences[token.sentence]!;
  const main =
    CALLED_BY_PART.test(token.lemma) && !entities.at.slice(first, head).some((e) => e?.kind === 'PERSON')
      ? mainPerson(entities, head)
      : undefined;
  if (main) return main;
  const person = personCalled(document, entities, head);
  if (person) return person;
  // "The retailer Domino Markt", whose name the tagger takes for a person's.
  const firm = FIRM.test(token.lemma)
    ? latest(
        entities,
        head,
        (e) =>
          e.kind === 'PERSON' &&
          pronounOf(e) === undefined &&
          e.roles.has(token.lemma) &&
          ![...e.roles].some((role) => STAFF.test(role)),
        FAR_REACH,
      )
    : undefined;
  if (firm) return firm;
  // "The company that owns the block" is introduced here.
  if (
    document.tokens[head + 1]?.form !== ',' &&
    token.children.some((c) => /^acl:relcl$/.test(document.tokens[c]!.relation))
  )
    return undefined;
  // "The force": the police named before.
  if (token.lemma === 'force')
    return latest(entities, head, (e) => e.kind !== 'PERSON' && /\b(?:police|constabulary)\b/i.test(e.name), FAR_REACH);
  // "The party", of the Unity Front.
  if (token.lemma === 'party') {
    const party = latest(
      entities,
      head,
      (e) => e.kind !== 'LOC' && e.kind !== 'PERSON' && PARTY_NAMED.test(e.name),
      FAR_REACH,
    );
    if (party) return party;
  }
  const medium = mediumCalled(document, entities, head);
  if (medium) return medium.entity;
  // "The company", of one that was called a maker or a chain.
  const isFirm = (e: Entity): boolean => e.kind === 'ORG' && [...e.roles].some((role) => FIRM.test(role));
  const ofFirm = FIRM.test(token.lemma)
    ? (latest(entities, head, (e) => isFirm(e) && (LENDING.test(token.lemma) || !isLender(e)), FAR_REACH) ??
      latest(entities, head, isFirm, FAR_REACH))
    : undefined;
  if (ofFirm) return ofFirm;
  if (CALLED_LOOSELY.test(token.lemma))
    return document.tokens.slice(Math.max(0, head - 300), head).some((t) => t.lemma === token.lemma)
      ? undefined
      : onlyBody(entities, head);
  return (DEFINITE_BODY.has(token.lemma) || /\wmaker$/.test(token.lemma)) &&
    (FIRM.test(token.lemma) || /^(?:group|organi[sz]ation|agency|club|university|school|hospital)$/.test(token.lemma))
    ? (latest(
        entities,
        head,
        (e) =>
          e.kind === 'ORG' &&
          kindOfEntity(e) !== 'media' &&
          !isOtherBody(e, token.lemma) &&
          (NAMED_SO[token.lemma]?.test(e.name) ?? true),
        400,
      ) ??
        (NAMED_SO[token.lemma]
          ? undefined
          : // A name of one word that nobody calls "he" or "she" may well be a firm's.
            (latest(
              entities,
              head,
              (e) =>
                !/^(?:LOC|MISC)$/.test(e.kind) &&
                !e.name.includes(' ') &&
                kindOfEntity(e) !== 'media' &&
                (e.kind === 'ORG' || pronounOf(e) === undefined),
              200,
            ) ?? doerOfClause(document, entities, head))))
    : undefined;
}
