import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type DocumentView, viewDocument } from '../src/claims/document-view.js';
import type { Document } from '../src/language/document.js';
import { type LanguageModels, languageModels } from '../src/language/models.js';
import { readText } from '../src/language/read-text.js';
import type { Span } from '../src/language/span.js';
import { foldOf } from './folds.js';
import { cueHeadOf } from './gold-attributions.js';
import { toWords, type Words, wordsOf } from './score-attributions.js';
import { type GoldArticle, readLines } from './silver.js';

type Gold = GoldArticle['attributions'][number];

/** An article as the language layer reads it, with its gold attributions. */
export interface Read {
  id: string;
  view: DocumentView;
  /** Heads of gold cues with their attribution. */
  cues: Map<number, Gold>;
  gold: Gold[];
  words: Span[];
  goldWords: Words[];
}

const unzip = (file: string): ArrayBuffer => {
  const bytes = gunzipSync(readFileSync(file));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
};

export const languageFrom = (file: string, lemmas: string): LanguageModels =>
  languageModels(unzip(file), unzip(lemmas));

function toRead(article: GoldArticle, document: Document): Read {
  const words = wordsOf(article.text);
  const cues = new Map(
    article.attributions
      .filter((a) => a.cue.length > 0 && a.content.length > 0)
      .map((a) => [cueHeadOf(document, a.cue), a] as const)
      .filter(([head]) => head >= 0),
  );
  return {
    id: article.id,
    view: viewDocument(document),
    cues,
    gold: article.attributions,
    words,
    goldWords: article.attributions.map((a) => toWords(words, a)),
  };
}

/** Reads the articles of a part; of several models each reads the articles of its fold. */
export const readArticles = (data: string, part: string, models: readonly LanguageModels[]): Read[] =>
  readLines<GoldArticle>(path.join(data, `attribution/${part}.jsonl`)).map((article) =>
    toRead(article, readText(article.text, models[foldOf(article.id, models.length)]!)),
  );
