// The files of the project as git knows them.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });

// What git is told to pass over, for where there is no git: in the source archive.
const NOT_OURS = /^(?:\.git|node_modules|dist|artifacts)(?:\/|$)|\.log$/;

/** All files that belong to the project, new ones included, with forward slashes; never what .gitignore names. */
export function projectFiles() {
  const here = (file) => file && existsSync(path.join(root, file));
  if (existsSync(path.join(root, '.git')))
    return git('ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0').filter(here);
  return readdirSync(root)
    .filter((name) => !NOT_OURS.test(name))
    .flatMap((name) => {
      const place = path.join(root, name);
      return statSync(place).isDirectory() ? filesUnder(place).map((file) => `${name}/${file}`) : name;
    });
}

/** All files under a folder whose names match, as paths relative to it, with forward slashes, sorted. */
export const filesUnder = (folder, pattern = /(?:)/) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();

/** Files that differ from the last commit or that git does not know, one a line; '' where there are none. */
export const uncommitted = () => git('status', '--porcelain').trim();
