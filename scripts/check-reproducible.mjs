#!/usr/bin/env node
// Builds twice, in two folders of different names and depth, with clocks, file times and zones a day apart, and compares
// every byte of both zips: what anyone builds from the same sources must be what the stores were given.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFiles } from './sources.mjs';

const root = path.join(import.meta.dirname, '..');
const scratch = mkdtempSync(path.join(tmpdir(), 'sourceline-build-'));
const sources = projectFiles().filter((file) => !/^(?:tests|store)\//.test(file));
const AHEAD = pathToFileURL(path.join(import.meta.dirname, 'clock-ahead.mjs')).href;

/** Builds in a copy of the sources and answers with the digests of its zips. */
function digests(folder, { nodeArgs, zone, time }) {
  for (const file of sources) {
    const to = path.join(folder, file);
    mkdirSync(path.dirname(to), { recursive: true });
    copyFileSync(path.join(root, file), to);
    utimesSync(to, time, time);
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const { status } = spawnSync(process.execPath, [...nodeArgs, 'build.mjs', '--zip'], {
    cwd: folder,
    env: { ...process.env, TZ: zone },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('the build failed');
  const dist = path.join(folder, 'dist');
  const zips = readdirSync(dist).filter((file) => file.endsWith('.zip'));
  return zips.map(
    (file) =>
      `${createHash('sha256')
        .update(readFileSync(path.join(dist, file)))
        .digest('hex')}  ${file}`,
  );
}

try {
  const now = Date.now() / 1000;
  const first = digests(path.join(scratch, 'one'), { nodeArgs: [], zone: 'UTC', time: now });
  const second = digests(path.join(scratch, 'the other/with a longer name'), {
    nodeArgs: ['--import', AHEAD],
    zone: 'Pacific/Auckland',
    time: now + 24 * 60 * 60,
  });
  console.log(first.join('\n'));
  const same = first.length === 2 && first.join() === second.join();
  console.log(
    same ? 'both builds are the same to the byte' : `the builds differ; the second gave\n${second.join('\n')}`,
  );
  process.exitCode = same ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
