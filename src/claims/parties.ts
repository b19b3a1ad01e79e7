import type { Token } from '../language/document.js';
import {
  bodyBefore,
  bodyCalled,
  defendantBefore,
  firstNameBefore,
  holderBefore,
  pairOf,
  pluralBefore,
  strangerBefore,
} from './antecedents.js';
import { beforeApposed, nameApposed } from './apposed-parties.js';
import { clientOf, isClient } from './clients.js';
import { ADDRESSING, FAMILY, OFFICE_OF, STANDS_FOR_OWNER } from './lexicon/parties.js';
import { ANSWERS, BODIES, HOLDERS, POSTS, SPOKES_WORDS } from './lexicon/sources.js';
import { onlyPersonMeant } from './only-person.js';
import { answersFor, namelessSpeakerBefore, spokenForBy } from './represented.js';
import { resolve } from './resolve.js';
import { bareName, type Context } from './resolved-source.js';
import { principalsOf } from './shared-principals.js';
import { withoutApposed, withoutPlace, withoutStrays } from './source-words.js';
import { resolveSource } from './sources.js';
import { bodyBehindTitle, bodyOfLeaders, bodyOfSpokes, isRequest, sameAdvocate } from './spoken-for.js';
import { childBy, coordinated, phraseOf, relativeOf, subtree } from './tree.js';

// "No member of the council" is the council.
const NO_MEMBER = /^(?:member|official|executive|representative|employee|minister|manager|director|editor)$/;
// What is longer is a clause that the tree has taken for a noun.
const LONGEST_NAME = 8;

/** The parties under a subject: coordinated heads, each with its full name; spokespeople stand for their body. */
export function partiesOf(context: Context, subject: Token): string[] {
  const { document } = context;
  // "Orsk himself does not answer": whom the word only stresses.
  const stressed = document.tokens[subject.index - 1];
  if (/^(?:himself|herself|itself|themselves)$/.test(subject.lower) && /^(?:NN|PRP)/.test(stressed?.tag ?? ''))
    return partiesOf(context, stressed!);
  // "Striker Davi Moreno": a role that the tree took for the head.
  const next = document.tokens[subject.index + 1];
  if (
    !context.entities.at[subject.index] &&
    next &&
    context.entities.at[next.index]?.kind === 'PERSON' &&
    next.tag === 'NNP'
  )
    return partiesOf(context, next);
  // "A rotten year for Dax, who pleaded guilty".
  const before = document.tokens[subject.index - 2];
  if (
    subject.lower === 'who' &&
    before &&
    document.tokens[subject.index - 1]!.form === ',' &&
    context.entities.at[before.index]?.kind === 'PERSON'
  )
    return partiesOf(context, before);
  // "The service of Vardania, Kestra's old rival, confirmed it": whoever stands before the comma.
  const rival = beforeApposed(context, subject);
  if (rival) return [rival];
  const top = relativeOf(document, subject);
  const { at } = context.entities;
  // "Harrow & Lisle" is one party.
  const all = coordinated(document, top);
  // "Creditalia, the country's largest bank," is one; "the ministry, the police and the firm" are three.
  const isJoined = document.tokens
    .slice(top.index, Math.max(...all.map((t) => t.index)))
    .some((t) => /^(?:and|or|nor|&|plus)$/.test(t.lower));
  const heads = all.filter(
    (t) =>
      t === top ||
      ((!at[t.index] || at[t.index] !== at[top.index]) &&
        isJoined &&
        // "Kayla Drew, 34, of Pellbury".
        !(at[t.index]?.kind === 'LOC' && /^(?:of|from|in)$/.test(document.tokens[t.index - 1]?.lower ?? ''))),
  );
  const pair = pairOf(context, top);
  if (pair) return pair;
  const principals = principalsOf(context, top, partiesBeside);
  if (principals.length === 2) return principals;
  return heads.flatMap((head) => {
    if (/^(?:part|time|day|night|evening|morning)$/.test(head.lemma)) return [];
    // "The ministry, which announced the dismissal, would not say why": the noun without its clause.
    const relative = document.tokens
      .slice(head.index + 1, document.sentences[head.sentence]!.end)
      .find((t) => t.form === ',' && /^(?:which|who|whose)$/.test(document.tokens[t.index + 1]?.lower ?? ''));
    const joined = head.children.filter((c) => document.tokens[c]!.relation === 'conj');
    const others = new Set(joined.flatMap((c) => subtree(document, c)));
    const phrase = subtree(document, head.index).filter(
      (t) => !(relative && t.index >= relative.index) && !others.has(t),
    );
    const name = isRequest(head) ? addresseeOf(context, head) : partyOf(context, head, phrase);
    const clean = name && withoutStrays(name);
    return clean && clean.split(' ').length <= LONGEST_NAME ? [clean] : [];
  });
}

function partyOf(context: Context, head: Token, whole: readonly Token[]): string | undefined {
  const { document, entities } = context;
  const phrase = withoutApposed(withoutPlace(whole), context);
  if (/^(?:i|we|us|me|you)$/.test(head.lower)) return undefined;
  if (/^(?:he|she|it|they|his|her|him|them|its|their)$/.test(head.lower)) {
    const speaker = /^s?he$/.test(head.lower) ? namelessSpeakerBefore(context, head) : undefined;
    if (speaker) return partiesOf(context, speaker)[0];
    const stranger = /^(?:he|she|his|her)$/.test(head.lower) ? strangerBefore(context, head) : undefined;
    if (stranger) return stranger;
    const meant = resolve(document, entities, head.index, undefined);
    if (meant) return answersFor(context, meant) ?? meant.name;
    return /^(?:it|they|its|their)$/.test(head.lower)
      ? (bodyBefore(context, head) ?? firstNameBefore(context, head))
      : undefined;
  }
  // "Hagen, whose lawyer said he would not comment": whose it is stands before.
  if (head.lower === 'whose') {
    const owner = document.tokens.slice(0, head.index).findLast((t) => t.form !== ',');
    return owner && partiesOf(context, owner)[0];
  }
  const body = bodyOfSpokes(context, head);
  const spokenFor = body && partyAfter(context, ...body);
  if (spokenFor) return spokenFor;
  const person = entities.at[head.index];
  const behindTitle = bodyBehindTitle(context, head, phrase);
  if (behindTitle) return behindTitle;
  // "Huber called that false", of the company's spokesman.
  const principal = person && spokenForBy(context, person);
  if (principal) return principal;
  // "The younger man's lawyer": whose lawyer it is.
  const plural = SPOKES_WORDS.has(head.lemma) || ANSWERS.test(head.lemma) ? pluralBefore(context, head) : undefined;
  if (plural) return plural;
  // "Strand's lawyer called it false. The lawyer did not respond".
  const again = sameAdvocate(context, head);
  if (again) return partyOf(context, again, subtree(document, again.index));
  const possessor =
    SPOKES_WORDS.has(head.lemma) || FAMILY.test(head.lemma) || isClient(head)
      ? childBy(document, head, /^nmod:poss$/)
      : undefined;
  // "His daughter Grace waved it away": the family answers for him.
  const relative = person?.kind === 'PERSON' ? phrase.find((t) => FAMILY.test(t.lemma)) : undefined;
  const whose = relative && phrase.find((t) => /^(?:his|her|their)$/.test(t.lower) && t.index < relative.index);
  const related = whose && resolve(document, entities, whose.index, undefined);
  if (related && related !== person) return related.name;
  if (possessor && isClient(head)) return clientOf(context, head, partyOf, partyAfter);
  // "Horak's office", "his bosses at Team Vektor": who is meant has a name.
  const isTheirs = OFFICE_OF.test(head.lemma) || STANDS_FOR_OWNER.test(head.lemma);
  const owner = isTheirs ? childBy(document, head, /^nmod:poss$/) : undefined;
  // "From the Osk boardroom".
  const isRoom = /^(?:boardroom|camp|headquarters)$/.test(head.lemma) && !entities.at[head.index];
  const boss = entities.at[owner?.index ?? (isRoom ? head.index - 1 : -1)];
  if (boss && boss.kind !== 'LOC') return bareName(boss.name);
  // "The mayor's office", of Mayor Priya Lall.
  const holder = owner && HOLDERS.has(owner.lemma) ? resolve(document, entities, owner.index, undefined) : undefined;
  if (holder) return bareName(holder.name);
  // "The yard's press office", of Torrin Yard.
  const called = owner && entities.all.find(({ name }) => name.toLowerCase().endsWith(` ${owner.lemma}`));
  if (called && called.kind !== 'PERSON') return bareName(called.name);
  // "The company's reply is mute on it", "calls to the dealer's shop", "the clinic's management".
  const isOfBody = owner !== undefined && (BODIES.has(owner.lemma) || HOLDERS.has(owner.lemma));
  if (owner && /^NN$/.test(owner.tag) && (STANDS_FOR_OWNER.test(head.lemma) || isOfBody)) {
    const words = subtree(document, owner.index).filter((t) => t.tag !== 'POS');
    return partyOf(context, owner, words);
  }
  // "The management of Chemitex".
  const of = document.tokens[head.index + 1];
  if (isTheirs && /^(?:of|at)$/.test(of?.lower ?? '') && !entities.at[head.index]) {
    const run = partyAfter(context, head.index + 2, document.sentences[head.sentence]!.end);
    if (run) return run;
  }
  // "Nobody at the council", "no member of the council".
  const isNone = phrase[0]?.lower === 'no' && NO_MEMBER.test(head.lemma);
  if (isNone || /^(?:nobody|none|no-?one|anyone|anybody|someone|somebody|one)$/.test(head.lower)) {
    const preposition = phrase.find((t) => t.index > head.index && /^(?:at|from|in|of|inside|within)$/.test(t.lower));
    const body = preposition && partyAfter(context, preposition.index + 1, document.sentences[head.sentence]!.end);
    if (body) return body;
  }
  const led = bodyOfLeaders(context, head, phrase);
  if (led) return led;
  // "The defendant has never said anything": whom a court story is about.
  if (/^(?:defendant|accused)$/.test(head.lemma) && !entities.at[head.index]) {
    const accused = defendantBefore(context, head);
    if (accused) return accused;
  }
  // "Her office", where nobody is named: who holds the office that was spoken of.
  if (!entities.at[head.index] && isTheirs) {
    const whose = childBy(document, head, /^nmod:poss$/);
    const holder = whose && /^(?:his|her|their)$/.test(whose.lower) ? holderBefore(context, whose) : undefined;
    if (holder) return holder;
    const body = whose && /^(?:its|their)$/.test(whose.lower) ? bodyBefore(context, whose) : undefined;
    if (body) return body;
  }
  const only = onlyPersonMeant(context, head, possessor, phrase);
  if (only) return only;
  if (possessor && !entities.at[possessor.index])
    return partyOf(
      context,
      possessor,
      subtree(document, possessor.index).filter((t) => t.tag !== 'POS'),
    );
  if (SPOKES_WORDS.has(head.lemma)) {
    // "Asked by DRN radio, a Lunara spokeswoman": whose name stands right before.
    const beside = entities.at[head.index - 1];
    if (beside && beside !== entities.at[head.index]) return bareName(beside.name);
    const owner = phrase.map((t) => entities.at[t.index]).find((e) => e !== undefined && e !== entities.at[head.index]);
    if (owner) return bareName(owner.name);
    const body = head.children
      .map((k) => document.tokens[k]!)
      .find((t) => t.relation === 'compound' && BODIES.has(t.lemma));
    // "A company spokeswoman": of the one that was spoken of.
    if (body) return bareName(resolve(document, entities, body.index, undefined)?.name ?? body.form);
    const preposition = document.tokens[head.index + 1];
    if (/^(?:for|of)$/.test(preposition?.lower ?? '')) {
      const principal = partyAfter(context, head.index + 2, document.sentences[head.sentence]!.end);
      if (principal) return principal;
    }
  }
  // "Rourke's wife, Dee": the family answers for him.
  const kin = FAMILY.test(head.lemma) && possessor ? entities.at[possessor.index] : undefined;
  if (kin?.kind === 'PERSON') return bareName(kin.name);
  // "The owner of the building, Lenz Holdings": the name says more.
  const apposed = childBy(document, head, /^appos$/);
  const named = entities.at[head.index] === undefined && apposed ? entities.at[apposed.index] : undefined;
  if (named) return bareName(named.name);
  const comma = phrase.findIndex((t) => t.form === ',' && t.index > head.index);
  const behind =
    comma >= 0 && entities.at[head.index] === undefined ? entities.at[phrase[comma + 1]?.index ?? -1] : undefined;
  const isOwner = phrase.slice(comma + 1).find((t) => entities.at[t.index] !== behind)?.tag === 'POS';
  if (behind && !isOwner) return bareName(behind.name);
  const link = phrase.length ? resolveSource(context, [[phrase[0]!.start, phrase.at(-1)!.end]]) : undefined;
  if (link?.entity) return answersFor(context, link.entity) ?? link.name;
  // Without "Two days later" and the like before the noun's own words.
  const start =
    phrase.find((t) => t.relation === 'det' && t.head === head.index) ??
    phrase.find((t) => t.head === head.index || t === head);
  const own = phrase.filter((t) => start === undefined || t.index >= start.index);
  // "The ministry", of Karsia's defence ministry.
  const isShort =
    own.length <= 2 && BODIES.has(head.lemma) && head.tag === 'NN' && /^the$/.test(own[0]?.lower ?? 'the');
  if (isShort) return bodyCalled(context, head);
  return (own.length > 0 && phraseOf(document, own)) || link?.name || undefined;
}

/** To whom a question was put: "calls *to the company*", "attempts to reach *Mr Renn*". */
function addresseeOf(context: Context, head: Token): string | undefined {
  const { document } = context;
  const { end } = document.sentences[head.sentence]!;
  // By the words: the tree often hangs "left with X" elsewhere.
  for (const token of document.tokens.slice(head.index + 1, Math.min(end, head.index + 8))) {
    // "A letter from the inspectors": theirs.
    if (!ADDRESSING.test(token.lower) || (token.lower === 'from' && token.index === head.index + 1)) continue;
    const name = partyAfter(context, token.index + 1, end);
    if (name) return name;
  }
  return undefined;
}

/** The parties on both sides of token `joint`: behind `from`, and behind it up to `end`; fewer where one is none. */
export const partiesBeside = (context: Context, from: number, joint: number, end: number): string[] =>
  [partyAfter(context, from, joint), partyAfter(context, joint + 1, end)].filter((name) => name !== undefined);

/** The party named by the noun phrase that starts at a token, before `end`. */
export function partyAfter(context: Context, from: number, end: number): string | undefined {
  const { document, entities } = context;
  for (let k = from; k < Math.min(end, from + 8); k++) {
    const token = document.tokens[k]!;
    if (/^(?:comment|interview|clarification)$/.test(token.lemma) || token.name === 'TIME') return undefined;
    if (!/^(?:NN|PRP$)/.test(token.tag)) {
      if (token.tag === 'JJ' && BODIES.has(token.lemma) && !/^NN/.test(document.tokens[k + 1]?.tag ?? ''))
        return bodyCalled(context, token);
      // "To the infirmary/JJ", "from Cuprel/VB by Sunday": a body by its noun or capital, whatever the tagger took it for.
      if (/^\p{Lu}\p{Ll}/u.test(token.form) && k > from - 1 && /^(?:VB|JJ)/.test(token.tag))
        return bareName(entities.at[k]?.name ?? token.form);
      if (/^(?:VB|MD|[.,;:])/.test(token.tag)) return undefined;
      continue;
    }
    // "Emails to the smelter's owner, Hardal Metals".
    if (
      document.tokens[k + 1]?.tag === 'POS' &&
      !entities.at[k] &&
      /^NN$/.test(document.tokens[k + 2]?.tag ?? '') &&
      document.tokens[k + 3]?.form === ',' &&
      entities.at[k + 4]
    )
      return bareName(entities.at[k + 4]!.name);
    // "Attempts to reach developer Carl Voss".
    const next = document.tokens[k + 1];
    const called = next && k + 1 < end && next.tag === 'NNP' ? entities.at[k + 1] : undefined;
    if (!entities.at[k] && called?.kind === 'PERSON') return bareName(called.name);
    const top =
      token.relation === 'compound' && token.head > k && token.head < end ? document.tokens[token.head]! : token;
    const entity = entities.at[top.index];
    if (entity) return bareName(entity.name);
    const words = subtree(document, top.index);
    const comma = words.find((t) => t.form === ',' && t.index > top.index);
    // "The bishop of Sant Oriel, Marc Vidaler,".
    const holder = HOLDERS.has(top.lemma) || POSTS.has(top.lemma) ? nameApposed(context, top.index, end) : undefined;
    if (holder) return holder;
    return partyOf(
      context,
      top,
      words.filter((t) => t.index < end && (!comma || t.index < comma.index)),
    );
  }
  return undefined;
}
