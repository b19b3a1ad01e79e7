import type { Span } from '../language/span.js';
import { type Answerable, FAR_SENTENCES, type Party, type Tie } from './answer-ties.js';
import { isOfClaims, meansSeveral } from './answer-topics.js';
import { answers } from './answers.js';
import { attributionOf } from './attribution-of.js';
import { admits, type Core, isNounKey, namesParty, partyKeys, sameAct, sharedActs } from './core.js';
import type { Draft } from './draft.js';
import { DENYING, DISMISSING } from './lexicon/cues.js';
import { share } from './propositions.js';
import type { FoundResponse } from './responses.js';
import { isShown, type Label, type Reason, type Response, type Statement } from './statement.js';

/** A draft with the label that its own words earned. */
export interface Labelled {
  draft: Draft;
  label: Label;
  reasons: Reason[];
  /** How likely it is an opinion, 0 to 1. */
  opinion: number;
  core: Core;
  /** Keys of the claim's doers and targets. */
  concerned: ReadonlySet<string>;
  /** Keys of the claim's doers, and of whom an accusation is against. */
  doers: ReadonlySet<string>;
  /** Where its content begins. */
  sentence: number;
  paragraph: number;
  /** "Shells were used": does the verb leave the doer out? */
  isAgentless: boolean;
  /** Does it say what will be? */
  isToCome: boolean;
  /** Does it say why something was done? */
  givesReason: boolean;
  /** "Also writes that P": does its cue bring more of what the speaker said before? */
  isMore: boolean;
}

/**
 * Brings the parties' answers to the claims they speak of and moves the labels: an admission confirms, silence leaves
 * unaddressed where nobody answered, a denial is shown beside "alleged".
 */
export function respond(
  labelled: readonly Labelled[],
  responses: readonly (FoundResponse & { paragraph: number })[],
): Omit<Statement, 'id'>[] {
  const earlier = new Set(responses.filter(({ isEarlier }) => isEarlier).map(({ span }) => span));
  const isDisputed = responses.some(({ stance }) => stance === 'denies');
  const vouched = new Set(
    labelled.flatMap(({ label, draft }) => (label === 'confirmed' && draft.cueHead ? [draft.cueHead.start] : [])),
  );
  const others = responses
    .filter(({ isOwnWord }) => !isOwnWord)
    .map((one) => withAccuser(one, labelled))
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
    if (given.some((r) => r.party === party && r.stance === response.stance)) continue;
    given.push({ party, stance: response.stance, span: response.span });
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
          (labelled[k]!.paragraph <= OPENING && sharedActs(labelled[k]!.core, core) > 1)),
    );
    const same = alike.find(({ responses: given }) => given.some(({ stance }) => stance === 'confirms')) ?? alike[0];
    return same ? relabel({ ...statement, responses: [...same.responses] }, label, earlier) : statement;
  });
}

/** A response that answers a statement, by its place in the list. */
interface Tied {
  at: number;
  response: Placed;
  party: string;
  tie: Tie;
}

/** What is only pointed at is the nearest: of the statements that one response points at, those of one sentence or core. */
function nearestOnly(ties: readonly Tied[], labelled: readonly Labelled[]): Tied[] {
  const nearest = new Map<Placed, number>();
  for (const { at, response, tie } of ties) {
    const known = nearest.get(response);
    if (tie === 'pointing' && (known === undefined || labelled[at]!.sentence > labelled[known]!.sentence))
      nearest.set(response, at);
  }
  const isMet = new Set(
    ties
      .filter(({ tie, response, at }) => tie === 'direct' && response.isAdmission && !isOfDenial(labelled[at]!.draft))
      .map((one) => one.response),
  );
  const isDenied = new Set(
    ties
      .filter(
        ({ tie, response, at }) =>
          tie === 'direct' && response.stance === 'denies' && !isOwnDenial(response, labelled[at]!.draft),
      )
      .map((one) => one.response),
  );
  // "Would not talk about the dog", of her dog: what is met in its own words is not looked for in other claims.
  const isSilent = new Set(
    ties
      .filter(
        ({ tie, response, at }) =>
          tie === 'direct' &&
          response.stance === 'silent' &&
          response.topic &&
          labelled[at]!.sentence !== response.sentence,
      )
      .map((one) => one.response),
  );
  const denied = new Set(
    ties.filter(({ response }) => response.stance === 'denies').map(({ at, party }) => `${at} ${party}`),
  );
  // Of the claims that a party's own words may turn down, those that they share a word with.
  const isOfWords = new Set(
    ties
      .filter(({ response, at }) => isByWord(response) && sharedActs(response.topic!, labelled[at]!.core) > 0)
      .map(({ response }) => response),
  );
  return ties.filter(({ at, response, party, tie }) => {
    if (isOfWords.has(response) && sharedActs(response.topic!, labelled[at]!.core) === 0) return false;
    // What is admitted in the claim's own words is not looked for in others, nor where the party turns the claim down.
    if (tie === 'pointing' && response.isAdmission && (isMet.has(response) || denied.has(`${at} ${party}`)))
      return false;
    if (tie === 'pointing' && (isDenied.has(response) || isSilent.has(response)) && response.topic) return false;
    if (tie === 'direct' || meansSeveral(response)) return true;
    const meant = labelled[nearest.get(response)!]!;
    const { core, sentence } = labelled[at]!;
    return sentence === meant.sentence || sameAct(core, meant.core) || admits(core, meant.core);
  });
}

/** "Silent on the claims": what the same claimant goes on to say, of nobody else that is named, is one of them. */
function withFurther(ties: readonly Tied[], labelled: readonly Labelled[]): Tied[] {
  const nameOf = ({ draft }: Labelled): string | undefined => draft.chain.at(-1)?.name;
  const further = ties.flatMap((tie): Tied[] => {
    const { response, at } = tie;
    const claim = labelled[at]!;
    if (response.stance !== 'silent' || claim.label !== 'alleged') return [];
    return labelled.flatMap((one, k): Tied[] => {
      const behind = one.sentence - claim.sentence;
      const isBefore = meansSeveral(response) && behind >= 0 && behind <= 2 && one.sentence < response.sentence;
      // "Declined to comment on the book. She also writes that Q."
      const isBehind =
        (!response.topic || response.isParaphrase === true) &&
        one.isMore &&
        one.sentence > response.sentence &&
        one.sentence <= response.sentence + 2;
      const isOne =
        k !== at &&
        one.label === 'alleged' &&
        nameOf(one) !== undefined &&
        nameOf(one) === nameOf(claim) &&
        (isBefore || isBehind) &&
        [...one.concerned].every((key) => isNounKey(key) || claim.concerned.has(key));
      return isOne ? [{ ...tie, at: k }] : [];
    });
  });
  return [...ties, ...further];
}

/** "Her client had never bribed anyone": a denial in the party's own words. */
const isByWord = ({ isOwnWord, stance, topic }: Placed): boolean =>
  isOwnWord === true && stance === 'denies' && !!topic;

/** "Y denied that P": P is Y's denial, not what was said before. */
const isOfDenial = ({ cueHead }: Draft): boolean => cueHead !== undefined && DENYING.has(cueHead.lemma);

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
    (response.stance === 'denies' && response.span[0] === draft.content[0]![0]) ||
    (response.isOwnWord === true && response.span[0] === (draft.cue[0] ?? draft.content[0])?.[0])
  );
}

/** "X denied that P": the statement P is denied by its own cue. */
const isOwnDenial = (response: Placed, { cueHead }: Draft): boolean =>
  cueHead !== undefined &&
  response.span[0] === cueHead.start &&
  response.stance === 'denies' &&
  (DENYING.has(cueHead.lemma) || DISMISSING.has(cueHead.lemma) || cueHead.lemma === 'plead');

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

type Placed = FoundResponse & { paragraph: number };
// More answers than this about one act are no answers any more.
const MOST_ALIKE = 60;

/** Answers by the act that they speak of and by place, so that each claim is held against few of them. */
class ByAct {
  private readonly groups = new Map<string, Placed[]>();
  private readonly sentences = new Map<number, Placed[]>();

  constructor(responses: readonly Placed[]) {
    for (const response of responses) {
      const here = this.sentences.get(response.sentence);
      if (here) here.push(response);
      else this.sentences.set(response.sentence, [response]);
      const { main, object } = response.topic ?? {};
      for (const key of new Set([main, object])) {
        if (key === undefined) continue;
        const group = this.groups.get(key);
        if (group) group.push(response);
        else this.groups.set(key, [response]);
      }
    }
  }

  near({ acts, object }: Core, sentence: number): Placed[] {
    const keys = object === undefined ? [...acts] : [...acts, object];
    const alike = keys.flatMap((key) => this.groups.get(key) ?? []);
    const behind = Array.from({ length: FAR_SENTENCES + 1 }, (_, k) => this.sentences.get(sentence + k) ?? []).flat();
    return [...new Set([...(alike.length > MOST_ALIKE ? [] : alike), ...(behind.length > MOST_ALIKE ? [] : behind)])];
  }
}

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
