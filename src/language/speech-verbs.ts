// The commonest verbs that stand right after a quotation; what counts as a cue is learned, this list only keeps a
// quotation and its speaker in one sentence.
const VERBS = new Set(
  `said says say asked asks ask added adds replied replies told tells wrote writes continued explained insisted answered
  argued declared noted claimed exclaimed quipped responded tweeted shouted concluded recalled warned joked`.split(
    /\s+/,
  ),
);

/** @param lower a word in lower case */
export const isSpeechVerb = (lower: string): boolean => VERBS.has(lower);
