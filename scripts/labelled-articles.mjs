// The labelled articles under tests/articles, with spans for their strings.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

// npm runs every script in the project's folder.
const folder = 'tests/articles';
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
    if (statement.kinds && statement.kinds.length !== (statement.chain ?? []).length)
      problems.push(`kinds and chain differ in length: ${what}`);
    if (content[0] && content[0][0] < last) problems.push(`out of text order: ${what}`);
    last = content[0]?.[0] ?? last;
    return { ...statement, content };
  });
  return { id: article.id, genre: article.genre, style: article.style, text, statements, problems };
}

/** All articles of one set, `work`, `further` or `held`, with spans. */
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

const PIECES = 'training/labels/pieces.jsonl';

/** What is wrong with the pieces that the models learn from: spans outside the text, unknown labels, ids that stand twice. */
export function checkPieces() {
  const seen = new Set();
  return readFileSync(PIECES, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line, at) => {
      const where = `${PIECES}:${at + 1}`;
      try {
        const { id, text, statements } = JSON.parse(line);
        const isKnown = seen.has(id);
        seen.add(id);
        return [
          ...(isKnown ? [`${where}: the id ${id} stands twice`] : []),
          ...statements.flatMap(({ content, label }) => [
            ...(LABELS.includes(label) ? [] : [`${where}: label "${label}"`]),
            ...content.flatMap(([from, end]) =>
              from >= 0 && from < end && end <= text.length ? [] : [`${where}: no such span: ${from} to ${end}`],
            ),
          ]),
        ];
      } catch (error) {
        return [`${where}: cannot be read: ${error.message}`];
      }
    });
}

const ANSWERS = 'training/labels/answers.jsonl';
const STANCES = ['silent', 'denies', 'confirms'];

/** What is wrong with the answers that are marked in our texts: unknown texts or stances, words outside the text. */
export function checkAnswers() {
  const lines = (file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  const texts = new Map(
    [...lines(PIECES), ...readSet('work'), ...readSet('further')].map(({ id, text }) => [id, text]),
  );
  return lines(ANSWERS).flatMap(({ id, answers }) => {
    const text = texts.get(id);
    if (text === undefined) return [`${ANSWERS}: there is no text ${id}`];
    return answers.flatMap(({ stance, party, span: [from, end], head }) => [
      ...(STANCES.includes(stance) ? [] : [`${ANSWERS}: stance "${stance}" in ${id}`]),
      ...(party ? [] : [`${ANSWERS}: an answer of nobody in ${id}`]),
      ...(from >= 0 && from <= head && head < end && end <= text.length
        ? []
        : [`${ANSWERS}: no such words in ${id}: ${from} to ${end}`]),
    ]);
  });
}
