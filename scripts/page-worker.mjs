// Worker of the benches: reads one saved page at a time in jsdom and answers its parent. Started by page-sets.mjs.
import fs from 'node:fs';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import zlib from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';

const { spotPage, readArticle } = await import(pathToFileURL(process.argv[2]).href);

process.on('message', ({ key, id, url, file, job }) => {
  const html = zlib.gunzipSync(fs.readFileSync(file)).toString('utf8');
  const dom = new JSDOM(html, { url: url || 'about:blank', virtualConsole: new VirtualConsole() });
  const { document } = dom.window;
  const started = performance.now();
  const answer = { key, id, text: '', article: null, spot: null, ms: 0 };
  if (job === 'spot') answer.spot = spotPage(document, url);
  else {
    const read = readArticle(document, url);
    answer.text = read?.article.text ?? '';
    if (read) answer.article = { ...read.article, text: undefined };
  }
  answer.ms = performance.now() - started;
  dom.window.close();
  process.send(answer);
});
process.send('ready');
