import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import type { Draft } from './draft.js';
import { OFFICIAL_WORDS, ORGANISATION_WORDS } from './lexicon/sources.js';
import type { Context, ResolvedSource } from './resolved-source.js';
import { childBy, clauseHeadOf, tokensUnder } from './tree.js';

/** "Our house burned down": what befell the speaker, with no other person in it; the words that show it. */
export function befell({ document, entities }: Context, { content }: Draft, speaker: ResolvedSource): Span | undefined {
  if (speaker.entity?.kind !== 'PERSON' || speaker.kind !== 'person') return undefined;
  if ([...speaker.entity.roles].some((role) => /^spokes/.test(role))) return undefined;
  const tokens = tokensUnder(document, content);
  if (tokens.some((t) => /^(?:not|never|nobody|none|no)$/.test(t.lower)) && !cannot(tokens)) return undefined;
  const told = lossOf(document, tokens);
  if (told) return told;
  // "The lorry in front of me": where, not whom it befell.
  const own = tokens.find(
    (t, i) =>
      t.quoted &&
      /^(?:i|me|my|we|us|our|mine|ours)$/.test(t.lower) &&
      !(/^(?:of|behind|beside|near)$/.test(tokens[i - 1]?.lower ?? '') && /^(?:me|us)$/.test(t.lower)),
  );
  if (!own || tokens.some((t) => /^(?:he|she|they|you|him|her|them|his|their|your|somebody|someone)$/.test(t.lower)))
    return undefined;
  if (
    tokens.some(
      (t) => t !== own && entities.at[t.index] && entities.at[t.index] !== speaker.entity && t.name !== 'TIME',
    )
  )
    return undefined;
  // "We were told the fine would be cheaper": what others said.
  if (tokens.some((t) => TOLD.test(t.lemma) && childBy(document, t, /^auxpass$/) !== undefined)) return undefined;
  // "She was dismissed because she had staged a play": why others did it is theirs to say.
  if (tokens.some((t) => t.lower === 'because')) return undefined;
  const subjects = tokens.filter((t) => /^nsubj/.test(t.relation));
  const isHarmless = subjects.every(
    (t) => /^(?:i|we|it|mine|ours|there|this|that|which)$/.test(t.lower) || !isSomebody(t.lemma),
  );
  // "The bailiff shoved me": what somebody did to the speaker.
  const isDoneTo = tokens.some((t) => {
    const verb =
      /^(?:me|us)$/.test(t.lower) && /^(?:dobj|obj|iobj)$/.test(t.relation) ? document.tokens[t.head] : undefined;
    const doer = verb && childBy(document, verb, /^nsubj$/);
    return doer !== undefined && /^NN/.test(doer.tag) && !FORCES.test(doer.lemma) && !OWNED.test(doer.lemma);
  });
  if (isDoneTo) return undefined;
  const isPast = tokens.some((t) => t.tag === 'VBD') || hasLasted(tokens) || cannot(tokens);
  return isHarmless && isPast && (cannot(tokens) || !childBy(document, clauseHeadOf(tokens) ?? own, /^neg$/))
    ? [own.start, own.end]
    : undefined;
}

const TOLD = /^(?:tell|order|instruct|warn|promise|assure|threaten|ask|offer)$/;

/** What comes over people without a doer. */
const FORCES =
  /^(?:water|flood|fire|flame|wind|storm|river|mud|smoke|blast|explosion|wave|tree|lightning|snow|hail|rain|quake|earthquake|tremor|tide|sea|shell)$/;
const LOST = /^(?:die|drown|burn|collapse|flood|sink|shatter|perish|crack|break|fall|lose)$/;

/** "He said the water ruined everything on his ground floor", "52 of his cows had died": told of oneself, nobody does it. */
function lossOf(document: Document, tokens: readonly Token[]): Span | undefined {
  const whose = tokens.find((t) => !t.quoted && /^(?:his|her|their)$/.test(t.lower));
  const thing = whose && document.tokens[whose.head];
  const [first, second] = tokens.filter((t) => t.tag !== 'DT');
  const isOpening = first && second && FORCES.test(first.lemma) && /^(?:IN|VBD)$/.test(second.tag);
  const subject = tokens.find((t) => /^nsubj/.test(t.relation)) ?? (isOpening ? first : undefined);
  // "The water in her cellar reached the ceiling", where the tree hangs the noun elsewhere.
  const verb =
    subject && (subject === first && isOpening ? tokens.find((t) => t.tag === 'VBD') : document.tokens[subject.head]);
  if (!whose || !thing || !verb || tokens.some((t) => t.tag === 'MD')) return undefined;
  const others = tokens.filter((t) => /^nsubj/.test(t.relation) && t !== subject);
  const isOfForce = FORCES.test(subject!.lemma) && others.every((t) => FORCES.test(t.lemma) || t.lower === 'it');
  const isOfOwn =
    LOST.test(verb.lemma) &&
    (thing === subject || (thing.head === subject!.index && thing.relation.startsWith('nmod'))) &&
    others.length === 0 &&
    (OWNED.test(thing.lemma) || (thing.lemma === 'family' && verb.lemma === 'lose'));
  return isOfForce || isOfOwn ? [subject!.start, verb.end] : undefined;
}

const OWNED =
  /^(?:house|home|kitchen|flat|apartment|room|car|van|shop|farm|garden|roof|cellar|barn|boat|business|window|wall|cattle|sheep|cow|goat|hen|horse|crop|field|greenhouse|stock|hive|bee|pig|herd|flock|orchard|vineyard)$/;

/** "I've been sick for five hours", "my heating's been off since Easter": a state with its length. */
export const hasLasted = (tokens: readonly Token[]): boolean =>
  /^(?:i|we|my|our)$/.test(tokens.find((t) => /\p{L}/u.test(t.form))?.lower ?? '') &&
  tokens.some((t) => t.tag === 'VBN') &&
  tokens.some((t, i) => /^(?:for|since)$/.test(t.lower) && tokens.slice(i + 1, i + 4).some((n) => n.name === 'TIME'));

/** "I can't hear anything in my left ear". */
const cannot = (tokens: readonly Token[]): boolean =>
  // "I've not slept a wink since".
  /\bi(?: (?:have|had)n['’]t|(?: have| had|['’]ve)? (?:not|never)) (?:slept|eaten|worked|recovered)\b/i.test(
    tokens
      .map((t) => t.form)
      .join(' ')
      .replace(/ (?=['’]|n['’]t\b)/g, ''),
  ) ||
  tokens.some(
    (t, i) =>
      t.lower === 'i' &&
      /^(?:can|ca|could)$/.test(tokens[i + 1]?.lower ?? '') &&
      tokens
        .slice(i + 2, i + 5)
        .some((v) => /^(?:hear|see|walk|sleep|breathe|move|stand|swallow|afford|work)$/.test(v.lemma)),
  );

/** May the noun stand for a person or a body? */
export const isSomebody = (noun: string): boolean =>
  noun === 'one' ||
  PEOPLE.test(noun) ||
  OFFICIAL_WORDS.has(noun) ||
  ORGANISATION_WORDS.has(noun) ||
  (DOER.test(noun) && !THINGS_LIKE_DOERS.test(noun));

const DOER = /(?:[^aeiou]or|[^aeiou]er|ist|ian|eer)$/;
const THINGS_LIKE_DOERS =
  /(?:water|weather|thunder|fever|cancer|winter|summer|disaster|river|tower|power|paper|letter|number|border|door|floor|motor|tremor|tractor|tanker|trailer|boiler|reactor|shower|ladder|timber|computer|shutter|laser|filter|heater|freezer|monitor|tumo[u]?r|mirror|error|terror|horror|anger|danger|hunger|mist|list|fist|twist)$/;

export const PEOPLE =
  /^(?:man|woman|boy|girl|officer|soldier|police|driver|guard|doctor|nurse|boss|manager|company|government|council|minister|people|person|guy|neighbo[u]?r|husband|wife|teacher|owner|builder|bank|firm|army|troop|drone|missile|rebel|gunman|attacker|thief|city|authority|hospital|school|landlord|club|church|university|agency|department|office|union|employer|party|court|state|country|insurer|airline|clinic|steward|warder|bouncer|doorman|constable|guardsman|referee|marshal|trooper|colleague|crowd|mob|gang|protester|ex|partner|boyfriend|girlfriend|coach|agent|lawyer)$/;
