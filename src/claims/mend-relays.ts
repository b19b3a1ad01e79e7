import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import type { FoundAttribution } from './find-attributions.js';
import { RESTING_PARTICIPLE, RESTS_ON, SAYING_PARTICIPLE } from './lexicon/relays.js';
import { bodyStart } from './plain-phrases.js';
import { firstTokenAt, isFiniteVerb, spanOf, tokensUnder } from './tree.js';

// Contents and sources with who is cited, quoted or followed put apart.

/** Headed by the verb of quoting in "quoted the minister as saying", by that of saying in "the station had the minister saying". */
export function withSayingHead(document: Document, attribution: FoundAttribution): FoundAttribution {
  const cue = document.tokens[attribution.cueHead]!;
  const quoting = quotingOf(document, cue);
  if (quoting) return { ...attribution, cueHead: quoting.index };
  const saying =
    cue.lemma === 'have'
      ? tokensUnder(document, attribution.cue).find((t) => t.index > cue.index + 1 && SAYING_PARTICIPLE.test(t.lower))
      : undefined;
  return saying ? { ...attribution, cue: [[saying.start, saying.end]], cueHead: saying.index } : attribution;
}

/** "Quoted the minister as [saying] that P": the verb of quoting, which is the cue. */
function quotingOf({ tokens, sentences }: Document, { index, lower, sentence }: Token): Token | undefined {
  if (!SAYING_PARTICIPLE.test(lower) || tokens[index - 1]?.lower !== 'as') return undefined;
  return tokens
    .slice(sentences[sentence]!.first, index)
    .findLast((t) => /^(?:quote|cite)$/.test(t.lemma) && /^VB/.test(t.tag));
}

/** "X quoted Y as saying that P", "X quotes Y acknowledging P", "Y was quoted by X as saying P": Y says P, X relays. */
export function quotedAsSaying(
  document: Document,
  attribution: FoundAttribution,
  cue: Token,
): FoundAttribution | undefined {
  if (!/^(?:quote|cite|recall|remember|hear)$/.test(cue.lemma)) return undefined;
  const colon = beforeColon(document, attribution, cue);
  if (colon) return colon;
  const { end, first } = document.sentences[cue.sentence]!;
  const rest = document.tokens.slice(cue.index + 1, end);
  const at = rest.findIndex(
    (t, i) =>
      (t.lower === 'as' && SAYING_PARTICIPLE.test(rest[i + 1]?.lower ?? '')) ||
      isToTheEffect(rest, i) ||
      (i > 0 && SAYING_PARTICIPLE.test(t.lower) && /^NN/.test(rest[i - 1]!.tag)),
  );
  if (at < 0) return undefined;
  const saying = rest[at]!.lower === 'as' ? rest[at + 1]! : isToTheEffect(rest, at) ? rest[at + 3]! : rest[at]!;
  const between = rest.slice(0, at);
  const isPassive = between.length === 0 || /^(?:by|in)$/.test(between[0]!.lower);
  if (isPassive && !/^(?:quote|cite)$/.test(cue.lemma)) return undefined;
  const subject = document.tokens.slice(first, cue.index).filter((t) => !/^(?:VB|MD|RB)/.test(t.tag));
  const source = spanOf(isPassive ? subject : between);
  // '"P," the mayor was quoted as saying by the agency.'
  if (isPassive && attribution.source.length > 0 && (attribution.content.at(-1)?.[1] ?? cue.end) <= cue.start)
    return attribution;
  const cues: Span[] = [
    [cue.start, cue.end],
    [rest[at]!.start, saying.end],
  ];
  // "P, the agency quoted the ministry as telling a rally."
  const [edge] = tokensUnder(document, [[attribution.content.at(-1)?.[1] ?? cue.end, cue.end]]);
  const isBehind = !isPassive && source && edge && edge.index < cue.index && attribution.source[0]?.[0] === source[0];
  if (isBehind) return { ...attribution, source: [source], cue: cues };
  // "P, the agency quoted the ministry as saying."
  const comma = document.tokens.slice(first, cue.index).findLast((t) => t.form === ',');
  const isTrailing = !isPassive && comma !== undefined && /^[.!]$/.test(document.tokens[saying.index + 1]?.form ?? '.');
  const said = isTrailing
    ? spanOf(document.tokens.slice(bodyStart({ document }, cue.sentence), comma.index))
    : undefined;
  // "As telling reporters that P".
  const that = document.tokens.slice(saying.index + 1, Math.min(end, saying.index + 5)).find((t) => t.lower === 'that');
  const from = (that ?? saying).index + 1;
  const content = said ?? spanOf(document.tokens.slice(from, end));
  if (!source || !content) return undefined;
  return {
    ...attribution,
    source: [source],
    cue: cues,
    content: [content],
  };
}

/** "Quotes a clerk *to the effect that* P". */
const isToTheEffect = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'to' && tokens[at + 2]?.lower === 'effect' && tokens[at + 3]?.lower === 'that';

/** 'X quotes Y: "P"': who stands between the cue and the colon says P. */
function beforeColon(
  { tokens, sentences }: Document,
  attribution: FoundAttribution,
  cue: Token,
): FoundAttribution | undefined {
  const rest = tokens.slice(cue.index + 1, sentences[cue.sentence]!.end);
  const at = rest.findIndex((t) => /^[:,;]$/.test(t.form));
  const quoted = rest.slice(0, Math.max(at, 0));
  const [piece] = attribution.content;
  const source = spanOf(quoted);
  if (!source || rest[at]!.form !== ':' || !piece || piece[1] <= rest[at]!.end || quoted.some(isFiniteVerb))
    return undefined;
  if (!/^(?:DT|PRP\$|NN|NNS|NNP|NNPS|CD|JJ)$/.test(quoted[0]!.tag)) return undefined;
  const start = Math.max(piece[0], tokens[rest[at]!.index + 1]!.start);
  return { ...attribution, source: [source], content: [[start, piece[1]], ...attribution.content.slice(1)] };
}

/** "The Daily, citing a doctor, reported that P": what stands before "citing" is the source. */
export function withLead(document: Document, attribution: FoundAttribution, cue: Token): FoundAttribution {
  const [lead, ...rest] = attribution.content;
  if (attribution.source.length > 0 || !lead || rest.length === 0 || lead[1] > cue.start) return attribution;
  const tokens = tokensUnder(document, [lead]);
  const comma = tokens.findIndex((t, i) => t.form === ',' && /^(?:citing|quoting)$/.test(tokens[i + 1]?.lower ?? ''));
  const source = comma > 0 ? spanOf(tokens.slice(0, comma)) : undefined;
  return source ? { ...attribution, source: [source], content: rest } : attribution;
}

/** "… that P, citing a club official it did not name": what is cited is no part of P. */
export function beforeRelay(document: Document, attribution: FoundAttribution): FoundAttribution {
  const content = attribution.content.flatMap((piece): Span[] => {
    const tokens = tokensUnder(document, [piece]);
    const at = tokens.findIndex(
      (t, i) =>
        i > 2 &&
        !t.quoted &&
        tokens[i - 1]?.form === ',' &&
        (/^(?:citing|quoting)$/.test(t.lower) ||
          (/^(?:based|relying)$/.test(t.lower) &&
            tokens[i + 1]?.lower === 'on' &&
            !tokens.slice(i).some(isFiniteVerb)) ||
          (t.lower === 'according' && !tokens.slice(i).some(isFiniteVerb))),
    );
    return at < 0 ? [piece] : [[piece[0], tokens[at - 2]!.end]];
  });
  return { ...attribution, content };
}

/** "Reported, citing figures from X, that P": P alone is put forward. */
export function withoutRelay(document: Document, attribution: FoundAttribution): FoundAttribution {
  const [piece, ...others] = attribution.content;
  const first = piece && tokensUnder(document, [piece])[0];
  const isResting = first && (RESTING_PARTICIPLE.test(first.lower) || RESTS_ON.test(document.text.slice(...piece!)));
  if (!piece || !isResting) return attribution;
  const tokens = tokensUnder(document, [piece]);
  if (others.length > 0 && !/^(?:citing|quoting)$/.test(first.lower)) return { ...attribution, content: others };
  const that = tokens.findIndex((t, i) => t.form === ',' && tokens[i + 1]?.lower === 'that');
  const from = that >= 0 ? tokens[that + 2] : undefined;
  if (!from) return attribution;
  const rest: Span = [document.tokens[firstTokenAt(document, from.start)]!.start, piece[1]];
  return { ...attribution, content: [rest, ...others] };
}

/** "Quoted several critics, with Lind stating P": does the content open with another speaker? */
export function isWithSpeaker(document: Document, { content }: FoundAttribution): boolean {
  const tokens = tokensUnder(document, content).slice(0, 8);
  return (
    tokens[0]?.lower === 'with' &&
    tokens.some(
      (t, i) => i > 1 && t.tag === 'VBG' && /^(?:state|say|tell|add|argue|write|claim|insist|warn)$/.test(t.lemma),
    )
  );
}
