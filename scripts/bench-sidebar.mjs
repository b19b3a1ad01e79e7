#!/usr/bin/env node
// npm run bench:sidebar: how soon the sidebar shows after a press, and what marks cost while the page scrolls.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const { status } = spawnSync(process.execPath, ['build.mjs'], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(1);
process.env.SOURCELINE_ROOT = root;
process.argv.splice(2, 0, 'scripts/bench-sidebar-main.ts');
await import('./run-ts.mjs');
