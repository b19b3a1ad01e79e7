// Finds the regular expressions of what is shipped: literals of our sources and of the packages bundled with them, and
// what is built from strings.
import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { packageFacts } from './bundled.mjs';
import { filesUnder } from './sources.mjs';
import { walkFile } from './syntax.mjs';

const root = path.join(import.meta.dirname, '..');
const src = path.join(root, 'src');
const scratch = path.join(root, 'node_modules/.cache/sourceline');

/** All literals of the files, once each in a file, with the first place where they stand. */
export function literalsOf(files) {
  const found = new Map();
  for (const { at, file, place } of files)
    walkFile(at, (node, _, line) => {
      if (!node.regex) return;
      const { pattern, flags } = node.regex;
      const key = `/${pattern}/${flags}`;
      const id = `${file} ${key}`;
      if (!found.has(id)) found.set(id, { key, pattern, flags, file, place: `${place}:${line()}` });
    });
  return [...found.values()];
}

const ourFiles = () => filesUnder(src, /\.tsx?$/);

export const ourLiterals = () =>
  literalsOf(ourFiles().map((file) => ({ at: path.join(src, file), file, place: `src/${file}` })));

/** Bundles whole files of ours, as they are when all of them are loaded. */
function bundle(files, options) {
  const contents = files.map((file) => `import ${JSON.stringify(`./${file}`)};`).join('\n');
  const stdin = { contents, resolveDir: src, loader: 'ts' };
  const whole = { ignoreAnnotations: true, treeShaking: false };
  return build({ absWorkingDir: root, bundle: true, format: 'esm', logLevel: 'error', ...whole, stdin, ...options });
}

/**
 * The files of packages that our sources bring into the bundles. Not read from dist/, which may be missing or older
 * than the sources: this is asked before anything is built. They are named with their version, since what is said of
 * their input in regex-allowed.json holds for the code that was looked at.
 */
export async function packageFiles() {
  const { metafile } = await bundle(ourFiles(), { write: false, metafile: true });
  return Object.keys(metafile.inputs).flatMap((input) => {
    const [, name, rest] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\/(.+)$/.exec(input) ?? [];
    if (!name) return [];
    const file = `${name}@${packageFacts(name).version}/${rest}`;
    return { at: path.join(root, input), name, file, place: input };
  });
}

/** Those that `RegExp` makes of strings, with `new` or without, until `load` is done. */
export async function builtWhile(load) {
  const found = new Map();
  const Real = globalThis.RegExp;
  const note = (made) => {
    const key = String(made);
    found.set(key, { key, pattern: made.source, flags: made.flags, file: 'built', place: 'built from strings' });
    return made;
  };
  globalThis.RegExp = new Proxy(Real, {
    construct: (target, args, as) => note(Reflect.construct(target, args, as)),
    apply: (target, self, args) => note(Reflect.apply(target, self, args)),
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = Real;
  }
  return [...found.values()];
}

/** Those that are built when the folders that read pages are loaded. */
export async function ourBuilt() {
  mkdirSync(scratch, { recursive: true });
  const outfile = path.join(scratch, `regex-${randomUUID()}.mjs`);
  try {
    const files = ourFiles().filter((file) => /^(?:article|language|claims)\/.*\.ts$/.test(file));
    await bundle(files, { platform: 'node', packages: 'external', outfile });
    return await builtWhile(() => import(pathToFileURL(outfile).href));
  } finally {
    rmSync(outfile, { force: true });
  }
}
