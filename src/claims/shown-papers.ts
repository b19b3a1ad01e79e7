import type { Token } from '../language/document.js';
import { subjectBefore } from './plain-phrases.js';
import { isPaper } from './press-asides.js';
import { resolveWords } from './resolve-words.js';
import type { Context } from './resolved-source.js';
import type { Relay } from './told-media.js';

// Who shows or reads out what somebody else wrote: "the prosecutor *showed* the jury a message in which X boasted that P".

/** Before others, by whoever it may be. */
const SHOWS = /^(?:read|show|produce|present|play|tender|circulate|share)$/;
/** By the press alone: others obtain and publish papers of their own. */
const BRINGS = /^(?:publish|print|air|broadcast|post|obtain|see|get|receive|quote|cite|reprint|reproduce|release|run)$/;

/** "Showed the jury a message [in which] X boasted that P", "read from a letter. [In it] X swore that P": who shows it. */
export function shownPaper(context: Context, token: Token, cueHead: number): Relay | undefined {
  const { tokens, sentences } = context.document;
  const { first, index, paragraph } = sentences[token.sentence]!;
  if (token.index >= cueHead) return undefined;
  if (token.lower === 'which' && tokens[token.index - 1]?.lower === 'in' && cueHead - token.index < LONGEST_SUBJECT)
    return shower(context, first, token.index - 1);
  const [next, noun] = tokens.slice(token.index + 1, token.index + 3);
  const isIt =
    next?.lower === 'it' || (/^(?:the|this|that)$/.test(next?.lower ?? '') && noun !== undefined && isPaper(noun));
  const before = sentences[index - 1];
  return token.index === first && token.lower === 'in' && isIt && before?.paragraph === paragraph
    ? shower(context, before.first, before.end)
    : undefined;
}

const LONGEST_SUBJECT = 12;

/** The subject of a verb that brings a paper before token `end`. */
function shower(context: Context, first: number, end: number): Relay | undefined {
  const { tokens } = context.document;
  const verb = tokens
    .slice(first, end)
    .find((t) => /^VB[DZPN]$/.test(t.tag) && !t.quoted && (SHOWS.test(t.lemma) || BRINGS.test(t.lemma)));
  if (!verb || tokens[verb.index + 1]?.lower === 'by') return undefined;
  const object = tokens.slice(verb.index + 1, end);
  const stop = object.findIndex((t) => /^[,;:]$/.test(t.form));
  if (!object.slice(0, stop < 0 ? undefined : stop).some(isPaper)) return undefined;
  const subject = subjectBefore(context, verb.index, first);
  const link = resolveWords(context, subject && tokens.slice(...subject));
  const isShown = SHOWS.test(verb.lemma) && link?.entity !== undefined;
  return link && (link.kind === 'media' || isShown) ? { link, cue: [verb.start, verb.end], outer: true } : undefined;
}
