import type { Document, Sentence } from '../language/document.js';
import { overlaps, type Span } from '../language/span.js';
import type { Label, Reason } from './statement.js';

// "The claim could not be independently verified": no answer and no confirmation, but a note on what was claimed.

const VERIFY = '(?:verif(?:y|ied)|corroborated?|substantiated?|authenticated?)';
const HOW = '(?:(?:yet|immediately|independently|directly|separately|fully|so far|been|be|to) ){0,3}';
const UNVERIFIED = new RegExp(
  `(?:could|can|has|have|had|was|were|is|are|did|does)(?: ?not|n['’]t) ${HOW}(?:able to )?${HOW}${VERIFY}(?: independently)?\\b|\\bunable to ${HOW}${VERIFY}\\b|\\b(?:could|can|has|have|had|was|were)(?: ?not|n['’]t) ${HOW}independently ${HOW}confirm(?:ed)?\\b|\\bno independent (?:confirmation|verification|corroboration)\\b|\\b(?:remains?|remained) unverified\\b|\\bno way (?:of|to) (?:independently )?(?:verif|check|confirm)\\w*`,
  'i',
);
/** Words by which such a sentence means what was claimed right before. */
const MEANS_CLAIM =
  /\b(?:claims?|reports?|accounts?|figures?|tolls?|allegations?|statements?|versions?|assertions?|details|information|numbers|it|this|that|these|them|they|so|videos?|footage|images?|pictures?|confirmation|verification|corroboration)\b/i;
const REACH = 2;

interface Claimed {
  draft: { content: readonly Span[] };
  label: Label;
  reasons: Reason[];
  sentence: number;
}

/**
 * Notes on claims that the article could not check. What a party says of its own deeds is then its mere word: nobody
 * vouches for "seized the airfield".
 */
export function withUnverified<C extends Claimed>(document: Document, claims: readonly C[]): C[] {
  const notes = document.sentences.flatMap((sentence) => {
    const found = UNVERIFIED.exec(document.text.slice(...sentence.span));
    if (!found || document.tokens[sentence.first]?.quoted) return [];
    const start = sentence.span[0] + found.index;
    return [{ sentence, span: [start, start + found[0].length] as Span }];
  });
  if (notes.length === 0) return [...claims];
  const noteOf = new Map<C, Span>();
  for (const { sentence, span } of notes)
    for (const one of meant(document, claims, sentence, span)) noteOf.set(one, span);
  return claims.map((one) => {
    const span = noteOf.get(one);
    if (!span || (one.label !== 'confirmed' && one.label !== 'alleged')) return one;
    const note: Reason = { rule: 'not-verified', span };
    const [first] = one.reasons;
    if (one.label !== 'confirmed' || first?.rule !== 'first-hand') return { ...one, reasons: [...one.reasons, note] };
    return { ...one, label: 'alleged', reasons: [{ rule: 'word-of-source', span: first.span }, note] };
  });
}

/** The claims of the note's own sentence, or else those of the last sentence before it that has any. */
function meant<C extends Claimed>(document: Document, claims: readonly C[], sentence: Sentence, note: Span): C[] {
  const here = claims.filter(
    ({ draft: { content }, sentence: at }) => at === sentence.index && !content.some((span) => overlaps(span, note)),
  );
  if (here.length > 0) return here;
  if (!MEANS_CLAIM.test(document.text.slice(...sentence.span))) return [];
  const before = claims.filter(({ sentence: at }) => at < sentence.index && at >= sentence.index - REACH);
  const last = Math.max(...before.map(({ sentence: at }) => at));
  return before.filter(({ sentence: at }) => at === last);
}
