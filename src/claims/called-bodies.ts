import type { Document, Token } from '../language/document.js';
import type { Entity } from './entities.js';
import { HER_NAMES, HIS_NAMES } from './lexicon/given-names.js';
import { BOOKS } from './lexicon/own-matters.js';
import { BODIES, MEDIA_WORDS, ORGANISATION_WORDS } from './lexicon/sources.js';

// Names of bodies that the tagger takes for people, told by what the article calls them.

/** Does "the tabloid" stand right before the name, or ", the national carrier," right behind it? */
export function isCalledBody({ tokens }: Document, mention: number): boolean {
  const isBody = (t: Token | undefined): boolean =>
    t !== undefined &&
    /^NN$/.test(t.tag) &&
    t.form === t.lower &&
    (MEDIA_WORDS.has(t.lower) || BODIES.has(t.lower) || ORGANISATION_WORDS.has(t.lower)) &&
    !/^(?:correspondent|reporter|journalist|editor|columnist|anchor|prosecutor|coroner|firefighter|judge|commissioner|auditor|builder|contractor|rescuer|paramedic|organi[sz]er|ombudsman|operator|developer|publisher|insurer|supplier|marine|manufacturer|retailer)$/.test(
      t.lower,
    );
  // "The daily Der Talbote".
  const article = /^(?:Der|Die|Das|El|La|Le|Les|Il|De|Het|O)$/.test(tokens[mention - 1]?.form ?? '') ? 1 : 0;
  const before = tokens[mention - 1 - article];
  if (
    isBody(before) &&
    [2, 3].some(
      (back) =>
        /^(?:the|a|an|its|their|our)$/.test(tokens[mention - back - article]?.lower ?? '') &&
        (back === 2 || tokens[mention - 2 - article]!.tag === 'JJ'),
    )
  )
    return true;
  // "Textile maker Ranvel", "Airline Suvra": one word behind the name of a trade.
  const isOneWord =
    /^NNP/.test(tokens[mention]!.tag) &&
    (!/^NNP/.test(tokens[mention + 1]?.tag ?? '') ||
      // "Furniture maker Loxley Pine will": nobody has that for a given name.
      (/maker$/.test(before?.lower ?? '') &&
        !/^NNP/.test(tokens[mention + 2]?.tag ?? '') &&
        !HIS_NAMES.has(tokens[mention]!.lower) &&
        !HER_NAMES.has(tokens[mention]!.lower)));
  if (
    isOneWord &&
    before &&
    before.sentence === tokens[mention]!.sentence &&
    TRADES.test(before.lower) &&
    /^NN/.test(before.tag)
  )
    return true;
  // "The insurer, Alpine Re, states".
  const [parting, noun] = [tokens[mention - 1], tokens[mention - 2]];
  if (
    parting?.form === ',' &&
    /^(?:insurer|reinsurer|lender|retailer|carrier|airline|brewer|bank|broadcaster|newspaper|charity)$/.test(
      noun?.lower ?? '',
    ) &&
    /^(?:the|a|an|its|their)$/.test(tokens[mention - 3]?.lower ?? '')
  )
    return true;
  // "The power company, Sker Grid, said": whose name follows in commas.
  if (
    isCommaed(tokens, mention) &&
    /^(?:company|firm|operator|utility|maker|club|chain|developer|agency|insurer|group|union|charity|venue|university|supplier)$/.test(
      noun?.lower ?? '',
    )
  ) {
    const from = tokens
      .slice(Math.max(0, mention - 6), mention - 2)
      .findLastIndex((t) => /^(?:the|a|an|its|their)$/.test(t.lower));
    const opening = from < 0 ? undefined : tokens[Math.max(0, mention - 6) + from];
    const before = opening && tokens[opening.index - 1];
    if (opening && (!before || before.sentence !== opening.sentence || /^(?:VB|[,.:;`'"“–—-])/.test(before.tag)))
      return true;
  }
  // "Castle Orr, the couple's dream venue,": behind a name of up to three words.
  const behind = [1, 2, 3].find((k) => !/^\p{Lu}/u.test(tokens[mention + k]?.form ?? '')) ?? 1;
  const comma = mention + behind;
  if (tokens[comma]?.form !== ',' || !/^(?:the|a|an)$/.test(tokens[comma + 1]?.lower ?? '')) return false;
  const second = tokens.slice(comma + 2, comma + 10).find((t) => t.form === ',');
  return second !== undefined && isBody(tokens[second.index - 1]);
}

const TRADES =
  /^(?:(?!film|law|policy|dress|match|play|home|wine|peace|trouble|cabinet|shoe|watch|map|cheese|clock)\w*maker|operator|airline|publisher|retailer|manufacturer|supplier|lender|insurer|group|firm|company|chain|giant|startup|start-up|brewer|carrier|bank|supermarket|broadcaster|utility|brewery|charity)$/;

/** Does a name of up to three words stand between two commas? */
const isCommaed = (tokens: readonly Token[], mention: number): boolean =>
  tokens[mention - 1]?.form === ',' &&
  [1, 2, 3].some(
    (k) =>
      tokens[mention + k]?.form === ',' && tokens.slice(mention, mention + k).every((t) => /^\p{Lu}/u.test(t.form)),
  );

/** "Nina Bost, for Mr Hale, said", "Nina Bost, defending, said": in court, for somebody. */
export const appearsInCourt = (tokens: readonly Token[], comma: number): boolean => {
  const [mark, word, ...rest] = tokens.slice(comma, comma + 7);
  if (mark?.form !== ',' || !word) return false;
  if (/^(?:defending|mitigating)$/.test(word.lower)) return /^[,.]$/.test(rest[0]?.form ?? '.');
  const close = rest.findIndex((t) => t.form === ',');
  return (
    word.lower === 'for' && close > 0 && rest.slice(0, close).every((t) => /^NNP$/.test(t.tag) && t.name !== 'TIME')
  );
};

/** "Norwell General", "Tarn Bridge Royal": a hospital by its last word, where no name follows and no office stands before. */
export const endsAsHospital = (tokens: readonly Token[], last: number): boolean =>
  /^(?:General|Royal|Memorial)$/.test(tokens[last]?.form ?? '') &&
  /^\p{Lu}\p{Ll}{2}/u.test(tokens[last - 1]?.form ?? '') &&
  tokens[last - 1]!.sentence === tokens[last]!.sentence &&
  /^(?:NNP|JJ)$/.test(tokens[last - 1]!.tag) &&
  !RANKED.test(tokens[last - 1]!.form) &&
  !/^\p{Lu}/u.test(tokens[last + 1]?.form ?? '');

const RANKED =
  /^(?:The|Princess|Attorney|Director|Major|Secretary|Brigadier|Surgeon|Solicitor|Inspector|Auditor|Comptroller|Lieutenant|Governor|Consul|Postmaster|Prosecutor|Procurator|Colonel|Advocate|Registrar|Prime)$/;

/** "Norfrak said it would …": an unknown one-word name that the article calls "it" is a body, not a person. */
export function isCalledIt({ tokens }: Document, entity: Entity): boolean {
  return entity.mentions.some((mention) => {
    // "Agrivane, which makes …": nobody is called "which".
    if (tokens[mention + 1]?.form === ',' && tokens[mention + 2]?.lower === 'which') return true;
    // "Bookmakers OddsHouse say they …": nobody is plural.
    if (
      /^NNS$/.test(tokens[mention - 1]?.tag ?? '') &&
      /^(?:say|announce|claim|insist|report)$/.test(tokens[mention + 1]?.lower ?? '')
    )
      return true;
    // "Profit rose to 40 million crowns, Tolmac reported".
    const verb = tokens[mention + 1];
    const isOfBooks =
      /^(?:report|post|book|restate)$/.test(verb?.lemma ?? '') &&
      /^VB/.test(verb!.tag) &&
      tokens
        .slice(Math.max(0, mention - 12), mention + 8)
        .some((t) => t.sentence === verb!.sentence && BOOKS.test(t.lemma));
    if (isOfBooks) return true;
    const behind = tokens.slice(mention + 1, mention + 7).filter((t) => t.sentence === tokens[mention]!.sentence);
    const pronoun = behind.find((t) => /^(?:it|its|he|she|his|her|they)$/.test(t.lower));
    return (
      pronoun !== undefined &&
      /^its?$/.test(pronoun.lower) &&
      behind.some((t) => /^VB[DZP]$/.test(t.tag) && t.index < pronoun.index)
    );
  });
}
