#!/usr/bin/env node
// Checks the labelled articles: node scripts/check-articles.mjs [--set work|further|held] [--gold FILE] [--input FILE]
// Every string must stand in its text; --gold writes {id: [{content: spans, …}]}, --input writes {id, text} a line.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkAnswers, checkPieces, readSet } from './labelled-articles.mjs';

const { values } = parseArgs({
  options: { set: { type: 'string' }, gold: { type: 'string' }, input: { type: 'string' } },
});
const articles = (values.set ? [values.set] : ['work', 'further', 'held']).flatMap(readSet);
let problems = 0;
for (const article of articles) {
  for (const problem of article.problems) {
    problems++;
    console.error(`${article.id}: ${problem}`);
  }
}
for (const problem of values.set ? [] : [...checkPieces(), ...checkAnswers()]) {
  problems++;
  console.error(problem);
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
