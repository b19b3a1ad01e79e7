#!/usr/bin/env node
// npm run screenshots: builds the extension and takes its pictures, for the stores and to be looked at.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const { status } = spawnSync(process.execPath, ['build.mjs'], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(1);
process.env.SOURCELINE_ROOT = root;
process.argv.splice(2, 0, 'scripts/screenshots-main.ts');
await import('./run-ts.mjs');
