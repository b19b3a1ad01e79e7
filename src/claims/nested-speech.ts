import type { Document, Token } from '../language/document.js';
import type { Span } from '../language/span.js';
import { PERSONS } from './antecedents.js';
import { clauseStop, made } from './by-rule.js';
import type { FoundAttribution } from './find-attributions.js';
import { pronounOf } from './gender.js';
import { REPORTING } from './lexicon/cues.js';
import { CLOSE } from './lexicon/parties.js';
import { ANONYMOUS_NOUNS, BODIES, HOLDERS, POSTS, SPOKES_WORDS } from './lexicon/sources.js';
import { phraseEnd } from './plain-phrases.js';
import { phraseAround } from './principals.js';
import { trim } from './propositions.js';
import { resolve } from './resolve.js';
import { type Context, named, type ResolvedSource } from './resolved-source.js';
import { resolveSource } from './sources.js';
import { childBy, headOf, isFiniteVerb, isNegated, isWord, spanOf, subjectOf, subtree, tokensUnder } from './tree.js';
import { isDocument, unnamed } from './unnamed-sources.js';

// Speech that a quotation tells of: '"The clinic told us the machine was broken," Hollander said'. Attributions nest so in
// PARC and PolNeAR; the learned reading seldom takes up the inner one.

const RETELLING: ReadonlySet<string> = new Set([
  ...REPORTING,
  ...['believe', 'think', 'maintain', 'promise', 'swear', 'vow', 'pledge', 'predict', 'contend', 'assert', 'assure'],
  ...['boast', 'stress', 'guarantee', 'emphasise', 'emphasize'],
]);
const TAKES_HEARER = /^(?:tell|assure|inform|promise|warn|show)$/;
const SHOWN = /^(?:show|find|suggest|indicate|reveal|estimate|rule|disclose)$/;
/** Who tells of others' words tells of none of these: themselves, the hearer, things, questions. */
const NOBODY_ELSE = /^(?:i|we|you|it|this|that|which|what|who|there|these|those|one|nobody|none)$/;
const FOLK =
  /^(?:people|folk|everybody|everyone|somebody|someone|some|many|guy|friend|neighbou?r|critic|colleague|boss|town|world|community|camp|left|right|declaration)$/;
const WOMEN = /(?:woman|girl|wife|mother|sister|daughter|lady)$/;
const MEN = /(?:(?<!wo)man|boy|husband|father|brother|^son|guy)$/;
const EXCLAIMS = /^(?:oh|look|well|no|yes|yeah|hey|listen|okay|ok|hello)$/;
const OPENS = /^[‘'`“]$/;
const CLOSES = /[.,!?…][’'”](?!\p{L})|[’'](?=[’”"]|$)/u;
const BETWEEN = 7;
const LONGEST_PHRASE = 8;
const LONGEST_SUBJECT = 12;
const SENTENCES_BACK = 2;
const MOST_AROUND = 5;

/**
 * Attributions within the words of somebody who is quoted, that no reading has yet, each with whose words it tells.
 * @param links the source chain of each reading
 */
export function nestedSpeech(
  context: Context,
  links: ReadonlyMap<FoundAttribution, readonly ResolvedSource[]>,
): Map<FoundAttribution, ResolvedSource> {
  const { document } = context;
  const taken = new Set([...links.keys()].map(({ cueHead }) => cueHead));
  const nested = new Map<FoundAttribution, ResolvedSource>();
  for (const [outer, chain] of links) {
    if (chain.length === 0) continue;
    for (const verb of tokensUnder(document, outer.content)) {
      if (!verb.quoted || taken.has(verb.index) || !RETELLING.has(verb.lemma)) continue;
      const helpers = verb.children.map((k) => document.tokens[k]!).filter((t) => /^aux/.test(t.relation));
      const subject = isTold(document, verb, helpers) ? subjectBefore(document, verb) : undefined;
      const content = subject && whatIsTold(document, verb, outer.content);
      const source = content && tellerOf(context, subject, chain);
      if (!source) continue;
      taken.add(verb.index);
      const first = helpers[0] ?? (isKeptUp(document, verb) ? document.tokens[verb.index - 1] : verb);
      const cue: Span = [(first ?? verb).start, verb.end];
      nested.set(made(verb, [cue], [content], [subject]), source);
    }
  }
  return nested;
}

/**
 * What a proposition says besides that something nested was said: undefined where that is all, without it where it is
 * the last of its clauses ("I asked the foreman, [and he told me P]").
 */
export function besidesTold(
  document: Document,
  content: Span[],
  nested: readonly FoundAttribution[],
): Span[] | undefined {
  if (nested.length === 0) return content;
  const words = tokensUnder(document, content).filter(isWord);
  const [piece, more] = content;
  for (const one of nested) {
    const spans = [...one.content, ...one.source, ...one.cue];
    const rest = words.filter((t) => !spans.some(([a, b]) => a <= t.start && t.end <= b));
    if (rest.length === words.length) continue;
    if (rest.length <= MOST_AROUND && !rest.some(isFiniteVerb)) return undefined;
    const before = words.filter((t) => t.end <= one.source[0]![0]);
    const isLast = piece && !more && one.content[0]![1] >= words.at(-1)!.end;
    if (!isLast || !/^(?:and|but|because|when)$/.test(before.at(-1)?.lower ?? '')) continue;
    const front = before.slice(0, -1);
    const cut = front.some(isFiniteVerb) ? trim(document.text, [piece[0], front.at(-1)!.end]) : undefined;
    if (cut) return [cut];
  }
  return content;
}

/** A finite verb that tells what was said: not denied, supposed or to come. */
function isTold(document: Document, verb: Token, helpers: readonly Token[]): boolean {
  if (isNegated(document, verb)) return false;
  if (helpers.some((t) => t.tag === 'MD' || t.relation === 'auxpass' || t.index > verb.index)) return false;
  return isKeptUp(document, verb) || /^VB[DZP]$/.test(verb.tag) || helpers.some((t) => /^(?:have|be)$/.test(t.lemma));
}

/** "Keeps saying". */
const isKeptUp = ({ tokens }: Document, { tag, index }: Token): boolean =>
  tag === 'VBG' && /^(?:keep|start)$/.test(tokens[index - 1]?.lemma ?? '');

function subjectBefore(document: Document, verb: Token): Span | undefined {
  const own = verb.children
    .map((k) => document.tokens[k]!)
    .findLast((t) => t.relation === 'nsubj' && t.index < verb.index);
  const subject = own ?? subjectOf(document, verb);
  if (subject?.relation !== 'nsubj' || subject.index > verb.index || NOBODY_ELSE.test(subject.lower)) return undefined;
  // "The attacks show that P": papers and people show, events do not.
  if (SHOWN.test(verb.lemma) && subject.tag !== 'PRP' && !isDocument(subject) && subject.name === 'O') return undefined;
  const words = subtree(document, subject.index).filter((t) => t.index < verb.index);
  const before = document.tokens[words[0]!.index - 1];
  if (words.length > LONGEST_SUBJECT || /^(?:if|unless|whether)$/.test(before?.lower ?? '')) return undefined;
  return spanOf(words);
}

/** What is told: behind "that", a clause, or a quotation within the quotation. */
function whatIsTold(document: Document, verb: Token, outer: readonly Span[]): Span | undefined {
  const { tokens, sentences, text } = document;
  const piece = outer.find(([start, end]) => start <= verb.start && verb.end <= end);
  if (!piece) return undefined;
  const { end } = sentences[verb.sentence]!;
  const next = tokens.slice(verb.index + 1, Math.min(end, verb.index + 1 + BETWEEN));
  const open = next.findIndex((t) => OPENS.test(t.form));
  if (open >= 0 && !next.slice(0, open).some(isFiniteVerb)) {
    const from = next[open]!.end;
    const close = CLOSES.exec(text.slice(from, piece[1]));
    return close ? trim(text, [from, from + close.index + 1]) : undefined;
  }
  const from = clauseAfter(document, verb, next);
  if (from === undefined) return undefined;
  const words = tokens.slice(from, clauseStop(tokens, from, end)).filter((t) => t.end <= piece[1]);
  const last = words.findLast(isWord);
  return last && words.some(isFiniteVerb) ? trim(text, [words[0]!.start, last.end]) : undefined;
}

/** The token that a clause begins with behind a verb of saying, past the hearer and a "that" or a "look,". */
function clauseAfter(document: Document, verb: Token, next: readonly Token[]): number | undefined {
  const that = next.findIndex((t) => t.lower === 'that' && /^(?:IN|WDT|DT)$/.test(t.tag));
  if (that >= 0 && !next.slice(0, that).some((t) => isFiniteVerb(t) || t.form === ',')) return next[that]!.index + 1;
  const [first, second, third] = next;
  const isExclaimed = first?.form === ',' && EXCLAIMS.test(second?.lower ?? '') && third?.form === ',';
  const from = isExclaimed
    ? third.index + 1
    : first && TAKES_HEARER.test(verb.lemma)
      ? hearerEnd(document, first)
      : verb.index + 1;
  return opensClause(document, from) ? from : undefined;
}

const hearerEnd = (document: Document, first: Token): number =>
  first.tag === 'PRP' ? first.index + 1 : phraseEnd({ document }, first.index, first.index + LONGEST_PHRASE);

/** Does a subject with its verb begin at the token? */
function opensClause(document: Document, from: number): boolean {
  const first = document.tokens[from];
  if (!first || !/^(?:NN|PRP|DT|JJ|CD|EX)/.test(first.tag)) return false;
  let at = /^(?:PRP|EX)$/.test(first.tag) ? from + 1 : phraseEnd({ document }, from, from + LONGEST_PHRASE);
  while (/^RB/.test(document.tokens[at]?.tag ?? '')) at++;
  const verb = document.tokens[at];
  return at > from && verb !== undefined && verb.sentence === first.sentence && isFiniteVerb(verb);
}

/** Whose words are told: somebody else than who tells them. */
function tellerOf(context: Context, subject: Span, chain: readonly ResolvedSource[]): ResolvedSource | undefined {
  const words = tokensUnder(context.document, [subject]);
  const head = headOf(words);
  const isPronoun = words.length === 1 && head?.tag === 'PRP';
  const source = isPronoun ? meantBy(context, head) : resolveSource(context, [subject]);
  if (!head || !source || chain.some((link) => link.name === source.name)) return undefined;
  const isTeller = source.entity ? source.entity.kind !== 'MISC' : isPronoun || mayTell(head);
  return isTeller ? { ...source, within: 'told' } : undefined;
}

/** May a noun without a name stand for somebody, or something, that tells? */
const mayTell = (head: Token): boolean =>
  /^NN(?:S|PS?)$/.test(head.tag) ||
  isDocument(head) ||
  [ANONYMOUS_NOUNS, BODIES, HOLDERS, POSTS, SPOKES_WORDS].some((words) => words.has(head.lemma)) ||
  [PERSONS, CLOSE, FOLK].some((pattern) => pattern.test(head.lemma));

function meantBy(context: Context, pronoun: Token): ResolvedSource | undefined {
  const doer = doerTold(context, pronoun);
  if (doer) return doer;
  const meant = resolve(context.document, context.entities, pronoun.index, undefined);
  return meant && named(meant, [pronoun.start, pronoun.end]);
}

/** "A young woman stopped me. [She] said", "Lind was right when [he] said": who acts in the same quoted words. */
function doerTold(context: Context, pronoun: Token): ResolvedSource | undefined {
  const { document, entities } = context;
  if (!/^(?:he|she)$/.test(pronoun.lower)) return undefined;
  const span: Span = [pronoun.start, pronoun.end];
  const isMeant = (t: Token): boolean =>
    t.tag === 'NN' &&
    t.relation !== 'appos' &&
    !childBy(document, t, /^cop$/) &&
    [PERSONS, CLOSE, FOLK].some((pattern) => pattern.test(t.lemma)) &&
    !(pronoun.lower === 'he' ? WOMEN : MEN).test(t.lemma);
  const told = document.tokens
    .slice(document.sentences[Math.max(0, pronoun.sentence - SENTENCES_BACK)]!.first, pronoun.index)
    .findLast((t) => t.quoted && (entities.at[t.index]?.kind === 'PERSON' || isMeant(t)));
  const person = told && entities.at[told.index];
  if (!person) return told && unnamed(context, told, phraseAround(context, told));
  const isDoer = told.relation === 'nsubj' && (pronounOf(person) ?? pronoun.lower) === pronoun.lower;
  return isDoer ? named(person, span) : undefined;
}
