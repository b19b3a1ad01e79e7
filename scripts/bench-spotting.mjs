// Measures how pages are told apart: node scripts/bench-spotting.mjs --data DIR [--list]
// DIR/pages holds the pages; --list prints the misses with the evidence.
import { dataFolder, readPages, scrapinghubPages, temporaryFolder, wcxbPages } from './page-sets.mjs';

const data = dataFolder();
if (!data) {
  console.log('No data folder: pass --data DIR, the folder that holds pages/.');
  process.exit(0);
}
const wcxb = wcxbPages(data);
const sets = [
  { name: 'WCXB pages that are no articles', pages: wcxb.filter((page) => page.kind !== 'article'), isMiss: true },
  { name: 'scrapinghub articles', pages: scrapinghubPages(data), isMiss: false },
  {
    name: 'WCXB articles (news, blogs and guides)',
    pages: wcxb.filter((page) => page.kind === 'article'),
    isMiss: false,
  },
];
const temp = temporaryFolder('sourceline-spotting-');
const answers = await readPages(
  temp,
  sets.flatMap((set) => set.pages),
  'spot',
);
for (const { name, pages, isMiss } of sets) {
  const count = (kind) => pages.filter((page) => answers.get(page.key).spot.kind === kind).length;
  const share = (kind) => `${((100 * count(kind)) / pages.length).toFixed(1)} %`;
  console.log(
    `${name}: ${pages.length} pages, news ${share('news')}, article ${share('article')}, none ${share('none')}`,
  );
  if (!process.argv.includes('--list')) continue;
  for (const page of pages) {
    const { spot } = answers.get(page.key);
    if ((spot.kind === 'news') === isMiss)
      console.log(`  ${spot.kind} ${page.kind ?? ''} ${page.url} · ${spot.why.join(', ')}`);
  }
}
const times = [...answers.values()].map((answer) => answer.ms).sort((a, b) => a - b);
console.log(
  `spotting a page in jsdom: median ${times[times.length >> 1].toFixed(1)} ms, longest ${times.at(-1).toFixed(0)} ms`,
);
