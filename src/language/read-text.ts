import type { Document, NameClass, Sentence, Token } from './document.js';
import { lemmaOf } from './lemma.js';
import { isAcronym, isShout, mendTags } from './mend-tags.js';
import type { LanguageModels } from './models.js';
import { parseSentence, relateSentence } from './parser.js';
import { findPosts } from './posts.js';
import { findQuotes } from './quotes.js';
import { type RawSentence, splitSentences } from './sentences.js';
import { nameSentence, tagSentence, viewOf } from './tagger.js';
import { type Cases, countCases, isNoName, isTitleCased } from './title-case.js';
import { type RawToken, tokenize } from './tokens.js';
import { findTurns, quotesWithTurns } from './transcripts.js';

/**
 * Text → tokens with tags, names, heads, and sentences. Offsets are UTF-16 code units of `text`.
 * Cost grows linearly with the text: no sentence is longer than a fixed number of tokens.
 */
export function readText(text: string, models: LanguageModels): Document {
  const raw = tokenize(text);
  const turns = [...findTurns(text), ...findPosts(text)].sort((a, b) => a.speech[0] - b.speech[0]);
  const quotes = quotesWithTurns(findQuotes(text), turns);
  const openings = new Set(turns.map(({ speech }) => speech[0]));
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let quote = 0;
  const split = splitSentences(text, raw, openings);
  const cases = casesOf(raw, split);
  for (const [i, { first, end, paragraph }] of split.entries()) {
    const forms = raw.slice(first, end);
    const small = cases && isAlone(split, i) && isTitleCased(forms.map(({ form }) => form)) ? cases : undefined;
    const words = forms.map((_, i) => viewOf(wordFor(forms, i, small), i === 0, models.clusters));
    const tags = tagSentence(models.tags, words);
    mendTags(
      forms.map(({ form }) => form),
      tags,
      models.tags.classes,
    );
    const names = nameSentence(models.names, words, tags);
    const heads = parseSentence(models.moves, words, tags);
    const relations = relateSentence(models.relations, heads, words, tags);
    forms.forEach((token, i) => {
      while (quote < quotes.length && quotes[quote]![1] <= token.start) quote++;
      const isName = isAcronym(token.form, forms[i - 1]?.form, forms[i + 1]?.form);
      const lower = isName ? token.form : token.form.toLowerCase();
      const tag = models.tags.classes[tags[i]!]!;
      const head = heads[i]!;
      tokens.push({
        start: token.start,
        end: token.end,
        form: token.form,
        index: first + i,
        lower,
        cluster: words[i]!.cluster,
        tag,
        lemma: lemmaOf(lower, tag, models.lemmas),
        name: models.names.classes[names[i]!] as NameClass,
        head: head < 0 ? -1 : first + head,
        relation: head < 0 ? 'root' : models.relations.classes[relations[i]!]!,
        sentence: sentences.length,
        quoted: quote < quotes.length && quotes[quote]![0] <= token.start,
        children: [],
      });
    });
    for (let i = first; i < end; i++) {
      const { head } = tokens[i]!;
      if (head >= 0) tokens[head]!.children.push(i);
    }
    sentences.push({ index: sentences.length, first, end, paragraph, span: [raw[first]!.start, raw[end - 1]!.end] });
  }
  return { text, tokens, sentences, quotes, turns };
}

/** The capitals of a text whose title has one on every word; undefined for others. */
function casesOf(raw: readonly RawToken[], split: readonly RawSentence[]): Map<string, Cases> | undefined {
  const formsOf = ({ first, end }: RawSentence): string[] => raw.slice(first, end).map(({ form }) => form);
  const titles = new Set(split.filter((one, i) => isAlone(split, i) && isTitleCased(formsOf(one))));
  return titles.size > 0 ? countCases(split.filter((one) => !titles.has(one)).map(formsOf)) : undefined;
}

/** Is it a paragraph by itself? */
const isAlone = (split: readonly RawSentence[], i: number): boolean =>
  [split[i - 1], split[i + 1]].every((other) => other?.paragraph !== split[i]!.paragraph);

/** The word as taggers read it, whatever capitals it bears. */
const wordFor = (
  forms: readonly { form: string }[],
  i: number,
  cases: ReadonlyMap<string, Cases> | undefined,
): string =>
  isShouted(forms, i) || isPostAlone(forms, i) || (i > 0 && cases && isNoName(forms[i]!.form, cases))
    ? forms[i]!.form.toLowerCase()
    : forms[i]!.form;

/** "Dellbrook ADMITTED it": a verb that a tabloid shouts, between words that it does not. */
function isShouted(forms: readonly { form: string }[], i: number): boolean {
  return (
    /^\p{Lu}{2,}(?:ED|ING|LY)$/u.test(forms[i]!.form) && !isShout(forms[i - 1]?.form) && !isShout(forms[i + 1]?.form)
  );
}

/** "The Colonel hung up": a post without a name is a noun. */
const isPostAlone = (forms: readonly { form: string }[], i: number): boolean =>
  POST.test(forms[i]!.form) &&
  /^(?:[Tt]he|[Ii]ts|[Tt]heir)$/.test(forms[i - 1]?.form ?? '') &&
  !/^\p{Lu}|^(?:of|for|at|in)$/u.test(forms[i + 1]?.form ?? '');

const POST =
  /^(?:Minister|President|Premier|Chancellor|Governor|Mayor|Senator|Ambassador|Secretary|Speaker|Bishop|Archbishop|King|Queen|Prince|Princess|Emir|Sultan|Sheriff|Judge|Prosecutor|Commissioner|Superintendent|Inspector|Colonel|General|Captain|Major|Commander|Admiral|Chairman|Chairwoman|Director|Professor|Rector|Abbot)$/;
