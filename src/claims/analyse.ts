import type { Document } from '../language/document.js';
import type { Models } from '../language/models.js';
import { readText } from '../language/read-text.js';
import type { Span } from '../language/span.js';
import { campaignsIn } from './campaigns.js';
import { withoutClaimed } from './claimed-silences.js';
import { concernedIn, doersIn, givesReason, isAgentless } from './concerned.js';
import { withDoubt } from './confidence.js';
import { coreOf, isNounKey, nameKeys } from './core.js';
import { supersededIn } from './corrections.js';
import type { Draft } from './draft.js';
import { draftsOf } from './drafts.js';
import { type Entity, findEntities } from './entities.js';
import { findAttributions, KEEP } from './find-attributions.js';
import { withTurns } from './interview-turns.js';
import { judgedClauses } from './judged-clauses.js';
import type { Labelled } from './labelled.js';
import { labelByItself } from './labels.js';
import { learnedDenials } from './learned-denials.js';
import { learnedSilences } from './learned-silences.js';
import { otherAccounts } from './other-accounts.js';
import { ownVoice } from './own-voice.js';
import { ownWordsAsAnswers } from './own-words.js';
import { ownedFaults } from './owned-faults.js';
import { bodiesRun } from './represented.js';
import { bareName, type Context, namesIn, speakerOf } from './resolved-source.js';
import { heldAgainst, respond } from './respond.js';
import { findAnswers } from './responses.js';
import { findSilences } from './silences.js';
import { actsOf, namesWhat, opensTense, partlyAnswered } from './split-acts.js';
import { clausesOf } from './split-clauses.js';
import { statedBy } from './stated-by.js';
import type { Analysis, Label, Source, Statement } from './statement.js';
import { childBy, isFuture, tokensUnder, wordsUnder } from './tree.js';
import { withUnverified } from './unverified.js';

/**
 * Text → attributions, statements with labels, sources. Spans are half-open UTF-16 offsets into `text`.
 * Pure: the same text and models give the same answer.
 * @throws Error when the models lack a part
 */
export function analyse(text: string, models: Models): Analysis {
  const { document, context, found, labelled, responses, answered } = read(text, models);
  const counts = statedBy(labelled);
  const sure = answered.map((statement, i) => {
    const count = counts[i];
    return { ...withDoubt(document, labelled[i]!, statement), ...(count === undefined ? {} : { statedBy: count }) };
  });
  const rest = ownVoice(context, labelled, responses);
  const placed: Statement[] = [...sure, ...rest]
    .sort((a, b) => a.content[0]![0] - b.content[0]![0])
    .map((statement, i) => ({ ...statement, id: `s${i + 1}` }));
  const superseded = supersededIn(document, placed);
  const statements = placed.map((one) => {
    const by = superseded.get(one.id);
    return by === undefined ? one : { ...one, supersededBy: by };
  });
  return {
    attributions: found
      .filter(({ score }) => score >= KEEP)
      .map(({ source, cue, content }) => ({ source, cue, content })),
    statements,
    sources: sourcesOf(statements),
  };
}

/** All steps up to the labels that words and answers earn, before any doubt; what training and measuring look at. */
export function read(text: string, models: Models) {
  const document = readText(text, models);
  const { cues, states, steps, readings } = models.claims;
  if (!cues || !states || !steps || !readings) throw new Error('the claims model is incomplete');
  const context: Context = { document, entities: findEntities(document) };
  const found = withTurns(context, findAttributions(document, { cues, states, steps, readings, judge: models.judge }));
  const silences = withoutClaimed(document, findSilences(context), found);
  const answersByWords = [...silences, ...findAnswers(context, found, silences)];
  const clauses = judgedClauses(context, models);
  const further = withoutClaimed(document, learnedSilences(context, clauses, answersByWords), found);
  const known = [...answersByWords, ...further];
  const responses = [...known, ...learnedDenials(context, clauses, known, found)].map((response) => ({
    ...response,
    ...bodiesRun(context, response.parties),
    shownAs: campaignsIn(context, response),
    paragraph: document.sentences[response.sentence]!.paragraph,
  }));
  const drafts = draftsOf(context, found, [...silences, ...further]);
  const speaking = responses.filter(namesWhat);
  const byWords = drafts
    .flatMap((draft) =>
      speaking.length > 0 ? partlyAnswered(document, draft, concernedBy(context, draft), speaking) : [draft],
    )
    .flatMap((draft) => labelledClauses(context, draft, models))
    .map(({ draft, ...own }) => ({
      draft,
      ...own,
      core: coreOf(document, draft.content),
      concerned: concernedBy(context, draft),
      doers: doersIn(context, draft.content, speakerOf(draft.chain)?.entity, draft.about),
      isAgentless: isAgentless(context, draft.content),
      isToCome: tokensUnder(document, draft.content).some(isFuture),
      givesReason: givesReason(document, draft.content),
      isMore: bringsMore(document, draft),
      person: onlyPerson(context, draft),
      ...placeOf(document, draft.content),
    }));
  const labelled = withUnverified(document, byWords);
  const ownWords = ownWordsAsAnswers(context, labelled);
  // What a sentence turns down by the party's own words is told better by these.
  const turned = new Set(ownWords.flatMap(({ stance, sentence }) => (stance === 'denies' ? [sentence] : [])));
  const answers = [...responses.filter((one) => !(one.isLearned && turned.has(one.sentence))), ...ownWords];
  const held = heldAgainst(labelled, answers);
  const accounts = [...otherAccounts(context, labelled, answers), ...ownedFaults(context, labelled, answers)];
  const answered = respond(document, labelled, held, models.links, accounts);
  return { document, context, found, labelled, responses, held, answered };
}

/** The one person whom a content names besides its sources. */
function onlyPerson(context: Context, { content, chain }: Draft): string | undefined {
  const people = namesIn(context, tokensUnder(context.document, content)).filter(
    (entity) => entity.kind === 'PERSON' && !chain.some((link) => link.entity === entity),
  );
  const names = new Set(people.map(({ name }) => bareName(name)));
  return names.size === 1 ? [...names][0] : undefined;
}

/** "She also writes that P", "he added that P". */
const bringsMore = ({ tokens }: Document, { cueHead }: Draft): boolean =>
  cueHead !== undefined && (cueHead.lemma === 'add' || tokens[cueHead.index - 1]?.lower === 'also');

/** Keys of those whom a draft concerns. */
function concernedBy(context: Context, { content, chain, about, source }: Draft): Set<string> {
  const keys = concernedIn(context, content, speakerOf(chain)?.entity, about);
  const said = wordsUnder(context.document, content);
  const words = tokensUnder(context.document, source);
  const isAnonymous = speakerOf(chain)?.kind === 'anonymous';
  // "Former pickers at Trelawn Foods said their supervisors had …": the firm whose people are meant.
  const isOfBosses = /\btheir (?:supervisors?|managers?|bosses|boss|employers?|foreman|superiors?|commanders?)\b/i.test(
    said,
  );
  // "Former members of Grace Harbour say its founder groped them".
  const isOfIts = isAnonymous && /^(?:its|their) /i.test(said);
  // "Former guards at Redrock say staff denied inmates water": at the place that they speak of.
  const at = words.findIndex((t, i) => i > 0 && /^(?:at|of|from|in)$/.test(t.lower));
  const isOfPlace = isAnonymous && at > 0 && [...keys].every(isNounKey);
  const theirs = isOfBosses || isOfIts ? words : isOfPlace ? words.slice(at) : [];
  for (const { name, kind } of namesIn(context, theirs))
    if (kind !== 'PERSON') for (const key of nameKeys(name)) keys.add(key);
  return keys;
}

/** A draft with the label that its words earn; where its clauses earn different ones, a draft for each clause. */
function labelledClauses(context: Context, draft: Draft, models: Models) {
  const label = (one: Draft) => ({ draft: one, ...labelByItself(context, one, models) });
  const whole = label(draft);
  const parts = draft.isScareQuote ? [] : clausesOf(context.document, draft.content);
  if (parts.length < 2) return actsApart(context, draft, label) ?? [whole];
  const clauses = parts.map((content) => label({ ...draft, content }));
  // What two are said to have done is answered by each.
  const doers = parts.map((content) => doerOf(context, content));
  const isOfSeveral = doers.every((doer) => doer !== undefined) && new Set(doers).size === doers.length;
  return isOfSeveral || clauses.some((one) => one.label !== clauses[0]!.label) ? clauses : [whole];
}

/** Tokens in whoever does two acts: "the rider", "its finance director". */
const LONGEST_DOER = 4;

/** "He had paid for every load and would table the receipts": two acts of one doer, where they earn different labels. */
function actsApart<L extends { draft: Draft; label: Label }>(
  { document }: Context,
  draft: Draft,
  label: (one: Draft) => L,
): L[] | undefined {
  const acts = draft.isScareQuote ? undefined : actsOf(document, draft.content, opensTense);
  if (!acts || tokensUnder(document, [acts.doer]).length > LONGEST_DOER) return undefined;
  const first = label({ ...draft, content: [acts.first] });
  const second = label({ ...draft, content: [acts.doer, acts.second] });
  // A doer with a noun may be torn from its second verb: only what that earns all the same parts the two.
  const isSure =
    /^(?:i|we|he|she|it|they)$/i.test(document.text.slice(...acts.doer)) ||
    second.label === 'confirmed' ||
    /\bclient$/i.test(document.text.slice(...acts.doer));
  if (first.label === second.label || !isSure) return undefined;
  return [first, { ...second, draft: { ...draft, content: [acts.second], about: acts.doer } }];
}

/** Whom a clause names as its doer. */
function doerOf({ document, entities }: Context, clause: readonly Span[]): Entity | undefined {
  const subject = tokensUnder(document, clause).find((t) => /^nsubj/.test(t.relation));
  const apposed = subject && childBy(document, subject, /^appos$/);
  return subject && (entities.at[subject.index] ?? (apposed && entities.at[apposed.index]));
}

/** Sentence and paragraph in which a content begins, and whether that sentence is a headline. */
function placeOf(document: Document, content: readonly Span[]): Pick<Labelled, 'sentence' | 'paragraph' | 'isTitle'> {
  const { sentences } = document;
  const sentence = tokensUnder(document, content)[0]?.sentence ?? 0;
  const paragraph = sentences[sentence]?.paragraph ?? 0;
  return { sentence, paragraph, isTitle: sentence === 0 && sentences[1]?.paragraph !== paragraph };
}

/** Sources in order of appearance, each once, with the statements that rest on them. */
function sourcesOf(statements: readonly Statement[]): Source[] {
  const sources = new Map<string, Source>();
  for (const { id, attribution } of statements) {
    for (const { name, kind, onRecord } of attribution?.chain ?? []) {
      const known = sources.get(name.toLowerCase());
      if (known) known.statements.push(id);
      else sources.set(name.toLowerCase(), { name, kind, onRecord, statements: [id] });
    }
  }
  return [...sources.values()];
}
