// The saved pages that the benches read, and the workers that read them. No bench of its own.
import { fork } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const WORKERS = 2;
const ROOT = path.resolve(import.meta.dirname, '..');

/** The folder given by `--data DIR` (or `--data=DIR`), null where it is absent or holds no pages. */
export function dataFolder(argv = process.argv.slice(2)) {
  const at = argv.findIndex((word) => word === '--data' || word.startsWith('--data='));
  const folder = at < 0 ? null : argv[at].includes('=') ? argv[at].slice(7) : argv[at + 1];
  return folder && fs.existsSync(path.join(folder, 'pages')) ? path.resolve(folder) : null;
}

/** A folder outside the project, named by `prefix`. */
export const temporaryFolder = (prefix) => fs.mkdtempSync(path.join(os.tmpdir(), prefix));

/** All pages of WCXB: {key, id, url, kind, file}. */
export function wcxbPages(data) {
  const lines = fs
    .readFileSync(path.join(data, 'pages', 'wcxb.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => {
    const { id, url, kind } = JSON.parse(line);
    return { key: `wcxb/${id}`, id, url, kind, file: path.join(data, 'pages', 'html', `${id}.html.gz`), line };
  });
}

/** All pages of scrapinghub's benchmark. */
export function scrapinghubPages(data) {
  const folder = path.join(data, 'pages', 'scrapinghub');
  const gold = JSON.parse(fs.readFileSync(path.join(folder, 'ground-truth.json'), 'utf8'));
  return Object.entries(gold).map(([id, { url }]) => {
    return { key: `scrapinghub/${id}`, id, url, file: path.join(folder, 'html', `${id}.html.gz`) };
  });
}

/** The two sets that have gold texts; `gold(temp, pages)` writes the file that the scorer reads for these pages. */
export function articlePages(data) {
  const body = path.join(data, 'pages', 'scrapinghub', 'ground-truth.json');
  return [
    {
      name: 'scrapinghub',
      pages: scrapinghubPages(data),
      gold: (temp, pages) => {
        const gold = JSON.parse(fs.readFileSync(body, 'utf8'));
        const file = path.join(temp, 'scrapinghub.gold.json');
        fs.writeFileSync(file, JSON.stringify(Object.fromEntries(pages.map(({ id }) => [id, gold[id]]))));
        return file;
      },
    },
    {
      name: 'wcxb articles',
      pages: wcxbPages(data).filter((page) => page.kind === 'article'),
      gold: (temp, pages) => {
        const file = path.join(temp, 'wcxb.gold.jsonl');
        fs.writeFileSync(file, pages.map((page) => `${page.line}\n`).join(''));
        return file;
      },
    },
  ];
}

/** Reads the pages with the project's own code in worker processes. Answers by page key. */
export async function readPages(temp, pages, job) {
  const bundle = path.join(temp, 'article.mjs');
  await build({
    stdin: {
      contents: "export { spotPage } from './spot.js'; export { readArticle } from './extract.js';",
      resolveDir: path.join(ROOT, 'src', 'article'),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    outfile: bundle,
    logLevel: 'warning',
  });
  const answers = new Map();
  const queue = pages.map(({ key, id, url, file }) => ({ key, id, url, file, job }));
  await Promise.all(
    Array.from({ length: WORKERS }, () => {
      return new Promise((resolve, reject) => {
        const worker = fork(fileURLToPath(new URL('./page-worker.mjs', import.meta.url)), [bundle]);
        const next = () => {
          const task = queue.shift();
          if (task) worker.send(task);
          else worker.disconnect();
        };
        worker.on('message', (answer) => {
          if (answer !== 'ready') answers.set(answer.key, answer);
          next();
        });
        worker.on('exit', (code) => (code ? reject(new Error(`a worker ended with code ${code}`)) : resolve()));
      });
    }),
  );
  return answers;
}

/** Does the page belong to the half that rules may be tuned on? By a hash of its key, so the halves never change. */
export function inWorkHalf({ key }) {
  let hash = 0;
  for (const char of key) hash = (hash * 31 + char.charCodeAt(0)) >>> 0;
  return hash % 2 === 0;
}
