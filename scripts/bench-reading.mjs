// Times spotting and extraction against Readability alone, in real Chromium: node scripts/bench-reading.mjs --data DIR
// [--pages N]. Every saved article page is loaded once, without its scripts and without a network; both readers run in
// turn on the same live document, and each page's figure is the ratio of their fastest of five runs.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import zlib from 'node:zlib';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';
import { articlePages, dataFolder, temporaryFolder } from './page-sets.mjs';

const data = dataFolder();
if (!data) {
  console.log('No data folder: pass --data DIR, the folder that holds pages/.');
  process.exit(0);
}
const limitAt = process.argv.indexOf('--pages');
const sets = articlePages(data).map((set) => set.pages);
const all = sets.flat();
const step = limitAt > 0 ? Math.max(1, Math.floor(all.length / Number(process.argv[limitAt + 1]))) : 1;
const pages = all.filter((_, i) => i % step === 0);

const root = path.resolve(import.meta.dirname, '..');
const bundle = path.join(temporaryFolder('sourceline-reading-'), 'readers.js');
await build({
  stdin: {
    contents: `
      import { Readability } from '@mozilla/readability';
      import { spotPage } from './src/article/spot.js';
      import { readArticle } from './src/article/extract.js';
      const time = (work) => { const from = performance.now(); work(); return performance.now() - from; };
      globalThis.timeReaders = (url) => {
        const best = { ours: Infinity, theirs: Infinity };
        for (let run = 0; run < 5; run++) {
          best.ours = Math.min(best.ours, time(() => { spotPage(document, url); readArticle(document, url); }));
          best.theirs = Math.min(best.theirs, time(() => new Readability(document.cloneNode(true)).parse()));
        }
        return best;
      };`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  format: 'iife',
  outfile: bundle,
  logLevel: 'warning',
});
const code = fs.readFileSync(bundle, 'utf8');

const files = new Map(pages.map(({ key, file }) => [`/${key}`, file]));
const server = http.createServer((request, response) => {
  const file = files.get(new URL(request.url, 'http://page').pathname);
  if (!file) return response.writeHead(404).end();
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "script-src 'none'",
  });
  response.end(zlib.gunzipSync(fs.readFileSync(file)));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await puppeteer.launch({
  executablePath: findBrowser('chromium'),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ],
});
const rows = [];
try {
  const page = await browser.newPage();
  for (const { key, url } of pages) {
    try {
      await page.goto(`${origin}/${key}`, { waitUntil: 'domcontentloaded', timeout: 20_000 });
      await page.evaluate(code);
      const { ours, theirs } = await page.evaluate((address) => globalThis.timeReaders(address), url);
      rows.push({ key, ours, theirs, ratio: ours / Math.max(theirs, 0.1) });
    } catch (error) {
      console.log(`${key}: ${error.message.split('\n')[0]}`);
    }
  }
} finally {
  await browser.close();
  server.close();
}
const at = (key, share) => {
  const sorted = rows.map((row) => row[key]).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)];
};
console.log(`${rows.length} pages in Chromium, fastest of five runs each`);
for (const [name, share] of [
  ['median', 0.5],
  ['95 %', 0.95],
  ['longest', 1],
]) {
  const [ours, theirs] = [at('ours', share), at('theirs', share)];
  console.log(
    `${name.padEnd(8)} spotting and extraction ${ours.toFixed(1)} ms, Readability alone ${theirs.toFixed(1)} ms, ratio ${(ours / theirs).toFixed(2)}; ratio page by page ${at('ratio', share).toFixed(2)}`,
  );
}
