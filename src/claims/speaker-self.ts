import type { Document, Token } from '../language/document.js';
import type { Draft } from './draft.js';
import { type Entity, mayBeBody } from './entities.js';
import { PEOPLE } from './eyewitness.js';
import { pronounOf } from './gender.js';
import { DECIDERS, NOT_ITS_VOICE, OF_THINGS, OWN_AFFAIRS } from './lexicon/own-matters.js';
import { ACTS_OF_OFFICE } from './lexicon/records.js';
import { BODIES, ORGANISATION_WORDS, POSTS } from './lexicon/sources.js';
import { isOfEmployer } from './not-self.js';
import { isAlone, isIntroducedLater, isKnownOther, TELLERS } from './other-persons.js';
import { type Context, type ResolvedSource, speakerOf } from './resolved-source.js';
import { childBy, firstTokenAt, tokensUnder } from './tree.js';

// Does the subject of a content mean whoever says it?

/** "The bank vowed to appeal, its spokeswoman Rhea Toll said": a spokesperson's body speaks of itself. */
export function isPrincipal({ document, entities }: Context, subject: Token, draft: Draft): boolean {
  const source = tokensUnder(document, draft.source);
  const speaks =
    source.some((t) => /^spokes/.test(t.lemma)) ||
    // "Its biographer Ana Lind", "its former driver": they do not speak for it.
    (source.some((t) => t.lower === 'its') && !source.some((t) => NOT_ITS_VOICE.test(t.lemma)));
  const entity = entities.at[subject.index];
  // "The party is considering an appeal, its chairman said": whoever leads a body speaks of it as "the party".
  const leads = (of: Entity | undefined): boolean =>
    of?.kind === 'PERSON' && !of.roles.has('former') && [...of.roles].some((role) => DECIDERS.has(role));
  if (
    !entity &&
    !isOfEmployer(document, subject) &&
    LED.test(subject.lemma) &&
    childBy(document, subject, /^det$/)?.lower === 'the' &&
    childBy(document, subject, /^(?:compound|amod)$/) === undefined &&
    (leads(speakerOf(draft.chain)?.entity) || isLeaderOf(document, draft) || speaks)
  )
    return true;
  const roles = speakerOf(draft.chain)?.entity?.roles ?? speakerOf(draft.chain)?.name.toLowerCase().split(/\s+/) ?? [];
  // "The candidate will attend, the Trask campaign said".
  const isOfCampaign = tokensUnder(document, draft.source).some((t) => t.lemma === 'campaign');
  if (isOfCampaign && !entity && /^(?:candidate|nominee)$/.test(subject.lemma)) return true;
  if (isOfMinister(document, subject, roles)) return true;
  // "The army had opened the road, army spokesman Karim Tal said".
  const isSpokenFor =
    (speaks || [...roles].some((role) => role.startsWith('spokes'))) &&
    !entity &&
    [...roles].includes(subject.lemma) &&
    childBy(document, subject, /^det$/)?.lower === 'the';
  if (isSpokenFor) return true;
  const said = tokensUnder(document, draft.source);
  // "Belmar airport handled 2 million passengers, its operator Aerobel said".
  const isOperated =
    entity?.kind !== 'PERSON' &&
    said[0]?.lower === 'its' &&
    /^(?:operator|owner|publisher|organi[sz]er|manager)$/.test(said[1]?.lemma ?? '') &&
    subject.index < said[0].index &&
    subject.sentence === said[0].sentence;
  // "The prosecutor's office has opened an inquiry, a spokeswoman for the authority said".
  const isOfAuthority =
    speaks &&
    !entity &&
    BODIES.has(subject.lemma) &&
    subject.index < (said[0]?.index ?? 0) &&
    said.some(
      (t, i) =>
        t.lower === 'for' &&
        said[i + 1]?.lower === 'the' &&
        /^(?:authority|agency|office|body)$/.test(said[i + 2]?.lower ?? '') &&
        i + 3 >= said.length,
    );
  if (isOperated || isOfAuthority) return true;
  // "The driver was drunk, the parents' spokesman said": nobody that he speaks for.
  const isOther = PEOPLE.test(subject.lemma) || OF_THINGS.test(subject.lemma);
  const words = tokensUnder(document, draft.source);
  const owner = words.find((t) => document.tokens[t.index + 1]?.tag === 'POS');
  if (owner && entities.at[owner.index] !== entity) return false;
  return (
    speaks &&
    (entity
      ? mayBeBody(entity)
      : !isOther &&
        isOfHouse(subject) &&
        childBy(document, subject, /^det$/)?.lower === 'the' &&
        !isIntroduced(document, subject))
  );
}

const isOfHouse = ({ lemma }: Token): boolean =>
  [BODIES, ORGANISATION_WORDS, OWN_AFFAIRS].some((nouns) => nouns.has(lemma)) || OWN_BODY.test(lemma);

/** "A consortium has bid", "the consortium": somebody who has been spoken of. */
const isIntroduced = ({ tokens }: Document, { lemma, index }: Token): boolean =>
  tokens.some(
    (t) =>
      t.index < index &&
      t.lemma === lemma &&
      tokens[t.index - 1]?.tag === 'DT' &&
      /^an?$/.test(tokens[t.index - 1]!.lower),
  );

/** "The health ministry would buy beds, the health minister said". */
function isOfMinister(document: Document, subject: Token, roles: Iterable<string>): boolean {
  if (!/^(?:ministry|department)$/.test(subject.lower)) return false;
  const own = new Set(roles);
  const of = subject.children
    .map((k) => document.tokens[k]!)
    .filter((t) => /^(?:compound|amod|nmod)$/.test(t.relation));
  if (own.has('attorney') && own.has('general')) return of.some((t) => t.lower === 'justice');
  return (own.has('minister') || own.has('secretary')) && !own.has('former') && of.every((t) => own.has(t.lower));
}

/** "The boss of Westline": a leader without a name. */
const isLeaderOf = (document: Document, { source }: Draft): boolean =>
  tokensUnder(document, source).some(
    (t) =>
      (DECIDERS.has(t.lemma) || t.lemma === 'boss') && /^(?:of|at)$/.test(document.tokens[t.index + 1]?.lower ?? ''),
  );

/** "It was the council that drew the line": the "it" stands for nobody. */
const isCleft = ({ tokens }: Document, it: Token): boolean =>
  /^(?:is|was|'s|’s)$/.test(tokens[it.index + 1]?.lower ?? '') &&
  !/^VB[GN]$/.test(tokens[it.index + 2]?.tag ?? '') &&
  tokens
    .slice(it.index + 2, it.index + 9)
    .some((t) => t.sentence === it.sentence && /^(?:that|who|which)$/.test(t.lower));

export function isSelfOf({ document, entities }: Context, subject: Token, speaker: ResolvedSource): boolean {
  const isHeOrShe = /^(?:he|she)$/.test(subject.lower);
  // "We are paying ransom," a retired general said: the country, whose affairs are no longer his.
  const verb = document.tokens[subject.head];
  const isOfCountry =
    subject.lower === 'we' &&
    /^VB[GP]$/.test(verb?.tag ?? '') &&
    ['retired', 'former', 'ex'].some((role) => speaker.entity?.roles.has(role));
  if (isOfCountry) return false;
  if (/^(?:i|we)$/.test(subject.lower)) return true;
  // Within a quotation, a third person is somebody else.
  if (subject.quoted && /^(?:he|she|it|they)$/.test(subject.lower)) return false;
  // "The governor said he had signed": one who holds an office, without a name.
  const post = isHeOrShe ? postOf(document, speaker) : undefined;
  if (isHeOrShe && (!speaker.entity || post))
    return (
      (speaker.kind === 'official' || post !== undefined) &&
      // "Prosecutors say that he sold cards".
      (post !== undefined || !isManyOrBody(speaker.name)) &&
      isAlone(document, entities, subject, speaker.span && [post?.start ?? speaker.span[0], speaker.span[1]])
    );
  // "…, prosecutor Ana Lind said. He had spent the money": those who tell of others' acts go on to do so.
  const isCarriedOn =
    speaker.span !== undefined &&
    speaker.span[1] <= document.tokens[document.sentences[subject.sentence]!.first]!.start;
  if (isHeOrShe && isCarriedOn && [...(speaker.entity?.roles ?? [])].some((r) => TELLERS.test(r))) return false;
  // "The Wolves benched Sellers. He had missed curfew, teammate Joel Pratt said": nobody is meant before being introduced.
  if (isHeOrShe && isIntroducedLater(document, entities, subject, speaker)) return false;
  // "He opposed it, his adviser said": the adviser is not he.
  const words = speaker.span ? document.text.slice(...speaker.span) : '';
  // "She ended the year with $4m, her campaign said": who speaks for her knows as she does.
  if (isHeOrShe && new RegExp(`\\b${subject.lower === 'he' ? 'his' : 'her'}\\b`, 'i').test(words))
    return SPEAK_FOR_ONE.test(words);
  // "She said he had sent her messages": one of the two is the speaker, and the other is not.
  if (isHeOrShe && speaker.entity && !pronounOf(speaker.entity)) {
    const others = subject.lower === 'he' ? /^(?:her|she|hers)$/ : /^(?:him|his|he)$/;
    const other = document.tokens
      .slice(subject.index + 1, Math.min(subject.index + 7, document.sentences[subject.sentence]!.end))
      .find((t) => others.test(t.lower) || entities.at[t.index]?.kind === 'PERSON' || /^[,;]$/.test(t.form));
    if (other && others.test(other.lower)) return false;
  }
  // "Fells accused Lewand of … Lewand said she made it up": somebody else is known to be "she".
  if (
    isHeOrShe &&
    speaker.entity &&
    !pronounOf(speaker.entity) &&
    isKnownOther(document, entities, subject, speaker.entity)
  )
    return false;
  if (isHeOrShe)
    return (
      speaker.kind !== 'media' &&
      /^(?:PERSON|MISC)$/.test(speaker.entity?.kind ?? '') &&
      speaker.entity !== undefined &&
      (pronounOf(speaker.entity) ?? subject.lower) === subject.lower
    );
  if (/^(?:it|they)$/.test(subject.lower)) {
    // "Merrow's aides said they would": not the one whom they speak for.
    const isGroup =
      subject.lower === 'they' &&
      /\b(?:aides|advisers|lawyers|attorneys|staff|team|family|relatives|campaign)\b/i.test(words);
    // "They left the outlet closed, prosecutors say": others, unless it is what a prosecutor does.
    const isOfAccused =
      subject.lower === 'they' && /\b(?:prosecut\w+|police|detectives|inspectors)\b/i.test(`${words} ${speaker.name}`);
    const act = document.tokens[subject.head];
    if (isOfAccused && act && act.tag === 'VBD' && !ACTS_OF_OFFICE.has(act.lemma)) return false;
    // "Lund's campaign said it was looking for staff".
    const isOfBody = subject.lower === 'it' && OWN_BODY.test(words.toLowerCase().split(/\s+/).at(-1) ?? '');
    // "The head said the school had ordered filters. It had fitted thirty": what is told on of the body that the speaker runs.
    const isRunOn =
      subject.lower === 'it' && isCarriedOn && [...(speaker.entity?.roles ?? [])].some((role) => RUNNERS.test(role));
    const isBody =
      isGroup ||
      isRunOn ||
      isOfBody ||
      speaker.entity?.kind !== 'PERSON' ||
      (subject.lower === 'it' && mayBeBody(speaker.entity));
    return isBody && !isCleft(document, subject);
  }
  // "Transport minister Joakim Rehn will fly": the name stands behind the office.
  const apposed = childBy(document, subject, /^appos$/);
  // "The bank Kestrel has agreed".
  const next = /^NN$/.test(subject.tag) && document.tokens[subject.index + 1]?.tag.startsWith('NNP');
  const entity =
    entities.at[subject.index] ??
    (apposed && entities.at[apposed.index]) ??
    (next ? entities.at[subject.index + 1] : undefined);
  return entity !== undefined && entity === speaker.entity;
}

const RUNNERS =
  /^(?:head|headteacher|headmaster|headmistress|principal|rector|executive|ceo|director|chairman|chairwoman|chair|owner)$/;

const SPEAK_FOR_ONE = /\b(?:campaign|office|spokes\w+|press secretary|representatives?|publicist)$/i;

/** "Prosecutors in Tarn", "the county police": nobody who could be "he". */
const isManyOrBody = (name: string): boolean =>
  /(?<!s)s$|\b(?:police|ministry|court|(?<![’']s |her |his )office|department|council|government|jury|board|agency)$/i.test(
    name.split(/\s(?:in|of|at|for|from|with)\s/)[0]!,
  );

/** "[The head of] the Exam Board": the post by which somebody is named, whose ever it is. */
function postOf(document: Document, { span, entity }: ResolvedSource): Token | undefined {
  const at = span && entity?.kind !== 'PERSON' ? firstTokenAt(document, span[0]) : undefined;
  if (at === undefined) return undefined;
  return document.tokens
    .slice(Math.max(document.sentences[document.tokens[at]!.sentence]!.first, at - POST_REACH), at + POST_REACH)
    .find((t) => POSTS.has(t.lemma) && document.tokens[t.index + 1]?.lower === 'of');
}
const POST_REACH = 5;

// Bodies that an article has but one leader of; governments have opponents who lead something, too.
const LED =
  /^(?:group|association|society|team|company|firm|party|campaign|club|union|foundation|charity|bank|airline|museum|hospital|clinic|theatre|theater|retailer|brewery|insurer|festival|zoo|chain|orchestra|publisher|brewer|carmaker|manufacturer)$/;

// Bodies that a person speaks for.
export const OWN_BODY =
  /^(?:side|faction|brigade|battalion|regiment|squadron|platoon|unit|crew|team|company|firm|group|party|campaign|government|office|ministry|department|club|administration|union|organisation|organization|foundation|charity|country|nation|city|town|council|laboratory|lab|clinic|hospital|school|institute|agency)$/;
