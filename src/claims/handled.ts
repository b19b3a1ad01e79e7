import type { Document, Token } from '../language/document.js';
import type { Draft } from './draft.js';
import { OWN_CREDIT } from './lexicon/own-matters.js';
import { ACTS_OF_OFFICE, HANDLED, STATE_OF_CASE } from './lexicon/records.js';
import type { Context, ResolvedSource } from './resolved-source.js';
import { agentOf, childBy, clauseHeadOf, isFigure, isNegated, wordsUnder } from './tree.js';

// What offices handle, and so know: tolls, accidents, the state of a case, what they themselves did.

/** "An officer [shot] and killed a student". */
const isOwnShot = ({ document }: Context, verb: Token): boolean =>
  /^(?:shoot|kill)$/.test(verb.lemma) &&
  /^VB[DN]$/.test(verb.tag) &&
  /^(?:officer|deputy|trooper|constable)$/.test(childBy(document, verb, /^nsubj$/)?.lemma ?? '') &&
  childBy(document, verb, /^auxpass$/) === undefined;

/** "Nobody was hurt", "no such incident was on file"; not "no doubt". */
const isNone = (t: Token, i: number, tokens: readonly Token[]): boolean =>
  (/^(?:nobody|no-one|none)$/.test(t.lower) &&
    !tokens.some((other) =>
      /^(?:ever|tried|attempted|ordered|told|asked|warned|acted|listened|responded|helped|cared|checked|noticed|bothered)$/.test(
        other.lower,
      ),
    )) ||
  (t.lower === 'no' &&
    // "I sent no such letter" is what somebody did not do.
    !(tokens[i + 1]?.lower === 'such' && /^(?:i|we|he|she|they)$/.test(tokens[0]!.lower)) &&
    !/^(?:doubt|warning|instruction|reason|evidence|question|need|problem|way|idea|longer|sense|point|link|sign|wrong|precedent|basis|chance|room|time|excuse|justification|substitute|alternative|option|plan|intention|password|rule|law)/.test(
      tokens[i + 1]?.lower ?? '',
    ));

/** Is it of the kind that offices handle: a toll, a count, the state of a case, an act of office? */
export function handles(context: Context, draft: Draft, whole: readonly Token[], speaker: ResolvedSource): boolean {
  const tokens = withoutCause(whole);
  if (speaker.entity?.kind !== 'LOC' && isOfficialAct(context, tokens, speaker)) return true;
  // "A police officer shot a student, the police said": to their own cost.
  if (/\bpolice\b|\bsheriff\b/i.test(speaker.name) && tokens.some((t) => isOwnShot(context, t))) return true;
  // Whose missile it was is no matter of counting.
  const isCapital = (t: Token | undefined): boolean => t?.tag === 'JJ' && /^\p{Lu}/u.test(t.form);
  const { tokens: all } = context.document;
  if (
    tokens.some(
      (t) => WEAPON.test(t.lemma) && (isCapital(all[t.index - 1]) || t.children.some((k) => isCapital(all[k]))),
    )
  )
    return false;
  const said = wordsUnder(context.document, draft.content);
  if (GIVES_UP.test(said)) return true;
  // "Four of them hit the school": of rockets.
  if (tokens.some((t, i) => /^(?:hit|strike)$/.test(t.lemma) && /^(?:them|which)$/.test(tokens[i - 1]?.lower ?? '')))
    return false;
  // "300,000 jobs have been created under his government".
  if (OWN_CREDIT.test(said)) return false;
  // "A farm worker lost two fingers": nobody's deed.
  if (tokens.some((t, i) => t.lemma === 'lose' && tokens.slice(i + 1, i + 4).some((n) => LOST_BY_PEOPLE.test(n.lemma))))
    return true;
  // What is to come is a forecast or a plan.
  if (tellsOfDeed(context, tokens, speaker) || tokens.some((t) => t.tag === 'MD')) return false;
  if (tokens.some((t) => FATE.test(t.lemma) && /^VB/.test(t.tag))) return true;
  // "A porter was killed", by nobody that is named.
  if (tokens.some((t) => /^(?:kill|shoot|stab|strangle)$/.test(t.lemma) && isDoneByNobody(context, t))) return true;
  // "Nine paintings have turned up": what comes to light in a case.
  if (tokens.some((t) => isComeToLight(context, t))) return true;
  if (isAccident(context, tokens)) return true;
  if (tokens.some(isNone) || STATE_OF_CASE.test(said)) return true;
  return (
    tokens.some(isFigure) &&
    tokens.some(
      (t) =>
        (HANDLED.has(t.lemma) && !(NOUNS_ALONE.test(t.lemma) && /^VB/.test(t.tag))) ||
        /^(?:dead|missing|injured|wounded|hurt)$/.test(t.lower),
    )
  );
}

/** "Turned himself in", "pleaded guilty", "failed a breath test": to, or before, whoever says so. */
const GIVES_UP =
  /\bpleaded (?:not )?guilty\b|\bfailed (?:a|the|two) (?:\w+ )?tests?\b|\btested (?:positive|negative)\b|\b(?:turned|handed|gave|given) (?:himself|herself|themselves) (?:in|over|up)\b/i;

/** What becomes of somebody in an accident or a case: whoever handles it knows. */
const FATE =
  /^(?:die|drown|injure|hurt|wound|rescue|evacuate|burgle|rob|arrest|detain|displace|hospitali[sz]e|discharge|survive|damage|steal|vandali[sz]e|ransack)$/;

/** What offices count as things: to fire, to fine or to test is an act. */
const NOUNS_ALONE = /^(?:fire|rate|figure|price|bed|sample|house|man|train|total|number|export|import|budget|permit)$/;

const LOST_BY_PEOPLE = /^(?:life|leg|arm|hand|foot|finger|toe|eye|thumb|limb|consciousness)$/;

const isDoneByNobody = ({ document }: Context, verb: Token): boolean =>
  childBy(document, verb, /^auxpass$/) !== undefined && agentOf(document, verb) === undefined;

/** "Has turned up", "were found", "was recovered", "is missing". */
const isComeToLight = (context: Context, verb: Token): boolean =>
  (verb.lemma === 'turn' && context.document.tokens[verb.index + 1]?.lower === 'up') ||
  (/^(?:find|recover|retrieve|locate|seize)$/.test(verb.lemma) &&
    (isDoneByNobody(context, verb) ||
      // "Body of missing hiker found on Ben Orr", in a title.
      (verb.sentence === 0 &&
        /^VB[DN]$/.test(verb.tag) &&
        childBy(context.document, verb, /^(?:dobj|nsubj)$/) === undefined)) &&
    // "Was found to be unsafe", "had been found guilty".
    /^(?:in|at|on|near|by|beside|under|behind|outside|inside|close|not|alive|dead|[.,])$/.test(
      context.document.tokens[verb.index + 1]?.lower ?? '.',
    ));

const VEHICLES =
  /^(?:ferry|ship|boat|vessel|tanker|trawler|yacht|train|tram|bus|coach|lorry|truck|car|van|plane|aircraft|jet|helicopter|crane|bridge|roof|wall|dam|building|balcony|scaffold|scaffolding|pylon|chairlift|cable)$/;
const ACCIDENTS =
  /^(?:strike|hit|crash|collide|derail|overturn|sink|capsize|collapse|burn|explode|skid|veer|plunge|ram|ditch|catch)$/;

/** "A ferry has struck the breakwater": what happened, with no hand in it. */
const isAccident = ({ document }: Context, tokens: readonly Token[]): boolean =>
  tokens.some(
    (t) =>
      /^nsubj(?:pass)?$/.test(t.relation) &&
      VEHICLES.test(t.lemma) &&
      ACCIDENTS.test(document.tokens[t.head]?.lemma ?? '') &&
      // Before "had" the tree may take an active verb for a passive.
      (t.relation === 'nsubj' || childBy(document, document.tokens[t.head]!, /^auxpass$/) === undefined),
  );

/** "Nine people were killed [when shells hit the market]": the count, without the clause that says how it came about. */
function withoutCause(tokens: readonly Token[]): readonly Token[] {
  const when = tokens.findIndex(
    (t, i) =>
      i > 2 &&
      ((/^(?:when|after|as|while)$/.test(t.lower) && t.relation !== 'case') ||
        // "In a Kastorian drone strike".
        (/^(?:in|by|from)$/.test(t.lower) && tokens.slice(i + 1, i + 6).some((n) => ATTACKS.test(n.lemma)))),
  );
  const count = when < 0 ? [] : tokens.slice(0, when);
  return isToll(count) ? count : tokens;
}

const isToll = (tokens: readonly Token[]): boolean =>
  tokens.some(isFigure) && tokens.some((t) => FATE.test(t.lemma) || /^(?:kill|dead)$/.test(t.lemma));

/** "Nine people were killed when shells hit the market": does it open with how many came to harm? */
export const opensWithToll = (tokens: readonly Token[]): boolean => {
  const count = withoutCause(tokens);
  return count.length < tokens.length && isToll(count);
};

const ATTACKS = /^(?:strike|airstrike|attack|shelling|bombing|bombardment|raid|blast|explosion|ambush)$/;

export const WEAPON = /^(?:missile|drone|shell|bomb|rocket|strike|airstrike|attack|jet|warplane|mortar|artillery)$/;

const PERSON_LIKE =
  /^(?:man|woman|boy|girl|driver|gunman|attacker|suspect|officer|owner|worker|employee|minister|player|he|she|they|who|gang|group|company|firm|crew|protester|resident|soldier|rebel|militant|militia|agent|spy|hacker|smuggler|youth|opposition|terrorist|extremist|fighter|separatist|vandal|looter)$/;

/** "Rebels [burned] three villages", where the verb hangs under its subject. */
const reducedVerb = ({ tokens }: Document, subject: Token): Token | undefined => {
  const next = tokens[subject.index + 1];
  return next?.relation === 'acl' && next.head === subject.index && /^VB[DN]$/.test(next.tag) ? next : undefined;
};

const isDoer = (t: Token): boolean =>
  PERSON_LIKE.test(t.lemma) ||
  PERSON_LIKE.test(t.lower) ||
  /^(?:agitator|arsonist|rioter|protestor|raider|robber|thief|burglar|vandal|hooligan|fan|supporter|outsider|activist)$/.test(
    t.lemma,
  );

const DAMAGING = /^(?:kill|injure|wound|hurt|burn|flood|damage|destroy|displace|infect)$/;

/** Bodies, and people by what they do for a living. */
const OTHERS =
  /^(?:council|government|administration|ministry|authority|bank|board|club|school|party|union|agency|contractor|landlord|tenant|banker|broker|trader|dealer|lawyer|teacher|priest|doctor|nurse|manager|director|executive|mayor|politician|businessman|businesswoman|accountant|treasurer|official|defendant|teenager|brother|couple|farmer|hunter|clerk|guard)$/;

/** Does somebody else do something in it on purpose: agent, cause and intent are no matter of counting. */
function tellsOfDeed({ document, entities }: Context, tokens: readonly Token[], speaker: ResolvedSource): boolean {
  return tokens.some((t) => {
    const verb = t.relation === 'dobj' ? reducedVerb(document, t) : document.tokens[t.head];
    if (!verb || !/^VB/.test(verb.tag)) return false;
    const isActive = childBy(document, verb, /^dobj$/) !== undefined;
    // Before "had" the tree may take an active verb for a passive, and a clause for what describes its subject.
    const isSubject =
      t.relation === 'nsubj' ||
      t.relation === 'dobj' ||
      (t.relation === 'nsubjpass' && childBy(document, verb, /^auxpass$/) === undefined);
    if (!isSubject) return false;
    // "Rebels had burned three villages": what they did, besides what became of the villages.
    if (HANDLED.has(verb.lemma) && !NOUNS_ALONE.test(verb.lemma))
      return isActive && DAMAGING.test(verb.lemma) && isDoer(t);
    if (/^(?:be|have|remain|stay|stand|receive|arrive|live|come|go|rise|fall|reach|total)$/.test(verb.lemma))
      return false;
    const entity = entities.at[t.index];
    return entity
      ? entity !== speaker.entity && entity.kind !== 'LOC'
      : isDoer(t) || (isActive && speaker.name.toLowerCase().split(' ').at(-1) !== t.lower && OTHERS.test(t.lemma));
  });
}

/** What becomes of those in a school, a club or a service by its own decision. */
const EXCLUDED = /^(?:exclude|suspend|expel|dismiss|reinstate|evacuate|close|postpone|cancel)$/;

const EXHIBITS = /^(?:footage|video|recording|image|picture|weapon|phone|camera|sample|laptop|computer)$/;

const MEMBERS =
  /^(?:officer|cop|police|detective|crew|firefighter|inspector|investigator|doctor|staff|paramedic|engineer|team|force|ambulance|rescuer|diver)$/;

/** Services that save, and what they do. */
const RESCUERS = /\b(?:fire|rescue|ambulance|coast ?guard|emergency|emergencies|lifeboat|civil defen[cs]e)\b/i;
const RESCUING =
  /^(?:pull|free|lift|winch|reach|bring|carry|extract|dig|recover|pluck|haul|take|treat|tackle|contain|douse|pump|search|scour|save)$/;

/** "Crews pulled four people from the shaft", not "crews of a rival firm pulled", by the words that open it. */
function isRescue(tokens: readonly Token[]): boolean {
  const [crew, verb] = tokens[0]?.tag === 'DT' ? tokens.slice(1) : tokens;
  return (
    crew !== undefined &&
    MEMBERS.test(crew.lower.replace(/s$/, '')) &&
    verb !== undefined &&
    /^VB[DZPN]$/.test(verb.tag) &&
    RESCUING.test(verb.lemma)
  );
}

/** Does the body report what it, or its people, did or decided, or what became of those in its hands? */
export function isOfficialAct({ document }: Context, tokens: readonly Token[], speaker: ResolvedSource): boolean {
  const head = clauseHeadOf(tokens);
  if (speaker.entity?.kind === 'PERSON')
    // "Inspector Fern says police took two computers", "headmaster Olu said two pupils had been excluded".
    return (
      head !== undefined &&
      !isNegated(document, head) &&
      (((ACTS_OF_OFFICE.has(head.lemma) ||
        /^(?:take|remove|interview)$/.test(head.lemma) ||
        (head.lemma === 'fire' && childBy(document, head, /^dobj$/)?.lemma === 'shot') ||
        (head.lemma === 'have' && EXHIBITS.test(childBy(document, head, /^dobj$/)?.lemma ?? ''))) &&
        MEMBERS.test(childBy(document, head, /^nsubj/)?.lemma ?? '')) ||
        (EXCLUDED.test(head.lemma) && childBy(document, head, /^auxpass$/) !== undefined))
    );
  if (RESCUERS.test(speaker.name) && isRescue(tokens)) return true;
  if (!head || !ACTS_OF_OFFICE.has(head.lemma) || childBy(document, head, /^neg$/)) return false;
  const subject = childBy(document, head, /^nsubj/);
  if (!subject) return false;
  return (
    childBy(document, head, /^auxpass$/) !== undefined ||
    /^(?:it|they|we)$/.test(subject.lower) ||
    MEMBERS.test(subject.lemma) ||
    speaker.name.toLowerCase().split(' ').at(-1) === subject.lower
  );
}
