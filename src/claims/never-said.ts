import type { Document, Token } from '../language/document.js';
import type { FoundAttribution } from './find-attributions.js';
import { REPORTING } from './lexicon/cues.js';
import { firstTokenAt, tokensUnder } from './tree.js';

// Clauses behind a word of saying that nobody has put forward: "showed no sign that P", "could do so by telling her that P".

const BEHIND_NO_SIGN =
  /\b(?:show|shows|showed|shown|showing|give|gives|gave|given|giving|offer|offers|offered) (?:no|little|scant|few) (?:\w+ )?(?:signs?|indications?|hints?|inkling)(?: \w+)?,? (?:that|of)? ?$/i;

/** "Did not openly say that": a verb of saying that is turned round. */
const NOT = /\b(?:(?:did|does|do|has|have|had|will|would) not|\w+n['’]t|never)(?: \w+ly)?$/i;

/** "Could do this *by* telling her": the saying is but a way. */
function isMeans({ tokens, sentences }: Document, cue: Token): boolean {
  if (cue.tag !== 'VBG' || tokens[cue.index - 1]?.lower !== 'by') return false;
  const { first } = sentences[cue.sentence]!;
  const before = tokens.slice(Math.max(first, cue.index - LONGEST_MEANS), cue.index - 1);
  const modal = before.findLastIndex((t) => t.tag === 'MD' || /^[,;:]$/.test(t.form));
  // "May have broken the law by claiming": that was done.
  return before[modal]?.tag === 'MD' && !before.slice(modal).some((t) => t.lower === 'have');
}

/** "Conceded a penalty", "conceded the race": nothing is owned up to. */
export const isGivenAway = ({ tokens }: Document, cue: Token): boolean =>
  cue.lemma === 'concede' &&
  tokens
    .slice(cue.index + 1, cue.index + 6)
    .some(
      (t, i, words) => GIVEN_AWAY.test(t.lemma) && !words.slice(0, i).some((w) => /^(?:IN|VB[DZP]|MD|,)$/.test(w.tag)),
    );

const GIVEN_AWAY =
  /^(?:penalty|goal|free-kick|kick|corner|try|point|run|lead|equali[sz]er|game|match|set|break|wicket|over|defeat|race|election|nomination|contest|throw-in|territory|ground|possession|seat)$/;

/** "Announced the ports that would be given ferries": which they are is said, not that there are some. */
function isList({ tokens }: Document, cue: Token): boolean {
  const noun = tokens.slice(cue.index + 1, cue.index + 5).find((t) => /^NN/.test(t.tag));
  return (
    /^(?:announce|unveil|reveal|publish|present|release|disclose)$/.test(cue.lemma) &&
    noun !== undefined &&
    LISTED.test(noun.lemma) &&
    /^(?:the|its|his|her|their)$/.test(tokens[cue.index + 1]?.lower ?? '')
  );
}

const LISTED =
  /^(?:location|date|name|winner|nominee|detail|result|line-?up|lineup|squad|schedule|list|finding|term|identity|recipient|finalist|shortlist|candidate|timetable|agenda|venue|host|site)$/;

const LONGEST_MEANS = 14;
const REACH = 90;

const EDITOR = /^editor(?:['’]s|s['’])? note\b/i;

const before = ({ text }: Document, at: number): string => text.slice(Math.max(0, at - REACH), at).trimEnd();

/** Nouns for what is about things, and claims nothing of them. */
const ABOUT_THINGS =
  /^(?:proposal|plan|bill|law|legislation|policy|position|stance|view|speech|lecture|talk|approval|disapproval|opposition|support)$/;

const isAsked = (token: Token | undefined): boolean => /^asked$/.test(token?.lower ?? '');

/** "Failed to mention that P", "refused to believe that P", "pretended that P". */
const isLeftUnsaid = (tokens: readonly Token[], cue: Token): boolean =>
  /^(?:pretend|feign|forget|overlook|ignore)$/.test(cue.lemma) ||
  [cue, tokens[cue.index - 2]].some(
    (t) => t && LEAVES.test(t.lemma) && /^VB/.test(t.tag) && tokens[t.index + 1]?.lower === 'to',
  );

const LEAVES = /^(?:fail|refuse|neglect|omit|decline)$/;

/** Has nobody said what stands behind the cue, by its own words? */
export function isNeverSaid(
  document: Document,
  { cueHead, cue: cueSpans, content, source }: FoundAttribution,
): boolean {
  const { tokens } = document;
  const cue = tokens[cueHead]!;
  const [piece] = content;
  if (!piece) return false;
  const opening = tokens[firstTokenAt(document, piece[0])];
  const that = opening?.lower === 'that' ? opening : tokens[(opening?.index ?? 0) - 1];
  const isBehind = piece[0] > cue.start;
  // "Showed no sign that he would apologise".
  if (isBehind && !opening?.quoted && BEHIND_NO_SIGN.test(`${before(document, piece[0])} `)) return true;
  // "Mrs Corrin, who did not say that he was unfit".
  const isThat = that?.lower === 'that' && that.index - cue.index <= 2;
  if (isBehind && isThat && REPORTING.has(cue.lemma) && !cue.quoted && NOT.test(before(document, cue.start)))
    return true;
  if (isBehind && that?.lower === 'that' && that.index - cue.index <= 4 && isLeftUnsaid(tokens, cue)) return true;
  if (isBehind && isMeans(document, cue)) return true;
  if (isBehind && isGivenAway(document, cue)) return true;
  if (isBehind && isList(document, cue) && !tokensUnder(document, content).some((t) => t.quoted)) return true;
  // "When asked how the vote would go".
  const isQuestion = /^(?:how|what|why|who|where|when|whether|if)$/.test(opening?.lower ?? '');
  if (isQuestion && isAsked(tokens[opening!.index - 1])) return true;
  // "Answered, referring to Jeff Feld, an official overseeing the region".
  if (cue.lemma === 'refer' && !tokensUnder(document, content).some((t) => t.quoted)) return true;
  // "The voters who know me and have backed me".
  if (cue.lemma === 'know' && /^(?:me|us|him|her|them|you)$/.test(tokens[cue.index + 1]?.lower ?? '')) return true;
  // "Revised his proposal on a ban": what it is about.
  const isOfPlan =
    [cue, ...tokensUnder(document, cueSpans)].some((t) => /^NN/.test(t.tag) && ABOUT_THINGS.test(t.lemma)) &&
    /^(?:on|for|about|of|to|towards?)$/.test(tokens[(opening?.index ?? 0) - 1]?.lower ?? '');
  if (isOfPlan && !tokensUnder(document, content).some((t) => t.quoted || /^(?:VB|MD|TO|CD)/.test(t.tag))) return true;
  // "Editor's note: P": the paper itself.
  const [who] = source;
  if (who && EDITOR.test(document.text.slice(who[0], who[0] + REACH))) return true;
  return isHeldAgainst(document, content, opening);
}

/** "A charge [that Mrs Corrin has always denied]": of the charge, and not what it says. */
function isHeldAgainst(document: Document, content: FoundAttribution['content'], opening: Token | undefined): boolean {
  const { tokens } = document;
  const that = /^(?:that|which)$/.test(opening?.lower ?? '') ? opening : tokens[(opening?.index ?? 0) - 1];
  const noun = /^(?:that|which)$/.test(that?.lower ?? '') ? tokens[that!.index - 1] : undefined;
  const last = tokensUnder(document, content).findLast((t) => /\p{L}/u.test(t.form));
  return (
    noun !== undefined &&
    /^(?:charge|claim|allegation|accusation|assertion|suggestion|report|rumour|rumor|story)$/.test(noun.lemma) &&
    last !== undefined &&
    /^(?:den(?:y|ies|ied)|reject(?:s|ed)?|dispute[sd]?|dismiss(?:es|ed)?|face[sd]?|refute[sd]?)$/.test(last.lower) &&
    // "A report that his application had been rejected".
    !/^(?:be|been|being|is|are|was|were)$/.test(tokens[last.index - 1]?.lower ?? '')
  );
}
