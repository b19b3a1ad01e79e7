import type { Document, Token } from '../language/document.js';
import { mayBeBody } from './entities.js';
import { VENUE } from './lexicon/relays.js';
import { type Context, kindOfEntity, named, namesIn } from './resolved-source.js';
import { calledMedia, mediaIn, mediumLink, programmeAt, type Relay } from './told-media.js';
import { spanOf } from './tree.js';

// The medium through which somebody spoke, or by which a paper was seen, in the sentence itself.

// Words that lead to it.
const IN_MEDIA =
  /^(?:according|interview|quoted|saying|seen|obtained|reviewed|viewed|leaked|passed|sent|given|shown|handed|compiled|collected|gathered|analy[sz]ed|published|reported|aired|carried|relayed|broadcast|printed|reprinted|reproduced|serialised|serialized|repeated|excerpted|speaking|spoke|talking|talked|statement|writing|comments?|remarks?|contacted|reached|approached|asked)$/;
const LEADS = /^(?:to|with|by|on|in|for|per|from|of)$/;

/** "Reported [earlier] by the Post", "printed [in full] by the Post", "reached [by phone] by the Post": where that ends. */
function behindManner(tokens: readonly Token[], at: number): number {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (/^(?:earlier|previously|first|recently|exclusively|anonymously|online|up)$/.test(word)) return at + 1;
  const isManner =
    (word === 'in' && /^(?:full|part|print|excerpts?|translation)$/.test(next)) ||
    (word === 'by' && /^(?:phone|telephone|e-?mail)$/.test(next));
  return isManner ? at + 2 : at;
}

/**
 * "According to A, B said", "in an interview with A", "a letter seen by A", "in a column for A": what a word of the
 * sentence tells of the medium, where it leads to one.
 * @param cueHead token of the cue
 * @param end of the sentence, in tokens
 */
export function spokenThrough(context: Context, token: Token, cueHead: number, end: number): Relay | undefined {
  const { tokens } = context.document;
  const next = tokens[token.index + 1];
  const isPicked = token.lower === 'picked' && next?.lower === 'up';
  const isSaid = (isPicked || IN_MEDIA.test(token.lower)) && next?.lower !== 'from';
  const direct = isSaid
    ? inMedia(context, tokens[behindManner(tokens, token.index + 1)], token, cueHead, end)
    : undefined;
  if (direct) return direct;
  // "An extract of which appears in the weekly Lantern".
  const isRun = /^(?:appears|appeared|runs|ran)$/.test(token.lower) && next?.lower === 'in';
  if (isRun && /^(?:which|that)$/.test(tokens[token.index - 1]?.lower ?? ''))
    return inMedia(context, next, token, cueHead, end);
  if (next?.lower === 'of' && token.index > cueHead && isEdition(tokens, token))
    return inMedia(context, next, token, cueHead, end) ?? titled(context, next, token);
  // "Repeated in a film by TV Norda".
  const isMade = /^(?:film|documentary|programme|program|podcast|broadcast|report)$/.test(token.lower);
  if (
    isMade &&
    next?.lower === 'by' &&
    /^(?:repeated|aired|carried|told|made)$/.test(tokens[token.index - 3]?.lower ?? '')
  )
    return inMedia(context, next, token, cueHead, end);
  if (!isAppearing(tokens, token)) return undefined;
  const preposition = prepositionBehind(context.document, token, cueHead, end);
  if (!preposition) return undefined;
  return inMedia(context, preposition, token, cueHead, end) ?? onProgramme(context, preposition, token, cueHead);
}

/** "Said in tomorrow's edition of A", "in the latest issue of A": each number of a paper, and no other edition or issue. */
const isEdition = (tokens: readonly Token[], { lower, index }: Token): boolean =>
  /^(?:edition|issue)$/.test(lower) &&
  /^(?:in|for)$/.test(tokens.slice(Math.max(0, index - 4), index).find((t) => t.tag === 'IN')?.lower ?? '') &&
  !/^years?$/.test(tokens[index - 2]?.lower ?? '') &&
  (/^(?:latest|new|next|current|upcoming|weekend|online|print)$/.test(tokens[index - 1]!.lower) ||
    tokens[index - 2]?.name === 'TIME' ||
    tokens[index - 1]!.name === 'TIME');

/** Whatever is named behind a word, as a medium. */
function titled(context: Context, before: Token, venue: Token): Relay | undefined {
  const { document } = context;
  const span = spanOf(programmeAt(document, before.index + 1));
  return span && mediumLink(document.text.slice(...span), span, venue);
}

/** "An interview", "a column", "appearing", "being interviewed": where somebody speaks or writes. */
const isAppearing = (tokens: readonly Token[], { lower, tag, index }: Token): boolean =>
  // "In answer to questions from A".
  (lower === 'questions' &&
    tokens[index - 1]?.lower === 'to' &&
    /^(?:answer|reply|response)$/.test(tokens[index - 2]?.lower ?? '')) ||
  (VENUE.test(lower)
    ? /^(?:NN|JJ)/.test(tag) && !/^NN/.test(tokens[index + 1]?.tag ?? '')
    : (/^(?:appearing|appeared|interviewed)$/.test(lower) ||
        (lower === 'called' && /^in(?:to)?$/.test(tokens[index + 1]?.lower ?? ''))) &&
      !/^(?:have|has|had)$/.test(tokens[index - 1]?.lower ?? ''));

/** "An interview [that aired Sunday] *on* A": the preposition that leads to the medium. */
function prepositionBehind({ tokens }: Document, venue: Token, cueHead: number, end: number): Token | undefined {
  const until = Math.min(end, venue.index + 8);
  const leads = leadsFrom(venue);
  for (let k = venue.index + 1; k < until; k++) {
    const token = tokens[k]!;
    if (k === cueHead || /^[,;:.()—–"“”]$/.test(token.form)) return undefined;
    if (leads.test(token.lower) && !/^(?:to|into)$/.test(tokens[k + 1]?.lower ?? '') && !isTime(tokens[k + 1]))
      return token;
    if (
      /^(?:VB[DZP]|MD)$/.test(token.tag) &&
      !/^(?:aired|ran|appeared|published|broadcast|posted|wrote|penned|gave)$/.test(token.lower)
    )
      return undefined;
  }
  return undefined;
}

/** An article on somebody is about them; who appears in a court appears in no medium. */
const leadsFrom = ({ lower }: Token): RegExp => {
  if (/^(?:op-ed|column|article|essay|commentary|editorial|excerpts?|piece)$/.test(lower)) return /^(?:in|for)$/;
  if (lower === 'questions') return /^(?:from|by)$/;
  return /^appear/.test(lower) ? /^on$/ : /^(?:on|with|in|for|by|to)$/;
};

const isTime = (token: Token | undefined): boolean =>
  token !== undefined && (token.name === 'TIME' || /^(?:which|what|whom|\d+)$/.test(token.lower));

/** "In an interview on Squawk Box": whatever name stands there is a programme's or a paper's. */
function onProgramme(context: Context, preposition: Token, venue: Token, cueHead: number): Relay | undefined {
  const name = programmeAt(context.document, preposition.index + 1);
  const span = spanOf(name);
  if (!span || name.some(({ index }) => index === cueHead)) return undefined;
  const [entity] = namesIn(context, name);
  // Whom one speaks with, or where, is mostly somebody or somewhere.
  const isPerson = entity?.kind === 'PERSON' && name.length < 3;
  const isPlace = entity?.kind === 'LOC' && !/^\p{Lu}{2,}/u.test(entity.name);
  if (isPerson || isPlace) return undefined;
  const isTitle = /^["“]$/.test(context.document.tokens[preposition.index + 1]?.form ?? '');
  if (/^(?:with|to|by)$/.test(preposition.lower) && !entity && !isTitle) return undefined;
  return mediumLink(context.document.text.slice(...span), span, venue);
}

/** "[In an interview] with A", "[seen] by A": where the medium stands right behind the preposition. */
export function inMedia(
  context: Context,
  preposition: Token | undefined,
  { start }: Token,
  cueHead: number,
  end: number,
): Relay | undefined {
  const { tokens } = context.document;
  if (!preposition || !LEADS.test(preposition.lower)) return undefined;
  const part: Token[] = [];
  for (let k = preposition.index + 1; k < end && part.length < 8; k++) {
    const next = tokens[k]!;
    if (k === cueHead || /^[,;:.()—–"“”]$/.test(next.form) || /^(?:VB|MD|WDT|WP|IN)/.test(next.tag)) break;
    part.push(next);
  }
  const media = mediaIn(context, part);
  if (media) return { link: named(media, spanOf(part)), cue: [start, preposition.end], outer: true };
  // "A memo seen by Northwire": who sees papers is of the press.
  const isSeen =
    preposition.lower === 'by' &&
    /^(?:seen|obtained|reviewed|viewed|compiled|collected|gathered|analy[sz]ed|carried|relayed|aired|broadcast|reached|contacted|phone)$/.test(
      tokens[preposition.index - 1]?.lower ?? '',
    );
  const seer = isSeen && part.length <= 3 ? namesIn(context, part)[0] : undefined;
  if (seer && (seer.kind !== 'PERSON' || mayBeBody(seer)) && part.every((t) => /^(?:NNPS?|NN|DT|POS)$/.test(t.tag)))
    return { link: named(seer, spanOf(part), { kind: 'media' }), cue: [start, preposition.end], outer: true };
  // "In an interview on Squawk Box": whoever interviews is a medium, whatever its name was taken for.
  const isInterview = /^(?:interview|appearance)$/.test(tokens[preposition.index - 1]?.lower ?? '');
  const [host] = isInterview ? namesIn(context, part) : [];
  // "Was quoted as saying by the news agency CTN", "is quoted in Nordavis as saying".
  const before = tokens[preposition.index - 1]?.lower ?? '';
  const isQuoted =
    (preposition.lower === 'by' && /^(?:saying|quoted)$/.test(before)) ||
    (preposition.lower === 'in' && before === 'quoted' && tokens[(part.at(-1)?.index ?? 0) + 1]?.lower === 'as');
  const quoter = isQuoted ? namesIn(context, part)[0] : undefined;
  if (quoter && (quoter.kind !== 'PERSON' || mayBeBody(quoter)))
    return { link: named(quoter, spanOf(part), { kind: 'media' }), cue: [start, preposition.end], outer: true };
  if (!host) return calledMedia(context, preposition);
  return host && host.kind !== 'PERSON' && host.kind !== 'LOC'
    ? { link: named(host, spanOf(part), { kind: 'media' }), cue: [start, preposition.end], outer: true }
    : undefined;
}

const WORKS = /^(?:book|memoirs?|biography|documentary|film|autobiography|diary|thesis)$/;

/** "In a new book by A, a guard recalls", "in A's new book": who made the work in which somebody else speaks. */
export function authorOf(context: Context, { index, lower, start, end }: Token, cueHead: number): Relay | undefined {
  const { tokens } = context.document;
  if (!WORKS.test(lower)) return undefined;
  const by = tokens[index + 1]?.lower === 'by';
  const around = by
    ? tokens.slice(index + 2, index + AUTHOR_REACH)
    : tokens.slice(Math.max(0, index - AUTHOR_REACH), index);
  const mark = around.findLast((t) => t.tag === 'POS');
  const before = tokens.slice(Math.max(0, index - AUTHOR_REACH), index);
  const isIn = before.slice(before.findLastIndex((t) => t.form === ',') + 1).some((t) => t.lower === 'in');
  if ((!by && !mark) || !isIn) return undefined;
  const stop = around.findIndex((t) => t.form === ',' || t.index === cueHead);
  const part = by ? around.slice(0, stop < 0 ? undefined : stop) : around.filter((t) => t.index < mark!.index);
  const [author] = namesIn(context, part).filter(({ kind }) => kind === 'PERSON');
  return author && { link: named(author, [start, end]), cue: [start, end], outer: true };
}

const AUTHOR_REACH = 9;

/** Does the token belong to the name of a medium? */
export const isMedium = ({ entities }: Context, at: number): boolean => {
  const entity = entities.at[at];
  return entity !== undefined && entity.kind !== 'PERSON' && kindOfEntity(entity) === 'media';
};
