// What `npm run bench:cost` loads: one page of each kind that a reader meets in a day. All texts are our own.
import { articleHtml, articlePage, page, SITE } from './layout.mjs';
import { WEIGHT_HEAD } from './page-weight.mjs';
import { story } from './stories.mjs';

const times = (count, make) => Array.from({ length: count }, (_, i) => make(i)).join('\n');

/** As section fronts have them: a linked headline, a line of text, a time. */
const teaser = (i) => {
  const { title, blocks, published } = story(i);
  return `<article class="teaser"><h2><a href="/story/${i}">${title}</a></h2><p>${blocks[0].slice(0, 70)}…</p><time datetime="${published}">${10 + (i % 50)} minutes ago</time></article>`;
};

/** What people write to each other. */
const post = (i) =>
  `<div class="post"><b>gull${i}</b><p>${['Anyone up for a swim at the pier', 'Look at this sky over the bay', 'My ferry is late again and the tea is cold'][i % 3]}, number ${i}!</p><button>Like</button> <button>Answer</button></div>`;

/** An article among what newsrooms put around it: a rail, teasers, two hundred comments. */
const crowdedArticle = () => {
  const article = story(11, 30);
  const comments = times(200, (i) => `<div class="comment"><b>reader${i}</b><p>${story(i).blocks[0]}</p></div>`);
  return page({
    title: `${article.title} - ${SITE}`,
    head: `<meta property="og:type" content="article"><meta property="article:published_time" content="${article.published}">`,
    body: `<main>${articleHtml(article)}</main><aside class="rail">${times(40, teaser)}</aside><section class="comments"><h3>Comments</h3>${comments}</section>`,
  });
};

const sectionFront = () =>
  page({
    title: `World - ${SITE}`,
    head: '<meta property="og:type" content="website">',
    body: `<main><h1>World</h1>${times(120, teaser)}</main>`,
  });

/** A board of figures: one cell comes, goes or changes every 5 ms. */
const app = () =>
  page({
    title: 'Board',
    body: `<main><h1>Board</h1><div id="board">${times(60, (i) => `<div class="cell"><b>Line ${i}</b> <span>${i}</span></div>`)}</div></main>
<script>
  const board = document.getElementById('board');
  let count = 0;
  setInterval(() => {
    const cell = board.children[count++ % board.children.length];
    if (count % 3 === 0) board.append(cell);
    else if (count % 3 === 1) cell.lastElementChild.textContent = String(count);
    else cell.replaceWith(cell.cloneNode(true));
  }, 5);
</script>`,
  });

/** Scrolls by itself, and grows whenever its end comes near. */
const endlessScroll = () =>
  page({
    title: 'Feed',
    body: `<main><h1>Feed</h1><div id="feed">${times(20, post)}</div><div id="end">…</div></main>
<script>
  const feed = document.getElementById('feed');
  const stock = [...feed.children];
  let next = 0;
  new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    for (let i = 0; i < 10; i++) feed.append(stock[next++ % stock.length].cloneNode(true));
  }, { rootMargin: '400px' }).observe(document.getElementById('end'));
  setInterval(() => scrollBy(0, 60), 40);
</script>`,
  });

/** Five thousand rows of four nodes. */
const manyNodes = () =>
  page({
    title: 'Timetable',
    body: `<main><h1>Timetable</h1>${times(5000, (i) => `<div><i>${i % 24}:${10 + (i % 50)}</i> <b>Line ${i % 40}</b> <u>Pier</u></div>`)}</main>`,
  });

const plain = () =>
  page({
    title: `Opening hours - ${SITE}`,
    body: `<main><h1>Opening hours</h1><p>The counter is open on weekdays from nine to five.</p><table>${times(12, (i) => `<tr><td>Room ${i}</td><td>${9 + (i % 3)} to ${16 + (i % 2)}</td></tr>`)}</table></main>`,
  });

/** @type {{ name: string, isArticle: boolean, html: () => string }[]} */
export const COST_PAGES = [
  { name: 'short article', isArticle: true, html: () => articlePage(story(3)) },
  { name: 'app, 200 changes a second', isArticle: false, changes: true, html: app },
  { name: 'section front', isArticle: false, html: sectionFront },
  { name: 'long article', isArticle: true, html: () => articlePage(story(7, 240)) },
  { name: 'endless scroll', isArticle: false, changes: true, html: endlessScroll },
  { name: '20,000 nodes', isArticle: false, html: manyNodes },
  { name: 'crowded article', isArticle: true, html: crowdedArticle },
  { name: 'plain page', isArticle: false, html: plain },
];

/** Articles count as such by their address too; other pages must not be helped by it. */
export const costPath = ({ name, isArticle }) =>
  `/${isArticle ? 'news' : 'cost'}/${name.replace(/\W+/g, '-').toLowerCase()}`;

/** Where the browser waits between two visits: the same process goes on, and nothing runs in it. */
export const REST_PATH = '/cost/rest';

const weighted = (html) => html.replace('</head>', `${WEIGHT_HEAD}</head>`);

const pages = new Map(COST_PAGES.map((one) => [costPath(one), () => weighted(one.html())]));
pages.set(REST_PATH, () => '<!doctype html><html lang="en"><title>Rest</title><body></body></html>');

/** The HTML of a path, or undefined. */
export const costPage = (path) => pages.get(path)?.();
