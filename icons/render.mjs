#!/usr/bin/env node
// Renders icon.svg to the PNGs that browsers and stores want: `node icons/render.mjs [path of Chromium]`.
// The 128 px icon is for the stores: 96 px of art with 16 px of transparent padding around it.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';

const folder = import.meta.dirname;
const svg = readFileSync(path.join(folder, 'icon.svg'), 'utf8');

/** Art in grey for pages where Sourceline is closed; readable on light and dark toolbars. */
const OFF = '.paper{fill:#767b82}.lines,.lines path{stroke:#fff}.source{fill:#fff}';

/** While the article is read, the source is still missing. */
const READING = '.source{fill:none}';
/** A page that is no article: a sheet without lines. */
const NONE = '.lines,.source{opacity:.35}';

const sizes = { 16: 0, 32: 0, 48: 0, 128: 16 };

const browser = await puppeteer.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const [state, style] of [
  ['', ''],
  ['off-', OFF],
  ['reading-', READING],
  ['none-', NONE],
]) {
  for (const [size, padding] of Object.entries(sizes)) {
    const side = Number(size);
    // The toolbar alone shows states, in its small sizes.
    if (side > 32 && (state === 'reading-' || state === 'none-')) continue;
    await page.setViewport({ width: side, height: side });
    await page.setContent(
      `<style>html,body{margin:0;background:none}svg{display:block;box-sizing:border-box;width:${side}px;padding:${padding}px}${style}</style>${svg}`,
    );
    const png = await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: side, height: side } });
    writeFileSync(path.join(folder, `icon-${state}${size}.png`), png);
  }
}
await browser.close();
