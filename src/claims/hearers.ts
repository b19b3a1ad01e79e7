import type { Document, Token } from '../language/document.js';
import type { FoundAttribution } from './find-attributions.js';
import { phraseEnd } from './plain-phrases.js';
import { firstTokenAt, spanOf, tokensUnder, wordBefore } from './tree.js';

// Who was told something does not say it.

/** What a court or a meeting is told is said there. */
const HEARINGS =
  /\b(?:court|jury|jurors?|hearing|inquest|inquiry|tribunal|judges?|magistrates?|committee|panel|mps|peers|lawmakers|senators|parliament|conference|meeting|commission|councillors|council|we|i)\b/i;

/** "In an email sent by [the chairman], employees were told that P": those who were told do not speak. */
export function withoutHearer(document: Document, attribution: FoundAttribution, cue: Token): FoundAttribution {
  const [source] = attribution.source;
  const { tokens, sentences, text } = document;
  // "Was hauled in and told that P".
  const told = [cue, ...tokensUnder(document, attribution.cue)].find((t) => t.lower === 'told' && t.tag === 'VBN');
  if (!source || !told || cue.tag !== 'VBN' || source[0] > cue.start) return attribution;
  const be = wordBefore(tokens, cue)?.lower ?? '';
  if (!/^(?:is|are|was|were|been|being)$/.test(be) || HEARINGS.test(text.slice(...source))) return attribution;
  const { first } = sentences[cue.sentence]!;
  const lead = tokens.slice(first, firstTokenAt(document, source[0]));
  const by = lead.find((t) => /^(?:by|from)$/.test(t.lower));
  const comma = lead.findLast((t) => t.form === ',');
  const sender = by && comma && spanOf(tokens.slice(by.index + 1, comma.index));
  return { ...attribution, source: sender ? [sender] : [] };
}

/** "Revealed [to the Daily Howl that] P": whom it was revealed to is no part of it. */
export function withoutHearerAhead(document: Document, attribution: FoundAttribution, cue: Token): FoundAttribution {
  const [piece, ...rest] = attribution.content;
  const to = piece && document.tokens[firstTokenAt(document, piece[0])];
  // "Wrote the paper that P".
  const isWritten =
    /^(?:write|inform|remind|assure|email|text|notify)$/.test(cue.lemma) && /^(?:DT|NNP)$/.test(to?.tag ?? '');
  if (!piece || !to || !(to.lower === 'to' || isWritten) || to.quoted || to.index !== cue.index + 1) return attribution;
  const that = document.tokens.slice(to.index + 1, to.index + LONGEST_HEARER).find((t) => t.lower === 'that');
  const hearer = document.tokens.slice(to.index + 1, that?.index ?? to.index + 1);
  if (!that || that.end >= piece[1] || hearer.length === 0 || hearer.some((t) => /^(?:VB|MD|,)/.test(t.tag)))
    return attribution;
  return { ...attribution, content: [[that.end + 1, piece[1]], ...rest] };
}

/** "To the editor of the Calder Evening Post that". */
const LONGEST_HEARER = 9;

/** "Told [the meeting] she had written it": whom it was told is no part of it. */
export function withoutListener(document: Document, attribution: FoundAttribution, cue: Token): FoundAttribution {
  const [piece, ...rest] = attribution.content;
  const first = piece && document.tokens[firstTokenAt(document, piece[0])];
  // "Told visiting [officials they would]": the reading may begin within the hearer.
  const isBehind = first !== undefined && first.index > cue.index && first.index < cue.index + 4;
  if (cue.lemma !== 'tell' || !piece || !first || !isBehind || first.quoted) return attribution;
  const end = phraseEnd({ document }, first.index, document.sentences[cue.sentence]!.end);
  const next = document.tokens[end];
  if (
    !next ||
    end === first.index ||
    next.start >= piece[1] ||
    !(/^(?:i|he|she|we|they|it|that)$/.test(next.lower) || /^(?:DT|PRP\$|EX)$/.test(next.tag))
  )
    return attribution;
  return { ...attribution, content: [[next.start, piece[1]], ...rest] };
}
