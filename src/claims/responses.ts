import type { Token } from '../language/document.js';
import {
  agentNamed,
  isCalledFalse,
  isMereOption,
  isMissedVerb,
  isNeither,
  isNotGuilty,
  isPassive,
  isRefusal,
  isTurnedDown,
  notGuiltyEnd,
  pleadsInnocence,
  saysAsMuch,
  wasEarlier,
  wavesAway,
} from './answer-verbs.js';
import {
  beforePreposition,
  beforeSemicolon,
  clauseOf,
  isAllTheySay,
  isBare,
  isBareDefinite,
  isBlanket,
  isOfClaimNamed,
  isOfSuch,
  isPoint,
  namedClaim,
  namesCharge,
  pleadedTo,
  saysItHappened,
  saysSo,
  thingOf,
  withoutThat,
} from './answered-things.js';
import { beforeAside, nameBefore } from './antecedents.js';
import { claimantsIn } from './claimants.js';
import { concedes, confessionEnd, ownsUpToAll } from './confessions.js';
import { coreOfTokens } from './core.js';
import { authorOfPaper } from './denying-papers.js';
import type { FoundAttribution } from './find-attributions.js';
import type { FoundResponse } from './found-response.js';
import { pleadsGuilty } from './labels.js';
import { CLAIM_NOUNS, CONFIRMING, DENYING, DISMISSING } from './lexicon/cues.js';
import { PAPERS, TALE_OF, TALES } from './lexicon/denials.js';
import { mendContents } from './mend-contents.js';
import { isGivenAway } from './never-said.js';
import { isSupposition } from './no-words.js';
import { ownedThings } from './owned-things.js';
import { partiesOf } from './parties.js';
import { bodiesOfPosts, isHimself, ofItsHead, personBehind, rolesOf, statesBehind } from './represented.js';
import { bareName, type Context } from './resolved-source.js';
import { saidAnswers } from './said-answers.js';
import { subjectOfSentence } from './silent-parties.js';
import { resolveSource } from './sources.js';
import { childBy, isFiniteVerb, isNegated, subjectOf, tokensUnder } from './tree.js';
import { turnedAway } from './turned-away.js';
import { isNotQuite, isUnsaid } from './unsaid.js';

export type { FoundResponse, Placed } from './found-response.js';

/** Denials and confirmations of what stands elsewhere: "denied the allegations", "acknowledged the weapon's use". */
export function findAnswers(
  context: Context,
  learned: readonly FoundAttribution[],
  silences: readonly FoundResponse[],
): FoundResponse[] {
  const { document } = context;
  const attributions = mendContents(document, learned);
  const turns = turnedAway(context);
  const found: FoundResponse[] = [...saidAnswers(context, attributions), ...turns];
  // "Neither confirmed nor denied" is silence.
  const isSilence = ({ start, end }: Token): boolean => silences.some(({ span }) => span[0] <= start && end <= span[1]);
  for (const token of document.tokens) {
    if (
      !(/^VB/.test(token.tag) || isMissedVerb(document, token)) ||
      token.quoted ||
      isSilence(token) ||
      turns.some(({ span }) => span[0] <= token.start && token.end <= span[1]) ||
      isNeither(context, token)
    )
      continue;
    const isFalse = isCalledFalse(context, token);
    const waves = wavesAway(context, token);
    const isInnocent = pleadsInnocence(context, token);
    const notGuilty = isNotGuilty(context, token);
    const denies =
      DENYING.has(token.lemma) || DISMISSING.has(token.lemma) || waves || isInnocent || isFalse || notGuilty;
    // "By teatime Pinn had come clean": to what was just said of him.
    const confession = confessionEnd(document.tokens, token.index);
    const confesses = confession !== undefined;
    const isBareConfession = confesses && ownsUpToAll(document.tokens, confession);
    const isSorry = /^apologi[sz]e$/.test(token.lemma);
    const asMuch = saysAsMuch(context, token);
    const accepts = concedes(document.tokens, token) || asMuch;
    const isGuilty = pleadsGuilty(document, token);
    const confirms =
      !denies && (CONFIRMING.has(token.lemma) || accepts || confesses || isGuilty) && !isNegated(document, token);
    if (!denies && !confirms) continue;
    if (confirms && isGivenAway(document, token)) continue;
    // "They are not admitted until vetted".
    const isByWhom = document.tokens[token.index + 1]?.lower === 'by';
    const isBarred = /^(?:not|n['’]t)$/.test(document.tokens[token.index - 1]?.lower ?? '');
    if (
      confirms &&
      token.lemma === 'admit' &&
      !isGuilty &&
      !isByWhom &&
      (isBarred || isPassive(document.tokens, token))
    )
      continue;
    // "Agreed to pay without admitting wrongdoing", "refused to admit it", "all but admitted it".
    if (document.tokens[token.index - 1]?.lower === 'without') continue;
    if (isUnsaid(document, token) || (confirms && isNotQuite(document, token))) continue;
    if (denies && isNegated(document, token) && !notGuilty && !isInnocent) continue;
    if (isMereOption(context, token)) continue;
    const sentence = document.sentences[token.sentence]!;
    if (token.lemma === 'deny' && isRefusal(context, token, sentence.end)) continue;
    if (isTurnedDown(document, token)) continue;
    // "Morava denies it": who stands right before it.
    // "An allegation he denies".
    const who = document.tokens[token.index - 1];
    const pronoun = who && who.sentence === token.sentence && /^(?:he|she|they|it)$/.test(who.lower) ? who : undefined;
    const before = authorOfPaper(document, token) ?? pronoun ?? nameBefore(context, token.index, sentence.first);
    const isDirect = before !== undefined;
    const subject =
      before ??
      subjectOfSentence(document, sentence, token) ??
      beforeAside(context, token, sentence.first) ??
      subjectOf(document, token);
    if (subject && subject.index < token.index && isSupposition(document, subject)) continue;
    const reading = attributions.find((a) => a.cueHead === token.index);
    // What is denied stands behind, save where it was quoted before.
    const isAbove =
      isDirect &&
      reading !== undefined &&
      (reading.content[0]?.[0] ?? 0) < token.start &&
      reading.content.every((c) => c[1] - c[0] < 20);
    // "Accepts that: a letter did arrive, it says".
    const [that, mark] = document.tokens.slice(token.index + 1, token.index + 3);
    const isOfThatAlone =
      (/^(?:that|this)$/.test(that?.lower ?? '') && /^[:;]$/.test(mark?.form ?? '')) ||
      // "Dismissed that as market gossip": what it is called is not what is turned down.
      (DISMISSING.has(token.lemma) &&
        /^(?:it|this|that|them|these|those)$/.test(that?.lower ?? '') &&
        mark?.lower === 'as');
    // "Confirmed the swap; Q".
    const isBehind = reading !== undefined && document.text.slice(token.end, reading.content[0]?.[0]).includes(';');
    const own = isAbove || isBehind || isOfThatAlone ? undefined : reading;
    // "Osk manager Gio Bell has denied that he shouted": he himself, whatever he runs.
    const isOfSelf =
      own !== undefined &&
      /^(?:he|she)$/.test(tokensUnder(document, own.content).find((t) => t.lower !== 'that')?.lower ?? '');
    // "The claim was rejected on Friday by the builder, Arcadia Homes".
    const agent = subject && agentNamed(context, token, subject);
    // "His application had been rejected", by nobody that is named.
    const turnsDown = DENYING.has(token.lemma) || DISMISSING.has(token.lemma) || waves;
    if (!agent && turnsDown && isPassive(document.tokens, token)) continue;
    const parties = agent
      ? [agent]
      : subject && !/^(?:i|we|you|that|which|who)$/.test(subject.lower)
        ? isOfSelf && isHimself(context, subject)
          ? [bareName(context.entities.at[subject.index]!.name)]
          : partiesOf(context, subject)
        : own
          ? [resolveSource(context, own.source)?.name ?? ''].filter(Boolean)
          : [];
    if (parties.length === 0) continue;
    const said = withoutThat(
      notGuilty
        ? document.tokens.slice(notGuiltyEnd(document.tokens, token), sentence.end)
        : own
          ? clauseOf(beforeSemicolon(tokensUnder(document, own.content)))
          : clauseOf(document.tokens.slice(token.index + 1, isOfThatAlone ? token.index + 2 : sentence.end)),
    );
    const isPronounAgent = agent !== undefined && /^(?:this|that)$/.test(subject?.lower ?? '');
    // "This was denied by the firm": as a turn of phrase.
    if (isPronounAgent && denies) continue;
    const object = isPronounAgent
      ? []
      : isGuilty && (!own || said.slice(0, 4).some((t) => t.lower === 'plea'))
        ? pleadedTo(said)
        : said;
    const isThat = (own ? tokensUnder(document, own.content)[0] : document.tokens[token.index + 1])?.lower === 'that';
    const core = coreOfTokens(thingOf(object));
    core.acts.delete('wrongdoing');
    const isAll = denies && isAllTheySay(object);
    const refersBack =
      (denies && isOfSuch(object) && !object.slice(0, 3).some((t) => t.tag === 'VBG')) ||
      isAll ||
      object
        .slice(0, 6)
        .some((t) => CLAIM_NOUNS.has(t.lemma) || t.lower === 'wrongdoing' || (denies && TALES.test(t.lemma))) ||
      (/^(?:it|this|that|these|those)$/.test(object[0]?.lower ?? '') &&
        (isFalse || saysItHappened(object) || !beforePreposition(object).some((t) => /^(?:VB|NN)/.test(t.tag))));
    const isOfDocument =
      /^(?:confirm|verify|authenticate|acknowledge)$/.test(token.lemma) &&
      /^(?:the|its|their|his|her|that)$/.test(object[0]?.lower ?? '') &&
      object.slice(1, 4).some((t) => PAPERS.test(t.lemma));
    const isOfCharge =
      ((denies || token.lemma === 'plead') && namesCharge(object)) ||
      (denies && isInnocent) ||
      (isGuilty && object.length === 0);
    const [opening, closing] = [object[0], object.at(-1)];
    const isTale = denies && opening && TALE_OF.test(document.text.slice(opening.start, closing!.end));
    // "Dismissed the charge of misleading the house as a fabrication".
    const named = isFalse ? namedClaim(object) : undefined;
    const topic =
      named ??
      (isOfCharge || isOfDocument || isFalse || isTale || isAll || (denies && saysItHappened(object))
        ? null
        : core.acts.size > 0 && !(refersBack && core.acts.size < 2 && !isOfClaimNamed(object))
          ? core
          : null);
    // "Contesting the seat", "brushed the snow off" deny nothing.
    const isOfClaim =
      refersBack ||
      // "Disputes the ruling".
      object.slice(0, 3).some((t) => /^(?:finding|ruling|verdict|judge?ment|conclusion)$/.test(t.lemma)) ||
      (own !== undefined &&
        object.some(isFiniteVerb) &&
        (denies
          ? object.slice(0, 5).some((t) => /^(?:that|argument|idea|notion|talk|theory|criticism)$/.test(t.lemma))
          : true)) ||
      isFalse ||
      isThat ||
      // "Contests having received the letters".
      document.tokens[token.index + 1]?.lower === 'having';
    if ((DISMISSING.has(token.lemma) || waves) && (!isOfClaim || childBy(document, token, /^aux$/)?.tag === 'MD'))
      continue;
    // "Denies being told before March": what is denied has no word of its own, it is what stands before.
    // "Acknowledged the plan", "confirmed the report": the one that was just spoken of.
    const isOfThat =
      confirms &&
      (asMuch ||
        isPronounAgent ||
        (isBareConfession && !isSorry) ||
        isBareDefinite(object) ||
        (confesses && (isBare(object.slice(1)) || isPoint(object.slice(1)))) ||
        isOfSuch(object) ||
        saysSo(object));
    const isOfNothing = !topic && !refersBack && !isOfCharge && !notGuilty;
    if (isOfNothing && confirms && !isOfDocument && !isOfThat) continue;
    const claimants = denies ? claimantsIn(context, object) : [];
    found.push({
      ...(claimants.length > 0 ? { claimants } : {}),
      ...(confirms && (isGuilty || confesses || /^(?:admit|acknowledge|concede|accept|confess)$/.test(token.lemma))
        ? { isAdmission: true as const }
        : {}),
      ...(confirms && isBareConfession ? { isConfession: true as const } : {}),
      ...(confirms && isSorry ? { isApology: true as const } : {}),
      ...(isOfDocument ? { isOfDocument: true as const } : {}),
      ...(isOfCharge && !topic ? { isOfCharge: true as const } : {}),
      ...(isOfNothing ? { reach: 'near' as const } : {}),
      ...(wasEarlier(context, token) ? { isEarlier: true as const } : {}),
      ...(!topic && refersBack && denies ? { refersBack: true as const } : {}),
      ...(!topic && refersBack && denies && isBlanket(object) ? { isBlanket: true as const } : {}),
      ...(isOfThat ? { isOfThat: true as const } : {}),
      // "The Ledger said P; the department conceded as much": what its own sentence says.
      ...(isOfThat &&
      object[0]?.lower === 'as' &&
      attributions.some((a) => a.cueHead >= sentence.first && a.cueHead < token.index && a !== reading)
        ? { isHere: true as const }
        : {}),
      parties,
      aliases: new Set([
        ...statesBehind(context, parties),
        ...bodiesOfPosts(context, parties),
        ...ofItsHead(context, document.tokens.slice(sentence.first, token.index)),
      ]),
      things: ownedThings(context, parties),
      ...(confirms ? { roles: new Set(rolesOf(context, parties)) } : {}),
      ...personBehind(context, sentence.first, [token.start, token.end], parties),
      stance: denies ? 'denies' : 'confirms',
      span: [token.start, token.end],
      topic,
      sentence: token.sentence,
      topicTokens: object,
    });
  }
  return found;
}
