import type { Document } from '../language/document.js';
import type { FoundAttribution } from './find-attributions.js';
import { firstTokenAt } from './tree.js';

// When and why something was said, which is no part of it.

/** '"P," said X, [after a report on Q]': when it was said is no part of it. */
export function withoutOccasion(document: Document, attribution: FoundAttribution): FoundAttribution {
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
