#!/usr/bin/env node
// web-ext lint of the Firefox build: no errors, and no warnings but those known by name.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

// preact's and Readability's own assignments to innerHTML; ours are forbidden by lint-imports.mjs.
const CODE = 'UNSAFE_VAR_ASSIGNMENT';
// reader.js: two of Readability, one of preact; our own pages: one of preact each.
const KNOWN = { 'reader.js': 3, 'options.js': 1, 'welcome.js': 1, 'print.js': 1 };

const root = path.join(import.meta.dirname, '..');
const bin = path.join(root, 'node_modules/.bin/web-ext');
const { stdout, stderr } = spawnSync(
  bin,
  ['lint', '--source-dir', 'dist/firefox', '--output', 'json', '--no-config-discovery'],
  { cwd: root, encoding: 'utf8' },
);
let result;
try {
  result = JSON.parse(stdout);
} catch {
  console.error(stderr || stdout || 'web-ext did not answer');
  process.exit(1);
}
const seen = {};
const others = result.warnings.filter(({ code, file }) => {
  if (code !== CODE) return true;
  seen[file] = (seen[file] ?? 0) + 1;
  return seen[file] > (KNOWN[file] ?? 0);
});
const known = result.warnings.length - others.length;
const bad = [...result.errors, ...others];
for (const { _type, code, message, file, line } of bad)
  console.error(`${_type} ${code} ${file ?? ''}:${line ?? ''} ${message}`);
console.log(`web-ext lint: ${result.errors.length} errors, ${others.length} warnings, ${known} known ones`);
process.exit(bad.length > 0 ? 1 : 0);
