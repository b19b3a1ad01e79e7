import type { Token } from '../language/document.js';
import type { Entity } from './entities.js';
import type { FoundAttribution } from './find-attributions.js';
import { GOES_ON, VENUE } from './lexicon/relays.js';
import { type Context, named, type ResolvedSource } from './resolved-source.js';
import { calledMedia, mediaIn } from './told-media.js';
import { tokensUnder } from './tree.js';

/** Whom a speaker talks to, from the sentence that names the medium on. */
interface Talk {
  by: string;
  medium: ResolvedSource;
  paragraph: number;
  sentence: number;
}

/** "Frey tells Kanal 5 that P. …, he says": what speakers go on to say was said to the same medium, too. */
export class Interviews {
  #talk: Talk | undefined;

  constructor(private readonly context: Context) {}

  /** The medium of a statement whose own sentence names none; none where it was said elsewhere. */
  mediumOf(
    { cueHead, content }: FoundAttribution,
    source: ResolvedSource,
    sourceTokens: readonly Token[],
  ): ResolvedSource | undefined {
    const { document } = this.context;
    const cue = document.tokens[cueHead]!;
    const { index, paragraph } = document.sentences[cue.sentence]!;
    const isPronoun = sourceTokens.length === 1 && /^(?:he|she|they)$/.test(sourceTokens[0]!.lower);
    if (source.entity) {
      const medium = interviewedBy(this.context, index, source.entity, isPronoun);
      if (medium && !this.#isElsewhere(index)) this.#talk = { by: source.name, medium, paragraph, sentence: index - 1 };
    }
    const talk = this.#talk;
    if (talk?.by !== source.name) return undefined;
    const goesOn = GOES_ON.test(cue.lemma);
    const [opening] = tokensUnder(document, content);
    const isNext = (opening?.sentence ?? index) - talk.sentence <= 1 && !this.#isElsewhere(index);
    // '"And P," Mook said', right behind what Mook told the medium.
    const firstToken = opening && document.tokens[document.sentences[opening.sentence]!.first];
    const isQuote = isNext && opening?.quoted === true && /^["“]$/.test(firstToken?.form ?? '');
    const isNear = talk.paragraph === paragraph || ((goesOn || isQuote) && paragraph - talk.paragraph === 1);
    if (!isNear || !(goesOn || isPronoun || isNext)) return undefined;
    talk.paragraph = paragraph;
    talk.sentence = index;
    return talk.medium;
  }

  /** A statement whose own sentence names the medium it was made to. */
  note({ cueHead }: FoundAttribution, chain: readonly ResolvedSource[]): void {
    const [medium, inner] = chain;
    if (medium?.kind !== 'media' || !inner || chain.length !== 2) return;
    const { index, paragraph } = this.context.document.sentences[this.context.document.tokens[cueHead]!.sentence]!;
    this.#talk = { by: inner.name, medium, paragraph, sentence: index };
  }

  /** "In court, Pell said": another occasion. */
  #isElsewhere(sentence: number): boolean {
    const { document } = this.context;
    const { first, end } = document.sentences[sentence]!;
    return document.tokens.slice(first, end).some((t) => !t.quoted && (VENUE.test(t.lower) || OCCASION.test(t.lower)));
  }
}

const OCCASION =
  /^(?:statement|speech|court|rally|letter|e-?mail|conference|hearing|parliament|separately|earlier|later|previously|tweet|tweeted|wrote|post|posted|testified|told|debate)$/;

const TALKING = /^(?:speak|talk|open|sit|chat|appear|interview)$/;

/** "Bret made further accusations in an interview with [Radio Onda]. She said P": the medium of the sentence before. */
function interviewedBy(
  context: Context,
  sentence: number,
  speaker: Entity,
  isPronoun: boolean,
): ResolvedSource | undefined {
  const { document, entities } = context;
  const before = document.sentences[sentence - 1];
  if (before?.paragraph !== document.sentences[sentence]!.paragraph) return undefined;
  const words = document.tokens.slice(before.first, before.end);
  const at = words.findIndex(
    (t, i) =>
      !t.quoted &&
      (VENUE.test(t.lower) || (TALKING.test(t.lemma) && /^VB/.test(t.tag)) || t.lower === 'asked') &&
      LEADS.test(leading(words, i)?.lower ?? ''),
  );
  if (at < 0 || !words.some((t, i) => i < at && entities.at[t.index] === speaker)) return undefined;
  const preposition = leading(words, at)!;
  const behind = words.slice(words.indexOf(preposition) + 1);
  const media = mediaIn(context, behind.slice(0, 6));
  if (media) return named(media, [preposition.start, preposition.end], { kind: 'media' });
  return isPronoun ? calledMedia(context, preposition)?.link : undefined;
}

const LEADS = /^(?:with|on|to|for|by)$/;

/** "Spoke [exclusively] *to*", "sat down *with*": the word that leads to the medium. */
const leading = (words: readonly Token[], at: number): Token | undefined =>
  words.slice(at + 1, at + 4).find((t) => !/^(?:RB|RP)/.test(t.tag) && !/^(?:up|out|down)$/.test(t.lower));
