import type { Span } from '../src/language/span.js';

export interface LabelledArticle {
  id: string;
  genre: string;
  style: string;
  text: string;
  statements: {
    content: Span[];
    label: string;
    accept?: string[];
    silent?: string[];
    deniedBy?: string[];
    required?: boolean;
  }[];
  problems: string[];
}

export function resolveArticle(article: unknown, file: string): LabelledArticle;
export function readSet(set: 'work' | 'further' | 'held'): LabelledArticle[];

/** What is wrong with the pieces that the models learn from, a message each. */
export function checkPieces(): string[];

/** What is wrong with the answers that are marked in our texts, a message each. */
export function checkAnswers(): string[];
