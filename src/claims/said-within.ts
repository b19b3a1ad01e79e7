import type { Document, Token } from '../language/document.js';
import type { Entity } from './entities.js';
import type { FoundAttribution } from './find-attributions.js';
import { resolve } from './resolve.js';
import { type Context, named, type ResolvedSource } from './resolved-source.js';
import { resolveSource } from './sources.js';
import { childBy, clauseHeadOf, isFiniteVerb, spanOf, subtree, tokensUnder } from './tree.js';
import { isDocument } from './unnamed-sources.js';

// Who said it first, where what is said is that somebody said it.

/**
 * "According to the Herald, the port reported 12 more leaks", "she said her brother told her that P": who said it first,
 * where what is said is that somebody said it.
 * @param speaker who says so, and whom no pronoun in a quotation of theirs means
 */
export function saidWithin(
  context: Context,
  { content }: FoundAttribution,
  isOfPress: boolean,
  speaker?: Entity,
): ResolvedSource | undefined {
  const { document } = context;
  const tokens = tokensUnder(document, content);
  const head = clauseHeadOf(tokens);
  const subject = head && childBy(document, head, /^nsubj(?:pass)?$/);
  if (!head || !subject || subject.index > head.index) return undefined;
  // What a quotation of several sentences tells in one is no word of the others (see nested-speech.ts).
  if (head.quoted && tokens.at(-1)!.sentence !== tokens[0]!.sentence) return undefined;
  const span = spanOf(subtree(document, subject.index).filter((t) => t.index <= head.index));
  // "Tests found traces, the sheriff said".
  const isShown =
    /^(?:find|show|suggest|indicate|reveal)$/.test(head.lemma) &&
    (isDocument(subject) || /^(?:test|analysis|experiment|examination)$/.test(subject.lemma));
  if (isShown || isTelling(document, head)) {
    const teller = span && subject.tag !== 'PRP' ? resolveSource(context, [span]) : undefined;
    return teller && { ...teller, within: isShown ? 'shown' : 'told' };
  }
  // '"Rook says she is with us," Trum said'.
  if (head.quoted && /^NN/.test(subject.tag) && isRetold(document, head)) {
    const teller = span && resolveSource(context, [span]);
    return teller && { ...teller, within: 'told' };
  }
  // '"She said that P," Marsh said' of the mayor: another than he.
  if (head.quoted && /^(?:he|she)$/.test(subject.lower) && (isRetold(document, head) || isTelling(document, head))) {
    const meant = resolve(document, context.entities, subject.index, undefined);
    return meant && meant !== speaker ? { ...named(meant, span), within: 'told' } : undefined;
  }
  const isMadeClear = head.lemma === 'make' && document.tokens[head.index + 1]?.lower === 'clear';
  if (
    tokens.some((t) => t.quoted) ||
    !/^VB[DZP]$/.test(head.tag) ||
    !(isMadeClear || /^(?:say|report|announce|claim|confirm|admit|deny|acknowledge)$/.test(head.lemma))
  )
    return undefined;
  const source = span && resolveSource(context, [span]);
  return source && (isOfPress || source.entity) && source.kind !== 'anonymous' ? source : undefined;
}

/** A verb of saying or believing with a clause behind it. */
const isRetold = ({ tokens }: Document, { lemma, tag, index }: Token): boolean =>
  /^VB[DZP]$/.test(tag) &&
  /^(?:say|claim|believe|argue|insist|think|maintain|admit)$/.test(lemma) &&
  (/^(?:that|he|she|it|they|there|the|a|his|her|its|their)$/.test(tokens[index + 1]?.lower ?? '') ||
    tokens[index + 1]?.name === 'PERSON');

/** "Told police [that P]", "had told her P": a hearer and a clause behind it, no order ("told him to go"). */
function isTelling({ tokens, sentences }: Document, { lemma, tag, index, sentence }: Token): boolean {
  if (lemma !== 'tell' || !/^VB[DZN]$/.test(tag) || /^(?:be|been|was|were)$/.test(tokens[index - 1]?.lower ?? ''))
    return false;
  const rest = tokens.slice(index + 1, sentences[sentence]!.end);
  const [hearer] = rest;
  const verb = rest.findIndex(isFiniteVerb);
  const to = rest.findIndex((t) => t.lower === 'to');
  return hearer !== undefined && /^(?:DT|PRP\$?|NN.*)$/.test(hearer.tag) && verb > 0 && (to < 0 || verb < to);
}
