import type { Document, Token } from '../language/document.js';
import { sumTrees, type Trees } from '../language/trees.js';
import {
  type Answerable,
  isAgreement,
  isBehindSemicolon,
  isOfItsThing,
  isRightBehind,
  type Party,
  partiesByName,
} from './answer-ties.js';
import { isOfClaims } from './answer-topics.js';
import { isOfBoth, isOfFinding, isOfLikelyReason, isOfReason, isOfSameAct, isOfTheMatter } from './beyond-doubt.js';
import { isBystander } from './bystanders.js';
import { isOfTheirs, matterOf } from './claimants.js';
import { isNounKey, keyOf, namesParty, partyKeys, sharedActs, sharedNames } from './core.js';
import type { Labelled } from './labelled.js';
import { isOfLast, isRightBefore, lastClaimed } from './last-claim.js';
import { Answers, type LinkRow, linkable, linkRows } from './link-features.js';
import { familiesOf, isOfNamesake } from './namesakes.js';
import { share } from './propositions.js';
import type { Placed } from './responses.js';
import { isShown } from './statement.js';
import { isOfItself, isOwnDenial, spanOfTopic, type Tied } from './tied.js';
import { toldApart } from './told-apart.js';
import { isFuture, tokensUnder } from './tree.js';
import { isTurn } from './turned-away.js';

/** From this likelihood on a silence or denial is taken to answer a claim: two of three such links are right. */
export const LINKED_FROM = 0.4;
/**
 * A silence on a claim that nobody vouches for needs less: measured on articles that the linker had not seen, most such
 * labels are right from here on.
 */
const SILENCE_LINKED_FROM = 0.3;

/** All claims that an answer of one party may speak of. */
export interface LinkQuestion {
  response: Placed;
  /** Who answers. */
  by: string;
  /** The same, or the body or person for whom they may answer. */
  party: string;
  rows: LinkRow[];
}

/** What the linker is asked about an article's silences and denials. */
export function linkQuestions(
  document: Document,
  labelled: readonly Labelled[],
  claims: readonly Answerable[],
  responses: readonly Placed[],
): LinkQuestion[] {
  const places = labelled.flatMap(({ label }, at) => (isShown(label) ? [at] : []));
  const linkables = places.map((at) => linkable(document, claims[at]!, labelled[at]!));
  const answers = new Answers(responses);
  const partyOf = partiesByName();
  const families = familiesOf(document);
  return responses.flatMap((response): LinkQuestion[] => {
    if (response.stance === 'confirms' || isElsewhere(document, response)) return [];
    // "It never happened, he said, and declined further comment": the answer counts, the rest is not named.
    if (response.isRest && response.topic === null) return [];
    return response.parties.flatMap((by) => {
      const names = new Set([by, response.bodies?.get(by) ?? by, response.person ?? by]);
      return [...names].map((party) => ({
        response,
        by,
        party,
        rows: linkRows(document, linkables, response, partyOf(party), answers)
          .map(({ at, row }) => ({ at: places[at]!, row }))
          .filter(
            ({ at }) =>
              // Of a claim about the one who answers, that one gives the answer.
              (party === by || party === response.person || !namesParty(claims[at]!.concerned, partyOf(by).keys)) &&
              // Of a claim about the body that somebody runs, the body.
              !(party === by && isOfBodyAlone(response, by, claims[at]!)) &&
              !isOfItself(response, labelled[at]!) &&
              !isSaidByCue(response, labelled[at]!) &&
              // "Rejected Moll's allegations": not what others say.
              isOfTheirs(response.claimants, claims[at]!.sources) !== false &&
              !isLongPast(document, response, claims[at]!) &&
              !isOfNamesake(families, party, claims[at]!) &&
              !isOfElse(response, partyOf(party), claims[at]!) &&
              !isBystander(response, party, claims[at]!),
          ),
      }));
    });
  });
}

/** "Its director, Karen Lott, said": is the claim about the body that answers by her, and not about her? */
function isOfBodyAlone({ bodies }: Placed, by: string, { concerned }: Answerable): boolean {
  const body = bodies?.get(by);
  return (
    body !== undefined && body !== by && namesParty(concerned, partyKeys(body)) && !namesParty(concerned, partyKeys(by))
  );
}

/** "In a separate case, it denied P", "asked last year about Q, it had declined to comment": another occasion. */
function isElsewhere({ sentences, text }: Document, { sentence, span }: Placed): boolean {
  const [start] = sentences[sentence]!.span;
  return OTHER_OCCASION.test(text.slice(start, span[0]));
}

/** "Back in 2015 it denied having fixed prices": of another matter, however it is with this one. */
const isLongPast = ({ sentences, text }: Document, { sentence, span, topic }: Placed, { core }: Answerable): boolean =>
  topic !== null &&
  sharedActs(topic, core) === 0 &&
  /^(?:back )?in (?:19|20)\d\d\b|^(?:\w+ )?(?:years|decades|months) (?:ago|earlier|before)\b/i.test(
    text.slice(sentences[sentence]!.span[0], span[0]),
  );

const OTHER_OCCASION =
  /^["“]?(?:in|over|on|about) (?:an?|the) (?:separate|unrelated|different|earlier|other)\b|^in (?:another|an unrelated) (?:case|matter|dispute|affair|row|lawsuit|inquiry|trial)\b|^(?:asked|questioned|speaking|writing|during|in|at) .{0,60}?\b(?:(?:two|three|four|five|six|seven|eight|ten|several|\d+) (?:years|months) ago|(?:a year|months|years) (?:ago|earlier|before)|last (?:year|spring|summer|autumn|winter)).{0,60}? had\b|^in (?:january|february|march|april|may|june|july|august|september|october|november|december)\b.{0,50}? had\b/i;

/**
 * Does the answer speak of another matter? "Would not say whether a ransom had been paid", "silent on the claims that P"
 * mean nothing that shares no word with P, unless it was just asked about; "has yet to comment on the dead fish" nothing
 * that others are said to have done. "We do not target journalists" denies that an act was meant, not that it happened.
 */
function isOfElse(response: Placed, { keys }: Party, claim: Answerable): boolean {
  const { core, sentence, paragraph, concerned } = claim;
  const { topic, topicTokens, isWhether, claimants } = response;
  if (response.isOfReason) return true;
  // "There was no tender", of a contract given without a tender: that is what is claimed.
  if (isAgreement(response, claim)) return true;
  // What somebody says of their own acts answers what is said of them, or a headline.
  const isOfTitle = sentence === 0 && topic?.verb !== undefined && core.acts.has(keyOf(topic.verb));
  const isCalled = [...(response.aliases ?? [])].some((key) => concerned.has(key));
  const isAbout =
    isCalled || namesParty(concerned, keys) || namesParty(core.names, keys) || isOfItsThing(response, claim);
  // "Its rival Kell said it had never sold old meat".
  const namesDoer = response.stance === 'denies' && [...claim.doers].some((key) => !isNounKey(key));
  if (isTurn(response) && !isAbout) return true;
  if (response.isLearned && !isAbout && namesDoer) return true;
  const isOfOther = namesDoer && !claim.isTitle;
  if (response.isOwnWord && !isAbout && (isOfOther || (!isOfTitle && (!topic || sharedActs(topic, core) < 2))))
    return true;
  // "It does not make me nervous", far from a claim of which it takes up no act.
  if (
    response.isOwnWord &&
    response.stance === 'denies' &&
    !isOfTitle &&
    Math.abs(response.sentence - sentence) > OWN_WORD_REACH &&
    (!topic || sharedActs(topic, core) === 0)
  )
    return true;
  // "Declined to say whether he would seek bail", "to discuss its plans": what is to come, of what was done.
  if (
    ((/^(?:whether|how|what|when|where|if)$/.test(topicTokens[0]?.lower ?? '') && topicTokens.some(isFuture)) ||
      topicTokens.slice(0, 5).some(isPlanned)) &&
    !claim.isToCome &&
    (!topic || sharedActs(topic, core) === 0)
  )
    return true;
  if (!topic || topic.acts.size === 0) return false;
  if (response.stance === 'denies' && (topic.verb === 'target' || topicTokens.some(isOnPurpose)))
    return !ON_PURPOSE.some((act) => core.acts.has(act));
  if (claimants || sharedActs(topic, core) > 0) return false;
  const isNext = response.sentence - sentence === 1;
  if (isWhether) return !isNext;
  if (isOfRumour(topicTokens)) return sharedNames(topic, core) === 0;
  if (isOfClaims(response)) return topicTokens.some(({ tag }) => /^VB/.test(tag)) && sharedNames(topic, core) === 0;
  // "Hurst denied that he had forged anything", of what Roe is said to have done; "has yet to comment on the dead fish".
  if (namesParty(concerned, keys) || (isNext && response.paragraph === paragraph)) return false;
  return response.stance === 'denies' ? [...concerned].some((key) => !isNounKey(key)) : concerned.size === 0;
}

const isPlanned = ({ lower, tag }: Token): boolean =>
  /^(?:planned|upcoming|forthcoming)$/.test(lower) || (/^(?:plans?|intentions?)$/.test(lower) && /^NN/.test(tag));

/** "Talk of a merger", "rumours about a sale": a matter that nobody has brought up here. */
const isOfRumour = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (t, i) =>
      i < 4 &&
      /^(?:rumou?r|speculation|talk)$/.test(t.lemma) &&
      (tokens[i + 1]?.lower === 'that' || /^(?:of|about)$/.test(tokens[i + 1]?.lower ?? '')) &&
      /^NN|^PRP/.test(tokens.slice(i + 2).find(({ tag }) => tag !== 'DT' && !/^JJ/.test(tag))?.tag ?? ''),
  );

const isOnPurpose = ({ lower }: Token, i: number, tokens: readonly Token[]): boolean =>
  tokens[0]?.lower !== 'i' &&
  (/^(?:deliberately|intentionally|wilfully|willfully)$/.test(lower) ||
    (lower === 'purpose' && tokens[i - 1]?.lower === 'on'));

const ON_PURPOSE = ['target', 'deliberate', 'intentional', 'purpose', 'aim'].map(keyOf);

/** So many sentences away one's own words may turn down what they do not name. */
const OWN_WORD_REACH = 8;

/** Does the statement's own cue deny it, or leave it open ("X declined to say whether P")? */
const isSaidByCue = (response: Placed, { draft }: Labelled): boolean =>
  isOwnDenial(response, draft) ||
  (response.stance === 'silent' && share(draft.content, [spanOfTopic(response)]) > NAMED_FROM);

/** So much of a claim stands in the words that a silence is said of, where they are the claim. */
const NAMED_FROM = 0.8;

/** The silences and denials with the claims that they answer. */
export function linkAnswers(
  document: Document,
  labelled: readonly Labelled[],
  claims: readonly Answerable[],
  responses: readonly Placed[],
  trees: Trees,
): Tied[] {
  const shown = claims.map((claim, at) => (isShown(labelled[at]!.label) ? claim : undefined));
  const last = new Map(
    responses.filter((one) => isOfLast(document, one)).map((one) => [one, lastClaimed(one, shown)] as const),
  );
  const lemmas = new Map<Labelled, Set<string>>();
  const lemmasOf = (one: Labelled): Set<string> => {
    const known = lemmas.get(one) ?? new Set(tokensUnder(document, one.draft.content).map(({ lemma }) => lemma));
    lemmas.set(one, known);
    return known;
  };
  const said = responses.flatMap((response) => {
    if (response.stance === 'confirms' || response.isLearned) return [];
    const matter = response.claimants && matterOf(response.topicTokens);
    return labelled.flatMap((one, at) =>
      isShown(one.label) &&
      !isOfItself(response, one) &&
      (isSaidByCue(response, one) ||
        // Whatever Moll alone vouches for.
        (isOfTheirs(response.claimants, claims[at]!.sources) === true &&
          !claims[at]!.isVouched &&
          (matter === undefined || matter.some((lemma) => lemmasOf(one).has(lemma)))) ||
        isOfReason(response, claims[at]!) ||
        isOfLikelyReason(document.text, response, at, claims) ||
        isOfFinding(response, one, claims[at]!) ||
        isOfSameAct(response, claims[at]!) ||
        isOfTheMatter(response, claims[at]!) ||
        isOfBoth(document.text, response, claims[at]!) ||
        isRightBefore(response, shown[at], last.get(response)) ||
        isRightBehind(response, claims[at]!) ||
        (isBehindSemicolon(document.text, response, claims[at]!) &&
          !response.parties.some((party) => isBystander(response, party, claims[at]!))))
        ? response.parties.map((party): Tied => {
            const shown = isOfBodyAlone(response, party, claims[at]!) ? response.bodies!.get(party)! : party;
            return { at, response, party: shown, tie: 'direct' };
          })
        : [],
    );
  });
  const likeliest = new Map<string, Tied & { by: string; likelihood: number }>();
  for (const { response, by, party, rows } of linkQuestions(document, labelled, claims, responses)) {
    for (const { at, row } of rows) {
      const likelihood = 1 / (1 + Math.exp(-sumTrees(trees, row)));
      const key = `${at} ${response.span[0]} ${response.stance} ${by}`;
      if (likelihood <= (likeliest.get(key)?.likelihood ?? 0)) continue;
      likeliest.set(key, { at, response, party, tie: 'direct', by, likelihood });
    }
  }
  const linked = together([...likeliest.values()]).filter(({ likelihood, response, at }) => {
    const isOpen = response.stance === 'silent' && !claims[at]!.isVouched;
    return likelihood >= (isOpen ? SILENCE_LINKED_FROM : LINKED_FROM);
  });
  const shares = ({ response: { topic }, at }: Tied): boolean => !!topic && sharedActs(topic, claims[at]!.core) > 0;
  // What is denied in a claim's own words is not looked for in others.
  const met = new Set(
    [...linked, ...said.filter(({ response, at }) => isOfSameAct(response, claims[at]!))]
      .filter((one) => one.response.stance === 'denies' && shares(one))
      .map(({ response }) => response),
  );
  const meant = linked.filter((one) => !met.has(one.response) || shares(one));
  return toldApart(
    [...said, ...meant].filter(
      ({ response, at }) => (last.get(response) ?? claims[at]!.sentence) === claims[at]!.sentence,
    ),
    claims,
  );
}

/** "Both capitals remained silent on the claims": what several say nothing of together is the same for all of them. */
function together<T extends { at: number; response: Placed; likelihood: number }>(answers: readonly T[]): T[] {
  const sums = new Map<Placed, Map<number, { sum: number; count: number }>>();
  for (const { at, response, likelihood } of answers) {
    if (!response.topic || response.parties.length < 2) continue;
    const ofResponse = sums.get(response) ?? new Map<number, { sum: number; count: number }>();
    const { sum, count } = ofResponse.get(at) ?? { sum: 0, count: 0 };
    sums.set(response, ofResponse.set(at, { sum: sum + likelihood, count: count + 1 }));
  }
  return answers.map((one) => {
    const mean = sums.get(one.response)?.get(one.at);
    return mean ? { ...one, likelihood: mean.sum / mean.count } : one;
  });
}
