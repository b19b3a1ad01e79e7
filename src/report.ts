import type { Spot, Unit } from './article/article.js';
import { readArticle } from './article/extract.js';
import { spotPage } from './article/spot.js';
import { analyse } from './claims/analyse.js';
import type { Analysis } from './claims/statement.js';
import type { Models } from './language/models.js';
import { withLinks } from './page/links.js';

// The report: what the extension makes of a text or page, as JSON. The same code as in the browser, without one.

/** The page's part of a report; null for plain text. */
export interface ReportArticle {
  isNews: boolean;
  kind: Spot['kind'];
  why: string[];
  title: string | null;
  byline: string | null;
  published: string | null;
  publisher: string | null;
  language: string | null;
  titleSpan?: readonly [number, number];
  updated?: string;
  partial?: true;
  units?: Unit[];
}

export interface Report extends Analysis {
  id: string;
  article: ReportArticle | null;
  text: string;
}

/** Reports on a plain text; spans lie in the text as it was given. */
export function reportText(id: string, text: string, models: Models): Report {
  return { id, article: null, text, ...analyse(text, models) };
}

/** Reports on a page. A page without text to read, or in another language, has no statements. */
export function reportPage(id: string, document: Document, url: string, models: Models): Report {
  const { kind, why } = spotPage(document, url);
  const read = readArticle(document, url);
  const spot = { isNews: kind === 'news', kind, why };
  if (!read) {
    const nothing = { title: null, byline: null, published: null, publisher: null, language: null };
    return { id, article: { ...spot, ...nothing }, text: '', attributions: [], statements: [], sources: [] };
  }
  const { text, ...rest } = read.article;
  const readable = rest.language === null || rest.language === 'en';
  const analysis = readable ? analyse(text, models) : { attributions: [], statements: [], sources: [] };
  const statements = withLinks(analysis.statements, read.root, read.map);
  return { id, article: { ...spot, ...rest }, text, ...analysis, statements };
}
