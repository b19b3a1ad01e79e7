import type { Document, Sentence, Token } from '../language/document.js';
import { overlaps } from '../language/span.js';
import { isSpeechVerb } from '../language/speech-verbs.js';
import { ByPlace } from './by-place.js';
import type { FoundAttribution } from './find-attributions.js';
import { ANY_SILENCE } from './lexicon/silence.js';
import { trim } from './propositions.js';
import { isFiniteVerb, isFuture, tokensUnder } from './tree.js';

// Reported speech that runs on without a cue: "The firm will cut 300 jobs, its chief said. It would also sell its offices."

const SAID = /^(?:say|tell|add|report|announce|explain|testify|write|state|recall|claim|allege)$/;
const isSaidLike = ({ lemma }: Token): boolean => SAID.test(lemma);

/** Attributions for sentences that take the source of the sentence before, while person and tense carry on. */
export function runningOn(document: Document, found: readonly FoundAttribution[]): FoundAttribution[] {
  const places = new ByPlace<FoundAttribution>();
  for (const one of found) places.add(one, [...one.content, ...one.cue, ...one.source]);
  const added: FoundAttribution[] = [];
  let last: FoundAttribution | undefined;
  for (const sentence of document.sentences) {
    const here = places
      .near([sentence.span])
      .filter((one) => [...one.content, ...one.cue, ...one.source].some((span) => overlaps(span, sentence.span)));
    const speaks = here.filter(
      (one) =>
        isSpeechVerb(document.tokens[one.cueHead]!.lemma) ||
        /^(?:confess|accord)$/.test(document.tokens[one.cueHead]!.lemma) ||
        one.source.length === 0,
    );
    if (speaks.length > 0 || (here.length > 0 && !(last && carriesOn(document, last, sentence)))) {
      last = here.findLast((one) => canRunOn(document, one, sentence));
      continue;
    }
    const content = last && carriesOn(document, last, sentence) ? trim(document.text, sentence.span) : undefined;
    if (!last || !content) {
      last = undefined;
      continue;
    }
    const more: FoundAttribution = { ...last, content: [content] };
    added.push(more);
    last = more;
  }
  return added;
}

/** Indirect speech of a named source in this sentence. */
function canRunOn({ tokens }: Document, { source, cueHead, content }: FoundAttribution, sentence: Sentence): boolean {
  const cue = tokens[cueHead]!;
  return source.length > 0 && cue.sentence === sentence.index && !cue.quoted && isSaidLike(cue) && content.length > 0;
}

const PRONOUN = /^(?:he|she|it|they)$/;

/** Does the sentence go on in the tense of what was said before, about the one spoken of? */
function carriesOn(document: Document, before: FoundAttribution, { first, end, index, paragraph }: Sentence): boolean {
  const { tokens, sentences } = document;
  const said = tokensUnder(document, before.content);
  const previous = sentences[index - 1];
  if (!previous || previous.paragraph !== paragraph || said.some((t) => t.quoted)) return false;
  const words = tokens.slice(first, end);
  if (words.some((t) => t.quoted)) return false;
  const tense = tenseOf(words);
  // "Her landlord cut off the heating, she said. He had also changed the locks."
  const isMore = tense === 'had' && words.slice(0, 4).some((t) => /^(?:also|even|then|later)$/.test(t.lower));
  const isSame = tense !== undefined && (tense === tenseOf(said) || isMore || (isPlan(said) && tense === 'would'));
  if (PRONOUN.test(words[0]?.lower ?? '')) return isSame;
  // About somebody else: only a shifted tense that nothing but the speech before explains.
  const isShifted = tenseOf(said) === tense || (tense === 'would' && tokens[before.cueHead]!.tag === 'VBD');
  const isRefusal =
    words.some((t) => /^(?:not|n't|n’t|neither|nor|nobody|none|no)$/.test(t.lower)) &&
    (tense === 'would' || ANY_SILENCE.test(document.text.slice(words[0]!.start, words.at(-1)!.end).toLowerCase()));
  return (
    tense !== undefined &&
    isShifted &&
    !isRefusal &&
    !BACKGROUND.test(words[0]?.lower ?? '') &&
    !words.some(isCondition)
  );
}

/** Opens what the article itself tells of: "Earlier, …", "In 2019 …", "But …". */
const BACKGROUND =
  /^(?:but|however|meanwhile|earlier|previously|before|by|in|on|at|last|since|until|after|when|while|though|although|if|that|this|such|yet|still)$/;
const isCondition = ({ lower }: Token): boolean => /^(?:if|were|unless|could|might|otherwise)$/.test(lower);

const isPlan = (words: readonly Token[]): boolean => words.some(isFuture);

/** How the first verb of a clause is shifted into reported speech: "would sell", "had taken"; undefined where it is not. */
function tenseOf(words: readonly Token[]): 'would' | 'had' | undefined {
  const verb = words.find(isFiniteVerb);
  if (!verb) return undefined;
  if (verb.lower === 'would') return 'would';
  const next = words.filter((t) => t.index > verb.index).find((t) => !/^RB/.test(t.tag));
  return verb.lower === 'had' && next !== undefined && /^VB[ND]?$/.test(next.tag) ? 'had' : undefined;
}
