import type { Document, Token } from '../language/document.js';
import type { FoundAttribution } from './find-attributions.js';
import { PICTURES } from './pictures.js';
import { isAppended, isFoundOut, isOfThing } from './things-done.js';
import { firstTokenAt, isFiniteVerb, spanOf, tokensUnder, wordBefore } from './tree.js';
import { isDocument } from './unnamed-sources.js';

// Acts whose verbs report at other times, but bring nobody's words here.

const ENCOUNTERS = /^(?:contact|meet|visit|phone|telephone|greet|join|attend|host|accompany|interview)$/;

/** "The minister contacted the mayor over P": an encounter, not words. */
export const isEncounter = (document: Document, { content }: FoundAttribution, { lemma }: Token): boolean =>
  ENCOUNTERS.test(lemma) && !tokensUnder(document, content).some((t) => t.quoted || isFiniteVerb(t));

const PEOPLE = /(?:ees|men|women)$|^(?:umpires|players|officers|guards|judges|stewards|teachers|fans|supporters)$/;
const isPerson = (token: Token | undefined): boolean =>
  token !== undefined && (token.name === 'PERSON' || (/^NN/.test(token.tag) && PEOPLE.test(token.lower)));

/** "He had shown a draft to a friend": somebody shows a thing, and no clause stands behind it. */
const isMereShowing = (
  document: Document,
  { source, content }: FoundAttribution,
  { lemma, index, sentence }: Token,
): boolean =>
  lemma === 'show' &&
  isPerson(tokensUnder(document, source).at(-1)) &&
  !document.tokens
    .slice(document.sentences[sentence]!.first, index)
    .some((t) => t.form === t.lower && (isDocument(t) || PICTURES.test(t.lower))) &&
  document.tokens[index + 1]?.lower !== 'that' &&
  !tokensUnder(document, content).some((t) => t.quoted || isFiniteVerb(t));

/** "Failed to declare three watches", "without disclosing the gift": a thing is the object, and nobody says anything. */
const isFailure = (document: Document, { content }: FoundAttribution, { lemma, index }: Token): boolean =>
  /^(?:declare|disclose|report|register|mention)$/.test(lemma) &&
  (document.tokens[index - 1]?.lower === 'without' ||
    (document.tokens[index - 1]?.lower === 'to' && document.tokens[index - 2]?.lemma === 'fail')) &&
  document.tokens[index + 1]?.lower !== 'that' &&
  !tokensUnder(document, content).some((t) => isFiniteVerb(t) && /^(?:VB[ZP]|MD)$/.test(t.tag));

/** "No one knows how much": nobody says anything. */
export const isOfNobody = (document: Document, { source, cueHead }: FoundAttribution): boolean =>
  /^(?:no one|no-one|nobody|none of (?:them|these|those)|no (?:details?|information|reasons?|explanation))$/i.test(
    source.map((span) => document.text.slice(...span)).join(' '),
  ) && !/^(?:deny|dispute|doubt)$/.test(document.tokens[cueHead]!.lemma);

/** "Sought shelter in the chapel", "is seeking his return": a thing that somebody wants. */
const isSought = (document: Document, { content }: FoundAttribution, { lemma }: Token): boolean =>
  lemma === 'seek' && !/^(?:to|that)$/.test(tokensUnder(document, content)[0]?.lower ?? 'to');

/** "Is best known for its rockets". */
const isKnownFor = ({ tokens }: Document, { lemma, index }: Token): boolean =>
  lemma === 'know' && /^(?:for|as)$/.test(tokens[index + 1]?.lower ?? '');

/** "Eleven people were admitted overnight": nobody admits anything. */
const isTakenIn = ({ tokens }: Document, { lemma, tag, index }: Token): boolean =>
  lemma === 'admit' &&
  tag === 'VBN' &&
  /^(?:was|were|been|being|are|is)$/.test(tokens[index - 1]?.lower ?? '') &&
  !/^(?:by|that)$/.test(tokens[index + 1]?.lower ?? '');

/** "Which had it from a widow": from whom somebody has it; "had it from a guard that P" says P. */
const isHadFrom = (document: Document, { content }: FoundAttribution, { lemma, index }: Token): boolean =>
  lemma === 'have' &&
  document.tokens[index + 1]?.lower === 'it' &&
  document.tokens[index + 2]?.lower === 'from' &&
  tokensUnder(document, content)[0]?.lower !== 'that';

/** "Did not disclose the route": what is kept back is no claim. */
const isKeptBack = (document: Document, { content }: FoundAttribution, cue: Token): boolean =>
  /^(?:reveal|disclose|release|specify|mention|announce|name|identify|give|provide|elaborate)$/.test(cue.lemma) &&
  /^(?:not|n't|n’t)$/.test(document.tokens[cue.index - 1]?.lower ?? '') &&
  !tokensUnder(document, content).some((t) => t.quoted);

/** "Pressed him into announcing an inquiry": it was not announced. */
const isPressedInto = ({ tokens }: Document, { index, tag }: Token): boolean =>
  tag === 'VBG' && tokens[index - 1]?.lower === 'into';

/** "His refusal to say", "the failure to explain": no source. */
const isOfRefusal = (document: Document, { source }: FoundAttribution): boolean =>
  tokensUnder(document, source).some((t) => /^(?:refusal|failure|inability|reluctance|unwillingness)$/.test(t.lemma));

/** "Could not say", "did not know". */
const isUnable = ({ tokens }: Document, { lemma, index }: Token): boolean =>
  /^(?:say|know|tell|explain)$/.test(lemma) &&
  tokens.slice(Math.max(0, index - 3), index).some((t) => /^(?:not|n['’]t|cannot)$/.test(t.lower));

/** "Declined to say when it might change": the question is no claim. */
const isRefusedQuestion = (document: Document, { content }: FoundAttribution, cue: Token): boolean =>
  (/^(?:decline|refuse)$/.test(cue.lemma) || isUnable(document, cue)) &&
  /^(?:WRB|WP)$|^whether$/.test(
    tokensUnder(document, content).map((t) => (t.lower === 'whether' ? t.lower : t.tag))[0] ?? '',
  );

const BE = /^(?:is|are|was|were|be|been|being)$/;

/** "The new fares will be announced on Friday": what is made known does not speak. */
const isMadeKnown = ({ tokens }: Document, { source }: FoundAttribution, cue: Token): boolean => {
  const be = wordBefore(tokens, cue);
  return (
    /^(?:announce|unveil|publish|disclose|divulge)$/.test(cue.lemma) &&
    cue.tag === 'VBN' &&
    BE.test(be?.lower ?? '') &&
    (source[0]?.[0] ?? cue.end) < cue.start &&
    tokens[cue.index + 1]?.lower !== 'by' &&
    !/^NNP/.test(tokens[(be?.index ?? 0) - 1]?.tag ?? '')
  );
};

/** "Once Corrin had been declared the victor": she did not declare it. */
const isDeclared = ({ tokens }: Document, { source, content }: FoundAttribution, cue: Token): boolean =>
  cue.lemma === 'declare' &&
  cue.tag === 'VBN' &&
  BE.test(tokens[cue.index - 1]?.lower ?? '') &&
  (source[0]?.[0] ?? cue.end) < cue.start &&
  /^(?:the|an?)$/.test(tokens[cue.index + 1]?.lower ?? '') &&
  content.every(([start]) => start > cue.start);

/** "Challenged Corrin to debate him", "acknowledged as much": a dare, and words that only point at others. */
const isDare = (document: Document, { content }: FoundAttribution, { lemma }: Token): boolean => {
  const said = tokensUnder(document, content);
  return (
    (lemma === 'challenge' && said.some((t, i) => t.lower === 'to' && /^VBP?$/.test(said[i + 1]?.tag ?? ''))) ||
    (said[0]?.lower === 'as' && said[1]?.lower === 'much' && said[2]?.lower !== 'as')
  );
};

/** "Stumbled over the answer to whether [P]", "spoke to [the meeting of leaders]": what is asked, and who hears it. */
const isQuestionOrHearer = (document: Document, found: FoundAttribution, { lemma }: Token): boolean => {
  const content = tokensUnder(document, found.content);
  const before = document.tokens[(content[0]?.index ?? 0) - 1]?.lower ?? '';
  if (content.some((t) => t.quoted)) return false;
  const asks = (t: Token): boolean => /^(?:answer|ask|wonder)$/.test(t.lemma);
  return (
    ([before, content[0]?.lower].some((word) => /^(?:whether|if)$/.test(word ?? '')) &&
      tokensUnder(document, found.cue).some(asks)) ||
    (/^(?:speak|talk|lecture)$/.test(lemma) && /^(?:to|with|at)$/.test(before) && !content.some(isFiniteVerb))
  );
};

/** "Put its army on high alert": "put the cost at 4 million" reports. */
const isPutSomewhere = (
  document: Document,
  { content }: FoundAttribution,
  { lemma, index, sentence }: Token,
): boolean =>
  lemma === 'put' &&
  !tokensUnder(document, content).some((t) => t.quoted || isFiniteVerb(t)) &&
  !document.tokens
    .slice(index + 1, document.sentences[sentence]!.end)
    .some((t) => /^(?:at|it|that|forward|down)$/.test(t.lower) || t.tag === 'CD');

/**
 * "No damage was reported in Osk", "crews left after a fire was reported": nobody is told to report it, and neither the place
 * nor whoever stands before does; the clause is what is reported.
 */
export function reportedThere(
  document: Document,
  attribution: FoundAttribution,
  cue: Token,
): FoundAttribution | undefined {
  const { tokens, sentences } = document;
  const { source, content } = attribution;
  const be = tokens[cue.index - 1];
  if (!/^(?:report|record|register)$/.test(cue.lemma) || cue.tag !== 'VBN' || !BE.test(be?.lower ?? ''))
    return undefined;
  const next = tokens[cue.index + 1]?.lower ?? '';
  const isThere =
    /^(?:in|across|around|near|on|from|among)$/.test(next) &&
    [...source, ...content].some(([start]) => start > cue.end);
  const [piece] = content;
  const isAfter =
    next !== 'by' &&
    source[0] !== undefined &&
    piece !== undefined &&
    source[0][1] < piece[0] &&
    piece[1] === be!.start - 1;
  if (!isThere && !isAfter) return undefined;
  const { first, end } = sentences[cue.sentence]!;
  const opening = isAfter
    ? firstTokenAt(document, piece[0])
    : (tokens.slice(first, cue.index).findLast((t) => /^[,;:]$/.test(t.form))?.index ?? first - 1) + 1;
  const stop = tokens.slice(cue.index, end).find((t) => /^[,;:.]$/.test(t.form))?.index ?? end;
  const clause = spanOf(tokens.slice(opening, stop));
  return clause && { ...attribution, source: [], content: [clause], cue: [[cue.start, cue.end]] };
}

/** "Officers were called to Mill Street", "crews were sent to the mill": where they went. */
const isSentTo = (document: Document, { content }: FoundAttribution, { lemma, tag, index }: Token): boolean =>
  /^(?:call|send|dispatch|rush|summon)$/.test(lemma) &&
  tag === 'VBN' &&
  BE.test(document.tokens[index - 1]?.lower ?? '') &&
  document.tokens[index + 1]?.lower === 'to' &&
  /^(?:DT|NNP|NN|NNS|JJ|CD)$/.test(document.tokens[index + 2]?.tag ?? '') &&
  !tokensUnder(document, content).some((t) => t.quoted || isFiniteVerb(t));

/** Does a reading whose verb reports at other times bring nobody's words? */
export const putsNothingForward = (document: Document, found: FoundAttribution, cue: Token): boolean =>
  isMereShowing(document, found, cue) ||
  isFailure(document, found, cue) ||
  isMadeKnown(document, found, cue) ||
  isDeclared(document, found, cue) ||
  isDare(document, found, cue) ||
  isSought(document, found, cue) ||
  isTakenIn(document, cue) ||
  isHadFrom(document, found, cue) ||
  isKnownFor(document, cue) ||
  isPriced(document, cue) ||
  isPutSomewhere(document, found, cue) ||
  isSentTo(document, found, cue) ||
  isKeptBack(document, found, cue) ||
  isPressedInto(document, cue) ||
  isOfRefusal(document, found) ||
  isOfNobody(document, found) ||
  isRefusedQuestion(document, found, cue) ||
  isQuestionOrHearer(document, found, cue) ||
  isOfThing(document, found, cue) ||
  isFoundOut(document, found, cue) ||
  isAppended(document, found, cue);

/** "The clinic charged her for a scan": a price, no accusation. */
const isPriced = ({ tokens }: Document, { index, lemma }: Token): boolean => {
  const at = tokens.slice(index + 1, index + 4).findIndex((t) => t.lower === 'for');
  const behind = tokens[index + 2 + at];
  return (
    lemma === 'charge' &&
    at >= 0 &&
    !tokens.slice(index + 1, index + 2 + at).some((t) => t.lower === 'with') &&
    behind !== undefined &&
    /^(?:DT|CD|PRP\$|NNS?)$/.test(behind.tag)
  );
};

/** "If [the firm] confirms that P", "whether [he] admitted it": nobody has said anything yet. */
export function isSupposition({ tokens, sentences }: Document, subject: Token): boolean {
  const before = tokens.slice(Math.max(sentences[subject.sentence]!.first, subject.index - 2), subject.index);
  const last = before.at(-1)?.tag === 'DT' ? before.at(-2) : before.at(-1);
  return /^(?:if|unless|whether)$/.test(last?.lower ?? '');
}

/** Does the source of an attribution stand behind an "if"? */
export function isOnlySupposed(document: Document, { source, cueHead }: FoundAttribution): boolean {
  const [first] = tokensUnder(document, source);
  return first !== undefined && first.index < cueHead && isSupposition(document, first);
}
