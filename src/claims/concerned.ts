import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { pairBefore } from './antecedents.js';
import { nameKeys, nounKey } from './core.js';
import { latest } from './doers.js';
import type { Entity } from './entities.js';
import { STATE_OF } from './lexicon/places.js';
import { BODIES, DEFINITE_BODY, HOLDERS } from './lexicon/sources.js';
import { resolve } from './resolve.js';
import { type Context, kindOfEntity } from './resolved-source.js';
import { childBy, clauseHeadOf, isFiniteVerb, tokensUnder } from './tree.js';

const PART_OF_NAME = /^(?:compound|amod|name|flat|nmod:poss|poss|appos|det|nn|nummod)$/;
const ROLE = /^(?:nsubj|nsubjpass|csubj|dobj|obj|iobj|root|ccomp|xcomp|dep|parataxis)$/;
// "by X", "of X", "against X" make X doer or target; "in X", "under X", "before X" only place the act.
const DOER_OR_TARGET = /^(?:by|of|against|for|to|from|with|between|toward|towards|on|at|'s|’s)$/;

/**
 * Names of the doers and targets of a claim, as keys of `nameKeys`: subjects, objects, agents and whoever owns them
 * ("Karvian troops", "the firm's managers"), pronouns resolved. Names that only say where or when are left out.
 * @param about whom an accusation is against, where that stands outside the content
 * @param speaker who says it: "we" and, of a body, "it" are the speaker
 */
export function concernedIn(
  context: Context,
  content: readonly Span[],
  speaker: Entity | undefined,
  about?: Span,
): Set<string> {
  const { document, entities } = context;
  const keys = new Set<string>();
  for (const token of tokensUnder(document, content)) {
    // "Landlord Quay Homes": the noun is of the name behind it.
    const isOfName = !entities.at[token.index] && entities.at[token.index + 1] !== undefined && token.tag === 'NN';
    if (isOfName) continue;
    const pair = pairMeant(context, token);
    if (pair.length > 0 && actsOrSuffers(context, token)) for (const key of pair.flatMap(nameKeys)) keys.add(key);
    const entity = entities.at[token.index] ?? meant(context, token, speaker) ?? onlyOneCalled(context, token);
    if (entity && isGeographic(entity)) continue;
    if (entity && actsOrSuffers(context, token)) for (const key of nameKeys(entity.name)) keys.add(key);
    // "Other hospitals": none that answers.
    else if (
      isBodyNoun(token) &&
      // "Bank confirmations" are no bank.
      !(
        /^(?:bank|court)$/.test(token.lemma) &&
        token.relation === 'compound' &&
        /^NNS$/.test(document.tokens[token.index + 1]?.tag ?? '')
      ) &&
      !/^(?:other|another|most|many|similar)$/.test(document.tokens[token.index - 1]?.lower ?? '') &&
      actsOrSuffers(context, token)
    )
      keys.add(nounKey(token.lemma));
    // "Guards beat a prisoner", of a prison: the body whose people these are; army officers are not the police's.
    else if (
      /^NNS?$/.test(token.tag) &&
      /^nsubj/.test(token.relation) &&
      childBy(document, token, /^(?:compound|amod)$/) === undefined &&
      !/^(?:of|from)$/.test(document.tokens[token.index + 1]?.lower ?? '') &&
      actsOrSuffers(context, token)
    )
      for (const noun of EMPLOYERS.find(([people]) => people.test(token.lemma))?.[1] ?? []) keys.add(nounKey(noun));
    // "Gharvian soldiers": the state by its adjective.
    const noun = token.tag === 'JJ' && /^\p{Lu}\p{Ll}/u.test(token.form) ? document.tokens[token.head] : undefined;
    if (noun && /^NN/.test(noun.tag) && actsOrSuffers(context, noun))
      for (const key of nameKeys(token.form)) keys.add(key);
  }
  // What is named before the first verb does it, wherever the tree hangs it.
  const tokens = tokensUnder(document, content);
  const verb = tokens.findIndex((t) => isFiniteVerb(t));
  for (const token of tokens.slice(0, Math.max(0, verb))) {
    const entity = entities.at[token.index];
    if (
      entity &&
      entity.kind !== 'LOC' &&
      !isGeographic(entity) &&
      token.sentence === tokens[0]!.sentence &&
      !isPlaced(tokens, token)
    )
      for (const key of nameKeys(entity.name)) keys.add(key);
  }
  for (const token of about ? tokensUnder(document, [about]) : []) {
    for (const key of pairMeant(context, token).flatMap(nameKeys)) keys.add(key);
    const entity = entities.at[token.index] ?? meant(context, token, undefined);
    if (entity) for (const key of nameKeys(entity.name)) keys.add(key);
    else if (isBodyNoun(token)) keys.add(nounKey(token.lemma));
  }
  return keys;
}

/** Whose people one calls so. */
const EMPLOYERS: readonly [people: RegExp, bodies: readonly string[]][] = [
  [/^(?:guard|warder|jailer)$/, ['prison', 'jail']],
  [/^(?:officer|policeman|policewoman|constable|detective|trooper)$/, ['police']],
  [/^(?:nurse|doctor|surgeon|midwife)$/, ['hospital', 'clinic', 'infirmary']],
  [/^teacher$/, ['school', 'academy']],
  [/^(?:priest|vicar|canon)$/, ['church', 'diocese']],
  [/^lecturer$/, ['university', 'college']],
];

/** "Lake Orrin", "Lenz Street": a place that no body is, though one may be named for it. */
const isGeographic = ({ name, kind }: Entity): boolean =>
  !STATE_OF.has(name.toLowerCase()) &&
  (/^(?:Lake|River|Mount|Cape) \p{Lu}/u.test(name) ||
    (kind !== 'PERSON' &&
      / (?:Street|Road|Avenue|Lane|Boulevard|Highway|Valley|River|Mountains?|Islands?|Peninsula|Strait|Beach)$/.test(
        name,
      )));

/** Keys of those who do what a content tells, and of whom an accusation is against. */
export function doersIn(
  context: Context,
  content: readonly Span[],
  speaker: Entity | undefined,
  about?: Span,
): Set<string> {
  const { document, entities } = context;
  const tokens = tokensUnder(document, content);
  const subjects = tokens.filter((t, i) => /^nsubj/.test(t.relation) || (i < OPENING && calledBehind(context, t)));
  const accused = about ? tokensUnder(document, [about]) : [];
  return new Set(
    [...subjects, ...accused].flatMap((t) => {
      const entity = entities.at[t.index] ?? calledBehind(context, t) ?? meant(context, t, speaker);
      return entity ? nameKeys(entity.name) : [];
    }),
  );
}

/** What opens a content before its verb does it, wherever the tree hangs it. */
const OPENING = 3;

/** "The singer slapped a fan", of Lola Marsh, the singer, who is named further down: the only one whom the article calls so. */
function onlyOneCalled({ document: { tokens }, entities }: Context, token: Token): Entity | undefined {
  const { index, tag, lemma, relation } = token;
  if (tag !== 'NN' || !/^nsubj/.test(relation) || tokens[index - 1]?.lower !== 'the' || isBodyNoun(token))
    return undefined;
  const called = entities.all.filter(({ kind, roles }) => kind === 'PERSON' && roles.has(lemma));
  return called.length === 1 ? called[0] : undefined;
}

/** "The chairman, [Ian Frost], stayed": who is called by the noun before the comma. */
function calledBehind({ document: { tokens }, entities }: Context, { index, tag, lemma }: Token): Entity | undefined {
  const person = tag === 'NN' && tokens[index + 1]?.form === ',' ? entities.at[index + 2] : undefined;
  return person?.kind === 'PERSON' && person.roles.has(lemma) ? person : undefined;
}

/** "In Marlow", "under Harland": places and times of what is told. */
const isPlaced = (tokens: readonly Token[], { index }: Token): boolean =>
  tokens.some(
    (t) =>
      t.index < index &&
      index - t.index <= 3 &&
      /^(?:in|at|under|near|since|after|before|during|against)$/.test(t.lower),
  );

/** "The clinic", "government jets": a body by its noun alone. */
export const isBodyNoun = ({ tag, lemma, lower, relation }: Token): boolean =>
  /^NN(?:S|P)?$/.test(tag) &&
  // "All on board".
  !(lower === 'board' && relation === 'nmod') &&
  (BODIES.has(lemma) ||
    DEFINITE_BODY.has(lemma) ||
    HOLDERS.has(lemma) ||
    /^(?:soldier|troop|giant|maker|owner|landlord|landlady|operator)$/.test(lemma));

/** "Shells were used": a passive without its agent. */
export function isAgentless({ document }: Context, content: readonly Span[]): boolean {
  const head = clauseHeadOf(tokensUnder(document, content));
  if (!head || !childBy(document, head, /^(?:nsubjpass|auxpass)$/)) return false;
  return !head.children.some((k) => childBy(document, document.tokens[k]!, /^case$/)?.lower === 'by');
}

const REASONS =
  /\b(?:(?:was|were|been|is|are) \p{L}+(?: (?:out|off|down|up))? (?:in order )?to \p{L}+|because|over|due to|owing to|in (?:retaliation|revenge|order)|payback|reprisals?|retribution|for (?:not )?\p{L}+ing|so that|punish\p{L}*|motivated|prompted|reasons?|concerns?|fears?|caused?|sparked|ignited|lit|triggered|set off|started by)\b/iu;

/** Does it say why something was done? */
export const givesReason = (document: Document, content: readonly Span[]): boolean =>
  content.some((span) => REASONS.test(document.text.slice(...span)));

/** "The pair": the names of the two who were named together last. */
const pairMeant = (context: Context, { lemma, index }: Token): string[] =>
  /^(?:pair|duo|couple)$/.test(lemma) && context.document.tokens[index - 1]?.lower === 'the'
    ? pairBefore(context, index).filter((name) => context.entities.all.some((e) => e.name === name && e.kind !== 'LOC'))
    : [];

const BODY_REACH = 60;

function meant({ document, entities }: Context, token: Token, speaker: Entity | undefined): Entity | undefined {
  if (/^(?:i|we|our|my|us)$/.test(token.lower)) return speaker;
  if (/^(?:its?|they|their)$/.test(token.lower)) {
    if (speaker && speaker.kind !== 'PERSON') return speaker;
    return (
      resolve(document, entities, token.index, speaker) ??
      // "It locked workers in, too, Wilk says": the body named last.
      (/^its?$/.test(token.lower)
        ? latest(entities, token.index, (e) => e.kind === 'ORG' && kindOfEntity(e) !== 'media', BODY_REACH)
        : undefined)
    );
  }
  if (/^(?:he|she|his|her|him)$/.test(token.lower)) return resolve(document, entities, token.index, undefined);
  return /^NN$/.test(token.tag) ? resolve(document, entities, token.index, undefined) : undefined;
}

/** Does the token stand, itself or by what it is part of, as subject, object or agent? */
function actsOrSuffers({ document, entities }: Context, token: Token): boolean {
  let at = token;
  for (let steps = 0; steps < 8; steps++) {
    const up = document.tokens[at.head];
    const inside =
      PART_OF_NAME.test(at.relation) ||
      (up && entities.at[at.index] !== undefined && entities.at[at.index] === entities.at[up.index]);
    if (inside || at.relation === 'conj') {
      if (!up) return true;
      at = up;
      continue;
    }
    if (ROLE.test(at.relation)) return true;
    if (!at.relation.startsWith('nmod')) return false;
    const marker = at.children.map((k) => document.tokens[k]!).find((child) => child.relation === 'case');
    if (!marker) return !/tmod/.test(at.relation);
    if (!DOER_OR_TARGET.test(marker.lower)) return false;
    // "the head of the board": the board is only a target where the head noun is one.
    if (!up || /^VB/.test(up.tag)) return true;
    at = up;
  }
  return false;
}
