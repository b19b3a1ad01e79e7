import type { Token } from '../language/document.js';
import { affiliationOf } from './affiliations.js';
import type { Draft } from './draft.js';
import { HEADED_BY, OFFICES } from './lexicon/own-matters.js';
import { BODIES } from './lexicon/sources.js';
import { isOfEmployer, isOfPredecessors } from './not-self.js';
import { resolve } from './resolve.js';
import { bareName, type Context, type ResolvedSource } from './resolved-source.js';
import { childBy, tokensUnder } from './tree.js';

// The bodies that somebody is, leads or speaks for: what these do and plan, they tell first hand.

const NOT_IN_OFFICE = /^(?:opposition|former|ex|deputy|rival|shadow|then|ousted|retired|union|intelligence|spy)$/;

/** The roles of a speaker, and the words of the source where it has no entity. */
const rolesOf = ({ document }: Context, { source }: Draft, { entity }: ResolvedSource): Set<string> =>
  new Set([...(entity?.roles ?? []), ...tokensUnder(document, source).map((t) => t.lemma.toLowerCase())]);

const isPlain = ({ document }: Context, noun: Token): boolean =>
  childBy(document, noun, /^det$/)?.lower === 'the' && childBy(document, noun, /^(?:compound|amod)$/) === undefined;

/** "The company will open a route, it said": the body that the pronoun stands for. */
function isOfPronoun(context: Context, subject: Token, { source, content }: Draft): boolean {
  const [word, more] = tokensUnder(context.document, source);
  return (
    word !== undefined &&
    more === undefined &&
    word.lower === 'it' &&
    content[0]![0] < word.start &&
    word.sentence === subject.sentence &&
    /^(?:nsubj|nsubjpass)$/.test(subject.relation) &&
    subject.tag === 'NN' &&
    BODIES.has(subject.lemma) &&
    isPlain(context, subject)
  );
}

/** Does the subject of a content mean the body that the speaker is, leads or speaks for? */
export function isOwnBody(context: Context, subject: Token, draft: Draft, speaker: ResolvedSource): boolean {
  const { document, entities } = context;
  if (!/^NN/.test(subject.tag) || subject.quoted || isOfPredecessors(document, subject)) return false;
  if (isOfPronoun(context, subject, draft)) return true;
  const roles = rolesOf(context, draft, speaker);
  if ([...roles].some((role) => NOT_IN_OFFICE.test(role)) || isOfEmployer(document, subject)) return false;
  const meant = entities.at[subject.index] ?? resolve(document, entities, subject.index, undefined);
  if (meant && meant.kind !== 'PERSON') {
    if (meant === speaker.entity) return true;
    const body = speaker.entity && affiliationOf(context, speaker.entity);
    if (body !== undefined && body === bareName(meant.name)) return true;
  }
  // "The two countries agreed to exchange prisoners, Karvia's foreign ministry said": it is one of the two.
  const isPair =
    /^(?:country|side|government|nation|neighbou?r|ally)$/.test(subject.lemma) &&
    subject.tag === 'NNS' &&
    subject.children.some((k) => /^(?:two|both)$/.test(document.tokens[k]!.lower)) &&
    /^(?:agree|sign|exchange|decide|meet)$/.test(document.tokens[subject.head]?.lemma ?? '');
  if (isPair) return speaker.kind === 'official';
  if (entities.at[subject.index] || !isPlain(context, subject)) return false;
  // "The department would look into it, the finance ministry said".
  if (speaker.entity?.kind !== 'PERSON' && speaker.kind === 'official' && OFFICES.test(subject.lemma)) return true;
  return [...roles].some((role) => HEADED_BY.get(role)?.test(subject.lemma));
}
