import type { Document, Token } from '../language/document.js';
import { contains } from '../language/span.js';
import { ByPlace } from './by-place.js';
import type { FoundAttribution } from './find-attributions.js';
import { isCounted, isPoll, isShare } from './polls.js';
import { tokensUnder } from './tree.js';

// "A new poll by the institute finds P. Sixty-six percent said it made no difference to them": grammar makes those who were
// asked the source, but that so many said it is what the poll found.

/** So many sentences behind the poll shares of those whom it asked are still told. */
const REACH = 30;

/** What groups of those asked do with a candidate or a plan. */
const CHOOSING =
  /^(?:favou?r|prefer|back|support|oppose|choose|pick|want|like|dislike|view|approve|disapprove|reject|trust)$/;

/** The attributions, with those of a share of people asked as findings of the poll told of before. */
export function asPollFindings(document: Document, attributions: readonly FoundAttribution[]): FoundAttribution[] {
  const polls = attributions.filter(
    ({ source, cue, cueHead }) =>
      !isShare(tokensUnder(document, source)) &&
      !document.tokens[cueHead]!.quoted &&
      tokensUnder(document, [...source, ...cue]).some(isPoll),
  );
  if (polls.length === 0) return [...attributions];
  const places = new ByPlace<FoundAttribution>();
  for (const one of polls) places.add(one, one.content);
  return attributions.map((one) => {
    const { source, content, cueHead } = one;
    const [first, last] = [source[0], content.at(-1)];
    const cue = document.tokens[cueHead]!;
    if (!first || !last || cue.quoted || first[0] > content[0]![0]) return one;
    const isWithin = places.near([first]).some((poll) => poll.content.some((span) => contains(span, first)));
    if (isWithin || !isOfThoseAsked(tokensUnder(document, source), cue, tokensUnder(document, content))) return one;
    const poll = polls.findLast((of) => of.cueHead < cueHead);
    if (!poll || cue.sentence - document.tokens[poll.cueHead]!.sentence > REACH) return one;
    return { ...one, source: poll.source, cue: poll.cue, cueHead: poll.cueHead, content: [[first[0], last[1]]] };
  });
}

/** "Sixty-six percent said", "officers favored Moss 46 percent to 32". */
const isOfThoseAsked = (source: readonly Token[], { lemma }: Token, content: readonly Token[]): boolean =>
  isShare(source) ||
  (CHOOSING.test(lemma) && isCounted(content) && source.length > 0 && source.every((t) => !/^NNP$/.test(t.tag)));
