#!/usr/bin/env node
// Builds the extension: `node build.mjs [--watch] [--zip]` writes dist/chrome and dist/firefox, and what is bundled to
// dist/bundled.json.
// One manifest.json is the source of both variants; what only one browser understands is taken out of the other's.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { context } from 'esbuild';
import { bundledPackages } from './scripts/bundled.mjs';
import { notice } from './scripts/notice.mjs';
import { filesUnder } from './scripts/sources.mjs';
import { zipFiles } from './scripts/zip.mjs';

const root = import.meta.dirname;
const browsers = ['chrome', 'firefox'];
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** The manifest as the given browser takes it, with the version that package.json alone holds. */
function manifestFor(browser) {
  const manifest = { ...JSON.parse(readFileSync(path.join(root, 'manifest.json'), 'utf8')), version };
  if (browser === 'chrome') {
    delete manifest.background.scripts;
    delete manifest.browser_specific_settings;
    // Declared by the background, since its moment follows what the reader lets us see (src/browser/declared.ts).
    delete manifest.content_scripts;
  } else {
    // A service worker beside the event page draws a linter warning in Firefox, which has none.
    delete manifest.background.service_worker;
    delete manifest.minimum_chrome_version;
  }
  return manifest;
}

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  // The licences of what is bundled stand in NOTICE.txt.
  legalComments: 'none',
  metafile: true,
  // Firefox reads content scripts as Latin-1 where the page says so; escapes are safe everywhere.
  charset: 'ascii',
  format: 'iife',
  target: ['chrome120', 'firefox147'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
};

// What loads into pages must be small, and both browsers' own API gives promises: there the polyfill gives way to it.
const inPages = {
  entryPoints: { content: 'src/content.ts', reader: 'src/reader.ts' },
  alias: { 'webextension-polyfill': './src/browser/native.ts' },
};
const inExtension = {
  entryPoints: {
    background: 'src/background.ts',
    options: 'src/options.tsx',
    welcome: 'src/welcome.tsx',
    print: 'src/print.tsx',
    note: 'src/note.ts',
  },
};

/** Everything that is copied as it lies. */
function copyStatic(out, browser) {
  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(out, 'manifest.json'), `${JSON.stringify(manifestFor(browser), null, 2)}\n`);
  cpSync(path.join(root, '_locales'), path.join(out, '_locales'), { recursive: true });
  cpSync(path.join(root, 'src/page/page.css'), path.join(out, 'page.css'));
  for (const name of readdirSync(path.join(root, 'src/options')).filter((file) => /\.(html|css)$/.test(file)))
    cpSync(path.join(root, 'src/options', name), path.join(out, name));
  const copyMatching = (folder, pattern) => {
    mkdirSync(path.join(out, folder), { recursive: true });
    for (const name of readdirSync(path.join(root, folder)).filter((n) => pattern.test(n))) {
      cpSync(path.join(root, folder, name), path.join(out, folder, name));
    }
  };
  copyMatching('icons', /\.png$/);
  copyMatching('models', /\.(bin|json)$/);
  cpSync(path.join(root, 'LICENSE'), path.join(out, 'LICENSE'));
}

/** Zips what was built; the same files give the same bytes. */
function zip(browser) {
  const folder = path.join(root, 'dist', browser);
  const target = path.join(root, 'dist', `sourceline-${version}-${browser}.zip`);
  writeFileSync(target, zipFiles(folder, filesUnder(folder)));
  return target;
}

/** Writes down which packages are inside, and puts their licences beside them. */
function writeNotice(metafiles) {
  const names = bundledPackages(metafiles);
  writeFileSync(path.join(root, 'dist/bundled.json'), `${JSON.stringify(names, null, 2)}\n`);
  for (const browser of browsers) writeFileSync(path.join(root, 'dist', browser, 'NOTICE.txt'), notice(names));
}

const watch = process.argv.includes('--watch');
for (const browser of browsers) {
  const out = path.join(root, 'dist', browser);
  if (!watch && existsSync(out)) rmSync(out, { recursive: true });
  copyStatic(out, browser);
}
const contexts = await Promise.all(
  browsers.flatMap((browser) =>
    [inPages, inExtension].map((part) =>
      context({
        ...common,
        ...part,
        outdir: path.join(root, 'dist', browser),
        define: { 'process.env.NODE_ENV': '"production"' },
      }),
    ),
  ),
);
if (watch) {
  await Promise.all(contexts.map((build) => build.watch()));
  console.log('watching; dist/chrome and dist/firefox are kept up to date');
} else {
  const results = await Promise.all(contexts.map((build) => build.rebuild()));
  writeNotice(results.map(({ metafile }) => metafile));
  await Promise.all(contexts.map((build) => build.dispose()));
  if (process.argv.includes('--zip')) for (const browser of browsers) console.log(path.relative(root, zip(browser)));
}
