import type { Sentence, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { phraseEnd, subjectBefore } from './plain-phrases.js';
import { resolveWords } from './resolve-words.js';
import type { Context, ResolvedSource } from './resolved-source.js';
import { isWord, tokensUnder } from './tree.js';
import { isDocument } from './unnamed-sources.js';

// "The weekly has got hold of a memo. It says that P": the paper speaks, and whoever has it relays.

const HAVING =
  /^(?:get|obtain|see|have|publish|receive|acquire|release|print|hold|read|find|review|view|present|issue|cite|quote)$/;

/** A paper that the sentence before brings, and the medium that has it. */
export interface HeldPaper {
  paper: ResolvedSource;
  holder?: ResolvedSource;
}

/** The paper that a pronoun means as the source of a cue, where the sentence before ends with one. */
export function heldPaper(context: Context, cueHead: number, source: readonly Span[]): HeldPaper | undefined {
  const { document } = context;
  const words = tokensUnder(document, source).filter(isWord);
  const [pronoun, noun] = words;
  const isPronoun = words.length === 1 && /^(?:it|they|them)$/.test(pronoun!.lower);
  // "According to the letter".
  const isDefinite = words.length === 2 && /^(?:the|this|that|these|those)$/.test(pronoun!.lower) && isDocument(noun!);
  if (!pronoun || !(isPronoun || isDefinite)) return undefined;
  const { index, paragraph } = document.sentences[document.tokens[cueHead]!.sentence]!;
  const before = document.sentences[index - 1];
  if (before?.paragraph !== paragraph) return undefined;
  const made = isPronoun ? madePaper(context, pronoun, before) : undefined;
  if (made) return { paper: made };
  const told = document.tokens.slice(before.first, before.end);
  const verb = told.find((t) => /^VB[DZPN]$/.test(t.tag) && HAVING.test(t.lemma) && !isAuxiliary(document.tokens, t));
  const opening =
    verb && told.find((t) => t.index > verb.index && /^(?:DT|PRP\$|JJ|NN|NNS|CD)$/.test(t.tag) && t.lower !== 'hold');
  // "Its report" is the body's, which the pronoun means first.
  if (!opening || opening.tag === 'PRP$') return undefined;
  const phrase = document.tokens.slice(opening.index, phraseEnd(context, opening.index, before.end));
  const head = phrase.find(isDocument);
  if (!head || (isPronoun ? (head.tag === 'NNS') === (pronoun.lower === 'it') : head.lemma !== noun!.lemma))
    return undefined;
  const paper = resolveWords(context, phrase);
  if (!paper) return undefined;
  const subject = subjectBefore(context, verb.index, before.first);
  const holder = resolveWords(context, subject && document.tokens.slice(...subject));
  // Who gets hold of papers that are not its own is of the press.
  const isPress =
    holder?.kind === 'media' ||
    /\b(?:Kanal|TV|Radio|News|Press)\b/.test(holder?.name ?? '') ||
    (holder?.entity?.kind === 'ORG' && /^(?:obtain|see|review|view)$/.test(verb.lemma));
  // "The charity published a report. It says that P": its own.
  const isOwn =
    !isPress &&
    /^(?:publish|issue|release|present)$/.test(verb.lemma) &&
    /^(?:organisation|official)$/.test(holder?.kind ?? '') &&
    !phrase.some((t) => /^(?:by|from)$/.test(t.lower));
  if (holder && isOwn && !paper.entity) return { paper: { ...holder, record: paper.record, filing: paper.filing } };
  return holder && isPress ? { paper, holder: { ...holder, kind: 'media' } } : { paper };
}

/** "The report was compiled by the charity. [It] says P", "a report by the charity came out. [It] says P": whose report it is. */
function madePaper(context: Context, pronoun: Token, { first, end }: Sentence): ResolvedSource | undefined {
  const { tokens } = context.document;
  const start = phraseEnd(context, first, end);
  const paper = tokens.slice(first, Math.min(end, start + 1)).find(isDocument);
  if (!paper || (paper.tag === 'NNS') === (pronoun.lower === 'it') || !/^(?:the|this|an?)$/i.test(tokens[first]!.form))
    return undefined;
  const by = tokens
    .slice(paper.index + 1, end)
    .find((t) => t.lower === 'by' && (t.index === paper.index + 1 || COMPILED.test(tokens[t.index - 1]!.lower)));
  const made = resolveWords(context, by && tokens.slice(by.index + 1, phraseEnd(context, by.index + 1, end)));
  return made?.entity && { ...made, record: false };
}

const COMPILED = /^(?:compiled|written|prepared|produced|drafted|authored|drawn|published|issued|released|carried)$/;

/** "Has got hold": the first of two verbs. */
const isAuxiliary = (tokens: readonly Token[], { index, lemma }: Token): boolean =>
  lemma === 'have' && /^VB[ND]$/.test(tokens[index + 1]?.tag ?? '');
