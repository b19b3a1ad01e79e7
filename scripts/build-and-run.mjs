// Builds the extension, then runs a TypeScript file of this folder that needs it built.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** @param {string} file the entry, from the project's folder; it finds that folder as SOURCELINE_ROOT */
export async function buildAndRun(file) {
  const root = path.join(import.meta.dirname, '..');
  const { status } = spawnSync(process.execPath, ['build.mjs'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  process.env.SOURCELINE_ROOT = root;
  process.argv.splice(2, 0, file);
  await import('./run-ts.mjs');
}
