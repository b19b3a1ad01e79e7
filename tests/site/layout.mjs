import { ARTICLES } from './articles.mjs';

export const SITE = 'The Saltmarsh Courier';

const escapeHtml = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const STYLE = `
  body { margin: 0; font: 18px/1.6 Georgia, serif; color: #1c1c1c; background: #fff }
  .bar { display: flex; gap: 18px; padding: 10px 24px; border-bottom: 1px solid #ddd; font: 15px/1.4 sans-serif }
  main { max-width: 640px; margin: 32px auto; padding: 0 20px } h1 { line-height: 1.15; font-size: 34px }
  .meta, figcaption, footer, aside { font: 14px/1.5 sans-serif; color: #555 }
  .photo { height: 180px; background: linear-gradient(#b9c9d6, #7f95a6) } figure { margin: 0 0 24px }
  .teaser { border-bottom: 1px solid #ddd; padding: 12px 0 } aside { border: 1px solid #ddd; padding: 8px 16px; margin: 24px 0 }
  .dark { background: #15171a; color: #e6e3dd } .dark .bar, .dark .teaser, .dark aside { border-color: #3a3f45 } .dark a { color: #9cc4ff }
`;

/** A whole page. `head` and `body` are HTML. */
export function page({ title, head = '', body, lang = 'en', className = '', style = STYLE }) {
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>${style ? `<style>${style}</style>` : ''}${head}</head>
<body class="${className}">
<header class="bar"><b>${SITE}</b><nav><a href="/">Home</a> <a href="/world">World</a> <a href="/search?q=pier">Search</a> <a href="/app/">Reader</a></nav></header>
${body}
<footer class="bar">© ${SITE}. All names and places are invented. <a href="/about">About</a> <a href="/privacy">Privacy</a></footer>
</body></html>`;
}

function block(text) {
  if (text.startsWith('## ')) return `<h2>${escapeHtml(text.slice(3))}</h2>`;
  if (text.startsWith('> ')) return `<blockquote>${escapeHtml(text.slice(2))}</blockquote>`;
  if (text.startsWith('* '))
    return `<ul>${text
      .slice(2)
      .split(' * ')
      .map((item) => `<li>${escapeHtml(item)}</li>`)
      .join('')}</ul>`;
  return `<p>${escapeHtml(text)}</p>`;
}

/** The article element alone. */
export function articleHtml(article) {
  const when = new Date(article.published).toUTCString().slice(0, 16);
  return `<article><h1>${escapeHtml(article.title)}</h1>
<p class="meta">By <span class="byline" rel="author">${article.byline}</span> · <time datetime="${article.published}">${when}</time></p>
${article.standfirst ? `<p class="standfirst"><b>${escapeHtml(article.standfirst)}</b></p>` : ''}
${article.caption ? `<figure><div class="photo"></div><figcaption>${escapeHtml(article.caption)}</figcaption></figure>` : ''}
${article.blocks.map((text, i) => block(text) + (i === 2 ? related(article.slug) : '')).join('\n')}
</article>`;
}

const related = (slug) =>
  `<aside class="related"><h3>Read more</h3><ul>${ARTICLES.filter((other) => other.slug !== slug && !other.lang)
    .map((other) => `<li><a href="/news/${other.slug}">${escapeHtml(other.title)}</a></li>`)
    .join('')}</ul></aside>`;

const AROUND = `<aside class="newsletter"><h3>The morning letter</h3><p>Sign up for our newsletter and get the day's stories in your inbox.</p>
<form><input type="email" name="parentNode" placeholder="Your address"><button type="button">Sign up</button></form></aside>
<section id="comments" class="comments"><h3>Comments (2)</h3><p>gullfan: I said this years ago, and nobody listened.</p><p>old_salt: Allegedly.</p></section>`;

/** Which structured data a page carries: three ways that real sites go. */
function headOf(article, kind) {
  if (kind === 'json-ld') {
    const data = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: article.title,
      datePublished: article.published,
      author: { '@type': 'Person', name: article.byline },
      publisher: { '@type': 'NewsMediaOrganization', name: SITE },
    };
    return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  }
  if (kind === 'open-graph') {
    return `<meta property="og:type" content="article"><meta property="og:site_name" content="${SITE}">
<meta property="og:title" content="${escapeHtml(article.title)}"><meta property="article:published_time" content="${article.published}">`;
  }
  return '';
}

const KINDS = { 'glacier-road': 'json-ld', 'reservoir-trial': 'open-graph', 'pier-reopens': 'semantic' };

/** An article's page as a newsroom would serve it. */
export function articlePage(article, { className = '', style } = {}) {
  return page({
    title: `${article.title} - ${SITE}`,
    lang: article.lang ?? 'en',
    className,
    ...(style === undefined ? {} : { style }),
    head: headOf(article, KINDS[article.slug] ?? 'json-ld'),
    body: `<main>${articleHtml(article)}${AROUND}</main>`,
  });
}

const teasers = ARTICLES.map(
  (article) => `<div class="teaser"><h2><a href="/news/${article.slug}">${escapeHtml(article.title)}</a></h2>
<p>${escapeHtml(article.blocks[0].slice(0, 120))}… <time datetime="${article.published}">${article.published.slice(0, 10)}</time></p></div>`,
).join('\n');

/** Before anything is hidden: what a test needs to find words in the page. */
const POINTER = `
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), range = document.createRange();
  globalThis.pointOf = (words) => {
    texts.currentNode = texts.root;
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const start = node.parentNode.localName === 'p' ? node.data.indexOf(words) : -1;
      if (start < 0) continue;
      range.setStart(node, start);
      range.setEnd(node, start + words.length);
      const box = range.getClientRects()[0];
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    return null;
  };`;

/**
 * An article whose every form and image carries a name that hides a property: all names that a form has, on the form
 * around the article, and all that a document has, on images; elements called like globals of ours come on top.
 */
export function clobberedPage(article) {
  const script = `${POINTER}
  const namesOf = (proto) => proto ? [...Object.getOwnPropertyNames(proto), ...namesOf(Object.getPrototypeOf(proto))] : [];
  const make = document.createElement.bind(document), form = document.getElementById('all'), { body } = document;
  const inputs = namesOf(HTMLFormElement.prototype).map((name) => Object.assign(make('input'), { name, type: 'hidden' }));
  const images = namesOf(HTMLDocument.prototype).map((name) => Object.assign(make('img'), { name, hidden: true }));
  HTMLElement.prototype.append.apply(form, inputs);
  HTMLElement.prototype.append.apply(body, images);`;
  const globals = `<form id="sourceline"><input type="hidden" name="isAlive"><input type="hidden" name="stop"></form>
<form id="browser"><input type="hidden" name="runtime"></form><a id="chrome"></a><iframe name="navigation" hidden></iframe>`;
  return page({
    title: `${article.title} - ${SITE}`,
    head: headOf(article, 'json-ld'),
    body: `<main><form id="all"><fieldset id="parentNode" style="border:0">${articleHtml(article)}</fieldset></form></main>${globals}<script>${script}</script>`,
  });
}

/**
 * An article on a page that defines an element of our host's name (with `?late` once the host stands there), and tries
 * to get at the host's root from everywhere: `tried` tells from where, `caught` what gave it a root.
 */
export function impostorPage(article) {
  const script = `
  const tried = (globalThis.tried = new Set()), caught = (globalThis.caught = new Set());
  const { attachShadow } = Element.prototype, { attachInternals } = HTMLElement.prototype;
  const got = (what, get) => {
    try {
      if (get()) caught.add(what);
    } catch {}
  };
  let internals;
  globalThis.tryAll = (host, from) => {
    tried.add(from);
    // Given out once for each element, and asked again later, when there is a root.
    got('', () => void (internals = attachInternals.call(host)));
    got(from + ': internals', () => internals.shadowRoot);
    got(from + ': shadowRoot', () => host.shadowRoot);
    got(from + ': markup', () => host.getHTML({ serializableShadowRoots: true }));
    // In the constructor, a root of the page's own would merely keep ours away.
    if (from !== 'constructor') got(from + ': attachShadow', () => attachShadow.call(host, { mode: 'open' }));
  };
  Element.prototype.attachShadow = function (init) {
    caught.add('a call of attachShadow');
    return attachShadow.call(this, init);
  };
  const name = 'sourceline-sidebar';
  const define = () => customElements.define(name, class extends HTMLElement {
    constructor() {
      super();
      tryAll(this, 'constructor');
    }
    connectedCallback() {
      tryAll(this, 'connected');
    }
  });
  if (location.search !== '?late') define();
  new MutationObserver(() => {
    for (const host of document.querySelectorAll(name)) {
      if (!customElements.get(name)) define();
      tryAll(host, 'observer');
    }
  }).observe(document.documentElement, { childList: true });
  for (const type of ['pointermove', 'pointerdown', 'click', 'focusin', 'keydown'])
    addEventListener(type, (event) => {
      if (event.composedPath().some((one) => one instanceof ShadowRoot)) caught.add('path of ' + type);
    }, true);`;
  return page({
    title: `${article.title} - ${SITE}`,
    head: `${headOf(article, 'json-ld')}<script>${script}</script>`,
    body: `<main>${articleHtml(article)}</main>`,
  });
}

/** The section front: teasers and links, no article. */
export const frontPage = () =>
  page({
    title: SITE,
    head: `<meta property="og:type" content="website">`,
    body: `<main><h1>${SITE}</h1>${teasers}${teasers}</main>`,
  });

export const searchPage = () =>
  page({
    title: `Search - ${SITE}`,
    body: `<main><h1>Search</h1><form><input name="q" value="pier"><button type="button">Search</button></form><p>5 results</p>${teasers}</main>`,
  });

/** A small app: a list and two articles, drawn by script after a moment, with the address changed by history.pushState. */
export const appPage = () => {
  const stories = ARTICLES.filter((article) => ['glacier-road', 'battery-layoffs'].includes(article.slug));
  const views = Object.fromEntries(
    stories.map((article) => [`/app/${article.slug}`, { title: article.title, html: articleHtml(article) }]),
  );
  const list = `<h1>Reader</h1>${stories.map((a) => `<p><a href="/app/${a.slug}">${escapeHtml(a.title)}</a></p>`).join('')}`;
  const script = `
    const views = ${JSON.stringify(views).replace(/</g, '\\u003c')}, list = ${JSON.stringify(list).replace(/</g, '\\u003c')};
    const root = document.getElementById('root');
    function draw() {
      const view = views[location.pathname];
      setTimeout(() => { root.innerHTML = view ? view.html : list; document.title = view ? view.title : 'Reader'; }, 300);
    }
    addEventListener('click', (event) => {
      const link = event.target.closest('a[href^="/app/"]');
      if (!link) return;
      event.preventDefault();
      history.pushState(null, '', link.getAttribute('href'));
      draw();
    });
    addEventListener('popstate', draw);
    draw();`;
  return page({
    title: 'Reader',
    body: `<p class="bar"><a href="/app/">All stories</a> ${stories.map((a) => `<a id="go-${a.slug}" href="/app/${a.slug}">${a.slug}</a>`).join(' ')}</p><main id="root"></main><script>${script}</script>`,
  });
};
