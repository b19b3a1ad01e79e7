import { Features } from '../language/hash.js';
import { type Linear, likelihood } from '../language/linear.js';
import type { Span } from '../language/span.js';
import { judgementIn } from './checkable.js';
import type { Draft } from './draft.js';
import { CONFESSIONS } from './lexicon/cues.js';
import { JUDGING, ORDERING, WISHING } from './lexicon/opinion.js';
import { PLANNED } from './lexicon/own-matters.js';
import { opinionFeatures, wordFeatures } from './opinion-features.js';
import type { Context } from './resolved-source.js';
import { childBy, clauseHeadOf, tokensUnder, wordsUnder } from './tree.js';

// Claim or opinion: the rules name the words, and a model learned from labelled news says how far to trust them.

/** From this likelihood on what somebody says is an opinion; measured on articles that the model had not seen. */
export const OPINION_FROM = 0.52;
/** Where a rule has found a judgement, so much is enough. */
export const OPINION_FROM_BY_RULE = 0.25;

/** Whose an act or a failing was is no matter of taste. */
const OWNS_UP =
  /\b(?:decision|fault|mistake|idea|choice|error|responsibility) (?:was|is) (?:all |entirely )?(?:mine|ours)\b|\b(?:was|is) (?:all |entirely )?(?:my|our) (?:own )?(?:decision|fault|mistake|idea|choice|error|responsibility)\b/i;

const features = new Features();

/** "We do not target journalists": what somebody does not do is no matter of taste. */
const NO_SUCH_DEED =
  /^["“'‘]?(?:we|i) (?:do|did)(?: not|n['’]t) (?:\w+ly )?(?:target|attack|torture|harm|kill|bribe|spy|steal|discriminate|use|employ|store|share|collect|sell|dump|test|pay|touch|hit|shell|bomb|monitor|track)\b/i;

/** An accident or none, suicide or murder: an inquiry settles it. */
const SETTLED =
  /\b(?:was|is|were) (?:just |only |merely |not )?(?:an? )?(?:accidents?|suicide|murder|arson|coincidence|hoax|act of \w+)\b/i;

/** Who won, and whether a thing worked: anybody can look it up. */
const LOOKED_UP =
  /^["“'‘]?(?:that )?(?:we|i|it|he|she|they) (?:(?:have|has|had) )?(?:won|lost) (?:this|the|that|our|every|an?) (?:\w+ ){0,2}(?:election|vote|match|game|race|case|seat|poll|ballot|title|cup|referendum|primary|appeal|final|league|championship|regatta|tournament|contest|marathon|derby)\b|\b(?:cameras?|lifts?|pumps?|monitors?|sensors?|gauges?|detectors?|meters?|machines?|sirens?|alarms?|brakes?|lights?|signals?|phones?|radios?|toilets?) (?:[\w-]+ ){0,5}(?:was|were|had been|has been|have been|is|are) out of (?:order|service|action|use)\b/i;

/** "I left because I was tired": what the speaker did, and why. */
const LEFT =
  /^["“'‘]?(?:i|we) (?:left|quit|resigned|moved|retired|returned|joined|signed|sold|bought) (?:\w+ ){0,4}(?:because|after|when)\b/i;

/** So many words name who is asked to do something. */
const LONGEST_ADDRESSEE = 9;

/** How likely what a draft says is an opinion, 0 to 1. */
export function opinionLikelihood(context: Context, draft: Draft, model: Linear): number {
  opinionFeatures(features, context, draft);
  return likelihood(model, features);
}

/** How likely a draft is an opinion, and the words that show a feeling, judgement, wish, plea, question or order. */
export interface Opinion {
  likelihood: number;
  /** Missing for a claim. */
  span?: Span;
}

/** Is it an opinion? Without a source there is nobody whose opinion it could be: there rules and model must agree. */
export function opinionIn(context: Context, draft: Draft, model: Linear): Opinion {
  const judgement = judgementIn(context.document, draft.content, draft.cueHead);
  // "An apparent attack gutted the hut": no judgement, for all its words.
  if (draft.chain.length === 0)
    return judgement && opinionLikelihood(context, draft, model) >= OPINION_FROM
      ? { likelihood: 1, span: judgement }
      : { likelihood: 0 };
  // "Campaigners hope that P": a wish by its verb.
  const before = context.document.tokens[(draft.cueHead?.index ?? 0) - 1]?.lower ?? '';
  const isWish = /^(?:hope|wish|pray|want)$/.test(draft.cueHead?.lemma ?? '') && !/^(?:not|n['’]t)$/.test(before);
  if (judgement && isWish) return { likelihood: 1, span: judgement };
  // "Urged the government to halt the sale until …": a plea by its verb.
  const opening = tokensUnder(context.document, draft.content).slice(0, LONGEST_ADDRESSEE);
  const isPlea =
    /^(?:urge|implore|beg|beseech|entreat|exhort|appeal)$/.test(draft.cueHead?.lemma ?? '') &&
    opening.some((t, i) => t.lower === 'to' && /^(?:VB|NN)$/.test(opening[i + 1]?.tag ?? ''));
  if (judgement && isPlea) return { likelihood: 1, span: judgement };
  const said = wordsUnder(context.document, draft.content);
  if (judgement && !LOOKED_UP.test(said) && (JUDGING.test(said) || WISHING.test(said) || ORDERING.test(said)))
    return { likelihood: 1, span: judgement };
  const likelihood = opinionLikelihood(context, draft, model);
  if (!judgement && isDefinitePlan(context, draft)) return { likelihood };
  // "Admitting that he was responsible for the break-ins".
  const ownsUp =
    (/^(?:admit|confess|acknowledge)$/.test(draft.cueHead?.lemma ?? '') &&
      // "Admitted fraud by abuse of position".
      (/\bresponsible for\b/i.test(said) ||
        !tokensUnder(context.document, draft.content).some((t) => /^(?:VB[^G]|MD)/.test(t.tag)))) ||
    CONFESSIONS.test(`${draft.cueHead?.lemma} ${context.document.tokens[(draft.cueHead?.index ?? 0) + 1]?.lower}`);
  if ([SETTLED, NO_SUCH_DEED, LOOKED_UP, LEFT].some((settles) => settles.test(said)) || ownsUp) return { likelihood };
  if (!judgement && OWNS_UP.test(said)) return { likelihood };
  if (!judgement && isDoneToSomebody(context, draft)) return { likelihood };
  // "In the view of the coach".
  const isView = tokensUnder(context.document, draft.cue).some((t) => /^(?:view|opinion)$/.test(t.lower));
  if (likelihood < (judgement || isView ? OPINION_FROM_BY_RULE : OPINION_FROM)) return { likelihood };
  const span = judgement ?? strongestWord(context, draft, model);
  return span ? { likelihood, span } : { likelihood };
}

/** "We will appeal against this": a commitment to a definite act is a plan. */
function isDefinitePlan({ document }: Context, { content }: Draft): boolean {
  const tokens = tokensUnder(document, content);
  const head = clauseHeadOf(tokens);
  // "We are going to dig a canal".
  const going = head?.lower === 'going' ? childBy(document, head, /^xcomp$/) : undefined;
  const isToCome =
    going !== undefined ||
    /^(?:will|'ll|’ll|shall|would)$/.test((head && childBy(document, head, /^aux$/)?.lower) ?? '');
  return (
    head !== undefined &&
    isToCome &&
    PLANNED.has((going ?? head).lemma) &&
    /^(?:i|we|it|he|she|they)$/.test(childBy(document, head, /^nsubj/)?.lower ?? '') &&
    !tokens.some((t) => t.lower === 'if')
  );
}

const BODILY =
  /^(?:hit|strike|punch|kick|slap|push|shove|grab|drag|beat|shoot|stab|headbutt|choke|spit|grope|throw|pull|knock|pin|tie|handcuff)$/;

/** "A constable hit me across the face": an act that was seen or not, no matter of taste. */
function isDoneToSomebody({ document }: Context, { content }: Draft): boolean {
  const head = clauseHeadOf(tokensUnder(document, content));
  const next = head && document.tokens[head.index + 1];
  // "We were told the fine would be cheaper".
  if (head?.lemma === 'tell' && childBy(document, head, /^auxpass$/)) return true;
  return (
    head !== undefined &&
    BODILY.test(head.lemma) &&
    /^VB[DN]$/.test(head.tag) &&
    next?.tag === 'PRP' &&
    /^(?:me|us|him|her|them)$/.test(next.lower) &&
    document.tokens[head.index + 2]?.lower !== 'as'
  );
}

/** The word of the content that speaks most for an opinion. */
function strongestWord({ document }: Context, { content }: Draft, model: Linear): Span | undefined {
  let best: Span | undefined;
  let most = 0;
  for (const token of tokensUnder(document, content)) {
    wordFeatures(features, token);
    if (features.length === 0) continue;
    const sure = likelihood(model, features);
    if (sure > most) [best, most] = [[token.start, token.end], sure];
  }
  return best ?? content[0];
}
