import type { Document, Token } from '../language/document.js';
import { Features } from '../language/hash.js';
import { type Linear, likelihood } from '../language/linear.js';
import type { Draft } from './draft.js';
import { AGAINST } from './first-hand.js';
import { BELIEVING, OPINION_CUES } from './lexicon/cues.js';
import { HEARD, SEEN } from './lexicon/hearsay.js';
import { BLAMED, FORCES, HARM } from './lexicon/own-matters.js';
import { TENTATIVE } from './lexicon/records.js';
import { namesOtherBefore } from './own-matters.js';
import { type Context, type ResolvedSource, speakerOf } from './resolved-source.js';
import { standingFeatures, subjectOf, whoActs } from './standing-features.js';
import { childBy, clauseHeadOf, isFuture, tokensUnder, wordsUnder } from './tree.js';

// Records and first hand in words that no rule names: a model learned from labelled news says whether a source stands to
// know.

// Measured on articles that neither the model nor the rules had seen.
/** From this likelihood on a source stands to know. */
export const STANDS_FROM = 0.7;
/** From this on a person does so also of what others did. */
const SURELY_FROM = 0.85;
/** Under this nobody does, whatever rule has found it. */
const HARDLY_UNDER = 0.06;

const features = new Features();

function likelihoodOf(context: Context, draft: Draft, model: Linear): number {
  standingFeatures(features, context, draft);
  return likelihood(model, features);
}

/** Is it all but sure that whoever says it does not stand to know? */
export const hardlyStands = (context: Context, draft: Draft, model: Linear): boolean =>
  likelihoodOf(context, draft, model) < HARDLY_UNDER;

/**
 * Does whoever says it stand to know? The rule that fits: what the source itself did or plans is first hand, what it counts
 * or keeps a record; undefined where it is its word alone.
 */
export function standsToKnow(context: Context, draft: Draft, model: Linear): 'first-hand' | 'record' | undefined {
  const { document } = context;
  const speaker = speakerOf(draft.chain);
  const tokens = tokensUnder(document, draft.content);
  if (!speaker || tokensUnder(document, draft.source).some(({ lemma }) => STUDIES.test(lemma))) return undefined;
  const cue = draft.cueHead?.lemma ?? '';
  if (BELIEVING.has(cue) || OPINION_CUES.has(cue) || NAMING.test(cue)) return undefined;
  // "Wrote in its preliminary findings", "a former inspector said".
  if (speaker.entity?.roles.has('former') || TENTATIVE.test(aroundCue(document, draft))) return undefined;
  const acts = whoActs(context, draft, tokens);
  const isOfItself = /^(?:self|principal|body|owned|infinitive)$/.test(acts);
  const said = wordsUnder(document, draft.content);
  if (SEEN.test(said) || HEARD.test(said)) return undefined;
  // "His brigade had knocked out nine tanks": a claim of success.
  if (AGAINST.test(clauseHeadOf(tokens)?.lemma ?? '')) return undefined;
  // "The ferry company said the passenger had been drunk", "has ruled out rebel involvement": what is held against others.
  const isRuledOut = cue === 'rule' && document.tokens[draft.cueHead!.index + 1]?.lower === 'out';
  if (!isOfItself && (BLAMED.test(said) || isRuledOut)) return undefined;
  // "Police found that the driver had been drinking": no final finding.
  if (!isOfItself && /^(?:find|conclude)$/.test(cue) && OFFICERS.test(namesOf(speaker))) return undefined;
  const likely = likelihoodOf(context, draft, model);
  if (likely < STANDS_FROM) return undefined;
  const isSure = likely >= SURELY_FROM && speaker.kind === 'person' && !tokens.some(isFuture);
  if (!isOfItself && !isSure && isOfOthers(context, speaker, acts, tokens)) return undefined;
  return isOfItself || speaker.kind === 'person' ? 'first-hand' : 'record';
}

/** Does it tell what others did, have done to them or will do, which the speaker's place gives no knowledge of? */
function isOfOthers(context: Context, speaker: ResolvedSource, acts: string, tokens: readonly Token[]): boolean {
  const { document } = context;
  // What the press reports of others it only reports.
  if (speaker.kind === 'media') return true;
  // "Prosecutors say she took 90,000 crowns": what somebody is accused of.
  const by = namesOf(speaker);
  if (ADVERSARIES.test(by) || (OFFICERS.test(by) && /^(?:PERSON|pronoun)$/.test(acts))) return true;
  // "The union said the mill would dismiss forty": what others will do is a forecast.
  if (tokens.some(isFuture) && speaker.kind !== 'official') return true;
  // "Soldiers dragged nine people from their homes, the fire service said".
  if (FORCES.test(subjectOf(document, tokens)?.lemma ?? '')) return true;
  const head = clauseHeadOf(tokens);
  if (!head) return false;
  // "The head of parks, Rolf Dane, spent a weekend in the lodge", a councillor said.
  if (speaker.entity?.kind === 'PERSON' && namesOtherBefore(context, tokens, head, speaker, /^PERSON$/)) return true;
  // "The firm plans to sell, the union said".
  if (/^(?:plan|intend|aim|consider|mean|prepare)$/.test(head.lemma)) return true;
  // "Officers were told to stop recording thefts, the union said": by somebody else.
  if (childBy(document, head, /^auxpass$/))
    return /^(?:tell|order|instruct|force|ask|warn|urge|pressure)$/.test(head.lemma);
  // "Shelling killed the driver, his firm said": harm that somebody did.
  if (HARM.has(head.lemma)) return true;
  // "The union chief says Kestrel Air cancelled forty flights": what others do, who have a name.
  const isOffice = speaker.kind === 'document' || (speaker.kind === 'official' && speaker.entity?.kind !== 'PERSON');
  return !isOffice && /^(?:PERSON|ORG|MISC|LOC)$/.test(acts);
}

/** What a speaker is called, and what by. */
const namesOf = ({ name, entity }: ResolvedSource): string => `${name} ${[...(entity?.roles ?? [])].join(' ')}`;

/** The words of the cue's sentence. */
const aroundCue = ({ sentences, text }: Document, { cueHead }: Draft): string =>
  cueHead ? text.slice(...sentences[cueHead.sentence]!.span) : '';

const ADVERSARIES = /\b(?:prosecut\w+|plaintiffs?|lawyers?|attorneys?|counsel|barristers?|solicitors?|claimants?)\b/i;
const OFFICERS = /\b(?:police|sheriff|detectives?|investigators?|officers?|constabulary|deputies)\b/i;

const NAMING = /^(?:describe|call|brand|label|dub|denounce|hail)$/;

/** What these find is alleged, however sure they are. */
const STUDIES = /^(?:poll|survey|study|research|model|simulation|analysis|forecast|projection)$/;
