import type { Document } from '../language/document.js';
import { contains } from '../language/span.js';
import { type FoundAttribution, KEEP } from './find-attributions.js';
import { SPEAKS_FOR } from './lexicon/own-matters.js';
import { MEDIA_WORDS } from './lexicon/sources.js';
import type { FoundResponse } from './responses.js';
import { tokensUnder, wordsUnder } from './tree.js';

// A silence that somebody tells of as a wrong done is a claim like any other: "kept quiet about the mould, the tenant
// said", "Lind said the council had never replied". Nobody leaves the article's claims unanswered by it.

const KEPT_QUIET = /^(?:had )?(?:(?:kept|keeping|keeps|stayed) (?:quiet|silent|mum)|ignor(?:ed|es|ing)\b.*)$/i;
const NEVER_REPLIED =
  /^(?:had )?(?:never|not) (?:ever )?(?:repl|respond|answer|heard back|got back|returned|come back)/i;

/** Who tells of a silence because it is their own, or because they asked. */
const OF_THE_PARTY =
  /\b(?:spokes\w+|aides?|office|staff|team|campaign|reporters?|journalists?|newspaper|paper|editor)\b/i;

/** The silences that answer something: without those that somebody else complains of. */
export function withoutClaimed(
  document: Document,
  silences: readonly FoundResponse[],
  attributions: readonly FoundAttribution[],
): FoundResponse[] {
  const likely = attributions.filter(({ score, source }) => score >= KEEP && source.length > 0);
  return silences.filter((silence) => {
    const { span, parties } = silence;
    const said = document.text.slice(...span);
    const isPast =
      /\bhad(?: \w+)? $/.test(document.text.slice(Math.max(0, span[0] - PAST), span[0])) || /^had\b/.test(said);
    if (!KEPT_QUIET.test(said) && !(isPast && NEVER_REPLIED.test(said))) return true;
    return !likely.some(({ source, content }) => {
      const words = wordsUnder(document, source);
      const isOwn =
        SPEAKS_FOR.test(words) ||
        OF_THE_PARTY.test(words) ||
        tokensUnder(document, source).some((t) => MEDIA_WORDS.has(t.lemma)) ||
        parties.some((party) => words.includes(party)) ||
        /^(?:it|he|they|its|his|their)\b/i.test(words);
      return !isOwn && content.some((piece) => contains(piece, span));
    });
  });
}

const PAST = 12;
