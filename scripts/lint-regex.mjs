#!/usr/bin/env node
// Checks every regular expression of the sources, and of the packages that are bundled with them, against super-linear
// backtracking, since pages choose what we read. Literals are taken from the syntax trees; those that are built from
// strings are caught as they are built, while our modules load. What is known and bounded otherwise stands in
// regex-allowed.json, with the reason.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { judge } from './regex-check.mjs';
import { literalsOf, ourBuilt, ourLiterals, packageFiles } from './regex-find.mjs';

const cache = path.join(import.meta.dirname, '../node_modules/.cache/sourceline');
// What was once found safe is safe, until the checker itself changes.
const CACHE = path.join(cache, `regex-safe-${createRequire(import.meta.url)('recheck/package.json').version}.json`);
mkdirSync(cache, { recursive: true });

function readSafe() {
  try {
    return new Set(JSON.parse(readFileSync(CACHE, 'utf8')));
  } catch {
    return new Set();
  }
}

const ours = ourLiterals();
const files = await packageFiles();
const theirs = literalsOf(files);
const built = await ourBuilt();
const allowed = JSON.parse(readFileSync(path.join(import.meta.dirname, 'regex-allowed.json'), 'utf8'));
const safe = readSafe();
const { problems, used } = await judge([...ours, ...theirs, ...built], allowed, safe);
writeFileSync(CACHE, JSON.stringify([...safe]));

for (const entry of allowed.filter((one) => !used.has(one)))
  console.log(`no longer needed in regex-allowed.json: ${entry.file} ${entry.regex}`);
for (const problem of problems) console.error(problem);
const open = allowed.filter(({ reason }) => reason.startsWith('TO MEND')).length;
const packages = [...new Set(files.map(({ name }) => name))].sort().join(', ');
console.log(
  `${ours.length} literals of ours, ${theirs.length} of ${packages} and ${built.length} built: ` +
    `${problems.length} can backtrack, ${used.size} more are allowed, ${open} of them to be mended`,
);
process.exit(problems.length > 0 ? 1 : 0);
