import type { Document, Token } from '../language/document.js';
import { endsAsHospital } from './called-bodies.js';
import { HER_NAMES, HIS_NAMES } from './lexicon/given-names.js';
import { FIRM_TITLE, HOLIDAY, OFFICE, PRESS_FIRST, PRESS_OPENING, TITLE } from './lexicon/names.js';
import { STATE_OF, STATES_OF_WORLD } from './lexicon/places.js';
import { BODY_ENDINGS } from './lexicon/sources.js';
import { INSTITUTION, isBodyName, isCommonNoun, isFirmInS, isNameTag, isQuotedName, nameEnd } from './names.js';

// Where names stand in a text, and what kind of thing bears each.

export type NameKind = 'PERSON' | 'ORG' | 'LOC' | 'MISC';

/** A name at one place: tokens `start` to `end`, without the titles before it. */
export interface NameMention {
  start: number;
  end: number;
  name: string;
  kind: NameKind;
}

/** "Transport Minister Lev Haradin", "City captain Jamie Torrance": where the name itself begins. */
function personStart(tokens: readonly Token[], from: number, end: number): number {
  // "Goalkeeper Ilan Torv", whatever the tagger takes it for.
  const words = tokens.slice(from + 1, end);
  if (
    OFFICE.test(tokens[from]!.form) &&
    words.length === 2 &&
    words.every(
      (t) =>
        /^\p{Lu}\p{Ll}/u.test(t.form) &&
        !INSTITUTION.test(t.form) &&
        !OFFICE.test(t.form) &&
        !BODY_ENDINGS.has(t.lower),
    )
  )
    return from + 1;
  if (tokens[end - 1]!.name !== 'PERSON') return from;
  let start = end - 1;
  while (start > from && tokens[start - 1]!.name === 'PERSON' && !OFFICE.test(tokens[start - 1]!.form)) start--;
  const before = tokens.slice(from, start);
  return end - start > 1 && before.some((t) => OFFICE.test(t.form) || !/^\p{Lu}/u.test(t.form)) ? start : from;
}

/** Two capitalised words that stand side by side, as one string; empty where they do not. */
function pairOf(tokens: readonly Token[], second: number): string {
  const [a, b] = [tokens[second - 1], tokens[second]];
  const isOfName = (t: Token | undefined): t is Token =>
    t !== undefined && /^(?:NN|JJ)/.test(t.tag) && t.name !== 'TIME' && /^\p{Lu}\p{Ll}/u.test(t.form);
  return isOfName(a) && isOfName(b) && a.sentence === b.sentence && !OFFICE.test(a.form) && !TITLE.test(a.form)
    ? `${a.form} ${b.form}`
    : '';
}

/**
 * Pairs of words that the article always writes together ("Red Harbour"): one name, whatever classes the tagger gave
 * its words. A family name that also stands alone makes no such pair with what stands before it.
 */
function lastingPairs({ tokens }: Document): Set<string> {
  const together = new Map<string, number>();
  const all = new Map<string, number>();
  for (const token of tokens) {
    const pair = pairOf(tokens, token.index);
    if (pair) together.set(pair, (together.get(pair) ?? 0) + 1);
    all.set(token.form, (all.get(token.form) ?? 0) + 1);
  }
  const lasting = [...together].filter(([pair, count]) => count > 1 && all.get(pair.split(' ')[1]!) === count);
  return new Set(lasting.map(([pair]) => pair));
}

/**
 * Names of people in the body by their first word, for a title in which every word has a capital: "Lena Roth Calls Ana
 * Lind a Liar" is no name. Empty where the title has none.
 */
function namesInTitle({ tokens, sentences }: Document): ReadonlyMap<string, readonly string[]> {
  const title = sentences[0];
  const names = new Map<string, string[]>();
  if (!title || sentences.length < 2) return names;
  const words = tokens.slice(title.first, title.end).filter((t) => /^\p{L}/u.test(t.form));
  if (words.length < 4 || words.some((t) => /^\p{Ll}/u.test(t.form) && t.form.length > 4)) return names;
  for (let k = title.end; k < tokens.length; k++) {
    if (tokens[k]!.name !== 'PERSON' || tokens[k - 1]?.name === 'PERSON') continue;
    let end = k;
    while (tokens[end]?.name === 'PERSON' && tokens[end]!.sentence === tokens[k]!.sentence) end++;
    // The title knows somebody by the last word, too.
    for (const name of [tokens.slice(k, end), tokens.slice(end - 1, end)].map((part) => part.map((t) => t.form))) {
      const known = names.get(name[0]!) ?? [];
      if (!known.includes(name.join(' '))) names.set(name[0]!, [...known, name.join(' ')]);
    }
  }
  return names;
}

/** Where a name of the body ends that begins at a token of the title. */
function knownEnd(
  tokens: readonly Token[],
  at: number,
  names: ReadonlyMap<string, readonly string[]>,
): number | undefined {
  if (tokens[at]!.sentence > 0) return undefined;
  const ends = (names.get(tokens[at]!.form) ?? []).flatMap((name) => {
    const words = name.split(' ');
    return words.every((word, k) => tokens[at + k]?.form === word) ? [at + words.length] : [];
  });
  return ends.length > 0 ? Math.max(...ends) : undefined;
}

/** '"P," Devine/JJ said': a capital within a sentence, between a comma or quotation and a verb of saying. */
const isSpeakerByPlace = ({ tokens, sentences }: Document, { form, tag, index, sentence, quoted }: Token): boolean =>
  /^\p{Lu}\p{Ll}{2,}$/u.test(form) &&
  /^(?:JJ|VB|RB)/.test(tag) &&
  !quoted &&
  index > sentences[sentence]!.first + 1 &&
  /^[,”"]$/.test(tokens[index - 1]!.form) &&
  /^(?:said|says|wrote|added|told)$/.test(tokens[index + 1]?.lower ?? '') &&
  /^[.,]$|^(?:on|in|at|reporters)$/.test(tokens[index + 2]?.lower ?? '');

/** "Mark Cuban/JJ, the owner": a given name before a word that also means a people. */
const isGivenName = (words: readonly Token[]): boolean =>
  words.length === 2 &&
  (HIS_NAMES.has(words[0]!.lower) || HER_NAMES.has(words[0]!.lower)) &&
  words.every((t) => /^NN/.test(t.tag) && t.name === 'MISC');

/** "Marco Villa": a given name before a word by which clubs are called. */
const isGivenFirst = ([first]: readonly Token[]): boolean => HIS_NAMES.has(first!.lower) || HER_NAMES.has(first!.lower);

/** "Secretary of State [Ana Lind]", "Attorney General [Bo Lund]": the words of an office that names people by two words. */
function officeBefore(tokens: readonly Token[], at: number): number {
  if (
    !/^(?:Secretary|Chief|Attorney|Surgeon|Solicitor|City|County|District|Town|Village|State|School)$/.test(
      tokens[at]!.form,
    )
  )
    return 0;
  for (const length of [3, 2]) {
    const words = tokens.slice(at, at + length);
    const name = tokens.slice(at + length, at + length + 2);
    const isNamed =
      name.length === 2 &&
      name.every((t) => /^\p{Lu}\p{Ll}/u.test(t.form) && t.sentence === tokens[at]!.sentence && !OFFICE.test(t.form));
    if (isNamed && TWO_WORD_OFFICE.test(words.map(({ form }) => form).join(' '))) return length;
  }
  return 0;
}

/** "WeWork/NN", "YouTube": capitals inside a word are a brand's. */
const isCamel = ({ form, tag }: Token): boolean =>
  /^NN/.test(tag) && /^(?!Mc|Mac|De|Di|Du|La|Le|O|Van|Von|Fitz)\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(form);

/** Posts that are written as letters bear no name. */
const POST_LETTERS = /^(?:CEO|COO|CFO|CTO|CIO|CMO|CISO|VP|EVP|SVP)s?$/;

const TWO_WORD_OFFICE =
  /^(?:Secretary of State|Chief of Staff|(?:Attorney|Surgeon|Solicitor) General|Chief Justice|(?:City|County|District|Town|Village|State) (?:Attorney|Manager|Administrator|Clerk|Executive|Supervisor|Prosecutor|Councilman|Councilwoman|Commissioner|Treasurer|Auditor|Solicitor)|School Superintendent)$/;

/** All names of a document, in text order. */
export function findMentions(document: Document): NameMention[] {
  const { tokens } = document;
  const mentions: NameMention[] = [];
  const pairs = lastingPairs(document);
  const inTitle = namesInTitle(document);
  let titledAt = -1;
  for (let i = 0; i < tokens.length; ) {
    const office = officeBefore(tokens, i);
    if (office > 0) {
      i += office;
      titledAt = i;
    }
    const token = tokens[i]!;
    const speaks = isSpeakerByPlace(document, token);
    const named =
      titledAt === i ||
      isCamel(token) ||
      isQuotedName(document, token) ||
      (/^NN/.test(token.tag) && isFirmInS(tokens, i + 1)) ||
      token.name === 'PERSON' ||
      (/^NN/.test(token.tag) &&
        /^\p{Lu}/u.test(token.form) &&
        (STATE_OF.has(token.lower) || STATES_OF_WORLD.has(token.lower))) ||
      speaks ||
      ((isBodyName(token) || isNameTag(token)) && /^\p{Lu}/u.test(token.form) && /^(?:NN|JJ)/.test(token.tag));
    // "Ms Fennick" is Fennick; the title is no part of the name.
    const next = tokens[i + 1];
    const isTitle =
      next !== undefined &&
      next.sentence === token.sentence &&
      /^\p{Lu}/u.test(next.form) &&
      (TITLE.test(token.form) ||
        (FIRM_TITLE.test(token.form) && document.sentences[token.sentence]!.first === i) ||
        (OFFICE.test(token.form) && next.name === 'PERSON'));
    // "The Morning Tide", "the Sunday Lamp"
    const opensName =
      PRESS_OPENING.test(token.form) && next !== undefined && isNameTag(next) && next.sentence === token.sentence;
    if (
      !(named || opensName) ||
      (token.name === 'TIME' && !opensName) ||
      (HOLIDAY.test(token.form) && !/^\p{Lu}/u.test(next?.form ?? '')) ||
      isTitle ||
      (isCommonNoun(document, token) && !speaks) ||
      POST_LETTERS.test(token.form) ||
      // "Said Brannoch".
      (/^(?:said|says|added|asked|wrote)$/.test(token.lower) && document.sentences[token.sentence]!.first === i) ||
      (token.tag === 'JJ' && !isNameTag(tokens[i + 1] ?? token) && !speaks)
    ) {
      i++;
      continue;
    }
    let end = knownEnd(tokens, i, inTitle) ?? nameEnd(document, i);
    if (titledAt === i) end = Math.max(end, i + 2);
    while (end < tokens.length && pairs.has(pairOf(tokens, end)) && tokens[end]!.sentence === token.sentence) end++;
    // "Kestrel Chief Executive Bo Ansgar": the office belongs to the man.
    if (
      end > i + 1 &&
      tokens[end - 1]!.form === 'Chief' &&
      /^(?:Executive|Operating|Financial)$/.test(tokens[end]?.form ?? '')
    )
      end--;
    // "State Department [Inspector] General Steve Lind".
    if (end > i + 2 && tokens[end - 1]!.form === 'Inspector' && tokens[end]?.form === 'General') end--;
    const last = tokens[end - 1]!;
    // "Toxicologist Prof Alun Reay", "MP Sunil Rao", whom the tagger takes for a body.
    const title = BODY_ENDINGS.has(last.lower)
      ? -1
      : tokens.slice(i, end - 1).findLastIndex(
          ({ form, index }) =>
            TITLE.test(form) ||
            form === 'MP' ||
            // "Fire Marshal Denise Okafor", "Supreme Court Justice Frank Nerrin".
            (index === end - 3 &&
              (/^(?:Marshal|Commissioner|Chief|Clerk)$/.test(form) || (last.name === 'PERSON' && OFFICE.test(form)))),
        );
    const from = title < 0 ? personStart(tokens, i, end) : i + title + 1;
    const words = tokens.slice(from, end);
    // "Det Sgt Mae Okor", whom the tagger takes for a body.
    const before = tokens[i - 1];
    const isRanked =
      before?.sentence === token.sentence &&
      /^(?:Det|Sgt|Insp|Supt|PC|DC|DI|DCI|Dr)\.?$/.test(before.form) &&
      !BODY_ENDINGS.has(last.lower);
    // "The producer Hal Desmond", whom the tagger takes for a body.
    const isTraded =
      before?.sentence === token.sentence &&
      words.length === 2 &&
      /^\p{Ll}+$/u.test(before.form) &&
      OFFICE.test(before.form.charAt(0).toUpperCase() + before.form.slice(1)) &&
      !/^(?:owner|founder|manager|leader|speaker|chief|director|executive|general|major)$/.test(before.form) &&
      !words.some((w) => BODY_ENDINGS.has(w.lower) || INSTITUTION.test(w.form));
    // "Deputy [National Security] Adviser" is nobody's name.
    const isOfOffice = from > i && OFFICE.test(tokens[i]!.form) && !OFFICE.test(tokens[end]?.form ?? '');
    const isTitled = isTraded || isRanked || titledAt === i || title >= 0 || isOfOffice;
    const isFirm = FIRM_TITLE.test(tokens[from - 1]?.form ?? '') && tokens[from - 1]!.sentence === token.sentence;
    const isGivenPair = words.length === 2 && last.name === 'PERSON' && isGivenFirst(words);
    const isBody =
      isFirmInS(tokens, end - 1) ||
      // "Halden Fargo CEO Ed Brill": a firm, whatever the tagger takes it for.
      (/^(?:CEO|CFO|COO|shareholders?|stockholders?)$/.test(tokens[end]?.form ?? '') && !isTitled) ||
      (words.length === 1 && isCamel(words[0]!)) ||
      // A given name that the tagger takes for a body.
      (words.some((w) => w.name === 'ORG' || INSTITUTION.test(w.form)) && !isGivenPair) ||
      BODY_ENDINGS.has(last.lower) ||
      (words.length > 1 &&
        (endsAsHospital(tokens, end - 1) ||
          PRESS_FIRST.test(words[0]!.form) ||
          // "Wexley Town", whom the tagger takes for somebody.
          (last.name === 'PERSON' &&
            !isGivenFirst(words) &&
            /^(?:Town|City|County|Athletic|Villa|Forest)$/.test(last.form))));
    const isRegion =
      words.length > 1 &&
      /^(?:North|South|East|West|New|Central)(?:ern)?$/.test(words[0]!.form) &&
      (STATE_OF.has(last.lower) || STATES_OF_WORLD.has(last.lower));
    const kind =
      isFirm || (isBody && !isTitled && !/^(?:River|Loch)$/.test(words[0]!.form))
        ? 'ORG'
        : isTitled || isGivenPair || isGivenName(words) || isSpeakerByPlace(document, words[0]!)
          ? 'PERSON'
          : isRegion ||
              (words.length > 1 &&
                /^(?:River|Lake|Mount|Cape|Loch)$/.test(words[0]!.form) &&
                !BODY_ENDINGS.has(last.lower))
            ? 'LOC'
            : kindOf(words[0]!);
    mentions.push({
      start: from,
      end,
      name: document.text.slice(words[0]!.start, last.end).replace(/\s+/g, ' ').replaceAll('’', "'"),
      kind,
    });
    i = end;
  }
  return mentions;
}

function kindOf(token: Token): NameKind {
  const lower = token.lower;
  if (token.name === 'LOC' || STATE_OF.has(lower) || STATES_OF_WORLD.has(lower)) return 'LOC';
  return token.name === 'PERSON' || token.name === 'ORG' ? token.name : 'MISC';
}
