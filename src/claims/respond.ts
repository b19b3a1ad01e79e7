import type { Span } from '../language/span.js';
import type { Answerable, Party } from './answer-ties.js';
import { isOfClaims } from './answer-topics.js';
import { answers } from './answers.js';
import { attributionOf } from './attribution-of.js';
import { ByAct } from './by-act.js';
import { isClaimant } from './claimants.js';
import { admits, nameKeys, namesParty, partyKeys, sharedActs } from './core.js';
import type { Labelled } from './labelled.js';
import { ANSWERS, BODIES, ORGANISATION_WORDS } from './lexicon/sources.js';
import { share } from './propositions.js';
import type { FoundResponse, Placed } from './responses.js';
import { isShown, type Label, type Reason, type Response, type Statement } from './statement.js';
import { isOwnDenial, nearestOnly, type Tied, withFurther } from './tied.js';

/**
 * Brings the parties' answers to the claims they speak of and moves the labels: an admission confirms, silence leaves
 * unaddressed where nobody answered, a denial is shown beside "alleged".
 */
export function respond(labelled: readonly Labelled[], responses: readonly Placed[]): Omit<Statement, 'id'>[] {
  const earlier = new Set(responses.filter(({ isEarlier }) => isEarlier).map(({ span }) => span));
  const isDisputed = responses.some(({ stance }) => stance === 'denies');
  const vouched = new Set(
    labelled.flatMap(({ label, draft }) => (label === 'confirmed' && draft.cueHead ? [draft.cueHead.start] : [])),
  );
  const others = responses
    .filter(({ isOwnWord }) => !isOwnWord)
    .map((one) => withAccuser(withKnownClaimants(one, labelled), labelled))
    .map((one) => (one.stance === 'confirms' && vouched.has(one.span[0]) ? { ...one, isVouched: true as const } : one));
  const ownWords = new ByAct(responses.filter(({ isOwnWord }) => isOwnWord));
  const parties = new Map<string, Party>();
  const partyOf = (name: string): Party => {
    const known = parties.get(name) ?? { name, lower: name.toLowerCase(), keys: partyKeys(name) };
    parties.set(name, known);
    return known;
  };
  const statements = labelled.map(({ draft, label, reasons }) => ({
    content: draft.content,
    label,
    attribution: attributionOf(draft),
    responses: [] as Response[],
    reasons: [...reasons],
  }));
  const claims = labelled.map((one) => answerable(one, isDisputed));
  const ties = labelled.flatMap((one, at): Tied[] => {
    const { draft, label, core, sentence } = one;
    if (!isShown(label)) return [];
    const claim = claims[at]!;
    return [...others, ...ownWords.near(core, sentence)].flatMap((response): Tied[] => {
      if (Math.abs(response.sentence - sentence) > LONGEST_REACH || isOfItself(response, one)) return [];
      return response.parties.flatMap((party): Tied[] => {
        const isNamed = response.stance === 'silent' && share(draft.content, [spanOfTopic(response)]) > 0.8;
        const { person } = response;
        const own = person === undefined ? undefined : answers(response, partyOf(person), claim);
        if (person !== undefined && own && namesParty(one.concerned, partyOf(person).keys))
          return [{ at, response, party: person, tie: own }];
        const tie = isNamed || isOwnDenial(response, draft) ? 'direct' : answers(response, partyOf(party), claim);
        // Of a claim against the body that somebody runs, the body gives the answer.
        const body = response.bodies?.get(party);
        const isOfBody =
          body !== undefined &&
          namesParty(one.concerned, partyOf(body).keys) &&
          !namesParty(one.concerned, nameKeys(party));
        if (isOfBody) {
          const theirs = tie ?? answers(response, partyOf(body), claim);
          return theirs ? [{ at, response, party: body, tie: theirs }] : [];
        }
        return tie ? [{ at, response, party, tie }] : [];
      });
    });
  });
  // A silence on a thing in words of its own means what the party is said to have done.
  const met = new Set(ties.map(({ response }) => response));
  const loose = others
    .filter((one) => one.isParaphrase && !one.reach && !met.has(one))
    .map((response) => ({ response, bare: { ...response, topic: null, topicTokens: [] } }));
  const meant = labelled.flatMap((one, at): Tied[] => {
    if (!isShown(one.label) || one.label === 'confirmed') return [];
    const claim = claims[at]!;
    return loose.flatMap(({ response, bare }): Tied[] => {
      const behind = response.sentence - one.sentence;
      if (behind < 0 || behind > LONGEST_REACH || isOfItself(response, one)) return [];
      return response.parties.flatMap((party): Tied[] => {
        const isConcerned = namesParty(one.concerned, [...partyOf(party).keys, ...(response.aliases ?? [])]);
        const tie = isConcerned ? answers(bare, partyOf(party), claim) : undefined;
        return tie ? [{ at, response, party, tie }] : [];
      });
    });
  });
  for (const { at, response, party } of withFurther(nearestOnly([...ties, ...meant], labelled), labelled)) {
    const { responses: given } = statements[at]!;
    const { person } = labelled[at]!;
    const name = person && isOnlyCalled(party) ? person : party;
    if (given.some((r) => r.party === name && r.stance === response.stance)) continue;
    given.push({ party: name, stance: response.stance, span: response.span });
  }
  const answered = statements.map((statement) =>
    isShown(statement.label) ? relabel(statement, statement.label, earlier) : statement,
  );
  return answered.map((statement, i) => {
    const { core, sentence, label } = labelled[i]!;
    if (sentence > 0 || label !== 'alleged' || statement.responses.length > 0) return statement;
    // What the body's statement of the same core was answered reaches the headline, too.
    const alike = answered.filter(
      ({ responses: given, content }, k) =>
        given.length > 0 &&
        labelled[k]!.paragraph > 0 &&
        content[0] !== statement.content[0] &&
        (admits(labelled[k]!.core, core) ||
          (labelled[k]!.paragraph <= OPENING && sharedActs(labelled[k]!.core, core) > 0)),
    );
    const same = alike.find(({ responses: given }) => given.some(({ stance }) => stance === 'confirms')) ?? alike[0];
    return same ? relabel({ ...statement, responses: [...same.responses] }, label, earlier) : statement;
  });
}

/** "The winger": somebody called by a trade or a part, whom the claim names if it names one alone. */
const isOnlyCalled = (party: string): boolean => {
  const noun = party.slice(party.lastIndexOf(' ') + 1);
  return (
    party === party.toLowerCase() &&
    !noun.endsWith('s') &&
    !/^(?:his|her|their|its) /.test(party) &&
    ![BODIES, ORGANISATION_WORDS].some((nouns) => nouns.has(noun)) &&
    !ANSWERS.test(noun) &&
    !NO_PERSON.test(noun)
  );
};

const NO_PERSON =
  /^(?:family|side|camp|team|staff|office|press|public|opposition|prosecution|defen[cs]e|union|police|court|army|embassy|service|operator|owner|maker|brand|duo|trio|couple|pair|crew|network|state|country|capital|lawyer|prosecutor|judge)$/;

/** What a response is held against. */
function answerable(one: Labelled, isDisputed: boolean): Answerable {
  const { draft, label, core, concerned, doers, sentence, paragraph, isAgentless, givesReason, isToCome } = one;
  return {
    ...{ core, concerned, doers, sentence, paragraph, isAgentless, givesReason, isToCome, isDisputed },
    sources: draft.chain.map((link) => link.name.toLowerCase()),
    end: draft.content.at(-1)![1],
    isMereWord: label === 'alleged' && !draft.chain.some(({ kind }) => kind === 'official'),
    isVouched: label === 'confirmed',
    isOfDocument: draft.chain.some(({ kind }) => kind === 'document'),
  };
}

/** Is the response the statement itself, or one that leaves its record open? */
function isOfItself(response: Placed, { draft, reasons }: Labelled): boolean {
  // Who is silent on claims leaves no record open.
  if (response.stance === 'silent' && reasons[0]?.rule === 'record' && isOfClaims(response)) return true;
  const own = draft.cueHead !== undefined && response.span[0] === draft.cueHead.start;
  // "A's service confirmed that P, B reported": the confirmation is part of what B says.
  const isWithin = draft.content.some(([start, end]) => start <= response.span[0] && response.span[1] <= end);
  return (
    (response.stance === 'confirms' && (own || isWithin)) ||
    // '"There is no word of truth in it," she said': the denial is all that is said.
    (response.stance === 'denies' && Math.abs(response.span[0] - draft.content[0]![0]) <= 1) ||
    (response.isOwnWord === true && response.span[0] === (draft.cue[0] ?? draft.content[0])?.[0])
  );
}

/** "The women's allegations", made by "three former members": where no source bears the noun, it tells nobody apart. */
function withKnownClaimants<R extends FoundResponse>(response: R, labelled: readonly Labelled[]): R {
  const { claimants } = response;
  if (!claimants?.every((one) => one === one.toLowerCase())) return response;
  const isKnown = labelled.some(({ draft }) =>
    claimants.some((one) =>
      isClaimant(
        draft.chain.map(({ name }) => name),
        one,
      ),
    ),
  );
  return isKnown ? response : { ...response, claimants: undefined };
}

/** "Denied these allegations" behind what one source claims again and again: whatever that source claims. */
function withAccuser<R extends FoundResponse>(response: R, labelled: readonly Labelled[]): R {
  if (!response.isBlanket || response.claimants) return response;
  const before = labelled.filter(
    ({ label, sentence, draft }) =>
      label === 'alleged' && sentence < response.sentence && !response.parties.includes(draft.chain.at(-1)?.name ?? ''),
  );
  const counts = new Map<string, number>();
  for (const { draft } of before) {
    const name = draft.chain.at(-1)?.name;
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= FEWEST_CLAIMS && most[1] > before.length / 2
    ? { ...response, claimants: [most[0]] }
    : response;
}

const FEWEST_CLAIMS = 3;

/** In the first paragraphs the body tells again what its headline says, in other words. */
const OPENING = 2;

// In so many sentences there is more than one article; what is said that far apart answers nothing.
const LONGEST_REACH = 500;

/**
 * The label that the answers leave.
 * @param earlier spans of answers that lie back: where that party is silent now, its silence decides
 */
function relabel<S extends { label: Label; responses: Response[]; reasons: Reason[] }>(
  statement: S,
  label: Label,
  earlier: ReadonlySet<Span>,
): S {
  const by = (stance: Response['stance'], among = statement.responses): Response | undefined =>
    among.find((r) => r.stance === stance);
  const admission = by('confirms');
  const silence = by('silent');
  const denial = by(
    'denies',
    statement.responses.filter(({ party, span }) => !(silence?.party === party && earlier.has(span))),
  );
  if (label === 'confirmed') return statement;
  if (admission) {
    statement.label = 'confirmed';
    statement.reasons.unshift({ rule: 'admission', span: admission.span });
  } else if (denial) {
    statement.reasons.push({ rule: 'denial', span: denial.span });
  } else if (silence) {
    statement.label = 'unaddressed';
    statement.reasons.unshift({ rule: 'silence', span: silence.span });
  }
  return statement;
}

const spanOfTopic = (response: FoundResponse): [number, number] => {
  const [first, last] = [response.topicTokens[0], response.topicTokens.at(-1)];
  return first && last ? [first.start, last.end] : [0, 0];
};
