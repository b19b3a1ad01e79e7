import type { Document, Token } from '../language/document.js';
import { appearsInCourt, endsAsHospital } from './called-bodies.js';
import { JOINERS, OFFICE, TITLE } from './lexicon/names.js';
import {
  ANONYMOUS_NOUNS,
  BODIES,
  BODY_ENDINGS,
  HOLDERS,
  MEDIA_WORDS,
  OFFICIAL_WORDS,
  ORGANISATION_WORDS,
  SPOKES_WORDS,
} from './lexicon/sources.js';
import { PICTURES } from './pictures.js';

// Which tokens make one name, and what the words beside it say of its bearer.

export const isNameTag = (token: Token): boolean =>
  token.tag === 'NNP' ||
  token.tag === 'NNPS' ||
  (isBodyName(token) && /^NN/.test(token.tag) && /^\p{Lu}/u.test(token.form));
export const isBodyName = (token: Token): boolean =>
  token.name === 'ORG' || token.name === 'MISC' || token.name === 'LOC';

/** 'the agency "Kolo"': one capitalised word in quotation marks behind a noun. */
export function isQuotedName({ tokens }: Document, token: Token): boolean {
  const [mark, noun, after] = [tokens[token.index - 1], tokens[token.index - 2], tokens[token.index + 1]];
  return (
    mark !== undefined &&
    /^["“]$/.test(mark.form) &&
    /^\p{Lu}\p{L}+$/u.test(token.form) &&
    noun !== undefined &&
    noun.sentence === token.sentence &&
    /^NN/.test(noun.tag) &&
    after !== undefined &&
    /^[”",]$/.test(after.form)
  );
}

const JOINT_ENDING =
  /^(?:Administration|Commission|Enforcement|Agency|Department|Bureau|Authority|Ministry|Service|Services|Institute|Inspectorate)$/;

/** "Occupational Safety *and Health Administration*": where an office of two tasks ends, whose name begins at token `i`. */
function jointBodyEnd(tokens: readonly Token[], i: number, run: number, limit: number): number | undefined {
  const [first, last] = [tokens[i]!, tokens[run - 1]!];
  if (tokens[run]?.lower !== 'and' || run - i > 3 || JOINT_ENDING.test(last.form) || BODY_ENDINGS.has(last.lower))
    return undefined;
  if (/^(?:PERSON|LOC)$/.test(first.name ?? '') || !/^\p{Lu}\p{Ll}{3,}/u.test(last.form)) return undefined;
  const end = capitalRunEnd(tokens, run + 1, limit);
  return end - run - 1 > 1 && JOINT_ENDING.test(tokens[end - 1]?.form ?? '') ? end : undefined;
}

/** Where a name that starts at token `i` ends (exclusive). */
export function nameEnd(document: Document, i: number): number {
  const { tokens, sentences } = document;
  const limit = sentences[tokens[i]!.sentence]!.end;
  // "Withen General Hospital": a run of capitals that ends as bodies do is one name.
  const run = capitalRunEnd(tokens, i, limit);
  // "Immigration and Customs Enforcement".
  const joint = jointBodyEnd(tokens, i, run, limit);
  if (joint !== undefined) return joint;
  const isBody = run > i + 1 && BODY_ENDINGS.has(tokens[run - 1]!.lower);
  const person = tokens[i]!.name === 'PERSON' && !isBody;
  let end = isBody ? run : i + 1;
  // "Leander Moss, the housing minister": a given name that the tagger does not know.
  const [given, family, comma] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  if (
    !isBody &&
    run === i + 2 &&
    given.tag === 'NNP' &&
    /^(?:MISC|O|)$/.test(given.name ?? '') &&
    family?.name === 'PERSON' &&
    comma?.form === ',' &&
    !OFFICE.test(given.form) &&
    !TITLE.test(given.form) &&
    !INSTITUTION.test(given.form)
  )
    return end + 1;
  // "Channel 9".
  if (
    /^(?:Channel|Fox|Radio)$/.test(tokens[i]!.form) &&
    /^(?:\d+|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)$/.test(tokens[end]?.form ?? '') &&
    end < limit
  )
    return end + 1;
  // "Pell & Sons".
  if (person && tokens[end]?.form === '&' && /^\p{Lu}/u.test(tokens[end + 1]?.form ?? '') && end + 1 < limit)
    return end + 2;
  while (end < limit) {
    const token = tokens[end]!;
    // "Saint Anne's Hospital", "King's College".
    if (/^['’]s?$/.test(token.form) && isPossessed(tokens, i, end)) {
      end += 2;
      continue;
    }
    if (isFirmInS(tokens, end)) return end + 1;
    // "The Carrow Supporters' Trust".
    if (/^NNP?S$/.test(token.tag) && /^['’]$/.test(tokens[end + 1]?.form ?? '') && isPossessed(tokens, i, end + 1)) {
      end += 3;
      continue;
    }
    // "St Olav", whatever the tagger takes the saint for.
    const isSaint = /^(?:St|St\.|Saint)$/.test(tokens[i]!.form);
    // "Port Ember", whatever it takes the second word for.
    const isPlace =
      tokens[i]!.name === 'LOC' &&
      /^(?:Port|Fort|Mount|Lake|Cape|Loch|Point|San|Santa|New|Upper|Lower)$/.test(tokens[i]!.form);
    if (endsAsHospital(tokens, end)) return end + 1;
    if (end === i + 1 && (isSaint || isPlace) && /^\p{Lu}\p{Ll}/u.test(token.form)) {
      end++;
      continue;
    }
    if (person) {
      // "Jamie Torrance": a family name that is a place elsewhere.
      if (token.name !== 'PERSON' && !(isNameTag(token) && token.name !== 'TIME' && token.tag === 'NNP')) break;
      end++;
      continue;
    }
    // "FDIC Chairman Martin Grub": the office belongs to the man.
    // "Undersecretary for Education Mr Lund".
    if (/^(?:Mr|Mrs|Ms|Mx)\.?$/.test(token.form) || (OFFICE.test(token.form) && tokens[end + 1]?.name === 'PERSON'))
      break;
    // "Ministry of Education and Science": a joiner counts when a capitalised word of a body follows.
    if (isNameTag(token) && token.name !== 'TIME' && (token.name !== 'PERSON' || isTailOfBody(tokens, end))) end++;
    else if (JOINERS.has(token.lower) && token.form === token.lower && canJoin(tokens, i, end, limit)) end++;
    else break;
  }
  return end;
}

/** "Marden's has cut", "according to Hallam's,": with no noun behind it the possessive is the name of a firm. */
export function isFirmInS(tokens: readonly Token[], at: number): boolean {
  const [name, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!name || !/^['’]s$/.test(mark?.form ?? '') || mark!.tag !== 'POS' || !/^\p{Lu}/u.test(name.form)) return false;
  const isCited = tokens[at - 2]?.lower === 'to' && tokens[at - 3]?.lower === 'according';
  return /^(?:VB[DZ]|MD)$/.test(next?.tag ?? '') || (isCited && /^[,.]$/.test(next?.form ?? ''));
}

/** Does a name in the possessive go on to a body that bears it? */
function isPossessed(tokens: readonly Token[], start: number, at: number): boolean {
  const body = tokens[at + 1];
  if (!body || !/^\p{Lu}/u.test(body.form) || !(INSTITUTION.test(body.form) || BODY_ENDINGS.has(body.lower)))
    return false;
  // "The Free Miners' Union".
  if (/^['’]$/.test(tokens[at]!.form))
    return tokens[at - 1]!.lower.endsWith('s') && /^\p{Lu}/u.test(tokens[at - 1]!.form);
  return (
    /^(?:Hospital|Infirmary|College|Academy|Cathedral)$/.test(body.form) ||
    /^(?:St|St\.|Saint|Children|Women|King|Queen|People|Farmers|Workers)$/.test(tokens[start]!.form) ||
    /^(?:Children|Women|King|Queen|People|Prosecutor|Mayor|Governor|President|General|Auditor|Coroner|Sheriff|Speaker|Premier|Chancellor)$/.test(
      tokens[at - 1]!.form,
    )
  );
}

/** Where the run of capitalised name words that starts at token `i` ends (exclusive). */
function capitalRunEnd(tokens: readonly Token[], i: number, limit: number): number {
  let end = i + 1;
  const isOfName = ({ tag, form, lower }: Token): boolean =>
    /^\p{Lu}/u.test(form) && (/^NNPS?$/.test(tag) || (tag === 'NN' && BODY_ENDINGS.has(lower)));
  while (end < limit && isOfName(tokens[end]!)) end++;
  return end;
}

/** "Northern Ledger": a lone last word that was taken for a person, of a name that began as a body. */
const isTailOfBody = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]!.name === 'ORG' &&
  tokens[at - 1]!.relation === 'compound' &&
  tokens[at - 1]!.head === at &&
  tokens[at + 1]?.name !== 'PERSON';

export const INSTITUTION =
  /^(?:Ministry|Department|Bureau|Office|Committee|Commission|Council|Bank|Court|Agency|Institute|University|Board|Union|Association|Federation|Centre|Center|House|Academy|Society|Chamber|Directorate|Authority|Fund|Service|Organization|Organisation|League|Confederation|School|College|Museum|Church|Guild|Ministries|Trust|Diocese|Archdiocese|Hospitals?|Infirmary|Constabulary|Division)$/;

export const MONTH =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

function canJoin(tokens: readonly Token[], start: number, at: number, limit: number): boolean {
  const next = tokens[at + 1];
  const word = tokens[at]!.lower;
  if (!next || at + 1 >= limit) return false;
  const institution = tokens.slice(start, at).some((t) => INSTITUTION.test(t.form));
  if (next.name === 'TIME' || MONTH.test(next.form)) return false;
  if (word === 'of' || word === 'for' || word === 'on' || word === 'in') {
    return (
      institution &&
      (isNameTag(next) || (next.lower === 'the' && tokens[at + 2] !== undefined && isNameTag(tokens[at + 2]!)))
    );
  }
  if (word === 'the') return institution && tokens[at - 1]?.lower === 'of' && isNameTag(next);
  if (word === '&') return isNameTag(next) && isNameTag(tokens[at - 1]!);
  // "Fire and Rescue Service": the body's noun stands behind.
  if (
    word === 'and' &&
    isNameTag(next) &&
    [1, 2, 3].some(
      (k) => INSTITUTION.test(tokens[at + k]?.form ?? '') && tokens.slice(at + 1, at + k).every(isNameTag),
    ) &&
    isNameTag(tokens[at - 1]!) &&
    tokens[at - 1]!.name !== 'PERSON' &&
    !institution
  )
    return true;
  if (word === 'and')
    return institution && next.name === tokens[at - 1]!.name && isNameTag(next) && !INSTITUTION.test(next.form);
  return isNameTag(next) && next.name === tokens[at - 1]!.name;
}

// Whom a lawyer or agent answers for.
const OTHERS =
  /(?:man|woman|boy|girl|child|teenager|suspect|defendant|victim|driver|player|athlete|patient|couple|pair)$/;
const leadsOn = ({ lower }: Token): boolean => /^(?:for|of|to)$/.test(lower);

/** Words before or after a name that tell its role: "Mayor Ana Petrescu", "the daily Kurier", "Pavel Renn, a lawmaker". */
export function rolesOf(document: Document, start: number, end: number): string[] {
  const { tokens, sentences } = document;
  const { first, end: limit } = sentences[tokens[start]!.sentence]!;
  const roles: string[] = [];
  // "A spokesman for the navy, Capt. Tomas Reyl".
  const named = start;
  while (start - 1 > first && TITLE.test(tokens[start - 1]!.form) && tokens[start - 2]?.form === ',') start--;
  for (let k = start - 1; k >= Math.max(first, start - 5); k--) {
    const token = tokens[k]!;
    if (!/^(?:NN|JJ|NNP|NNS|POS|HYPH)/.test(token.tag) && !/^["“‘']$/.test(token.form)) break;
    if (/^(?:NN|JJ)/.test(token.tag)) roles.push(token.lemma.replace(/\.$/, ''));
  }
  // "Its director, Peder Lunde": the role stands before a comma.
  // "According to the tenants' association, Ashgrove Homes cut …": two bodies.
  const isBehindAccording =
    !/^[.,;)]$/.test(tokens[end]?.form ?? '.') &&
    tokens.slice(Math.max(first, start - 9), start).some((t) => t.lower === 'according');
  if (tokens[start - 1]?.form === ',' && !isBehindAccording) {
    for (let k = start - 2; k >= Math.max(first, start - 7); k--) {
      const token = tokens[k]!;
      // "The agency of Kharen, Zuland's foe": whose it is bears no role before it.
      if (/^(?:VB|MD|[.,;:])/.test(token.tag) || (token.tag === 'NNP' && tokens[end]?.tag === 'POS')) break;
      // "The lawyer of banker Ana Rask, Bo Thorne": the banker is another.
      if (/^NN$/.test(token.tag) && tokens[k + 1]!.name !== 'PERSON') roles.push(token.lemma);
      // "The Transport Secretary, Amara Lindqvist".
      else if (OFFICE.test(token.form)) roles.push(token.lower);
    }
  }
  for (let k = named; k < end; k++) roles.push(tokens[k]!.lower);
  // "Heads the FMT union": what the name is that of.
  const noun = tokens[end];
  if (
    noun &&
    noun.tag === 'NN' &&
    (ORGANISATION_WORDS.has(noun.lower) || MEDIA_WORDS.has(noun.lower)) &&
    !/^NN/.test(tokens[end + 1]?.tag ?? '')
  )
    roles.push(noun.lemma);
  if (appearsInCourt(tokens, end)) roles.push('lawyer');
  const after = tokens[end]?.form === ',' || tokens[end]?.form === '(' ? end + 1 : -1;
  // '… the price of the flood," Minister Ana Lind said': what closes a quotation is no apposition.
  if (after > 0 && !/^VB/.test(tokens[after]?.tag ?? '') && !/^["”’']$/.test(tokens[after]?.form ?? '')) {
    const own: string[] = [];
    for (let k = after; k < Math.min(limit, after + 9); k++) {
      const token = tokens[k]!;
      // "Gerner, who manages the plant".
      if (
        k === after + 1 &&
        tokens[after]!.lower === 'who' &&
        /^(?:manage|run|lead|head|chair|own|direct)$/.test(token.lemma)
      )
        own.push('manager');
      if (/^[,.;)]$/.test(token.form)) break;
      // "… near Tarif, the mission said": whoever does something next is somebody else.
      if (/^VB[DZP]$/.test(token.tag) && own[0] !== 'manager') {
        own.length = 0;
        break;
      }
      // "A lawyer for the older man" is not the man.
      const isOther = OTHERS.test(token.lemma) && own.length > 0 && tokens.slice(after, k).some(leadsOn);
      if ((/^NN/.test(token.tag) || /^(?:former|ex|rival|retired)$/.test(token.lower)) && !isOther)
        own.push(token.lemma);
    }
    roles.push(...own);
  }
  return roles;
}

/** "Witnesses said …": a capital at the beginning of a sentence makes no name. */
export const isCommonNoun = ({ sentences, tokens }: Document, token: Token): boolean =>
  sentences[token.sentence]!.first === token.index &&
  (PICTURES.test(token.lower) ||
    isPlainNoun(token) ||
    (isOffice(token) && !/^\p{Lu}/u.test(tokens[token.index + 1]?.form ?? '')));

/** "Staff raised the alarm", "Minister took cash". */
const isOffice = ({ lower }: Token): boolean =>
  [BODIES, HOLDERS, ORGANISATION_WORDS, SPOKES_WORDS, OFFICIAL_WORDS].some((nouns) => nouns.has(lower)) ||
  OFFICE.test(lower.charAt(0).toUpperCase() + lower.slice(1));

const isPlainNoun = (token: Token): boolean =>
  ANONYMOUS_NOUNS.has(token.lower.replace(/(?:es|s)$/, '')) && !/^NNP$/.test(token.tag);
