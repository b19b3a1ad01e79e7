#!/usr/bin/env node
// npm run release [-- --draft] [-- --tag v1.2.3]: everything that the stores and a release page are given, in
// dist/release. Refuses what is not in the changelog or tagged otherwise, and, unless --draft, what is not committed or
// still stands under "Unreleased".
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { changelogSection, whyNotReady } from './release-changelog.mjs';
import { sbom } from './sbom.mjs';
import { projectFiles, uncommitted } from './sources.mjs';
import { zipFiles } from './zip.mjs';

const root = path.join(import.meta.dirname, '..');
const out = path.join(root, 'dist/release');
const { values: options } = parseArgs({ options: { draft: { type: 'boolean' }, tag: { type: 'string' } } });
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

function stop(why) {
  console.error(why);
  process.exit(1);
}

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) stop(`${args[0]} failed`);
}

const changelog = readFileSync(path.join(root, 'CHANGELOG.md'), 'utf8');
const notReady = whyNotReady(changelog, version, options);
if (options.tag && options.tag !== `v${version}`) stop(`the tag ${options.tag} is not v${version} of package.json`);
if (!options.draft && uncommitted()) stop(`not committed:\n${uncommitted()}\n(--draft builds all the same)`);
if (notReady) stop(notReady);

run('build.mjs', '--zip');
run('scripts/lint-firefox.mjs');
run('scripts/check-store.mjs');
run('scripts/check-reproducible.mjs');

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const base = `sourceline-${version}`;
for (const browser of ['chrome', 'firefox'])
  copyFileSync(path.join(root, `dist/${base}-${browser}.zip`), path.join(out, `${base}-${browser}.zip`));
// Pictures for the stores are no source of anything.
const sources = projectFiles().filter((file) => !file.startsWith('store/screenshots/'));
writeFileSync(path.join(out, `${base}-source.zip`), zipFiles(root, sources));
const names = JSON.parse(readFileSync(path.join(root, 'dist/bundled.json'), 'utf8'));
writeFileSync(path.join(out, `${base}.cdx.json`), `${JSON.stringify(sbom(names), null, 2)}\n`);
copyFileSync(path.join(root, 'dist/chrome/NOTICE.txt'), path.join(out, 'NOTICE.txt'));
writeFileSync(path.join(root, 'dist/NOTES.md'), `${changelogSection(changelog, version)}\n`);
const sums = readdirSync(out)
  .sort()
  .map(
    (file) =>
      `${createHash('sha256')
        .update(readFileSync(path.join(out, file)))
        .digest('hex')}  ${file}\n`,
  );
writeFileSync(path.join(out, 'SHA256SUMS'), sums.join(''));
console.log(`\ndist/release:\n${sums.join('')}`);
