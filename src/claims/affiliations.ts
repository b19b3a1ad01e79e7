import type { Token } from '../language/document.js';
import { bodyBefore } from './antecedents.js';
import { type Entity, mayBeBody } from './entities.js';
import { BODIES, ORGANISATION_WORDS } from './lexicon/sources.js';
import { resolve } from './resolve.js';
import { bareName, type Context, kindOfEntity } from './resolved-source.js';

// The bodies that people speak for or lead: "Lumetra's chief executive, Prosper Keld", "coast guard spokesman Pavlo
// Teris", "Vesna Druk, a spokeswoman for the army".

const POST =
  /^(?:spokes(?:man|woman|person)|director|executive|chairman|chairwoman|chair|boss|founder|manager|president|ceo|chief|head|principal|headteacher|headmaster|headmistress|rector|provost|dean|commander|commissioner|superintendent|secretary|leader|officer|editor|editor-in-chief|treasurer|administrator|curator|owner)$/;
/** Posts that alone, before a name, tell of the body spoken of last. */
const BARE = /^(?:spokes(?:man|woman|person)|executive|chairman|chairwoman|chair|ceo|director|superintendent)$/;
const FORMER = /^(?:former|ex|then|late|ousted|sacked|previous|rival)$/;
const REACH = 10;

/** The body that a phrase means: by its name, or by the noun it is called by. */
function bodyIn({ document, entities }: Context, phrase: readonly Token[], person: Entity): string | undefined {
  const named = phrase
    .map((t) => entities.at[t.index])
    .findLast((e) => e !== undefined && e !== person && mayBeBody(e));
  if (named) return bareName(named.name);
  // "Brackwell/JJ spokesman": a name that the article uses elsewhere.
  const word = phrase.findLast((t) => /^\p{Lu}\p{Ll}/u.test(t.form));
  const again = word && entities.all.find((e) => e.name === word.form && e !== person && mayBeBody(e));
  if (again) return bareName(again.name);
  const noun = phrase.findLast((t) => /^NN/.test(t.tag) && (BODIES.has(t.lemma) || ORGANISATION_WORDS.has(t.lemma)));
  if (!noun) return undefined;
  const meant = resolve(document, entities, noun.index, undefined);
  if (meant && meant.kind !== 'PERSON') return bareName(meant.name);
  // "Coast guard spokesman", of the Coast Guard of Melora: the one whose name has the noun.
  const called = entities.all.find(
    (e) =>
      e.kind === 'ORG' &&
      e.name
        .toLowerCase()
        .split(/[\s-]+/)
        .includes(noun.lower) &&
      e.mentions[0]! < noun.index,
  );
  return called && bareName(called.name);
}

/** Where the phrase before a token begins that a comma, a verb or the sentence's start bounds. */
function phraseBack(tokens: readonly Token[], end: number, first: number): Token[] {
  let from = end;
  while (
    from > first &&
    end - from < REACH &&
    !/^[,;:("“]$/.test(tokens[from - 1]!.form) &&
    !/^(?:VB[DZP]|MD)$/.test(tokens[from - 1]!.tag)
  )
    from--;
  return tokens.slice(from, end);
}

/** The phrase from a token on up to a comma, a verb or the sentence's end. */
function phraseOn(tokens: readonly Token[], start: number, end: number): Token[] {
  let to = start;
  while (
    to < end &&
    to - start < REACH &&
    !/^[,;:)"”.]$/.test(tokens[to]!.form) &&
    !/^(?:VB[DZP]|MD|WDT|WP)$/.test(tokens[to]!.tag)
  )
    to++;
  return tokens.slice(start, to);
}

function atMention(context: Context, person: Entity, mention: number, isSure: boolean): string | undefined {
  const { document, entities } = context;
  const { tokens, sentences } = document;
  const { first, end } = sentences[tokens[mention]!.sentence]!;
  let from = mention;
  while (
    from > first &&
    /^(?:dr|mr|mrs|ms|prof|col|colonel|capt|captain|gen|general|sgt|lt|major|sir|dame)\.?$/.test(
      tokens[from - 1]!.lower,
    )
  )
    from--;
  let to = mention;
  while (to < end && entities.at[to] === person) to++;
  const apposed = tokens[from - 1]?.form === ',';
  const phrases = [
    // "Lumetra's chief executive, Prosper Keld", "coast guard spokesman Pavlo Teris".
    phraseBack(tokens, apposed ? from - 1 : from, first),
    // "Vesna Druk, a spokeswoman for the army".
    tokens[to]?.form === ',' ? phraseOn(tokens, to + 1, end) : [],
  ];
  for (const phrase of phrases) {
    const post = phrase.find((t) => POST.test(t.lemma) && /^NN/.test(t.tag));
    const isPerson = (e: Entity | undefined): boolean => e?.kind === 'PERSON' && !mayBeBody(e);
    // "The home's owner, Primacare": a firm, which answers for itself.
    if (post?.lemma === 'owner' && mayBeBody(person)) continue;
    if (!post || phrase.some((t) => FORMER.test(t.lower) || isPerson(entities.at[t.index]))) continue;
    const body = bodyIn(
      context,
      phrase.filter((t) => t !== post),
      person,
    );
    if (body && body !== person.name) return body;
    const isBare = !isSure && BARE.test(post.lemma) && !phrase.some((t) => /^(?:of|for|at|from)$/.test(t.lower));
    // "The firm pumped oil, the Gazette wrote. Managing director Ida Holm told the paper": not the paper's.
    const spokenOf = isBare
      ? (bodyBefore(context, post, (e) => kindOfEntity(e) !== 'media') ?? bodyBefore(context, post))
      : undefined;
    if (spokenOf && /^\p{Lu}/u.test(spokenOf) && spokenOf !== person.name) return spokenOf;
  }
  return undefined;
}

/**
 * The body that a person speaks for or leads, by the first mention that tells of one.
 * @param isSure only where the words beside the name tell of the body
 */
export function affiliationOf(context: Context, person: Entity, isSure = false): string | undefined {
  if (person.kind !== 'PERSON') return undefined;
  for (const mention of person.mentions.slice(0, MOST_MENTIONS)) {
    const found = atMention(context, person, mention, isSure);
    if (found) return found;
  }
  return undefined;
}

const MOST_MENTIONS = 12;
