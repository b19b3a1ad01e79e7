import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LabelledArticle } from '../scripts/labelled-articles.mjs';
import type { Span } from '../src/language/span.js';
import { readLines } from './silver.js';

type Gold = LabelledArticle['statements'];
type Article = Pick<LabelledArticle, 'id' | 'text' | 'statements'>;

/** The real articles with labels under DIR/labels. */
export function labelledArticles(data: string): Article[] {
  const gold: Record<string, Gold> = JSON.parse(readFileSync(path.join(data, 'labels/gold.json'), 'utf8'));
  return readLines<{ id: string; text: string }>(path.join(data, 'labels/articles.jsonl')).map(({ id, text }) => ({
    id,
    text,
    statements: gold[id] ?? [],
  }));
}

/** The reference article beside DIR; its gold holds the words of each content, spans are looked up in the text. */
export function referenceArticle(data: string): Article {
  const folder = path.join(data, '../articles');
  const text = readFileSync(path.join(folder, 'north-korea.txt'), 'utf8');
  const gold: { id: string; statements: (Omit<Gold[number], 'content'> & { content: string[] })[] } = JSON.parse(
    readFileSync(path.join(folder, 'north-korea.gold.json'), 'utf8'),
  );
  const spanOf = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const statements = gold.statements.map((statement) => ({ ...statement, content: statement.content.map(spanOf) }));
  return { id: gold.id, text, statements };
}
