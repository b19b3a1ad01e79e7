import type { Document, Token } from '../language/document.js';
import { contains } from '../language/span.js';
import { authorOfPaper, WRITINGS } from './denying-papers.js';
import type { FoundAttribution } from './find-attributions.js';
import { CLAIM_NOUNS, CONFIRMING, DENYING, DISMISSING, MAKING, REPORTING } from './lexicon/cues.js';
import { firstTokenAt, isFiniteVerb } from './tree.js';

// "Ana Lind hit back at claims that P": whoever answers a claim, faces it or looks into it does not make it.

/**
 * Takes out the readings in which somebody is made the source of a claim that their sentence names by a noun, while its
 * verb only says what they do about it. The rules for claim nouns then find the claim with whoever made it, if anybody
 * is told. What a paper of theirs denies is read by that verb: "issued a statement [denying] P".
 */
export const withoutOthersClaims = (
  document: Document,
  attributions: readonly FoundAttribution[],
): FoundAttribution[] => {
  const heads = new Set(attributions.map(({ cueHead }) => cueHead));
  return attributions.flatMap((one) => {
    const noun = claimNamed(document, one.content);
    if (isOfOthers(document, one, noun) || isOfStory(document, one, heads) || isDenialItself(document, one)) return [];
    const cited = citedReport(document, one, noun);
    if (cited) return [cited];
    const denying = denyingPaper(document, one);
    return [denying ? { ...one, cueHead: denying.index, cue: [[denying.start, denying.end]] } : one];
  });
};

function isOfOthers(document: Document, { source }: FoundAttribution, noun: Token | undefined): boolean {
  const { tokens, sentences } = document;
  const [who] = source;
  if (!who || !noun || who[0] >= noun.start) return false;
  const { first } = sentences[noun.sentence]!;
  let phrase = noun.index;
  while (phrase > first && /^(?:NN|JJ|DT|PRP\$|POS|CD)/.test(tokens[phrase - 1]!.tag)) phrase--;
  const verb = tokens.slice(first, phrase).findLast((t) => t.start >= who[1] && /^VB/.test(t.tag));
  if (!verb) return false;
  // "Hit back with the charge that P", "came to the conclusion in its report that P".
  if (/^(?:with|in)$/.test(tokens[phrase - 1]?.lower ?? '')) return false;
  // "Had a theory that P".
  if (verb.lemma === 'have' && verb.index === phrase - 1) return !OWN_THOUGHTS.test(noun.lemma);
  // "Pushed back against".
  if (tokens[verb.index + 1]?.lower === 'back' && verb.index + 1 < phrase) return true;
  if (ANSWERING.test(verb.lemma)) return true;
  // "A letter disputing accusations by X that P": whoever wrote it denies, and puts nothing forward.
  if (verb.tag === 'VBG' && authorOfPaper(document, verb)) return true;
  return ![MAKING, REPORTING, CONFIRMING, DENYING, DISMISSING].some((verbs) => verbs.has(verb.lemma));
}

const OWN_THOUGHTS = /^(?:theory|suspicion|notion|complaint)$/;

const ANSWERING = /^(?:respond|reply|answer|react)$/;

/** The noun before the "that" of a content, or in front of it: "claims that [P]", "[to claims that P]". */
function claimNamed(document: Document, content: FoundAttribution['content']): Token | undefined {
  const { tokens } = document;
  const opening = content[0] && tokens[firstTokenAt(document, content[0][0])];
  if (!opening) return undefined;
  let that = opening.lower === 'that' ? opening : tokens[opening.index - 1];
  if (that?.lower !== 'that')
    that = tokens.slice(opening.index, opening.index + LONGEST_LEAD).find((t) => t.lower === 'that' || isFiniteVerb(t));
  const noun = that?.lower === 'that' ? tokens[that.index - 1] : undefined;
  return noun?.sentence === opening.sentence && CLAIM_NOUNS.has(noun.lemma) && /^NN/.test(noun.tag) ? noun : undefined;
}

/** Tokens before the claim in "[the college against accusations that P]". */
const LONGEST_LEAD = 8;

/** "Issued a statement denying P": the verb that tells what the paper does. */
function denyingPaper({ tokens }: Document, { cue, cueHead }: FoundAttribution): Token | undefined {
  if (!/^VB/.test(tokens[cueHead]!.tag)) return undefined;
  return tokens
    .slice(cueHead, cueHead + LONGEST_LEAD)
    .find((t) => t.tag === 'VBG' && DENYING.has(t.lemma) && cue.some((span) => contains(span, [t.start, t.end])));
}

/** "Attacked an article in which two officials claimed that P": the officials claim it. */
function isOfStory(
  { tokens, sentences }: Document,
  { cue, cueHead, content }: FoundAttribution,
  heads: ReadonlySet<number>,
): boolean {
  const verb = tokens[cueHead]!;
  const [piece] = content;
  if (!piece || !/^VB/.test(verb.tag) || REPORTING.has(verb.lemma) || verb.quoted) return false;
  const behind = tokens.slice(verb.index + 1, sentences[verb.sentence]!.end);
  const which = behind.find((t) => t.lower === 'which' && tokens[t.index - 1]!.lower === 'in');
  if (!which || which.start >= piece[1]) return false;
  const isIn = contains(piece, [which.start, which.end]) || cue.every((span) => span[1] <= which.start);
  return (
    isIn &&
    WRITINGS.test(tokens[which.index - 2]?.lemma ?? '') &&
    behind.some((t) => t.index > which.index && t.end <= piece[1] && heads.has(t.index))
  );
}

/** "Referenced [a Ledger report that P]": P is what is passed on. */
function citedReport(document: Document, one: FoundAttribution, noun: Token | undefined): FoundAttribution | undefined {
  const verb = document.tokens[one.cueHead]!;
  const [piece, ...rest] = one.content;
  const that = noun && document.tokens[noun.index + 1];
  const isLead = piece && noun && noun.start >= piece[0] && MAKING.has(verb.lemma) && !REPORTING.has(verb.lemma);
  return isLead && that && that.end + 1 < piece[1]
    ? { ...one, content: [[that.end + 1, piece[1]], ...rest] }
    : undefined;
}

/** "Responded with [a letter rejecting the claim]": a denial, and nothing that is put forward. */
function isDenialItself(document: Document, { content }: FoundAttribution): boolean {
  const opening = content[0] && document.tokens[firstTokenAt(document, content[0][0])];
  const denies = opening && (DENYING.has(opening.lemma) || DISMISSING.has(opening.lemma));
  return denies === true && authorOfPaper(document, opening) !== undefined;
}
