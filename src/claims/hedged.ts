import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { ByPlace } from './by-place.js';
import type { FoundAttribution } from './find-attributions.js';
import { ABOUT, CLAIM_NOUNS, HEDGE_ADVERBS, HEDGE_MODALS, HEDGE_PASSIVES } from './lexicon/cues.js';
import { subjectBefore } from './plain-phrases.js';
import type { Context } from './resolved-source.js';
import { namesAct } from './says-something.js';
import { childBy, firstTokenAt, spanOf, subtree } from './tree.js';

// Hedges and claim nouns: cues that rest on a closed class of words, so rules find them. They serve the statements
// alone; the attributions of the report stay as the corpus draws them.

const made = (token: Token, cue: Span[], content: Span[], source: Span[] = []): FoundAttribution => ({
  source,
  cue,
  content,
  cueHead: token.index,
  score: 0,
});

/** The verb that an adverb or modal belongs to. */
const governor = ({ document }: Context, token: Token): Token | undefined =>
  token.head >= 0 ? document.tokens[token.head] : undefined;

/** The clause under a verb, from its own words on: without what stands before `from` and without the hedge itself. */
function clauseOf({ document }: Context, verb: Token, without: Token, from = 0): Span[] {
  const tokens = subtree(document, verb.index).filter((t) => t.index >= from && t.sentence === without.sentence);
  const before = spanOf(tokens.filter((t) => t.index < without.index));
  const after = spanOf(tokens.filter((t) => t.index > without.index));
  return [before, after].filter((span): span is Span => span !== undefined);
}

/** The words around a token up to the next commas or the edges of its sentence, without the token itself. */
function betweenCommas({ document }: Context, token: Token): Span[] {
  const { first, end } = document.sentences[token.sentence]!;
  const isEdge = (t: Token): boolean => /^[,;:.!?—–]$/.test(t.form);
  const before = document.tokens.slice(first, token.index);
  const after = document.tokens.slice(token.index + 1, end);
  const from = before.findLastIndex(isEdge) + 1;
  const to = after.findIndex(isEdge);
  return [spanOf(before.slice(from)), spanOf(to < 0 ? after : after.slice(0, to))].filter(
    (s): s is Span => s !== undefined,
  );
}

/** "allegedly", "may have", "is believed to", "is accused of", in the publication's own voice. */
export function findHedges(context: Context): FoundAttribution[] {
  const { document } = context;
  const found: FoundAttribution[] = [];
  for (const token of document.tokens) {
    if (token.quoted) continue;
    const cue: Span = [token.start, token.end];
    if (HEDGE_ADVERBS.has(token.lower)) {
      const head = governor(context, token);
      if (!head) continue;
      // "allegedly to fight": the phrase right behind the adverb is what it hedges.
      const next = document.tokens[token.index + 1];
      if (next?.lower === 'to') {
        const verb = document.tokens.slice(next.index, next.index + 4).find((t) => t.tag === 'VB');
        const content = verb && spanOf(subtree(document, verb.index).filter((t) => t.index >= next.index));
        if (content) found.push(made(token, [cue], [content]));
        continue;
      }
      // Where the tagger missed the verb behind the adverb, the words between the commas are the clause.
      const content = /^VB|^MD/.test(head.tag) ? clauseOf(context, head, token) : betweenCommas(context, token);
      if (content.length > 0) found.push(made(token, [cue], content));
    } else if (HEDGE_MODALS.has(token.lower) && token.tag === 'MD') {
      const head = governor(context, token);
      const { first } = document.sentences[token.sentence]!;
      const subject =
        (head && childBy(document, head, /^nsubj/)) ??
        document.tokens.slice(first, token.index).findLast((t) => /^(?:NN|PRP$)/.test(t.tag));
      if (!head || !subject || /^(?:i|we|you)$/.test(subject.lower)) continue;
      const content = spanOf(subtree(document, head.index).filter((t) => t.sentence === token.sentence));
      if (content) found.push(made(token, [cue], [content]));
    } else if (
      (/^VB[ND]$/.test(token.tag) && (HEDGE_PASSIVES.has(token.lemma) || token.lemma === 'claim')) ||
      /^(?:alleged|believed|thought|rumou?red|reported|understood|suspected)$/.test(token.lower)
    ) {
      const hedge = trailingHedge(context, token) ?? passiveHedge(context, token);
      if (hedge) found.push(hedge);
    }
  }
  return found;
}

/** "An apparent gas leak levelled two houses": what kind of event it was is in doubt. */
export function findDoubtedEvents({ document }: Context): FoundAttribution[] {
  const { tokens, sentences } = document;
  return tokens.flatMap((token): FoundAttribution[] => {
    if (token.quoted || !/^(?:apparent|suspected|presumed|alleged|purported|possible)$/.test(token.lower)) return [];
    const noun = tokens[token.head];
    const verb = noun && /^nsubj/.test(noun.relation) ? tokens[noun.head] : undefined;
    if (!noun || !verb || noun.index < token.index || !/^VB/.test(verb.tag) || !namesAct([noun])) return [];
    const { end } = sentences[token.sentence]!;
    const first = subtree(document, noun.index)[0]!;
    const before = spanOf(tokens.slice(first.index, token.index));
    const after = spanOf(tokens.slice(token.index + 1, clauseStop(tokens, token.index + 1, end)));
    const content = [before, after].filter((span): span is Span => span !== undefined);
    return after ? [made(token, [[token.start, token.end]], content)] : [];
  });
}

/** "X is widely believed to have …": subject and infinitive, read off the words, for trees often part them wrongly. */
function passiveHedge({ document }: Context, participle: Token): FoundAttribution | undefined {
  const { tokens, sentences } = document;
  const { first, end } = sentences[participle.sentence]!;
  let be = participle.index - 1;
  while (be > first && /^RB/.test(tokens[be]!.tag)) be--;
  const to = tokens[participle.index + 1];
  if (!/^(?:is|are|was|were|'s|’s|been)$/.test(tokens[be]?.lower ?? '') || to?.lower !== 'to') return undefined;
  const subject = subjectBefore({ document }, be, first);
  const infinitive = spanOf(tokens.slice(to.index, clauseStop(tokens, to.index, end)));
  const doer = subject && spanOf(tokens.slice(...subject));
  if (!doer || !infinitive) return undefined;
  return made(participle, [[tokens[be]!.start, participle.end]], [doer, infinitive]);
}

/** "P, it is claimed." */
function trailingHedge({ document }: Context, participle: Token): FoundAttribution | undefined {
  const { tokens, sentences } = document;
  const { first, end } = sentences[participle.sentence]!;
  const [comma, it, be] = tokens.slice(participle.index - 3, participle.index);
  const isLast = participle.index + 1 >= end || /^[.,]$/.test(tokens[participle.index + 1]!.form);
  if (comma?.form !== ',' || it?.lower !== 'it' || !/^(?:is|was|has been)$/.test(be?.lower ?? '') || !isLast)
    return undefined;
  const content = spanOf(tokens.slice(first, comma.index));
  return content ? made(participle, [[it.start, participle.end]], [content]) : undefined;
}

/** Where the words from a token on stop belonging to one clause: a comma with a new clause behind it, or the end. */
function clauseStop(tokens: readonly Token[], from: number, end: number): number {
  for (let k = from; k < end; k++) {
    if (/^[.;:!?”"—–]$/.test(tokens[k]!.form)) return k;
    if (
      tokens[k]!.form === ',' &&
      /^(?:and|but|while|who|which|as|although|though|after|before|or)$/.test(tokens[k + 1]?.lower ?? '')
    )
      return k;
  }
  return end;
}

const ACCUSED: readonly [verb: RegExp, preposition: RegExp][] = [
  [/^(?:accused|suspected)$/, /^of$/],
  [/^charged$/, /^with$/],
  [/^indicted$/, /^(?:for|on)$/],
  [/^(?:suspicion|charges|allegations|accusations)$/, /^of$/],
];

/**
 * "Accused of P", "charged with P", "arrested on suspicion of P": somebody holds P against somebody, whoever tells of it.
 */
export function findAccusations({ document }: Context): FoundAttribution[] {
  const { tokens, sentences } = document;
  return tokens.flatMap((token): FoundAttribution[] => {
    const preposition = tokens[token.index + 1];
    if (token.quoted || !preposition) return [];
    const isNoun = /^(?:suspicion|charges|allegations|accusations)$/.test(token.lower);
    if (isNoun && !/^(?:on|over|under|amid)$/.test(tokens[token.index - 1]?.lower ?? '')) return [];
    if (!ACCUSED.some(([verb, of]) => verb.test(token.lower) && of.test(preposition.lower))) return [];
    const from = preposition.index + 1;
    const { end } = sentences[token.sentence]!;
    let to = clauseStop(tokens, from, end);
    for (let k = from; k < to; k++)
      if (/^(?:VB[DZP]|MD)$/.test(tokens[k]!.tag) || (tokens[k]!.form === ',' && k > from)) to = k;
    const words = tokens.slice(from, to);
    const content = words.some((t) => /^(?:VBG|NN)/.test(t.tag)) ? spanOf(words) : undefined;
    return content ? [made(token, [[token.start, preposition.end]], [content])] : [];
  });
}

/** "reports from X regarding Y", "the claim by X that Y", "allegations of Y". */
export function findClaimNouns(context: Context): FoundAttribution[] {
  const { document } = context;
  const found: FoundAttribution[] = [];
  for (const noun of document.tokens) {
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
        !/^[,;:]$/.test(document.tokens[at]!.form) &&
        !/^VB[DZP]$/.test(document.tokens[at]!.tag) &&
        !(document.tokens[at]!.lower === 'of' && at > start + 1)
      )
        at++;
      source = spanOf(document.tokens.slice(start, at));
    }
    const lead = document.tokens[at];
    if (!lead || at >= end) continue;
    const isTitle = noun.sentence === 0 && document.sentences[1]?.paragraph !== document.sentences[0]!.paragraph;
    // "Club silent on claim winger failed drugs test": titles leave out the "that".
    if (
      isTitle &&
      !source &&
      !ABOUT.has(lead.lower) &&
      lead.lower !== 'that' &&
      /^(?:on|over|after|amid|of|as|at)$/.test(document.tokens[noun.index - 1]?.lower ?? '')
    ) {
      const clause = clauseAfter(context, at, end);
      if (clause) found.push(made(noun, [[noun.start, noun.end]], [clause]));
      continue;
    }
    const isThat = lead.lower === 'that' && /^(?:IN|DT|WDT)$/.test(lead.tag);
    if (!isThat && !(ABOUT.has(lead.lower) && lead.index === at)) continue;
    if (!isThat && noun.lemma === 'charge' && !source) continue;
    const content = isThat
      ? clauseAfter(context, at + 1, ownVerb(context, noun, end))
      : phraseAfter(context, at + 1, end);
    if (!content) continue;
    const article = document.tokens[noun.index - 1];
    const cue: Span = [
      article && article.tag === 'DT' ? article.start : noun.start,
      source ? document.tokens[noun.index + 1]!.end : lead.end,
    ];
    found.push(made(noun, source && lead ? [cue, [lead.start, lead.end]] : [cue], [content], source ? [source] : []));
  }
  return found;
}

/** "Reports that P first appeared on Sunday": where the noun's own verb begins, or the end of the sentence. */
function ownVerb({ document }: Context, noun: Token, end: number): number {
  const verb = document.tokens
    .slice(noun.index + 3, end)
    .find((t) => /^(?:VB[DZP]|MD)$/.test(t.tag) && childBy(document, t, /^nsubj/)?.index === noun.index);
  const { first } = document.sentences[noun.sentence]!;
  const second = noun.index <= first + 1 ? secondVerb(document, noun.index + 2, end) : undefined;
  if (!verb && !second) return end;
  let at = (verb ?? second)!.index;
  while (at > noun.index && /^(?:RB|MD|VB[ZPD])$/.test(document.tokens[at - 1]!.tag)) at--;
  return at;
}

/** A second finite verb that nothing joins to the first: it can only be that of the noun before the clause. */
function secondVerb({ tokens }: Document, from: number, end: number): Token | undefined {
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
    if (seen >= 0 && k > seen + 2) return tokens[k];
    seen = seen < 0 ? k : seen;
  }
  return undefined;
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

// Quoted words at most this long are a headline writer's distance, longer ones a quotation.
const SCARE = /(?:^|[\s(])['‘“"](?=\S)([^'‘’“”"]{2,60})['’”"](?=$|[\s,.:;!?)])/g;
const MAX_HEADLINE = 300;
// "Mayor: 'I did not know'", "'I knew', says mayor": somebody speaks.
const SPOKEN =
  /['’”"]\s*,?\s*(?:says?|said|claims?|warns?|tells?|admits?)\b|\b(?:says?|said|claims?|warns?|tells?|admits?|asks?)\s*:?\s*['‘“"]|^[^'‘“"]{2,40}:\s*['‘“"]|['’”"]\s*[-–—:]\s/i;

/** "Chef 'hit waiter' in Tolmar": quotation marks in a headline keep a distance and name no source. */
export function findScareQuotes({ document }: Context): FoundAttribution[] {
  const [headline] = document.sentences;
  if (!headline || document.sentences[1]?.paragraph === headline.paragraph) return [];
  const text = document.text.slice(...headline.span);
  if (text.length > MAX_HEADLINE || /[.!?]["”’']?\s*$/.test(text) || SPOKEN.test(text)) return [];
  for (const match of text.matchAll(SCARE)) {
    const start = headline.span[0] + match.index + match[0].indexOf(match[1]!);
    const span: Span = [start, start + match[1]!.length];
    const inside = document.tokens.filter((t) => t.start >= span[0] && t.end <= span[1]);
    const last = inside.at(-1);
    if (!last || (inside.length === 1 && !/^(?:VB|NN|JJ)/.test(last.tag))) continue;
    const content = spanOf(document.tokens.slice(headline.first, headline.end));
    if (content) return [{ ...made(last, [span], [content]), isScareQuote: true }];
  }
  return [];
}

// Verbs of reporting with a that-clause, where nothing else was found in their sentence.
const REPORTS =
  /^(?:say|claim|confirm|report|announce|admit|acknowledge|concede|deny|state|allege|warn|note|add|insist|reveal|testify|conclude|argue|estimate|maintain|contend|assert|declare|explain|disclose|write|find|suggest)$/;

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
    const that = document.tokens.slice(verb.index + 1, Math.min(end, verb.index + 5)).find((t) => t.lower === 'that');
    if (
      !that ||
      document.tokens.slice(verb.index + 1, that.index).some((t) => /^(?:[,;:]|VB\w?|IN)$/.test(t.tag) && t !== that)
    )
      continue;
    const subject = childBy(document, verb, /^nsubj$/);
    const before = document.tokens.slice(first, verb.index);
    // "Two officials who asked not to be named confirmed that …": all up to the verb where the tree finds no subject.
    const source = subject
      ? spanOf(subtree(document, subject.index).filter((t) => t.index >= first && t.index < verb.index))
      : (before.some((t) => t.lower === 'who') || verb.tag === 'NNS') && before.length < 16
        ? spanOf(before)
        : undefined;
    // Within somebody's words the clause ends with them.
    const frame = frames.near([[verb.start, verb.end]]).find(([from, to]) => from <= verb.start && verb.end <= to);
    const until = frame ? Math.min(end, firstTokenAt(document, frame[1])) : end;
    const clause = clauseAfter(context, that.index + 1, until);
    if (source && clause) found.push(made(verb, [[verb.start, verb.end]], [clause], [source]));
  }
  return found;
}
