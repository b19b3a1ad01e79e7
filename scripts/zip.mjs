// Zips whose bytes depend on the files alone: sorted names, one fixed time, one mode.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

// Zips hold local time without a zone; so does this, whatever the zone.
const mtime = new Date(2020, 0, 1);

/**
 * Zips files.
 * @param {string} folder where they lie
 * @param {string[]} names relative to the folder, with forward slashes, in any order
 * @returns {Uint8Array}
 */
export function zipFiles(folder, names) {
  const tree = Object.fromEntries(
    [...names]
      .sort()
      .map((name) => [name, [readFileSync(path.join(folder, name)), { mtime, os: 3, attrs: 0o644 << 16 }]]),
  );
  return zipSync(tree, { level: 9 });
}
