// What is inside the built extension that others have made: packages by esbuild's own account, and their licences.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');

// Licences that a package names without giving their text.
const FULL_TEXTS = { 'Apache-2.0': 'licences/Apache-2.0.txt' };

/**
 * The packages whose code went into the bundles, by name.
 * @param {import('esbuild').Metafile[]} metafiles one a bundling run
 */
export function bundledPackages(metafiles) {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap((output) => Object.keys(output.inputs)),
  );
  const names = inputs.flatMap((file) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []);
  return [...new Set(names)].sort();
}

/** What a package says of itself: version, licence, author's address, text of the licence. */
export function packageFacts(name) {
  const folder = path.join(root, 'node_modules', name);
  const { version, license, homepage, repository } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
  if (typeof license !== 'string' || !file) throw new Error(`${name} names no licence or brings no text of it`);
  const own = readFileSync(path.join(folder, file), 'utf8').trim();
  const full = FULL_TEXTS[license];
  const text = full && existsSync(path.join(root, full)) ? readFileSync(path.join(root, full), 'utf8').trimEnd() : '';
  const source = (typeof repository === 'string' ? repository : repository?.url) ?? homepage ?? '';
  const address = source
    .replace(/^git\+|\.git$/g, '')
    .replace(/^(?:github:)?(?=[\w-]+\/[\w.-]+$)/, 'https://github.com/');
  return { name, version, license, address, text: text ? `${own}\n\n${text}` : own };
}
