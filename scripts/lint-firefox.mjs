#!/usr/bin/env node
// web-ext lint of the Firefox build: no errors, and no warnings but those known by name.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

// preact's and Readability's own assignments to innerHTML; ours are forbidden by lint-imports.mjs.
const KNOWN = { code: 'UNSAFE_VAR_ASSIGNMENT', most: 3 };

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
const known = result.warnings.filter((warning) => warning.code === KNOWN.code);
const others = result.warnings.filter((warning) => warning.code !== KNOWN.code);
const bad = [...result.errors, ...others, ...(known.length > KNOWN.most ? known : [])];
for (const { _type, code, message, file, line } of bad)
  console.error(`${_type} ${code} ${file ?? ''}:${line ?? ''} ${message}`);
console.log(`web-ext lint: ${result.errors.length} errors, ${others.length} warnings, ${known.length} known ones`);
process.exit(bad.length > 0 ? 1 : 0);
