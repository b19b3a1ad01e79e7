import type { Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { clauseStop, made } from './by-rule.js';
import type { FoundAttribution } from './find-attributions.js';
import type { Context } from './resolved-source.js';
import { spanOf, tokensUnder } from './tree.js';

// Papers that say something as far as one can see: "emails obtained by the Post appear to show that P".

const PAPER =
  /^(?:e-?mail|memo|memorandum|letter|record|document|message|text|transcript|data|figure|footage|video|recording|file|minute|invoice|receipt|ledger|photo|image)s?$/;

/**
 * "[Emails] appear to show that [P]".
 * @param verb "appear" or "seem", with "to" behind it
 * @param source what stands before it
 * @returns undefined where no paper does
 */
export function shownByPapers({ document }: Context, verb: Token, source: Span): FoundAttribution | undefined {
  const { tokens, sentences } = document;
  const [, shows, that] = tokens.slice(verb.index + 1, verb.index + 4);
  const { end } = sentences[verb.sentence]!;
  const words = tokensUnder(document, [source]);
  const stop = words.findIndex((t) => /^(?:IN|VBN|VBD|,)$/.test(t.tag));
  const noun = words.slice(0, stop < 0 ? undefined : stop).findLast((t) => /^NN/.test(t.tag));
  const isPaper = noun !== undefined && PAPER.test(noun.lower) && words[0]!.tag !== 'PRP$';
  if (
    !isPaper ||
    !/^(?:show|suggest|indicate|reveal|confirm|prove)$/.test(shows?.lemma ?? '') ||
    that?.lower !== 'that'
  )
    return undefined;
  const content = spanOf(tokens.slice(that.index + 1, clauseStop(tokens, that.index + 1, end)));
  return content && { ...made(verb, [[verb.start, shows!.end]], [content]), source: [source] };
}
