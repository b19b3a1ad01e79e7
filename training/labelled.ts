import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LabelledArticle } from '../scripts/labelled-articles.mjs';
import { share } from '../src/claims/propositions.js';
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

/**
 * Articles of the corpus under DIR that we labelled by the guide. Our labels lie in `training/labels`, as
 * places in texts that only DIR has.
 * @param file `fresh-news`: those that nothing is learned from
 */
export function labelledNews(data: string, file: 'news' | 'fresh-news' = 'news'): Article[] {
  const gold = new Map(
    readLines<{ id: string; statements: Gold }>(`training/labels/${file}.jsonl`).map(({ id, statements }) => [
      id,
      statements,
    ]),
  );
  return ['train', 'dev']
    .flatMap((part) => readLines<{ id: string; text: string }>(path.join(data, `attribution/${part}.jsonl`)))
    .flatMap(({ id, text }) => {
      const statements = gold.get(id);
      return statements ? [{ id, text, statements }] : [];
    });
}

/**
 * Pieces of news that we wrote and labelled, from one sentence to a whole article. Not all of their statements are
 * labelled.
 * @param least only those with so many labelled statements
 */
export const labelledPieces = (least = 1): Article[] =>
  readLines<Article>('training/labels/pieces.jsonl').filter(({ statements }) => statements.length >= least);

/** Articles of ours that nothing is learned from. */
export const freshPieces = (): Article[] => readLines<Article>('training/labels/fresh-pieces.jsonl');

/** Of shorter pieces few statements are labelled: what else is said or left unanswered there they do not tell. */
export const LEAST_LABELLED = 4;

/** Is it the label of a claim, and not of an opinion or of the publication's own voice? */
export const isClaim = (label: string): boolean => /^(?:confirmed|alleged|unaddressed)$/.test(label);

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

/** The gold statement that has most of its words in a content and shares most with it. */
export const goldOf = (gold: Gold, content: readonly Span[]): Gold[number] | undefined =>
  gold
    .filter((one) => share(one.content, content) > 0.5)
    .sort((a, b) => share(content, b.content) - share(content, a.content))[0];

/** Is the label of a statement right by the gold? Undefined where no gold statement has most of its words in it. */
export function isRight(gold: Gold, statement: { content: readonly Span[]; label: string }): boolean | undefined {
  const match = goldOf(gold, statement.content);
  return match && (match.label === statement.label || (match.accept ?? []).includes(statement.label));
}

const BINS = [0, 0.5, 0.7, 0.85, 1.01];

/** One line a bin of confidence: how many labels it holds and what share of them is right. */
export const calibration = (labels: readonly { confidence: number; right: boolean }[]): string[] =>
  BINS.slice(0, -1).map((low, i) => {
    const bin = labels.filter(({ confidence }) => confidence >= low && confidence < BINS[i + 1]!);
    const right = bin.filter((one) => one.right).length;
    const share = bin.length > 0 ? `${((100 * right) / bin.length).toFixed(0)} % right` : 'none';
    return `  confidence ${low.toFixed(2)} to ${Math.min(1, BINS[i + 1]!).toFixed(2)}: ${bin.length} labels, ${share}`;
  });
