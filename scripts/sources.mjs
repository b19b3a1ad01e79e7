// The files of the project as git knows them.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });

/** All files that belong to the project, new ones included, with forward slashes; never what .gitignore names. */
export const projectFiles = () =>
  git('ls-files', '-z', '--cached', '--others', '--exclude-standard')
    .split('\0')
    .filter((file) => file && existsSync(path.join(root, file)));

/** Files that differ from the last commit or that git does not know, one a line; '' where there are none. */
export const uncommitted = () => git('status', '--porcelain').trim();
