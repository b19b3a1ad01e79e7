import type { Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { CLOSE } from './lexicon/parties.js';
import { EXAMINERS, TENTATIVE } from './lexicon/records.js';
import {
  ANONYMITY,
  ANONYMOUS_NOUNS,
  BODIES,
  DOCUMENT_NOUNS,
  EXPERT_WORDS,
  FILING_NOUNS,
  HOLDERS,
  MEDIA_WORDS,
  OFFICIAL_WORDS,
  ORGANISATION_WORDS,
  POSTS,
  PRESS_KINDS,
  RECORD_NOUNS,
} from './lexicon/sources.js';
import { PICTURES } from './pictures.js';
import type { Context, ResolvedSource } from './resolved-source.js';
import { openingName, phraseOf } from './tree.js';

// Sources without a name: what the words say, and what kind of source that is.

const COLLECTIVES =
  /^(?:group|alliance|coalition|movement|organisation|organization|association|league|federation|team)$/;

const FORCES =
  /\b(?:(?:coast|border|national|civil|state|home) guard|medical examiner|civil (?:defen[cs]e|protection)|town hall|city hall|(?:air|armed|defen[cs]e|security|border|police) forces?|fire (?:service|department|brigade)|(?:ambulance|rescue|prison|emergency) service)$/i;
/** A name without what it is of: "the coast guard [of Tessaly]". */
const bare = (name: string): string => name.split(/ (?:of|in|for) /, 1)[0]!;

const SECRET_SERVICE =
  /\b(?:(?:military|army|defen[cs]e|foreign|domestic|naval) intelligence|(?:secret|intelligence|security) (?:service|agency|directorate|bureau))$/i;

export const isKept = ({ lemma, lower }: Token): boolean => RECORD_NOUNS.has(lemma) || RECORD_NOUNS.has(lower);
export const isDocument = ({ lemma, lower }: Token): boolean => DOCUMENT_NOUNS.has(lemma) || DOCUMENT_NOUNS.has(lower);

/** "Senior party figures": people, not numbers. */
const arePeople = (head: Token, tokens: readonly Token[]): boolean =>
  head.lower === 'figures' &&
  tokens.some((t) =>
    /^(?:senior|leading|prominent|top|party|opposition|religious|industry|underworld|who)$/.test(t.lower),
  );

/** "The civil rights group Count Us": a body, whatever words its name is made of. */
const isGroupNamed = (head: Token, tokens: readonly Token[]): boolean =>
  /^\p{Lu}/u.test(head.form) &&
  !tokens.some((t) => t.form === t.lower && (isDocument(t) || PICTURES.test(t.lower))) &&
  tokens.some(
    (t) =>
      t.index < head.index &&
      t.form === t.lower &&
      /^(?:group|charity|campaign|movement|coalition|network)$/.test(t.lower),
  );

/** "The geological survey", which measures, is no paper. */
const isMeasurer = (tokens: readonly Token[]): boolean =>
  tokens.some((t) => /^(?:geological|hydrographic|ordnance|meteorological|seismological)$/.test(t.lower));

/** So many UTF-16 units back an article may have named whose report it is. */
const REPORT_REACH = 3000;
/** Data that nobody is named for are those of a body named so many UTF-16 units back. */
const DATA_REACH = 300;
const isOfPress = (word: string): boolean =>
  PRESS_KINDS.has(word) || /^(?:monthly|portal|broadsheet|podcast|blog)$/.test(word);
/** "Results of the salt study", "trial data": what research finds, not what an office keeps. */
export const isOfStudy = (head: Token, tokens: readonly Token[]): boolean =>
  /^(?:result|finding|data|figure|evidence)$/.test(head.lemma) &&
  tokens.some((t) =>
    /^(?:study|trial|experiment|research|analysis|review|modelling|modeling|simulation)$/.test(t.lemma),
  );
/** "Figures from the central bank", "minutes of the council": of a body that keeps books. */
const isOfKeeper = (head: Token, tokens: readonly Token[]): boolean =>
  tokens.some(
    (t) => t.index === head.index + 1 && /^(?:from|of|by|at|filed|lodged|deposited|held|kept)$/.test(t.lower),
  ) &&
  tokens.some(
    (t) =>
      t.index > head.index + 1 &&
      t.index <= head.index + KEEPER_REACH &&
      (OFFICIAL_WORDS.has(t.lemma) || /^(?:bank|registry|register|registrar|institute|clinic)$/.test(t.lemma)),
  );
const KEEPER_REACH = 6;
const isDefiniteIn = (tokens: readonly Token[], head: Token): boolean =>
  tokens.some((t) => t.head === head.index && /^(?:the|this|that)$/.test(t.lower));

/** "The head of the board", "the museum's director", not a former one. */
const holdsPost = ({ document }: Context, head: Token, tokens: readonly Token[]): boolean =>
  head.tag === 'NN' &&
  // "The firm's chief engineer".
  (POSTS.has(head.lemma) || tokens.some((t) => t.index === head.index - 1 && t.lower === 'chief')) &&
  (tokens.some((t) => (t.tag === 'POS' || /^(?:its|their)$/.test(t.lower)) && t.index < head.index) ||
    // "The police chief".
    (isDefiniteIn(tokens, head) && tokens.some((t) => t.index === head.index - 1 && BODIES.has(t.lemma))) ||
    (isDefiniteIn(tokens, head) && /^(?:of|at)$/.test(document.tokens[head.index + 1]?.lower ?? ''))) &&
  !tokens.some((t) => t.index < head.index && /^(?:former|ex|then|acting|deputy)$/.test(t.lower));

/** The source that words without a name stand for. */
export function unnamed(context: Context, head: Token, tokens: readonly Token[]): ResolvedSource {
  const cut = tokens.findIndex(
    (token) =>
      token.index > head.index &&
      (/^(?:WP|WDT|WRB)/.test(token.tag) ||
        // "Figures to be published today".
        (token.lower === 'to' && context.document.tokens[token.index + 1]?.lower === 'be') ||
        /^[,(–—]$/.test(token.form) ||
        /^(?:seen|obtained|reviewed|viewed|released|published|shared|leaked|reported|cited|quoted|circulated)$/.test(
          token.lower,
        )),
  );
  const phrase = tokens.slice(0, cut < 1 ? undefined : cut);
  const name = phraseOf(context.document, phrase);
  const text = tokens.map((token) => token.form).join(' ');
  const span: Span | undefined = phrase.length ? [phrase[0]!.start, phrase.at(-1)!.end] : undefined;
  const base = { name, entity: undefined, record: false, filing: false, span };
  // "Former staff at the home" do not speak for it.
  const isFormer =
    /^(?:staff|crew|personnel)$/.test(head.lemma) &&
    tokens.some((t) => /^(?:former|ex|several|some|many)$/.test(t.lower));
  if (isFormer || CLOSE.test(head.lower)) return { ...base, kind: 'anonymous', onRecord: false };
  // "The force": the police that were spoken of.
  if (
    head.lemma === 'force' &&
    tokens.length < 3 &&
    (isDefiniteIn(tokens, head) || tokens.length === 1) &&
    /\b(?:police|constabulary|cops)\b/i.test(
      context.document.text.slice(Math.max(0, head.start - REPORT_REACH), head.start),
    )
  )
    return { ...base, kind: 'official', onRecord: true };
  if (isMeasurer(tokens) || head.lower === 'customs') return { ...base, kind: 'official', onRecord: true };
  // "Both sides confirmed it": those who have been named.
  if (/^(?:side|party)$/.test(head.lemma) && head.tag === 'NNS' && tokens.length === 2 && tokens[0]!.lower === 'both')
    return { ...base, kind: 'organisation', onRecord: true };
  // "League bigwigs", "council bosses": the body that they run.
  const run = tokens.find((t) => t.index === head.index - 1);
  const isOfSome = tokens.some((t) => t.tag === 'CD' || /^(?:former|ex|some|several|many|few)$/.test(t.lower));
  if (
    head.tag === 'NNS' &&
    /^(?:boss|bigwig|chief)$/.test(head.lemma) &&
    !isOfSome &&
    run &&
    [BODIES, ORGANISATION_WORDS].some((nouns) => nouns.has(run.lemma))
  )
    return { ...base, kind: OFFICIAL_WORDS.has(run.lemma) ? 'official' : 'organisation', onRecord: true };
  if (arePeople(head, tokens)) return { ...base, kind: 'anonymous', onRecord: false };
  if (isGroupNamed(head, tokens)) return { ...base, kind: 'organisation', onRecord: true };
  if ((isDocument(head) || head.lower === 'polling') && !(head.lemma === 'report' && head.tag === 'NNS')) {
    const finding = EXAMINERS.test(text) && !TENTATIVE.test(text);
    // "The town voted on Sunday. The results show P".
    const isOfVote =
      /^(?:result|tally|count)$/.test(head.lemma) &&
      isDefiniteIn(tokens, head) &&
      tokens.length < 4 &&
      /\b(?:elections?|voted|voters?|ballots?|referendum|turnout)\b/i.test(
        context.document.text.slice(Math.max(0, head.start - DATA_REACH), head.start),
      );
    const official =
      finding ||
      isOfVote ||
      /\b(?:official|government|court|state|police|public|provisional|annual|election|electoral|registration|customs|published)\b/i.test(
        text,
      ) ||
      tokens.some((t) => t !== head && (OFFICIAL_WORDS.has(t.lemma) || OFFICIAL_WORDS.has(t.lower)));
    // "Tax records", "company figures": a register speaks, unless it only leaked out.
    const kept =
      isKept(head) &&
      (/\b(?:kept|held|maintained) by\b/i.test(text) ||
        // "Minutes of the club".
        /\b(?:minutes|accounts|register|log|ledger|records) of (?:the|its|a) /i.test(text) ||
        isOfKeeper(head, tokens) ||
        tokens.some((t) => /^(?:NN|JJ|POS|PRP\$)/.test(t.tag) && t.index < head.index));
    // What a public register holds stays its record, whoever got hold of it.
    const isPublic = /\b(?:registry|register|registration|census|court|election|customs|statistics|parliamentary)\b/i;
    const isOpen =
      !/\b(?:leaked|internal|secret|confidential|unpublished|draft)\b/i.test(text) &&
      (isPublic.test(text) || !/\b(?:seen|obtained|reviewed|viewed)\b/i.test(text));
    // "According to the decision": the one that was spoken of.
    const isRuling =
      isDefiniteIn(tokens, head) && /^(?:decision|ruling|verdict|judge?ment|minutes|register)$/.test(head.lemma);
    // "The Refugee Centre said P. According to the data, Q": those of the body that was just spoken of.
    const isOfBody =
      isKept(head) &&
      tokens.length === 2 &&
      isDefiniteIn(tokens, head) &&
      / (?<=\p{Lu}\p{L}{1,30} )(?:Office|Bureau|Ministry|Department|Agency|Cent(?:er|re)|Institute|Service|Board|Authority|Police|Commission|Statistics)\b/u.test(
        context.document.text.slice(Math.max(0, head.start - DATA_REACH), head.start),
      );
    // "The Tern poll", "the latest survey": one that can be told from others.
    const isPoll =
      (/^(?:poll|survey)$/.test(head.lemma) || head.lower === 'polling') &&
      /^(?:NN|VBG)$/.test(head.tag) &&
      tokens.some((t) => /^(?:the|this|that|our|its|their)$/.test(t.lower) || t.tag === 'NNP');
    // "The report": of a body whose duty is to examine, where the article has spoken of one.
    const isOfExaminer =
      /^(?:report|review|audit|inquiry|findings?)$/.test(head.lemma) &&
      isDefiniteIn(tokens, head) &&
      EXAMINERS.test(context.document.text.slice(Math.max(0, head.start - REPORT_REACH), head.start)) &&
      !TENTATIVE.test(text);
    // A firm's own books before a regulator.
    const isOfBooks =
      /\b(?:regulatory|securities|stock exchange|annual|earnings) filings?\b|\bfilings? (?:with|to|before) (?:the )?(?:\w+ ){0,3}(?:commission|regulator|exchange|registry|register)\b/i.test(
        text,
      );
    // "The council's own planning file".
    const isOwnFile = /\b(?:own|planning|court|case|land|public|service) (?:\w+ )?files?$/i.test(name);
    const record =
      finding ||
      isOwnFile ||
      isOfBooks ||
      isOfExaminer ||
      isRuling ||
      isOfVote ||
      isKept(head) ||
      (official && /^(?:record|document|statistic|report|result|accounts?)$/.test(head.lemma)) ||
      // "League registration papers".
      (head.lemma === 'paper' && /\b(?:registration|electoral|customs)\b/i.test(text));
    return {
      ...base,
      kind: 'document',
      onRecord: official || isOfBody || isOfBooks || isRuling || isPoll || isOfExaminer || (kept && isOpen),
      record:
        record &&
        isOpen &&
        !isOfStudy(head, tokens) &&
        (official || isOfBody || kept || isRuling || isOfExaminer || isOfBooks),
      filing:
        FILING_NOUNS.has(head.lemma) &&
        !isOfBooks &&
        !/\b(?:regulatory|securities|stock exchange|annual|tax|earnings)\b/i.test(text),
    };
  }
  // "Tovia's military intelligence" is a service, "intelligence sources" are anybody.
  if (SECRET_SERVICE.test(name) && tokens.some((t) => /^\p{Lu}/u.test(t.form) && /^(?:NN|JJ)/.test(t.tag)))
    return { ...base, kind: 'official', onRecord: true };
  // Bare "authorities" are anybody in office.
  if (ANONYMITY.test(text) || (head.lemma === 'authority' && head.tag === 'NNS'))
    return { ...base, kind: 'anonymous', onRecord: false };
  const isTitled = tokens.some((t) => t.index < head.index && /^\p{Lu}/u.test(t.form) && /^(?:NN|JJ)/.test(t.tag));
  if ((isDefiniteIn(tokens, head) || isTitled) && head.tag === 'NN' && isOfPress(head.lemma))
    return { ...base, kind: 'media', onRecord: true };
  const isDefinite = isDefiniteIn(tokens, head);
  const isOwned = tokens.some((t) => t.tag === 'POS' && t.index < head.index);
  // "State television TVR1", "the agency APN": letters that name a medium.
  const letters = tokens.find((t) => /^\p{Lu}[\p{Lu}\d]+$/u.test(t.form) && t.form.length > 1);
  if (letters && tokens.some((t) => MEDIA_WORDS.has(t.lower) || t.lower === 'agency'))
    return { ...base, name: letters.form, kind: 'media', onRecord: true };
  // "Kovia's state news agency".
  if (head.lemma === 'agency' && tokens.some((t) => /^(?:news|press|information)$/.test(t.lower)))
    return { ...base, kind: 'media', onRecord: true };
  // "The weekly Prisma": what it is, and its name.
  const press = tokens.findIndex(
    (t, i) => t.form === t.lower && isOfPress(t.lower) && /^\p{Lu}\p{Ll}/u.test(tokens[i + 1]?.form ?? ''),
  );
  if (press >= 0) {
    const called = phraseOf(context.document, openingName(tokens.slice(press + 1)));
    return { ...base, name: called, kind: 'media', onRecord: true };
  }
  // "Ostmark's coast guard", "the air force".
  if (FORCES.test(bare(name)) || (head.tag === 'NN' && head.lemma === 'watchdog'))
    return { ...base, kind: 'official', onRecord: true };
  // "The group confirmed", "the mayor said": there is but one that the article can mean.
  if (BODIES.has(head.lemma) || ((isDefinite || isOwned) && head.tag === 'NN' && COLLECTIVES.test(head.lemma)))
    return {
      ...base,
      kind: OFFICIAL_WORDS.has(head.lemma) || /\bcentral bank$/i.test(name) ? 'official' : 'organisation',
      onRecord: true,
    };
  // "An inquest ruled", "a planning inspector found".
  if (head.tag === 'NN' && !ANONYMOUS_NOUNS.has(head.lemma) && EXAMINERS.test(name))
    return { ...base, kind: 'official', onRecord: true };
  if (EXPERT_WORDS.has(head.lemma)) return { ...base, kind: 'expert', onRecord: false };
  // "The director of the museum": there is but one.
  if (holdsPost(context, head, tokens)) return { ...base, kind: 'person', onRecord: true };
  if (ANONYMOUS_NOUNS.has(head.lemma) || head.tag === 'NNS') return { ...base, kind: 'anonymous', onRecord: false };
  // "A former guard", "an official": whoever holds an office that many hold has no name here.
  // "China's ambassador to Britain".
  const isOffice = (isDefinite || isOwned) && HOLDERS.has(head.lemma);
  return { ...base, kind: isOffice ? 'official' : 'anonymous', onRecord: isOffice };
}
