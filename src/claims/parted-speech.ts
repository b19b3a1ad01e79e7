import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { clauseStop } from './by-rule.js';
import type { FoundAttribution } from './find-attributions.js';
import { REPORTING } from './lexicon/cues.js';
import { isFiniteVerb, spanOf, tokensUnder } from './tree.js';

// Speech that a relay parts: "The mayor said, according to the Courier, that P", '"P," Holm said, according to the agency'.
// The reading of the relay takes who speaks, and that they do, for what is said.

const LONGEST_SUBJECT = 9;
const LONGEST_HEARER = 4;

/** What is said of a relayed speech before the relay: who speaks, the verb, and what stands before both. */
interface Frame {
  front: readonly Token[];
  subject: readonly Token[];
  verb: Token;
}

function frameOf(tokens: readonly Token[]): Frame | undefined {
  const at = tokens.findLastIndex((t) => !t.quoted && /^VB[DZP]$/.test(t.tag) && REPORTING.has(t.lemma));
  const verb = tokens[at];
  const behind = tokens.slice(at + 1);
  if (
    !verb ||
    behind.length > LONGEST_HEARER ||
    behind.some((t) => t.quoted || isFiniteVerb(t) || /^(?:IN|TO|WDT)$/.test(t.tag))
  )
    return undefined;
  const from = tokens.slice(0, at).findLastIndex((t) => t.quoted || /^[,"”]$/.test(t.form)) + 1;
  const subject = tokens.slice(from, at);
  const isSubject =
    subject.length > 0 &&
    subject.length <= LONGEST_SUBJECT &&
    subject.some((t) => /^(?:NN|PRP$)/.test(t.tag)) &&
    !subject.some(isFiniteVerb);
  return isSubject ? { front: tokens.slice(0, from), subject, verb } : undefined;
}

/** "…, *that P*" behind the relay. */
function behindRelay({ tokens, sentences }: Document, { sentence }: Token, from: number): Span | undefined {
  const { end } = sentences[sentence]!;
  const that = tokens
    .slice(from, end)
    .find((t) => t.lower === 'that' && tokens[t.index - 1]?.form === ',' && !t.quoted);
  const clause = that ? tokens.slice(that.index + 1, clauseStop(tokens, that.index + 1, end)) : [];
  return clause.some(isFiniteVerb) ? spanOf(clause) : undefined;
}

/**
 * The attributions that a relay's reading stands for: that of the speech it parts, or the relay of what another reading has
 * of it; undefined where it parts none.
 * @param others all readings of the text
 */
export function partedSpeech(
  document: Document,
  attribution: FoundAttribution,
  others: readonly FoundAttribution[],
): FoundAttribution[] | undefined {
  const relay = document.tokens[attribution.cueHead]!;
  const [piece, more] = attribution.content;
  if (!/^(?:according|per)$/.test(relay.lower) || !piece || more || piece[1] > relay.start) return undefined;
  const frame = frameOf(tokensUnder(document, [piece]));
  if (!frame) return undefined;
  const { front, subject, verb } = frame;
  const known = others.find((one) => one !== attribution && one.cueHead === verb.index && one.content.length > 0);
  if (known) return [{ ...attribution, content: known.content }];
  const source = spanOf(subject);
  const last = Math.max(relay.index, ...tokensUnder(document, attribution.source).map((t) => t.index));
  const content = front.some((t) => t.quoted)
    ? spanOf(front)
    : front.length === 0
      ? behindRelay(document, verb, last)
      : undefined;
  if (!source) return undefined;
  if (!content) return front.length === 0 ? [] : undefined;
  return [{ ...attribution, source: [source], cue: [[verb.start, verb.end]], cueHead: verb.index, content: [content] }];
}

/** '"P," driver [Ivo Marsh] said': what stands between the closing mark and who speaks is no part of what is said. */
export function withinMarks(document: Document, attribution: FoundAttribution): FoundAttribution {
  const [piece, more] = attribution.content;
  const tokens = piece && !more ? tokensUnder(document, [piece]) : [];
  const close = tokens.findLastIndex((t) => t.quoted || /^["”]$/.test(t.form));
  const tail = tokens.slice(close + 1);
  const [source] = attribution.source;
  const next = tokens.length > 0 ? document.tokens[tokens.at(-1)!.index + 1] : undefined;
  if (!piece || close < 2 || !tokens[0]!.quoted || tail.length === 0 || tail.length > LONGEST_HEARER)
    return attribution;
  if (!source || next?.start !== source[0] || !tail.every((t) => /^(?:NN|JJ|DT|,)/.test(t.tag))) return attribution;
  return { ...attribution, content: [[piece[0], tokens[close]!.end]] };
}
