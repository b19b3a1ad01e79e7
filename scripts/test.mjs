#!/usr/bin/env node
// npm test: types, lint, build, store rules, size budget, unit and DOM tests, end-to-end tests in real browsers. All
// steps run even where one fails; the last line counts.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const scratch = mkdtempSync(path.join(tmpdir(), 'sourceline-test-'));
const bin = (name) => path.join(root, 'node_modules/.bin', name);

let passed = 0;
let failed = 0;

function step(name, command, args) {
  const started = Date.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  console.log(`── ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return status === 0;
}

function count(ok) {
  if (ok) passed++;
  else failed++;
}

/** Runs a vitest configuration and adds its tests to the count; a run that dies without a result counts as failed. */
function vitest(name, config) {
  const report = path.join(scratch, `${config.replaceAll('/', '-')}.json`);
  const ok = step(name, bin('vitest'), [
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    const { numPassedTests, numFailedTests, numTotalTests } = JSON.parse(readFileSync(report, 'utf8'));
    passed += numPassedTests;
    failed += numFailedTests;
    if (numTotalTests === 0 || (!ok && numFailedTests === 0)) failed++;
  } catch {
    failed++;
  }
}

try {
  count(step('types', bin('tsc'), ['--noEmit']));
  count(step('lint', bin('biome'), ['check', '--error-on-warnings', '.']));
  count(step('import zones', process.execPath, ['scripts/lint-imports.mjs']));
  count(step('regular expressions', process.execPath, ['scripts/lint-regex.mjs']));
  count(step('labelled articles', process.execPath, ['scripts/check-articles.mjs']));
  count(step('build', process.execPath, ['build.mjs', '--zip']));
  count(step('no network', process.execPath, ['scripts/lint-network.mjs']));
  count(step('Firefox lint', process.execPath, ['scripts/lint-firefox.mjs']));
  count(step('store rules', process.execPath, ['scripts/check-store.mjs']));
  count(step('reproducible build', process.execPath, ['scripts/check-reproducible.mjs']));
  count(step('size budget', process.execPath, ['scripts/size-budget.mjs']));
  vitest('unit and DOM tests', 'vitest.config.ts');
  vitest('end-to-end tests', 'tests/e2e/vitest.config.ts');
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
