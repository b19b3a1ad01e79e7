// Measures how pages are told apart: node scripts/bench-spotting.mjs --data DIR [--list]
// DIR/pages holds the pages; page-kinds.json says which articles are news. Every figure is printed for the half of the
// pages that rules may be tuned on, for the half that only checks them, and for both. --list prints the misses of the
// first half with their evidence.
import fs from 'node:fs';
import path from 'node:path';
import { dataFolder, inWorkHalf, readPages, scrapinghubPages, temporaryFolder, wcxbPages } from './page-sets.mjs';

const data = dataFolder();
if (!data) {
  console.log('No data folder: pass --data DIR, the folder that holds pages/.');
  process.exit(0);
}
const kinds = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, 'page-kinds.json'), 'utf8'));
const wcxb = wcxbPages(data);
const scrapinghub = scrapinghubPages(data);
const isNews = (page) =>
  page.kind === undefined ? !kinds.scrapinghubNoNews.includes(page.id.slice(0, 8)) : kinds.wcxbNews.includes(page.id);
const articles = wcxb.filter((page) => page.kind === 'article');
const sets = [
  { name: 'WCXB pages that are no articles', pages: wcxb.filter((page) => page.kind !== 'article'), wanted: false },
  { name: 'WCXB articles that are no news', pages: articles.filter((page) => !isNews(page)), wanted: false },
  { name: 'news of both sets', pages: [...scrapinghub, ...articles].filter(isNews), wanted: true },
  { name: 'scrapinghub articles that are no news', pages: scrapinghub.filter((p) => !isNews(p)), wanted: false },
];
const all = sets.flatMap((set) => set.pages);
const answers = await readPages(temporaryFolder('sourceline-spotting-'), all, 'spot');
const starts = (page) => answers.get(page.key).spot.kind === 'news';
for (const { name, pages, wanted } of sets) {
  const share = (list) => `${((100 * list.filter(starts).length) / list.length).toFixed(1)} % of ${list.length}`;
  const [work, check] = [pages.filter(inWorkHalf), pages.filter((page) => !inWorkHalf(page))];
  console.log(`${name}: starts on ${share(pages)} (to work on ${share(work)}, to check ${share(check)})`);
  if (!process.argv.includes('--list')) continue;
  for (const page of work) {
    const { spot } = answers.get(page.key);
    if (starts(page) !== wanted) console.log(`  ${spot.kind} ${page.kind ?? ''} ${page.url} · ${spot.why.join(', ')}`);
  }
}
const times = [...answers.values()].map((answer) => answer.ms).sort((a, b) => a - b);
console.log(
  `spotting a page in jsdom: median ${times[times.length >> 1].toFixed(1)} ms, longest ${times.at(-1).toFixed(0)} ms`,
);
