import type { Document, NameClass, Sentence, Token } from './document.js';
import { lemmaOf } from './lemma.js';
import { mendTags } from './mend-tags.js';
import type { LanguageModels } from './models.js';
import { parseSentence, relateSentence } from './parser.js';
import { findQuotes } from './quotes.js';
import { splitSentences } from './sentences.js';
import { nameSentence, tagSentence, viewOf } from './tagger.js';
import { tokenize } from './tokens.js';

/**
 * Text → tokens with tags, names, heads, and sentences. Offsets are UTF-16 code units of `text`.
 * Cost grows linearly with the text: no sentence is longer than a fixed number of tokens.
 */
export function readText(text: string, models: LanguageModels): Document {
  const raw = tokenize(text);
  const quotes = findQuotes(text);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let quote = 0;
  for (const { first, end, paragraph } of splitSentences(text, raw)) {
    const forms = raw.slice(first, end);
    const words = forms.map((_, i) => viewOf(unshouted(forms, i), i === 0, models.clusters));
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
      const lower = token.form.toLowerCase();
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
  return { text, tokens, sentences, quotes };
}

/** "Dellbrook ADMITTED it": a verb that a tabloid shouts, between words that it does not, is read as if it were said. */
function unshouted(forms: readonly { form: string }[], i: number): string {
  const { form } = forms[i]!;
  const isShout = (k: number): boolean => /^\p{Lu}{2,}$/u.test(forms[k]?.form ?? '');
  return /^\p{Lu}{2,}(?:ED|ING|LY)$/u.test(form) && !isShout(i - 1) && !isShout(i + 1) ? form.toLowerCase() : form;
}
