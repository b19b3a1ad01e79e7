import type { Token } from '../language/document.js';
import { nameKeys } from './core.js';
import type { Draft } from './draft.js';
import { AGAINST } from './first-hand.js';
import { PLANNED } from './lexicon/own-matters.js';
import { HOLDERS } from './lexicon/sources.js';
import { type Context, speakerOf } from './resolved-source.js';
import { childBy, clauseHeadOf, isNegated, tokensUnder, wordsUnder } from './tree.js';

// What a state does or plans, told by its ministers or by its own news agency.

/** Do its ministers, or its own news agency, speak of an act or plan of a state? */
export function ofOwnState({ document, entities }: Context, { source, content, chain, cueHead }: Draft): boolean {
  const tokens = tokensUnder(document, content);
  const speaker = speakerOf(chain);
  // "Tavria will leave the accord, the Tavrian foreign ministry said", "…, Tavrian Trade Minister Yusuf Karo announced".
  const words = wordsUnder(document, source);
  if (MINISTRY.test(speaker?.name ?? '') || MINISTER.test(words)) {
    const keys = tokensUnder(document, source).flatMap((t) => (/^\p{Lu}/u.test(t.form) ? nameKeys(t.form) : []));
    const doer = tokens.find((t) => /^nsubj/.test(t.relation));
    const isPlan = tokens.some((t) => t.tag === 'MD' && /^(?:will|would)$/.test(t.lower));
    const head = clauseHeadOf(tokens);
    // "Ostavia has suspended sales, the country's health ministry said".
    const isAct =
      head !== undefined &&
      /^VB[DN]$/.test(head.tag) &&
      !AGAINST.test(head.lemma) &&
      !isNegated(document, head) &&
      PLANNED.has(head.lemma);
    if (
      (isAct || isPlan) &&
      doer &&
      (doer.name === 'LOC' || doer.tag === 'NNP') &&
      /\b(?:country|nation|island|state|republic)[’']s\b/i.test(words)
    )
      return true;
    // "Malv is sending 60 rescuers, its foreign ministry said".
    const isSending = head?.tag === 'VBG' && PLANNED.has(head.lemma);
    if ((isPlan || isAct || isSending) && doer && /^its\b/i.test(words) && tokens[0]!.start < (cueHead?.start ?? 0))
      return true;
    // "Ostmark will seek an emergency session, Foreign Minister Asta Bren announced": no other state is named.
    const isBare =
      isPlan &&
      doer !== undefined &&
      doer.tag === 'NNP' &&
      doer === tokens.find((t) => /\p{L}/u.test(t.form)) &&
      /^(?:foreign|prime|interior|defen[cs]e|finance|health|trade|economy|justice) minister\b/i.test(words) &&
      PLANNED.has(head?.lemma ?? '');
    if (isBare) return true;
    // "The Kestrian army has moved two brigades, the Kestrian defence ministry said".
    const force =
      doer && /^(?:army|navy|military|government|forces?|troops|police)$/.test(doer.lower) ? doer : undefined;
    const whose = force ? childBy(document, force, /^(?:amod|compound|nmod:poss)$/) : doer;
    return (
      (isPlan || isAct) &&
      whose !== undefined &&
      (/^NNP/.test(whose.tag) || (force !== undefined && /^\p{Lu}/u.test(whose.form))) &&
      nameKeys(whose.form).some((key) => keys.includes(key))
    );
  }
  const roles = speaker?.entity?.roles;
  const isOfState =
    roles?.has('state') && [...roles].some((role) => /^(?:agency|television|radio|broadcaster|newspaper)$/.test(role));
  if (
    !isOfState &&
    !/\b(?:state|official|government)(?:-run|-owned|-controlled)? (?:\p{Lu}\p{L}+ ){0,3}(?:news agency|agency(?= \p{Lu})|news|media|television|tv|radio|broadcaster|newspaper)\b/iu.test(
      words,
    )
  )
    return false;
  const subject = tokens.find((t) => /^nsubj/.test(t.relation)) ?? tokens[0];
  const opening = subject && subject.index - (tokens[0]?.index ?? 0) > 4 ? [subject] : [subject, ...tokens.slice(0, 4)];
  // "Tavria launched …, the Tavrian state agency reported".
  const stems = new Set(
    tokensUnder(document, source)
      .filter((t) => /^\p{Lu}/u.test(t.form))
      .flatMap((t) => nameKeys(t.form)),
  );
  // "The state news agency KTA": whose state is not said, and it is the one that acts.
  const isOfNone = !tokensUnder(document, source).some(
    (t) => /^\p{Lu}/u.test(t.form) && (t.tag === 'JJ' || document.tokens[t.index + 1]?.tag === 'POS'),
  );
  const first = tokens.slice(0, 2).find((t) => /^NNP/.test(t.tag));
  const doer = isOfNone && first && entities.at[first.index] !== speaker?.entity ? first : undefined;
  const isState = (t: Token): boolean =>
    t === doer ||
    nameKeys(t.form).some((key) => stems.has(key)) ||
    (t.name === 'LOC' && isOfNone) ||
    HOLDERS.has(t.lemma) ||
    [...(entities.at[t.index]?.roles ?? [])].some((role) => HOLDERS.has(role)) ||
    /^(?:leader|army|navy|government|coastguard|military|forces|ministry|parliament|cabinet|country|nation|state)$/.test(
      t.lower,
    );
  const isOrdered = tokens.some((t) => t.tag === 'MD') && tokens.some((t) => t.relation === 'auxpass');
  if (isOrdered && !tokens.some((t) => AGAINST.test(t.lemma))) return true;
  return opening.some((t) => t !== undefined && isState(t)) && !tokens.some((t) => AGAINST.test(t.lemma));
}

const MINISTER = /\b(?:minister|president|premier|chancellor|government spokes\w+)\b/i;
const MINISTRY = /\b(?:ministry|government|presidency|foreign office|cabinet)\b/i;
