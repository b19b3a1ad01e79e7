import type { Sentence, Token } from '../language/document.js';
import { clauseStop, made } from './by-rule.js';
import type { FoundAttribution } from './find-attributions.js';
import type { Context } from './resolved-source.js';
import { spanOf } from './tree.js';

// "It is understood that P": hearsay that nobody is named for.

const HELD = /^(?:believed|thought|understood|rumou?red|alleged|suspected|claimed|reported|feared|said)$/;
const LONGEST_ADVERBS = 2;

/** "It is believed (that) P", "it has been alleged that P", in the publication's own voice; undefined for any other word. */
export function itIsBelieved({ document }: Context, participle: Token): FoundAttribution | undefined {
  const { tokens, sentences } = document;
  if (!HELD.test(participle.lower)) return undefined;
  const sentence = sentences[participle.sentence]!;
  const feared = fearedDead(tokens, participle, sentence);
  if (feared) return feared;
  const { first, end } = sentence;
  let be = participle.index - 1;
  const from = Math.max(first, be - LONGEST_ADVERBS);
  while (be > from && (/^RB/.test(tokens[be]!.tag) || tokens[be]!.lower === 'been')) be--;
  if (be <= first || !/^(?:is|was|has|['’]s)$/.test(tokens[be]!.lower)) return undefined;
  const it = tokens[be - 1]!;
  if (it.lower !== 'it' || it.quoted) return undefined;
  const next = participle.index + 1;
  const isThat = tokens[next]?.lower === 'that';
  if (!isThat && !/^(?:DT|NNPS?|NNS|PRP\$?|CD)$/.test(tokens[next]?.tag ?? '')) return undefined;
  const begin = isThat ? next + 1 : next;
  let stop = clauseStop(tokens, begin, end);
  // "That he had been texting, which prompted her to leave".
  if (tokens[stop]?.form === ',' && /^(?:which|who|whose)$/.test(tokens[stop + 1]?.lower ?? ''))
    stop = clauseStop(tokens, stop + 2, end);
  const content = spanOf(tokens.slice(begin, stop));
  return content && made(participle, [[it.start, participle.end]], [content]);
}

/** "Three people are feared dead": nobody is named who fears it. */
function fearedDead(tokens: readonly Token[], feared: Token, { first, end }: Sentence): FoundAttribution | undefined {
  const [be, fate] = [tokens[feared.index - 1], tokens[feared.index + 1]];
  if (feared.lower !== 'feared' || !be || be.index <= first || !FATE.test(fate?.lower ?? '')) return undefined;
  if (!/^(?:are|is|was|were|been)$/.test(be.lower)) return undefined;
  const opening = tokens.slice(first, be.index).findLast((t) => /^[,;:]$/.test(t.form));
  const subject = spanOf(tokens.slice(opening ? opening.index + 1 : first, be.index));
  const rest = spanOf(tokens.slice(feared.index + 1, clauseStop(tokens, feared.index + 1, end)));
  return subject && rest && made(feared, [[be.start, feared.end]], [subject, rest]);
}

const FATE = /^(?:dead|killed|drowned|lost|missing|trapped|injured|buried|kidnapped)$/;
