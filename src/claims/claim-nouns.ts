import type { Document, Token } from '../language/document.js';
import { contains, type Span } from '../language/span.js';
import { ByPlace } from './by-place.js';
import { clauseStop, made } from './by-rule.js';
import { makerBehind, makerBeside } from './claim-makers.js';
import type { FoundAttribution } from './find-attributions.js';
import { ABOUT, CLAIM_NOUNS } from './lexicon/cues.js';
import { DOCUMENT_NOUNS } from './lexicon/sources.js';
import { secondVerb } from './plain-clauses.js';
import { phraseEnd } from './plain-phrases.js';
import type { Context } from './resolved-source.js';
import { namesAct } from './says-something.js';
import { childBy, firstTokenAt, isFiniteVerb, spanOf, subtree } from './tree.js';

// Claims that a noun or a that-clause brings.

/** "reports from X regarding Y", "the claim by X that Y", "allegations of Y". */
export function findClaimNouns(context: Context): FoundAttribution[] {
  const { document } = context;
  const found: FoundAttribution[] = [];
  for (const noun of document.tokens) {
    const word = wordIs(document, noun);
    if (word) {
      found.push(word);
      continue;
    }
    if (!CLAIM_NOUNS.has(noun.lemma) || !/^NN/.test(noun.tag) || noun.quoted) continue;
    const { end } = document.sentences[noun.sentence]!;
    let at = noun.index + 1;
    let source: Span | undefined;
    const by = document.tokens[at];
    if (by && at < end && /^(?:from|by)$/.test(by.lower)) {
      at++;
      const start = at;
      while (
        at < end &&
        !/^(?:that|regarding|concerning|about)$/.test(document.tokens[at]!.lower) &&
        (!/^[,;:]$/.test(document.tokens[at]!.form) || opensName(document, at, end)) &&
        !/^VB[DZP]$/.test(document.tokens[at]!.tag) &&
        !(document.tokens[at]!.lower === 'of' && at > start + 1)
      )
        at++;
      source = spanOf(document.tokens.slice(start, at));
    }
    // "A report in the daily Kurier that P".
    if (!source && /^(?:in|on)$/.test(by?.lower ?? '')) {
      const behind = phraseEnd({ document }, at + 1, end);
      if (behind > at + 1 && document.tokens[behind]?.lower === 'that') {
        source = spanOf(document.tokens.slice(at + 1, behind));
        at = behind;
      }
    }
    // "The claim, made by X, that P".
    const beside = source ? undefined : makerBeside(document, noun, end);
    if (beside) {
      source = beside.maker;
      at = beside.that;
    }
    // "There's a claim, too, that P".
    if (
      document.tokens[at]?.form === ',' &&
      /^(?:too|however|moreover|also|meanwhile)$/.test(document.tokens[at + 1]?.lower ?? '') &&
      document.tokens[at + 2]?.form === ',' &&
      document.tokens[at + 3]?.lower === 'that'
    )
      at += 3;
    const lead = document.tokens[at];
    if (!lead || at >= end) continue;
    const isTitle = noun.sentence === 0 && document.sentences[1]?.paragraph !== document.sentences[0]!.paragraph;
    // "Club silent on claim winger failed drugs test": titles leave out the "that".
    if (
      isTitle &&
      !source &&
      !ABOUT.has(lead.lower) &&
      lead.lower !== 'that' &&
      /^(?:on|over|after|amid|of|as|at|against|to|by)$/.test(document.tokens[noun.index - 1]?.lower ?? '')
    ) {
      const clause = clauseAfter(context, at, end);
      if (clause) found.push(made(noun, [[noun.start, noun.end]], [clause]));
      continue;
    }
    const isThat = lead.lower === 'that' && /^(?:IN|DT|WDT)$/.test(lead.tag);
    if (!isThat && !(ABOUT.has(lead.lower) && lead.index === at)) continue;
    if (!isThat && noun.lemma === 'charge' && !source) continue;
    // "Customer reports that P".
    const maker = document.tokens[noun.index - 1];
    if (isThat && !source && maker?.tag === 'NN' && maker.head === noun.index && maker.sentence === noun.sentence)
      source = [maker.start, maker.end];
    // "The claim that P comes from X".
    const behind = isThat && !source ? makerBehind(context, noun, at + 1, end) : undefined;
    if (behind) source = behind.maker;
    const content = isThat
      ? clauseAfter(context, at + 1, behind?.verb ?? ownVerb(context, noun, at, end))
      : phraseAfter(context, at + 1, end);
    if (!content) continue;
    const article = document.tokens[noun.index - 1];
    const cue: Span = [
      article && article.tag === 'DT' ? article.start : noun.start,
      by && source && source[0] > noun.start ? by.end : lead.end,
    ];
    found.push(
      made(noun, cue[1] < lead.start ? [cue, [lead.start, lead.end]] : [cue], [content], source ? [source] : []),
    );
  }
  return found;
}

/** "Claims by a former butler, Edwin Tarrant, that P": a comma around a name that "that" follows. */
function opensName({ tokens }: Document, comma: number, end: number): boolean {
  if (tokens[comma]!.form !== ',') return false;
  if (tokens[comma + 1]?.lower === 'that') return true;
  let k = comma + 1;
  while (k < end && tokens[k]!.name === 'PERSON') k++;
  return k > comma + 1 && tokens[k]?.form === ',' && tokens[k + 1]?.lower === 'that';
}

/** "Reports that P first appeared on Sunday": where the noun's own verb begins, or the end of the sentence. */
function ownVerb({ document }: Context, noun: Token, that: number, end: number): number {
  const verb = document.tokens
    .slice(that + 2, end)
    .find((t) => isFiniteVerb(t) && childBy(document, t, /^nsubj/)?.index === noun.index);
  const { first } = document.sentences[noun.sentence]!;
  const second = noun.index <= first + 1 ? secondVerb(document.tokens, that + 1, end) : undefined;
  if (!verb && !second) return end;
  let at = (verb ?? second)!.index;
  while (at > noun.index && /^(?:RB|MD|VB[ZPD])$/.test(document.tokens[at - 1]!.tag)) at--;
  return at;
}

/** A that-clause: to the end of the sentence, or to a comma behind which no words of the clause hang. */
function clauseAfter({ document }: Context, from: number, end: number): Span | undefined {
  const tokens = document.tokens.slice(from, end);
  const verb = tokens.find((t) => /^(?:VB[DZPN]|MD)$/.test(t.tag));
  if (!verb) return undefined;
  const stop = tokens.findIndex(
    (t) =>
      t.index > verb.index &&
      (/^[;:”"—–]$/.test(t.form) ||
        (t.form === ',' &&
          tokens[t.index - from + 1] !== undefined &&
          /^(?:VB[DZ]|WDT|WP|CC|RB|VBG|IN)$/.test(tokens[t.index - from + 1]!.tag))),
  );
  return spanOf(stop > 0 ? tokens.slice(0, stop) : tokens);
}

/** A noun phrase with what hangs on it, up to a comma or a finite verb. */
function phraseAfter({ document }: Context, from: number, end: number): Span | undefined {
  const tokens = document.tokens.slice(from, end);
  const stop = tokens.findIndex(
    (t) => /^[,;:.”"—–]$/.test(t.form) || /^(?:VB[DZP]|MD|WDT|WP)$/.test(t.tag) || t.lower === 'that',
  );
  const phrase = stop >= 0 ? tokens.slice(0, stop) : tokens;
  // An act must be in it: "reports about the minister" claims nothing.
  return namesAct(phrase) ? spanOf(phrase) : undefined;
}

// Verbs of reporting with a that-clause, where nothing else was found in their sentence.
const REPORTS =
  /^(?:say|claim|confirm|report|announce|admit|acknowledge|concede|deny|state|allege|warn|note|add|insist|reveal|testify|conclude|argue|estimate|maintain|contend|assert|declare|explain|disclose|write|find|suggest)$/;

/** "The results of the study published this week, [revealed that P]": a paper that a stray comma parts from its verb. */
function isPaperBefore(before: readonly Token[]): boolean {
  const noun = before.find((t) => /^NN/.test(t.tag));
  return (
    before.at(-1)?.form === ',' &&
    noun !== undefined &&
    noun.index - before[0]!.index < 4 &&
    DOCUMENT_NOUNS.has(noun.lemma) &&
    !before.some(isFiniteVerb)
  );
}

/** "X confirmed that P", where the learned reading found nothing at the verb. */
export function findThatClauses(context: Context, known: readonly FoundAttribution[]): FoundAttribution[] {
  const { document } = context;
  const taken = new Set(known.map(({ cueHead }) => cueHead));
  const frames = new ByPlace<Span>();
  for (const { content } of known) for (const span of content) frames.add(span, [span]);
  const found: FoundAttribution[] = [];
  for (const verb of document.tokens) {
    // "An affidavit states that": the tagger takes some for plurals.
    const isVerb =
      /^VB[DZPN]$/.test(verb.tag) || (verb.tag === 'NNS' && document.tokens[verb.index + 1]?.lower === 'that');
    if (!isVerb || !REPORTS.test(verb.lemma) || taken.has(verb.index) || verb.quoted) continue;
    const { first, end } = document.sentences[verb.sentence]!;
    const that = document.tokens.slice(verb.index + 1, Math.min(end, verb.index + 8)).find((t) => t.lower === 'that');
    // "Wrote in a memo that P".
    const between = document.tokens.slice(verb.index + 1, that?.index ?? verb.index + 1);
    const isWhere = /^(?:in|on)$/.test(between[0]?.lower ?? '') && /^NN/.test(between.at(-1)!.tag);
    if (
      !that ||
      between.length > (isWhere ? 6 : 3) ||
      between.slice(isWhere ? 1 : 0).some((t) => /^(?:[,;:]|VB\w?|IN)$/.test(t.tag))
    )
      continue;
    const subject = childBy(document, verb, /^nsubj$/);
    const before = document.tokens.slice(first, verb.index);
    // "Two officials who asked not to be named confirmed that …": all up to the verb where the tree finds no subject.
    const source = subject
      ? spanOf(subtree(document, subject.index).filter((t) => t.index >= first && t.index < verb.index))
      : (before.some((t) => t.lower === 'who') ||
            (verb.tag === 'NNS' && !before.some((t) => /^VB[DZP]$/.test(t.tag)))) &&
          before.length < 16
        ? spanOf(before)
        : isPaperBefore(before)
          ? spanOf(before.slice(0, -1))
          : undefined;
    // Within somebody's words the clause ends with them.
    const frame = frames.near([[verb.start, verb.end]]).find((span) => contains(span, [verb.start, verb.end]));
    const until = frame ? Math.min(end, firstTokenAt(document, frame[1])) : end;
    const clause = clauseAfter(context, that.index + 1, until);
    if (source && clause) found.push(made(verb, [[verb.start, verb.end]], [clause], [source]));
  }
  return found;
}

/** "The word in the market is that P", "talk in the town was that P": nobody's in particular. */
function wordIs({ tokens, sentences }: Document, noun: Token): FoundAttribution | undefined {
  if (!/^(?:word|talk|gossip|chatter|rumou?r)$/.test(noun.lower) || noun.quoted) return undefined;
  const { end } = sentences[noun.sentence]!;
  const near = tokens.slice(noun.index + 1, Math.min(end, noun.index + WORD_REACH));
  const is = near.findIndex((t) => /^(?:is|was)$/.test(t.lower));
  if (is < 0 || near[is + 1]?.lower !== 'that' || near.slice(0, is).some((t) => /^VB|^[,;:]$/.test(t.tag)))
    return undefined;
  const content = spanOf(tokens.slice(near[is + 1]!.index + 1, clauseStop(tokens, near[is + 1]!.index + 1, end)));
  return content && made(noun, [[noun.start, near[is]!.end]], [content]);
}

const WORD_REACH = 9;
