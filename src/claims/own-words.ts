import type { Document, Token } from '../language/document.js';
import { affiliationOf } from './affiliations.js';
import { namesCharge } from './answered-things.js';
import { coreOfTokens, keyOf, nameKeys, namesParty, nounKey } from './core.js';
import type { Draft } from './draft.js';
import { isOfRelative, isOfStranger, relativeMeant } from './kin.js';
import type { Labelled } from './labelled.js';
import { ANSWERS_BACK } from './lexicon/denials.js';
import { FORCES } from './lexicon/own-matters.js';
import { ANSWERS, SPOKES_WORDS } from './lexicon/sources.js';
import { ownedThings } from './owned-things.js';
import { partiesOf } from './parties.js';
import { answersFor, bodiesRun, bodyByPronoun, statesBehind } from './represented.js';
import { bareName, type Context, namesIn, speakerOf } from './resolved-source.js';
import type { Placed } from './responses.js';
import { clearsItself } from './self-praise.js';
import { agentOf, childBy, clauseHeadOf, headOf, isNegated, subtree, tokensUnder } from './tree.js';
import { saysNoMore } from './unsaid.js';

// What a party says of its own acts answers what others say of it: '"Yes, I skipped training," Perrin said', "his client had
// hidden nothing".

/** Answers that statements give to others, by their speakers' words about themselves. */
export function ownWordsAsAnswers(context: Context, labelled: readonly (Labelled & { paragraph: number })[]): Placed[] {
  const { document } = context;
  const behind = new Map<string, { things: ReadonlySet<string>; states: ReadonlySet<string> }>();
  // Once for each party: it reads all its mentions.
  const behindOf = (party: string) => {
    const known = behind.get(party) ?? {
      things: ownedThings(context, [party]),
      states: statesBehind(context, [party]),
    };
    behind.set(party, known);
    return known;
  };
  return labelled.flatMap(({ draft, label, reasons, core, sentence, paragraph }): Placed[] => {
    const speaker = speakerOf(draft.chain);
    if (!speaker?.onRecord || core.main === undefined || draft.cueHead === undefined) return [];
    const rule = reasons[0]?.rule;
    const isVouched = label === 'confirmed' && (rule === 'first-hand' || rule === 'confirming-cue');
    const tokens = tokensUnder(document, draft.content);
    const head = clauseHeadOf(tokens);
    const turnedDown = label === 'alleged' ? calledNot(tokens) : [];
    // "My client does not dispute that he took it".
    const conceded = head !== undefined && /^(?:dispute|contest)$/.test(head.lemma) && isNegated(document, head);
    const mistake = mistakenDeed(tokens);
    // '"I placed those bets and I am sorry"': a feeling beside the deed. "We apologise for sending them": both in one.
    const isSorry =
      (label === 'opinion' || rule === 'first-hand') &&
      (mistake.length > 0 || tokens.some((t) => /^(?:sorry|regret|apologi[sz]e|ashamed)$/.test(t.lemma)));
    if (!head || (label === 'opinion' && !isSorry)) return [];
    const sorryFor = isSorry ? regrettedDeed(tokens) : [];
    const regretted = sorryFor.length > 0 ? sorryFor : mistake;
    const isPlan = tokens.some((t) => t.tag === 'MD' && t.lower !== 'could');
    // "I moved that money, and I have no excuse": what stands in a second clause turns nothing down in the first.
    const second = tokens.findIndex(
      (t, i) => i > head.index - tokens[0]!.index && t.lower === 'and' && /^(?:i|we)$/.test(tokens[i + 1]?.lower ?? ''),
    );
    const firstClause = second < 0 ? tokens : tokens.slice(0, second);
    // "Concedes that no siren was sounded": what is granted turns nothing down.
    const isGranted = /^(?:concede|admit|acknowledge|accept|grant|confess)$/.test(draft.cueHead.lemma);
    const isDenial =
      !isGranted &&
      !conceded &&
      mistake.length === 0 &&
      !saysNoMore(tokens, head) &&
      (turnedDown.length > 0 ||
        (label === 'alleged' &&
          clearsItself(context, draft) &&
          !isPlan &&
          !tokens.some((t) => t.lower === 'seriously')) ||
        (label === 'alleged' && !isPlan && countersBy(document, draft, tokens)) ||
        (label === 'alleged' && blamesInstead(context, labelled, draft, head)) ||
        isNegated(document, head) ||
        // "He had only ever kept one".
        firstClause.some((t, i) => t.lower === 'only' && firstClause[i + 1]?.lower === 'ever') ||
        firstClause.some(
          (t, i) =>
            // "I would never hit a fan".
            (t.lower === 'would' && firstClause[i + 1]?.lower === 'never' && t.quoted) ||
            // "Could say no more".
            (/^(?:never|nothing|nobody|none|neither|no)$/.test(t.lower) &&
              !/^(?:more|further|comment)$/.test(firstClause[i + 1]?.lower ?? '')) ||
            (t.lower === 'not' && i < 3),
        ));
    // "Our ship sank the trawler": owned up to, where somebody else has said it.
    const isOwnDeed =
      (label === 'alleged' || isSorry) &&
      !isPlan &&
      /^VB[DN]$/.test(head.tag) &&
      !isNegated(document, head) &&
      // "Befort fired because he feared for his life".
      (isOfOwnForces(tokens) ||
        EXCUSED.test(tokens.map((t) => t.lower).join(' ')) ||
        // "It had indeed lost some files".
        tokens.some((t) => t.lower === 'indeed' && Math.abs(t.index - head.index) < 3) ||
        (tokens[0]?.quoted === true && /^(?:i|we|our)$/.test(tokens.find((t) => /\p{L}/u.test(t.form))?.lower ?? '')));
    if (!isDenial && !isVouched && !isOwnDeed && !conceded && regretted.length === 0) return [];
    const source = tokensUnder(document, draft.source);
    // "Patrick Haldane, of the Natural Resources Committee, said he would": the one who is named, save where they speak for it.
    const isForBody = source.some((t) => ANSWERS.test(t.lemma) || SPOKES_WORDS.has(t.lemma));
    const bodies = namesIn(context, source).filter(({ kind }) => kind === 'ORG');
    const body =
      speaker.entity?.kind === 'PERSON' && !isForBody
        ? undefined
        : (bodies.find((one) => one === speaker.entity) ?? bodies[0]);
    // "My client never touched a sheep," said his lawyer: the client answers.
    const says = headOf(source);
    const principal = body || !says ? undefined : partiesOf(context, says)[0];
    const cue = document.tokens[draft.cueHead.index]!;
    const isOfClient =
      tokens.slice(0, 4).some((t) => t.lemma === 'client') ||
      // "Her barrister said Farrow had not taken a penny".
      (source.some((t) => ANSWERS.test(t.lemma)) &&
        tokens.slice(0, 4).some((t) => context.entities.at[t.index]?.name === principal)) ||
      (/^(?:he|she|they)$/.test(tokens.find((t) => /\p{L}/u.test(t.form))?.lower ?? '') &&
        source.some((t) => ANSWERS.test(t.lemma)));
    const answersBack =
      isDenial &&
      (isOfClient ||
        ANSWERS_BACK.test(cue.lemma) ||
        ANSWERS_BACK.test(`${cue.lemma} ${document.tokens[cue.index + 1]?.lower ?? ''}`));
    // "Pleaded guilty to arson at the warehouse": to what the party is accused of, by the name of the charge.
    const isCharge = cue.lemma === 'plead' && !isDenial && namesCharge(tokens);
    // "We knew," its chief executive said: the body that he leads.
    const isWe = /^(?:we|our)$/.test(tokens.find((t) => /\p{L}/u.test(t.form))?.lower ?? '');
    const led =
      isWe && !body && speaker.entity
        ? (answersFor(context, speaker.entity) ?? affiliationOf(context, speaker.entity))
        : undefined;
    // "My neighbour never set fire to it": of somebody else, for whom the speaker does not answer.
    const relative = body ? undefined : relativeMeant(context, speaker, tokens, source);
    if (isOfStranger(tokens) || (isOfRelative(tokens) && !(isDenial && relative))) return [];
    const party = bareName(relative ?? body?.name ?? led ?? principal ?? speaker.name);
    const answer = {
      parties: [party],
      stance: isDenial ? ('denies' as const) : ('confirms' as const),
      span: draft.cue[0] ?? draft.content[0]!,
      sentence,
      paragraph,
      topicTokens: tokens,
    };
    if (isCharge) return [{ ...answer, topic: null, isOfCharge: true as const }];
    // '"We fixed it, him and me"': of what was just said of the speaker.
    const next = document.tokens[head.index + 1];
    const isOfIt =
      !isDenial &&
      !isPlan &&
      /^(?:i|we)$/.test(document.tokens[head.index - 1]?.lower ?? '') &&
      /^(?:it|that|them)$/.test(next?.lower ?? '') &&
      /^[,.!”"]$/.test(document.tokens[head.index + 2]?.form ?? '');
    if (isOfIt || conceded)
      return [{ ...answer, topic: null, topicTokens: [], reach: 'near' as const, isAdmission: true as const }];
    // '"I lost my temper and I hit him"': each of two deeds answers.
    const further = isDenial || regretted.length > 0 ? [] : secondDeed(tokens, head);
    const topics =
      regretted.length > 0
        ? [coreOfTokens(regretted)]
        : turnedDown.length > 0
          ? [coreOfTokens(turnedDown)]
          : further.length > 0
            ? [core, coreOfTokens(further)]
            : [core];
    return topics.map(
      (topic): Placed => ({
        ...answer,
        topic,
        ...bodiesRun(context, [party]),
        things: behindOf(party).things,
        ...(answersBack ? { answersBack: true as const } : {}),
        ...(regretted.length > 0 || (isSorry && !isDenial) ? { isAdmission: true as const } : {}),
        ...(isPlan ? { isPlan: true as const } : {}),
        aliases: new Set([
          ...source.map((t) => nounKey(t.lemma)),
          ...bodyByPronoun(context, source),
          ...namesIn(context, source).flatMap(rolesOf),
          ...behindOf(party).states,
        ]),
        isOwnWord: true as const,
      }),
    );
  });
}

/** "I lost my temper and [I hit him]", "went back and [burned the barn]": what the same doer did besides. */
function secondDeed(tokens: readonly Token[], head: Token): Token[] {
  const and = tokens.findIndex((t) => t.index > head.index && t.lower === 'and');
  const [next, behind] = [tokens[and + 1], tokens[and + 2]];
  const verb = /^(?:i|we|he|she|they)$/.test(next?.lower ?? '') ? behind : next;
  return and > 0 && verb && /^VB[DN]$/.test(verb.tag) ? tokens.slice(verb.index - tokens[0]!.index) : [];
}

/** "It was a fee and not [a bribe]": what the speaker says that it was not. */
function calledNot(tokens: readonly Token[]): Token[] {
  const not = tokens.findIndex(
    (t, i) =>
      t.lower === 'not' &&
      /^an?$/.test(tokens[i + 1]?.lower ?? '') &&
      /^(?:and|,|but)$/.test(tokens[i - 1]?.lower ?? ''),
  );
  return not > 0 ? tokens.slice(not + 2) : [];
}

/** '"We apologise for [sending the results to the wrong person]"': what is regretted was done. */
function regrettedDeed(tokens: readonly Token[]): Token[] {
  const regret = tokens.findIndex((t) => /^(?:sorry|regret|apologi[sz]e)$/.test(t.lemma));
  // "We are sorry that [patients were not changed]".
  const that = tokens[regret + 1]?.lower === 'that' && regret < 6 ? regret + 2 : -1;
  if (that > 0 && !/^(?:this|it|that|he|she|they|any)$/.test(tokens[that]?.lower ?? '')) return tokens.slice(that);
  const deed = tokens.findIndex(
    (t, i) => i > regret && i > 0 && t.tag === 'VBG' && /^(?:for|regret|regrets)$/.test(tokens[i - 1]!.lower),
  );
  return regret >= 0 && deed > regret && deed - regret < 4 ? tokens.slice(deed) : [];
}

/** "It was a mistake to [print that map]", "I should never have [told those men P]": what the speaker was wrong to do. */
function mistakenDeed(tokens: readonly Token[]): Token[] {
  const at = tokens.findIndex((t, i) => {
    const [not, have] = [tokens[i + 1]?.lower ?? '', tokens[i + 2]?.lower];
    return t.lower === 'should' && /^(?:not|never|n['’]t)$/.test(not) && have === 'have';
  });
  const isOwn = at > 0 && /^(?:i|we)$/.test(tokens[at - 1]!.lower);
  if (isOwn && tokens[0]?.quoted) return tokens.slice(at + 3);
  // "[Using the card for those trips] was my mistake".
  const mine = tokens.findIndex(
    (t, i) =>
      ERRORS.test(t.lemma) && /^(?:my|our|a|an)$/.test(tokens[i - 1]?.lower ?? '') && tokens[i - 2]?.lower === 'was',
  );
  const opening = tokens.find((t) => /\p{L}/u.test(t.form));
  if (mine > 3 && opening?.tag === 'VBG') return tokens.slice(0, mine - 2);
  const error = tokens.findIndex(
    (t, i) =>
      ERRORS.test(t.lemma) && /^(?:a|an|the|my|our|was|were|is|very|quite|so)$/.test(tokens[i - 1]?.lower ?? ''),
  );
  const to = tokens.slice(error, error + 5).find((t, i, near) => t.lower === 'to' && near[i + 1]?.tag === 'VB');
  const isOfOwn = error >= 0 && tokens.slice(0, error).some((t) => /^(?:it|i|we|that|my|our)$/.test(t.lower));
  return error >= 0 && to && isOfOwn && tokens[0]?.quoted ? tokens.filter((t) => t.index > to.index) : [];
}

const ERRORS = /^(?:mistake|error|wrong|stupid|foolish|blunder|misjudgement|misjudgment)$/;

const rolesOf = ({ roles }: { roles: ReadonlySet<string> }): string[] => [...roles].map(nounKey);

/** "There had been a tender, she countered": what is said back, save what owns the deed and excuses it. */
function countersBy({ tokens }: Document, { cueHead }: Draft, said: readonly Token[]): boolean {
  if (!cueHead || said.some((t) => EXCUSES.test(t.lower))) return false;
  return (
    /^(?:counter|retort|rejoin|insist|maintain)$/.test(cueHead.lemma) ||
    (/^(?:hit|fire|shoot)$/.test(cueHead.lemma) && tokens[cueHead.index + 1]?.lower === 'back')
  );
}

/** "Its jets had carried out the raid". */
const isOfOwnForces = ([first, second]: readonly Token[]): boolean =>
  /^(?:its|our)$/.test(first?.lower ?? '') &&
  (FORCES.test(second?.lemma ?? '') ||
    /^(?:jet|plane|pilot|gunner|officer|men|patrol|ship|vessel)$/.test(second?.lemma ?? ''));

/** What owns a deed and gives its reason. */
const EXCUSED =
  /\b(?:because|self-defen[cs]e|by accident|accidentally|by mistake|mistakenly|in error|feared for|to protect (?:himself|herself|themselves|his|her|their))\b/;

const EXCUSES =
  /^(?:self-defen[cs]e|self|accident\w*|mistake\w*|error|unintention\w*|provoked|consent\w*|lawful\w*|legal\w*|necessary|justified|forced|needed|because)$/;

/**
 * "The port had been hit by Ostrava's own guns", "Ostrava had shelled its own port": does the speaker put down to others
 * what these, or others, say of the speaker?
 */
function blamesInstead(
  context: Context,
  labelled: readonly Labelled[],
  { chain, content, about }: Draft,
  head: Token,
): boolean {
  const { document, entities } = context;
  const speaker = speakerOf(chain)?.entity;
  const agent = agentOf(document, head);
  const isPassive = childBy(document, head, /^auxpass$/) !== undefined;
  const doers = agent
    ? [agent, ...subtree(document, agent.index)]
    : about
      ? tokensUnder(document, [about])
      : tokensUnder(document, content).filter((t) => /^nsubj/.test(t.relation) && t.head === head.index && !isPassive);
  const blamed = doers.map((t) => entities.at[t.index]).find((e) => e !== undefined && e !== speaker);
  if (!speaker || !blamed) return false;
  const act = keyOf(head.lemma);
  return labelled.some(
    ({ draft, core }) =>
      core.acts.has(act) &&
      draft.content[0]![0] < content[0]![0] &&
      speakerOf(draft.chain)?.entity !== speaker &&
      namesParty(core.names, nameKeys(speaker.name)) &&
      speakerOf(draft.chain)?.name.includes(blamed.name),
  );
}
