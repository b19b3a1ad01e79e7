import type { Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { PERSONS } from './antecedents.js';
import { campaignName } from './campaigns.js';
import type { Entity } from './entities.js';
import { isApposed, isIntroduced } from './introduced-names.js';
import { CLOSE } from './lexicon/parties.js';
import {
  ANONYMITY,
  ANONYMOUS_NOUNS,
  BODIES,
  FILING_NOUNS,
  HOLDERS,
  MEDIA_WORDS,
  POSTS,
  SPOKES_WORDS,
} from './lexicon/sources.js';
import { makerMeant, ownerBefore, paperBefore } from './paper-owners.js';
import { PICTURES } from './pictures.js';
import { bodyNounBefore, lastBody, ownerOf, phraseAround, principalOf } from './principals.js';
import { resolve } from './resolve.js';
import { bareName, type Context, kindOfEntity, named, namesIn, type ResolvedSource } from './resolved-source.js';
import {
  calledByPost,
  isPressNoun,
  nounBehind,
  paperIn,
  withoutApposed,
  withoutDid,
  withoutPlace,
  withoutRelative,
  withoutTime,
} from './source-words.js';
import { bodyOfLeaders } from './spoken-for.js';
import { pressMeant } from './told-media.js';
import { childBy, headOf, phraseOf, relativeOf, spanOf, tokensUnder, wordsUnder } from './tree.js';
import { isDocument, isKept, isOfStudy, unnamed } from './unnamed-sources.js';

// Who speaks, from the words of a source.

/**
 * Who speaks, from the words of a source: the full name where there is one, else what the article calls it.
 * @param speaker the source before, whom a pronoun means first
 * @returns undefined when the words name nobody
 */
export function resolveSource(context: Context, spans: readonly Span[], speaker?: Entity): ResolvedSource | undefined {
  const { document, entities } = context;
  const words = withoutTime(tokensUnder(document, spans));
  // "A firm, which says P": whom the pronoun takes up.
  const antecedent =
    words.length === 1 && /^(?:who|which|that)$/.test(words[0]!.lower) ? antecedentOf(context, words[0]!) : undefined;
  if (antecedent) return resolveSource(context, antecedent, speaker);
  // "The institute, whose measurements show P".
  const [whose, ...owned] = words;
  const keeper = whose?.lower === 'whose' && owned.some(isDocument) ? antecedentOf(context, whose) : undefined;
  const kept = keeper && resolveSource(context, keeper, speaker);
  if (kept) return { ...kept, record: owned.some(isKept) };
  // "Vikdal, 51, admitted P but denied Q": the number is the age of who stands before it.
  const [only] = words;
  const aged =
    words.length === 1 && only!.tag === 'CD' && document.tokens[only!.index - 1]?.form === ','
      ? entities.at[only!.index - 2]
      : undefined;
  if (aged) return named(aged, [only!.start, only!.end]);
  // "The commission presented its report. According to it, P": the paper spoken of right before.
  const paper =
    words.length === 1 && /^(?:it|this)$/.test(words[0]!.lower) ? paperBefore(context, words[0]!) : undefined;
  if (paper) return resolveSource(context, paper, speaker);
  // "The suspect, named as Ida Crane,".
  const as = words.find((t, i) => t.lower === 'as' && /^(?:named|identified)$/.test(words[i - 1]?.lower ?? ''));
  const namedAs = as && entities.at[as.index + 1];
  if (namedAs?.kind === 'PERSON') return named(namedAs, [words[0]!.start, words.at(-1)!.end]);
  const tokens = withoutApposed(withoutDid(withoutPlace(withoutRelative(words))), context);
  const head = paperIn(tokens) ?? nounBehind(tokens, headOf(tokens));
  if (!head) return undefined;
  const span: Span = [tokens[0]!.start, tokens.at(-1)!.end];
  // "Herald columnist Michael Garth, a speechwriter in Bell's government": who stands before the first comma.
  const comma = tokens.findIndex((t) => t.form === ',');
  const front = tokens.slice(0, Math.max(comma, 0));
  const leading = front.length > 1 ? entities.at[front.at(-1)!.index] : undefined;
  if (leading?.kind === 'PERSON' && !front.some((t) => /^(?:IN|TO|POS)$/.test(t.tag))) return named(leading, span);
  // "North Tavira's state agency TNA": whose it is does not speak.
  // "Nurses at Saint Brenna's Hospital": a name, and nobody's.
  const mark = tokens.find((t) => t.tag === 'POS' && t.index > head.index && entities.at[t.index] === undefined);
  const rest = mark ? tokens.filter((t) => t.index > mark.index) : [];
  const inner = rest.length > 0 ? resolveSource(context, [[rest[0]!.start, rest.at(-1)!.end]], speaker) : undefined;
  if (inner?.entity) return inner;
  // "The senator's ex-wife": whose she is does not speak, nor hold an office for that.
  const close = tokens.find((t, i) => tokens[i - 1]?.tag === 'POS' && CLOSE.test(t.lower));
  if (close && !namesIn(context, tokens).some(({ kind }) => kind === 'PERSON')) return unnamed(context, close, tokens);
  // "The Northern Ledger" is no ledger, "Minutes/NNPS" that open a sentence are.
  const isOpening = head.tag === 'NNPS' && entities.at[head.index]?.name === head.form && tokens[0] === head;
  const isName = /^NNP/.test(head.tag) && entities.at[head.index] !== undefined && !(isOpening && isDocument(head));
  // "A claim lodged at a tribunal".
  if (FILING_NOUNS.has(head.lemma) && tokens.some((t) => /^(?:lodged|filed|brought|submitted)$/.test(t.lower)))
    return { ...unnamed(context, head, tokens), kind: 'document', onRecord: true, record: false, filing: true };
  // "The paper reports": the one that was named.
  const press = pressMeant(context, tokens);
  if (press) return named(press, span);
  if (isDocument(head) && !isName) {
    // "Court documents filed by the family": what a party brings before a court only claims.
    const words = tokens.map((t) => t.lower).join(' ');
    const isOfBooks = /^(?:accounts?|returns?|results?|register|registry|entry|entries)$/.test(head.lower);
    if (
      !isOfBooks &&
      /\b(?:court|legal) (?:document|paper|filing)s?\b|\bfiled (?:by|on behalf of|in|with|against)\b/.test(words)
    )
      return { ...unnamed(context, head, tokens), onRecord: true, record: false, filing: true };
    // "Images circulated by activists": who passed pictures on relays them.
    const isPassedOn =
      PICTURES.test(head.lower) &&
      tokens.some((t, i) => t.lower === 'by' && /^(?:VB|RP|IN)/.test(tokens[i - 1]?.tag ?? ''));
    const isLeaked = tokens.some((t) => t.lower === 'leaked') || UNRELEASED.test(wordsUnder(document, spans));
    const holder = isPassedOn
      ? undefined
      : (ownerOf(context, head, tokens) ?? ownerBefore(context, tokens) ?? makerMeant(context, tokens));
    // "Leaked minutes, published by the site Lantern": who prints them does not own them.
    const owner = isLeaked && holder && kindOfEntity(holder) === 'media' ? undefined : holder;
    // "Papers at the Companies Register".
    const isOfRegister =
      (/ (?:Register|Registry|Registrar)$/.test(owner?.name ?? '') ||
        /\b(?:land|company|companies|business|property|trade|civil|cadastral) (?:registry|register)\b/.test(words)) &&
      !tokens.some((t) => /^(?:leaked|draft)$/.test(t.lower));
    const role = {
      record: (isKept(head) || isOfRegister) && !isOfStudy(head, tokens) && !isLeaked,
      filing: FILING_NOUNS.has(head.lemma),
    };
    if (owner && head.lemma !== 'memo' && head.lemma !== 'letter') return named(owner, span, role);
    const paper = unnamed(context, head, tokens);
    // "A report commissioned by the council": by others than the council.
    const isOnOrder = tokens.some((t) => ON_ORDER.test(t.lower));
    if (isOfRegister) return { ...paper, onRecord: true, record: true };
    return isOnOrder ? { ...paper, record: false } : paper;
  }
  // "A statement from the prosecutor's office": whoever made it speaks.
  if (WORDS_OF.test(head.lemma) && !isName) {
    const preposition = tokens.find((t) => t.index > head.index && /^(?:from|by|of)$/.test(t.lower));
    // "Remarks by the minister printed in the daily Dawn".
    const printed = tokens.find(
      (t) =>
        t.index > (preposition?.index ?? Infinity) &&
        /^(?:printed|published|aired|broadcast|carried|posted|quoted)$/.test(t.lower),
    );
    const maker =
      preposition && tokens.filter((t) => t.index > preposition.index && t.index < (printed?.index ?? Infinity));
    const made = maker?.length ? resolveSource(context, [[maker[0]!.start, maker.at(-1)!.end]], speaker) : undefined;
    if (made) return made;
  }
  const names = namesIn(context, tokens);
  const byPost = calledByPost(context, tokens);
  if (byPost) return named(byPost, span);
  const person = names.find((e) => e.kind === 'PERSON');
  const nameAt = tokens.findIndex((t) => entities.at[t.index] === person);
  // "Secretary of State Ana Lind".
  const isTitled = person !== undefined && /^(?:State|Staff|General|Justice)$/.test(tokens[nameAt - 1]?.form ?? '');
  if (
    person &&
    (isTitled ||
      entities.at[head.index] === person ||
      isIntroduced(context, head, person, tokens) ||
      isApposed(context, head, person))
  )
    return named(person, span);
  // "Lars Emde, a spokesman for the rector": the one who is named speaks.
  const opening = tokens.find((t) => /[\p{L}]/u.test(t.form));
  const first = opening && entities.at[opening.index];
  const second = tokens.find((t) => first && t.index > opening.index && entities.at[t.index] !== first);
  if (first?.kind === 'PERSON' && second?.form === ',') return named(first, span);
  if (SPOKES_WORDS.has(head.lemma)) {
    const principal = principalOf(context, head, tokens, span);
    // "The Merrow campaign" answers for Merrow, and is what spoke.
    if (principal?.entity && head.lemma === 'campaign')
      return { ...principal, name: campaignName(context, head) ?? phraseOf(document, tokens), kind: 'organisation' };
    if (principal) return principal;
  }
  // "Monitors from the Joint Observer Mission": the body by those who do its work.
  if (STAFF.test(head.lemma) && head.tag === 'NNS') {
    const body = names.find(
      (e) =>
        e.kind === 'ORG' &&
        tokens.some((t) => t.index > head.index && entities.at[t.index] === e) &&
        // "Prosecutors in Ardley County": where they are.
        !(document.tokens[head.index + 1]?.lower === 'in' && / (?:County|District|Province|Region)$/.test(e.name)),
    );
    if (body) return named(body, span);
  }
  // "Council bosses", "leaders of the Tide Union": the body that they run.
  const led = head.lemma === 'official' ? undefined : bodyOfLeaders(context, head, tokens);
  const run = led === undefined ? undefined : names.find(({ name }) => bareName(name) === led);
  if (run) return named(run, span);
  // "The Sovan daily Zaria": what is called so, not where it comes from.
  const [origin, called] = names;
  if (origin?.kind === 'MISC' && called && called.kind !== 'LOC' && origin === entities.at[head.index])
    return named(called, span);
  const own = entities.at[head.index];
  if (
    own &&
    !(ANONYMITY.test(document.text.slice(span[0], span[1])) || (head.tag === 'NNS' && ANONYMOUS_NOUNS.has(head.lemma)))
  ) {
    return named(own, span);
  }
  // 'the agency "Kolo"', "the daily Kurier": a name that the noun introduces, in apposition or in quotation marks.
  const introduced = names.findLast(
    (e) =>
      (e.kind !== 'LOC' || MEDIA_WORDS.has(head.lemma)) &&
      tokens.some(
        (t) =>
          entities.at[t.index] === e &&
          t.index > head.index &&
          (t.quoted || t.index - head.index <= 3) &&
          !tokens.some((x) => x.index > head.index && x.index < t.index && /^(?:IN|TO)$/.test(x.tag)),
      ),
  );
  if (introduced && !ANONYMOUS_NOUNS.has(head.lemma)) return named(introduced, span);
  // "The firm that runs the ferries, Clark Lines,": the name that closes the phrase behind a comma.
  const closing = entities.at[tokens.findLast((t) => t.form !== ',')?.index ?? -1];
  const opens = closing && tokens.find((t) => entities.at[t.index] === closing);
  const isClosing = opens && opens.index > head.index && tokens[tokens.indexOf(opens) - 1]?.form === ',';
  if (isClosing && closing.kind !== 'LOC' && /^NN$/.test(head.tag) && BODIES.has(head.lemma))
    return named(closing, span);
  // "The president of neighbouring Corania, Luis Barrow,".
  const isHolder = HOLDERS.has(head.lemma) || POSTS.has(head.lemma);
  if (isClosing && closing.kind === 'PERSON' && isHolder && head === tokens.find((t) => /^NN/.test(t.tag)))
    return named(closing, span);
  // "Tern news agency", "Gloss magazine": the name before the noun.
  const before = names.find(
    (e) => e.kind === 'ORG' && tokens.some((t) => entities.at[t.index] === e && t.index < head.index),
  );
  if (before && isPressNoun(head.lemma) && head.tag === 'NN') return named(before, span, { kind: 'media' });
  // "Asked the panel's chairwoman, [Edna Moss]".
  const next = document.tokens[tokens.at(-1)!.index + 1];
  // "The commander of the fleet, [Vice Admiral Oleg Parr]".
  const ranks = next ? document.tokens.slice(next.index + 1, next.index + 1 + MOST_RANKS) : [];
  const nameAfter = ranks.find((t) => entities.at[t.index]?.kind === 'PERSON' || !/^\p{Lu}/u.test(t.form));
  const apposed = next?.form === ',' && nameAfter ? entities.at[nameAfter.index] : undefined;
  if (
    apposed?.kind === 'PERSON' &&
    (PERSONS.test(head.lemma) || POSTS.has(head.lemma)) &&
    (apposed.roles.has(head.lemma) || nameAfter !== ranks[0])
  )
    return named(apposed, span);
  const meant = resolve(document, entities, head.index, speaker);
  if (meant) return named(meant, span);
  // "Its chair said": the body speaks by whoever heads it.
  if ((HEADS.test(head.lemma) || STAFF.test(head.lemma)) && tokens.some((t) => /^(?:its|their)$/.test(t.lower))) {
    const body = lastBody(context, head);
    if (body) return named(body, span);
    const noun = bodyNounBefore(context, head);
    if (noun) return unnamed(context, noun, phraseAround(context, noun));
  }
  // "The journal has withdrawn the paper, it said".
  const spokenOf = words.length === 1 && head.lower === 'it' ? bodyNounBefore(context, head) : undefined;
  if (spokenOf) return unnamed(context, spokenOf, phraseAround(context, spokenOf));
  if (/^PRP|^WP|^DT/.test(head.tag)) return undefined;
  return unnamed(context, head, tokens);
}

/** What a relative pronoun takes up; of a predicate ("he is a bully who …") its subject. */
function antecedentOf(context: Context, pronoun: Token): Span[] | undefined {
  const { document } = context;
  const noun = relativeOf(document, pronoun);
  if (noun === pronoun || /^(?:WP|WDT)/.test(noun.tag)) return undefined;
  // "He is a liar, bully and cheat who …": of the last of several.
  let predicate = noun;
  while (predicate.relation === 'conj' && predicate.head >= 0 && predicate.head < predicate.index)
    predicate = document.tokens[predicate.head]!;
  const isPredicate = childBy(document, predicate, /^cop$/) !== undefined;
  // The tree may hang it on the verb before: "incites violence and is a liar who …".
  const isSecond = /^VB/.test(predicate.tag) && noun !== predicate;
  const subject = isPredicate || isSecond ? childBy(document, predicate, /^nsubj/) : undefined;
  const phrase = phraseAround(context, noun);
  // "Help from Labour Secretary Tom Perrin, who said": what he gave does not speak.
  // "Replaced on Monday by a message that said": nor does what came before it.
  const isNamed = context.entities.at[noun.index]?.kind === 'PERSON';
  const behind =
    isNamed || WORDS_OF.test(noun.lemma)
      ? phrase.findLastIndex((t) => t.tag === 'IN' && t.lower !== 'of' && (isNamed || t.index < noun.index)) + 1
      : 0;
  // "It was Lind who said P".
  const span = spanOf(subject && !/^(?:it|that)$/.test(subject.lower) ? [subject] : phrase.slice(behind));
  return span && [span];
}

const MOST_RANKS = 4;

/** "An audit which the board never released": what its body keeps to itself is no record. */
const UNRELEASED =
  /\b(?:never|not(?: been)?|yet to be) (?:released|published|made public|disclosed)\b|\bunreleased\b|\bunpublished\b/i;

const ON_ORDER = /^(?:commissioned|ordered|funded|requested)$/;

const STAFF =
  /^(?:monitor|inspector|investigator|auditor|surveyor|engineer|rescuer|firefighter|prosecutor|detective|statistician|warden|ranger|crew|medic|volunteer|delegate|archaeologist|seismologist|forecaster|meteorologist)$/;

/** What somebody said or wrote, as the grammatical source. */
const WORDS_OF = /^(?:statement|post|tweet|message|remark|comment|testimony|speech|account)$/;

const HEADS =
  /^(?:executive|boss|founder|rector|principal|chair|chairman|chairwoman|director|head|president|chief|leader|secretary|manager|commissioner)$/;
