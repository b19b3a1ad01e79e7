import type { Token } from '../language/document.js';
import { adjunctsEnd } from './adjuncts.js';
import type { DocumentView } from './document-view.js';
import type { Reading } from './judge-features.js';
import { REPORTING, SAYING_FORMS, TRAILING } from './lexicon/cues.js';
import {
  accordingTo,
  asOwned,
  asReported,
  byAdmission,
  ifTrue,
  isByCount,
  isGoingBy,
  isPer,
  saidFrom,
  soNamed,
} from './plain-according.js';
import { behindDash, cameBack, inAccount, inBrackets, parenthetical, wasAll } from './plain-asides.js';
import { isHeadline, isReporting } from './plain-clauses.js';
import {
  behindAnswer,
  headline,
  headlineBehind,
  introducedByColon,
  issued,
  namedBeforeQuote,
  namedBehindQuote,
} from './plain-colons.js';
import { accusation, convinced, deniesDoing, madeKnown, nounCue, passive, plan, readFrom } from './plain-findings.js';
import { hasIt, idiom } from './plain-idioms.js';
import { heardFrom, leading } from './plain-leading.js';
import { citedAs, finding, holds, identified, isShownBy, pictured, revised, speaksOf } from './plain-objects.js';
import { inWhich } from './plain-papers.js';
import { confession, plea } from './plain-pleas.js';
import { inPoll, pollGives, pollShare } from './plain-polls.js';
import { quotedBehind } from './plain-quoting.js';
import { resumed } from './plain-resumed.js';
import { trailing } from './plain-trailing.js';

// The plainest forms of news, read off the words: "P, X said on Monday", "P, reports the weekly Kolo", "according to X, P",
// "X has told Y that P", "figures from X show P", "X put the damage at N". Grammar leaves one reading of each, also where
// the parser hangs the parts on the wrong words.

/** A reading and the token that its cue is headed by. */
export interface PlainReading {
  cue: number;
  reading: Reading;
}

/** A word that is a verb of saying by its form, whatever the tagger made of it: "prosecutors allege/NN". */
const looksReporting = (tokens: readonly Token[], { index, quoted, lower, lemma }: Token): boolean =>
  !quoted &&
  (SAYING_FORMS.has(lower) ||
    // "Figures from the labour office show."
    (/^(?:show|find|report|suggest|claim|hold|record|state|indicate|reveal|detail|note|forecast)$/.test(lemma) &&
      (lower === lemma || lower === `${lemma}s`) &&
      (/^[.;]$/.test(tokens[index + 1]?.form ?? '') || tokens[index + 1]?.sentence !== tokens[index]!.sentence)));

/** What a colon stands for: in a title for "says". */
function behindColon(view: DocumentView, colon: Token): Reading | undefined {
  if (isHeadline(view, colon.index))
    return headline(view, colon) ?? namedBehindQuote(view, colon) ?? headlineBehind(view, colon);
  return (
    introducedByColon(view, colon) ??
    issued(view, colon) ??
    behindAnswer(view, colon) ??
    namedBeforeQuote(view, colon) ??
    namedBehindQuote(view, colon) ??
    headline(view, colon)
  );
}

/** All plain readings of a text, in text order. */
export function plainReadings(view: DocumentView): PlainReading[] {
  const { tokens } = view.document;
  return tokens.flatMap((token): PlainReading[] => {
    const reading =
      token.form === ':'
        ? behindColon(view, token)
        : token.form === '('
          ? inBrackets(view, token)
          : citesAs(tokens, token)
            ? citedAs(view, token)
            : token.lower === 'according' && tokens[token.index + 1]?.lower === 'to'
              ? accordingTo(view, token)
              : isGoingBy(view.document, token)
                ? accordingTo(view, token)
                : isByCount(view, token) || isPer(view.document, token)
                  ? accordingTo(view, token, 1)
                  : isReporting(tokens, token)
                    ? (trailing(view, token) ??
                      asReported(view, token) ??
                      parenthetical(view, token) ??
                      leading(view, token) ??
                      cameBack(view, token) ??
                      ofItsOwn(view, token) ??
                      madeKnown(view, token) ??
                      pictured(view, token) ??
                      resumed(view, token))
                    : (grants(view, token) ??
                      claims(view, token) ??
                      (looksReporting(tokens, token) ? trailing(view, token) : undefined) ??
                      finding(view, token) ??
                      identified(view, token) ??
                      revised(view, token) ??
                      speaksOf(view, token) ??
                      holds(view, token) ??
                      pictured(view, token) ??
                      inWhich(view, token) ??
                      ifTrue(view, token) ??
                      asReported(view, token) ??
                      asOwned(view, token) ??
                      byAdmission(view, token) ??
                      soNamed(view, token) ??
                      ofItsOwn(view, token) ??
                      nounCue(view, token) ??
                      convinced(view, token) ??
                      madeKnown(view, token) ??
                      readFrom(view, token) ??
                      saidFrom(view, token) ??
                      goingOn(view, token) ??
                      cameBack(view, token) ??
                      quotedBehind(view, token) ??
                      behindQuotation(view, token) ??
                      parenthetical(view, token) ??
                      inAccount(view, token) ??
                      pollShare(view, token) ??
                      inPoll(view, token) ??
                      pollGives(view, token) ??
                      wasAll(view, token) ??
                      resumed(view, token) ??
                      behindDash(view, token));
    return reading ? [{ cue: token.index, reading }] : [];
  });
}

const citesAs = (tokens: readonly Token[], { index, lemma }: Token): boolean =>
  /^(?:cite|quote)$/.test(lemma) &&
  tokens
    .slice(index + 2, index + 14)
    .some(
      (t) =>
        t.lower === 'as' && /ing$/.test(tokens[t.index + 1]?.lower ?? '') && tokens[t.index + 1]?.lower !== 'saying',
    );

/** Verbs that tell of a plea, a plan, a confession or an accusation by themselves, and passives. */
const ofItsOwn = (view: DocumentView, verb: Token): Reading | undefined =>
  idiom(view, verb) ??
  hasIt(view, verb) ??
  plea(view, verb) ??
  heardFrom(view, verb) ??
  plan(view, verb) ??
  deniesDoing(view, verb) ??
  confession(view, verb) ??
  accusation(view, verb) ??
  passive(view, verb);

/** "Had granted before the deputies that P", "P, the bank accepts": what is owned to, not what is taken or given. */
const grants = (view: DocumentView, verb: Token): Reading | undefined => {
  if (!/^(?:accept|grant)$/.test(verb.lemma) || !/^VB[DZPN]$/.test(verb.tag) || verb.quoted) return undefined;
  const { tokens, sentences } = view.document;
  const behind = adjunctsEnd(view, verb.index + 1, sentences[verb.sentence]!.end);
  if (tokens[behind]?.lower === 'that') return leading(view, verb);
  return verb.lemma === 'accept' && /^[,.]$/.test(tokens[behind]?.form ?? '.') ? trailing(view, verb) : undefined;
};

/** "The tabloid claims the couple have parted": the tagger takes some verbs for plurals. */
const claims = (view: DocumentView, word: Token): Reading | undefined =>
  (word.tag === 'NNS' || isMissedBefore(view, word)) &&
  !word.quoted &&
  (REPORTING.has(word.lemma) ||
    (word.tag === 'NNS' &&
      /^(?:reckon|insist|maintain|believe|contend|forecast|predict|estimate|expect)s$/.test(word.lower)) ||
    (TRAILING.has(word.lemma) &&
      // "P, moans choreographer Coco Lamb".
      (view.document.tokens[word.index + 1]?.lower === 'that' ||
        (view.document.tokens[word.index - 1]?.form === ',' && word.tag === 'NNS'))))
    ? (trailing(view, word) ?? leading(view, word))
    : undefined;

/** "Letters obtained by Channel Six [allege] that P", "pictures circulated by the government [show] P": not taken for a verb. */
const isMissedBefore = (view: DocumentView, word: Token): boolean =>
  isMissedBeforeThat(view, word) || isShownBy(view, word);

const isMissedBeforeThat = ({ document: { tokens } }: DocumentView, { tag, lower, index }: Token): boolean =>
  tag === 'NN' &&
  /^(?:allege|suggest|indicate|reveal|say|confirm|insist|argue|conclude|warn|admit|tell|explain|disclose|record|state|show|note)$/.test(
    lower,
  ) &&
  tokens[index + 1]?.lower === 'that';

/** "P, the paper went on", "P, it pointed out". */
const goingOn = (view: DocumentView, verb: Token): Reading | undefined =>
  PARTICLES.get(verb.lemma)?.test(view.document.tokens[verb.index + 1]?.lower ?? '') &&
  /^VB[DZP]$/.test(verb.tag) &&
  !verb.quoted
    ? trailing(view, verb)
    : undefined;

const PARTICLES = new Map([
  ['go', /^on$/],
  ['point', /^out$/],
  ['fire', /^back$/],
  ['hit', /^back$/],
]);

/** '"P," gushed X': right behind a quotation any verb tells who spoke. */
const behindQuotation = (view: DocumentView, verb: Token): Reading | undefined =>
  /^VB[DZN]$/.test(verb.tag) && !verb.quoted && !/^(?:be|have|do)$/.test(verb.lemma)
    ? trailing(view, verb, true)
    : undefined;
