#!/usr/bin/env node
// Checks the labelled articles: node scripts/check-articles.mjs [--set work|held] [--gold FILE] [--input FILE]
// Every string must stand in its text; --gold writes {id: [{content: spans, …}]}, --input writes {id, text} a line.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const folder = path.join(import.meta.dirname, '../tests/articles');
const LABELS = ['confirmed', 'alleged', 'unaddressed', 'opinion', 'own-voice'];
const KINDS = ['official', 'organisation', 'person', 'media', 'expert', 'document', 'anonymous'];

/** @returns the span of the words in the text, or a message */
function locate(text, piece) {
  const { words, nth = 1 } = typeof piece === 'string' ? { words: piece } : piece;
  const starts = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
  if (starts.length === 0) return `not in the text: "${words}"`;
  if (typeof piece === 'string' && starts.length > 1) return `stands ${starts.length} times, say which: "${words}"`;
  const start = starts[nth - 1];
  return start === undefined ? `there is no ${nth}. "${words}"` : [start, start + words.length];
}

/** One article with spans, and what is wrong with it. */
export function resolveArticle(article, file) {
  const problems = [];
  const text = (article.text ?? []).join('\n\n');
  if (article.id !== path.basename(file, '.json')) problems.push('the id is not the name of the file');
  let last = -1;
  const statements = (article.statements ?? []).map((statement) => {
    const spans = (statement.content ?? []).map((piece) => locate(text, piece));
    for (const span of spans) if (typeof span === 'string') problems.push(span);
    const content = spans.filter(Array.isArray);
    if (content.length === 0) problems.push('a statement without content');
    const what = JSON.stringify(statement.content).slice(0, 60);
    if (!LABELS.includes(statement.label)) problems.push(`label "${statement.label}" of ${what}`);
    for (const label of statement.accept ?? [])
      if (!LABELS.includes(label)) problems.push(`accept "${label}" of ${what}`);
    for (const kind of statement.kinds ?? []) if (!KINDS.includes(kind)) problems.push(`kind "${kind}" of ${what}`);
    if ((statement.kinds ?? []).length !== (statement.chain ?? []).length)
      problems.push(`kinds and chain differ in length: ${what}`);
    if (content[0] && content[0][0] < last) problems.push(`out of text order: ${what}`);
    last = content[0]?.[0] ?? last;
    return { ...statement, content };
  });
  return { id: article.id, genre: article.genre, style: article.style, text, statements, problems };
}

/** All articles of one set, `work` or `held`, with spans. */
export function readSet(set) {
  return readdirSync(path.join(folder, set))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      try {
        return resolveArticle(JSON.parse(readFileSync(path.join(folder, set, file), 'utf8')), file);
      } catch (error) {
        return { id: file, text: '', statements: [], problems: [`cannot be read: ${error.message}`] };
      }
    });
}

function main() {
  const { values } = parseArgs({
    options: { set: { type: 'string' }, gold: { type: 'string' }, input: { type: 'string' } },
  });
  const articles = (values.set ? [values.set] : ['work', 'held']).flatMap(readSet);
  let problems = 0;
  for (const article of articles) {
    for (const problem of article.problems) {
      problems++;
      console.error(`${article.id}: ${problem}`);
    }
  }
  const tally = (keys) => {
    const counts = new Map();
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([key, n]) => `${key} ${n}`)
      .join(', ');
  };
  const statements = articles.flatMap((article) => article.statements);
  console.log(`${articles.length} articles, ${statements.length} statements; ${problems} problems`);
  console.log(`labels: ${tally(statements.map((s) => s.label))}`);
  console.log(`genres: ${tally(articles.map((a) => a.genre))}`);
  console.log(`rows: ${tally(statements.map((s) => s.row ?? '-'))}`);
  if (values.gold)
    writeFileSync(values.gold, JSON.stringify(Object.fromEntries(articles.map((a) => [a.id, a.statements]))));
  if (values.input)
    writeFileSync(values.input, articles.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join(''));
  process.exitCode = problems > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
