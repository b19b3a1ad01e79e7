#!/usr/bin/env node
// Checks every regular expression of the sources against super-linear backtracking, since pages choose what we read.
// Literals are taken from the syntax trees; those that are built from strings are caught as they are built, while the
// modules load. What is known and bounded otherwise stands in regex-allowed.json, with the reason.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { check } from 'recheck';
import { filesUnder } from './sources.mjs';
import { walkFile } from './syntax.mjs';

const root = path.join(import.meta.dirname, '..');
const src = path.join(root, 'src');
const TIME_CAP = 20_000;
const cache = path.join(root, 'node_modules/.cache/sourceline');
// What was once found safe is safe, until the checker itself changes.
const CACHE = path.join(cache, `regex-safe-${createRequire(import.meta.url)('recheck/package.json').version}.json`);
mkdirSync(cache, { recursive: true });
const allowed = JSON.parse(readFileSync(path.join(import.meta.dirname, 'regex-allowed.json'), 'utf8'));

/** Long ones are written down to an ellipsis. */
const isOf = ({ regex }, key) => (regex.endsWith('…') ? key.startsWith(regex.slice(0, -1)) : key === regex);

function readSafe() {
  try {
    return new Set(JSON.parse(readFileSync(CACHE, 'utf8')));
  } catch {
    return new Set();
  }
}

/** All literals, once each, with the first place where they stand. */
function literals() {
  const found = new Map();
  for (const file of filesUnder(src, /\.tsx?$/))
    walkFile(path.join(src, file), (node, _, line) => {
      if (!node.regex) return;
      const { pattern, flags } = node.regex;
      const key = `/${pattern}/${flags}`;
      if (!found.has(key)) found.set(key, { pattern, flags, file, place: `src/${file}:${line()}` });
    });
  return found;
}

/** Those that `new RegExp` builds when the folders that read pages are loaded. */
async function built() {
  const outfile = path.join(cache, `regex-${process.pid}.mjs`);
  const files = filesUnder(src, /\.ts$/).filter((file) => /^(?:article|language|claims)\//.test(file));
  const imports = files.map((file) => `import ${JSON.stringify(`./${file}`)};`).join('\n');
  const stdin = { contents: imports, resolveDir: src, loader: 'ts' };
  const options = { bundle: true, platform: 'node', format: 'esm', packages: 'external', logLevel: 'error' };
  await build({ ...options, stdin, outfile, ignoreAnnotations: true, treeShaking: false });
  const found = new Map();
  const Real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Real, {
    construct(target, [pattern, flags = '']) {
      const made = new target(pattern, flags);
      found.set(String(made), { pattern: made.source, flags, file: 'built', place: 'built from strings' });
      return made;
    },
  });
  try {
    await import(pathToFileURL(outfile).href);
  } finally {
    globalThis.RegExp = Real;
    rmSync(outfile, { force: true });
  }
  return found;
}

const literal = literals();
const made = await built();
const problems = [];
const used = new Set();
const safe = readSafe();
for (const [key, { pattern, flags, file, place }] of [...literal, ...made]) {
  const known = allowed.find((entry) => entry.file === file && isOf(entry, key));
  if (known) used.add(known);
  if (known || safe.has(key)) continue;
  const { status, complexity, attack } = await check(pattern, flags, { timeout: TIME_CAP });
  if (status === 'safe') safe.add(key);
  else {
    const why = status === 'unknown' ? `not decided in ${TIME_CAP / 1000} s` : complexity.summary;
    problems.push(`${place}: ${why}: ${key}${attack ? `\n    try ${attack.pattern}` : ''}`);
  }
}
writeFileSync(CACHE, JSON.stringify([...safe]));
for (const entry of allowed.filter((one) => !used.has(one)))
  console.log(`no longer needed in regex-allowed.json: ${entry.file} ${entry.regex}`);
for (const problem of problems) console.error(problem);
const open = allowed.filter(({ reason }) => reason.startsWith('TO MEND')).length;
console.log(
  `${literal.size} literals and ${made.size} built: ${problems.length} can backtrack, ${used.size} more are allowed, ${open} of them to be mended`,
);
process.exit(problems.length > 0 ? 1 : 0);
