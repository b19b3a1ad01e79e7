import type { Token } from '../language/document.js';
import { isTitleCased } from '../language/title-case.js';
import { adjunctsEnd } from './adjuncts.js';
import type { DocumentView } from './document-view.js';
import { CONFIRMING, DENYING, DISMISSING, REPORTING, TRAILING } from './lexicon/cues.js';
import { couldBeFinite } from './missed-verbs.js';
import { phraseEnd, type Range } from './plain-phrases.js';

// Where clauses begin and end in the plain forms of news, read off tags and words.

export const range = ([from, end]: Range): number[] =>
  Array.from({ length: Math.max(0, end - from) }, (_, i) => from + i);

export const hasFinite = ({ finite }: DocumentView, [from, end]: Range): boolean =>
  range([from, end]).some((k) => finite[k] === 1);

// What opens a clause that only serves another.
const SUBORDINATE =
  /^(?:when|if|as|after|while|before|since|although|though|because|asked|speaking|until|once|unless|whether|despite|where)$/;

export const isMainClause = (view: DocumentView, [from, end]: Range): boolean =>
  end - from > 2 &&
  (hasFinite(view, [from, end]) ||
    isHeadline(view, from) ||
    isLongEnough(view, [from, end]) ||
    range([from + 1, end]).some((k) => couldBeFinite(view.document.tokens, k))) &&
  !(SUBORDINATE.test(view.document.tokens[from]!.lower) && !isSinceThen(view, from) && !isAsEarly(view, from));

/** "As early as 1979 the ministry was warned". */
const isAsEarly = ({ document: { tokens } }: DocumentView, from: number): boolean =>
  tokens[from]!.lower === 'as' && /^(?:RB|JJ)$/.test(tokens[from + 1]?.tag ?? '') && tokens[from + 2]?.lower === 'as';

/** "Since Sunday 318 people were arrested": a time, no clause. */
const isSinceThen = ({ document: { tokens } }: DocumentView, from: number): boolean =>
  /^(?:since|until|before|after)$/.test(tokens[from]!.lower) && tokens[from + 1]?.name === 'TIME';

/** A clause whose verb the tagger missed, and no "In a statement on Monday, …". */
const isLongEnough = ({ document: { tokens } }: DocumentView, [start, end]: Range): boolean => {
  // "In July 4,120 lorries crossed".
  const from = tokens[start]!.tag === 'IN' && tokens[start + 1]?.name === 'TIME' ? start + 2 : start;
  return (
    end - from > 4 &&
    !/^(?:IN|TO|VBG|RB|WRB)$/.test(tokens[from]!.tag) &&
    tokens[from]!.name !== 'TIME' &&
    // "A ministry spokeswoman, Rita Halm" is a noun with its name.
    tokens.slice(from, end).every((t) => t.form !== ',')
  );
};

/** Is the token in a title, where verbs stand as participles and infinitives ("Pesticide linked to …")? */
export function isHeadline({ document: { tokens, sentences } }: DocumentView, at: number): boolean {
  const { index, first, paragraph, end } = sentences[tokens[at]!.sentence]!;
  if (index > 0 || sentences[1]?.paragraph === paragraph) return false;
  return !/^[.!?]$/.test(tokens[end - 1]!.form) || isTitleCased(tokens.slice(first, end).map(({ form }) => form));
}

/** Does the clause of the verb end at token `k`: at the end of the sentence, or at a comma behind which nothing is said? */
export function endsAt(view: DocumentView, k: number, end: number): boolean {
  const { tokens } = view.document;
  if (k >= end || /^[.;!)]$/.test(tokens[k]!.form)) return true;
  // "Reported on Sunday after completing its survey".
  const isPhrase = [tokens[k]!, ...(tokens[k]!.tag === 'VBG' ? [tokens[k - 1]!] : [])].some((t) =>
    /^(?:after|before|while|following|upon)$/.test(t.lower),
  );
  if (isPhrase && !hasFinite(view, [k, end])) return !tokens.slice(k, end).some((t) => /^[,:]$/.test(t.form));
  if (tokens[k]!.form !== ',') return false;
  // "Said Marta Ilves, 61, who lives there".
  if (tokens[k + 1]?.tag === 'CD' && tokens[k + 2]?.form === ',') return endsAt(view, k + 2, end);
  const next = tokens[k + 1]?.lower ?? '';
  // '…, the councillor admitted, "and I will regret it"'.
  if (/^["“]$/.test(next) && /^(?:and|but|because|so)$/.test(tokens[k + 2]?.lower ?? '')) return true;
  if (
    /^(?:citing|quoting|adding|referring|speaking|asked|without|with|which|who|whose|while|when|after|as|amid|ahead|despite|because|before|following|since|though|although)$/.test(
      next,
    )
  )
    return true;
  if (/^(?:the|an?)$/.test(next) && /^(?:most|least|first|second|third|\p{L}+est)$/u.test(tokens[k + 2]?.lower ?? ''))
    return true;
  if (tokens[k + 1]?.tag === 'VBG') return true;
  // "…, three engineers said, an account the paper could not verify".
  if (
    /^an?$/.test(next) &&
    /^(?:account|claim|version|charge|figure|allegation|assertion|report|statement|accusation|suggestion|number|total|line|view)$/.test(
      tokens[k + 2]?.lower ?? '',
    )
  )
    return true;
  // "…, a spokeswoman said on Saturday, and it has done so since": a further clause.
  if (/^(?:and|but)$/.test(next) && (tokens[k + 2]?.tag === 'EX' || opensClause(view, k + 2, end))) return true;
  const opening = phraseEnd(view, k + 1, end);
  // "…, concludes X, an accountant hired by the club"
  const isReduced = /^an?$/.test(next) && opening > k + 2 && /^VB[DN]$/.test(tokens[opening]?.tag ?? '');
  if (isReduced && /^(?:by|in|at|for|to|from|with|on)$/.test(tokens[opening + 1]?.lower ?? '')) return true;
  // "…, said X, a biologist who took no part": verbs of relative clauses alone.
  // "…, predicted Karin Lundh, the head of Nordcell, as she presented the results".
  const occasion = tokens
    .slice(opening, end)
    .find((t) => t.form === ',' && /^(?:as|when|while|after|before)$/.test(tokens[t.index + 1]?.lower ?? ''));
  const rest = tokens.slice(k + 1, occasion ? occasion.index : end);
  const relatives = rest.filter((t) => /^(?:who|which|whose|that)$/.test(t.lower)).length;
  return rest.filter((t) => view.finite[t.index] === 1).length <= relatives;
}

const LONGEST_ASIDE = 9;

/** Where a clause that begins at `from` ends: before the full stop, or before "…, citing X" or "…, a spokesman said". */
export function clauseEnd(view: DocumentView, from: number, end: number): number {
  const { tokens } = view.document;
  let last = end;
  while (last > from && /^[.!?;]$/.test(tokens[last - 1]!.form)) last--;
  const stop = tokens.slice(from, last).find((t) => {
    // "Norfel maintains P; Q, it said": behind the semicolon somebody speaks anew.
    if (t.form === ';' && !t.quoted)
      return tokens
        .slice(t.index + 1, end)
        .some(
          (next) =>
            isReporting(tokens, next) || (next.form === ':' && /^["“]$/.test(tokens[next.index + 1]?.form ?? '')),
        );
    if (t.quoted || t.form !== ',') return false;
    // "The dead number five, and the hospital says Q": somebody else speaks on.
    // "Acknowledges that P, but disputes Q": the speaker's next verb.
    const second = tokens[t.index + 2];
    if (
      /^(?:and|but)$/.test(tokens[t.index + 1]?.lower ?? '') &&
      second &&
      /^VB[DZ]$/.test(second.tag) &&
      (DENYING.has(second.lemma) || DISMISSING.has(second.lemma) || CONFIRMING.has(second.lemma))
    )
      return true;
    const isLinked = /^(?:and|but|while|though|although)$/.test(tokens[t.index + 1]?.lower ?? '');
    const noun = isLinked ? phraseEnd(view, t.index + 2, last) : -1;
    // "…, and the company, in a statement, said Q".
    const close =
      tokens[noun]?.form === ','
        ? tokens.slice(noun + 1, Math.min(last, noun + LONGEST_ASIDE)).find((n) => n.form === ',')
        : undefined;
    const other = close && !hasFinite(view, [noun, close.index]) ? close.index + 1 : noun;
    if (
      other > t.index + 2 &&
      tokens[other] &&
      isReporting(tokens, tokens[other]!) &&
      !/^(?:it|he|she|they)$/.test(tokens[t.index + 2]!.lower)
    )
      return true;
    if (/^(?:citing|quoting)$/.test(tokens[t.index + 1]?.lower ?? '')) return true;
    // "X said P, according to the Herald".
    if (tokens[t.index + 1]?.lower === 'according' && tokens[t.index + 2]?.lower === 'to') return true;
    const speaker = phraseEnd(view, t.index + 1, last);
    const verb = tokens[speaker];
    return (
      speaker > t.index + 1 &&
      verb !== undefined &&
      isReporting(tokens, verb) &&
      adjunctsEnd(view, speaker + 1, last) === last
    );
  });
  return stop ? stop.index : last;
}

const WRITTEN =
  /^(?:letter|message|note|memo|e-?mail|text|tweet|post|video|statement|diary|document|affidavit|recording)s?$/;

/**
 * May what stands before the subject open a sentence: nothing, a phrase with a comma ("In a complaint, the …"), or one
 * that a preposition opens, whatever verb it has ("In an indictment unsealed Thursday, …", "After police came, …")?
 */
export const isOpening = (view: DocumentView, start: number, subject: number): boolean => {
  const { tokens } = view.document;
  return (
    subject === start ||
    // "The Herald reported that X had said P".
    (tokens[subject - 1]!.lower === 'that' && subject - start < 12) ||
    // "Showed the jury a message in which X boasted that P".
    (tokens[subject - 1]!.lower === 'which' &&
      tokens[subject - 2]?.lower === 'in' &&
      WRITTEN.test(tokens[subject - 3]?.lower ?? '') &&
      subject - start < 24) ||
    // "Correction: the coastguard gives …".
    (tokens[subject - 1]!.form === ':' && subject - start < 4 && !hasFinite(view, [start, subject - 1])) ||
    // "He is in custody, and sources have told us that …".
    (/^(?:and|but|while)$/.test(tokens[subject - 1]!.lower) && tokens[subject - 2]?.form === ',') ||
    // "In a judgment of 2018 the court": a time, where no comma stands.
    (tokens[start]!.tag === 'IN' &&
      tokens[subject - 1]!.name === 'TIME' &&
      subject - start < 9 &&
      !hasFinite(view, [start, subject])) ||
    // "In its latest bulletin the office lists".
    (tokens[start]!.tag === 'IN' &&
      tokens[subject]!.lower === 'the' &&
      /^NN/.test(tokens[subject - 1]!.tag) &&
      subject - start < 6 &&
      !hasFinite(view, [start, subject])) ||
    (tokens[subject - 1]!.form === ',' &&
      subject - start < 16 &&
      (!hasFinite(view, [start, subject - 1]) ||
        tokens[start]!.tag === 'IN' ||
        // "Citing two officials who asked not to be named, the agency said".
        /^(?:citing|quoting)$/.test(tokens[start]!.lower)))
  );
};

/** A subject and a verb behind it? The tagger takes some past tenses for participles. */
export function opensClause(view: DocumentView, from: number, end: number): boolean {
  const { tokens } = view.document;
  const subject = phraseEnd(view, from, end);
  // "Said [the home, which is run by a charity, was] short of staff": of the main clause.
  const isParted =
    tokens[subject]?.form === ',' && /^(?:which|who|whose|where)$/.test(tokens[subject + 1]?.lower ?? '');
  const close = isParted ? tokens.slice(subject + 2, end).find((t) => t.form === ',') : undefined;
  const words = tokens.slice(close ? close.index : from, end);
  const first = tokens[from];
  if (!first) return false;
  // "And most are paid sooner".
  if (
    /^(?:most|some|many|few|others|all|none|both|several|half)$/.test(first.lower) &&
    /^(?:VB[DZP]|MD)$/.test(tokens[from + 1]?.tag ?? '')
  )
    return true;
  if (subject === from || !words.some((t) => /^(?:VB[DZPN]|MD)$/.test(t.tag))) return false;
  return first.tag !== 'PRP' || /^(?:i|you|he|she|it|we|they)$/.test(first.lower);
}

export const isReporting = (tokens: readonly Token[], { index, tag, lemma, quoted }: Token): boolean =>
  !quoted &&
  // "Demands recount".
  !(lemma === 'recount' && /^VBP?$/.test(tag)) &&
  (REPORTING.has(lemma) || TRAILING.has(lemma)) &&
  (/^VB[DZP]$/.test(tag) ||
    (tag === 'VBN' && !/^(?:is|are|was|were|be|been|being)$/.test(tokens[index - 1]?.lower ?? '')));

/** The token that opens the quotation of a token. */
export function quoteStart({ quoteIndex }: DocumentView, at: number): number {
  let first = at;
  while (first > 0 && quoteIndex[first - 1] === quoteIndex[at]) first--;
  return first;
}

/** A second finite verb that nothing joins to the first: it can only be that of the noun before the clause. */
export function secondVerb(tokens: readonly Token[], from: number, end: number): Token | undefined {
  let seen = -1;
  for (let k = from; k < end; k++) {
    const { tag, form, lower } = tokens[k]!;
    if (
      seen >= 0 &&
      (/^[,"“”;:]$/.test(form) ||
        /^(?:CC|IN|WDT|WP|WRB)$/.test(tag) ||
        /^(?:i|he|she|it|we|they|who|that)$/.test(lower))
    )
      return undefined;
    if (!/^(?:VB[DZP]|MD)$/.test(tag)) continue;
    // "Took bribes has": a noun alone between them, where the first takes no clause.
    const isParted = k === seen + 2 && /^NN/.test(tokens[k - 1]!.tag) && !isReporting(tokens, tokens[seen]!);
    if (seen >= 0 && (k > seen + 2 || isParted)) return tokens[k];
    seen = seen < 0 ? k : seen;
  }
  return undefined;
}

/** "The mission, which said P, noted Q": the comma before the main verb closes what the relative clause brings. */
export function relativeClauseEnd(view: DocumentView, from: number, end: number): number {
  const { tokens } = view.document;
  const last = clauseEnd(view, from, end);
  const comma = tokens
    .slice(from, last)
    .find((t) => t.form === ',' && !t.quoted && /^(?:VB[DZPN]|MD)$/.test(tokens[t.index + 1]?.tag ?? ''));
  // Without a verb of its own what it brings is a noun: "which announced the sale on Monday, would not say".
  return comma && (hasFinite(view, [from, comma.index]) || phraseEnd(view, from, comma.index) > from)
    ? comma.index
    : last;
}
