import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import type { FoundAttribution } from './find-attributions.js';
import { CONFIRMING, DENYING, REPORTING } from './lexicon/cues.js';
import { spanOf, tokensUnder } from './tree.js';

// Verbs of saying that say nothing, or not quite, by what governs them (implicative verbs: Karttunen 1971, "Implicative
// verbs"; the factuality of what is reported: Saurí and Pustejovsky 2009, "FactBank").

/** "Refused to admit", "has yet to admit", "was careful not to say", "urged the mayor to admit". */
const BEFORE_INFINITIVE =
  /\b(?:(?:refus|declin|fail|neglect|omitt?|hesitat)(?:e|es|ed|ing|s)? (?:\w+ly |even |again )?to|(?:has|have|had|is|are|was|were) (?:yet|still) to(?: \w+ly)?|(?:not|n['’]t|never) to|(?:unwilling|reluctant|loath|unprepared) to|(?:urg|ask|press|begg|implor|call|challeng|beseech|want|expect|order|instruct|command|told|tell|pressur)(?:e|es|ed|ing|s)?(?: on| for)? (?!\bto\b)(?:[\w’'-]+ ){1,4}to|rather than(?: to)?|(?:should|ought to|neither|nor))$/i;

/** "Stopped short of admitting", "came close to admitting", "avoided saying". */
const BEFORE_GERUND =
  /\b(?:(?:stop|stops|stopped|stopping|fall|falls|fell) (?:just |well |far )?short of|(?:come|comes|came|coming) (?:\w+ )?(?:close|near) to|(?:avoid|avoids|avoided|avoiding)|(?:refrain|abstain|shie|shy|shr[aiu]nk|back|held|steer)\w* (?:away |back |clear )?(?:from|of)|without|instead of|rather than)$/i;

/** So many words before a verb show what governs it. */
const REACH = 8;

const before = ({ tokens, sentences }: Document, { index, sentence }: Token): string =>
  tokens
    .slice(Math.max(sentences[sentence]!.first, index - REACH), index)
    .map((t) => t.lower)
    .join(' ')
    // "Refused, generally, to concede".
    .replace(/ , \w+ly , /, ' ')
    .replace(/ (n['’]t)\b/g, '$1');

const isOfSaying = ({ lemma }: Token): boolean => [CONFIRMING, DENYING, REPORTING].some((verbs) => verbs.has(lemma));

/** "Neither the mayor nor the mill has confirmed". */
const isOfNeither = ({ tokens, sentences }: Document, { index, sentence }: Token): boolean => {
  const { first } = sentences[sentence]!;
  const clause = tokens.slice(first, index).findLastIndex((t) => /^[,;:]$/.test(t.form));
  const words = tokens.slice(first + clause + 1, index);
  return words[0]?.lower === 'neither' && words.some((t) => t.lower === 'nor');
};

/** "Refused to admit that P", "never admitted that P", "neither X nor Y has confirmed P": nobody has said P by this verb. */
export function isUnsaid(document: Document, cue: Token): boolean {
  if (cue.quoted || !isOfSaying(cue)) return false;
  const words = before(document, cue);
  return (
    (/^VBP?$/.test(cue.tag) && BEFORE_INFINITIVE.test(words)) ||
    (cue.tag === 'VBG' && BEFORE_GERUND.test(words)) ||
    (CONFIRMING.has(cue.lemma) && /\bnever$/.test(words)) ||
    isOfNeither(document, cue)
  );
}

/** The same of an attribution, whose cue may be the whole of "refused to admit". */
export const saysNothing = (document: Document, { cue, cueHead }: FoundAttribution): boolean =>
  [document.tokens[cueHead]!, ...tokensUnder(document, cue)].some((token) => isUnsaid(document, token));

const NEARLY = 'all but|as good as|virtually|practically|more or less';

const NOT_QUITE = new RegExp(`\\b(?:${NEARLY}|almost|nearly|(?:seem|appear)(?:s|ed|ing)? to)$`, 'i');

/** "All but admitted", "seemed to confirm": by the paper's lights, and no admission. */
export const isNotQuite = (document: Document, verb: Token): boolean => NOT_QUITE.test(before(document, verb));

const ALL_BUT = new RegExp(`^(?:${NEARLY}|as good)$`);

/** "[The owner all but] admitted": who speaks, without how nearly. */
export function withoutAllBut(document: Document, attribution: FoundAttribution): FoundAttribution {
  const [piece, ...rest] = attribution.source;
  const tokens = piece ? tokensUnder(document, [piece]) : [];
  for (const length of [3, 2, 1]) {
    const words = tokens.slice(-length).map((t) => t.lower);
    if (tokens.length <= length || !ALL_BUT.test(words.join(' '))) continue;
    const source: Span | undefined = spanOf(tokens.slice(0, -length));
    return source ? { ...attribution, source: [source, ...rest] } : attribution;
  }
  return attribution;
}

const NO_MORE =
  /\b(?:nothing (?:more |further |else )?to (?:say|add)|(?:not|n['’]t) (?:go|get|enter) into|(?:not|n['’]t) be (?:quoted|named|identified))\b/;

/** "Took it seriously and would not comment", "it could not go into cases": silence, no denial. */
export const saysNoMore = (tokens: readonly Token[], { lemma }: Token): boolean =>
  /^(?:comment|discuss|say|speak|respond|answer|elaborate|disclose|talk)$/.test(lemma) ||
  NO_MORE.test(tokens.map((t) => t.lower).join(' '));
