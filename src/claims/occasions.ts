import type { Document } from '../language/document.js';
import { isSpeechVerb } from '../language/speech-verbs.js';
import type { FoundAttribution } from './find-attributions.js';
import { firstTokenAt, isFiniteVerb, spanOf, tokensUnder } from './tree.js';

// When and why something was said, which is no part of it.

/** A content without when and where it was said. */
export const withoutOccasion = (document: Document, attribution: FoundAttribution): FoundAttribution =>
  withoutInterview(document, behindQuotation(document, attribution));

/** '"P," said X, [after a report on Q]': when it was said is no part of it. */
function behindQuotation(document: Document, attribution: FoundAttribution): FoundAttribution {
  const [first, ...rest] = attribution.content;
  const cue = attribution.cue[0];
  const opening = first && document.tokens[firstTokenAt(document, first[0])];
  if (!opening?.quoted || !cue || rest.length === 0) return attribution;
  // "Citing “obligations at home,” the aide said that P": a reason for it.
  const lead = document.tokens[opening.index - (/^["“]$/.test(opening.form) ? 1 : 2)];
  if (/^(?:citing|quoting|invoking|pleading)$/.test(lead?.lower ?? '')) return { ...attribution, content: rest };
  const kept = rest.filter(([start]) => {
    const token = document.tokens[firstTokenAt(document, start)];
    // "… told the paper when asked [how the vote would go]".
    if (token && start > cue[1] && document.tokens[token.index - 1]?.lower === 'asked') return false;
    return !(
      token &&
      start > cue[1] &&
      !token.quoted &&
      /^(?:after|as|when|while|before|during|amid|following)$/.test(token.lower)
    );
  });
  return kept.length < rest.length ? { ...attribution, content: [first!, ...kept] } : attribution;
}

const INTERVIEW =
  /,? in (?:an?|the|his|her|their) (?:[\p{L}-]{2,20} ){0,2}interview(?: (?:with|on|for|to|that|which|published|aired|broadcast|last|this|earlier|late) [^,;:"“”]{1,90})?$/u;

/** "Said that P [in an interview with Radio Osk]": where it was said, unless P tells of somebody's words. */
function withoutInterview(document: Document, attribution: FoundAttribution): FoundAttribution {
  const piece = attribution.content.at(-1);
  const cue = document.tokens[attribution.cueHead]!;
  if (!piece || piece[0] < cue.end || attribution.source.length === 0) return attribution;
  const tokens = tokensUnder(document, [piece]);
  const at = INTERVIEW.exec(document.text.slice(...piece))?.index;
  if (!at || tokens.at(-1)?.quoted || tokens.some((t) => isSpeechVerb(t.lemma) && /^VB/.test(t.tag)))
    return attribution;
  const kept = spanOf(tokens.filter((t) => t.end <= piece[0] + at));
  return kept && tokensUnder(document, [kept]).some(isFiniteVerb)
    ? { ...attribution, content: [...attribution.content.slice(0, -1), kept] }
    : attribution;
}
