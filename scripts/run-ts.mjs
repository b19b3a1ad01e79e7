#!/usr/bin/env node
// Bundles one TypeScript entry for Node and runs it: node scripts/run-ts.mjs FILE.ts [ARGS…]
// Packages stay outside the bundle; the bundle lies inside node_modules/.cache so that it finds them.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.join(import.meta.dirname, '..');
const entry = process.argv[2];
const folder = path.join(root, 'node_modules/.cache/sourceline');
mkdirSync(folder, { recursive: true });
const outfile = path.join(folder, `${path.basename(entry, '.ts')}-${process.pid}.mjs`);
await build({
  absWorkingDir: root,
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
process.argv.splice(1, 2, outfile);
process.on('exit', () => {});
await import(pathToFileURL(outfile).href);
