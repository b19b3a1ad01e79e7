import type { Token } from '../language/document.js';
import { citing } from './cited-sources.js';
import { CLAIM_NOUNS } from './lexicon/cues.js';
import { phraseEnd, subjectBefore } from './plain-phrases.js';
import { resolveWords } from './resolve-words.js';
import { type Context, kindOfEntity, named } from './resolved-source.js';
import type { Relay } from './told-media.js';

// Relays told in a turn of their own: "in a letter *read out by* A", "A *carries* B's claim", "A, which *gave* B *as its source*".

const CARRIES = /^(?:carry|print|run|publish|reprint|feature|air|broadcast|repeat|relay|post)$/;

/** Who passes on what the cue at `cueHead` brings, or on whom it rests, by the turn that a token opens. */
export function passedOnBy(context: Context, token: Token, cueHead: number, end: number): Relay | undefined {
  const { tokens } = context.document;
  const cue = tokens[cueHead]!;
  const next = tokens[token.index + 1];
  // "In a letter read out by Speaker Vael, the president said".
  if (
    /^(?:out|aloud)$/.test(token.lower) &&
    /^(?:read|given|put|handed|sent)$/.test(tokens[token.index - 1]?.lower ?? '') &&
    next?.lower === 'by'
  )
    return namedBehind(context, token, next, end);
  // "The Chronicle carries the ex-minister's claim that P", "the station aired a mediator saying that P".
  // "Prints/NNS Dana Orme's claim".
  const isVerb = /^VB[DZP]$/.test(token.tag) || (token.tag === 'NNS' && /^(?:DT|NNP|PRP\$)$/.test(next?.tag ?? ''));
  const isBefore = token.index < cueHead && cueHead - token.index < LONGEST_TURN && isVerb;
  const isCarried =
    (/^NN/.test(cue.tag) && CARRIES.test(token.lemma)) ||
    (cue.tag === 'VBG' && /^(?:air|broadcast|show|play|record|film|have)$/.test(token.lemma));
  if (isBefore && isCarried) return ofPress(context, token);
  // "The Gazette repeated the mayor's assertion that P".
  const isAssertion =
    token.index > cueHead &&
    token.index - cueHead < LONGEST_TURN &&
    CARRIES.test(cue.lemma) &&
    CLAIM_NOUNS.has(token.lemma) &&
    tokens[token.index - 1]?.tag === 'POS' &&
    /^(?:that|of)$/.test(next?.lower ?? '');
  if (isAssertion) {
    const link = resolveWords(context, tokens.slice(cueHead + 1, token.index - 1));
    if (link) return { link, cue: [token.start, token.end], outer: false };
  }
  // "… a statement from the general that Radio Kestra broadcast at noon".
  const isShown = /^(?:broadcast|aired|published|carried|printed)$/.test(token.lower) && token.tag !== 'VBN';
  if (isShown && token.index > cueHead) {
    const medium = context.entities.at[token.index - 1];
    let first = token.index - 1;
    while (medium && context.entities.at[first - 1] === medium) first--;
    const that = tokens[first - 1]?.lower === 'the' ? tokens[first - 2] : tokens[first - 1];
    const isMedium = medium && kindOfEntity(medium) === 'media' && /^(?:that|which)$/.test(that?.lower ?? '');
    if (isMedium)
      return {
        link: named(medium, [tokens[first]!.start, tokens[token.index - 1]!.end]),
        cue: [token.start, token.end],
        outer: true,
      };
  }
  // "Which gave the institute as its source".
  if (/^(?:give|name|cite|list|credit)$/.test(token.lemma) && /^VB[DZG]$/.test(token.tag)) {
    const as = tokens.slice(token.index + 1, token.index + LONGEST_TURN).find((t) => t.lower === 'as');
    const isSource =
      as &&
      /^(?:its|the|their|a)$/.test(tokens[as.index + 1]?.lower ?? '') &&
      /^sources?$/.test(tokens[as.index + 2]?.lower ?? '');
    if (isSource) return citing(context, token, as.index);
  }
  // "Through his lawyer, Abel Quist, the driver said".
  const [whose, post, comma, name] = tokens.slice(token.index + 1, token.index + 5);
  const isThrough =
    /^(?:through|via)$/.test(token.lower) &&
    whose?.tag === 'PRP$' &&
    /^(?:lawyer|attorney|solicitor|barrister|counsel|spokes(?:man|woman|person)|agent|publicist|representative)$/.test(
      post?.lower ?? '',
    ) &&
    comma?.form === ',';
  const voice = isThrough && name ? context.entities.at[name.index] : undefined;
  if (voice?.kind === 'PERSON')
    return { link: named(voice, [name!.start, name!.end]), cue: [token.start, token.end], outer: true };
  // "Which picked the story up from the agency Tarna", "in an account taken over from the Gazette".
  const near = tokens.slice(Math.max(0, token.index - 6), token.index);
  const isTaken =
    token.lower === 'from' &&
    /^(?:up|over|on)$/.test(near.at(-1)?.lower ?? '') &&
    near.some((t) => /^(?:pick|take|pass|carry)$/.test(t.lemma) && /^VB[DNGZ]$/.test(t.tag)) &&
    near.some((t) => /^(?:story|report|claim|account|news|article|information)$/.test(t.lower));
  if (isTaken && token.index < cueHead) return citing(context, token, end);
  // "A whistleblower, whose account was passed on by Councillor Ingram, says".
  const isOfAccount =
    /^(?:passed|relayed|forwarded|handed|shared|published|posted)$/.test(token.lower) &&
    near.some(
      (t, i) =>
        t.lower === 'whose' &&
        /^(?:account|testimony|story|claim|letter|statement|words?|message)s?$/.test(near[i + 1]?.lower ?? ''),
    );
  const by = next?.lower === 'by' ? next : tokens[token.index + 2];
  if (isOfAccount && by?.lower === 'by' && token.index < cueHead) return namedBehind(context, token, by, end);
  // "Picking up a story in the Gazette".
  const isStory =
    /^(?:in|by|from)$/.test(token.lower) &&
    /^(?:story|report|article|account|item|piece|scoop)$/.test(tokens[token.index - 1]?.lower ?? '');
  const isPicked = tokens
    .slice(Math.max(0, token.index - 6), token.index)
    .some((t) => /^(?:picking|repeating|echoing|reprinting|quoting|citing)$/.test(t.lower));
  if (isStory && isPicked) return citing(context, token, end);
  return undefined;
}

const LONGEST_TURN = 12;

/** Whoever is named behind "by". */
function namedBehind(context: Context, { start }: Token, by: Token, end: number): Relay | undefined {
  const { tokens } = context.document;
  const link = resolveWords(context, tokens.slice(by.index + 1, phraseEnd(context, by.index + 1, end)));
  return link?.entity && { link, cue: [start, by.end], outer: true };
}

/** The medium that is the subject of a verb. */
function ofPress(context: Context, verb: Token): Relay | undefined {
  const { document } = context;
  const subject = subjectBefore(context, verb.index, document.sentences[verb.sentence]!.first);
  const link = resolveWords(context, subject && document.tokens.slice(...subject));
  return link?.kind === 'media' ? { link, cue: [verb.start, verb.end], outer: true } : undefined;
}
