import type { Document, Token } from '../language/document.js';
import { type Answerable, isOfItsThing, namesNobody, type Party, sameParty } from './answer-ties.js';
import { isDefinite, isOfClaims, isOfConduct, meansSeveral, partsOf } from './answer-topics.js';
import { isClaimant } from './claimants.js';
import { namesParty, sameCore, sharedActs, sharedNames, touchesHalf } from './core.js';
import type { Labelled } from './labelled.js';
import { ACCUSING } from './lexicon/cues.js';
import { speakerOf } from './resolved-source.js';
import type { Placed } from './responses.js';
import { type Label, SOURCE_KINDS } from './statement.js';
import { tokensUnder } from './tree.js';

// What the linker sees of a silence or denial and a claim that it may answer: one row of plain numbers a pair, about the
// words they share, whom the claim is about, how far apart they stand, and what else the party answers and is said to
// have done.

/** So many sentences behind a claim its answer still counts; a headline is answered from anywhere. */
const REACH = 60;

/** A claim with the words that an answer may take up. */
export interface Linkable extends Answerable {
  label: Label;
  /** Stems of its content's words, and of all words of its sentence. */
  stems: ReadonlySet<string>;
  around: ReadonlySet<string>;
  /** Groups of like use ({@link Token.cluster}) of its content's words. */
  clusters: ReadonlySet<number>;
  /** Place of its last source's kind among all; -1 without a source. */
  kind: number;
  accuses: boolean;
}

/** A claim, by its place in the list, and the row of numbers that tells how an answer relates to it. */
export interface LinkRow {
  at: number;
  row: Float32Array;
}

const STEM = 5;
const stemOf = ({ lemma }: Token): string => lemma.slice(0, STEM).toLowerCase();
const isTelling = ({ tag, lemma }: Token): boolean =>
  /^(?:NN|VB|JJ)/.test(tag) && !/^(?:be|have|do|say|tell)$/.test(lemma);
// What every answer has, whatever it answers.
const OF_ANSWERS = /^(?:comment|question|claim|report|allegation|decline|respond|deny|request|answer|spokes\w+)$/;
const isOwn = (token: Token): boolean => isTelling(token) && !OF_ANSWERS.test(token.lemma);

/** A claim as the linker wants it. */
export function linkable(document: Document, claim: Answerable, { draft, label, sentence }: Labelled): Linkable {
  const words = tokensUnder(document, draft.content).filter(isTelling);
  const { first, end } = document.sentences[sentence]!;
  const speaker = speakerOf(draft.chain);
  return {
    ...claim,
    label,
    stems: new Set(words.map(stemOf)),
    around: new Set(document.tokens.slice(first, end).filter(isTelling).map(stemOf)),
    clusters: new Set(words.flatMap(({ cluster }) => (cluster > 0 ? [cluster] : []))),
    kind: speaker ? SOURCE_KINDS.indexOf(speaker.kind) : -1,
    accuses: draft.cueHead !== undefined && ACCUSING.has(draft.cueHead.lemma),
  };
}

/** How many numbers of an ascending list lie in [low, high). */
function countIn(ascending: readonly number[], low: number, high: number): number {
  const place = (wanted: number): number => {
    let [from, to] = [0, ascending.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (ascending[middle]! < wanted) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  return Math.max(0, place(high) - place(low));
}

const ascending = (list: number[]): number[] => list.sort((a, b) => a - b);
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : -1);

/** All answers of an article, as far as they bear on what any of them means. */
export class Answers {
  private readonly sentences: number[];
  private readonly byParty = new Map<string, Placed[]>();

  constructor(responses: readonly Placed[]) {
    const others = responses.filter(({ stance }) => stance !== 'confirms');
    this.sentences = ascending(others.map(({ sentence }) => sentence));
    for (const response of others) {
      for (const party of response.parties) {
        const known = this.byParty.get(party);
        if (known) known.push(response);
        else this.byParty.set(party, [response]);
      }
    }
  }

  /** Answers in the sentences from `first` up to (not with) `end`. */
  between(first: number, end: number): number {
    return countIn(this.sentences, first, end);
  }

  /** What else the party answers. */
  rivalsOf(response: Placed, party: string): Placed[] {
    return (this.byParty.get(party) ?? []).filter((one) => one !== response).slice(0, MOST_RIVALS);
  }
}

// More claims than this within reach are no article's, and each answer is held against all of them.
const MOST_REACHED = 500;

// More answers of one party than this are no answers any more.
const MOST_RIVALS = 30;

/**
 * One row for each claim within reach that the party could answer.
 * @param claims in text order
 */
export function linkRows(
  document: Document,
  claims: readonly Linkable[],
  response: Placed,
  party: Party,
  answers: Answers,
): LinkRow[] {
  const { topic, topicTokens, sentence, stance } = response;
  const reached = claims.flatMap((claim, at) => {
    const behind = sentence - claim.sentence;
    const isReached = Math.abs(behind) <= REACH || (claim.sentence === 0 && behind > 0);
    return isReached && !claim.sources.some((source) => sameParty(source, party.lower)) ? [{ claim, at, behind }] : [];
  });
  if (reached.length === 0 || reached.length > MOST_REACHED) return [];
  const words = topicTokens.filter(isOwn);
  const parts = topic ? (partsOf(topicTokens) ?? [topic]) : [];
  const { first, end } = document.sentences[sentence]!;
  const beside = document.tokens
    .slice(first, end)
    .filter((t) => isOwn(t) && t.name === 'O' && !party.lower.includes(t.lower));
  const asks = document.tokens.slice(first, end).some((t) => ASKS.test(t.lemma));
  const rivals = answers.rivalsOf(response, party.name);
  const aliases = [...(response.aliases ?? [])];
  const roles = [...(response.roles ?? [])];
  const about = reached.map(({ claim }) => ({
    concerned: namesParty(claim.concerned, party.keys),
    named: namesParty(claim.core.names, party.keys),
    aliased: aliases.some((key) => claim.concerned.has(key)),
    called: roles.some((key) => claim.concerned.has(key) || claim.core.acts.has(key)),
    owned: isOfItsThing(response, claim),
  }));
  const isAbout = reached.map((_, i) => {
    const { concerned, named, aliased, owned } = about[i]!;
    return concerned || named || aliased || owned;
  });
  const distances = ascending(reached.map(({ behind }) => behind));
  const related = ascending(reached.flatMap(({ behind }, i) => (isAbout[i] ? [behind] : [])));
  const ofResponse = [
    Number(stance === 'denies'),
    Number(response.isOwnWord === true),
    Number(topic !== null),
    topicTokens.length,
    Number(isDefinite(topicTokens)),
    Number(isOfClaims(response)),
    Number(isOfConduct(response)),
    Number(meansSeveral(response)),
    Number(response.refersBack === true),
    Number(response.isOfThat === true),
    Number(response.isWhether === true),
    Number(response.isBlanket === true),
    Number(response.isOfCharge === true),
    Number(response.isEarlier === true),
    Number(response.answersBack === true),
    Number(response.isParaphrase === true),
    Number(response.isOfDocument === true),
    response.reach === 'named' ? 2 : response.reach === 'near' ? 1 : 0,
    Number(party.name === party.lower),
    Number(asks),
    rivals.length,
    Number(rivals.some((rival) => rival.stance === 'denies')),
    related.length,
    countIn(related, -REACH, 0),
  ];
  return reached.map(({ claim, at, behind }, i) => {
    const { concerned, named, aliased, called, owned } = about[i]!;
    const { core, stems, around, clusters } = claim;
    const hits = words.filter((t) => stems.has(stemOf(t))).length;
    const claimed = response.claimants
      ? 1 + Number(response.claimants.some((one) => isClaimant(claim.sources, one)))
      : 0;
    const row = Float32Array.from([
      ...ofResponse,
      behind,
      response.paragraph - claim.paragraph,
      Math.min(claim.paragraph, 5),
      Number(claim.sentence === 0),
      // Whom it is about.
      Number(concerned),
      Number(named),
      Number(aliased),
      Number(called),
      Number(owned),
      Number(namesNobody(claim)),
      // What it is.
      claim.label === 'confirmed' ? 2 : claim.label === 'alleged' ? 1 : 0,
      claim.kind,
      Number(claim.accuses),
      Number(claim.isMereWord),
      Number(claim.isAgentless),
      Number(claim.isToCome),
      Number(claim.isDisputed),
      Number(claim.isOfDocument),
      claimed,
      // The words that both have.
      topic ? sharedActs(topic, core) : -1,
      topic ? share(sharedActs(topic, core), topic.acts.size) : -1,
      Math.max(-1, ...parts.map((part) => share(sharedActs(part, core), part.acts.size))),
      topic ? sharedNames(topic, core) : -1,
      topic ? Number(sameCore(topic, core)) : -1,
      topic ? Number(touchesHalf(topic, core)) : -1,
      topic ? Number(core.main !== undefined && topic.acts.has(core.main)) : -1,
      topic ? Number(topic.main !== undefined && core.acts.has(topic.main)) : -1,
      topic ? Number(topic.verb !== undefined && topic.verb === core.verb) : -1,
      hits,
      share(hits, words.length),
      words.filter((t) => around.has(stemOf(t))).length,
      words.filter((t) => clusters.has(t.cluster)).length,
      beside.filter((t) => stems.has(stemOf(t))).length,
      // What lies between, and what else the party answers.
      countIn(related, 0, behind + 1),
      countIn(distances, 0, behind),
      answers.between(claim.sentence, sentence),
      rivals.filter((rival) => rival.sentence >= claim.sentence && rival.sentence < sentence).length,
      Math.max(
        -1,
        ...rivals.map((rival) => rival.topicTokens.filter((t) => isTelling(t) && stems.has(stemOf(t))).length),
      ),
    ]);
    return { at, row };
  });
}

const ASKS = /^(?:ask|question|press|query|request|contact|approach)$/;
