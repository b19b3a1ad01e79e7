#!/usr/bin/env node
// Holds the import zones of ARCHITECTURE.md, and keeps the network and the extension API where they belong.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const src = path.join(import.meta.dirname, '../src');
// Folder → what it may import of ours, and what it may import types of.
const ZONES = {
  interface: { code: [], types: [] },
  browser: { code: ['interface'], types: [] },
  language: { code: [], types: [] },
  claims: { code: ['language'], types: [] },
  dom: { code: [], types: [] },
  article: { code: ['language', 'dom'], types: [] },
  page: { code: ['interface', 'language', 'dom'], types: ['claims', 'article'] },
  sidebar: { code: ['interface', 'language', 'dom', 'claims/statement'], types: ['claims', 'article'] },
  options: { code: ['interface'], types: [] },
};
const PURE = new Set(['language', 'claims']);
const DRAWERS = /^(?:utils?|helpers?|common|misc|lib)$/;

const problems = [];
const stripped = (text) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:])\/\/.*$/gm, '$1');

for (const entry of readdirSync(src, { recursive: true, withFileTypes: true })) {
  const file = path.relative(src, path.join(entry.parentPath, entry.name)).split(path.sep).join('/');
  if (entry.isDirectory()) {
    if (DRAWERS.test(entry.name)) problems.push(`${file}: a folder is named for its job, not for a drawer`);
    continue;
  }
  if (!/\.tsx?$/.test(file)) continue;
  const folder = file.includes('/') ? file.split('/')[0] : '';
  const code = stripped(readFileSync(path.join(src, file), 'utf8'));
  for (const [, isType, from] of code.matchAll(/(?:import|export)\s+(type\s)?[^'"`;]*?from\s+['"]([^'"]+)['"]/g)) {
    if (from === 'webextension-polyfill' && folder !== 'browser')
      problems.push(`${file}: only browser/ touches the extension API`);
    if (!from.startsWith('.') || folder === '') continue;
    const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), from)).replace(/\.js$/, '');
    const zone = ZONES[folder];
    const allowed = [folder, ...zone.code, ...(isType ? zone.types : [])];
    if (!allowed.some((place) => target === place || target.startsWith(`${place}/`)))
      problems.push(`${file}: may not import ${target}`);
  }
  if (
    folder !== 'browser' &&
    /\b(?:chrome|browser)\.(?:runtime|tabs|storage|action|scripting|commands|i18n)\b/.test(code)
  )
    problems.push(`${file}: only browser/ touches the extension API`);
  if (folder !== 'browser' && /\bfetch\s*\(/.test(code)) problems.push(`${file}: fetch belongs to browser/files.ts`);
  if (/\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b/.test(code))
    problems.push(`${file}: nothing leaves the browser`);
  if (/\.innerHTML\s*=|insertAdjacentHTML|\beval\s*\(|new Function\b/.test(code))
    problems.push(`${file}: no markup and no code from strings`);
  if (
    PURE.has(folder) &&
    /\b(?:window|globalThis|navigator)\.|\bdocument\.(?:querySelector|createElement|body|documentElement)\b/.test(code)
  )
    problems.push(`${file}: ${folder}/ knows no DOM`);
}
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log('import zones hold');
process.exit(problems.length > 0 ? 1 : 0);
