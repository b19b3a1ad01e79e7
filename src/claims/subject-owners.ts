import type { Document, Token } from '../language/document.js';
import { PEOPLE } from './eyewitness.js';
import { HARM, OF_THINGS } from './lexicon/own-matters.js';
import { isFormerDoer } from './not-self.js';
import { isOfBodyBefore } from './other-persons.js';
import type { Context, ResolvedSource } from './resolved-source.js';
import { OWN_BODY } from './speaker-self.js';
import { childBy } from './tree.js';

// Is the subject of a content something of the speaker's own: "its board", "her well"?

// What somebody has of their own, and knows the state of.
const OWN_THINGS =
  /^(?:house|home|kitchen|flat|apartment|room|car|van|lorry|shop|farm|garden|roof|cellar|basement|boat|business|ceiling|wall|window|bedroom|bathroom|garage|shed|fence|gate|dog|cat|horse|hen|field|barn|cattle|sheep|cow|crop|phone|bike|bicycle|leg|arm|hand|back|foot|eye|heart)$/;

/** Does the subject do something to "me" or "us"? */
const harmsSpeaker = (document: Document, subject: Token): boolean => {
  const verb = document.tokens[subject.head];
  return (
    verb !== undefined &&
    (HARM.has(verb.lemma) ||
      verb.children.some((k) => /^(?:me|us|my|our)$/.test(document.tokens[k]!.lower) && k > verb.index))
  );
};

/** Who is called "its" or "their", and is none of a body's own. */
export const NOT_OWN =
  /^(?:rival|opponent|competitor|predecessor|critic|accuser|enemy|neighbou?r|tenant|adversary|foe|creditor|landlord|insurer)$/;

/** "its board", "our staff": the speaker's own, where the body itself is meant. */
export function subjectOwner({ document }: Context, subject: Token, speaker: ResolvedSource): boolean {
  const owner = childBy(document, subject, /^nmod:poss$/);
  if (isFormerDoer(document, subject)) return false;
  if (owner && /^(?:his|her)$/.test(owner.lower)) {
    // "Her own well ran dry": whatever it is, save people.
    const isOwn = document.tokens[owner.index + 1]?.lower === 'own' && !PEOPLE.test(subject.lemma);
    return (
      speaker.entity?.kind === 'PERSON' && (isOwn || OWN_BODY.test(subject.lemma) || OWN_THINGS.test(subject.lemma))
    );
  }
  // "My boss groped me" is about the boss.
  // "Our neighbour set the barn alight" is about the neighbour.
  const act = document.tokens[subject.head];
  const isOfPerson =
    speaker.kind === 'person' && act !== undefined && childBy(document, act, /^(?:dobj|obj)$/) !== undefined;
  if (
    owner &&
    /^(?:my|our)$/.test(owner.lower) &&
    PEOPLE.test(subject.lemma) &&
    (isOfPerson || harmsSpeaker(document, subject))
  )
    return false;
  // "Its rival had bought votes": not its own.
  if (owner && NOT_OWN.test(subject.lemma)) return false;
  // “Their plan would have let them in,” he said: within a quotation, somebody else's.
  if (owner?.quoted && /^(?:its|their)$/.test(owner.lower)) return false;
  // "Its owner had fled, police said": of the car.
  if (owner && /^(?:its|their)$/.test(owner.lower) && OF_THINGS.test(subject.lemma)) return false;
  // "The militia burned two villages, Dorr said. Its fighters took boys, she said": of whom the sentence before is about.
  if (owner && isOfBodyBefore({ document }, owner, speaker)) return false;
  // "A report in the daily that its jets bombed …": what a paper tells is of others.
  if (speaker.kind === 'media' && owner && /^(?:its|their)$/.test(owner.lower)) return false;
  return owner !== undefined && /^(?:its|our|their|my)$/.test(owner.lower) && speaker.entity?.kind !== 'LOC';
}
