import type { Document, Sentence, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { clauseStop, made, withinSemicolons } from './by-rule.js';
import { itIsBelieved } from './expletive-hedges.js';
import type { FoundAttribution } from './find-attributions.js';
import { betweenCommas, doerAndInfinitive, governor, inRelative } from './hedged-clauses.js';
import { shownByPapers } from './hedged-papers.js';
import { HEDGE_ADVERBS, HEDGE_PASSIVES } from './lexicon/cues.js';
import { subjectBefore } from './plain-phrases.js';
import { likelihood, perhaps, possibility } from './possibilities.js';
import type { Context } from './resolved-source.js';
import { namesAct } from './says-something.js';
import { isFiniteVerb, spanOf, subtree } from './tree.js';

// Hedges and claim nouns: cues that rest on a closed class of words, so rules find them. They serve the statements
// alone; the attributions of the report stay as the corpus draws them.

/** The clause under a verb, from its own words on: without what stands before `from` and without the hedge itself. */
function clauseOf({ document }: Context, verb: Token, without: Token, from = 0): Span[] {
  const tokens = subtree(document, verb.index).filter((t) => t.index >= from && t.sentence === without.sentence);
  const opening = tokens[0];
  // "The shell that struck the market was allegedly fired": the tree often loses a subject with a clause of its own.
  const subject =
    opening && /^(?:is|are|was|were|has|have|had)$/.test(opening.lower) && opening.index < without.index
      ? subjectBefore({ document }, opening.index, document.sentences[without.sentence]!.first)
      : undefined;
  const before = subject
    ? spanOf(document.tokens.slice(subject[0], without.index))
    : spanOf(tokens.filter((t) => t.index < without.index));
  const after = spanOf(tokens.filter((t) => t.index > without.index));
  return [before, after].filter((span): span is Span => span !== undefined);
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
      const content =
        ofAntecedent(context, token) ??
        (/^VB|^MD/.test(head.tag) ? clauseOf(context, head, token) : betweenCommas(context, token));
      if (content.length > 0) found.push(made(token, [cue], content));
    } else if (/^(?:un)?likely$/.test(token.lower)) {
      const content = likelihood(context, token);
      if (content) found.push(made(token, [cue], content));
    } else if (token.lower === 'perhaps') {
      const content = perhaps(context, token);
      if (content) found.push(made(token, [cue], [content]));
    } else if (token.tag === 'MD') {
      const content = possibility(context, token);
      if (content) found.push(made(token, [cue], content));
    } else if (
      /^VB[DZP]$/.test(token.tag) &&
      /^(?:appear|seem)$/.test(token.lemma) &&
      document.tokens[token.index + 1]?.lower === 'to'
    ) {
      const parts = doerAndInfinitive(context, token.index, token.index + 1);
      const isOwn =
        /^(?:i|we)$/.test(parts?.doer.lower ?? '') || (parts?.doer.lower === 'it' && isExpletive(document, token));
      if (parts && !isOwn)
        found.push(shownByPapers(context, token, parts.content[0]) ?? made(token, [cue], parts.content));
    } else if (
      (/^VB[ND]$/.test(token.tag) && (HEDGE_PASSIVES.has(token.lemma) || token.lemma === 'claim')) ||
      /^(?:alleged|believed|thought|rumou?red|reported|understood|suspected|purported|feared)$/.test(token.lower)
    ) {
      const hedge = trailingHedge(context, token) ?? itIsBelieved(context, token) ?? passiveHedge(context, token);
      if (hedge) found.push(hedge);
    }
  }
  return found.map((one) => withinSemicolons(document, one));
}

/** "It appears to be that P", "it seemed to me", "it seems to be a good year": of nothing that was named. */
const isExpletive = ({ tokens }: Document, { lemma, index }: Token): boolean =>
  lemma === 'seem' ||
  /^(?:me|us|him|her|them|be (?:that|clear|a|the|no))\b/.test(
    `${tokens[index + 2]?.lower} ${tokens[index + 3]?.lower}`,
  );

/** "An apparent gas leak levelled two houses": what kind of event it was is in doubt. */
export function findDoubtedEvents({ document }: Context): FoundAttribution[] {
  const { tokens, sentences } = document;
  return tokens.flatMap((token): FoundAttribution[] => {
    if (token.quoted || !/^(?:apparent|suspected|presumed|alleged|purported|possible)$/.test(token.lower)) return [];
    const noun = tokens[token.head];
    const adjunct = inDoubtedAdjunct(document, token);
    if (adjunct) return [made(token, [[token.start, token.end]], [adjunct])];
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

/** "Named Lind her deputy in an apparent [effort to shake up the race]": what for, or in what, is in doubt. */
function inDoubtedAdjunct({ tokens, sentences }: Document, { index, lower, sentence }: Token): Span | undefined {
  const [preposition, article, noun] = [tokens[index - 2], tokens[index - 1], tokens[index + 1]];
  if (!/^(?:apparent|possible|suspected)$/.test(lower) || !/^an?$/.test(article?.lower ?? '')) return undefined;
  if (!/^(?:in|as)$/.test(preposition?.lower ?? '') || !noun || !/^NN/.test(noun.tag)) return undefined;
  if (!namesAct([noun]) && !/^(?:effort|bid|nod|response|reference|suicide|accident|robbery)$/.test(noun.lemma))
    return undefined;
  return spanOf(tokens.slice(noun.index, clauseStop(tokens, noun.index, sentences[sentence]!.end)));
}

/** "X is widely believed to have …": subject and infinitive, read off the words, for trees often part them wrongly. */
function passiveHedge(context: Context, participle: Token): FoundAttribution | undefined {
  const { tokens, sentences } = context.document;
  const { first } = sentences[participle.sentence]!;
  let be = participle.index - 1;
  while (be > first && /^RB/.test(tokens[be]!.tag)) be--;
  const to = tokens[participle.index + 1];
  if (!/^(?:is|are|was|were|'s|’s|been)$/.test(tokens[be]?.lower ?? '') || to?.lower !== 'to') return undefined;
  const parts = doerAndInfinitive(context, be, to.index);
  return parts && made(participle, [[tokens[be]!.start, participle.end]], parts.content);
}

/** "[His manager], who allegedly [hit a reporter], resigned". */
function ofAntecedent({ document }: Context, adverb: Token): Span[] | undefined {
  const { tokens, sentences } = document;
  const { first } = sentences[adverb.sentence]!;
  const pronoun = /^(?:has|have|had|is|are|was|were)$/.test(tokens[adverb.index - 1]?.lower ?? '')
    ? adverb.index - 2
    : adverb.index - 1;
  if (pronoun <= first || !/^(?:who|which)$/.test(tokens[pronoun]!.lower)) return undefined;
  return inRelative({ document }, pronoun, adverb.index + 1)?.content;
}

/** "P, it is claimed." */
function trailingHedge({ document }: Context, participle: Token): FoundAttribution | undefined {
  const { tokens, sentences } = document;
  const { first, end } = sentences[participle.sentence]!;
  const [comma, it, be] = tokens.slice(participle.index - 3, participle.index);
  const behindIt = tokens.slice(participle.index + 1, end).find((t) => t.name !== 'TIME' && t.lower !== 'on');
  const isLast = behindIt === undefined || /^[.,]$/.test(behindIt.form);
  if (comma?.form !== ',' || it?.lower !== 'it' || !/^(?:is|was|has been)$/.test(be?.lower ?? '') || !isLast)
    return undefined;
  const content = spanOf(tokens.slice(first, comma.index));
  // "The minister, it is alleged, was drunk".
  const behind = participle.index + 2;
  const verb = tokens[behind];
  const goesOn = verb !== undefined && behind < end && tokens[behind - 1]!.form === ',' && isFiniteVerb(verb);
  const rest = goesOn ? spanOf(tokens.slice(behind, clauseStop(tokens, behind, end))) : undefined;
  return content ? made(participle, [[it.start, participle.end]], rest ? [content, rest] : [content]) : undefined;
}

// Quoted words at most this long are a headline writer's distance, longer ones a quotation.
const SCARE = /(?:^|[\s(])['‘“"](?=\S)((?:[^'‘’“”"]|(?<=\p{L})['’](?=\p{L})){2,60})['’”"](?=$|[\s,.:;!?)])/gu;
const MAX_HEADLINE = 300;
// "Mayor: 'I did not know'", "'I knew', says mayor": somebody speaks.
const SPOKEN =
  /['’”"]\s*,?\s*(?:says?|said|claims?|warns?|tells?|admits?)\b|\b(?:says?|said|claims?|warns?|tells?|admits?|asks?)\s*:?\s*['‘“"]|^[^'‘“"]{2,40}:\s*['‘“"]|['’”"]\s*[-–—]\s/i;

/** "Chef 'hit waiter' in Tolmar": quotation marks in a headline keep a distance and name no source. */
export function findScareQuotes({ document }: Context): FoundAttribution[] {
  const headline = titleOf(document);
  if (!headline) return [];
  const { tokens } = document;
  const text = document.text.slice(...headline.span);
  if (text.length > MAX_HEADLINE || /[.!?]["”’']?\s*$/.test(text) || SPOKEN.test(text)) return [];
  for (const match of text.matchAll(SCARE)) {
    const start = headline.span[0] + match.index + match[0].indexOf(match[1]!);
    const span: Span = [start, start + match[1]!.length];
    const inside = tokens.filter((t) => t.start >= span[0] && t.end <= span[1]);
    const last = inside.at(-1);
    if (!last || (inside.length === 1 && !/^(?:VB|NN|JJ)/.test(last.tag))) continue;
    // "SPLIT SHOCK: Star 'dumped Dax'", "Delmar 'took cash to lose': Rovers swing the axe": the part with the quotation.
    const colons = tokens.slice(headline.first, headline.end).filter((t) => t.form === ':');
    const before = colons.findLast((t) => t.end <= span[0]);
    const after = colons.find((t) => t.start >= span[1]);
    const from = before ? before.index + 1 : headline.first;
    // "'I knew': mayor".
    if (after && (after.index - from <= inside.length + 2 || headline.end - after.index < SHORTEST_TAIL)) continue;
    const content = spanOf(tokens.slice(from, after?.index ?? headline.end));
    if (content) return [{ ...made(last, [span], [content]), isScareQuote: true }];
  }
  return [];
}

/** A colon with so few words behind it is followed by who speaks. */
const SHORTEST_TAIL = 4;

/** The last sentence of a first paragraph that is a title: "BUBBLE TROUBLE! Boss 'billed taxpayers for hot tub'". */
function titleOf({ sentences }: Document): Sentence | undefined {
  const title = sentences.filter(({ paragraph }) => paragraph === sentences[0]?.paragraph);
  return title.length > 2 || (title.length === 2 && title[0]!.end - title[0]!.first > LONGEST_SHOUT)
    ? undefined
    : title.at(-1);
}

const LONGEST_SHOUT = 6;
