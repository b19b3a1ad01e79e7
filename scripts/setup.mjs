#!/usr/bin/env node
// Installs what is missing: npm packages, and with --browsers a Chromium and a Firefox. Node built-ins only, and not a
// word on standard output: the report must stay pure JSON Lines.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browsers.mjs';

const root = path.join(import.meta.dirname, '..');
const say = (text) => process.stderr.write(`${text}\n`);

/** Runs a command with its output on standard error; ends this process where it fails. */
function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status === 0) return;
  say(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}`);
  process.exit(1);
}

function installPackages() {
  const lock = path.join(root, 'package-lock.json');
  const installed = path.join(root, 'node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  say('installing npm packages …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

const isDebian = () => {
  try {
    return /^ID(?:_LIKE)?=.*(?:debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
};

function installBrowsers() {
  const missing = ['chromium', 'firefox'].filter((name) => !findBrowser(name));
  if (missing.length === 0) return;
  const packages = missing.map((name) => (name === 'firefox' ? 'firefox-esr' : name));
  if (isDebian() && process.getuid?.() === 0) {
    say(`installing ${packages.join(' and ')} …`);
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
    return;
  }
  const casks = missing.map((name) => (name === 'firefox' ? 'firefox' : 'google-chrome'));
  const command =
    process.platform === 'darwin'
      ? `brew install --cask ${casks.join(' ')}`
      : `sudo apt-get install ${packages.join(' ')}`;
  say(`No ${missing.join(' and no ')} found. Install with:\n\n    ${command}\n`);
  process.exit(1);
}

try {
  installPackages();
  if (process.argv.includes('--browsers')) installBrowsers();
} catch (error) {
  say(error.message);
  process.exit(1);
}
