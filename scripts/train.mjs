#!/usr/bin/env node
// Makes everything in models/ anew, in order: npm run train -- --data DIR
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const steps = ['train-language', 'train-lemmas', 'train-claims'];
for (const step of steps) {
  console.log(`\n${step}`);
  const args = ['--max-old-space-size=8000', 'scripts/run-ts.mjs', `training/${step}.ts`, ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
