import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * A copy of the built extensions whose content script is empty: what any extension costs that looks at pages at all.
 * It goes when this process ends.
 */
export function emptied(dist: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sourceline-emptied-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const name of ['chrome', 'firefox']) {
    cpSync(path.join(dist, name), path.join(folder, name), { recursive: true });
    writeFileSync(path.join(folder, name, 'content.js'), '');
  }
  return folder;
}
