#!/usr/bin/env node
// Holds what loads into pages to its budget, gzip, in bytes.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const KB = 1024;
const BUDGETS = [
  { what: 'content.js, on every page', files: ['content.js'], limit: 6 * KB },
  {
    what: 'everything that loads into an article page',
    files: ['content.js', 'reader.js', 'page.css'],
    limit: 60 * KB,
  },
];

let failed = false;
for (const browser of ['chrome', 'firefox']) {
  for (const { what, files, limit } of BUDGETS) {
    const paths = files.map((file) => path.join(import.meta.dirname, '../dist', browser, file));
    const missing = paths.find((file) => !existsSync(file));
    if (missing) {
      console.error(`${path.basename(missing)} is missing from dist/${browser}: run npm run build`);
      process.exit(1);
    }
    const size = paths.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
    if (size > limit) failed = true;
    console.log(`${browser.padEnd(8)} ${what}: ${size} of ${limit} bytes${size > limit ? '  TOO LARGE' : ''}`);
  }
}

/** The sidebar alone, preact included, as it would be without the rest of the reader. */
const { outputFiles } = await build({
  absWorkingDir: path.join(import.meta.dirname, '..'),
  entryPoints: ['src/sidebar/mount.tsx'],
  bundle: true,
  minify: true,
  charset: 'ascii',
  format: 'iife',
  target: ['chrome120', 'firefox147'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  define: { 'process.env.NODE_ENV': '"production"' },
  write: false,
});
const sidebar = gzipSync(outputFiles[0].contents, { level: 9 }).length;
if (sidebar > 35 * KB) failed = true;
console.log(`both     the sidebar: ${sidebar} of ${35 * KB} bytes${sidebar > 35 * KB ? '  TOO LARGE' : ''}`);
process.exit(failed ? 1 : 0);
